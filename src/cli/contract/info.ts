/** `why403 contract info`: which contract is asked, from when and where, and how much it holds. */
import {
  type Contract,
  contract,
  embeddedContract,
  isCompiledContract,
  namesPermissions,
  versionWords,
} from '../../contract/index.js';
import type { Edition } from '../../contract/types.js';
import { labelled, title } from '../../page/labelled.js';
import type { Page } from '../../page/paint.js';
import { grouped } from '../../primitives/number.js';
import { PlainError } from '../../primitives/plain-error.js';
import { reasonOf } from '../../primitives/reason.js';
import { safeText } from '../../primitives/safe-text.js';
import { daysBetween } from '../../primitives/time.js';
import { counted } from '../../primitives/wording.js';
import { VERSION } from '../../version.js';
import type { FlagValues } from '../arguments.js';
import type { Command } from '../command.js';
import { asksForJson, terminalPage, writeJson, writeLines } from '../page.js';
import { say } from '../say.js';
import type { DocumentOrigin } from './contract-file.js';
import { householdHere } from './data-folder.js';
import { readContractFile, storedPath } from './store.js';

/** The platform publishes a version every two weeks. */
const OLD_AFTER_DAYS = 90;

/** Exit code 0, however old the contract is: how old is told on standard error. */
export const info: Command = async ({ words, flags }) => {
  if (words.length > 0)
    throw new PlainError('contract info takes no words; --contract FILE names another contract');
  const used = contract();
  const place = placeOf(used, flags);
  const days = daysBetween(knownOn(used, place), new Date().toISOString());
  if (asksForJson(flags, 'contract info')) writeJson(dataOf(used, place, days));
  else writeLines(linesOf(used, place, days, terminalPage(flags)));
  if (days > OLD_AFTER_DAYS)
    say(`note: this contract is ${grouped(days)} days old; why403 contract update fetches the present one`);
  return 0;
};

/** Where a contract lies, and what it was made of. */
interface Place {
  readonly from: 'embedded' | 'stored' | 'file';
  /** null for the embedded one. */
  readonly path: string | null;
  readonly origin: DocumentOrigin | null;
}

function placeOf(used: Contract, { contract: [named] }: FlagValues): Place {
  if (used === embeddedContract()) return { from: 'embedded', path: null, origin: null };
  const path = named ?? storedPath(householdHere()) ?? '';
  return { from: named === undefined ? 'stored' : 'file', path, origin: originAt(path) };
}

function originAt(path: string): DocumentOrigin | null {
  try {
    return readContractFile(path, isCompiledContract).origin;
  } catch (error) {
    say(`note: ${safeText(path)}: ${reasonOf(error)}`);
    return null;
  }
}

/** The day as of which the platform was known to publish it: what it was asked for later, it still had then. */
function knownOn({ edition }: Contract, { origin }: Place): string {
  const asked = origin !== null && /^https?:/.test(origin.source) ? origin.fetched.slice(0, 10) : '';
  return asked > edition.date ? asked : edition.date;
}

interface Extent {
  readonly operations: number;
  readonly removedOperations: number;
  /** Operations that only an older contract has: matched, and not listed. */
  readonly unlistedOperations: number;
  /** Operations that name the permissions that they require. */
  readonly namingPermissions: number;
  /** Operations of which it is not known what scopes they accept. */
  readonly withoutScopes: number;
  /** Operations whose scopes are from an older contract, or from their neighbours. */
  readonly scopesFromElsewhere: number;
  readonly permissions: number;
  readonly scopes: number;
}

function extentOf(used: Contract): Extent {
  const operations = used.operations();
  return {
    operations: operations.length,
    removedOperations: used.removedOperations().length,
    unlistedOperations: used.unlistedOperations().length,
    namingPermissions: operations.filter(namesPermissions).length,
    withoutScopes: operations.filter(({ scopesBasis }) => scopesBasis === 'none').length,
    scopesFromElsewhere: operations.filter(
      ({ scopesBasis }) => scopesBasis === 'derived' || scopesBasis === 'kept',
    ).length,
    permissions: used.permissions().length,
    scopes: used.scopes().length,
  };
}

const dataOf = (used: Contract, { from, path, origin }: Place, days: number) => ({
  schemaVersion: 1,
  ...versionData(used.edition),
  daysOld: days,
  from,
  path,
  document: origin,
  ...extentOf(used),
  embedded: versionData(embeddedContract().edition),
});

const versionData = ({ version, date, older }: Edition) => ({ version, date, older });

function linesOf(used: Contract, place: Place, days: number, page: Page): readonly string[] {
  const { from, path, origin } = place;
  const { edition } = used;
  const held = extentOf(used);
  const scopes = [
    held.scopesFromElsewhere === 0
      ? ''
      : `of ${grouped(held.scopesFromElsewhere)} operations from neighbours or an older contract`,
    held.withoutScopes === 0 ? '' : `of ${grouped(held.withoutScopes)} not known`,
  ].filter((part) => part !== '');
  return [
    ...title(safeText(versionWords({ ...edition, older: null })), FROM[from], page),
    ...labelled('date', dateWords(used, place, days), page),
    ...labelled(
      'permissions',
      edition.older === null
        ? ''
        : `of older operations as of ${edition.older.version}, ${edition.older.date}`,
      page,
    ),
    ...labelled(
      'operations',
      `${grouped(held.operations)}, of which ${grouped(held.namingPermissions)} name permissions; ${grouped(held.removedOperations)} that were removed are known`,
      page,
    ),
    ...labelled(
      'names',
      `${grouped(held.permissions)} permissions, ${grouped(held.scopes)} scopes${scopes.length === 0 ? '' : ` (${scopes.join(', ')})`}`,
      page,
    ),
    ...labelled(
      'kept',
      held.unlistedOperations === 0
        ? ''
        : `${counted(held.unlistedOperations, 'operation')} that only ${safeText(edition.kept?.version ?? 'an older contract', 100)} has: the document lacks them, and whether they were removed or came later is not known`,
      page,
    ),
    ...labelled('file', path === null ? '' : safeText(path), page),
    ...labelled('document', origin === null ? '' : documentWords(origin), page),
    ...labelled(
      'embedded',
      from === 'embedded' ? `in why403 ${VERSION}` : versionWords(embeddedContract().edition),
      page,
    ),
  ];
}

function dateWords(used: Contract, place: Place, days: number): string {
  const { date } = used.edition;
  const known = knownOn(used, place);
  const ago = days === 0 ? 'today' : `${counted(days, 'day')} ago`;
  return known === date ? `${date}, ${ago}` : `${date}; the platform still had it on ${known}, ${ago}`;
}

const FROM: Readonly<Record<Place['from'], string>> = {
  embedded: 'the embedded contract is asked',
  stored: 'the stored contract is asked',
  file: 'the contract of --contract is asked',
};

const documentWords = ({ source, fetched, sha256 }: DocumentOrigin): string =>
  safeText(`${source}, read ${fetched.slice(0, 10)}, SHA-256 ${sha256.slice(0, 16)}`);
