/** The options and the shape of one run: collect, learn, judge, render. */
import type { Caller } from '../caller/types.js';
import type { RawExchange, Stated } from '../exchange/types.js';
import type { CauseId, RuleId } from '../judge/ids.js';
import type { Subject } from '../judge/subject.js';
import type { Sink } from '../read/types.js';
import type { CallReport, LazyReport, Report } from '../report/types.js';
import type { RequiredHeader } from '../sight/required-headers.js';
import type { Overflow } from './place-log.js';
import type { Seen } from './selection.js';

export interface StatedSource {
  readonly stated: Stated;
  /** In words, for evidence: `--scope`, `context file caller.json`. */
  readonly source: string;
}

/** A refusal that a team knows and accepts. */
export interface IgnoreEntry {
  /** The first explaining cause. */
  readonly cause: CauseId;
  /** As reports name it: `GET /api/v2/routing/queues`; `/*` at its end stands for all below, `*` alone for any. */
  readonly operation: string;
  /** Only calls of this OAuth client, by id or name. */
  readonly client?: string | undefined;
  readonly reason: string;
  /** The last day on which it holds, YYYY-MM-DD (UTC). */
  readonly expires?: string | undefined;
  /** Where it stands, for the report. */
  readonly source?: string;
}

export interface Ignoring {
  readonly entries: readonly IgnoreEntry[];
  /** Today, YYYY-MM-DD (UTC): entries that end before it hide nothing. */
  readonly day: string;
  /** The list, for the report: `why403-ignore.json`. */
  readonly name?: string;
}

export interface RunOptions {
  /** Facts about the caller of every exchange, in the order given (flags after files). */
  readonly stated?: readonly StatedSource[];
  /** The call for an input that is only a body: `PUT /api/v2/…`. */
  readonly call?: { readonly method: string | null; readonly url: string };
  /** Hosts (without port) of no published name whose answers are the platform's: gateways, allowed hosts. */
  readonly standIns?: readonly string[];
  /** All exchanges without recorded credentials were made by one caller. */
  readonly oneCaller?: boolean;
  /**
   * Only exchanges at this time: ISO 8601, or its beginning, which is the whole minute, hour or day. Without a zone it is
   * that of the recording, or UTC.
   */
  readonly at?: string;
  /** Only the exchange of this correlation id, and its neighbours by caller as evidence. */
  readonly around?: string;
  readonly only?: readonly RuleId[];
  readonly skip?: readonly RuleId[];
  /**
   * Every problem is reported once, with the number of its calls and the first places, and where the others stood is not
   * kept (formats for people). Default false: every call is reported.
   */
  readonly group?: boolean;
  /** Takes the places of calls and the descriptions of problems that are too many for memory. Default: memory has to do. */
  readonly overflow?: Overflow;
  /** Headers that a team requires of its own API calls; the rule org-header looks for them. */
  readonly requiredHeaders?: readonly RequiredHeader[];
  /** Refusals that are known: not reported, and counted by themselves. */
  readonly ignore?: Ignoring;
  /** Remember whom the input names, for `withoutPeople`: costs time, and memory for each name. Default false. */
  readonly gathersPeople?: boolean;
  /** Report exchanges that were not refused, too. Default false. */
  readonly all?: boolean;
}

/** One run. Readers write to the sinks; `finish` judges what they wrote. */
export interface Run {
  /** A sink for one input; `form` is its name for the report. */
  input(path: string, form: string): Sink;
  /** Evidence only: what it tells of its caller is learnt, and it is neither judged nor counted. */
  learn(exchange: RawExchange): void;
  /** What an exchange is before anything is known of its caller: its operation and what the answer says. */
  sight(exchange: RawExchange): Subject;
  /** What is known of the caller with these credentials (the value of an Authorization header). */
  callerOf(authorization: string): Caller;
  /**
   * Judges what was read; nothing more may be read afterwards. The diagnoses are made as they are asked for, so that a
   * format can write them one by one (`FORMATS`).
   *
   * @param calls the live calls that were made
   * @param ignore in place of what the options ignore
   */
  report(calls?: readonly CallReport[], ignore?: Ignoring): LazyReport;
  /** The same, whole: plain data, with every call by itself, or with `group` every problem once. */
  finish(calls?: readonly CallReport[]): Report;
  /** Replaces every secret seen in this run; for error messages and file names. */
  clean(text: string): string;
  /** Puts `{name}`, `{mail}` and so on in place of the people whom the input names; with `gathersPeople`. */
  withoutPeople(text: string): string;
  /** What there was to pick from by `at` and `around`, and how much was picked. */
  seen(): Seen;
  /** How many live-looking credentials the inputs held (for the warning on standard error). */
  credentialsSeen(): number;
}

export type StartRun = (options?: RunOptions) => Run;
