/** The words for how serious an entry of a log is. */
import type { Level } from './types.js';

const ERRORS = 'ERROR ERR FATAL FTL CRITICAL CRIT ALERT EMERG EMERGENCY SEVERE FAIL PANIC PNC ERRO CRT';
const WARNINGS = 'WARN WARNING WRN';
const OTHERS =
  'TRACE TRC TRCE DEBUG DBG DBUG VERBOSE VRB INFO INF INFORMATION NOTICE CONFIG FINE FINER FINEST LOG AUDIT SUCCESS';

const LEVELS: ReadonlyMap<string, Level> = new Map(
  (
    [
      [ERRORS, 'error'],
      [WARNINGS, 'warning'],
      [OTHERS, 'other'],
    ] as const
  ).flatMap(([words, level]) => words.split(' ').map((word): [string, Level] => [word, level])),
);

/** The level that a word names, in any case; null when it names none. */
export function levelOf(word: string): Level | null {
  return word.length < 3 || word.length > 11 ? null : (LEVELS.get(word.toUpperCase()) ?? null);
}

/** Words that are a level only where they are written large. */
const ONLY_LOUD = /^(?:config|fine(?:r|st)?|log|audit|success|alert|emerg|emergency|panic)$/i;

/** The level that a word of prose names: one in small letters may mean something else. */
export function levelOfWord(word: string): Level | null {
  return ONLY_LOUD.test(word) && word !== word.toUpperCase() ? null : levelOf(word);
}

/** Is the word one for a level, in any case? */
export function isLevel(word: string): boolean {
  return levelOf(word) !== null;
}
