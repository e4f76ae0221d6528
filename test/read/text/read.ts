/** Reads a text with the reader under test and gives back all that it wrote. */
import type { RawExchange } from '../../../src/exchange/types.js';
import { readText } from '../../../src/read/text/index.js';
import type { Problem, TextReader } from '../../../src/read/types.js';

export interface Read {
  readonly exchanges: readonly RawExchange[];
  readonly took: readonly string[];
  readonly problems: readonly Problem[];
  /** Lines of passages that were not understood. */
  readonly doubts: readonly (number | null)[];
}

export function read(text: string, reader: TextReader = readText): Read {
  const exchanges: RawExchange[] = [];
  const took: string[] = [];
  const problems: Problem[] = [];
  const doubts: (number | null)[] = [];
  reader(
    text,
    { path: 'paste.txt' },
    {
      exchange: (exchange) => exchanges.push(exchange),
      took: (what) => took.push(what),
      problem: (problem) => problems.push(problem),
      notUnderstood: ({ line }) => doubts.push(line),
    },
  );
  return { exchanges, took, problems, doubts };
}

/** The only exchange of a text. */
export function readOne(text: string): RawExchange {
  const { exchanges } = read(text);
  const [only] = exchanges;
  if (only === undefined || exchanges.length !== 1) throw new Error(`${exchanges.length} exchanges`);
  return only;
}
