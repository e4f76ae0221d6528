/** `why403 contract QUESTION …`: which contract is asked, a newer one, and what changed between two. */
import { didYouMean } from '../../primitives/nearest.js';
import { PlainError } from '../../primitives/plain-error.js';
import type { Command } from '../command.js';
import type { FlagName } from '../flags.js';
import type { SettledLine } from '../settings.js';
import { CONTRACT_QUESTIONS, type ContractQuestion } from './questions.js';

interface Question {
  readonly load: () => Promise<Command>;
  /** Flags that it has beside those of every command. */
  readonly flags: readonly FlagName[];
}

const FETCHING: readonly FlagName[] = ['region', 'from', 'gateway', 'cacert', 'timeout', 'offline'];
/** Of what calls are read from. */
const READING: readonly FlagName[] = ['as', 'phase', 'terraform-map', 'allow-host'];

const QUESTIONS: Readonly<Record<ContractQuestion, Question>> = {
  info: { load: async () => (await import('./info.js')).info, flags: ['contract', 'format', 'verbose'] },
  update: {
    load: async () => (await import('./update-command.js')).update,
    flags: ['api-version', 'contract', 'verbose', ...FETCHING],
  },
  import: {
    load: async () => (await import('./import.js')).importDocument,
    flags: ['api-version', 'date', 'store', 'contract', 'verbose'],
  },
  diff: {
    load: loadDiff,
    flags: ['for', 'format', 'verbose', 'contract', ...READING],
  },
};

async function loadDiff(): Promise<Command> {
  const [{ diff }, { comparedSides }] = await Promise.all([import('./diff.js'), import('./sides.js')]);
  return (line) => diff(() => comparedSides(line.words), line.flags.for, line);
}

const ALWAYS: readonly FlagName[] = ['color', 'help', 'version'];

function isQuestion(word: string | undefined): word is ContractQuestion {
  return (CONTRACT_QUESTIONS as readonly (string | undefined)[]).includes(word);
}

/** @throws PlainError for no or another question, and for flags of another one */
export const contract: Command = async (line) => {
  const [word, ...words] = line.words;
  if (!isQuestion(word)) {
    const hint = word === undefined ? '' : didYouMean(word, CONTRACT_QUESTIONS);
    throw new PlainError(
      `contract ${word === undefined ? 'what' : `has no ${word.slice(0, 40)}`}? One of ${CONTRACT_QUESTIONS.join(', ')}${hint}`,
    );
  }
  checkFlags(word, line);
  const command = await QUESTIONS[word].load();
  return await command({ ...line, words });
};

function checkFlags(question: ContractQuestion, { flags }: SettledLine): void {
  for (const [name, values] of Object.entries(flags) as [FlagName, readonly string[]][]) {
    if (values.length === 0 || ALWAYS.includes(name) || QUESTIONS[question].flags.includes(name)) continue;
    const others = CONTRACT_QUESTIONS.filter((other) => QUESTIONS[other].flags.includes(name));
    throw new PlainError(`contract ${question} has no --${name}; contract ${others.join(', ')} has`);
  }
}
