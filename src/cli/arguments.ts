/**
 * The command line, parsed: a command, its words, and each flag as a list of values. yargs takes words apart; what may
 * be given is held against the one table of flags, which help and "did you mean" are made from, too. Its own checks
 * and help would cost a diagnosis 0.3 to 0.5 of bare Node's start, more than is left (docs/decisions.md).
 */
import { Parser } from 'yargs/helpers';
import { didYouMean } from '../primitives/nearest.js';
import { PlainError } from '../primitives/plain-error.js';
import { COMMAND_NAMES, type CommandName } from './command-names.js';
import {
  type ChoiceFlag,
  type ChoiceOf,
  choicesOf,
  FLAG_NAMES,
  FLAGS,
  type FlagName,
  flagNamesOf,
} from './flags.js';

/** A flag that was not given has no values; a switch has `true` or `false`. */
export type FlagValues = Readonly<Record<FlagName, readonly string[]>>;

export interface CommandLine {
  readonly command: CommandName;
  /** True when the command was named, false when it is the default. */
  readonly named: boolean;
  readonly words: readonly string[];
  readonly flags: FlagValues;
}

const SHORT: Readonly<Record<string, FlagName>> = { h: 'help', v: 'version' };

function isCommand(word: string | undefined): word is CommandName {
  return (COMMAND_NAMES as readonly (string | undefined)[]).includes(word);
}

function isFlag(name: string): name is FlagName {
  return Object.hasOwn(FLAGS, name);
}

function unknownFlag(name: string, command: CommandName, words: readonly string[]): PlainError {
  const dashes = name.length === 1 ? '-' : '--';
  const shown = `${dashes}${name.slice(0, 40)}`;
  if (words[0] === 'curl' && command !== 'curl') {
    return new PlainError(`${shown} belongs to curl: put the whole curl command in quotes, or pipe it in`);
  }
  if (isFlag(name)) {
    return new PlainError(`${command} has no ${shown}; it is a flag of ${FLAGS[name].commands.join(', ')}`);
  }
  const hint = didYouMean(name, flagNamesOf(command), '--');
  return new PlainError(`unknown flag ${shown}${hint || `; 'why403 ${command} --help' lists the flags`}`);
}

/** A switch takes `true` and `false` only; the parser would take anything else for false. */
function checkSwitches(given: readonly string[]): void {
  for (const argument of given) {
    if (argument === '--') return;
    const [, name = '', value = ''] = /^--([^=]+)=(.*)$/s.exec(argument) ?? [];
    if (isFlag(name) && FLAGS[name].kind === 'switch' && value !== 'true' && value !== 'false') {
      throw new PlainError(`--${name} is on or off and takes no value; leave out what follows the =`);
    }
  }
}

function valuesOf(command: CommandName, name: FlagName, parsed: unknown): readonly string[] {
  const { kind } = FLAGS[name];
  const list = (Array.isArray(parsed) ? parsed : [parsed]).map(String);
  if (kind === 'switch') return list.slice(-1);
  const values = kind === 'list' ? list.flatMap((item) => item.split(',').map((part) => part.trim())) : list;
  if (values.length === 0 || values.some((value) => value === '')) {
    throw new PlainError(`--${name} needs a value: --${name} ${FLAGS[name].value}`);
  }
  if (kind === 'value' && values.length > 1)
    throw new PlainError(`--${name} is given twice; it takes one value`);
  return values.map((value) => chosen(command, name, value));
}

/** The name of the choice that is meant; the value itself where any is taken. */
function chosen(command: CommandName, name: FlagName, value: string): string {
  const choices = choicesOf(command, name);
  if (choices === undefined) return value;
  const found = choices.find(value);
  if (found === null) throw new PlainError(`--${name}${choices.unknown(value)}`);
  return found;
}

/** The parser takes a lone dash for a word of its own, never for the value of the flag before it. */
function joinDashes(given: readonly string[]): string[] {
  const end = given.indexOf('--');
  const joined: string[] = [];
  for (const [index, argument] of given.entries()) {
    const flag = joined.at(-1) ?? '';
    const name = flag.replace(/^--/, '');
    const takesValue = flag.startsWith('--') && isFlag(name) && FLAGS[name].kind !== 'switch';
    if (argument === '-' && takesValue && (end < 0 || index < end)) joined.splice(-1, 1, `${flag}=-`);
    else joined.push(argument);
  }
  return joined;
}

/** `--color` may stand alone, and has an opposite: both are a value of it. */
function nameColour(given: readonly string[]): string[] {
  const end = given.indexOf('--');
  return given.map((argument, index) => {
    if (end >= 0 && index > end) return argument;
    if (argument === '--no-color') return '--color=never';
    const isAlone = argument === '--color' && FLAGS.color.choices.find(given[index + 1] ?? '') === null;
    return isAlone ? '--color=always' : argument;
  });
}

const named = (kinds: readonly string[]) => FLAG_NAMES.filter((name) => kinds.includes(FLAGS[name].kind));

/**
 * @param given the arguments behind the name of the program.
 * @throws PlainError for flags that the command does not have, and for values missing, given twice or of no known name.
 */
export function parseArguments(given: readonly string[]): CommandLine {
  checkSwitches(given);
  const parsed = Parser(joinDashes(nameColour(given)), {
    boolean: named(['switch']),
    string: named(['value']),
    array: named(['list', 'repeat']).map((key) => ({ key, string: true })),
    configuration: {
      'boolean-negation': false,
      'camel-case-expansion': false,
      'dot-notation': false,
      'greedy-arrays': false,
      'parse-numbers': false,
      'parse-positional-numbers': false,
      'populate--': true,
      'short-option-groups': false,
    },
  });
  const { _: before, '--': after = [], ...rest } = parsed;
  const words = before.map(String);
  const command = isCommand(words[0]) ? words[0] : 'check';
  const isNamed = isCommand(words[0]);
  const flags = Object.fromEntries(FLAG_NAMES.map((name) => [name, [] as readonly string[]])) as Record<
    FlagName,
    readonly string[]
  >;
  for (const [key, value] of Object.entries(rest)) {
    const name = SHORT[key] ?? key;
    if (!isFlag(name) || !flagNamesOf(command).includes(name)) throw unknownFlag(key, command, words);
    flags[name] = valuesOf(command, name, value);
  }
  return {
    command,
    named: isNamed,
    words: [...(isNamed ? words.slice(1) : words), ...after.map(String)],
    flags,
  };
}

export function isOn(flags: FlagValues, name: FlagName): boolean {
  return flags[name][0] === 'true';
}

/** The values of a flag with a closed list; `known` is that list, and they are of it. */
export function manyOf<Name extends ChoiceFlag, T extends ChoiceOf<Name>>(
  flags: FlagValues,
  name: Name,
  known: readonly T[],
): readonly T[] {
  return flags[name].flatMap((value) => known.find((one) => one === value) ?? []);
}

/** The one value, or undefined when the flag is not given. */
export function oneOf<Name extends ChoiceFlag, T extends ChoiceOf<Name>>(
  flags: FlagValues,
  name: Name,
  known: readonly T[],
): T | undefined {
  return manyOf(flags, name, known)[0];
}
