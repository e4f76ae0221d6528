/** Errors of the token endpoint and of the login page. */
import { allOAuthErrors, isOAuthRefusal, sourceReference } from '../contract/index.js';
import type { LoginEndpoint } from '../contract/oauth-errors.js';
import { labelled, listed, title } from '../page/labelled.js';
import type { Explanation } from './explanation.js';

const ENDPOINTS: Readonly<Record<LoginEndpoint, { readonly label: string; readonly otherwise: string }>> = {
  token: { label: 'token', otherwise: 'in the answer of the token endpoint' },
  authorize: { label: 'login page', otherwise: 'sent to the redirect URI' },
  page: { label: 'login page', otherwise: 'shown on the page' },
};

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
          ENDPOINTS[endpoint].label,
          [status?.toString() ?? '', description === null ? '' : `"${description}"`].join(' ').trim() ||
            ENDPOINTS[endpoint].otherwise,
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
