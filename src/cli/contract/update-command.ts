/** `why403 contract update`: what flags, the environment and the configuration say of it. */
import { findRegion } from '../../contract/index.js';
import { REGION } from '../../live/credentials.js';
import { addressOfDocument, type DocumentPlace } from '../../live/document-place.js';
import { PlainError } from '../../primitives/plain-error.js';
import { safeText } from '../../primitives/safe-text.js';
import type { FlagValues } from '../arguments.js';
import type { ExitCode } from '../exit-code.js';
import { type WireFlags, wireOptions } from '../live/session.js';
import { onStop } from '../live/signals.js';
import { say } from '../say.js';
import type { Settings } from '../settings.js';
import { writeOut } from '../terminal.js';
import { householdHere } from './data-folder.js';
import { storedPath } from './store.js';
import { type Update, updateContract } from './update.js';

export type UpdateFlags = WireFlags &
  Pick<FlagValues, 'region' | 'gateway'> & { readonly from: readonly string[] };

/** Any region publishes the same. */
const USUAL_REGION = 'mypurecloud.com';

/**
 * @param make what makes a contract of a document
 * @throws PlainError for flags that cannot be used, and when the contract cannot be kept
 */
export async function update(
  flags: UpdateFlags,
  { region }: Pick<Settings, 'region'>,
  make: Pick<Update, 'before' | 'importer' | 'changes'>,
): Promise<ExitCode> {
  const start = addressOfDocument(placeOf(flags, region));
  const controller = new AbortController();
  const ignoreSignals = onStop(() => controller.abort());
  try {
    return await updateContract({
      ...make,
      start,
      path: storedPath(householdHere()),
      live: { ...wireOptions(flags), signal: controller.signal },
      say,
      tell: (line) => writeOut(`${line}\n`),
      now: () => new Date(),
    });
  } finally {
    ignoreSignals();
  }
}

/** @throws PlainError for a region that is none, and for flags that name two places */
function placeOf(flags: UpdateFlags, configured: string | null): DocumentPlace {
  const [from] = flags.from;
  const [gateway] = flags.gateway;
  if (from !== undefined) {
    if (gateway !== undefined)
      throw new PlainError('--from names the whole address, so --gateway has no part in it; leave one out');
    return { kind: 'address', text: from };
  }
  const name = flags.region[0] ?? (process.env[REGION]?.trim() || configured) ?? USUAL_REGION;
  const region = findRegion(name);
  if (region === null)
    throw new PlainError(`${safeText(name, 60)} is no region; why403 explain mypurecloud.ie shows one`);
  return { kind: 'platform', apiHost: region.apiHost, gateway: gateway ?? null };
}
