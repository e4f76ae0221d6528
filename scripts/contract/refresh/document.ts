/** Gets the document: from the platform, as `why403 contract update` does, or from a file. */
import { createHash } from 'node:crypto';
import { fetchDocument } from '../../../src/live/document.js';
import { shownAddress } from '../../../src/live/document-failure.js';
import { addressOfDocument, type DocumentPlace } from '../../../src/live/document-place.js';
import { reasonOf } from '../../../src/primitives/reason.js';
import { safeText } from '../../../src/primitives/safe-text.js';
import { createDocumentReader } from '../../../src/published/document.js';
import type { PublishedDocument } from '../../../src/published/types.js';
import { rawChunks, readableChunks } from '../../../src/read/files/chunks.js';

/** Any region publishes the same. */
const PLATFORM: DocumentPlace = { kind: 'platform', apiHost: 'api.mypurecloud.com', gateway: null };

export interface GotDocument {
  readonly document: PublishedDocument;
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string;
  readonly source: string;
  readonly fetched: boolean;
}

/** Is it an address, and not a file? */
const isAddress = (place: string): boolean => /^https?:\/\//i.test(place);

/**
 * @param place an address or a file; null for that of the platform
 * @param say takes a line about a redirect
 * @throws Error with one line: it cannot be fetched or read, or is no document of the platform
 */
export async function getDocument(place: string | null, say: (line: string) => void): Promise<GotDocument> {
  const reader = createDocumentReader();
  const hash = createHash('sha256');
  const push: Push = (chunk) => {
    hash.update(chunk);
    reader.push(chunk);
  };
  const fetched = place === null || isAddress(place);
  const source = fetched ? await fetchInto(place, push, say) : await readInto(place, push);
  const result = reader.end();
  if (!result.ok) throw new Error(`${source}: ${result.reason}`);
  return { document: result.document, sha256: hash.digest('hex'), source, fetched };
}

type Push = (chunk: Uint8Array) => void;

async function fetchInto(place: string | null, push: Push, say: (line: string) => void): Promise<string> {
  const start = startOf(place);
  const redirected = (from: string, to: string) => say(safeText(`note: ${from} redirects to ${to}`, 600));
  const result = await fetchDocument(start, null, { redirected, push }, { environment: process.env });
  if (result.kind === 'failed') throw new Error(safeText(result.failure.message, 600));
  return shownAddress(start);
}

/** @throws Error for an address that is refused; the flag of the command that has it stands in no line */
function startOf(place: string | null): URL {
  try {
    return addressOfDocument(place === null ? PLATFORM : { kind: 'address', text: place });
  } catch (error) {
    throw new Error(`${place}: ${reasonOf(error).replace(/^--from: /, '')}`);
  }
}

async function readInto(file: string, push: Push): Promise<string> {
  try {
    for await (const chunk of readableChunks(rawChunks({ kind: 'file', path: file }))) push(chunk);
  } catch (error) {
    throw new Error(`${file}: ${reasonOf(error)}`);
  }
  return file;
}
