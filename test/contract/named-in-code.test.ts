/** What the texts of the program name of the platform exists: operations, what they need, permissions. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  allRegions,
  allWays,
  findOperation,
  findRegion,
  isPermission,
  operationKey,
} from '../../src/contract/index.js';
import { HOST_ENDS } from '../../src/read/text/words/calls.js';

const ROOT = new URL('../../', import.meta.url);

/** Sources of the program that hold texts, without comments. */
const texts = ['src', 'rules'].flatMap((top) =>
  readdirSync(new URL(top, ROOT), { recursive: true, encoding: 'utf8' })
    .map((name) => `${top}/${name.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.includes('contract/data/'))
    .map((file) => ({
      file,
      text: readFileSync(new URL(file, ROOT), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''),
    })),
);

const found = (pattern: RegExp): readonly string[][] =>
  texts.flatMap(({ file, text }) =>
    [...text.matchAll(pattern)].map(([, ...groups]) => [file, ...groups.map((group) => group ?? '')]),
  );

const OPERATION = String.raw`(?:GET|POST|PUT|PATCH|DELETE|HEAD) \/api\/v2\/[\w/{}]*\w[\w}]*`;
/** Between quotes, brackets or blanks; `urn:…` and the like have another form. */
const PERMISSION = String.raw`[a-z]\w*:[a-z]\w*:[a-z]\w*`;

describe('what advice names exists', () => {
  it('operations', () => {
    const named = found(new RegExp(`(${OPERATION})`, 'g'));
    expect(named.length).toBeGreaterThan(50);
    for (const [file, key = ''] of named) {
      const operation = findOperation(key);
      expect(operation, `${file} names ${key}`).not.toBeNull();
      expect(operation?.removed, `${file} names ${key}`).toBe(false);
    }
  });

  it('permissions', () => {
    const named = found(new RegExp(`(?<![\\w:<])(${PERMISSION})(?![\\w:>])`, 'g')).filter(
      ([, name]) => name !== 'domain:entity:action',
    );
    expect(named.length).toBeGreaterThan(5);
    for (const [file, name = ''] of named) expect(isPermission(name), `${file} names ${name}`).toBe(true);
  });

  it('what an operation is said to need', () => {
    const said = found(
      new RegExp(`(${OPERATION})[ (,]{1,2}(?:which )?needs (no (?:right|permission)|${PERMISSION})`, 'g'),
    );
    expect(said.length).toBeGreaterThan(5);
    for (const [file, key = '', needs = ''] of said) {
      const { mode, names } = findOperation(key)?.permissions ?? { mode: null, names: [] };
      if (needs.startsWith('no ')) expect(mode, `${file}: ${key} needs ${needs}`).toBe('NONE');
      else expect(names, `${file}: ${key} needs ${needs}`).toEqual([needs]);
    }
  });
});

describe('ways', () => {
  it.each(allWays())(
    '$topic: lead to what is published and needs what they say',
    ({ operations, permission }) => {
      expect(operations.map(operationKey).every((key) => findOperation(key)?.removed === false)).toBe(true);
      expect(operations[0]?.permissions.names).toContain(permission);
    },
  );
});

describe('texts find the hosts of every region', () => {
  it.each(allRegions().map(({ apiHost }) => apiHost))(
    '%s (its end is in HOST_ENDS of words/calls.ts)',
    (host) => {
      expect(HOST_ENDS).toContain(host.split('.').at(-1));
      expect(findRegion(host)?.apiHost).toBe(host);
    },
  );
});
