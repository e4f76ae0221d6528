/** Takes a token with the credentials of a client, and gives it back. Tokens live in memory only. */
import { CALLER_PATHS } from '../contract/caller-answers.js';
import type { RawExchange } from '../exchange/types.js';
import { encodeBase64 } from '../primitives/base64.js';
import { asObject, parseJson } from '../primitives/json.js';
import { issuedToken } from '../redact/token-text.js';
import type { Credential } from './credentials.js';
import type { GuardedRequest } from './guard.js';
import type { LiveFailure, LiveResult, Transport } from './types.js';

/** A token that the tool took itself; only such a one is ever revoked. */
export interface OwnToken {
  readonly token: string;
  /** `https://api.<domain>`; '' where a gateway stands for it. */
  readonly apiOrigin: string;
  /** Seconds that it lives (RFC 6749, section 5.1); null where the answer does not tell. */
  readonly expiresIn: number | null;
}

export type LoginResult =
  | { readonly kind: 'token'; readonly own: OwnToken; readonly exchange: RawExchange }
  /** The login host answered, but gave no token; the exchange says why. */
  | { readonly kind: 'refused'; readonly exchange: RawExchange }
  | { readonly kind: 'failed'; readonly failure: LiveFailure };

type Client = Extract<Credential, { kind: 'client' }>;

// Only tokens that `login` itself took are in it, so that no other can be revoked by mistake.
const taken = new WeakSet<OwnToken>();

/** Asks for a token with the grant of client credentials (RFC 6749, section 4.4). */
export async function login(transport: Transport, client: Client): Promise<LoginResult> {
  const { region, clientId, clientSecret } = client;
  const basic = encodeBase64(`${clientId}:${clientSecret}`);
  const request: GuardedRequest = {
    own: 'token-request',
    purpose: 'a token for the client',
    method: 'POST',
    url: region === null ? CALLER_PATHS.token : `https://${region.loginHost}${CALLER_PATHS.token}`,
    headers: [
      { name: 'Authorization', value: `Basic ${basic}` },
      { name: 'Content-Type', value: 'application/x-www-form-urlencoded' },
      { name: 'Accept', value: 'application/json' },
    ],
    body: 'grant_type=client_credentials',
  };
  const result = await transport.send(request);
  if (!result.ok) return { kind: 'failed', failure: result.failure };
  const { exchange } = result;
  const token = tokenIn(exchange);
  if (token === null) return { kind: 'refused', exchange };
  const own: OwnToken = {
    token,
    apiOrigin: region === null ? '' : `https://${region.apiHost}`,
    expiresIn: lifetimeIn(exchange),
  };
  taken.add(own);
  return { kind: 'token', own, exchange };
}

/**
 * Gives a token back that `login` took, since too many tokens of a client end its oldest. It is done after
 * Ctrl-C too.
 *
 * @throws TypeError for any other token: that would be a mistake of the program
 */
export async function revoke(transport: Transport, own: OwnToken): Promise<LiveResult> {
  if (!taken.delete(own)) throw new TypeError('Only a token that login() took, and only once, is revoked.');
  const request: GuardedRequest = {
    own: 'revoke',
    purpose: 'give the token back',
    method: 'DELETE',
    url: `${own.apiOrigin}${CALLER_PATHS['tokens-me']}`,
    headers: [{ name: 'Authorization', value: `Bearer ${own.token}` }],
    body: null,
  };
  return transport.send(request);
}

function lifetimeIn({ response }: RawExchange): number | null {
  const seconds = asObject(parseJson(response?.body ?? ''))['expires_in'];
  return typeof seconds === 'number' && seconds > 0 && seconds < 1e9 ? seconds : null;
}

function tokenIn({ response }: RawExchange): string | null {
  if (response?.status !== 200 || response.body === null || response.truncated) return null;
  const token = issuedToken(response.body);
  return token !== null && /^[\x21-\x7e]{1,65536}$/.test(token) ? token : null;
}
