/** The one reader for all free text, and the forms that compose the same parts. */
import type { TextReader } from '../types.js';
import { compose } from './compose.js';

/**
 * Reads any text: commands and raw HTTP with what is pasted under them, logs, exceptions, error messages,
 * bare bodies, sentences. Throws nothing; time is linear in the text.
 */
export const readText: TextReader = (text, options, sink) => compose(text, options, sink, null);

/** The same, for a text that is said to hold curl commands. */
export const readCurl: TextReader = (text, options, sink) => compose(text, options, sink, 'curl');

/** The same, for a text that is said to hold raw HTTP or an `.http` file. */
export const readHttp: TextReader = (text, options, sink) => compose(text, options, sink, 'http');
