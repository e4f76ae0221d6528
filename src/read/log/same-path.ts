/** Do two addresses name the same call, as far as both say? */
import { isPlaceholder, pathSegments } from '../../contract/path.js';

/** Host, query and the values of placeholders are left aside: `/api/v2/users/{userId}` is `/api/v2/users/1`. */
export function isSamePath(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  if (a === b) return true;
  const [first, second] = [segmentsOf(a), segmentsOf(b)];
  if (first === null || second === null || first.length !== second.length || first.length === 0) return false;
  return first.every((segment, at) => {
    const other = second[at] ?? '';
    return segment === other || isPlaceholder(segment) || isPlaceholder(other);
  });
}

const segmentsOf = (url: string): readonly string[] | null => {
  const whole = url.replace(/^[a-z]{2,5}:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '');
  // What a gateway puts in front of the platform's path is its own.
  const path = whole.slice(Math.max(0, whole.search(/\/api\/v\d/)));
  return path === '' ? null : pathSegments(path);
};
