/** A browser withheld a call or its answer: a refused preflight, no CORS headers, an extension. */
import type { Withheld } from '../../refusal/withheld.js';
import type { Subject } from '../subject.js';
import { type Cause, EXCLUDED, type Fit, type Fix } from './define.js';

/** Words of a browser, or a preflight whose headers are not in the input. An answer of the platform itself has another reason. */
function fitOf({ withheld, method, refusal, kind }: Subject): Fit {
  if (kind === 'foreign' || kind === 'storage') return 'excluded';
  // A status that the console shows has a reason of its own; only that of a preflight is the whole answer.
  const hidden = withheld === 'cross-origin' && refusal.status !== null;
  if (withheld !== null) return hidden || withheld === 'unsaid' ? 'doubtful' : 'fits';
  return method === 'OPTIONS' ? 'doubtful' : 'excluded';
}

const SUMMARY: Readonly<Record<Withheld, string>> = {
  'cross-origin':
    'The browser withheld the answer from the page: it does not allow the origin of the page (CORS).',
  preflight:
    'The browser asked whether the page may make the call (a preflight), and the answer did not allow it, so the call itself was not made.',
  extension:
    'An extension of the browser (an ad or tracking blocker) blocked the call; it never left the browser.',
  unsaid: 'The browser may have withheld the answer from the page (CORS), or nothing answered.',
};

const HIDES =
  "The console's CORS error hides the actual status: an answer without Access-Control-Allow-Origin, a 401 or 403 too, is shown as one.";

/** The same call without a browser: `'<address>'` stands for what is not known. */
function curlOf({ hostName, path, tokenRequest, method }: Subject): string {
  const address = `https://${hostName ?? 'api.<domain>'}${path ?? '/api/v2/…'}`;
  return tokenRequest !== null || path?.endsWith('/oauth/token') === true
    ? `curl -i -X POST '${address}'`
    : `curl -i ${method === null || method === 'OPTIONS' || method === 'GET' ? '' : `-X ${method} `}-H "Authorization: Bearer $TOKEN" '${address}'`;
}

const isTokenCall = ({ path }: Subject): boolean => path?.endsWith('/oauth/token') === true;

export const crossOrigin: Cause = {
  id: 'cross-origin',
  layer: 'host',
  title: 'A browser withheld the call or its answer',
  docs: {
    summary:
      'A page may read an answer of another host only if the answer allows its origin; before most calls the browser asks by OPTIONS (a preflight). Where that is refused, or the answer lacks Access-Control-Allow-Origin, the console shows a CORS error in place of the status. An extension that blocks the call looks alike.',
    decides:
      'The same call with curl: outside a browser nothing is withheld, so the real status and body show.',
  },
  who: 'developer',
  fits: {
    ...EXCLUDED,
    preflight: ({ kind }) => (kind === 'preflight' ? 'names' : 'excluded'),
    unexplained: fitOf,
    'no-answer': fitOf,
  },
  summary: ({ subject }) => {
    const { refusal, withheld } = subject;
    if (refusal.kind === 'preflight')
      return `The preflight was answered ${refusal.status ?? 'with a refusal'}, so the browser does not make the call itself. Permissions of the caller were not asked: a preflight carries no token.`;
    if (withheld === null)
      return 'A browser may have asked whether the page may make the call (a preflight); then the call itself was not made.';
    return withheld === 'extension' ? SUMMARY.extension : `${SUMMARY[withheld]} ${HIDES}`;
  },
  notKnown: ({ subject: { refusal, withheld } }) => {
    if (refusal.kind === 'preflight')
      return ['who answered the preflight: the platform, a gateway or a proxy'];
    return withheld === 'extension' ? [] : ['the status that the host answered, if any'];
  },
  fixes: ({ subject }) => {
    const look: Fix = {
      who: 'developer',
      action: 'make the same call outside the browser, and judge that answer',
      command: curlOf(subject),
    };
    if (subject.withheld === 'extension')
      return [
        { who: 'you', action: 'let the extension allow the host, or try a window without extensions' },
        look,
      ];
    const server: Fix = isTokenCall(subject)
      ? {
          who: 'developer',
          action:
            'ask for the token on a server: a client secret does not belong in a web page; in a page log the user in (authorization code with PKCE)',
        }
      : {
          who: 'developer',
          action:
            'if that call works: let what answers the browser (gateway, proxy, own server) allow the origin of the page and answer OPTIONS with a success, without asking for a token',
        };
    return [look, server];
  },
  noUse: () => ['roles, permissions or scopes, as long as the real answer is not known'],
};
