/** Runs test/cli/scenarios/*.md on the built program. UPDATE_SCENARIOS=1 writes what it answers now. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { matches, type Outcome, parseScenarios, runScenario, updateScenarios } from './scenario.js';

const folder = join(import.meta.dirname, 'scenarios');
const program = join(import.meta.dirname, '../../dist/why403.js');
const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
const updating = process.env['UPDATE_SCENARIOS'] === '1' && existsSync(program);

it('runs on a built program', () => {
  expect(existsSync(program), 'dist/why403.js is missing: npm run build').toBe(true);
});

for (const file of readdirSync(folder).filter((name) => name.endsWith('.md'))) {
  const path = join(folder, file);
  const markdown = readFileSync(path, 'utf8');
  const outcomes = new Map<string, Outcome>();

  describe(file, () => {
    it.concurrent.each(parseScenarios(markdown))('$title', async (scenario) => {
      const outcome = await runScenario(program, scenario);
      if (updating) {
        outcomes.set(scenario.title, outcome);
        return;
      }
      const { expected } = scenario;
      for (const stream of ['stdout', 'stderr'] as const) {
        if (!matches(expected[stream], outcome[stream]))
          expect(outcome[stream], 'if this is meant: UPDATE_SCENARIOS=1 npm test cli/scenarios').toBe(
            expected[stream],
          );
      }
      expect(outcome.exitCode).toBe(expected.exitCode);
    });

    afterAll(() => {
      if (updating) writeFileSync(path, updateScenarios(markdown, outcomes));
    });
  });
}

describe('the harness', () => {
  it.each([
    ['a…c', 'abbc', true],
    ['a…c', 'ac', true],
    ['a…a', 'a', false],
    ['a…b…c', 'a-b-c', true],
    ['a…b…c', 'a-c-b', false],
    ['a', 'ab', false],
    ['…', '', true],
    ['{version}', version, true],
    ['{version}', `${version}.`, false],
  ])('matches %j with %j: %s', (expected, text, result) => {
    expect(matches(expected, text)).toBe(result);
  });

  it('reads what it writes', () => {
    const markdown =
      '# T\n\n## one\n\nProse.\n\n```console\n$ why403 x\n```\n\n```stdout\nold\n```\n\n## two\n\n```console\n$ why403\n```\n';
    const outcome = { stdout: 'new\n', stderr: 'e\n', exitCode: 2 };
    const updated = updateScenarios(markdown, new Map([['one', outcome]]));
    const [one, two] = parseScenarios(updated);
    expect(one).toMatchObject({ command: 'x', expected: outcome });
    expect(two).toMatchObject({ command: '', expected: { stdout: '', stderr: '', exitCode: 0 } });
    expect(updated).toContain('# T\n\n## one\n\nProse.\n');
    expect(updateScenarios(updated, new Map([['one', outcome]]))).toBe(updated);
  });
});
