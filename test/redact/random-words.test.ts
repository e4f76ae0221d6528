import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/index.js';
import { allOperations, allRegions } from '../../src/contract/index.js';
import { CAUSES } from '../../src/judge/causes/index.js';
import { CAUSE_IDS, RULE_IDS } from '../../src/judge/ids.js';
import { HIDDEN, withoutRandomWords } from '../../src/redact/random-words.js';

const FORMS: Readonly<Record<string, () => string>> = {
  'base64url, 64 bytes': () => randomBytes(64).toString('base64url'),
  'base64url, 32 bytes': () => randomBytes(32).toString('base64url'),
  'base64, 48 bytes': () => randomBytes(48).toString('base64'),
  'hexadecimal, 20 bytes': () => randomBytes(20).toString('hex'),
};

/** A run of a token that is long enough to be of use, and stands in the text. */
const leaked = (text: string, token: string): boolean =>
  Array.from({ length: token.length - 11 }, (_, at) => token.slice(at, at + 12)).some((part) =>
    text.includes(part),
  );

describe('a token in a line', () => {
  const LINES: readonly ((token: string) => string)[] = [
    (token) => `--token-file ${token}: no such file or folder`,
    (token) => `--token-file /tmp/${token}: no such file or folder`,
    (token) => `unknown flag --${token.slice(0, 40)}; 'why403 check --help' lists the flags`,
    (token) => `GENESYSCLOUD_REGION: "${token.slice(0, 79)}…" is no region`,
    (token) => `--context=${token}: is not valid JSON`,
    (token) => `POST /api/v2/users/${token}/queues?x=1: POST may change something`,
    (token) => `(${token})`,
    (token) => `--at ${token} does not pick the only exchange`,
  ];
  it.each(Object.entries(FORMS))('%s', (_, make) => {
    let seen = 0;
    for (let round = 0; round < 500; round++)
      for (const line of LINES) {
        const token = make();
        const shown = withoutRandomWords(line(token));
        if (leaked(shown, token)) seen++;
        else expect(shown).toContain(HIDDEN);
      }
    // Letters that fall into words by chance are taken for words, and what is cut off a token is too short.
    expect(seen).toBeLessThan(0.015 * 500 * LINES.length);
  });

  it('leaves all around it', () => {
    const token = randomBytes(64).toString('hex');
    expect(withoutRandomWords(`--context /home/team/${token}: is not valid JSON`)).toBe(
      `--context /home/team/${HIDDEN}: is not valid JSON`,
    );
  });

  it('stays where it names a file', () => {
    const line = `${'0f9a8b7c6d5e4f3a2b1c'}.har: line 1: no call`;
    expect(withoutRandomWords(line, (path) => path.endsWith('.har'))).toBe(line);
    expect(withoutRandomWords(line)).toBe(`${HIDDEN}: line 1: no call`);
  });
});

describe('no word of people or of the platform is taken for one', () => {
  it.each([
    'unknown flag --regoin (did you mean --region?)',
    '--permission: no permission of the contract is called routing:queue:vew; did you mean routing:queue:view?',
    'missing-permision: no such file or folder',
    '/tmp/why403-live-Ab3dEf/recording.har: is not valid JSON',
    'capture-20260815T103200Z.har: no such file or folder',
    'capture_2026-08-15T10-32-00.000Z.ndjson: no such file or folder',
    'logs/orders-7d9c6b5f4d-x2x9z.log: no such file or folder',
    'export 3b1c5a60-9d0e-4f6a-8b7c-2d1e0f9a8b7c.json: no such file or folder',
    '--around 3b1c5a60-9d0e-4f6a-8b7c-2d1e0f9a8b7c does not pick the only exchange: it has a correlation id',
    'unknown format "sytlish" (did you mean stylish?)',
    '--org: it is compared with Acme Holdings International 2024',
    'why403 explain getAuthorizationDivisionspermittedPagedSubjectId',
    'nothing is sent to d3adb33f1.execute-api.eu-central-1.amazonaws.com:8443/api/v2/routing/queues',
    'the limit of 123456789012345678901234567890 calls',
    '~/.gc/config.toml has no such profile',
  ])('%s', (line) => {
    expect(withoutRandomWords(line)).toBe(line);
  });

  it('nothing of the contract, the rules and the causes', () => {
    const names = [
      ...allOperations().flatMap(({ id, path, permissions, scopes }) => [
        id,
        path,
        ...permissions.names,
        ...(scopes ?? []),
      ]),
      ...allRegions().flatMap(({ domain, awsRegion, apiHost }) => [domain, awsRegion, apiHost]),
      ...RULE_IDS,
      ...CAUSE_IDS,
      JSON.stringify(RULES),
      JSON.stringify(CAUSES),
    ];
    expect(names.filter((name) => withoutRandomWords(name) !== name)).toEqual([]);
  });
});
