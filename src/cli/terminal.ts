/** Standard output and standard error: width, colour, and pipes that close early. */
import type { RenderOptions } from '../report/formats.js';

/** A reader that has seen enough (`| head`) is no error; a full disk is. */
export function watchOutput(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') return;
      process.exitCode = 2;
      if (stream === process.stdout) say(`why403: standard output cannot be written (${error.code})`);
    });
  }
}

export function writeOut(text: string): void {
  process.stdout.write(text);
}

/** One line on standard error. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Columns of the terminal, 80 where there is none. */
export function columns(): number {
  return process.stdout.isTTY ? process.stdout.columns || 80 : 80;
}

/** No colour but on a terminal; NO_COLOR and FORCE_COLOR (0 to 3) are heeded. */
export function colourLevel(environment: NodeJS.ProcessEnv = process.env): RenderOptions['colour'] {
  const forced = environment['FORCE_COLOR'];
  if (forced !== undefined) {
    if (forced === '0' || forced === 'false') return 0;
    return forced === '2' ? 2 : forced === '3' ? 3 : 1;
  }
  if (environment['NO_COLOR']) return 0;
  return process.stdout.isTTY && environment['TERM'] !== 'dumb' ? 1 : 0;
}
