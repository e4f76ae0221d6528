import { describe, expect, it } from 'vitest';
import { explain } from '../../src/explain/index.js';
import { FORM_NAMES } from '../../src/read/forms.js';
import { createVault } from '../../src/redact/vault.js';
import { diagnose } from '../../src/run/diagnose.js';
import { MOST_GROWTH } from '../least-seconds.js';
import { readAs } from '../read/helpers.js';
import { endsWithin, leastTime } from './growth.js';
import { FAMILIES, type Family, textOf } from './inputs.js';

/** Characters of the shorter text; nightly runs say more (`HARDENING_SIZE=250000`). */
const SIZE = Number(process.env['HARDENING_SIZE'] ?? 12_000);
/** Milliseconds up to which nothing is suspected: what is quadratic in four bytes takes longer. */
const QUICK = 40;

type Work = (text: string) => unknown;

const PATHS: readonly (readonly [string, Work])[] = [
  ...FORM_NAMES.map((form): [string, Work] => [`the reader of ${form}`, (text) => readAs(form, text)]),
  ['clean', (text) => createVault().clean(text)],
  ['explain', (text) => explain(text)],
  ['diagnose', (text) => diagnose(text)],
];

function isLinear(work: Work, family: Family): boolean {
  const time = (size: number, tries: number): number => leastTime(() => work(textOf(family, size)), tries);
  let linear = false;
  const ends = endsWithin(60_000, () => {
    if (time(SIZE, 1) < QUICK) linear = true;
    for (let round = 0; round < 3 && !linear; round++)
      linear = time(SIZE * 4, 1) < MOST_GROWTH * time(SIZE, 2);
  });
  return ends && linear;
}

describe('texts that repeat themselves take linear time', () => {
  it.each(PATHS)('%s', { timeout: 3_600_000 }, (_, work) => {
    expect(FAMILIES.filter((family) => !isLinear(work, family)).map(({ name }) => name)).toEqual([]);
  });
});
