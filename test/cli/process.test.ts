/** The built program as a process: pipes, signals, colours, control characters. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { colourLevel } from '../../src/cli/terminal.js';
import { run } from './scenario.js';

const program = join(import.meta.dirname, '../../dist/why403.js');

describe('the process', () => {
  it('is silent when the reader of its output has seen enough', async () => {
    const child = spawn(process.execPath, [program, 'rules', '--format', 'json']);
    child.stdout.destroy();
    let errors = '';
    child.stderr.on('data', (text) => {
      errors += text;
    });
    await new Promise((resolve) => child.on('close', resolve));
    expect(errors).toBe('');
  });

  it('loses nothing where its output does not wait for a slow reader', async () => {
    const words = ['explain', '/api/v2', '--format', 'json'];
    // From then on what is written waits in the program, not in the system.
    const unwaiting = ['--import', 'data:text/javascript,process.stdout'];
    const child = spawn(process.execPath, [...unwaiting, program, ...words], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(child, 'close');
    let length = 0;
    for await (const chunk of child.stdout) length += chunk.length;
    await ended;
    expect(length).toBe(Buffer.byteLength((await run(program, words)).stdout));
  });

  it('ends at once with 130 when it is interrupted', async () => {
    const child = spawn(process.execPath, [program, '-']);
    setTimeout(() => child.kill('SIGINT'), 1000);
    const ended = await new Promise((resolve) =>
      child.on('close', (code, signal) => resolve(code ?? signal)),
    );
    // Before the program has started, Node itself ends by the signal, which a shell calls 130 as well.
    expect([130, 'SIGINT']).toContain(ended);
  });

  it('shows no control characters of its arguments', async () => {
    const hostile = '\u001b]0;owned\u0007\u202e\u009b31m.har';
    for (const words of [
      [hostile],
      ['explain', hostile],
      ['--format', hostile],
      [`--${hostile}`],
      ['--as', hostile],
    ]) {
      const { stdout, stderr, exitCode } = await run(program, words);
      expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
      expect([2, 3]).toContain(exitCode);
    }
  });

  it('colours what FORCE_COLOR asks for, and nothing in a pipe', async () => {
    const words = ['explain', 'user-basic-info'];
    const plain = await run(program, words);
    const coloured = await run(program, words, { environment: { FORCE_COLOR: '1' } });
    expect(plain.stdout).not.toContain('\u001b');
    expect(coloured.stdout).toContain('\u001b[1muser-basic-info\u001b[22m');
  });
});

describe('the level of colour', () => {
  it.each([
    [{}, 0],
    [{ FORCE_COLOR: '1' }, 1],
    [{ FORCE_COLOR: '' }, 1],
    [{ FORCE_COLOR: 'true' }, 1],
    [{ FORCE_COLOR: '3' }, 3],
    [{ FORCE_COLOR: '0' }, 0],
    [{ FORCE_COLOR: 'false' }, 0],
    [{ FORCE_COLOR: '2', NO_COLOR: '1' }, 2],
    [{ NO_COLOR: '1' }, 0],
  ] as const)('of %j is %d where there is no terminal', (environment, level) => {
    expect(colourLevel(environment)).toBe(level);
  });

  it.each([
    ['always', {}, 1],
    ['always', { NO_COLOR: '1' }, 1],
    ['always', { FORCE_COLOR: '0' }, 1],
    ['always', { FORCE_COLOR: '3' }, 3],
    ['never', {}, 0],
    ['never', { FORCE_COLOR: '3' }, 0],
    ['auto', { FORCE_COLOR: '1' }, 1],
    ['auto', { NO_COLOR: '1' }, 0],
    ['auto', {}, 0],
  ] as const)('with --color %s of %j is %d', (choice, environment, level) => {
    expect(colourLevel(environment, choice)).toBe(level);
  });

  it('is that of --color, which goes before the environment', async () => {
    const always = await run(program, ['explain', 'flurb', '--color'], { environment: { NO_COLOR: '1' } });
    const never = await run(program, ['--no-color', 'explain', 'flurb'], {
      environment: { FORCE_COLOR: '1' },
    });
    expect(always.stdout).toContain('\u001b[1mflurb');
    expect(never.stdout).toMatch(/^flurb/);
  });
});
