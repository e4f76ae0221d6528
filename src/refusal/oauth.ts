/** Errors of a login: of a token endpoint (RFC 6749 section 5.2), of the redirect (4.1.2.1), of the login page. */
import {
  findLoginSentence,
  findOAuthError,
  findOAuthErrorByDescription,
  findOAuthErrorOf,
  isOAuthRefusal,
} from '../contract/index.js';
import type { OAuthSays } from '../contract/types.js';
import type { RawResponse } from '../exchange/types.js';
import { decodePercent } from '../primitives/percent.js';
import type { Envelope } from './envelope.js';
import type { RefusalDetail } from './types.js';

/** What was asked of the login host; `perhaps`: no call is known; null: another call. */
export type Login = 'token' | 'authorize' | 'perhaps' | null;

interface Recognised {
  readonly detail: RefusalDetail;
  readonly catalogued: boolean;
}

/** What an error of a login says; null when it is none, or is a word that anybody uses where nobody logged in. */
export function oauthDetail(envelope: Envelope, body: string, login: Login): Recognised | null {
  const error = (envelope.error ?? describedError(envelope))?.toLowerCase() ?? '';
  if (login === 'authorize' && findOAuthError(error, null, login)?.says === 'transient')
    return { detail: { kind: 'not-refused' }, catalogued: false };
  if (!isOAuthRefusal(error)) return login === 'authorize' || login === 'perhaps' ? ofPage(body) : null;
  // It is of a resource, not of a login (RFC 6750), and says no more than its status.
  if (error === 'insufficient_scope') return null;
  const { errorDescription } = envelope;
  const found =
    (login === 'authorize' ? findOAuthError(error, errorDescription, 'authorize') : null) ??
    findOAuthError(error, errorDescription, 'token') ??
    findOAuthError(error, errorDescription, 'authorize');
  const says = refine(error === 'invalid_token' ? 'token' : (found?.says ?? 'request'), errorDescription);
  const asked = login === 'token' || login === 'authorize';
  // A limit heals by itself.
  if (says === 'rate-limit')
    return login === null ? null : { detail: { kind: 'not-refused', limit: true }, catalogued: asked };
  if (says === 'transient') return null;
  // Words such as access_denied are anybody's where no token was asked for.
  if (ANYBODYS.has(error) && !asked) return null;
  return {
    detail: { kind: 'oauth', error, problem: says },
    // Every token endpoint has the errors of the RFC; the descriptions are those of the platform.
    catalogued: login === 'token' && found?.endpoint === 'token' && found.description !== null,
  };
}

const ANYBODYS: ReadonlySet<string> = new Set(['invalid_request', 'access_denied']);

/** A sentence of the login page, in the page or copied from it. */
function ofPage(body: string): Recognised | null {
  const says = findLoginSentence(body)?.says;
  return says === undefined || says === 'rate-limit' || says === 'transient'
    ? null
    : { detail: { kind: 'oauth', error: '', problem: says }, catalogued: false };
}

/**
 * What the words of a description are about, where the error leaves it open. RFC 6749 section 5.2 (code, redirect URI,
 * refresh token), RFC 7636 section 4.6 (verifier), RFC 7522 section 3.1 (assertion).
 */
const ABOUT: readonly (readonly [OAuthSays, RegExp])[] = [
  ['verifier', /verifier|code[_ ]challenge|\bpkce\b/i],
  ['redirect', /\bredirect/i],
  ['refresh-token', /\brefresh/i],
  ['assertion', /\bassertion|\bsaml/i],
  ['code', /\bcode\b/i],
];

function refine(says: OAuthSays, description: string | null): OAuthSays {
  if (description === null) return says;
  if (says === 'grant') return ABOUT.find(([, words]) => words.test(description))?.[0] ?? says;
  return says === 'request' && /\bredirect[_ -]?ur[il]/i.test(description) ? 'redirect' : says;
}

/** Programs show the description without the name of the error: `Error: Client is not authorized to use the … grant type`. */
const describedError = ({ code, message }: Envelope): string | null =>
  code === null && message !== null ? (findOAuthErrorByDescription(message)?.error ?? null) : null;

const PRINTED = /^invalid login credentials\.?\s{0,3}\(([^()]{3,100})\)/i;

/**
 * A Go library prints a 400 of the token endpoint as `bad.credentials: Invalid login credentials (client not found)`
 * (gildas/go-gcloudcx, error.go): the error of the login by its description; null where it is none.
 */
export function printedLogin(envelope: Envelope): Envelope | null {
  const description = PRINTED.exec(envelope.message ?? '')?.[1] ?? null;
  if (envelope.code !== 'bad.credentials' || description === null) return null;
  const error = findOAuthErrorOf(description)?.error ?? null;
  return error === null
    ? null
    : { ...envelope, code: null, message: description, error, errorDescription: description };
}

/** The error that the login page hands to the redirect URI, in its query or fragment; null when there is none. */
export function redirectError(response: RawResponse | null): Envelope | null {
  const to = response?.headers?.find(({ name }) => name.toLowerCase() === 'location')?.value;
  return redirectIn(to ?? response?.body ?? '');
}

/** Is the answer one of the login page, by itself: a redirect with an error, a sentence of the page? */
export const isOfLoginPage = (body: string): boolean =>
  redirectIn(body) !== null || findLoginSentence(body) !== null;

/** Of an address, or of the query of one (RFC 6749 section 4.1.2.1). */
function redirectIn(address: string): Envelope | null {
  if (!/^(?:\?|https?:)/.test(address)) return null;
  const field = (name: string) =>
    new RegExp(`[?&#]${name}=([^&#\\s]{1,500})`).exec(address)?.[1]?.replaceAll('+', ' ') ?? null;
  const error = field('error');
  if (error === null) return null;
  const description = field('error_description');
  const words = description === null ? null : decodePercent(description);
  return {
    form: 'text',
    code: null,
    message: words,
    error,
    errorDescription: words,
    status: null,
    contextId: null,
  };
}
