import { describe, expect, it } from 'vitest';
import { isOn, parseArguments } from '../../src/cli/arguments.js';
import { FLAG_NAMES, FLAGS } from '../../src/cli/flags.js';
import { PlainError } from '../../src/primitives/plain-error.js';

describe('commands', () => {
  it.each([
    [['explain', 'x'], 'explain', true, ['x']],
    [['check', 'explain'], 'check', true, ['explain']],
    [['./explain'], 'check', false, ['./explain']],
    [['--', 'explain'], 'check', false, ['explain']],
    [['a sentence with explain'], 'check', false, ['a sentence with explain']],
    [['--format', 'json', 'rules'], 'rules', true, []],
    [['-'], 'check', false, ['-']],
    [['check', '--', '--odd-name.har'], 'check', true, ['--odd-name.har']],
    [['403', '1e3', '0x10'], 'check', false, ['403', '1e3', '0x10']],
  ])('%j is %s', (given, command, named, words) => {
    expect(parseArguments(given)).toMatchObject({ command, named, words });
  });
});

describe('flags', () => {
  it('take lists with commas, repeated, and one value a flag', () => {
    const { flags, words } = parseArguments(['--scope', 'a, b', '--scope=c', 'file.har', '--at', '2026']);
    expect(flags.scope).toEqual(['a', 'b', 'c']);
    expect(words).toEqual(['file.har']);
    expect(flags.at).toEqual(['2026']);
  });

  it('keep commas and equals signs of names of files', () => {
    expect(parseArguments(['--context', 'a,b.json', '--format=json=out=1.json']).flags).toMatchObject({
      context: ['a,b.json'],
      format: ['json=out=1.json'],
    });
  });

  it('are on, off or not given', () => {
    const { flags } = parseArguments(['--multi-org', '--scopes-enforced=false', 'x']);
    expect(isOn(flags, 'multi-org')).toBe(true);
    expect(flags['scopes-enforced']).toEqual(['false']);
    expect(flags.all).toEqual([]);
  });

  it.each([
    [['--__proto__=x'], '__proto__'],
    [['--constructor', 'x'], 'constructor'],
    [['--format.x=json'], 'format.x'],
    [['--no-all'], 'no-all'],
    [['-qq'], 'qq'],
  ])('%j is unknown', (given, name) => {
    expect(() => parseArguments(given)).toThrow(PlainError);
    expect(() => parseArguments(given)).toThrow(name);
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });

  it('that are unknown are not echoed with their value', () => {
    expect(() => parseArguments(['--tokn=not-to-be-shown'])).toThrow(/^(?!.*not-to-be-shown)/);
  });

  it('all have a text and stand for one command at least', () => {
    for (const name of FLAG_NAMES) {
      expect(FLAGS[name].help).not.toBe('');
      expect(FLAGS[name].commands.length).toBeGreaterThan(0);
      expect(FLAGS[name].kind === 'switch').toBe(FLAGS[name].value === '');
    }
  });
});
