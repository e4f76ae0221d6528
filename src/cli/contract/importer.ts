/** Documents of the platform, and contract files, as contracts. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { type Contract, isCompiledContract, openContract } from '../../contract/index.js';
import { PlainError } from '../../primitives/plain-error.js';
import { reasonOf } from '../../primitives/reason.js';
import { isDay } from '../../primitives/time.js';
import { type CompiledDocument, compileDocument } from '../../published/compile.js';
import { createDocumentReader } from '../../published/document.js';
import { rawChunks, readableChunks } from '../../read/files/chunks.js';
import type { FlagValues } from '../arguments.js';
import {
  type DocumentOrigin,
  isContractText,
  LARGEST_CONTRACT,
  readContractText,
  TOO_LARGE,
  textOfContract,
} from './contract-file.js';
import type { DocumentImporter } from './update.js';

/** What somebody says of a document, which says nothing of the kind itself. */
export interface DocumentWords {
  /** Number of the Platform API; null when nobody says it. */
  readonly api: number | null;
  /** ISO day; null: the day on which the platform gave it, else that of its server, else that on which it was read. */
  readonly date: string | null;
  /** Where it is from, in a word or two. */
  readonly source: string;
  /** It was just fetched from the platform itself. */
  readonly fetched: boolean;
}

/** @throws PlainError for a version or a day that is none */
export function documentWords(
  flags: Pick<FlagValues, 'api-version' | 'date'>,
  { source, fetched }: Pick<DocumentWords, 'source' | 'fetched'>,
): DocumentWords {
  const [version] = flags['api-version'];
  const [day] = flags.date;
  if (version !== undefined && !/^[1-9]\d{0,8}$/.test(version))
    throw new PlainError('--api-version is the number of a version of the Platform API: 10793');
  if (day !== undefined && !isDay(day)) throw new PlainError('--date is a day of the calendar: 2026-09-16');
  return { api: version === undefined ? null : Number(version), date: day ?? null, source, fetched };
}

/** @param older what the document does not tell is kept from it */
export function createImporter(older: Contract, { date, ...words }: DocumentWords): DocumentImporter {
  const { push, end } = createDocumentReader();
  return {
    push,
    end(origin) {
      const result = end();
      if (!result.ok) return result;
      const edition = { ...words, sha256: origin.sha256, date: date ?? dayOf(origin, words.fetched) };
      return { ok: true, ...compileDocument(result.document, older, edition) };
    },
  };
}

/** Before it there was no such platform. */
const FIRST = Date.UTC(2014, 0);

/** What the platform itself answers is what it publishes now; elsewhere a document may have lain for long. */
function dayOf({ lastModified, fetched }: DocumentOrigin, ofPlatform: boolean): string {
  const modified = ofPlatform || lastModified === null ? Number.NaN : Date.parse(lastModified);
  const isBelieved = modified >= FIRST && modified < Date.parse(fetched);
  return (isBelieved ? new Date(modified).toISOString() : fetched).slice(0, 10);
}

/** Notes and warnings are empty for a file that was a contract before. */
export interface ImportedFile extends CompiledDocument {
  readonly origin: DocumentOrigin;
  readonly isContract: boolean;
}

/**
 * A document, which may be packed by gzip, or a contract file.
 *
 * @param path `-`: standard input
 * @param older what a document does not tell is kept from it
 * @throws PlainError that names the file: it cannot be read, or is neither
 */
export async function importFile(
  path: string,
  older: Contract,
  flags: Pick<FlagValues, 'api-version' | 'date'>,
): Promise<ImportedFile> {
  const name = path === '-' ? 'standard input' : path;
  const words = documentWords(flags, { source: 'imported', fetched: false });
  try {
    const imported = await read(path, createImporter(older, words));
    if (imported.isContract && (words.api !== null || words.date !== null))
      throw new PlainError(
        'is a contract file, which has its version and day; --api-version and --date are of documents',
      );
    return imported;
  } catch (error) {
    throw new PlainError(`${name}: ${reasonOf(error)}`);
  }
}

/** The contract of a file, opened; the other side of a comparison needs no more of it. */
export async function contractOfFile(
  path: string,
  older: Contract,
): Promise<{ readonly contract: Contract; readonly warnings: readonly string[] }> {
  const { contract, warnings } = await importFile(path, older, { 'api-version': [], date: [] });
  return { contract: openContract(contract), warnings };
}

async function read(path: string, importer: DocumentImporter): Promise<ImportedFile> {
  const hash = createHash('sha256');
  let beginning: Uint8Array | null = null;
  /** The parts of what begins as a contract file does; null for a document. */
  let whole: Uint8Array[] | null = null;
  let size = 0;
  const chunks = readableChunks(rawChunks(path === '-' ? { kind: 'stdin', path } : { kind: 'file', path }));
  for await (const chunk of chunks) {
    if (beginning === null && chunk.length > 0) {
      beginning = chunk.slice(0, 64);
      whole = isContractText(new TextDecoder().decode(beginning)) ? [] : null;
    }
    size += chunk.length;
    if (whole === null) {
      hash.update(chunk);
      const refusal = importer.push(chunk);
      if (refusal !== null) throw new PlainError(refusal);
    } else {
      if (size > LARGEST_CONTRACT) throw new PlainError(TOO_LARGE);
      whole.push(chunk.slice());
    }
  }
  if (whole !== null) {
    const { contract, origin } = readContractText(textOfContract(Buffer.concat(whole)), isCompiledContract);
    return { contract, origin, notes: [], warnings: [], isContract: true };
  }
  const origin: DocumentOrigin = {
    source: path === '-' ? 'standard input' : basename(path),
    fetched: new Date().toISOString(),
    lastModified: null,
    etag: null,
    sha256: hash.digest('hex'),
  };
  const result = importer.end(origin);
  if (!result.ok) throw new PlainError(result.reason);
  const { contract, notes, warnings } = result;
  return { contract, origin, notes, warnings, isContract: false };
}
