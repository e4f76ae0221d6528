/** In which language a file is written, by its name. */
import { LANGUAGES, type Language } from './types.js';

/** By language, without the dot. Vue and Svelte are markup around JavaScript, and read as that. */
const ENDINGS: Readonly<Record<Language, string>> = {
  javascript: 'js jsx mjs cjs vue svelte',
  typescript: 'ts tsx mts cts',
  python: 'py pyi pyw',
  java: 'java',
  csharp: 'cs csx',
  go: 'go',
  kotlin: 'kt kts',
  php: 'php phtml',
  ruby: 'rb rake',
  powershell: 'ps1 psm1 psd1',
  shell: 'sh bash zsh ksh fish',
  other:
    'bat c cc cls cmd clj cpp cxx dart ex exs fs gradle groovy h hpp hs jl lua m mm pl pm r rs scala swift trigger vb vbs',
};
const BY_ENDING: ReadonlyMap<string, Language> = new Map(
  LANGUAGES.flatMap((language) =>
    ENDINGS[language].split(' ').map((ending): [string, Language] => [ending, language]),
  ),
);

/** Files that have no ending, by their name in lower case. */
const BY_NAME: ReadonlyMap<string, Language> = new Map([
  ['jenkinsfile', 'other'],
  ['dockerfile', 'shell'],
  ['containerfile', 'shell'],
  ['makefile', 'shell'],
  ['gnumakefile', 'shell'],
  ['justfile', 'shell'],
  ['rakefile', 'ruby'],
  ['gemfile', 'ruby'],
  ['fastfile', 'ruby'],
  ['.bashrc', 'shell'],
  ['.zshrc', 'shell'],
  ['.profile', 'shell'],
  ['.envrc', 'shell'],
]);

/** The endings of source code, in lower case and without the dot. */
export const SOURCE_EXTENSIONS: readonly string[] = [...BY_ENDING.keys()];

/** The language of a file; null: it is no source code, by its name. Folders are divided by `/` or `\`. */
export function languageOf(path: string): Language | null {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase();
  const named = BY_NAME.get(name) ?? (name.startsWith('dockerfile.') ? 'shell' : undefined);
  if (named !== undefined) return named;
  const dot = name.lastIndexOf('.');
  return dot < 0 ? null : (BY_ENDING.get(name.slice(dot + 1)) ?? null);
}
