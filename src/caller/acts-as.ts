/** As whom a token acts. */
import type { Caller } from './types.js';

/** Client credentials, a user, a guest; null when the grant type is unknown. */
export function actsAs({ grantType, userId }: Caller): 'client' | 'user' | 'guest' | null {
  const grant = grantType[0]?.value;
  if (grant === undefined) return userId.length > 0 ? 'user' : null;
  return grant === 'client_credentials' ? 'client' : grant === 'guest' ? 'guest' : 'user';
}
