/** No text forms Markdown, and what is read is what was said. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeText } from '../../src/primitives/safe-text.js';
import {
  code,
  list,
  type Markdown,
  md,
  numbered,
  prose,
  tableHead,
  tableRow,
} from '../../src/report/markdown/markup.js';
import { hostileText } from './fragments.js';
import { foreign, shownText, skeleton } from './rendered.js';

const oneLine = (text: string): string => safeText(text).trim().replace(/\s+/g, ' ');

const without = (text: string): string => text.replace(/\s+/g, '');

const PLACES: readonly (readonly [string, (inner: Markdown) => Markdown])[] = [
  ['a paragraph', (inner) => inner],
  ['a sentence', (inner) => md`x ${inner} x`],
  ['a heading', (inner) => md`# x: ${inner}`],
  ['behind a paragraph', (inner) => md`x\n${inner}`],
  ['a list', (inner) => list([inner, md`x`])],
  ['a list with numbers', (inner) => numbered([inner, md`x`])],
  ['a list in a list', (inner) => numbered([md`x\n${list([inner, inner])}`, md`x`])],
  ['a table', (inner) => md`${tableHead(['a', 'b'])}\n${tableRow([inner, md`x`])}`],
];

describe.each(PLACES)('a text in %s', (_, place) => {
  it.each([
    ['as words', prose],
    ['as code', code],
  ] as const)('forms nothing, and is read as it was said: %s', (_, write) => {
    fc.assert(
      fc.property(hostileText, (raw) => {
        const text = oneLine(raw);
        fc.pre(text !== '');
        const written = place(write(text)).markdown;
        expect(foreign(written)).toEqual([]);
        expect(skeleton(written)).toBe(skeleton(place(prose('word')).markdown));
        // In a table a blank may part a backslash from a bar.
        expect(without(shownText(written))).toContain(without(text));
      }),
      { numRuns: 60 },
    );
  });
});

describe('what reads well', () => {
  it.each([
    ['The caller lacks routing:queue:view.', 'The caller lacks `routing:queue:view`.'],
    ['use GET /api/v2/routing/queues (as 10:30)', 'use `GET /api/v2/routing/queues` (as 10:30)'],
    ['assigned: [a:b:c, d:e:f]', 'assigned: `[a:b:c, d:e:f]`'],
    ['Admin > People and Permissions', 'Admin > People and Permissions'],
    ['it isn\'t "known", e.g. and/or 3.5 on 2026-08-15', 'it isn\'t "known", e.g. and/or 3.5 on 2026-08-15'],
    ['add the scope scim or scim:readonly', 'add the scope `scim` or `scim:readonly`'],
    ['(scim would do in place of scim:readonly)', '(`scim` would do in place of `scim:readonly`)'],
    [
      'any of the scopes users, analytics; it has routing, architect.',
      'any of the scopes `users`, `analytics`; it has `routing`, `architect`.',
    ],
    ['more scopes; the users that routing needs', 'more scopes; the users that routing needs'],
    ['Basic base64(id:secret).', 'Basic `base64(id:secret)`.'],
    ['(id:secret)', '(`id:secret`)'],
    [
      "asked 'GET /api/v2/…' or …/me?permission=…, as said",
      "asked '`GET /api/v2/…`' or `…/me?permission=…`, as said",
    ],
    ['begins with dbdb51ee-.... Then', 'begins with `dbdb51ee-...`. Then'],
    ['of !1, a/b!12 and %next, at 50%!', 'of `!1`, `a/b!12` and `%next`, at 50%!'],
    ['see https://x.example/a_b.', 'see `https://x.example/a_b`.'],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    ['1. first', '`1.` first'],
    ['x?permission=…, asked', '`x?permission=…`, asked'],
    ['in place of *', 'in place of `*`'],
    ['--region mypurecloud.com and so on', '`--region mypurecloud.com` and so on'],
  ])('%s', (text, expected) => {
    expect(prose(text).markdown).toBe(expected);
  });

  it('takes linear time for long texts', () => {
    for (const unit of ['[', 'a', '`', 'a:', '(', '"', ' [', '[a '])
      expect(prose(unit.repeat(20_000 / unit.length)).markdown.length).toBeGreaterThan(0);
  });
});
