/** `why403 contract update`: what flags and the environment say of it. */
import { SHARED } from '../../config/settings.js';
import {
  type CompiledContract,
  type Contract,
  classifyHost,
  contract,
  findRegion,
  openContract,
} from '../../contract/index.js';
import { diffContracts } from '../../difference/diff.js';
import { countsText } from '../../difference/formats/words.js';
import { REGION } from '../../live/credentials.js';
import { addressOfDocument, type DocumentPlace } from '../../live/document-place.js';
import { PlainError } from '../../primitives/plain-error.js';
import { safeText } from '../../primitives/safe-text.js';
import { type FlagValues, isOn } from '../arguments.js';
import type { Command } from '../command.js';
import { wireOptions } from '../live/session.js';
import { onStop } from '../live/signals.js';
import { say } from '../say.js';
import { writeOut } from '../terminal.js';
import { householdHere } from './data-folder.js';
import { createImporter, documentWords } from './importer.js';
import { sideOf } from './sides.js';
import { storedPath } from './store.js';
import { updateContract } from './update.js';

/** Any region publishes the same. */
const USUAL_REGION = 'mypurecloud.com';

/** @throws PlainError for flags that cannot be used, and when the contract cannot be kept */
export const update: Command = async ({ words, flags }) => {
  if (words.length > 0)
    throw new PlainError(
      'contract update takes no words; --from URL fetches from elsewhere, contract import reads a file',
    );
  const place = placeOf(flags);
  const start = addressOfDocument(place);
  const fetched = place.kind === 'platform' || classifyHost(start.hostname).kind === 'api';
  const before = contract();
  const controller = new AbortController();
  const ignoreSignals = onStop(() => controller.abort());
  try {
    return await updateContract({
      start,
      before: before.compiled,
      again: isRenamed(flags, before),
      importer: createImporter(before, documentWords(flags, { source: start.hostname, fetched })),
      verbose: isOn(flags, 'verbose'),
      changes: changesInWords,
      path: storedPath(householdHere()),
      live: { ...wireOptions(flags), signal: controller.signal },
      say,
      tell: (line) => writeOut(`${line}\n`),
      now: () => new Date(),
    });
  } finally {
    ignoreSignals();
  }
};

/** The document is the same, and somebody says now of which version it is. */
const isRenamed = ({ 'api-version': [version] }: FlagValues, { edition }: Contract): boolean =>
  version !== undefined && edition.version !== `Platform API ${version}`;

/** In one line. */
const changesInWords = (before: CompiledContract, after: CompiledContract): string =>
  countsText(diffContracts(sideOf(openContract(before)), sideOf(openContract(after))));

/** @throws PlainError for a region that is none, and for two addresses */
function placeOf(flags: Pick<FlagValues, 'from' | 'gateway' | 'region'>): DocumentPlace {
  const [from] = flags.from;
  const [gateway] = flags.gateway;
  if (from !== undefined) {
    if (gateway !== undefined)
      throw new PlainError('--from names the whole address, so --gateway has no part in it; leave one out');
    return { kind: 'address', text: from };
  }
  const given = [flags.region[0], process.env[SHARED.region.variable], process.env[REGION]];
  const name = given.map((text = '') => text.trim()).find((text) => text !== '') ?? USUAL_REGION;
  const region = findRegion(name);
  if (region === null)
    throw new PlainError(`${safeText(name, 60)} is no region; name one as mypurecloud.ie or eu-west-1`);
  return { kind: 'platform', apiHost: region.apiHost, gateway: gateway ?? null };
}
