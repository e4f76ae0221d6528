/** Finds failures before any answer: the call did not reach a server, so that nobody refused it. */
import { anyWord } from '../../../primitives/any-word.js';
import type { Found } from '../places.js';
import { FAILURE_CODES, FAILURE_WORDS, type Failure, OTHER_FAILURE_CODES } from '../words/transport.js';

/** What is said of each kind. */
export const FAILURES: Readonly<Record<Failure, string>> = {
  name: 'the name of the host could not be resolved',
  connection: 'no connection could be made, or it was closed',
  timeout: 'the time ran out',
  certificate: 'the certificate of the connection was not accepted',
};

const patternOf = (kind: Failure): RegExp =>
  new RegExp(String.raw`\b${anyWord(FAILURE_CODES[kind], FAILURE_WORDS[kind])}\b`, 'gi');
const PATTERNS: Readonly<Record<Failure, RegExp>> = {
  name: patternOf('name'),
  connection: patternOf('connection'),
  timeout: patternOf('timeout'),
  certificate: patternOf('certificate'),
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
