/**
 * The report: plain data with finished text, the same for every format. The names and shapes that JSON
 * shows are fixed by schemaVersion 1 (fields are only added).
 */
import type { CallReport } from '../ask/told.js';
import type { Grade } from '../caller/types.js';
import type { Actor, CauseId, Likelihood, Outcome, RuleId, Verdict } from '../judge/ids.js';
import type { RefusalKind } from '../refusal/types.js';

export type { CallReport };

export interface EvidenceLine {
  readonly grade: Grade;
  readonly text: string;
  /** Where it comes from: `contract`, `response`, `--scope`, an URL of a public thread. */
  readonly source: string;
}

export interface FixStep {
  readonly who: Actor;
  /** Stands alone, so that it can be forwarded. */
  readonly action: string;
  /** A command line that does or shows it, or null. */
  readonly command: string | null;
  /** Identifiers of the contract (operations, permissions, scopes) that this step asks to add or use. */
  readonly use: readonly string[];
}

export interface CauseReport {
  readonly id: CauseId;
  readonly likelihood: Likelihood;
  readonly blocking: boolean;
  /**
   * `explains`: explains this refusal, or may. `also-wrong`: wrong, but does not explain it. `claimed`: only public
   * threads claim it (grade `reported`).
   */
  readonly relation: 'explains' | 'also-wrong' | 'claimed';
  /** Who acts first. */
  readonly who: Actor;
  /** One or two sentences. */
  readonly summary: string;
  readonly evidence: readonly EvidenceLine[];
  /** Sentences that begin where knowledge ends ("Not known: …"). */
  readonly notKnown: readonly string[];
  readonly fixes: readonly FixStep[];
  /** Short phrases: what will not help. */
  readonly noUse: readonly string[];
  /** The rules that nominated it. */
  readonly rules: readonly RuleId[];
}

export interface MissingEvidence {
  readonly what: string;
  /** How to supply it: flags, commands. */
  readonly supply: readonly string[];
}

export interface FindingReport {
  readonly rule: RuleId;
  readonly outcome: Outcome;
  /** null when it rests on nothing (not applicable, inconclusive). */
  readonly grade: Grade | null;
  readonly message: string;
  readonly evidence: readonly EvidenceLine[];
  readonly missing: readonly MissingEvidence[];
}

export interface Place {
  readonly path: string;
  readonly index: number;
  readonly line: number | null;
  /** What the call was made for, where the input says it: the address of a Terraform resource. */
  readonly resource?: string | undefined;
}

export interface DiagnosisReport {
  readonly exchange: {
    readonly source: Place;
    readonly method: string | null;
    /** For showing: an address or a path, without its secrets. */
    readonly url: string | null;
    readonly status: number | null;
    /** `GET /api/v2/…` of the contract, or null. */
    readonly operation: string | null;
    readonly correlationId: string | null;
  };
  /** Counts the different problems of a run from 0: diagnoses of one number are equal but for their places. */
  readonly problem: number;
  /** Equal problems: how many, and the first places. JSON lists each on its own (count 1). */
  readonly count: number;
  readonly places: readonly Place[];
  readonly verdict: Verdict;
  readonly refusal: {
    readonly kind: RefusalKind;
    readonly code: string | null;
    readonly message: string | null;
    readonly recognition: 'catalogued' | 'corrected' | 'uncatalogued';
  };
  /** What was read: `call`, `status`, `grant type`, `2 scopes`. */
  readonly read: readonly string[];
  /**
   * In order: those that explain the refusal, then what is wrong besides (`relation`). The first explains it, if any does
   * (`relation` is `explains`).
   */
  readonly causes: readonly CauseReport[];
  readonly findings: readonly FindingReport[];
  /** What would make it surer, as commands or short instructions. */
  readonly surer: readonly string[];
  /** Remarks of grade `reported` and others that stand beside the causes, one sentence each. */
  readonly remarks: readonly string[];
}

export interface InputReport {
  readonly path: string;
  readonly form: string;
  readonly exchanges: number;
  readonly took: readonly string[];
  readonly problems: readonly { readonly at: string; readonly message: string }[];
}

export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly contract: { readonly version: string; readonly date: string; readonly operations: number };
  readonly inputs: readonly InputReport[];
  readonly diagnoses: readonly DiagnosisReport[];
  /** Live calls; empty offline. */
  readonly calls: readonly CallReport[];
  readonly summary: {
    readonly exchanges: number;
    /** Those that would be refused count, too. */
    readonly refused: number;
    readonly wouldBeRefused: number;
    readonly byCause: Readonly<Partial<Record<CauseId, number>>>;
    readonly cannotTell: number;
    /** Calls that were made and got no answer: a network error, status 0. */
    readonly noAnswer: number;
    /** Answers of status 400 and above that refuse nothing, by status. */
    readonly byStatus: Readonly<Record<string, number>>;
    /** Those of them that say, with another status than 429, that too much was asked for. */
    readonly limited: number;
    /** Passages that look like an answer or an error and could not be read as one; the first five places. */
    readonly notUnderstood: {
      readonly count: number;
      readonly first: readonly { readonly path: string; readonly line: number | null }[];
    };
    /** How many of the exchanges `at` and `around` pick; all of them where neither is given. */
    readonly picked: number;
  };
}

/**
 * A report whose diagnoses are made as they are asked for, anew on each walk: however many calls there are, only one
 * diagnosis need be in memory.
 */
export interface LazyReport extends Omit<Report, 'diagnoses'> {
  /** Every call by itself. */
  readonly diagnoses: Iterable<DiagnosisReport>;
  /** Each different problem once, with its count and first places. */
  readonly problems: Iterable<DiagnosisReport>;
  /** How many different problems there are. */
  readonly different: number;
}
