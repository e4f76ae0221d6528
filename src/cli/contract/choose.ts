/** Which contract a run asks: the one of `--contract`, else the one that is kept for the user, else the embedded one. */
import {
  apiNumber,
  type CompiledContract,
  type Contract,
  embeddedContract,
  isCompiledContract,
  openContract,
  useContract,
  versionWords,
} from '../../contract/index.js';
import { PlainError } from '../../primitives/plain-error.js';
import { reasonOf } from '../../primitives/reason.js';
import type { CommandLine } from '../arguments.js';
import { flagNamesOf } from '../flags.js';
import { say } from '../say.js';
import type { ContractFile } from './contract-file.js';
import { householdHere } from './data-folder.js';
import { readContractFile, readStored, storedPath } from './store.js';

/** The word of `--contract` for the contract that the program was built with. */
export const EMBEDDED_WORD = 'embedded';

/** The word for the one that is kept for the user. */
export const STORED_WORD = 'stored';

/** @throws PlainError when there is none, or it cannot be used */
export function storedContract(): Contract {
  const path = storedPath(householdHere());
  const stored = path === null ? null : readStored(path, isCompiledContract);
  if (stored === null) throw new PlainError('no contract is stored; why403 contract update stores one');
  return openContract(stored.contract);
}

/**
 * @param tell takes a line on what is kept and cannot be used
 * @throws PlainError for a file of `--contract` that cannot be used
 */
export function chooseContract(
  { command, flags }: Pick<CommandLine, 'command' | 'flags'>,
  tell: (line: string) => void = say,
): void {
  if (!flagNamesOf(command).includes('contract')) return;
  const [named] = flags.contract;
  if (named === undefined) useStored(tell);
  else if (named === STORED_WORD) useContract(storedContract());
  else if (named !== EMBEDDED_WORD) useContract(openContract(readNamed(named)));
}

function readNamed(path: string) {
  try {
    return readContractFile(path, isCompiledContract).contract;
  } catch (error) {
    throw new PlainError(
      `--contract ${path}: ${reasonOf(error)}; name a file that why403 contract import wrote, ${EMBEDDED_WORD} or ${STORED_WORD}`,
    );
  }
}

/** Was it made before the embedded one, which came with a later version of this program? */
function isOutdated({ contract: { edition }, origin }: ContractFile<CompiledContract>): boolean {
  const embedded = embeddedContract().edition;
  const [own, other] = [apiNumber(edition), apiNumber(embedded)];
  if (own !== null && other !== null && own >= other) return false;
  return origin.fetched.slice(0, 10) < embedded.date;
}

/** One that cannot be used, or is older than the embedded one, is told and not used: the embedded one is always whole. */
function useStored(tell: (line: string) => void): void {
  const path = storedPath(householdHere());
  if (path === null) return;
  try {
    const stored = readStored(path, isCompiledContract);
    if (stored === null) return;
    const { edition } = stored.contract;
    if (isOutdated(stored))
      tell(
        `note: the stored contract (${versionWords(edition)}) is older than the embedded one, which is used; why403 contract update fetches a newer one`,
      );
    else useContract(openContract(stored.contract));
  } catch (error) {
    tell(`note: the embedded contract is used: ${reasonOf(error)}`);
  }
}
