/** A newer document of the platform -> facts/. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { reasonOf } from '../../../src/primitives/reason.js';
import { parseFile } from '../read.js';
import { getDocument } from './document.js';
import { refreshFacts } from './refresh.js';

const USAGE =
  'node scripts/fetch-contract.mjs [FILE|URL] [--api-version N] [--date YYYY-MM-DD] [--summary FILE]';

interface Options {
  /** null: the platform's own. */
  readonly place: string | null;
  readonly api: number | null;
  /** ISO day. */
  readonly date: string | null;
  /** Where the summary goes; null for standard output. */
  readonly summary: string | null;
}

/** @throws Error with one line */
function optionsOf(words: readonly string[]): Options {
  const { values, positionals } = parsed(words);
  const { 'api-version': api, date, summary } = values;
  if (positionals.length > 1) throw new Error(`one document at a time: ${USAGE}`);
  if (api !== undefined && !/^[1-9]\d{0,8}$/.test(api))
    throw new Error(`--api-version is a number like 10793: ${USAGE}`);
  if (date !== undefined && !isDay(date)) throw new Error(`--date is a day like 2026-10-15: ${USAGE}`);
  return {
    place: positionals[0] ?? null,
    api: api === undefined ? null : Number(api),
    date: date ?? null,
    summary: summary ?? null,
  };
}

function parsed(words: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...words],
      options: { 'api-version': text, date: text, summary: text },
      allowPositionals: true,
    });
  } catch {
    throw new Error(`what is asked is not understood: ${USAGE}`);
  }
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(text).toJSON()?.startsWith(text) === true;

export interface Surroundings {
  /** The folder facts/. */
  readonly facts: string;
  /** ISO day. */
  readonly today: string;
  /** Standard output, and standard error. */
  readonly tell: (text: string) => void;
  readonly say: (line: string) => void;
}

/**
 * Brings facts/ up to a newer document: all files that change, or none.
 *
 * @param words what stands behind the name of the script
 * @throws Error with one line that says why nothing was written
 */
export async function fetchContract(
  words: readonly string[],
  { facts, today, tell, say }: Surroundings,
): Promise<void> {
  const { place, api, date, summary: target } = optionsOf(words);
  const { document, sha256, source, fetched } = await getDocument(place, say);
  const { files, summary } = refreshFacts((file) => load(facts, file), document, {
    api,
    sha256,
    date: date ?? today,
    source,
    // Who names a day says that it was what the platform had on it.
    fetched: fetched || date !== null,
  });
  writeAll(facts, files);
  if (target === null) tell(summary);
  else writeFileSync(target, summary);
  const written = [...files.keys()].map((file) => `facts/${file}`).join(', ');
  say(written === '' ? 'nothing has changed, and nothing was written' : `written: ${written}`);
}

function load(facts: string, file: string): unknown {
  try {
    return parseFile(file, readFileSync(join(facts, file), 'utf8'));
  } catch (error) {
    if (error instanceof Error && !('code' in error)) throw error;
    throw new Error(`facts/${file}: ${reasonOf(error)}`);
  }
}

/** All of them are there before the first takes the place of an old one. */
function writeAll(facts: string, files: ReadonlyMap<string, string>): void {
  const paths = [...files.keys()].map((file) => join(facts, file));
  const made = (path: string): string => `${path}.new`;
  try {
    for (const [file, text] of files) writeFileSync(made(join(facts, file)), text);
    for (const path of paths) renameSync(made(path), path);
  } finally {
    for (const path of paths) rmSync(made(path), { force: true });
  }
}
