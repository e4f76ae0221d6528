/** A number that the contract holds is never typed into a sentence: it would be false after a refresh. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/index.js';
import {
  allErrorCodes,
  COUNTS,
  contractHeaders,
  contractSource,
  embeddedContract,
} from '../../src/contract/index.js';
import { CAUSES } from '../../src/judge/causes/index.js';
import { describe as report } from '../../src/report/describe.js';
import { ANSWERS, lastDiagnosis, PLACE } from '../judge/harness.js';

const WORDS =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|sixteen|eighteen|twenty';
const NOUNS = 'operations|regions|domains|permissions|scopes|error codes|codes|headers';
/** `3,280 operations`, `18 published regions`, `(43 of the contract`. */
const COUNTED = new RegExp(
  `(?<![\\w.-])(\\d+(?:,\\d{3})*|${WORDS}) (?:published |known )?(${NOUNS}|of the contract)\\b`,
  'g',
);

const ROOT = new URL('../../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, ROOT), 'utf8');

describe('typed numbers', () => {
  const sources = ['src', 'rules'].flatMap((top) =>
    readdirSync(new URL(top, ROOT), { recursive: true, encoding: 'utf8' })
      .map((name) => `${top}/${name.replaceAll('\\', '/')}`)
      .filter(
        (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.includes('contract/data/'),
      ),
  );
  const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/ .*$/gm, '');
  const withoutGenerated = (text: string) => text.replace(/<!-- (\w+) -->[\s\S]*?<!-- \/\1 -->/g, '');

  it('there is none', () => {
    const texts = [
      ...sources.map((file) => [file, withoutComments(read(file))] as const),
      ...['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'docs/live.md', 'docs/decisions.md'].map(
        (file) => [file, withoutGenerated(read(file))] as const,
      ),
    ];
    expect(texts.length).toBeGreaterThan(200);
    const typed = texts.flatMap(([file, text]) =>
      [...text.matchAll(COUNTED)].map(([found]) => `${file}: ${found}`),
    );
    expect(typed).toEqual([]);
  });

  it('would be found', () => {
    for (const text of ['3,280 operations', 'of 18 regions.', 'needs six scopes', '(43 of the contract'])
      expect(text.match(COUNTED)).toHaveLength(1);
    for (const text of ['OAuth 2.0 scopes', 'v2 operations', 'of the contract'])
      expect(text).not.toMatch(COUNTED);
  });
});

describe('numbers in what is said', () => {
  const { regions, operations, userOperations, clientOperations, permissions, scopes, errorCodes } = COUNTS;
  const right: Readonly<Record<string, readonly (number | undefined)[]>> = {
    operations: [operations],
    regions: [regions],
    domains: [regions],
    permissions: [permissions],
    scopes: [scopes],
    codes: [errorCodes],
    'error codes': [errorCodes],
    headers: [contractHeaders().length],
    'of the contract': [userOperations, clientOperations],
  };
  const wrongIn = (text: string) =>
    [...text.matchAll(COUNTED)]
      .filter(
        ([, number = '', noun = '']) => right[noun]?.includes(Number(number.replaceAll(',', ''))) !== true,
      )
      .map(([found]) => found);

  const answer = ANSWERS.bare(403);
  const said = [
    'https://api.mypurecloud.us/api/v2/routing/queues',
    'https://api.other-product.example/v1/calls',
    'https://api.mypurecloud.com/api/v2/no/such/path',
    'https://api.mypurecloud.com/api/v2/users/me',
    'https://api.mypurecloud.com/api/v2/routing/queues',
  ].flatMap((url) => {
    const { causes, findings } = report(
      lastDiagnosis([{ request: { method: 'GET', url }, response: answer }]),
      {
        problem: 0,
        count: 1,
        places: [PLACE],
      },
    );
    const evidence = [...causes, ...findings].flatMap((each) => each.evidence);
    return [
      ...evidence.filter(({ grade }) => grade === 'contract'),
      ...causes.map(({ summary }) => ({ text: summary, source: contractSource() })),
    ];
  });

  it('sentences of grade contract count what the contract holds, and name the contract that is embedded', () => {
    const texts = said.map(({ text }) => text).join('\n');
    expect(texts.match(COUNTED)?.length ?? 0).toBeGreaterThan(2);
    expect(wrongIn(texts)).toEqual([]);
    const { older } = embeddedContract().edition;
    const sources = [contractSource(), ...(older === null ? [] : [`${older.version}, ${older.date}`])];
    for (const { source } of said) expect(sources).toContain(source);
  });

  it('so does the documentation of rules and causes', () => {
    const texts = JSON.stringify([
      RULES.map(({ docs }) => docs),
      Object.values(CAUSES).map(({ docs }) => docs),
    ]);
    expect(texts.match(COUNTED)?.length ?? 0).toBeGreaterThan(0);
    expect(wrongIn(texts)).toEqual([]);
  });

  it('codes that are declared everywhere are not counted as if by all', () => {
    for (const { declaredBy } of allErrorCodes()) expect(declaredBy).toBeLessThanOrEqual(COUNTS.operations);
  });
});
