/** What was odd in a document without making it useless: told once a kind, with how often and where first. */
import { counted } from '../primitives/wording.js';

/** Of what there are some, and what is with them. */
const KINDS = {
  outside: ['path', 'left out: outside /api/v2/'],
  path: ['path', 'left out: not written as paths of the platform are'],
  member: ['field', 'left out: of a path, and no method of the platform'],
  id: ['operation', 'with no id that can be used (x-purecloud-method-name)'],
  permissions: ['operation', 'with something else in place of permissions: what is required is not known'],
  security: ['operation', 'with something else in place of scopes: what is accepted is not known'],
  codes: ['response', 'with error codes that were left out: they are no codes with messages'],
} as const satisfies Readonly<Record<string, readonly [noun: string, what: string]>>;

export type WarningKind = keyof typeof KINDS;

export interface Warnings {
  /** `where`: a place or an operation, asked for the first of a kind only. */
  add(kind: WarningKind, where: () => string): void;
  /** One line a kind, in the order in which they came up. */
  lines(): readonly string[];
}

export function createWarnings(): Warnings {
  const seen = new Map<WarningKind, { count: number; readonly first: string }>();
  return {
    add(kind, where) {
      const known = seen.get(kind);
      if (known === undefined) seen.set(kind, { count: 1, first: where() });
      else known.count++;
    },
    lines: () =>
      [...seen].map(([kind, { count, first }]) => {
        const [noun, what] = KINDS[kind];
        return `${counted(count, noun)} ${what} (${count === 1 ? '' : 'the first: '}${first})`;
      }),
  };
}
