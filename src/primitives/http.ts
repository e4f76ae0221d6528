/** The words of HTTP that are read and written all over: methods. Sources: RFC 9110 section 9.3, RFC 5789 (PATCH). */
import { anyWord } from './any-word.js';

/** Methods of the platform's operations. */
export const API_METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD'] as const;
export type ApiMethod = (typeof API_METHODS)[number];

/** Methods that a call can be made with, and that stand beside a path where people write of calls. */
export const CALL_METHODS = [...API_METHODS, 'OPTIONS'] as const;

/** Every method that a request line may begin with: those of tunnels and loops too, which no call of an API has. */
const REQUEST_METHODS = [...CALL_METHODS, 'CONNECT', 'TRACE'] as const;

/** Does the method only read (RFC 9110 section 9.2.1)? Of the safe methods, those that calls of an API use. */
export const isSafeMethod = (method: string): boolean => method === 'GET' || method === 'HEAD';

/** Source of a regular expression for a method of {@link CALL_METHODS}; captures nothing. */
export const CALL_METHOD = anyWord(CALL_METHODS);

/** Source of a regular expression for a method of {@link REQUEST_METHODS}; captures nothing. */
export const REQUEST_METHOD = anyWord(REQUEST_METHODS);

const CALLING: ReadonlySet<string> = new Set(CALL_METHODS);

/** Is it, in any case, a method that a call can be made with? */
export const isCallMethod = (word: string): boolean => CALLING.has(word.toUpperCase());
