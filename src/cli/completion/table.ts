/** What there is to complete: commands, flags and their values, from the one table of flags. */
import { CAUSE_IDS, RULE_IDS } from '../../judge/ids.js';
import { LINT_RULE_IDS } from '../../lint/ids.js';
import { FORMAT_NAMES } from '../../report/formats.js';
import { COMMAND_NAMES, type CommandName } from '../command-names.js';
import { CONTRACT_QUESTIONS } from '../contract/questions.js';
import { choicesOf, FLAGS, type Flag, flagNamesOf } from '../flags.js';
import { flagHelp, USAGE } from '../help.js';
import { SHELLS } from './shells.js';

/** `nothing`: a switch. `file`: the shell completes names of files. `text`: nobody knows. A list: one of these. */
export type Values = 'nothing' | 'file' | 'text' | readonly string[];

export interface CompletedFlag {
  readonly name: string;
  readonly help: string;
  readonly values: Values;
}

export interface CompletedCommand {
  readonly name: CommandName;
  readonly does: string;
  readonly flags: readonly CompletedFlag[];
  /** What its words may be; a list where names of files make no sense. */
  readonly words: Values;
}

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

const WORDS: Readonly<Partial<Record<CommandName, Values>>> = {
  can: METHODS,
  who: METHODS,
  explain: [...RULE_IDS, ...CAUSE_IDS, ...LINT_RULE_IDS],
  contract: CONTRACT_QUESTIONS,
  rules: 'text',
  token: 'text',
  completion: SHELLS,
};

/** Commands with formats of their own. */
const OWN_FORMATS: ReadonlySet<CommandName> = new Set<CommandName>([
  'explain',
  'rules',
  'token',
  'who',
  'needs',
  'lint',
  'contract',
]);

/** The formats that a command has, as its help lists them. */
function formatsOf(command: CommandName): readonly string[] {
  if (!OWN_FORMATS.has(command)) return FORMAT_NAMES;
  const [listed = ''] = flagHelp(command, 'format').split(';');
  return (listed.match(/[a-z]+/g) ?? []).filter((name) => name !== 'default');
}

function valuesOf(command: CommandName, name: keyof typeof FLAGS): Values {
  const { kind, value }: Flag = FLAGS[name];
  const choices = choicesOf(command, name);
  if (kind === 'switch') return 'nothing';
  if (name === 'format') return formatsOf(command);
  if (choices !== undefined) return choices.names;
  return value === 'FILE' ? 'file' : 'text';
}

export const COMPLETED: readonly CompletedCommand[] = COMMAND_NAMES.map((command) => ({
  name: command,
  does: USAGE[command].does,
  flags: flagNamesOf(command).map((name) => ({
    name,
    help: flagHelp(command, name),
    values: valuesOf(command, name),
  })),
  words: WORDS[command] ?? 'file',
}));

/** A row for each flag of a command whose value is one of a list, or a file. */
export const withValues = ({ flags }: CompletedCommand): readonly CompletedFlag[] =>
  flags.filter(({ values }) => values !== 'nothing');
