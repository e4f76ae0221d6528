/** Why a file could not be read, in words. */

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'is a folder',
  ELOOP: 'too many links',
  EMFILE: 'too many open files',
  EIO: 'the device reported an error',
  EBUSY: 'the file is in use',
  Z_DATA_ERROR: 'the compressed data is damaged',
  Z_BUF_ERROR: 'the compressed data is cut off',
  Z_NEED_DICT: 'the compressed data needs a dictionary',
};

/** An error whose message is meant for people and complete as it is. */
export class InputError extends Error {}

/** One short phrase; never the message of the system, which may quote paths and input. */
export function reasonOf(error: unknown): string {
  if (error instanceof InputError) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return Object.hasOwn(REASONS, code)
    ? (REASONS[code] ?? '')
    : `cannot be read${code === '' ? '' : ` (${code})`}`;
}
