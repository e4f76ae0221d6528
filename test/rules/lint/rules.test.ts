import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINT_RULES } from '../../../rules/lint/index.js';
import { LINT_RULE_IDS } from '../../../src/lint/ids.js';
import type { About, Mention } from '../../../src/lint/mentions/types.js';
import {
  call,
  client,
  header,
  host,
  PERHAPS,
  permission,
  projectOf,
  SURE,
  scope,
  sdkCall,
  tokenRequest,
} from './tester.js';

const folder = new URL('../../../rules/lint/', import.meta.url);
const NOTHING = projectOf({});

/** Names of the contract, of other systems and of nobody, in pieces that are put together anyhow. */
const name = fc
  .array(
    fc.constantFrom(
      ...[
        'routing',
        'queue',
        'queues',
        'view',
        'read',
        'readonly',
        'users',
        'user-basic-info',
        'pigeon',
        '*',
      ],
      ...[
        ':',
        ':',
        '/',
        '.',
        ',',
        ' ',
        '{',
        '}',
        '<',
        '>',
        '$',
        '%',
        'api',
        'v2',
        'login',
        'mypurecloud.com',
      ],
    ),
    { maxLength: 9 },
  )
  .map((pieces) => pieces.join(''));
const text = fc.oneof(name, fc.string({ unit: 'binary', maxLength: 40 }));

const mentionsOf = (written: string, about: About): readonly Mention[] => [
  ...(['client', 'token-request', 'list', 'words'] as const).map((within) =>
    scope(written, { within, about }),
  ),
  ...(['role', 'list', 'words'] as const).map((within) => permission(written, { within, about })),
  client(written, { scopes: [written], hasRoles: true, about }),
  tokenRequest(written, { grantType: written, scopes: [written], about }),
  tokenRequest(`https://login.mypurecloud.com/${written}`, { grantType: 'client_credentials', about }),
  { ...call('GET /'), url: written, about },
  { ...call('GET /'), url: `https://api.mypurecloud.com/api/v2/${written}`, about },
  sdkCall(written, null, { about }),
  host(written, { about }),
  header(written, { about }),
];

describe('the rules of lint', () => {
  it('stand in the order of their ids', () => {
    expect(LINT_RULES.map(({ id }) => id)).toEqual(LINT_RULE_IDS);
  });

  it('have a file each, and a test beside it, with the one tester', () => {
    const files = LINT_RULE_IDS.flatMap((id) => [`${id}.ts`, `${id}.test.ts`]);
    expect(readdirSync(folder).sort()).toEqual([...files, 'index.ts'].sort());
    for (const id of LINT_RULE_IDS) {
      const text = readFileSync(new URL(`${id}.test.ts`, folder), 'utf8');
      const name = new RegExp(`import \\{ (\\w+) \\} from './${id}\\.js';`).exec(text)?.[1];
      expect(text.match(/^testLintRule\(\w+/gm)).toEqual([`testLintRule(${name}`]);
    }
  });

  it('answer whatever is written, and fail nothing that may be of another system', () => {
    fc.assert(
      fc.property(text, (written) => {
        const failed = mentionsOf(written, PERHAPS).flatMap((mention) =>
          LINT_RULES.filter((rule) => rule.judge(mention, NOTHING)?.outcome === 'fail'),
        );
        expect(failed.map(({ id }) => id)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('name one fault once: no scope and no permission fails by two rules', () => {
    fc.assert(
      fc.property(text, (written) => {
        for (const mention of mentionsOf(written, SURE)) {
          if (mention.kind !== 'scope' && mention.kind !== 'permission') continue;
          const found = LINT_RULES.flatMap((rule) => {
            const answer = rule.judge(mention, NOTHING);
            return answer === null || answer.outcome === 'pass' ? [] : [rule.id];
          });
          expect(found.length, found.join()).toBeLessThan(2);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('fail nothing of which the contract knows the name', () => {
    const known = ['routing', 'users:readonly', 'routing:queue:view', 'routing:queue:*', 'directory:*:*'];
    for (const mention of known.flatMap((written) => [
      ...(written.split(':').length < 3 ? [scope(written)] : [permission(written)]),
    ]))
      for (const rule of LINT_RULES) expect(rule.judge(mention, NOTHING)?.outcome).not.toBe('fail');
  });

  it('take no longer than a text is long', () => {
    // Longer than anything that is compared: what is looked up is cut, or refused, before.
    for (const piece of ['routing:', '{', '<', '%a', 'a,', '/queues', 'login.', 'xxx ', '-'])
      for (const mention of mentionsOf(piece.repeat(20_000), SURE))
        for (const rule of LINT_RULES) rule.judge(mention, NOTHING);
  });
});
