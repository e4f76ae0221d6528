/** Tokens of well-known vendors, by the published forms in `facts/token-forms.json`: they are unmistakable wherever they stand. */
import { tokenForms } from '../../contract/token-forms.js';
import { findTokenForms, inRun } from '../../redact/token-forms.js';
import { inventedAs } from './shape.js';
import type { Candidate } from './types.js';

/** Characters around a run in which the rest of a token, or the secret of an access key, may stand. */
const AROUND = 300;

/** `a GitHub token`, by how a token begins. */
function whatOf(value: string): string {
  const form = tokenForms().find(({ begins }) => begins.some((begin) => value.startsWith(begin)));
  if (form === undefined) return 'a token of a known form';
  return `${/^(?:[AEIO]|npm)/.test(form.vendor) ? 'an' : 'a'} ${form.vendor} ${form.what}`;
}

export interface VendorSearch {
  /** Looks around a run, and never twice at the same text. */
  around(start: number, end: number): void;
}

export function searchVendors(text: string, report: (candidate: Candidate) => void): VendorSearch {
  let done = 0;
  return {
    around(runStart, runEnd) {
      if (runStart < done) return;
      let from = Math.max(0, runStart - AROUND);
      // No token is cut in two.
      while (from > 0 && from < runStart && inRun(text.charCodeAt(from - 1))) from++;
      let to = Math.min(text.length, runEnd + AROUND);
      const limit = Math.min(text.length, to + AROUND);
      while (to < limit && inRun(text.charCodeAt(to))) to++;
      const found = text.slice(from, to);
      findTokenForms(
        found,
        ({ start, end, kind }) => {
          const value = found.slice(start, end);
          // Within a name it is a part of that.
          if (/[\w-]/.test(found[start - 1] ?? '')) return;
          // The keys that the documentation of vendors shows.
          if (value.endsWith('EXAMPLE') || value.endsWith('EXAMPLEKEY')) return;
          report({
            start: from + start,
            end: from + end,
            kind,
            what: kind === 'secret' ? 'the secret of an access key' : whatOf(value),
            doubt: inventedAs(value),
            isPlaceholder: false,
          });
        },
        () => {},
      );
      done = to;
    },
  };
}
