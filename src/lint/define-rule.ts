/** A rule of lint: one question put to what is written, with its documentation and its messages beside it. */
import type { Grade } from '../caller/types.js';
import type { Needs } from '../needs/types.js';
import type { Level } from '../report/levels.js';
import type { LintRuleId } from './ids.js';
import type { Mention, MentionKind } from './mentions/types.js';
import type { Span } from './outline/types.js';

export const LINT_OUTCOMES = ['pass', 'fail', 'inconclusive'] as const;
export type LintOutcome = (typeof LINT_OUTCOMES)[number];

/** What is known of all files of the run together. */
export interface Project {
  /** What their calls need. */
  readonly needs: Needs;
  /** Headers that the configuration says are needed: those of a gateway of one's own. */
  readonly requiredHeaders: readonly string[];
  /** Hosts of no published name that stand for the platform, in lower case. */
  readonly standIns: ReadonlySet<string>;
}

/** One sentence of a rule, without a full stop. The outcome and the weight belong to the message. */
export interface LintMessage<P> {
  readonly outcome: LintOutcome;
  /** null for what is no failure. */
  readonly level: Level | null;
  readonly text: (parameters: P) => string;
}
export type LintMessages = Readonly<Record<string, LintMessage<never>>>;
type ParametersOf<M> = M extends LintMessage<infer P> ? P : never;

export interface LintEvidence {
  readonly grade: Grade;
  /** Where it is from, in words: `the contract of 2026-07-19 (API 10793)`. */
  readonly source: string;
  readonly text: string;
}

/** What goes with an answer. */
export interface LintDetail {
  /** What it rests on; a `fail` needs one. The answer is no surer than the weakest. */
  readonly evidence?: readonly LintEvidence[];
  /** What to do, one sentence without a full stop; of an `inconclusive`, what would decide. */
  readonly fix?: string;
  /** What may be written in its place, best first: names of the contract. */
  readonly instead?: readonly string[];
  /** Where in the mention it stands, where that is not all of it: the scopes of a client. */
  readonly at?: Span | null;
}

export interface LintAnswer {
  readonly rule: LintRuleId;
  readonly outcome: LintOutcome;
  readonly level: Level | null;
  readonly key: string;
  readonly message: string;
  /** What it is about, by which it is known from one run to the next: a scope, `GET /api/v2/…`, the label of a secret. */
  readonly subject: string;
  readonly evidence: readonly LintEvidence[];
  readonly fix: string | null;
  readonly instead: readonly string[];
  /** null: where the mention stands. */
  readonly at: Span | null;
}

export type LintSay<M extends LintMessages> = <K extends keyof M & string>(
  key: K,
  subject: string,
  parameters: ParametersOf<M[K]>,
  detail?: LintDetail,
) => LintAnswer;

export interface LintRuleDocs {
  /** What the rule looks at and why, in two or three sentences. */
  readonly summary: string;
  readonly pass: string;
  readonly fail: string;
  readonly inconclusive: string;
  /** What to write in its place. */
  readonly advice: string;
  /** Files on which the rule fails, by name; they are run by the tests. */
  readonly example: Readonly<Record<string, string>>;
}

export interface LintRule {
  readonly id: LintRuleId;
  readonly question: string;
  /** The mentions that it is asked about. */
  readonly asks: readonly MentionKind[];
  readonly docs: LintRuleDocs;
  readonly messages: LintMessages;
  /** Pure; null: the question does not arise, as for every mention that it is not asked about. */
  judge(mention: Mention, project: Project): LintAnswer | null;
}

/**
 * Makes a rule of lint. `judge` gets one mention and what is known of all files, and `say`, which makes the answer of one of
 * the rule's own messages. Where it is not known that a mention is meant for Genesys Cloud (`about.known` is `perhaps`), a
 * rule does not fail: it is inconclusive, or says nothing.
 */
export function defineLintRule<M extends LintMessages, K extends MentionKind>(rule: {
  readonly id: LintRuleId;
  readonly question: string;
  readonly asks: readonly K[];
  readonly docs: LintRuleDocs;
  readonly messages: M;
  readonly judge: (
    mention: Extract<Mention, { kind: K }>,
    project: Project,
    say: LintSay<M>,
  ) => LintAnswer | null;
}): LintRule {
  const { id, asks, messages, judge } = rule;
  const isAsked = (mention: Mention): mention is Extract<Mention, { kind: K }> =>
    asks.some((kind) => kind === mention.kind);
  const say: LintSay<M> = (key, subject, parameters, detail) => {
    const message = messages[key] as unknown as LintMessage<unknown>;
    return {
      rule: id,
      outcome: message.outcome,
      level: message.level,
      key,
      message: message.text(parameters),
      subject,
      evidence: detail?.evidence ?? [],
      fix: detail?.fix ?? null,
      instead: detail?.instead ?? [],
      at: detail?.at ?? null,
    };
  };
  return {
    ...rule,
    judge: (mention, project) => (isAsked(mention) ? judge(mention, project, say) : null),
  };
}

/** A message without parameters. */
type Plain = Readonly<Record<never, never>>;
interface MakeMessage {
  (text: string): LintMessage<Plain>;
  <P>(text: (parameters: P) => string): LintMessage<P>;
}
const message =
  (outcome: LintOutcome, level: Level | null): MakeMessage =>
  <P>(text: string | ((parameters: P) => string)): LintMessage<P> => ({
    outcome,
    level,
    text: typeof text === 'string' ? () => text : text,
  });

/** A message of an outcome: a text, or a function of its parameters, `error<{ scope: string }>(({ scope }) => …)`. */
export const pass = message('pass', null);
/** A failure that fails a build. */
export const error = message('fail', 'error');
export const warning = message('fail', 'warning');
export const note = message('fail', 'note');
export const inconclusive = message('inconclusive', null);
