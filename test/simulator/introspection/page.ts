/** A page of a listing, in the platform's form. */
import type { Call } from '../call.js';

export function page<T>(call: Call, items: readonly T[]) {
  const { query, path } = call.request;
  const asked = Math.max(1, Number(query.get('pageSize') ?? 25) || 25);
  const pageSize = Math.min(asked, call.platform.choices.maximumPageSize);
  const pageNumber = Math.max(1, Number(query.get('pageNumber') ?? 1) || 1);
  const pageCount = Math.max(1, Math.ceil(items.length / pageSize));
  return {
    entities: items.slice((pageNumber - 1) * pageSize, pageNumber * pageSize),
    pageSize,
    pageNumber,
    total: items.length,
    pageCount,
    firstUri: path,
    selfUri: path,
    lastUri: path,
  };
}
