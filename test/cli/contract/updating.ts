/** Updates from the simulator: every host is played there, and the contract is kept in a folder of the test. */
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readStored, storedPath } from '../../../src/cli/contract/store.js';
import { type DocumentImporter, updateContract } from '../../../src/cli/contract/update.js';
import { type CompiledContract, contract, isCompiledContract } from '../../../src/contract/index.js';
import type { DocumentSettings } from '../../../src/live/document.js';
import { addressOfDocument } from '../../../src/live/document-place.js';
import { asObject, parseJson } from '../../../src/primitives/json.js';
import { world } from '../../live/worlds/index.js';
import { type PublishedDocument, type Simulator, startSimulator } from '../../simulator/index.js';
import { newFolder } from './folders.js';

export const EMBEDDED: CompiledContract = contract().compiled;
/** How many operations the contract in use has, and documents that have not shrunken: few, so that all is fast. */
export const OPERATIONS = 40;
export const USED: CompiledContract = {
  ...EMBEDDED,
  edition: { ...EMBEDDED.edition, operations: OPERATIONS },
};
/** After every contract. */
export const NOW = '2126-08-20T10:00:00.000Z';
export const DOCUMENT_PATH = '/api/v2/docs/swagger';
export const SOURCE = `https://api.mypurecloud.com${DOCUMENT_PATH}`;

/** Counts operations, and makes a contract that is like the embedded one but for their number. */
export function countingImporter(): DocumentImporter {
  const chunks: Uint8Array[] = [];
  return {
    push(chunk) {
      chunks.push(Uint8Array.from(chunk));
      return null;
    },
    end({ fetched }) {
      const { paths } = asObject(parseJson(Buffer.concat(chunks).toString()));
      if (paths === undefined) return { ok: false, reason: 'the document is not valid JSON' };
      const operations = Object.values(asObject(paths)).flatMap((item) => Object.keys(asObject(item))).length;
      const edition = {
        ...EMBEDDED.edition,
        version: 'document x',
        date: fetched.slice(0, 10),
        operations,
      };
      return { ok: true, contract: { ...EMBEDDED, edition }, notes: [], warnings: [] };
    },
  };
}

export interface Updating {
  readonly simulator: Simulator;
  readonly folder: string;
  readonly path: string;
  /** One update; what it said and told. */
  update(
    more?: DocumentSettings & {
      readonly from?: string;
      readonly path?: string | null;
      /** The contract in use; as a run chooses it unless given. */
      readonly before?: CompiledContract;
      readonly importer?: DocumentImporter;
    },
  ): Promise<{
    readonly code: number;
    readonly said: string;
    readonly told: string;
  }>;
  publish(document: PublishedDocument): void;
}

/** As a run chooses it. */
function usedFrom(path: string): CompiledContract {
  try {
    return readStored(path, isCompiledContract)?.contract ?? USED;
  } catch {
    return USED;
  }
}

export async function openUpdating(document: PublishedDocument): Promise<Updating> {
  const simulator = await startSimulator(
    world((whole) => Object.assign(whole, { document: { operations: OPERATIONS, ...document } })),
  );
  onTestFinished(() => simulator.close());
  const folder = join(newFolder(), 'why403');
  const place = storedPath({ environment: { WHY403_DATA: folder }, platform: process.platform, home: null });
  const path = place ?? '';
  return {
    simulator,
    folder,
    path,
    publish: (next) =>
      simulator.set((whole) => Object.assign(whole, { document: { operations: OPERATIONS, ...next } })),
    async update({
      from = SOURCE,
      path: given = path,
      before = usedFrom(given ?? ''),
      importer = countingImporter(),
      ...live
    } = {}) {
      const said: string[] = [];
      const told: string[] = [];
      const code = await updateContract({
        start: addressOfDocument({ kind: 'address', text: from }),
        path: given,
        live: { resolve: simulator.resolve, ...live },
        before,
        again: false,
        verbose: false,
        importer,
        changes: (before, after) => `${after.edition.operations - before.edition.operations} operations more`,
        say: (line) => said.push(line),
        tell: (line) => told.push(line),
        now: () => new Date(NOW),
      });
      return { code, said: said.join('\n'), told: told.join('\n') };
    },
  };
}
