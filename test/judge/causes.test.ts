import { expect, describe as group, it } from 'vitest';
import { findOperation, isPermission, isScope } from '../../src/contract/index.js';
import { CAUSES } from '../../src/judge/causes/index.js';
import { CAUSE_IDS, type CauseId, LAYERS } from '../../src/judge/ids.js';
import { describe } from '../../src/report/describe.js';
import type { CauseReport, DiagnosisReport } from '../../src/report/types.js';
import type { CauseCases } from './cases/case.js';
import { INNER } from './cases/inner.js';
import { OUTER } from './cases/outer.js';
import { lastDiagnosis, PLACE, type Setting } from './harness.js';

const CASES: Record<CauseId, CauseCases> = { ...OUTER, ...INNER };

function diagnose(input: unknown, setting: Setting): DiagnosisReport {
  const diagnosis = lastDiagnosis(input, setting);
  return describe(diagnosis, { problem: 0, count: 1, places: [PLACE] });
}

/** Sentences of our own; a line that quotes the answer may be as untidy as the answer. */
function ownTexts(cause: CauseReport): readonly string[] {
  const quotes = /^(?:the response|words of the response)/;
  return [
    cause.summary,
    ...cause.notKnown,
    ...cause.noUse,
    ...cause.fixes.flatMap(({ action, command }) => (command === null ? [action] : [action, command])),
    ...cause.evidence.filter(({ source }) => !quotes.test(source)).map(({ text }) => text),
    ...cause.evidence.map(({ source }) => source),
  ];
}

function expectFinished(text: string): void {
  expect(text).not.toBe('');
  expect(text).not.toMatch(/undefined|\bnull\b|\[object|\bNaN\b|\$\{| {2}|\s[,;.]|,,|\(\)|\n/);
  expect(text.trim()).toBe(text);
}

/** Operations, permissions and scopes that exist, and what the answer itself named. */
function isIdentifier(name: string, input: unknown): boolean {
  if (name.startsWith('GET ') || / \/api\//.test(name)) return findOperation(name)?.removed === false;
  return isPermission(name) || isScope(name) || JSON.stringify(input).includes(name);
}

it('every cause is of a layer, and the layers come in order', () => {
  const layers = CAUSE_IDS.map((id) => CAUSES[id].layer);
  const positions = layers.map((layer) => LAYERS.indexOf(layer));
  expect([...positions].sort((a, b) => a - b)).toEqual(positions);
  for (const id of CAUSE_IDS) expect(CAUSES[id].id).toBe(id);
});

group.each(CAUSE_IDS)('%s', (id) => {
  const { explained, near, relation } = CASES[id];

  it.each(explained)('$likelihood: $name', ({ input, setting, likelihood }) => {
    const { causes } = diagnose(input, setting);
    const found = relation !== undefined ? causes.find((cause) => cause.id === id) : causes[0];
    expect(found && { id: found.id, likelihood: found.likelihood, relation: found.relation }).toEqual({
      id,
      likelihood,
      relation: relation ?? 'explains',
    });
    expect(found?.blocking).toBe(relation === undefined && likelihood !== 'possible');
  });

  if (near.length > 0)
    it.each(near)('not so: $name', ({ input, setting }) => {
      const found = diagnose(input, setting).causes.filter((cause) => cause.id === id);
      const wrong = found.filter((cause) => cause.relation === 'explains' && cause.likelihood !== 'possible');
      expect(relation !== undefined ? found : wrong).toEqual([]);
    });

  it.each([...explained, ...near])('its texts are finished: $name', ({ input, setting }) => {
    for (const cause of diagnose(input, setting).causes) {
      for (const text of ownTexts(cause)) expectFinished(text);
      for (const { text } of cause.evidence) expect(text).not.toMatch(/undefined|\[object|\n/);
      if (cause.likelihood !== 'possible') expect(cause.evidence).not.toEqual([]);
      // What is merely possible may be the right thing to try.
      if (cause.likelihood === 'possible') expect(cause.noUse).toEqual([]);
    }
  });

  it.each([...explained, ...near])('its steps name only what exists: $name', ({ input, setting }) => {
    for (const cause of diagnose(input, setting).causes)
      for (const { use } of cause.fixes) expect(use.filter((name) => !isIdentifier(name, input))).toEqual([]);
  });
});

it('every cause says what it is and what decides it', () => {
  for (const id of CAUSE_IDS) {
    const { title, docs } = CAUSES[id];
    for (const text of [title, docs.summary, docs.decides]) expectFinished(text);
  }
});

it('no fix of anything asks for the header that only public threads demand', () => {
  for (const { explained, near } of Object.values(CASES))
    for (const { input, setting } of [...explained, ...near])
      for (const cause of diagnose(input, setting).causes)
        for (const { action, command } of cause.fixes)
          expect(`${action} ${command}`).not.toMatch(/X-Genesys-(?:Org|Application)-Id/i);
});
