/** The files of facts/, parsed. */
import { readFileSync } from 'node:fs';

const read = new Map<string, unknown>();

/** What a file of facts/ (`contract/meta.json`) holds. Whoever changes it changes a copy. */
export function factsOf(file: string): unknown {
  if (!read.has(file))
    read.set(file, JSON.parse(readFileSync(new URL(`../../facts/${file}`, import.meta.url), 'utf8')));
  return read.get(file);
}
