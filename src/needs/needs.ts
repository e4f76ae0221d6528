/** What an application needs: its inputs are read into one gathering, and the least is found for each caller. */

import { type ClientRef, isLimitedByScopes } from './client.js';
import { createGathering } from './gather.js';
import { permissionsInWords } from './in-words.js';
import { minimalFor } from './minimal.js';
import { createRecorded, type RecordedOptions } from './recorded.js';
import type { CallerNeeds, NeededOperation, Needs, Unmatched, UseSink } from './types.js';

export interface InputOfNeeds {
  readonly path: string;
  readonly form: string;
}

export interface NeedsRun {
  /** Where a reader puts the uses of one input of which nobody is known to be the caller. */
  uses(input: InputOfNeeds): UseSink;
  /** Where a reader of recordings puts the calls of one input. */
  recorded(input: InputOfNeeds): ReturnType<ReturnType<typeof createRecorded>['input']>;
  /** A sentence that holds for all of it. */
  note(sentence: string): void;
  /** Replaces every secret seen. */
  clean(text: string): string;
  report(): Needs;
}

/** Starts a run that nothing is known of yet. */
export function startNeeds(options: RecordedOptions): NeedsRun {
  const gathering = createGathering();
  const recorded = createRecorded(gathering, options);
  const inputs: { path: string; form: string; uses: number }[] = [];
  const notes = new Set<string>();
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
      };
    },
    note: (sentence) => notes.add(sentence),
    clean: recorded.clean,
    report() {
      const callers = byClient(gathering.callers(), recorded.clientOf).map(({ client, keys }) =>
        needsOf(client, gathering.operationsOf(keys)),
      );
      const beyond = gathering.beyond();
      if (beyond > 0) notes.add(`${beyond} further calls that match nothing are not listed`);
      return {
        callers: callers.length === 0 ? [needsOf(recorded.clientOf(''), [])] : callers,
        unmatched: gathering.listUnmatched(),
        uncertain: uncertain(callers),
        inputs,
        notes: [...notes],
      };
    },
  };
}

function needsOf({ id, name, grantType }: ClientRef, operations: readonly NeededOperation[]): CallerNeeds {
  return {
    client: id,
    clientName: name,
    grantType,
    operations,
    minimal: minimalFor(
      operations.map(({ operation }) => operation),
      { scopes: isLimitedByScopes(grantType) },
    ),
  };
}

interface Client {
  readonly client: ClientRef;
  readonly keys: string[];
}

/** Tokens come and go; who calls is the client. Callers of whom no client is known are one. */
function byClient(keys: readonly string[], clientOf: (key: string) => ClientRef): readonly Client[] {
  const clients = new Map<string | null, Client>();
  for (const key of keys) {
    const client = clientOf(key);
    const known = clients.get(client.id);
    if (known === undefined) {
      clients.set(client.id, { client, keys: [key] });
      continue;
    }
    known.keys.push(key);
    // Of two grant types neither is that of all.
    const grantType = known.client.grantType === client.grantType ? client.grantType : null;
    clients.set(client.id, {
      client: { id: client.id, name: known.client.name ?? client.name, grantType },
      keys: known.keys,
    });
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
