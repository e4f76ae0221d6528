/** Answers of the platform's introspection operations, told by keys that nothing else has. */
import { CALLER_PATHS, pathWithId } from '../../../contract/caller-answers.js';
import { isObject } from '../../../primitives/json.js';
import { type Literal, type LiteralObject, textAt, valueAt } from './literal.js';

export interface Introspection {
  readonly method: 'GET' | 'POST';
  /** The path that must have been asked. */
  readonly path: string;
}

/** Which introspection operation gives such a body, or null when that is not unmistakable. */
export function guessIntrospection(value: Literal): Introspection | null {
  if (!isObject(value)) return null;
  const get = (path: string): Introspection => ({ method: 'GET', path });
  const has = (key: string): boolean => Object.hasOwn(value, key);
  if (textAt(value, 'access_token') !== null && textAt(value, 'token_type') !== null)
    return { method: 'POST', path: CALLER_PATHS.token };
  if (has('OAuthClient') && has('organization')) return get(CALLER_PATHS['tokens-me']);
  if (entries(value, 'grants').some((grant) => isObjectAt(grant, 'role') && isObjectAt(grant, 'division')))
    return get(CALLER_PATHS['subjects-me']);
  const authorization = valueAt(value, 'authorization');
  if (
    isObject(authorization) &&
    (Object.hasOwn(authorization, 'permissions') || Object.hasOwn(authorization, 'permissionPolicies'))
  )
    return get(`${CALLER_PATHS['users-me']}?expand=authorization`);
  const id = encodeURIComponent(textAt(value, 'id') ?? '{id}')
    .replaceAll('%7B', '{')
    .replaceAll('%7D', '}');
  if (has('authorizedGrantType') && has('roleDivisions')) return get(pathWithId('client', id));
  if (Array.isArray(valueAt(value, 'permissionPolicies')) && textAt(value, 'name') !== null)
    return get(pathWithId('role', id));
  if (entries(value, 'entities').some((entity) => isObjectAt(entity, 'permissionMap')))
    return get(CALLER_PATHS.permissions);
  return null;
}

function entries(object: LiteralObject, key: string): readonly LiteralObject[] {
  const list = valueAt(object, key);
  return Array.isArray(list) ? list.filter((item: Literal) => isObject(item)) : [];
}

function isObjectAt(object: LiteralObject, key: string): boolean {
  return isObject(valueAt(object, key));
}
