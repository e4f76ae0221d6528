/** A contract as a file: the compiled form, ready to be used, and a small head that says where it is from. */
import { asText, isObject, parseJson } from '../../primitives/json.js';
import { PlainError } from '../../primitives/plain-error.js';
import { detectEncoding } from '../../read/head.js';
import { VERSION } from '../../version.js';

/** What is known of the document that a contract was made of. */
export interface DocumentOrigin {
  /** Its address, without values of a query, or its file. */
  readonly source: string;
  /** When it was read: ISO 8601, UTC. */
  readonly fetched: string;
  /** As the server gave it with the document, to be asked again by; null where it gave none. */
  readonly lastModified: string | null;
  readonly etag: string | null;
  /** Of all bytes of the document, in hexadecimal. */
  readonly sha256: string;
}

export interface ContractFile<Compiled> {
  readonly origin: DocumentOrigin;
  /** The version of why403 that wrote it. */
  readonly writtenBy: string;
  readonly contract: Compiled;
}

const MEGABYTE = 1024 * 1024;
/** Bytes; many times what a contract of the platform takes. */
export const LARGEST_CONTRACT = 16 * MEGABYTE;
export const TOO_LARGE = `is larger than ${LARGEST_CONTRACT / MEGABYTE} MB, and no contract file is`;

const KIND = 'why403 contract';
/** It grows when a version that knows only the number before could no longer read the file. */
const SCHEMA_VERSION = 1;

/** The text of a contract file. */
export const contractText = (origin: DocumentOrigin, contract: unknown): string =>
  `${JSON.stringify({ kind: KIND, schemaVersion: SCHEMA_VERSION, writtenBy: VERSION, origin, contract })}\n`;

/** Does the text begin as one of ours does, also when it was written anew by something else? A document does not. */
export const isContractText = (text: string): boolean => BEGINNING.test(text);

const BEGINNING = new RegExp(`^\\s*\\{\\s*"kind"\\s*:\\s*"${KIND}"`);

/** What shells write of a text is not always UTF-8. */
export const textOfContract = (bytes: Uint8Array): string =>
  new TextDecoder(detectEncoding(bytes)).decode(bytes);

/**
 * Reads a contract file. Looked at are only the types, as a start has no time for more: it was looked through when it
 * was made.
 *
 * @throws PlainError with the reason alone
 */
export function readContractText<Compiled>(
  text: string,
  isCompiled: (value: unknown) => value is Compiled,
): ContractFile<Compiled> {
  const value = parseJson(text);
  if (value === undefined) throw new PlainError('is not valid JSON, or only a part of it');
  if (isObject(value) && typeof value['swagger'] === 'string')
    throw new PlainError('is a document, of which why403 contract import makes a contract');
  if (!isObject(value) || value['kind'] !== KIND) throw new PlainError('is no contract file of why403');
  const { schemaVersion, contract } = value;
  const writtenBy = asText(value['writtenBy']) ?? '';
  if (typeof schemaVersion === 'number' && schemaVersion > SCHEMA_VERSION)
    throw new PlainError('was written by a newer version of why403, which this one cannot read');
  const origin = originOf(value['origin']);
  if (schemaVersion !== SCHEMA_VERSION || origin === null || !isCompiled(contract))
    throw new PlainError('is damaged, or was written by another version of why403');
  return { origin, writtenBy, contract };
}

function originOf(value: unknown): DocumentOrigin | null {
  if (!isObject(value)) return null;
  const { source, fetched, lastModified, etag, sha256 } = value;
  return typeof source === 'string' &&
    typeof fetched === 'string' &&
    typeof sha256 === 'string' &&
    isTextOrNull(lastModified) &&
    isTextOrNull(etag)
    ? { source, fetched, lastModified, etag, sha256 }
    : null;
}

const isTextOrNull = (value: unknown): value is string | null => value === null || typeof value === 'string';
