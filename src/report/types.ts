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
  /** Where in the menus of the platform, or null. */
  readonly where: string | null;
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

/** A call of a problem: where it stands, and what support asks for first. */
export interface PlacedCall extends Place {
  readonly correlationId: string | null;
  /** ISO 8601, as written; null when the input does not say. */
  readonly time: string | null;
}

/** Who a user, a client or an organization is, as far as it is told; at least one of id and name is. */
export interface NamedReport {
  readonly id: string | null;
  readonly name: string | null;
  readonly grade: Grade;
  readonly source: string;
}

/** Whoever called, as far as it is told. */
export interface CallerReport {
  /** `token#1`, or null when the credentials are unknown. */
  readonly label: string | null;
  /** As whom the token acts, where that is known. */
  readonly actsAs: 'client' | 'user' | 'guest' | null;
  readonly user: NamedReport | null;
  readonly client: NamedReport | null;
  readonly organization: NamedReport | null;
}

export interface MissingReport {
  /** ANY: one of the names suffices. ALL: each is needed. */
  readonly permissions: { readonly mode: 'ANY' | 'ALL'; readonly names: readonly string[] };
  /** Any one suffices. */
  readonly scopes: readonly string[];
  /** Where the permissions are needed; empty where no division is named. */
  readonly divisions: readonly string[];
}

/** A step of a to-do: what is to be granted to one caller. */
export interface ToDoStep {
  readonly grant: 'permissions' | 'scopes';
  /** The fewest that answer all refusals of the step. */
  readonly names: readonly string[];
  /** Others, any one of which would do in place of a name. */
  readonly alternatives: readonly { readonly instead: string; readonly any: readonly string[] }[];
  /** Divisions in which the permissions are needed, by name where it is told; empty: the refusals name none. */
  readonly divisions: readonly string[];
  /** They are needed in the division of the object, which the refusals do not name. */
  readonly inDivisionOfObject: boolean;
  /** They are needed in the trustor organization. */
  readonly inTrustor: boolean;
  /** Whether it is missing is not known: look first. */
  readonly ifMissing: boolean;
  /** How many refused calls it answers. */
  readonly refusals: number;
}

/** What is to be granted to one caller, over all its refusals. */
export interface ToDoReport {
  readonly caller: CallerReport;
  /** False: these are calls of which it is not known who made them, perhaps several. */
  readonly toldApart: boolean;
  /** Where they were read: the first paths. */
  readonly inputs: readonly string[];
  /** How many refused calls it is about. */
  readonly refusals: number;
  readonly steps: readonly ToDoStep[];
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
    /** When it was made: ISO 8601, as written; null when the input does not say. */
    readonly time: string | null;
  };
  /** Counts the different problems of a run from 0: diagnoses of one number are equal but for their places. */
  readonly problem: number;
  /** Equal problems: how many, and the first places. JSON lists each on its own (count 1). */
  readonly count: number;
  readonly places: readonly PlacedCall[];
  readonly verdict: Verdict;
  /** What is said in place of the words of the verdict, where it is not quite that: `would be shortened`. */
  readonly answered?: string | undefined;
  readonly refusal: {
    readonly kind: RefusalKind;
    readonly code: string | null;
    readonly message: string | null;
    readonly recognition: 'catalogued' | 'corrected' | 'uncatalogued';
  };
  readonly caller: CallerReport;
  /** What the caller lacks, by causes that are certain or likely. */
  readonly missing: MissingReport;
  /** What the caller may lack, by the first cause, where that is only possible. */
  readonly mayBeMissing: MissingReport;
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
  /** Questions to whoever can look it up, that can be forwarded as they are: the answers would make it surer. */
  readonly questions: readonly string[];
  /** Remarks of grade `reported` and others that stand beside the causes, one sentence each. */
  readonly remarks: readonly string[];
}

export interface InputReport {
  readonly path: string;
  readonly form: string;
  readonly exchanges: number;
  /** Refused calls of it that are not ignored; those that would be refused count, too. */
  readonly refused: number;
  readonly cannotTell: number;
  /** Calls that were made and got no answer. */
  readonly noAnswer: number;
  /** Live-looking credentials that were first seen in it. */
  readonly credentials: number;
  readonly took: readonly string[];
  readonly problems: readonly { readonly at: string; readonly message: string }[];
}

/** An entry of the list of what is known, and how many calls it speaks of. */
export interface IgnoredEntry {
  readonly cause: CauseId;
  /** As it is written: `GET /api/v2/routing/*`. */
  readonly operation: string;
  /** Only calls of this client. */
  readonly client: string | null;
  readonly reason: string;
  /** The last day on which it holds, YYYY-MM-DD. */
  readonly expires: string | null;
  /** Where it stands: `why403-ignore.json:12`. */
  readonly source: string | null;
  readonly calls: number;
}

export interface IgnoredReport {
  /** Refused calls that are not reported, since they are known. */
  readonly count: number;
  /** The list that they stand in. */
  readonly by: string | null;
  /** The entries that they stand in. */
  readonly entries: readonly IgnoredEntry[];
  /** Entries whose day is past, and of which calls are refused: these are reported. */
  readonly expired: readonly IgnoredEntry[];
  /** Entries of which no call is refused. */
  readonly unused: readonly IgnoredEntry[];
}

export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly contract: { readonly version: string; readonly date: string; readonly operations: number };
  readonly inputs: readonly InputReport[];
  readonly diagnoses: readonly DiagnosisReport[];
  /** What is to be granted, over all refusals: one entry a caller. */
  readonly toDo: readonly ToDoReport[];
  /** The questions of all diagnoses, each once, those that most problems ask first. */
  readonly questions: readonly string[];
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
    /** What is refused and known: not listed, and counted nowhere else. */
    readonly ignored: IgnoredReport;
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
  /** Not all of them are of one caller, so that it matters whose each is. */
  readonly severalCallers: boolean;
  /** The first calls of which it cannot be told, where they are to be named: in place of their number alone. */
  readonly open?: readonly { readonly path: string; readonly line: number | null; readonly text: string }[];
}
