/** Fetches the platform's document, makes a contract of it, and keeps that for the user. */
import { createHash } from 'node:crypto';
import { type CompiledContract, isCompiledContract } from '../../contract/index.js';
import { type DocumentSettings, fetchDocument, type Validators } from '../../live/document.js';
import { shownAddress } from '../../live/document-failure.js';
import { PlainError } from '../../primitives/plain-error.js';
import { safeText } from '../../primitives/safe-text.js';
import { counted } from '../../primitives/wording.js';
import type { CompiledDocument } from '../../published/compile.js';
import type { ExitCode } from '../exit-code.js';
import { type ContractFile, contractText, type DocumentOrigin } from './contract-file.js';
import { importedNotes } from './imported-notes.js';
import { save } from './save.js';
import { shrunken, stepBack } from './shrunken.js';
import { placeToKeep, readStored } from './store.js';

/** Takes the bytes of a document and makes a contract of them. */
export interface DocumentImporter {
  /** Gives why the document is refused, whatever follows; null while it is not. */
  push(chunk: Uint8Array): string | null;
  /** After the last bytes, once. `reason`: one line that says what is wrong with the document. */
  end(
    origin: DocumentOrigin,
  ): ({ readonly ok: true } & CompiledDocument) | { readonly ok: false; readonly reason: string };
}

export interface Update {
  /** An address of `addressOfDocument`. */
  readonly start: URL;
  /** Where the contract of the user is kept, by `storedPath`. */
  readonly path: string | null;
  readonly live: DocumentSettings;
  /** The contract in use. */
  readonly before: CompiledContract;
  readonly importer: DocumentImporter;
  /** Fetched in any case, also what is the same as before. */
  readonly again: boolean;
  /** Is each oddity of the document named? */
  readonly verbose: boolean;
  /** What changed, in one line. */
  readonly changes: (before: CompiledContract, after: CompiledContract) => string;
  /** A line on standard error. */
  readonly say: (line: string) => void;
  /** A line of the answer. */
  readonly tell: (line: string) => void;
  readonly now: () => Date;
}

/**
 * One update. What was kept before stays unless all went well.
 *
 * @returns 0 kept or the same as before, 2 a document that is refused, 4 no document came
 * @throws PlainError when there is no place to keep it, or it cannot be written
 */
export async function updateContract(update: Update): Promise<ExitCode> {
  const { start, live, before, importer, now } = update;
  const path = placeToKeep(update.path);
  const say = (line: string): void => update.say(safeText(line, 600));
  const stored = storedOrNull(path);
  const source = shownAddress(start);
  const hash = createHash('sha256');
  let refusal: string | null = null;
  const sink = {
    redirected: (from: string, to: string) => say(`note: ${from} redirects to ${to}`),
    push(chunk: Uint8Array) {
      hash.update(chunk);
      refusal = importer.push(chunk);
      // Nothing more of it is fetched.
      if (refusal !== null) throw new PlainError(refusal);
    },
  };
  const known = update.again ? null : knownOf(stored, before, start);
  const refused = (reason: string): ExitCode => {
    say(`why403: ${source}: ${reason}; the contract in use stays as it is`);
    return 2;
  };
  const result = await fetchDocument(start, known, sink, live).catch((error: unknown) => {
    if (refusal === null) throw error;
    return { kind: 'refused', reason: refusal } as const;
  });
  if (result.kind === 'refused') return refused(result.reason);
  if (result.kind === 'failed') {
    say(`why403: ${result.failure.message}`);
    return 4;
  }
  if (result.kind === 'current') {
    // Its age counts from now on.
    if (stored !== null)
      save(path, contractText({ ...stored.origin, fetched: now().toISOString() }, stored.contract));
    update.tell(`${named(before)} is what ${source} has; it stays in ${path}.`);
    return 0;
  }
  const { lastModified, etag } = result;
  const origin = { source, fetched: now().toISOString(), lastModified, etag, sha256: hash.digest('hex') };
  if (!update.again && isUsed(stored, before) && stored.origin.sha256 === origin.sha256) {
    save(path, contractText(origin, stored.contract));
    update.tell(`${named(before)} is of the same document that ${source} has; it stays in ${path}.`);
    return 0;
  }
  const imported = importer.end(origin);
  if (!imported.ok) return refused(imported.reason);
  const doubt = shrunken(imported.contract.edition, before.edition);
  if (doubt !== null) return refused(`${doubt}, so it is not believed`);
  save(path, contractText(origin, imported.contract));
  const step = stepBack(imported.contract.edition, before.edition);
  if (step !== null) say(`note: ${step}`);
  for (const note of importedNotes(imported, update.verbose)) say(`note: ${note}`);
  update.tell(`${named(imported.contract)} of ${source}`);
  update.tell(`is kept in ${path} and used from now on; --contract embedded does without it.`);
  update.tell(`Since ${named(before)}: ${update.changes(before, imported.contract)}.`);
  update.tell('What concerns your calls: why403 contract diff embedded stored --for FILE');
  return 0;
}

/** What is broken is written anew, so it is no reason to stop; whoever chose the contract in use has told it. */
function storedOrNull(path: string): ContractFile<CompiledContract> | null {
  try {
    return readStored(path, isCompiledContract);
  } catch (error) {
    if (error instanceof PlainError) return null;
    throw error;
  }
}

/** Is what is kept the contract in use? */
const isUsed = (
  stored: ContractFile<CompiledContract> | null,
  before: CompiledContract,
): stored is ContractFile<CompiledContract> =>
  stored?.contract.tables.operations === before.tables.operations;

/**
 * Validators are of one address; an address with a query is not kept as a whole, so it may be another. That a contract
 * is the same helps nobody who does not use it, as one that is older than the embedded one.
 */
function knownOf(
  stored: ContractFile<CompiledContract> | null,
  before: CompiledContract,
  start: URL,
): Validators | null {
  if (!isUsed(stored, before) || start.search !== '') return null;
  const { source, lastModified, etag } = stored.origin;
  return source === shownAddress(start) && (lastModified !== null || etag !== null)
    ? { lastModified, etag }
    : null;
}

const named = ({ edition }: CompiledContract): string =>
  `${safeText(edition.version, 100)} (${edition.date}, ${counted(edition.operations, 'operation')})`;
