/**
 * What the commands of a page answer, as Markdown beside this file: a section a command, in the order of the page, with
 * the streams that are not empty and the exit code where it is not 0. `…` stands for any text.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTRACT } from '../../src/contract/index.js';
import { matches, type Outcome, withoutContract } from '../cli/scenario.js';

const fileOf = (page: string): string =>
  join(import.meta.dirname, 'outputs', page.replace(/^docs\//, '').replace('README', 'readme'));

const FENCE = '````';

const block = (section: string, name: string): string =>
  new RegExp(`^${FENCE}${name}\\n([\\s\\S]*?)^${FENCE}$`, 'm').exec(section)?.[1] ?? '';

/** In the order of the page; none where it was never written. */
export function expectedOutputs(page: string): readonly Outcome[] {
  const file = fileOf(page);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split(/^## \$ /m)
    .slice(1)
    .map((section) => ({
      stdout: block(section, 'stdout'),
      stderr: block(section, 'stderr'),
      exitCode: Number(/^Exit code: (\d+)$/m.exec(section)?.[1] ?? 0),
    }));
}

const TIME = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;
const A_DAY = 86_400_000;
const isNow = (time: string): boolean => Math.abs(Date.parse(time) - Date.now()) < A_DAY;

/** Correlation ids that the platform, as it is played, draws. */
const DRAWN =
  /(correlation id |"correlationId": "|contextId\W{1,6})[\da-f]{8}-(?!0000-4000-8000)[\da-f-]{27}/g;

/** What no page should depend upon: the contract of today, when and how long something was done. */
function lasting(text: string): string {
  const { version, date, operations } = CONTRACT;
  return (
    withoutContract(text)
      .replaceAll(`"version": "${version}"`, '"version": "…"')
      .replaceAll(`"date": "${date}"`, '"date": "…"')
      .replaceAll(`"operations": ${operations}`, '"operations": …')
      .replace(/("milliseconds": )[\d.]+/g, '$1…')
      // As played, all that the contract knows.
      .replace(/("offeredPermissions": \[)[^\]]*\]/g, '$1…]')
      .replace(TIME, (time) => (isNow(time) ? '…' : time))
      .replace(DRAWN, '$1…')
  );
}

/** Writes what is answered now; what matched is left as it was. */
export function writeOutputs(
  page: string,
  commands: readonly string[],
  outcomes: readonly (Outcome | undefined)[],
): void {
  const before = expectedOutputs(page);
  const stream = (index: number, name: 'stdout' | 'stderr'): string => {
    const now = outcomes[index]?.[name] ?? '';
    const old = before[index]?.[name];
    const text = old !== undefined && matches(old, now) ? old : lasting(now);
    return text === '' ? '' : `${FENCE}${name}\n${text}${FENCE}\n`;
  };
  const sections = commands.map((command, index) => {
    const code = outcomes[index]?.exitCode ?? 0;
    return [
      `## $ ${command.split('\n')[0]}\n`,
      stream(index, 'stdout'),
      stream(index, 'stderr'),
      code === 0 ? '' : `Exit code: ${code}\n`,
    ]
      .filter((part) => part !== '')
      .join('\n');
  });
  writeFileSync(fileOf(page), `# The commands of ${page}\n\n${sections.join('\n')}`);
}
