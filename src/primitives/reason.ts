/** Why a file could not be read, in words. */
import { PlainError } from './plain-error.js';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'is a folder',
  ELOOP: 'the link leads to itself, or over too many others',
  EMFILE: 'too many open files',
  EIO: 'the device reported an error',
  EBUSY: 'the file is in use',
  Z_DATA_ERROR: 'the compressed data is damaged',
  Z_BUF_ERROR: 'the compressed data is cut off',
  Z_NEED_DICT: 'the compressed data needs a dictionary',
};

/** The code that the system gives an error (`ENOENT`), or null. */
export const errorCode = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;

/** The working directory has been removed: no relative path leads anywhere, nor can one be made absolute. */
export const isWithoutFolder = (error: unknown): boolean =>
  errorCode(error) === 'ENOENT' && error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd';

/** One short phrase; never the message of the system, which may quote paths and input. */
export function reasonOf(error: unknown): string {
  if (error instanceof PlainError) return error.message;
  const code = errorCode(error);
  if (code === null) return 'cannot be read';
  return Object.hasOwn(REASONS, code) ? (REASONS[code] ?? '') : `cannot be read (${code})`;
}
