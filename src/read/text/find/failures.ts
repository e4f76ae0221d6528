/** Finds failures before any answer: the call did not reach a server, so that nobody refused it. */
import { anyWord } from '../../../primitives/any-word.js';
import type { Found } from '../places.js';
import { FAILURE_CODES, FAILURE_WORDS, type Failure, OTHER_FAILURE_CODES } from '../words/transport.js';

const UNREACHED = 'The call did not reach a server';
/** What is said of each kind. */
export const FAILURES: Readonly<Record<Failure, string>> = {
  name: `${UNREACHED}: the name of the host could not be resolved.`,
  connection: `${UNREACHED}: no connection could be made, or it was closed.`,
  timeout: `${UNREACHED}: the time ran out.`,
  certificate: `${UNREACHED}: the certificate of the connection was not accepted.`,
  browser:
    'The call got no answer that the page may read: the browser withheld it (CORS), or nothing answered.',
};

const patternOf = (kind: Failure): RegExp =>
  new RegExp(String.raw`\b${anyWord(FAILURE_CODES[kind], FAILURE_WORDS[kind])}\b`, 'gi');
const PATTERNS: Readonly<Record<Failure, RegExp>> = {
  name: patternOf('name'),
  connection: patternOf('connection'),
  timeout: patternOf('timeout'),
  certificate: patternOf('certificate'),
  browser: patternOf('browser'),
};

/** Every failure, in order of place. */
export function findFailures(text: string): readonly Found<Failure>[] {
  const found: Found<Failure>[] = [];
  for (const kind of Object.keys(PATTERNS) as Failure[])
    for (const hit of text.matchAll(PATTERNS[kind]))
      found.push({ start: hit.index, end: hit.index + hit[0].length, value: kind });
  return found.sort((a, b) => a.start - b.start);
}

const CODE = new RegExp(`^${anyWord(...Object.values(FAILURE_CODES), OTHER_FAILURE_CODES)}$`);

/** Codes of libraries for failures of the connection; no server answers with them. */
export const isFailureCode = (code: string): boolean => CODE.test(code);
