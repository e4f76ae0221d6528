/** What a name of the document must look like before anything is made of it: nothing in it is trusted. */

/** Longer than any name of the platform by far. */
const LONGEST = 300;

const PERMISSION = /^[\w-]+(?::[\w-]+:[\w-]+)?$/;
const SCOPE = /^[a-z][\w-]*(?::readonly)?$/;
const CODE = /^[\w-]+(?:[.:][\w-]+)*$/;
/** No control characters, and nothing that separates cells of packed tables. */
const TEMPLATE = /^[^\u0000-\u001f\u007f-\u009f\u2028\u2029\p{Surrogate}¦]+$/u;
const PREFIX = '/api/v2/';
const LITERAL = /^[\w~-]+(?:[.:$][\w~-]+)*$/;
const PARAMETER = /^\{[A-Za-z]\w*\}$/;
const ID = /^[a-z]\w+$/;

const isName = (value: unknown, form: RegExp): value is string =>
  typeof value === 'string' && value.length <= LONGEST && form.test(value);

/** `routing:queue:view`, and words that the platform uses as permissions: `admin`. Prose is none. */
export const isPermission = (value: unknown): value is string => isName(value, PERMISSION);

/** `routing`, `routing:readonly`. */
export const isScope = (value: unknown): value is string => isName(value, SCOPE);

/** `missing.any.permissions`. */
export const isErrorCode = (value: unknown): value is string => isName(value, CODE);

/** The message of an error code, as a table can hold it. */
export const isTemplate = (value: unknown): value is string => isName(value, TEMPLATE);

/** `getRoutingQueues`: begins with the method, of which SDKs and tables make use. */
export const isIdOf = (method: string, value: unknown): value is string =>
  isName(value, ID) && value.startsWith(method.toLowerCase()) && value.length > method.length;

export const isUnderPrefix = (path: string): boolean => path.startsWith(PREFIX);

/**
 * A path that matches itself: words and whole `{parameters}` between single slashes, the first behind `/api/v2/` a word.
 * Words that begin like a placeholder (`:id`, `$id`, `...`) would stand for values where a call is matched.
 */
export function isTemplatePath(path: string): boolean {
  if (path.length > LONGEST || !isUnderPrefix(path)) return false;
  const [first = '', ...rest] = path.slice(PREFIX.length).split('/');
  return LITERAL.test(first) && rest.every((part) => LITERAL.test(part) || PARAMETER.test(part));
}
