/** What environment variables set: the same as flags, and below them. */
import { CONFIG_VARIABLE, SHARED, VARIABLES } from '../config/settings.js';
import { didYouMean } from '../primitives/nearest.js';
import { PlainError } from '../primitives/plain-error.js';
import { FLAGS, type FlagName } from './flags.js';
import { readOutputs } from './formats.js';

export interface SetByEnvironment {
  /** Values as flags take them, with the variable that they are from. */
  readonly flags: Readonly<
    Partial<Record<FlagName, { readonly values: readonly string[]; readonly variable: string }>>
  >;
  readonly config: string | null;
  readonly ignoreFile: string | null;
  /** What is to be said of variables that nobody knows. */
  readonly notes: readonly string[];
}

const SWITCH: Readonly<Record<string, string>> = { true: 'true', '1': 'true', false: 'false', '0': 'false' };

/** From what a variable holds to the values of its flag. */
const READERS: Readonly<Partial<Record<FlagName, (text: string, variable: string) => readonly string[]>>> = {
  format: (text, variable) => {
    const values = text.split(/[,\n]/).map((value) => value.trim());
    try {
      readOutputs(values);
    } catch (error) {
      throw new PlainError(`${variable}: ${error instanceof Error ? error.message : ''}`);
    }
    return values;
  },
  'fail-on': (text, variable) => {
    const { choices } = FLAGS['fail-on'];
    const found = choices.find(text);
    if (found === null) throw new PlainError(`${variable}${choices.unknown(text)}`);
    return [found];
  },
  strict: (text, variable) => {
    const value = SWITCH[text.toLowerCase()];
    if (value === undefined) throw new PlainError(`${variable} is true or false`);
    return [value];
  },
};

/**
 * A variable that is empty is not set.
 * @throws PlainError when one holds what its flag does not take
 */
export function readEnvironment(environment: NodeJS.ProcessEnv): SetByEnvironment {
  const given = (name: string): string | null => {
    const text = environment[name]?.trim() ?? '';
    return text === '' ? null : text;
  };
  const flags: Partial<Record<FlagName, { values: readonly string[]; variable: string }>> = {};
  for (const { variable, flag } of Object.values(SHARED)) {
    const text = flag === null ? null : given(variable);
    if (text === null || flag === null) continue;
    flags[flag] = { values: READERS[flag]?.(text, variable) ?? [text], variable };
  }
  return {
    flags,
    config: given(CONFIG_VARIABLE),
    ignoreFile: given(SHARED.ignoreFile.variable),
    notes: Object.keys(environment)
      .filter((name) => name.startsWith('WHY403_') && !VARIABLES.includes(name))
      .flatMap((name) => {
        const hint = didYouMean(name, VARIABLES);
        return hint === '' ? [] : [`the environment variable ${name.slice(0, 40)} is not known${hint}`];
      }),
  };
}
