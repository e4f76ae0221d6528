/** Modules from folders: they are read by themselves where their folder is given, and not known where it is not. */
import { normalPath } from '../primitives/normal-path.js';
import { safeText } from '../primitives/safe-text.js';
import type { Unmatched, UsePlace } from './types.js';

/** A block that calls a module from a folder. */
export interface LocalModule {
  /** `module.queues`. */
  readonly text: string;
  readonly at: UsePlace;
  /** From the folder of the file in which it stands: `../modules/queues`. */
  readonly source: string;
}

export interface Modules {
  /** A file is among the inputs, whatever is in it. */
  given(path: string): void;
  module(module: LocalModule): void;
  /** The modules of whose folder no file is among the inputs; once all inputs are known. */
  missing(): readonly Unmatched[];
}

/** What Terraform and OpenTofu read of a folder; the files of a folder in it are another module. */
const CODE = /\.(?:tf|tofu)(?:\.json)?(?:\.gz)?$/i;
const LONGEST = 200;

/** @param folder the working directory, by which files are the same however they are named; empty where there is none */
export function createModules(folder: string): Modules {
  const isWindows = /^[a-z]:\\/i.test(folder);
  const slashed = (path: string): string => (isWindows ? path.replaceAll('\\', '/') : path);
  const whole = (path: string): string =>
    normalPath(folder === '' || /^(?:[a-z]:)?\//i.test(path) ? path : `${slashed(folder)}/${path}`);
  const folders = new Set<string>();
  const modules: LocalModule[] = [];
  return {
    given(path) {
      if (CODE.test(path)) folders.add(whole(folderOf(slashed(path))));
    },
    module: (module) => void modules.push(module),
    missing: () =>
      modules.flatMap(({ text, at, source }) => {
        const place = `${folderOf(slashed(at.path))}/${source.replaceAll('\\', '/')}`;
        return folders.has(whole(place)) ? [] : [{ text, at, why: notGiven(normalPath(place)) }];
      }),
  };
}

/** `.` for a file of the working directory, and for what is no file: standard input. */
const folderOf = (path: string): string => {
  const end = path.lastIndexOf('/');
  return end < 0 ? '.' : path.slice(0, end + 1);
};

const notGiven = (folder: string): string =>
  `the module in ${folder === '' ? '.' : safeText(folder, LONGEST)} was not given, so what it uses is not known; give the folder, too, or a plan, which holds all modules: terraform show -json`;
