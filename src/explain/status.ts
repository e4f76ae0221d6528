/** What a status means for a refusal. */
import { allErrorCodes } from '../contract/index.js';
import { labelled, listed, title } from '../page/labelled.js';
import { grouped } from '../primitives/number.js';
import { mayRefuse, REASON_PHRASES, refuses, statusNamed } from '../primitives/statuses.js';
import { aboutStatus } from '../report/answers.js';
import type { ExplainedStatus, Explanation } from './explanation.js';

const SHOWN = 8;
const FIRST_ERROR = 400;

const WRITTEN = /^(?:https?(?:\/\d(?:\.\d)?)?|status(?: code)?)?[\s:]*([1-5]\d\d)\b\s*(?! )([a-z' -]*)$/i;

/** `403`, `HTTP 403`, `403 Forbidden`, `Forbidden`; null for what names no status, or none that is registered. */
export function statusOf(text: string): number | null {
  const [, digits, phrase = ''] = WRITTEN.exec(text.trim().slice(0, 80)) ?? [];
  const named = statusNamed(digits === undefined ? text : phrase);
  // Of a success alone nobody asks: `Found` and `Created` are everybody's words.
  if (digits === undefined) return named !== null && named >= FIRST_ERROR ? named : null;
  const status = Number(digits);
  const agrees = phrase.trim() === '' || named === status;
  return agrees && REASON_PHRASES[status] !== undefined ? status : null;
}

const refusing = (status: number): ExplainedStatus['refuses'] =>
  refuses(status) ? 'always' : mayRefuse(status) ? 'with-code' : 'never';

const KINDS: Readonly<Record<ExplainedStatus['refuses'], string>> = {
  always: 'a status that refuses',
  'with-code': 'a status that refuses with some codes only',
  never: 'a status that refuses nothing',
};

/** What RFC 9110 says of the two that refuse, sections 15.5.2 and 15.5.4. */
const MEANS: Readonly<Record<number, string>> = {
  401: 'the credentials are absent or not accepted: who calls is not known',
  403: 'the call was understood and is refused; the body says why, as a rule with a code',
};

function meaning(status: number): string {
  const refusal = MEANS[status];
  if (refusal !== undefined) return refusal;
  return status >= FIRST_ERROR ? aboutStatus(status) : 'nothing was refused';
}

/** @param status one that {@link statusOf} gives. */
export function explainStatus(status: number): Explanation {
  const name = REASON_PHRASES[status] ?? '';
  const entries = allErrorCodes()
    .filter((entry) => entry.status === status)
    .toSorted((a, b) => b.declaredBy - a.declaredBy);
  const kind = refusing(status);
  return {
    known: true,
    data: { status, name, refuses: kind, codes: [...new Set(entries.map(({ code }) => code))] },
    lines: (page) => [
      ...title(`${status} ${name}`, KINDS[kind], page),
      ...labelled('says', meaning(status), page),
      ...listed(
        `codes ${grouped(entries.length)}`,
        entries.map(({ code, category }) => `${code}  ${category}`),
        SHOWN,
        page,
      ),
      ...labelled('one code', entries[0] === undefined ? '' : `why403 explain ${entries[0].code}`, page),
      ...labelled('an answer', kind === 'never' ? '' : `why403 '<the answer>' says why it was refused`, page),
    ],
  };
}
