/** What is written in a file, as names and values, whatever its syntax: all that finds mentions looks at this. */

/** Where something stands; all count from 1, columns in UTF-16 units; `endColumn` is behind the last one. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A text as it is written. */
export interface Value {
  /** What is filled in elsewhere stands as `{name}`, or `{}`. */
  readonly text: string;
  readonly at: Span;
  /** It is one of several that it may be: a branch of a condition, the default of a variable. Absent: it is the value. */
  readonly isPossible?: true;
}

/** A name with what stands behind it: an attribute, a member, a variable that is set, an argument. */
export interface Entry {
  /** null: it has no name (an argument of a call by its place). */
  readonly key: string | null;
  /** One text, or those of a list; numbers and switches as they are written. */
  readonly values: readonly Value[];
  readonly isList: boolean;
  /** Every value is written there; false where some are variables, calls and the like. */
  readonly isWhole: boolean;
  /** Of the name, or of the first value. */
  readonly at: Span;
}

/**
 * - `file`: the outermost.
 * - `block`: of Terraform.
 * - `object`: of JSON, YAML, a literal of code; a member of a list of objects has the name of the list.
 * - `call`: of a function, with its arguments.
 * - `form`: a text that is itself `key=value&key=value`.
 * - `snippet`: code in Markdown, read as a file of its language.
 */
export type GroupKind = 'file' | 'block' | 'object' | 'call' | 'form' | 'snippet';

export interface Group {
  readonly kind: GroupKind;
  /**
   * What it is called, from the outside in: `['resource', 'genesyscloud_oauth_client', 'app']`, `['permissionPolicies']`,
   * `['requests', 'post']`; the language of a snippet; the variable that an object is assigned to. Empty where it has no name.
   */
  readonly names: readonly string[];
  readonly at: Span;
  readonly entries: readonly Entry[];
  readonly groups: readonly Group[];
}

/** Forms of files, by their name first and by their content second. */
export const LINT_FORMS = ['terraform', 'json', 'yaml', 'env', 'markdown', 'source', 'text'] as const;
export type LintForm = (typeof LINT_FORMS)[number];

/** Something that could not be read, and what of the file that leaves open. */
export interface OutlineProblem {
  readonly line: number | null;
  readonly message: string;
}

export interface Outline {
  readonly form: LintForm;
  readonly root: Group;
  readonly problems: readonly OutlineProblem[];
}
