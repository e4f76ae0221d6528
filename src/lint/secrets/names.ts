/** What a name says of the value beside it: the names of code and configuration, fewer and surer than those of recordings. */
import type { SecretKind } from '../../primitives/label.js';

export interface Named {
  readonly kind: SecretKind;
  readonly what: string;
}

const ACCESS_TOKEN: Named = { kind: 'token', what: 'an access token' };
export const CLIENT_SECRET: Named = { kind: 'secret', what: 'a client secret' };
export const PASSWORD: Named = { kind: 'secret', what: 'a password' };
const API_KEY: Named = { kind: 'key', what: 'an API key' };
const COOKIE: Named = { kind: 'cookie', what: 'a cookie of a session' };

/** By the end of a name in lower case without separators; the first that fits decides, null: it is no secret. */
const BY_ENDING: readonly (readonly [RegExp, Named | null])[] = [
  // Places in lists, and what is given to anybody who loads a page.
  [
    /(?:page|next|previous|prev|continuation|continue|resume|sync|cancel|cancellation|cursor|csrf|xsrf|csrfmiddleware|antiforgery|verification|paging|marker|injection|type|device|push|public|site|upload|design|idempotency|concurrency|invite|change|abort|snapshot|event|map|mapbox)token$/,
    null,
  ],
  [/(?:public|cache|partition|primary|foreign|site|sort|row|object|licensepublic)key$/, null],
  [/refreshtokens?$/, { kind: 'token', what: 'a refresh token' }],
  [/(?:jwt|idtoken|assertion)$/, { kind: 'token', what: 'a signed token' }],
  [
    /(?:access|api|secret|consumer|signing|encryption|account|shared|master|subscription|functions|private|hmac|service|webhook|auth)(?:api)?keys?$/,
    API_KEY,
  ],
  [/xapikey$|apikeys?$|keysecret$/, API_KEY],
  [/(?:token|tokenvalue)s?$|^(?:x|http)?auth(?:orization)?(?:header)?$|authtoken$|^bearer$/, ACCESS_TOKEN],
  [/(?:secret|secretvalue|clientsecrets?)$/, CLIENT_SECRET],
  [/(?:password|passwd|passphrase|passwort|userpass|dbpass|pwd)$/, PASSWORD],
  [/^(?:set)?cookies?$|sessioncookie$|^(?:jsessionid|phpsessid|connectsid)$/, COOKIE],
  [/^xamzsignature$|^xgoogsignature$/, { kind: 'signature', what: 'the signature of an address' }],
];

const LONGEST = 64;

/**
 * What the name says of its value; null where that is no secret. Case and separators do not count: `clientSecret`,
 * `CLIENT_SECRET`, `genesys.client-secret` and `setClientSecret` are one.
 */
export function namedSecret(name: string): Named | null {
  if (name.length > LONGEST) return null;
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')
    .replace(/(?<=[a-z])\d{1,2}$/, '');
  if (plain.length < 3) return null;
  return BY_ENDING.find(([ending]) => ending.test(plain))?.[1] ?? null;
}
