import { describe, expect, it } from 'vitest';
import { isOn, parseArguments } from '../../src/cli/arguments.js';
import { FLAG_NAMES, FLAGS, type Flag } from '../../src/cli/flags.js';
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

  it('with a closed list take its values and no others', () => {
    const closed = FLAG_NAMES.filter((name) => 'choices' in FLAGS[name]);
    expect(closed).toEqual(['as', 'phase', 'grant-type', 'client-state', 'only', 'skip', 'fail-on', 'color']);
    for (const name of closed) {
      const row: Flag = FLAGS[name];
      const [command = 'check'] = row.commands;
      for (const value of row.choices?.names ?? [])
        expect(parseArguments([command, `--${name}=${value}`]).flags[name]).toEqual([value]);
      expect(() => parseArguments([command, `--${name}=no-such-value`])).toThrow(PlainError);
      expect(() => parseArguments([command, `--${name}=no-such-value`])).toThrow(`--${name}`);
    }
  });

  it('with a closed list take the spellings that are known for its values', () => {
    expect(
      parseArguments(['--grant-type', 'Client Credentials', '--client-state=INACTIVE']).flags,
    ).toMatchObject({ 'grant-type': ['client_credentials'], 'client-state': ['inactive'] });
  });

  it('with a long list suggest the value that is near, with a short one tell all', () => {
    expect(() => parseArguments(['--skip', 'scope-known,tokn-present'])).toThrow(
      '--skip does not know "tokn-present" (did you mean token-present?)',
    );
    expect(() => parseArguments(['--fail-on', 'sure'])).toThrow(
      '--fail-on does not know "sure": certain, likely, possible',
    );
  });

  it('show few choices in the help, and each flag only its own', () => {
    for (const name of FLAG_NAMES) {
      const row: Flag = FLAGS[name];
      const shown = row.choices?.names.every((choice) => row.help.includes(choice)) ?? false;
      expect(shown).toBe(row.choices !== undefined && row.choices.names.length < 10);
    }
  });

  it.each([
    [['--color', 'x.har'], ['always'], ['x.har']],
    [['x.har', '--color'], ['always'], ['x.har']],
    [['--color', 'never', 'x.har'], ['never'], ['x.har']],
    [['--color=auto', 'x.har'], ['auto'], ['x.har']],
    [['--no-color', 'never'], ['never'], ['never']],
    [['x.har', '--', '--no-color'], [], ['x.har', '--no-color']],
    [['x.har', '--', '--color'], [], ['x.har', '--color']],
    [['x.har'], [], ['x.har']],
  ])('%j: colour %j, words %j', (given, colour, words) => {
    const line = parseArguments(given);
    expect([line.flags.color, line.words]).toEqual([colour, words]);
  });

  it.each(['--color=', '--color=yes', '--no-colour', '--colour', '--no-color=1'])('no colour: %s', (flag) => {
    expect(() => parseArguments([flag])).toThrow(PlainError);
  });

  it('all have a text and stand for one command at least', () => {
    for (const name of FLAG_NAMES) {
      expect(FLAGS[name].help).not.toBe('');
      expect(FLAGS[name].commands.length).toBeGreaterThan(0);
      expect(FLAGS[name].kind === 'switch').toBe(FLAGS[name].value === '');
    }
  });
});
