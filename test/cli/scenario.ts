/**
 * Scenarios: Markdown files that show a command, its output and its exit code, and are run as tests.
 *
 * Every `## title` is one scenario. Its fenced blocks are: `console` (one line, `$ why403 …`, behind `cd FOLDER && ` and
 * variables of the environment where it needs them), `stdin`, `file NAME` (written into the folder of the scenario), `stdout`,
 * `stderr`; a stream without a
 * block is expected to be empty. `Exit code: N` stands for the exit code, 0 without it. In expected output
 * `…` stands for any run of text, and `{version}` for the version of package.json.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface Scenario {
  readonly title: string;
  readonly command: string;
  /** Below the folder of the scenario. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly stdin: string;
  readonly files: ReadonlyMap<string, string>;
  readonly expected: Outcome;
}

export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number | null;
}

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));

const COMMAND = /^\$ (?:cd (\S+) && )?((?:[A-Z\d_]+=\S* )*)why403(?: (.*))?$/m;
const BLOCK = /^```(\S+)(?: (\S+))?\n([\s\S]*?)^```$/gm;

/** What stands before the first scenario, and each scenario; a `## ` within a block is of what is shown there. */
function sectionsOf(markdown: string): readonly string[] {
  const plain = markdown.replace(BLOCK, (block) => block.replace(/#/g, ' '));
  const starts = [...plain.matchAll(/^## /gm)].map(({ index }) => index);
  return [0, ...starts].map((start, at) => markdown.slice(start, starts[at] ?? markdown.length));
}

export function parseScenarios(markdown: string): readonly Scenario[] {
  return sectionsOf(markdown)
    .filter((section) => section.startsWith('## '))
    .map((section) => section.slice('## '.length))
    .map((section) => {
      const blocks = [...section.matchAll(BLOCK)].map(([, kind = '', name = '', text = '']) => ({
        kind,
        name,
        text,
      }));
      const block = (kind: string) => blocks.find((candidate) => candidate.kind === kind)?.text ?? '';
      const title = section.split('\n', 1)[0] ?? '';
      const command = COMMAND.exec(block('console'));
      if (command === null) throw new Error(`scenario "${title}" has no command`);
      const [, folder = '.', variables = '', words = ''] = command;
      return {
        title,
        command: words,
        folder,
        environment: Object.fromEntries(
          variables
            .split(' ')
            .filter((variable) => variable !== '')
            .map((variable) => [variable.replace(/=.*/s, ''), variable.replace(/^[^=]*=/, '')]),
        ),
        stdin: block('stdin'),
        files: new Map(blocks.filter(({ kind }) => kind === 'file').map(({ name, text }) => [name, text])),
        expected: {
          stdout: block('stdout'),
          stderr: block('stderr'),
          exitCode: Number(/^Exit code: (\d+)$/m.exec(section)?.[1] ?? 0),
        },
      };
    });
}

/** Words of a command line with single and double quotes, as a shell reads them; nothing is expanded. */
export function shellWords(command: string): readonly string[] {
  const words = command.match(/(?:[^\s'"]+|'[^']*'|"[^"]*")+/g) ?? [];
  return words.map((word) => word.replace(/'([^']*)'|"([^"]*)"/g, (_, single, double) => single ?? double));
}

export async function runScenario(
  program: string,
  { command, folder: cwd, environment, stdin, files }: Scenario,
): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'why403-scenario-'));
  try {
    for (const [name, text] of files) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    await mkdir(join(folder, cwd), { recursive: true });
    return await run(program, shellWords(command), { stdin, cwd: join(folder, cwd), environment });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Runs the program in an environment of its own, so that colours and the like are those of no terminal. */
export function run(
  program: string,
  words: readonly string[],
  {
    stdin = '',
    cwd = tmpdir(),
    environment = {},
  }: { stdin?: string; cwd?: string; environment?: NodeJS.ProcessEnv } = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...words], {
      cwd,
      env: { PATH: process.env['PATH'], ...environment },
    });
    const output = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output.stderr += text;
    });
    // The program may end before it has read everything.
    child.stdin.on('error', () => undefined);
    child.stdin.end(stdin);
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ ...output, exitCode }));
  });
}

/** Whether a text is the expected one, where `…` and `{version}` stand for what they stand for in scenarios. */
export function matches(expected: string, text: string): boolean {
  const parts = expected.replaceAll('{version}', version).split('…');
  const first = parts.shift() ?? '';
  const last = parts.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let position = first.length;
  for (const part of parts) {
    const found = text.indexOf(part, position);
    if (found < 0) return false;
    position = found + part.length;
  }
  return text.length - last.length >= position && text.endsWith(last);
}

/** No page may depend on the contract of today: its version and date, and how much it holds. */
export function withoutContract(text: string): string {
  return text
    .replace(/(?<=Platform\s+API )\d+(?:,\s+\d{4}-\d\d-\d\d)?/g, '…')
    .replace(/[\d,]+(?= operations\b)/g, '…')
    .replace(/(?<=offers )[\d,]+(?= permissions)/g, '…');
}

/** The Markdown with the outcomes of those scenarios that expect another one. */
export function updateScenarios(markdown: string, outcomes: ReadonlyMap<string, Outcome>): string {
  const [head = '', ...sections] = sectionsOf(markdown);
  const updated = sections.map((section) => {
    const [scenario] = parseScenarios(section);
    const outcome = scenario === undefined ? undefined : outcomes.get(scenario.title);
    if (scenario === undefined || outcome === undefined) return section;
    const text = section
      .replace(/^```(?:stdout|stderr)\n[\s\S]*?^```\n+/gm, '')
      .replace(/^Exit code: \d+\n+/m, '');
    const parts = [text.trimEnd()];
    for (const stream of ['stdout', 'stderr'] as const) {
      const kept = matches(scenario.expected[stream], outcome[stream])
        ? scenario.expected[stream]
        : withoutContract(outcome[stream]);
      if (kept !== '') parts.push(`\`\`\`${stream}\n${kept}\`\`\``);
    }
    if (outcome.exitCode !== 0) parts.push(`Exit code: ${outcome.exitCode}`);
    return `${parts.join('\n\n')}\n\n`;
  });
  return `${(head + updated.join('')).trimEnd()}\n`;
}
