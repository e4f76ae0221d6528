/** POST /oauth/token of the login host. Errors as they were seen there: HTTP 400, `error` and `description`. */
import { type Answer, json, oauthError, text } from './answer.js';
import type { Platform, Received } from './call.js';
import { findClient } from './directory.js';
import type { RegionState } from './world.js';

interface Credentials {
  readonly id: string;
  readonly secret: string;
}

/** From Basic authentication, else from the form. */
function credentialsOf(request: Received, form: URLSearchParams): Credentials | null {
  const basic = /^Basic +(\S+)$/i.exec(request.header('authorization') ?? '')?.[1];
  if (basic !== undefined) {
    const [id = '', ...secret] = Buffer.from(basic, 'base64').toString('utf8').split(':');
    return { id, secret: secret.join(':') };
  }
  const id = form.get('client_id');
  return id === null ? null : { id, secret: form.get('client_secret') ?? '' };
}

export const clientIdOf = (request: Received): string | null =>
  credentialsOf(request, new URLSearchParams(request.body))?.id ?? null;

export function answerTokenRequest(platform: Platform, region: RegionState, request: Received): Answer {
  if (request.method !== 'POST') return text(405, 'text/plain', 'Method Not Allowed');
  const form = new URLSearchParams(request.body);
  const credentials = credentialsOf(request, form);
  if (credentials === null) return oauthError('invalid_request', 'client credentials are missing');
  const place = findClient(platform.world, credentials.id);
  // A region knows only its own clients.
  if (place === null || place.region !== region) return oauthError('invalid_client', 'client not found');
  const { client, organization } = place;
  const isActive = (client.state ?? 'active') === 'active' && organization.disabled !== true;
  if (client.secret !== credentials.secret || !isActive)
    return oauthError('invalid_client', 'authentication failed');
  const grantType = form.get('grant_type');
  if (grantType === 'authorization_code' || grantType === 'refresh_token')
    return oauthError('invalid_grant', 'the code is not known; the simulator issues such tokens by itself');
  if (grantType !== 'client_credentials')
    return oauthError('unsupported_grant_type', 'grant_type is not supported');
  if (client.grantType !== 'CLIENT-CREDENTIALS')
    return oauthError(
      'unauthorized_client',
      'client is not authorized to use the client_credential grant type',
    );
  const token = platform.tokens.issue(platform.world, client.id, {}, platform.now);
  return json({
    access_token: token.value,
    token_type: 'bearer',
    expires_in: (token.expiresAt - token.issuedAt) / 1000,
  });
}
