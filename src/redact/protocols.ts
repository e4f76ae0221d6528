/** Secrets that a protocol, a file or a link has at a certain place, without a name. */
import type { SecretKind } from '../primitives/label.js';
import { isUuid } from '../primitives/uuid.js';
import type { Report } from './suspects.js';
import { isPlaceholder, looksRandom, looksSecret } from './values.js';

interface Place {
  /** Asked first: a text without it has no such place. */
  readonly hint: string;
  /** Its last group is the secret and ends the match. */
  readonly expression: RegExp;
  readonly kind: SecretKind;
  readonly accept: (value: string) => boolean;
}

/** An answer may follow such a line, a sentence not. */
const PLACES: readonly Place[] = [
  // RFC 959.
  { hint: 'PASS ', expression: /^PASS ([^\s]{3,256})(?=\r?$)/gm, kind: 'secret', accept: () => true },
  // RFC 4954 and 4616; the user and the password as Base64.
  {
    hint: 'AUTH ',
    expression: /\bAUTH PLAIN\s{1,4}([A-Za-z0-9+/]{8,1024}={0,2})/g,
    kind: 'secret',
    accept: looksRandom,
  },
  {
    hint: 'AUTH LOGIN',
    expression: /\b334 UGFzc3dvcmQ6\r?\n(?:[CS<>]:? )?([A-Za-z0-9+/]{4,1024}={0,2})/g,
    kind: 'secret',
    accept: () => true,
  },
  // https://redis.io/docs/latest/commands/auth/
  {
    hint: 'AUTH ',
    expression: /\bAUTH (?:[\w.-]{1,64} )?["']?([^\s"']{8,512})/g,
    kind: 'secret',
    accept: looksSecret,
  },
  // https://www.postgresql.org/docs/current/libpq-pgpass.html
  {
    hint: ':',
    expression: /(?<![\w.:/-])[\w.*-]{1,64}:(?:\d{4,5}|\*):[\w*-]{1,63}:[\w*.-]{1,63}:([^\s:]{8,256})/g,
    kind: 'secret',
    accept: looksSecret,
  },
  // Oracle: `user/password@database`.
  {
    hint: 'thin:',
    expression: /\bthin:[\w$#]{1,64}\/"?([^\s"@/]{1,128})(?="?@)/g,
    kind: 'secret',
    accept: () => true,
  },
  {
    hint: 'sqlplus',
    expression: /\bsqlplus\s{1,4}(?:-\w{1,16}\s{1,4}){0,4}["']?[\w$#]{1,64}\/"?([^\s"'@/]{1,128})/g,
    kind: 'secret',
    accept: () => true,
  },
  // https://api.slack.com/messaging/webhooks
  {
    hint: 'hooks.slack.com',
    expression: /\bhooks\.slack\.com\/(?:services|workflows|triggers)\/\w{1,32}\/\w{1,32}\/([\w-]{8,128})/g,
    kind: 'key',
    accept: () => true,
  },
  // https://discord.com/developers/docs/resources/webhook
  {
    hint: '/webhooks/',
    expression: /\bdiscord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/\d{1,24}\/([\w-]{16,128})/g,
    kind: 'key',
    accept: () => true,
  },
  // https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/
  {
    hint: '/IncomingWebhook/',
    expression: /\/IncomingWebhook\/([\w-]{16,128})/g,
    kind: 'key',
    accept: () => true,
  },
  {
    hint: '/',
    expression:
      /\/(?:magic[_-]?links?|(?:reset|forgot|set|change)[_-]?password|password[_-]?reset|verify(?:[_-]?e?mail)?|invitations?|invites?|activat(?:e|ion)|confirm(?:ation)?|unlock|(?:login|auth|sso)\/(?:token|magic|verify))\/([\w.~-]{16,512})/gi,
    kind: 'token',
    accept: (value) => looksSecret(value) && !isUuid(value),
  },
];

/** Reports what stands at such places. */
export function findProtocols(text: string, report: Report): void {
  for (const { hint, expression, kind, accept } of PLACES) {
    if (!text.includes(hint)) continue;
    for (const { index, 0: whole, 1: value = '' } of text.matchAll(expression)) {
      if (isPlaceholder(value) || !accept(value)) continue;
      const end = index + whole.length;
      report({ start: end - value.length, end, kind, searchable: looksRandom(value) });
    }
  }
}
