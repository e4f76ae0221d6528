/** Reads a text by a form of written calls, and says in short what came of it. */
import { operationKey } from '../../../src/contract/index.js';
import type { Unmatched, Use } from '../../../src/needs/types.js';
import { WRITTEN_FORMS, type WrittenForm } from '../../../src/needs/written/forms.js';
import type { Problem } from '../../../src/read/types.js';

export interface ReadWritten {
  readonly uses: readonly Use[];
  readonly unmatched: readonly Unmatched[];
  readonly problems: readonly Problem[];
  /** `line what: GET /api/v2/…`, without what is not there. */
  readonly calls: readonly string[];
}

export function readWritten(form: WrittenForm, text: string): ReadWritten {
  const uses: Use[] = [];
  const unmatched: Unmatched[] = [];
  const problems: Problem[] = [];
  WRITTEN_FORMS[form].read(
    text,
    { path: 'input' },
    {
      use: (use) => uses.push(use),
      unmatched: (one) => unmatched.push(one),
      problem: (problem) => problems.push(problem),
    },
  );
  const calls = uses.map(
    ({ operation, at }) =>
      `${[at.line, at.what].filter((part) => part !== null).join(' ')}: ${operationKey(operation)}`,
  );
  return { uses, unmatched, problems, calls };
}
