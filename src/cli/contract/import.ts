/** `why403 contract import FILE|-`: makes a contract of a document, and writes it out or keeps it. */
import { contract, embeddedContract, versionWords } from '../../contract/index.js';
import { PlainError } from '../../primitives/plain-error.js';
import { safeText } from '../../primitives/safe-text.js';
import { counted } from '../../primitives/wording.js';
import { isOn } from '../arguments.js';
import type { Command } from '../command.js';
import { say } from '../say.js';
import { writeOut } from '../terminal.js';
import { contractText } from './contract-file.js';
import { householdHere } from './data-folder.js';
import { importedNotes } from './imported-notes.js';
import { importFile } from './importer.js';
import { save } from './save.js';
import { shrunken, stepBack } from './shrunken.js';
import { placeToKeep, storedPath } from './store.js';

/** @throws PlainError when there is no document, it cannot be used, or the contract cannot be written */
export const importDocument: Command = async ({ words, flags }) => {
  const [path, ...others] = words;
  if (path === undefined || others.length > 0)
    throw new PlainError('contract import takes one document: a file, or - for standard input');
  const store = isOn(flags, 'store');
  if (!store && process.stdout.isTTY)
    throw new PlainError(
      'a contract file is long: contract import FILE > contract.json, or --store keeps it',
    );
  const place = store ? placeToKeep(storedPath(householdHere())) : null;
  const imported = await importFile(path, contract(), flags);
  const { edition } = imported.contract;
  const refusal = shrunken(edition, contract().edition);
  if (refusal !== null && store)
    throw new PlainError(`${path}: ${refusal}, so it is not believed; the contract in use stays as it is`);
  for (const note of importedNotes(imported, isOn(flags, 'verbose'))) say(`note: ${safeText(note)}`);
  if (refusal !== null) say(`note: ${refusal}; look whether it is whole`);
  const text = contractText(imported.origin, imported.contract);
  if (place === null) {
    writeOut(text);
    say(
      `note: ${safeText(versionWords(edition))}, ${edition.date}: ${counted(edition.operations, 'operation')}`,
    );
    return 0;
  }
  save(place, text);
  const step = stepBack(edition, contract().edition);
  if (step !== null) say(`note: ${step}`);
  writeOut(
    `${safeText(versionWords(edition))}, ${edition.date}, with ${counted(edition.operations, 'operation')} is kept in ${safeText(place)}\nand used from now on; --contract embedded does without it (${versionWords(embeddedContract().edition)}).\n`,
  );
  return 0;
};
