/** Modules from folders: which of them are among the inputs. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createModules } from '../../src/needs/modules.js';
import { startNeeds } from '../../src/needs/needs.js';
import { unreadParts } from '../../src/needs/unread.js';
import { normalPath } from '../../src/primitives/normal-path.js';
import { place } from './needs.js';

/** The folders that are missed of a module in this file. */
function missed(
  file: string,
  source: string,
  given: readonly string[],
  folder = '/project',
): readonly string[] {
  const modules = createModules(folder);
  for (const path of [file, ...given]) modules.given(path);
  modules.module({ text: 'module.a', at: place(file, 3), source });
  return modules.missing().map(({ why }) => /^the module in (.*) was not given/.exec(why)?.[1] ?? why);
}

describe('a module from a folder', () => {
  it.each<[file: string, source: string, given: string, folder?: string]>([
    ['main.tf', './q', 'q/main.tf'],
    ['main.tf', './q', './q/variables.tf.json'],
    ['main.tf', './q/', '/project/q/main.tofu'],
    ['./env/eu/main.tf', '../../q', 'q/main.tf'],
    ['/project/env/main.tf', '../q', 'q/main.tf'],
    ['main.tf', '../q', '../q/main.tf'],
    ['main.tf', '../project/q', 'q/main.tf'],
    ['../other/main.tf', '../q', '/q/main.tf'],
    ['main.tf', './a//b/../q', 'a/q/main.tf'],
    ['-', './q', 'q/main.tf'],
    ['q/sub/main.tf', '../', 'q/main.tf'],
    ['main.tf', '../q', '../q/main.tf', ''],
    ['env\\main.tf', '..\\q', 'q\\main.tf', 'C:\\work'],
    ['main.tf', './q', 'C:\\work\\q\\main.tf', 'C:\\work'],
  ])('is given: %s with %s, and %s', (file, source, given, folder) => {
    expect(missed(file, source, [given], folder)).toEqual([]);
    expect(missed(file, source, [], folder)).toHaveLength(1);
  });

  it.each([
    ['main.tf', './q', 'q/sub/main.tf', 'q'],
    ['main.tf', './q', 'q.tf', 'q'],
    ['main.tf', './q', 'q/README.md', 'q'],
    ['main.tf', './q', 'q/plan.json', 'q'],
    ['env/main.tf', './q', 'q/main.tf', 'env/q'],
    ['env/main.tf', '../q', 'env/q/main.tf', 'q'],
    ['env/main.tf', '../', 'other/main.tf', '.'],
    ['main.tf', '../q', 'q/main.tf', '../q'],
  ])('is not given: %s with %s, and %s', (file, source, given, folder) => {
    expect(missed(file, source, [given])).toEqual([folder]);
  });

  it('is told once all inputs are known, each call of it, and once however often it is asked', () => {
    const run = startNeeds({ stated: [], standIns: new Set() });
    run.module({ text: 'module.a', at: place('main.tf', 1), source: './q' });
    run.module({ text: 'module.b', at: place('main.tf', 2), source: './q' });
    run.module({ text: 'module.c', at: place('main.tf', 3), source: './later' });
    run.given('later/main.tf');
    run.report();
    expect(run.report().unmatched.map(({ text, at }) => `${text}:${at.line}`)).toEqual([
      'module.a:1',
      'module.b:2',
    ]);
  });

  it('cannot act by its folder', () => {
    const [folder = ''] = missed('main.tf', `./\u001b[31m${'x'.repeat(5000)}`, []);
    expect(folder).not.toContain('\u001b');
    expect(folder.length).toBeLessThan(400);
  });
});

describe('a normal path', () => {
  it('is what the path leads to', () => {
    const part = fc.constantFrom('a', 'b', '.', '..', '', '...');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), fc.boolean(), (parts, isRooted) => {
        const path = `${isRooted ? '/' : ''}${parts.join('/')}`;
        const normal = normalPath(path);
        expect(normalPath(normal)).toBe(normal);
        // From a deep folder the path and its normal form lead to the same.
        const from = '/1/2/3/4/5/6/7/8/9/10/11/12';
        if (!path.startsWith('/'))
          expect(normalPath(`${from}/${normal}`)).toBe(
            new URL(
              `file://${from}/${path}/.`.replace(/\/{2,}(?=[^/]|$)/g, '/').replace('file:/', 'file:///'),
            ).pathname.replace(/\/$/, ''),
          );
      }),
    );
  });

  it.each([
    ['a/./b//../c/', 'a/c'],
    ['../../a', '../../a'],
    ['a/../../b', '../b'],
    ['/../a', '/a'],
    ['./', ''],
    ['/', '/'],
  ])('%s is %s', (path, normal) => {
    expect(normalPath(path)).toBe(normal);
  });
});

describe('what could not be read', () => {
  it('stands in the needs, with no secret of it, up to a number', () => {
    const run = startNeeds({ stated: [], standIns: new Set() });
    for (let at = 1; at <= 1002; at++) run.unread({ path: 'a.tf', at: `line ${at}`, message: 'is broken' });
    const { unread, notes } = run.report();
    expect(unread).toHaveLength(1000);
    expect(unread[0]).toEqual({ path: 'a.tf', at: 'line 1', message: 'is broken' });
    expect(notes).toEqual(['2 further parts that could not be read are not listed']);
  });

  it('is among the uses of which nothing is known, for preflight', () => {
    const run = startNeeds({ stated: [], standIns: new Set() });
    run.unread({ path: 'a.tf', at: 'line 7', message: 'is broken' });
    run.unread({ path: 'b.har', at: 'entry 2', message: 'is cut off' });
    expect(unreadParts(run.report())).toEqual([
      { path: 'a.tf', why: 'line 7: is broken' },
      { path: 'b.har', why: 'entry 2: is cut off' },
    ]);
  });
});
