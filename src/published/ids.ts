/** Ids for operations to which the document gives none of their own. */
import type { PublishedOperation } from './types.js';

export interface Ids {
  /**
   * The id of an operation: that of the document, else the one that it had, else one made as the platform makes them, of
   * method and path. No two are the same as people type them.
   */
  of(operation: Pick<PublishedOperation, 'id' | 'method' | 'path'>, before: string | null): string;
}

/** SDKs write ids in any case and with underscores. */
const plain = (id: string): string => id.replaceAll('_', '').toLowerCase();

/** @param operations all of the document, since an id of its own goes before any other */
export function createIds(operations: readonly PublishedOperation[]): Ids {
  const owners = new Map<string, string>();
  for (const { id } of operations) if (id !== null && !owners.has(plain(id))) owners.set(plain(id), id);
  /** The numbers below are taken: a document can be made of which every id is that of all others. */
  const numbers = new Map<string, number>();
  return {
    of({ id, method, path }, before) {
      if (id !== null && owners.get(plain(id)) === id) return id;
      const base = before ?? idOf(method, path);
      let made = base;
      // SDKs tell such operations apart in the same way.
      let number = numbers.get(plain(base)) ?? 0;
      while (owners.has(plain(made))) made = `${base}${number++}`;
      numbers.set(plain(base), number);
      owners.set(plain(made), made);
      return made;
    },
  };
}

/** `GET /api/v2/routing/queues/{queueId}` is `getRoutingQueuesQueueId`. */
const idOf = (method: string, path: string): string =>
  method.toLowerCase() +
  path
    .split(/[^A-Za-z0-9]+/)
    .slice(3)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
