/** A temporary file for what is too much for memory. It has no name while it is used, so that nothing is left behind. */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import type { Overflow } from '../run/place-log.js';

/** The file is made when the first bytes come; where none can be made or written, the bytes stay in memory. */
export function createOverflow(): Overflow {
  let descriptor: number | null = null;
  let end = 0;
  return {
    append(bytes) {
      try {
        descriptor ??= openTemporary();
        for (let done = 0; done < bytes.length; )
          done += writeSync(descriptor, bytes, done, bytes.length - done, end + done);
        end += bytes.length;
        return end - bytes.length;
      } catch {
        return null;
      }
    },
    read(at, length) {
      const bytes = new Uint8Array(length);
      for (let done = 0; descriptor !== null && done < length; ) {
        const count = readSync(descriptor, bytes, done, length - done, at + done);
        if (count === 0) break;
        done += count;
      }
      return bytes;
    },
  };
}

function openTemporary(): number {
  // Hardly any run needs it, and importing it takes a millisecond of every start.
  const { tmpdir } = process.getBuiltinModule('node:os');
  const folder = mkdtempSync(`${tmpdir()}/why403-`);
  const descriptor = openSync(`${folder}/places`, 'wx+', 0o600);
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    remove();
  } catch {
    // Windows removes no file that is open.
    process.once('exit', () => {
      closeSync(descriptor);
      remove();
    });
  }
  return descriptor;
}
