/** Reads a text with the reader under test and gives back all that it wrote. */
import type { RawExchange } from '../../../src/exchange/types.js';
import { readText } from '../../../src/read/text/index.js';
import type { Problem, TextReader } from '../../../src/read/types.js';

export interface Read {
  readonly exchanges: readonly RawExchange[];
  readonly took: readonly string[];
  readonly problems: readonly Problem[];
}

export function read(text: string, reader: TextReader = readText): Read {
  const exchanges: RawExchange[] = [];
  const took: string[] = [];
  const problems: Problem[] = [];
  reader(
    text,
    { path: 'paste.txt' },
    {
      exchange: (exchange) => exchanges.push(exchange),
      took: (what) => took.push(what),
      problem: (problem) => problems.push(problem),
    },
  );
  return { exchanges, took, problems };
}

/** The only exchange of a text. */
export function readOne(text: string): RawExchange {
  const { exchanges } = read(text);
  const [only] = exchanges;
  if (only === undefined || exchanges.length !== 1) throw new Error(`${exchanges.length} exchanges`);
  return only;
}
