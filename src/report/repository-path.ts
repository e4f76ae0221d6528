/** Where a file stands in its repository, as services that show findings beside the source want to be told. */
import { fingerprint } from '../primitives/fingerprint.js';

export interface Folders {
  /** The working directory, absolute; empty where there is none (a browser). */
  readonly folder: string;
  /** The folder to which paths are relative: the root of the repository; empty for the working directory. */
  readonly root: string;
}

const withSlashes = (path: string): string => path.replaceAll('\\', '/');
const isAbsolute = (path: string): boolean => /^(?:[a-z]:)?\//i.test(path);

/** Without `.`, `..` and empty parts; `..` above the beginning is gone. */
function parts(path: string): readonly string[] {
  const kept: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') kept.pop();
    else kept.push(part);
  }
  return kept;
}

/** `../x/a.har`: the same on every machine whose folders stand alike. */
function fromRoot(base: readonly string[], all: readonly string[]): string {
  let common = 0;
  while (common < base.length && base[common] === all[common]) common += 1;
  return [...base.slice(common).map(() => '..'), ...all.slice(common)].join('/');
}

/** Names of what is no file: standard input, a text that was given, a live call. */
const NO_FILES: Readonly<Record<string, string>> = {
  '-': 'standard-input',
  '<text>': 'text',
  '<live>': 'live',
};

/**
 * Relative to the root, with `/`, without `./`. What is no file gets a name, and what stands outside of the root its last
 * one, in a folder that tells it from others of that name: where it stands on a machine is nobody's business.
 */
export function repositoryPath(path: string, { folder, root }: Folders): string {
  const named = Object.hasOwn(NO_FILES, path) ? NO_FILES[path] : undefined;
  if (named !== undefined) return named;
  // Backslashes are letters of names but on Windows.
  const slashed = /^[a-z]:\\/i.test(folder) || /^[a-z]:\\/i.test(path) ? withSlashes : String;
  const given = slashed(path);
  const from = slashed(folder);
  const whole = isAbsolute(given) || from === '' ? given : `${from}/${given}`;
  const base = parts(slashed(root === '' ? folder : root));
  const all = parts(whole);
  const isInside = base.length < all.length && base.every((part, at) => part === all[at]);
  if (isInside && (isAbsolute(whole) || base.length === 0) && !(base.length === 0 && isAbsolute(given)))
    return all.slice(base.length).join('/');
  const name = all.at(-1) ?? 'input';
  return from === '' ? name : `outside/${fingerprint([fromRoot(base, all)]).slice(0, 8)}/${name}`;
}

const SAID: ReadonlyMap<string, string> = new Map([
  ['-', 'standard input'],
  ['<text>', 'the text that was given'],
  ['<live>', 'a live call'],
]);

/** What an input is that is no file, in words; null for a file. */
export const noFile = (path: string): string | null => SAID.get(path) ?? null;
