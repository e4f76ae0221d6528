/** `why403 contract update`: what flags and the environment say of it. */
import {
  type CompiledContract,
  classifyHost,
  contract,
  findRegion,
  openContract,
  versionWords,
} from '../../contract/index.js';
import { diffContracts } from '../../difference/diff.js';
import { countsText } from '../../difference/formats/words.js';
import type { ContractSide } from '../../difference/types.js';
import { REGION } from '../../live/credentials.js';
import { addressOfDocument, type DocumentPlace } from '../../live/document-place.js';
import { PlainError } from '../../primitives/plain-error.js';
import { safeText } from '../../primitives/safe-text.js';
import type { FlagValues } from '../arguments.js';
import type { Command } from '../command.js';
import { wireOptions } from '../live/session.js';
import { onStop } from '../live/signals.js';
import { say } from '../say.js';
import { writeOut } from '../terminal.js';
import { householdHere } from './data-folder.js';
import { createImporter } from './importer.js';
import { storedPath } from './store.js';
import { updateContract } from './update.js';

/** Exit codes: 0 kept, or the same as before; 2 the document is refused, or cannot be kept; 4 no document came. */
export const update: Command = async ({ words, flags }) => {
  if (words.length > 0)
    throw new PlainError('contract update takes no words; --from URL names another place of the document');
  const place = placeOf(flags);
  const start = addressOfDocument(place);
  const before = contract();
  const controller = new AbortController();
  const ignoreSignals = onStop(() => controller.abort());
  try {
    return await updateContract({
      start,
      path: storedPath(householdHere()),
      live: { ...wireOptions(flags), signal: controller.signal },
      before: before.compiled,
      importer: createImporter(before),
      ofPlatform: place.kind === 'platform' || classifyHost(start.hostname).kind === 'api',
      changes,
      say,
      tell: (line) => writeOut(`${line}\n`),
      now: () => new Date(),
    });
  } finally {
    ignoreSignals();
  }
};

/** Any region publishes the same. */
const USUAL_REGION = 'mypurecloud.com';

/** @throws PlainError for a region that is none, and for two addresses */
function placeOf({ from: [from], gateway: [gateway], region: [named] }: FlagValues): DocumentPlace {
  if (from !== undefined) {
    if (gateway !== undefined)
      throw new PlainError('--from names the whole address, so --gateway has no part in it; leave one out');
    return { kind: 'address', text: from };
  }
  const name = named ?? (process.env[REGION]?.trim() || USUAL_REGION);
  const region = findRegion(name);
  if (region === null)
    throw new PlainError(
      `${safeText(name, 60)} is no region; a region is given as mypurecloud.ie or eu-west-1`,
    );
  return { kind: 'platform', apiHost: region.apiHost, gateway: gateway ?? null };
}

/** In one line. */
const changes = (before: CompiledContract, after: CompiledContract): string =>
  countsText(diffContracts(sideOf(before), sideOf(after)));

function sideOf(compiled: CompiledContract): ContractSide {
  const { edition } = compiled;
  return {
    version: versionWords(edition),
    date: edition.date,
    operations: openContract(compiled).operations(),
  };
}
