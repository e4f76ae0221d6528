/**
 * Keeps a contract for a user: whoever reads meanwhile sees the old file or the new one, whole, and of two that write at
 * once each finishes.
 */
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { DATA_VARIABLE } from '../../config/settings.js';
import { PlainError } from '../../primitives/plain-error.js';
import { errorCode } from '../../primitives/reason.js';
import { FILE_NAME } from './store.js';

/** Names of what is being written: no other program has such. */
const UNFINISHED = /^\.contract\.json\.[0-9a-f]{24}\.new$/;
const newName = (): string => `.${FILE_NAME}.${randomBytes(12).toString('hex')}.new`;

/** Milliseconds after which nobody can be writing any more. */
const DAY = 24 * 60 * 60 * 1000;

/**
 * Puts the text in place of what is kept.
 *
 * @param path as `storedPath` gives it
 * @param now milliseconds since 1970
 * @throws PlainError when it cannot be written: where, why, and what to do
 */
export function save(path: string, text: string, now = Date.now()): void {
  const folder = dirname(path);
  try {
    refuseForeignLink(folder);
    makeFolder(folder);
    removeLeftovers(folder, now);
    replace(path, join(folder, newName()), text);
  } catch (error) {
    if (error instanceof PlainError) throw error;
    throw new PlainError(
      `${path}: cannot be written (${whyNotWritten(error)}); ${DATA_VARIABLE} names another folder`,
    );
  }
}

/**
 * A name that is new, which no link can stand behind, and then its place: a link at the place itself is replaced, never
 * followed.
 */
function replace(path: string, unfinished: string, text: string): void {
  try {
    const file = openSync(unfinished, 'wx');
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** Node's own way to make all folders above does not end where the system has no place for them (`/proc`). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  const above = dirname(folder);
  if (above !== folder) makeFolder(above);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another run was faster.
    if (errorCode(error) !== 'EEXIST') throw error;
  }
}

/** In a folder that many may write to, somebody else can let our folder lead elsewhere. */
function refuseForeignLink(folder: string): void {
  const stats = lstatSync(folder, { throwIfNoEntry: false });
  const user = process.getuid?.();
  if (stats?.isSymbolicLink() !== true || user === undefined || stats.uid === user || stats.uid === 0) return;
  throw new PlainError(
    `${folder}: is a link that another user made, so nothing is written there; ${DATA_VARIABLE} names another folder`,
  );
}

/** What runs left behind that ended in the middle. */
function removeLeftovers(folder: string, now: number): void {
  for (const name of readdirSync(folder)) {
    if (!UNFINISHED.test(name)) continue;
    const left = join(folder, name);
    const stats = lstatSync(left, { throwIfNoEntry: false });
    if (stats !== undefined && now - stats.mtimeMs > DAY) rmSync(left, { force: true });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  ENOENT: 'there is no such folder, and none can be made',
  EPERM: 'permission denied',
  EROFS: 'it may only be read there',
  ENOSPC: 'the disk is full',
  EDQUOT: 'no more disk space is allowed',
  EEXIST: 'a file stands where a folder must be',
  ENOTDIR: 'a file stands where a folder must be',
  EISDIR: 'a folder stands there',
  ENOTEMPTY: 'a folder stands there',
};

/** Why a file could not be written, in words. */
export function whyNotWritten(error: unknown): string {
  const code = errorCode(error) ?? 'unknown error';
  return Object.hasOwn(REASONS, code) ? (REASONS[code] ?? code) : code;
}
