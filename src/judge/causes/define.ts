/** A cause: an explanation of a refusal, from a closed list, with its fixes and its documentation in one place. */

import type { Caller } from '../../caller/types.js';
import type { MenuPlace } from '../../contract/index.js';
import type { RefusalKind } from '../../refusal/types.js';
import type { Finding, Premise } from '../define-rule.js';
import type { Actor, CauseId, Layer, Likelihood } from '../ids.js';
import type { Subject } from '../subject.js';

/**
 * How a cause stands to what the answer says.
 * `names`: the answer says it. `suggests`: the answer stands for several causes, this is the usual one.
 * `fits`: may be, where evidence nominates it. `doubtful`: as `fits`, but at most possible. `excluded`: is dropped.
 */
export type Fit = 'names' | 'suggests' | 'fits' | 'doubtful' | 'excluded';
export type FitOf = Fit | ((subject: Subject, caller: Caller) => Fit);
export type Fits = Readonly<Record<RefusalKind, FitOf>>;

export interface Fix {
  readonly who: Actor;
  /** Stands alone, so that it can be forwarded. */
  readonly action: string;
  readonly command?: string;
  /** Where in the menus of the platform. */
  readonly where?: MenuPlace;
  /** Identifiers of the contract that this step asks to add or use. */
  readonly use?: readonly string[];
}

/** What contradicts an answer; the cause is then likely at most, or what is said here. */
export interface Against extends Premise {
  readonly atMost?: Likelihood;
  /** What it leaves unknown; where absent: which of the two is right. */
  readonly leaves?: string;
}

export interface CauseContext {
  readonly subject: Subject;
  readonly caller: Caller;
  readonly likelihood: Likelihood;
  /** The findings that nominated it. */
  readonly findings: readonly Finding[];
}

export interface CauseDocs {
  /** Two or three sentences: what it means, how it shows, what tells it apart. */
  readonly summary: string;
  /** The check that decides. */
  readonly decides: string;
}

export interface Cause {
  readonly id: CauseId;
  readonly layer: Layer;
  readonly title: string;
  readonly docs: CauseDocs;
  /** Who acts first. */
  readonly who: Actor;
  /** The same where it depends on what was found; null: as usual. */
  readonly whoOf?: (context: CauseContext) => Actor | null;
  readonly fits: Fits;
  /** What contradicts the answer's own words, or null: then both are shown and nothing is certain. */
  readonly contradiction?: (subject: Subject, caller: Caller) => Against | null;
  readonly summary: (context: CauseContext) => string;
  readonly fixes: (context: CauseContext) => readonly Fix[];
  /** Evidence beside that of the findings. */
  readonly evidence?: (context: CauseContext) => readonly Premise[];
  readonly notKnown?: (context: CauseContext) => readonly string[];
  /** Short phrases: what will not help. */
  readonly noUse?: (context: CauseContext) => readonly string[];
}

/** Every refusal excludes it; a cause spreads this and says which do not. */
export const EXCLUDED: Fits = {
  permissions: 'excluded',
  divisions: 'excluded',
  'other-subject': 'excluded',
  scopes: 'excluded',
  policy: 'excluded',
  context: 'excluded',
  credentials: 'excluded',
  oauth: 'excluded',
  network: 'excluded',
  feature: 'excluded',
  resource: 'excluded',
  organization: 'excluded',
  'signed-url': 'excluded',
  relayed: 'excluded',
  foreign: 'excluded',
  preflight: 'excluded',
  generic: 'excluded',
  unexplained: 'excluded',
  'not-refused': 'excluded',
  'no-response': 'fits',
  'no-answer': 'excluded',
};

/** Fits an answer that gives no reason, or no answer at all. */
export const SILENT: Fits = { ...EXCLUDED, generic: 'fits', unexplained: 'fits' };

const notAnswered401 = ({ refusal }: Subject): Fit => (refusal.status === 401 ? 'excluded' : 'fits');

/** As `SILENT`, for causes that are about rights: a 401 is never. */
export const SILENT_OF_RIGHTS: Fits = { ...SILENT, generic: notAnswered401, unexplained: notAnswered401 };
