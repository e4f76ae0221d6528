/** What an input needs: the operations that it uses, and the least permissions and scopes for them. */
import type { Grade } from '../caller/types.js';
import type { Operation } from '../contract/types.js';
import type { GrantType } from '../exchange/types.js';

/** Where something stands that uses an operation. */
export interface UsePlace {
  /** The input, as it was named. */
  readonly path: string;
  /** Counts from 1; null where the input has none. */
  readonly line: number | null;
  /** What asks there, where it has a name: `genesyscloud_routing_queue.support`, the name of a request in a collection. */
  readonly what: string | null;
}

/** An operation that an input uses. */
export interface Use {
  readonly operation: Operation;
  readonly at: UsePlace;
  /**
   * How well it is known that the input uses it: `contract` where the call itself is written or recorded and the contract
   * knows it; `stated` where somebody says so (the documentation of a Terraform provider).
   */
  readonly grade: Grade;
}

/** What looks like a use and could not be matched, or whose needs are not known: never counted as nothing. */
export interface Unmatched {
  /** As it stands in the input, shortened: `GET /api/v2/nothing`, `genesyscloud_new_thing`. */
  readonly text: string;
  readonly at: UsePlace;
  /** One sentence without a full stop: what is not known, and what would decide it. */
  readonly why: string;
}

/** Where readers of needs put what they find; all calls are synchronous, in the order of the input. */
export interface UseSink {
  use(use: Use): void;
  unmatched(unmatched: Unmatched): void;
}

/** A topic of notifications that an input subscribes to, or speaks of. */
export interface TopicUse {
  /** `v2.users.{id}.presence`. */
  readonly topic: string;
  readonly at: UsePlace;
}

export { PHASES, type Phase } from './phases.js';

/** One operation, and all that asks for it. */
export interface NeededOperation {
  readonly operation: Operation;
  /** The first places, in the order of the input. */
  readonly at: readonly UsePlace[];
  /** How many uses there are in all. */
  readonly count: number;
  /** Of the best known use. */
  readonly grade: Grade;
}

/** The least set of names of which every list holds enough. */
export interface Minimal {
  /** By the alphabet, as are the scopes. */
  readonly permissions: readonly string[];
  readonly scopes: readonly string[];
  /** No smaller set is possible: proved, not only not found. */
  readonly exact: boolean;
  /** For a name: others, one of which would do in its place, the preferred first. */
  readonly alternatives: readonly { readonly instead: string; readonly any: readonly string[] }[];
}

/** A topic of notifications, and what subscribing to it needs. */
export interface NeededTopic {
  readonly topic: string;
  /** The first place. */
  readonly at: UsePlace;
  readonly count: number;
  /** All of them; null where it is not known. */
  readonly permissions: readonly string[] | null;
}

/** What one caller needs. */
export interface CallerNeeds {
  /** Id of the OAuth client, or null where the input does not tell who calls. */
  readonly client: string | null;
  readonly clientName: string | null;
  readonly grantType: GrantType | null;
  /** By path, then by method. */
  readonly operations: readonly NeededOperation[];
  readonly minimal: Minimal;
}

/** What of an input could not be read: what it needs is in no set. */
export interface Unread {
  readonly path: string;
  /** Where, in words: `line 12`; empty for the input as a whole. */
  readonly at: string;
  readonly message: string;
}

export interface Needs {
  /** At least one; exactly one, with `client` null, where no caller is known. */
  readonly callers: readonly CallerNeeds[];
  readonly unmatched: readonly Unmatched[];
  /** Uses of operations of which the contract does not name in data what they need. */
  readonly uncertain: readonly Unmatched[];
  /** Names in code like those of an SDK's methods, of which nothing tells that they are: in no set. */
  readonly possible: readonly Unmatched[];
  /** Topics of notifications, by name. Of which it is not known what they need are among `uncertain`, too. */
  readonly topics: readonly NeededTopic[];
  /** What could not be read, an input or a part of one. */
  readonly unread: readonly Unread[];
  /** What was read. */
  readonly inputs: readonly { readonly path: string; readonly form: string; readonly uses: number }[];
  /** Sentences that hold for all of it: that phases are split by method, that places were shortened. */
  readonly notes: readonly string[];
}
