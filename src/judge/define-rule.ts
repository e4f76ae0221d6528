/** A rule: one question put to one exchange, with its documentation and its messages beside it. */

import { weaker } from '../caller/facts.js';
import type { Caller, Fact, Grade } from '../caller/types.js';
import type { EvidenceKind } from './evidence.js';
import type { CauseId, Likelihood, Outcome, RuleId } from './ids.js';
import type { Subject } from './subject.js';

/** A premise of a finding: what is known, how well, and from where. Text is made only when it is shown. */
export interface Premise {
  readonly grade: Grade;
  readonly source: string;
  readonly text: string | (() => string);
}

export type Relation = 'explains' | 'also-wrong' | 'claimed';

export interface Nomination {
  readonly cause: CauseId;
  /**
   * `explains`: would explain the refusal. `also-wrong`: is wrong, but does not explain it. `claimed`: public threads
   * claim it, and nothing more.
   */
  readonly relation: Relation;
  /** Never surer than this, whatever the grades of the premises. */
  readonly atMost?: Likelihood;
}

/** One sentence of a rule. The outcome belongs to the message, so that a rule cannot say the one and mean the other. */
export interface Message<P> {
  readonly outcome: Outcome;
  readonly text: (parameters: P) => string;
}
/** Any message fits here (`never` is below every parameter type); parameters are checked where `say` is called. */
export type Messages = Readonly<Record<string, Message<never>>>;

type ParametersOf<M> = M extends Message<infer P> ? P : never;

/** What goes with an answer. */
export interface Detail {
  /** What it rests on; a `fail` needs one. The answer is no surer than the weakest. */
  readonly premises?: readonly Premise[];
  /** What would decide, where the answer is `inconclusive`. */
  readonly missing?: readonly EvidenceKind[];
  /** The causes that a `fail` speaks for, or that an `inconclusive` leaves possible. */
  readonly nominates?: readonly Nomination[];
}

export interface Finding {
  readonly rule: RuleId;
  readonly outcome: Outcome;
  readonly key: string;
  readonly message: () => string;
  readonly premises: readonly Premise[];
  readonly missing: readonly EvidenceKind[];
  readonly nominates: readonly Nomination[];
}

/** Makes the finding from the key of a message, its parameters (`{}` where it has none) and what goes with it. */
export type Say<M extends Messages> = <K extends keyof M & string>(
  key: K,
  parameters: ParametersOf<M[K]>,
  detail?: Detail,
) => Finding;

/**
 * What a rule has to say before a call that was not made counts as allowed: `pass` must be its answer; `answer`: it must
 * not be left open nor fail; `nothing`: it cannot refuse a call by itself.
 */
export type Decides = 'pass' | 'answer' | 'nothing';

export interface RuleDocs {
  /** What the rule looks at and why, in two or three sentences. */
  readonly summary: string;
  readonly pass: string;
  readonly fail: string;
  readonly inconclusive: string;
  /** What the reader should rather do, or not do. */
  readonly advice: string;
  /** An example of an exchange on which the rule fails; it is run by the tests. */
  readonly example: { readonly input: unknown; readonly outcome: Outcome };
}

export interface Rule {
  readonly id: RuleId;
  readonly question: string;
  readonly decides: Decides | ((subject: Subject) => Decides);
  readonly docs: RuleDocs;
  readonly messages: Messages;
  judge(subject: Subject, caller: Caller): Finding;
}

/** What the rule has to say of this subject before it counts as allowed. */
export const decidesOf = ({ decides }: Pick<Rule, 'decides'>, subject: Subject): Decides =>
  typeof decides === 'function' ? decides(subject) : decides;

const NOTHING: readonly never[] = [];

/**
 * Makes a rule; `npm run new-rule <id>` writes the first draft of one.
 *
 * `judge` is pure and synchronous. It gets the subject (all that may be looked at of the exchange), the caller (all
 * that is known of whoever called, by facts with their grades), and `say`, which makes the finding of one of the rule's
 * own messages: the outcome belongs to the message, its parameters are checked by the compiler, and its text is made
 * only when somebody reads it. A `fail` names the premises that it rests on and nominates causes, an `inconclusive`
 * names what is missing.
 *
 * @example
 * messages: {
 *   'not-said': notApplicable('the answer names nobody else'),
 *   refused: fail<{ subject: string }>(({ subject }) => `the ${subject} lacks a permission`),
 * },
 * // in judge:
 * return say('refused', { subject: 'assignee' }, { premises: […], nominates: [explains('other-subject')] });
 */
export function defineRule<M extends Messages>(rule: {
  readonly id: RuleId;
  readonly question: string;
  readonly decides: Decides | ((subject: Subject) => Decides);
  readonly docs: RuleDocs;
  readonly messages: M;
  readonly judge: (subject: Subject, caller: Caller, say: Say<M>) => Finding;
}): Rule {
  const { id, messages, judge } = rule;
  const say: Say<M> = (key, parameters, detail) => {
    const message = messages[key] as unknown as Message<unknown>;
    return {
      rule: id,
      outcome: message.outcome,
      key,
      message: () => message.text(parameters),
      premises: detail?.premises ?? NOTHING,
      missing: detail?.missing ?? NOTHING,
      nominates: detail?.nominates ?? NOTHING,
    };
  };
  return { ...rule, judge: (subject, caller) => judge(subject, caller, say) };
}

/** A message without parameters. */
type Plain = Readonly<Record<never, never>>;
interface MakeMessage {
  (text: string): Message<Plain>;
  <P>(text: (parameters: P) => string): Message<P>;
}
const message = (outcome: Outcome): MakeMessage => {
  const make = <P>(text: string | ((parameters: P) => string)): Message<P> => ({
    outcome,
    text: typeof text === 'string' ? () => text : text,
  });
  return make;
};

/** A message of an outcome: a text, or a function of its parameters, `fail<{ scope: string }>(({ scope }) => …)`. */
export const pass = message('pass');
export const fail = message('fail');
export const inconclusive = message('inconclusive');
export const notApplicable = message('not-applicable');

/** What is known, how well and from where; a text that costs is a function. */
export const premise = (grade: Grade, source: string, text: string | (() => string)): Premise => ({
  grade,
  source,
  text,
});

/** A fact about the caller as a premise. */
export const factPremise = <T>(fact: Fact<T>, text: (value: T) => string): Premise => ({
  grade: fact.grade,
  source: fact.source,
  text: () => text(fact.value),
});

/** The grade of a finding is that of its weakest premise; null when it rests on none. */
export function gradeOf(finding: Finding): Grade | null {
  let grade: Grade | null = null;
  for (const { grade: other } of finding.premises) grade = grade === null ? other : weaker(grade, other);
  return grade;
}

/** The cause would explain the refusal; never surer than `atMost`, whatever the premises. */
export const explains = (cause: CauseId, atMost?: Likelihood): Nomination =>
  atMost === undefined ? { cause, relation: 'explains' } : { cause, relation: 'explains', atMost };
/** The cause is wrong besides, and does not explain the refusal. */
export const alsoWrong = (cause: CauseId): Nomination => ({ cause, relation: 'also-wrong' });
/** Only public threads claim the cause: a remark, never more. */
export const claimed = (cause: CauseId): Nomination => ({ cause, relation: 'claimed' });
