/** What is wrong with the very value that was sent as Authorization, and how to send it right. */
import type { CredentialFault } from '../../exchange/types.js';
import type { Subject } from '../subject.js';
import type { Fix } from './define.js';

interface Repair {
  /** A noun phrase: what stands in the header in place of a token. */
  readonly is: string;
  readonly action: string;
}

/** None of these can be a token: tokens are letters, digits and `-._~+/=` (RFC 6750, section 2.1). */
export const CREDENTIAL_FAULTS: Readonly<Record<CredentialFault, Repair>> = {
  'token-answer': {
    is: 'the whole JSON answer of the token endpoint, and not the token in it',
    action: 'send the value of access_token alone, without braces, names and quotes',
  },
  'no-value': {
    is: 'the word that a program writes for a value that is not there, and no token',
    action:
      'look where the program takes the token from: it was not there yet, or is kept under another name (access_token in the answer of the token endpoint)',
  },
  'line-break': {
    is: 'a token with a line break in it',
    action: 'send the token in one line: take out line breaks that copying or a file put into it',
  },
  twice: {
    is: 'the word Bearer twice',
    action: 'send the word Bearer once: the client that is used adds it by itself',
  },
  quoted: {
    is: 'a token in quotes',
    action: 'send the token without quotes around it',
  },
  'not-encoded': {
    is: 'Basic with what is no base64 of id:secret',
    action:
      'send Authorization: Basic with the base64 of client-id:client-secret, computed and not written out (curl -u "$CLIENT_ID:$CLIENT_SECRET" does it)',
  },
};

/** The fault of what was presented; null when nothing is wrong with it, or it is not known. */
export function faultOf({ credentials }: Pick<Subject, 'credentials'>): CredentialFault | null {
  return 'fault' in credentials ? (credentials.fault ?? null) : null;
}

/** The placeholder that stands in the input where a token belongs; null where none does. */
const placeholderOf = ({ credentials }: Subject): string | null =>
  credentials.kind === 'unknown' ? (credentials.written ?? null) : null;

/** What a refusal of the token is told as, where the value in the input is no token; null where it may be one. */
export function credentialSummary(subject: Subject): string | null {
  const fault = faultOf(subject);
  if (fault !== null) return `The Authorization header holds ${CREDENTIAL_FAULTS[fault].is}.`;
  const placeholder = placeholderOf(subject);
  return placeholder === null
    ? null
    : `The platform does not accept the token. The input has a placeholder in its place, ${placeholder}: sent like this, it is no token.`;
}

/** The first steps where the value in the input is no token; none where it may be one. */
export function credentialFixes(subject: Subject): readonly Fix[] {
  const fault = faultOf(subject);
  if (fault !== null) return [{ who: 'developer', action: CREDENTIAL_FAULTS[fault].action }];
  const placeholder = placeholderOf(subject);
  return placeholder === null
    ? []
    : [
        {
          who: 'developer',
          action: `make sure that a token was sent in place of ${placeholder}: with the variable set, and filled in where the call was made (a shell leaves it as it is in single quotes)`,
        },
      ];
}
