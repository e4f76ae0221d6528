/** Errors of the token endpoint and of the login page. */
import { allOAuthErrors, isOAuthRefusal, sourceReference } from '../contract/index.js';
import { labelled, listed, title } from '../page/labelled.js';
import type { Explanation } from './explanation.js';

const STANDARD = 'RFC 6749 sections 4.1.2.1 and 5.2, RFC 6750 section 3.1';

/** null when neither the standard nor an answer that was seen has the name. */
export function explainOAuthError(name: string): Explanation | null {
  const seen = allOAuthErrors().filter(({ error }) => error === name);
  if (seen.length === 0 && !isOAuthRefusal(name)) return null;
  const isStandard = isOAuthRefusal(name);
  return {
    known: true,
    data: {
      oauthError: name,
      seen: seen.map(({ status, endpoint, description, sources }) => ({
        status,
        endpoint,
        description,
        sources: sources.map(sourceReference),
      })),
    },
    lines: (page) => [
      ...title(name, 'an error of OAuth: no token was given, or it is not taken', page),
      ...seen.flatMap(({ status, endpoint, description }) =>
        labelled(
          endpoint === 'token' ? 'token' : 'login page',
          [status?.toString() ?? '', description === null ? '' : `"${description}"`].join(' ').trim() ||
            'sent to the redirect URI',
          page,
        ),
      ),
      ...listed(
        'source',
        [
          ...new Set(seen.flatMap(({ sources }) => sources.map(sourceReference))),
          ...(isStandard ? [STANDARD] : []),
        ],
        4,
        page,
      ),
    ],
  };
}
