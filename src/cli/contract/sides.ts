/** The two contracts of `why403 contract diff A B`: files, `embedded`, `stored`, a version of the history, or a day. */
import { existsSync } from 'node:fs';
import {
  allChanges,
  apiNumber,
  type Contract,
  contract,
  embeddedContract,
  historyCovers,
  permissionsAt,
  removalOf,
  versionWords,
} from '../../contract/index.js';
import type { Operation } from '../../contract/types.js';
import type { ContractSide } from '../../difference/types.js';
import { didYouMean } from '../../primitives/nearest.js';
import { PlainError } from '../../primitives/plain-error.js';
import { isDay } from '../../primitives/time.js';
import { EMBEDDED_WORD, STORED_WORD, storedContract } from './choose.js';
import type { ComparedContracts } from './diff.js';
import { contractOfFile } from './importer.js';

const WORDS = [EMBEDDED_WORD, STORED_WORD];
const NO_SIDE = `is no file, and none of ${EMBEDDED_WORD}, ${STORED_WORD}, a version (10311) or a day (2026-05-01)`;

interface Named {
  readonly side: ContractSide;
  readonly notes: readonly string[];
}

/**
 * The sides that two words name.
 *
 * @throws PlainError for other than two words, and for a word that names no contract
 */
export async function comparedSides(words: readonly string[]): Promise<ComparedContracts> {
  const [first, second, ...others] = words;
  if (first === undefined || second === undefined || others.length > 0)
    throw new PlainError(
      `contract diff compares two: A B, each a file, ${EMBEDDED_WORD}, ${STORED_WORD}, a version (10311) or a day (2026-05-01)`,
    );
  if (first === '-' && second === '-')
    throw new PlainError('standard input can be one of the two contracts, not both');
  const from = await named(first);
  const to = await named(second);
  return { from: from.side, to: to.side, notes: [...new Set([...from.notes, ...to.notes])] };
}

async function named(word: string): Promise<Named> {
  if (word === EMBEDDED_WORD) return whole(embeddedContract());
  if (word === STORED_WORD) return whole(storedContract());
  if (/^\d{4,6}$/.test(word) || isDay(word)) return earlier(word);
  if (word !== '-' && !existsSync(word))
    throw new PlainError(`${word}: ${NO_SIDE}${didYouMean(word, WORDS)}`);
  const { contract: opened, warnings } = await contractOfFile(word, contract());
  return { ...whole(opened), notes: warnings };
}

const whole = (opened: Contract): Named => ({ side: sideOf(opened), notes: [] });

/** A contract as one of the two. */
export const sideOf = (opened: Contract): ContractSide => ({
  version: versionWords(opened.edition),
  date: opened.edition.date,
  api: apiNumber(opened.edition),
  older: opened.edition.older,
  operations: opened.operations(),
  removedOperations: opened.removedOperations(),
});

/** What the embedded contract knows of an earlier time: what operations required, and only in part which there were. */
function earlier(word: string): Named {
  const { from, to } = historyCovers();
  const { edition, operations, removedOperations } = embeddedContract();
  const isDay = word.includes('-');
  const last = isDay ? edition.date : String(apiNumber(edition) ?? to.api);
  const first = isDay ? from.date : String(from.api);
  const isWithin = isDay
    ? first <= word && word <= last
    : Number(first) <= Number(word) && Number(word) <= Number(last);
  if (!isWithin)
    throw new PlainError(
      `${word} is outside the history, which goes from ${first} to ${last}; a file is named with its folder: ./${word}`,
    );
  // The last of them is the embedded contract itself.
  if (word === last) return whole(embeddedContract());
  const wasThere = ({ since }: Operation): boolean => since === null || (!isDay && since <= Number(word));
  const wasThereStill = (operation: Operation): boolean => {
    const removal = removalOf(operation);
    return removal !== null && (isDay ? word <= removal.lastSeen : Number(word) < Number(removal.goneIn.api));
  };
  const there = [...operations().filter(wasThere), ...removedOperations().filter(wasThereStill)].map(
    (operation) => ({
      ...operation,
      removed: false,
      permissions: permissionsAt(operation, word) ?? operation.permissions,
    }),
  );
  return {
    side: {
      version: isDay ? 'the contract' : `Platform API ${word}`,
      date: isDay ? word : releaseDay(Number(word)),
      api: isDay ? null : Number(word),
      permissionsOnly: true,
      older: null,
      operations: there,
    },
    notes: [
      `of ${isDay ? word : `Platform API ${word}`} it is known what permissions operations required, and only in part which operations there were`,
    ],
  };
}

/** The day of a version that was looked at when it was released; null for those between. */
function releaseDay(version: number): string | null {
  const { from, to } = historyCovers();
  const releases = [from, to, ...allChanges().map(({ firstSeen }) => firstSeen)];
  return releases.find(({ api }) => api === version)?.date ?? null;
}
