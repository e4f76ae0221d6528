/** Why the token endpoint gave no token, in its own words as far as they are published or were observed. */
import { findOAuthError } from '../contract/index.js';
import type { OAuthSays } from '../contract/types.js';
import type { RawResponse } from '../exchange/types.js';
import { asObject, asText, parseJson } from '../primitives/json.js';

export interface LoginRefusal {
  readonly says: OAuthSays;
  /** `invalid_client: client not found`; a description that is not catalogued is left out. */
  readonly text: string;
}

/** An error of RFC 6749, section 5.2; null where the answer is none. */
export function loginRefusal({ body }: RawResponse): LoginRefusal | null {
  const answer = asObject(parseJson(body ?? ''));
  const error = asText(answer['error']);
  if (error === null) return null;
  const description = asText(answer['error_description']) ?? asText(answer['description']);
  const found = findOAuthError(error, description, 'token');
  if (found === null) return null;
  return {
    says: found.says,
    text: found.description === null ? found.error : `${found.error}: ${found.description}`,
  };
}
