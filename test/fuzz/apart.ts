/** The built program on an input, in a process of its own: exit code, memory, and that it says what the library says. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diagnose } from '../../src/index.js';
import type { FuzzInput } from './inputs.js';
import { shownWrongly } from './shown.js';

/** KB for an input below 1 MB, of the whole process. */
const MOST_MEMORY = 300 * 1024;
/** Milliseconds after which a process hangs, on a busy machine, too. */
const HANGS_AFTER = 60_000;
/** A place in our own code, as an error that nobody caught shows it. */
const STACK = /^\s+at .*why403|node:internal/m;
/** Says on the third stream, at the end, how much memory the process held at most. */
const TELLS_MEMORY = `data:text/javascript,import { writeSync } from 'node:fs';
process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));`;

export interface Apart {
  /** What is wrong, a line each. */
  complaints(input: FuzzInput): readonly string[];
  /** The same of a command of any words; what it says is not compared. */
  run(words: readonly string[]): readonly string[];
  /** Takes away the files. */
  close(): void;
}

/** @param root the folder of the project; `dist` is built */
export function programApart(root: string): Apart {
  const folder = mkdtempSync(join(tmpdir(), 'why403-fuzz-'));
  const file = join(folder, 'input');

  const run = (words: readonly string[], canary: string | null) => {
    const { status, signal, stdout, stderr, output } = spawnSync(
      process.execPath,
      ['--import', TELLS_MEMORY, join(root, 'dist/why403.js'), ...words],
      {
        encoding: 'utf8',
        timeout: HANGS_AFTER,
        maxBuffer: 2 ** 28,
        stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      },
    );
    const wrong = [...shownWrongly(stdout, canary), ...shownWrongly(stderr, canary)];
    if (signal !== null) wrong.push(`ended by ${signal}`);
    else if (status === null || status > 2) wrong.push(`exit code ${status}`);
    if (STACK.test(stderr)) wrong.push('a stack is shown');
    const memory = Number(output[3]);
    if (memory > MOST_MEMORY) wrong.push(`takes ${Math.round(memory / 1024)} MB`);
    return { status, stdout, wrong: wrong.map((each) => `${words[0]}: ${each}`) };
  };

  return {
    complaints({ bytes, canary }) {
      writeFileSync(file, bytes);
      const [json, stylish, sanitize] = [
        run(['check', file, '--format', 'json'], canary),
        run(['check', file], canary),
        run(['sanitize', file], canary),
      ];
      const wrong = [...json.wrong, ...stylish.wrong, ...sanitize.wrong];
      if (json.status !== stylish.status) wrong.push('check: the exit code differs with the format');
      if (json.status === 2 || json.status === null) return wrong;
      if (json.stdout === '') return [...wrong, `check: exit code ${json.status} without a report`];
      const { summary } = JSON.parse(json.stdout);
      if ((json.status === 1) !== summary.refused > 0)
        wrong.push(`check: exit code ${json.status}, but ${summary.refused} refused`);
      const said = diagnose({ text: bytes, name: file }).summary;
      if (JSON.stringify(said) !== JSON.stringify(summary))
        wrong.push(
          `check: the library counts ${JSON.stringify(said)}, the program ${JSON.stringify(summary)}`,
        );
      return wrong;
    },
    run: (words) => run(words, null).wrong,
    close: () => rmSync(folder, { recursive: true }),
  };
}
