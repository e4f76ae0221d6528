/** What an application needs: its inputs are read into one gathering, and the least is found for each caller. */

import type { Caller } from '../caller/types.js';
import { type ClientRef, clientOf, heldBy, isLimitedByScopes } from './client.js';
import { createGathering } from './gather.js';
import { permissionsInWords } from './in-words.js';
import { type Held, minimalFor } from './minimal.js';
import { createModules, type LocalModule } from './modules.js';
import { createRecorded, type RecordedOptions } from './recorded.js';
import { createSkipped, type SkipReason } from './skipped.js';
import { createTopics, type KnownTopics, uncertainTopics } from './topics.js';
import type { CallerNeeds, NeededOperation, Needs, TopicUse, Unmatched, Unread, UseSink } from './types.js';

export interface InputOfNeeds {
  readonly path: string;
  readonly form: string;
}

export interface NeedsRun {
  /** Where a reader puts the uses of one input of which nobody is known to be the caller. */
  uses(input: InputOfNeeds): UseSink;
  /** Where a reader of recordings puts the calls of one input. */
  recorded(input: InputOfNeeds): ReturnType<ReturnType<typeof createRecorded>['input']>;
  /** A file is among the inputs, so that a module from its folder is given. */
  given(path: string): void;
  module(module: LocalModule): void;
  /** A name in code of which nothing tells that it calls the platform. */
  possible(one: Unmatched): void;
  topic(use: TopicUse): void;
  /** A file of a folder was not read. */
  skipped(path: string, reason: SkipReason): void;
  /** Something of an input could not be read. */
  unread(unread: Unread): void;
  /** A sentence that holds for all of it. */
  note(sentence: string): void;
  /** Replaces every secret seen. */
  clean(text: string): string;
  report(): Needs;
}

export interface NeedsRunOptions extends RecordedOptions {
  /** The working directory, absolute; without it a file must be named alike wherever it is spoken of. */
  readonly folder?: string;
  /** What topics of notifications need, where that was asked of the platform. */
  readonly topics?: KnownTopics;
}

/** What could not be read and is listed. */
const MOST_UNREAD = 1000;
/** Names that may be calls and are listed. */
const MOST_POSSIBLE = 1000;

/** Starts a run that nothing is known of yet. */
export function startNeeds(options: NeedsRunOptions): NeedsRun {
  const modules = createModules(options.folder ?? '');
  const unread: Unread[] = [];
  let unlisted = 0;
  const gathering = createGathering();
  const recorded = createRecorded(gathering, options);
  const inputs: { path: string; form: string; uses: number }[] = [];
  const notes = new Set<string>();
  const possible: Unmatched[] = [];
  let possibleBeyond = 0;
  const known: KnownTopics = options.topics ?? new Map();
  const topics = createTopics(known);
  const skipped = createSkipped();
  const open = ({ path, form }: InputOfNeeds) => {
    const input = { path, form, uses: 0 };
    inputs.push(input);
    return input;
  };
  return {
    uses(input) {
      const record = open(input);
      return {
        use(use) {
          record.uses += 1;
          gathering.use('', use);
        },
        unmatched: gathering.unmatched,
      };
    },
    recorded(input) {
      const record = open(input);
      const sink = recorded.input(input.path, input.form);
      return {
        ...sink,
        exchange(raw) {
          record.uses += 1;
          sink.exchange(raw);
        },
        rest(text) {
          const found = sink.rest(text);
          record.uses += found;
          return found;
        },
      };
    },
    given: modules.given,
    module: modules.module,
    possible(one) {
      if (possible.length < MOST_POSSIBLE) possible.push(one);
      else possibleBeyond += 1;
    },
    topic: topics.topic,
    skipped: skipped.add,
    unread(one) {
      if (unread.length < MOST_UNREAD) unread.push(one);
      else unlisted += 1;
    },
    note: (sentence) => notes.add(sentence),
    clean: recorded.clean,
    report() {
      for (const one of modules.missing()) gathering.unmatched(one);
      const subscribed = topics.list();
      const besides = subscribed.flatMap(({ permissions }) => permissions ?? []);
      const callers = byClient(gathering.callers(), recorded.callerOf).map(({ client, keys, held }) =>
        needsOf(client, gathering.operationsOf(keys), held, client.id === null ? besides : []),
      );
      const beyond = gathering.beyond();
      if (beyond > 0) notes.add(`${beyond} further calls that match nothing are not listed`);
      if (unlisted > 0) notes.add(`${unlisted} further parts that could not be read are not listed`);
      if (possibleBeyond > 0) notes.add(`${possibleBeyond} further names that may be calls are not listed`);
      const left = skipped.sentence();
      if (left !== null) notes.add(left);
      // Code does not tell who runs it.
      const isOfNobody =
        callers.length === 0 || (besides.length > 0 && callers.every(({ client }) => client !== null));
      const nobody = nothing(recorded.callerOf(''), besides);
      return {
        callers: isOfNobody ? [...callers, nobody] : callers,
        unmatched: gathering.listUnmatched(),
        uncertain: [...uncertain(callers), ...uncertainTopics(subscribed, known)],
        possible,
        topics: subscribed,
        unread: unread.map((one) => ({ ...one, message: recorded.clean(one.message) })),
        inputs,
        notes: [...notes],
      };
    },
  };
}

const nothing = (caller: Caller, besides: readonly string[]): CallerNeeds =>
  needsOf(clientOf(caller), [], heldBy(caller), besides);

function needsOf(
  { id, name, grantType }: ClientRef,
  operations: readonly NeededOperation[],
  held: Held,
  besides: readonly string[],
): CallerNeeds {
  return {
    client: id,
    clientName: name,
    grantType,
    operations,
    minimal: minimalFor(
      operations.map(({ operation }) => operation),
      { scopes: isLimitedByScopes(grantType), prefers: held, besides },
    ),
  };
}

interface Client {
  readonly client: ClientRef;
  readonly keys: string[];
  readonly held: Held;
}

/** Tokens come and go; who calls is the client. Callers of whom no client is known are one. */
function byClient(keys: readonly string[], callerOf: (key: string) => Caller): readonly Client[] {
  const clients = new Map<string | null, Client>();
  for (const key of keys) {
    const caller = callerOf(key);
    const client = clientOf(caller);
    const known = clients.get(client.id);
    if (known === undefined) {
      clients.set(client.id, { client, keys: [key], held: heldBy(caller) });
      continue;
    }
    known.keys.push(key);
    // Of two grant types neither is that of all.
    const grantType = known.client.grantType === client.grantType ? client.grantType : null;
    const name = known.client.name ?? client.name;
    clients.set(client.id, { ...known, client: { id: client.id, name, grantType } });
  }
  return [...clients.values()];
}

/** What the contract says in words only is not known, whoever calls it. */
function uncertain(callers: readonly CallerNeeds[]): readonly Unmatched[] {
  const seen = new Map(callers.flatMap(({ operations }) => operations).map((one) => [one.operation, one]));
  return [...seen.values()].flatMap(({ operation, at: [at] }) => {
    const why = permissionsInWords(operation);
    return why === null || at === undefined
      ? []
      : [{ text: `${operation.method} ${operation.path}`, at, why }];
  });
}
