/** Fetching a document from servers on loopback: what came of it, and what the sink was told. */
import { type DocumentSettings, fetchDocument, type Validators } from '../../../src/live/document.js';
import { addressOfDocument } from '../../../src/live/document-place.js';

export interface Fetching extends DocumentSettings {
  readonly known?: Validators;
}

export async function fetchFrom(address: string, { known, ...settings }: Fetching = {}) {
  const redirects: string[] = [];
  const chunks: Uint8Array[] = [];
  const start = addressOfDocument({ kind: 'address', text: address });
  const sink = {
    redirected: (from: string, to: string) => redirects.push(`${from} -> ${to}`),
    push: (chunk: Uint8Array) => chunks.push(chunk),
  };
  const result = await fetchDocument(start, known ?? null, sink, settings);
  return { result, redirects, text: Buffer.concat(chunks).toString() };
}

/** One line that says something, and nothing for programmers. */
const PLAIN = /^[^\n]{20,400}$/;
const FOR_PROGRAMMERS = /Error\b|\bat \S+:\d|node:|undefined|\[object|ECONN|ENOTFOUND|UND_ERR|\bZ_/;

/** The message of a failure; throws when there was none, or when it is not plain. */
export async function failureFrom(address: string, fetching?: Fetching): Promise<string> {
  const { result } = await fetchFrom(address, fetching);
  if (result.kind !== 'failed') throw new Error(`no failure: ${result.kind}`);
  const { message } = result.failure;
  if (!PLAIN.test(message) || FOR_PROGRAMMERS.test(message)) throw new Error(`not plain: ${message}`);
  return message;
}
