/** A document that the platform published -> facts/contract, and what a person should know of it. */

import { shrunken } from '../../../src/cli/contract/shrunken.js';
import { apiNumber, type Contract, openContract } from '../../../src/contract/index.js';
import { packOperations } from '../../../src/contract/pack/index.js';
import { compileDocument } from '../../../src/published/compile.js';
import { type DocumentEdition, orderOf, versionOfDocument } from '../../../src/published/order.js';
import type { PublishedDocument } from '../../../src/published/types.js';
import { checkFacts } from '../check.js';
import { parseFacts, readFacts } from '../read.js';
import { type Facts, HISTORY_META, META } from '../tables.js';
import { faultsByHand } from './by-hand.js';
import { refreshedCodes } from './error-codes.js';
import { contentsOf, textOf } from './files.js';
import { refreshedHistory } from './history.js';
import { summaryOf } from './summary.js';
import { contractFacts, SOURCE } from './tables.js';

export interface Refreshed {
  /** Name of a file of facts/ -> its text; those that stay as they are are left out. */
  readonly files: ReadonlyMap<string, string>;
  /** Markdown. */
  readonly summary: string;
}

/**
 * What the facts become with a newer document. What it does not tell is kept, and what people write is left to people.
 *
 * @param load gives the parsed JSON of a file of facts/
 * @throws Error with one line: the facts are broken, or the document is older than they are, or far smaller
 */
export function refreshFacts(
  load: (file: string) => unknown,
  document: PublishedDocument,
  edition: DocumentEdition,
): Refreshed {
  const facts = readFacts(load);
  checkNewer(edition, facts.meta);
  const older = contractOf(facts);
  const { contract: compiled, notes, warnings } = compileDocument(document, older, edition);
  const refusal = shrunken(compiled.edition, older.edition);
  if (refusal !== null) throw new Error(refusal);
  const contract = openContract(compiled);
  const version = versionOfDocument(edition);
  const release = { api: edition.api ?? version, date: edition.date };
  const told = contractFacts(facts, contract, release);
  const { errorCodes, added } = refreshedCodes(facts.errorCodes, document.errorCodes);
  const refreshed: Facts = {
    ...facts,
    ...told,
    ...refreshedHistory(facts, told.operations, release),
    errorCodes,
    meta: { version, date: edition.date, sources: [SOURCE] },
  };
  const contents = contentsOf(refreshed);
  const { lines: byHand, others } = faultsByHand(
    parseFacts((file) => (contents.has(file) ? contents.get(file) : load(file))),
  );
  checkFacts(others);
  const changed = [...contents].filter(
    ([file, content]) => JSON.stringify(content) !== JSON.stringify(load(file)),
  );
  // A newer date alone is nothing that anybody must look at.
  const isNews =
    changed.some(([file]) => file !== META.file && file !== HISTORY_META.file) ||
    facts.meta.older !== undefined ||
    (edition.api !== null && facts.meta.version !== version);
  return {
    files: new Map(isNews ? changed.map(([file, content]) => [file, textOf(file, content)]) : []),
    summary: summaryOf({
      older,
      contract,
      notes: [...notes, ...warnings],
      added,
      byHand,
      before: facts,
      after: refreshed,
      isNews,
    }),
  };
}

/** The contract of the facts, which those in src/contract/data may lag behind. */
function contractOf(facts: Facts): Contract {
  const { version, date, older = null } = facts.meta;
  const operations = facts.operations.length;
  return openContract({
    edition: { version, date, older, kept: null, operations, source: null },
    tables: { ...packOperations(facts), words: '', history: '', errorCodes: '' },
  });
}

/** @throws Error when the document is not surely newer */
function checkNewer(edition: DocumentEdition, meta: Facts['meta']): void {
  if (edition.date < meta.date)
    throw new Error(
      `the document is of ${edition.date}, and facts/${META.file} of ${meta.date}; take a newer one, or correct --date`,
    );
  const order = orderOf(edition, meta);
  if (order === 'older')
    throw new Error(
      `the document is of ${versionOfDocument(edition)}, and facts/${META.file} of ${meta.version}; take a newer one, or correct --api-version`,
    );
  if (order === 'unknown')
    throw new Error(
      apiNumber(meta) === null
        ? 'a file does not say how new it is; name the day on which it was fetched with --date'
        : 'a file does not say how new it is; name its version with --api-version, or the day on which it was fetched with --date',
    );
}
