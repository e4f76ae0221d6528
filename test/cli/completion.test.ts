/** Scripts for shells, by the shells themselves. */
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { COMMAND_NAMES } from '../../src/cli/command-names.js';
import { bash } from '../../src/cli/completion/bash.js';
import { fish } from '../../src/cli/completion/fish.js';
import { powershell } from '../../src/cli/completion/powershell.js';
import { zsh } from '../../src/cli/completion/zsh.js';
import { FLAG_NAMES } from '../../src/cli/flags.js';
import { RULE_IDS } from '../../src/judge/ids.js';
import { FORMAT_NAMES } from '../../src/report/formats.js';
import { isInstalled } from '../installed.js';

const run = (program: string, words: readonly string[], input = ''): readonly string[] =>
  execFileSync(program, words, { input, encoding: 'utf8' })
    .split('\n')
    .filter((line) => line !== '');

/** The words of a command line as bash takes them apart, and what it completes. */
function byBash(...words: readonly string[]): readonly string[] {
  const quoted = words.map((word) => `'${word}'`).join(' ');
  return run(
    'bash',
    ['--norc'],
    `${bash()}\nCOMP_WORDS=(${quoted}); COMP_CWORD=${words.length - 1}; _why403; printf '%s\\n' "\${COMPREPLY[@]}"\n`,
  );
}

/** The same by zsh, where what its own functions would show is printed. */
function byZsh(...words: readonly string[]): readonly string[] {
  const quoted = words.map((word) => `'${word}'`).join(' ');
  return run(
    'zsh',
    ['-f'],
    `compdef() { : }
compset() { PREFIX="\${PREFIX#*=}" }
_files() { print -- FILES }
compadd() { shift; print -l -- "$@" }
_describe() { print -l -- "\${(@P)@[-1]%%:*}" }
${zsh()}
words=(${quoted}); CURRENT=${words.length}; PREFIX='${words.at(-1)}'; _why403
`,
  );
}

function byFish(...words: readonly string[]): readonly string[] {
  const lines = run('fish', ['--no-config', '-c', `${fish()}\ncomplete -C '${words.join(' ')}'\n`]);
  return lines.map((line) => line.replace(/\t.*/, ''));
}

const SHELLS = [
  { shell: 'bash', complete: byBash, files: [] },
  { shell: 'zsh', complete: byZsh, files: ['FILES'] },
  { shell: 'fish', complete: byFish, files: null },
] as const;

describe.each(SHELLS.filter(({ shell }) => isInstalled(shell)))('$shell', ({ complete, files }) => {
  it('completes the commands', () => {
    expect(complete('why403', '')).toEqual(expect.arrayContaining([...COMMAND_NAMES]));
  });

  it('completes the flags of a command and no others', () => {
    const found = complete('why403', 'explain', '--');
    expect(found).toContain('--verbose');
    expect(found).not.toContain('--strict');
  });

  it('takes check for the command where none is named', () => {
    expect(complete('why403', '--')).toContain('--strict');
  });

  it('completes formats', () => {
    expect(complete('why403', '--format', '')).toEqual(expect.arrayContaining([...FORMAT_NAMES]));
    expect(complete('why403', 'explain', '--format', '')).not.toContain('ndjson');
  });

  it('completes closed lists', () => {
    expect(complete('why403', 'check', '--skip', '')).toEqual(expect.arrayContaining([...RULE_IDS]));
  });

  it('completes what may be explained', () => {
    expect(complete('why403', 'explain', '')).toContain('missing-division-access');
  });

  it('leaves names of files to the shell', () => {
    const found = complete('why403', '--context', '');
    if (files === null) expect(found).toContain('src/');
    else expect(found).toEqual(files);
  });
});

describe.skipIf(!isInstalled('bash'))('bash', () => {
  it('completes behind the sign of a flag, at which it takes words apart', () => {
    expect(byBash('why403', '--fail-on', '=', 'li')).toEqual(['likely']);
    expect(byBash('why403', '--fail-on', '=')).toContain('never');
  });
});

describe.skipIf(!isInstalled('zsh'))('zsh', () => {
  it('completes behind the sign of a flag', () => {
    expect(byZsh('why403', '--fail-on=li')).toContain('likely');
  });
});

describe('powershell', () => {
  const script = powershell();

  it('has every command and flag', () => {
    for (const name of COMMAND_NAMES) expect(script).toContain(`    '${name}' = @{ words = @(`);
    for (const name of FLAG_NAMES) expect(script).toContain(`      '--${name}' = @(`);
  });

  it('closes what it opens', () => {
    const outside = script.replace(/'[^']*'/g, '').replace(/^#.*/gm, '');
    for (const [open, close] of ['()', '{}', '[]'])
      expect(outside.split(open ?? '').length, open).toBe(outside.split(close ?? '').length);
  });
});
