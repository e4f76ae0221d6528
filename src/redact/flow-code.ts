/** `code` in a body: an authorization code (RFC 6749) or the code of an error. */
import type { SecretName } from './name-tables.js';
import { isLongRandom } from './values.js';

export const FLOW_CODE: SecretName = { kind: 'code', certain: true };

/** Fields beside which a `code` is an authorization code, and structures that it stands in. */
const OF_A_FLOW = /^(?:granttype|codeverifier|redirecturi|codechallenge|clientid|clientsecret|state)$/i;
const FLOW = /oauth|oidc|openid|pkce|(?:^|_)sso(?:_|$)|authorization_?code|auth_?grant/i;
const OF_AN_ERROR = /^(?:message|status|errors?|contextid|correlationid)$/i;

/** No code of an error has as many letters, and of millions an expression runs out of its stack. */
const LONGEST_WORDS = 500;

/** An authorization code, in a flow or by its look. The code of an error is made of words. */
export function isFlowCode(code: unknown, fields: readonly string[], under: string): boolean {
  if (typeof code !== 'string') return false;
  const isWords = code.length <= LONGEST_WORDS && /^[a-z]+(?:[._-][a-z]+)+$/i.test(code);
  const plain = fields.map((field) => field.replace(/[_-]/g, ''));
  if (plain.some((field) => OF_AN_ERROR.test(field))) return false;
  if (FLOW.test(under) || plain.some((field) => OF_A_FLOW.test(field))) return !isWords;
  return isLongRandom(code);
}
