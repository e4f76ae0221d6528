/** The one tester of rules of lint: `rules/lint/<id>.test.ts` hands it a rule and its cases. */
import { describe, expect, it } from 'vitest';
import { findOperation } from '../../../src/contract/index.js';
import {
  LINT_OUTCOMES,
  type LintAnswer,
  type LintOutcome,
  type LintRule,
  type Project,
} from '../../../src/lint/define-rule.js';
import type { Mention } from '../../../src/lint/mentions/types.js';
import { startLint } from '../../../src/lint/run.js';
import { startNeeds } from '../../../src/needs/needs.js';
import { UNWRITTEN } from '../tester.js';

export * from './mentions.js';

/** What is known of all files: by default nothing is called, and the configuration requires no header. */
export interface ProjectParts {
  /** Operations that the files call: `GET /api/v2/routing/queues`. */
  readonly calls?: readonly string[];
  /** A call could not be matched. */
  readonly unmatched?: boolean;
  readonly requiredHeaders?: readonly string[];
  readonly standIns?: readonly string[];
}

export interface LintCase {
  /** null: the rule says nothing. */
  readonly key: string | null;
  readonly outcome: LintOutcome | null;
  readonly name: string;
  readonly mention: Mention;
  readonly project: ProjectParts;
  readonly instead: readonly string[] | null;
}

interface Given extends ProjectParts {
  /** What must be named in its place, in this order; not compared when left out. */
  readonly instead?: readonly string[];
}

const of =
  (outcome: LintOutcome) =>
  (key: string, name: string, mention: Mention, { instead, ...project }: Given = {}): LintCase => ({
    key,
    outcome,
    name,
    mention,
    project,
    instead: instead ?? null,
  });

/** `passes(key, name, mention, given?)`: the rule answers the mention with `pass`, by the message `key`. */
export const passes = of('pass');
/** The rule answers `fail`, by the message `key`. */
export const fails = of('fail');
/** The rule answers `inconclusive`, by the message `key`. */
export const cannotTell = of('inconclusive');
/** The rule says nothing of the mention. */
export const saysNothing = (name: string, mention: Mention, project: ProjectParts = {}): LintCase => ({
  key: null,
  outcome: null,
  name,
  mention,
  project,
  instead: null,
});

/** What is known of all files, as a run of needs finds it. */
export function projectOf({
  calls = [],
  unmatched = false,
  requiredHeaders = [],
  standIns = [],
}: ProjectParts): Project {
  const run = startNeeds({ stated: [], standIns: new Set() });
  const sink = run.uses({ path: 'app.py', form: 'source' });
  const at = { path: 'app.py', line: 1, what: null };
  for (const key of calls) {
    const operation = findOperation(key);
    if (operation === null) throw new Error(`the contract has no ${key}`);
    sink.use({ operation, at, grade: 'contract' });
  }
  if (unmatched) sink.unmatched({ text: 'GET {url}', at, why: 'no path stands there' });
  return { needs: run.report(), requiredHeaders, standIns: new Set(standIns) };
}

/**
 * Tests a rule of lint; call it once, in `rules/lint/<id>.test.ts`.
 *
 * It judges every case and holds the rule to what all rules of lint keep: each of pass, fail and inconclusive is declared;
 * a case for every message; failures have a level, rest on something and say what to do; what is inconclusive says what
 * would decide; a failure never rests on a mention of which nothing says that it is meant for Genesys Cloud; documentation
 * that is written; sentences of one line without a full stop.
 *
 * @param rule What `defineLintRule` made.
 * @param cases At least one for each message, and near misses: what looks alike and must be answered otherwise.
 * @example
 * testLintRule(scopeExists, [
 *   fails('misspelt', 'the words of other systems', scope('routing:read'), { instead: ['routing:readonly', 'routing'] }),
 *   saysNothing('a permission is the business of another rule', scope('routing:queue:view')),
 * ]);
 */
export function testLintRule(rule: LintRule, cases: readonly LintCase[]): void {
  describe(rule.id, () => {
    it.each(cases)('$outcome $key: $name', ({ mention, project, key, outcome, instead }) => {
      const answer = rule.judge(mention, projectOf(project));
      expect(answer === null ? null : { key: answer.key, outcome: answer.outcome }).toEqual(
        key === null ? null : { key, outcome },
      );
      if (answer === null) return;
      expect(answer.rule).toBe(rule.id);
      if (instead !== null) expect(answer.instead).toEqual(instead);
      expectAnswerOfLint(answer);
      // A secret is one whatever it opens.
      if (answer.outcome === 'fail' && mention.kind !== 'secret')
        expect(mention.about.known, 'fails what may be of another system').toBe('yes');
    });

    it('asks about mentions of its cases, and says nothing of others', () => {
      const asked: readonly string[] = rule.asks;
      expect([...new Set(cases.map(({ mention }) => mention.kind))].sort()).toEqual([...asked].sort());
    });

    it('has a case for every message that it declares', () => {
      const declared = Object.keys(rule.messages).sort();
      expect([...new Set(cases.flatMap(({ key }) => key ?? []))].sort()).toEqual(declared);
    });

    it('declares every outcome, and a level of just what fails', () => {
      const messages = Object.values(rule.messages);
      expect(
        LINT_OUTCOMES.filter((outcome) => messages.some((message) => message.outcome === outcome)),
      ).toEqual(LINT_OUTCOMES);
      for (const { outcome, level } of messages) expect(level !== null).toBe(outcome === 'fail');
    });

    it('fails on the files of its documentation, read as lint reads them', async () => {
      const run = startLint({ rules: [rule] });
      for (const [path, text] of Object.entries(rule.docs.example)) await run.file(path, text, true);
      const outcomes = run.report().findings.map(({ outcome }) => outcome);
      expect(outcomes).toContain('fail');
    });

    it('its documentation is finished', () => {
      const { summary, pass, fail, inconclusive, advice, example } = rule.docs;
      for (const text of [summary, pass, fail, inconclusive, advice]) {
        expectOneLine(text);
        expect(text.endsWith('.'), text).toBe(true);
      }
      expectOneLine(rule.question);
      expect(rule.question.endsWith('?')).toBe(true);
      expect(Object.keys(example)).not.toEqual([]);
      for (const text of Object.values(example)) expect(text.endsWith('\n')).toBe(true);
    });
  });
}

/** What every answer keeps. */
function expectAnswerOfLint({ outcome, level, message, subject, evidence, fix, instead }: LintAnswer): void {
  const sentences = [message, ...evidence.map(({ text }) => text), ...(fix === null ? [] : [fix])];
  for (const sentence of sentences) {
    expectOneLine(sentence);
    expect(sentence, 'a sentence without a full stop').not.toMatch(/\.$/);
  }
  for (const text of [subject, ...evidence.map(({ source }) => source), ...instead]) expectOneLine(text);
  expect(new Set(instead).size).toBe(instead.length);
  expect(level !== null).toBe(outcome === 'fail');
  if (outcome === 'fail') expect(evidence, 'a failure rests on something').not.toEqual([]);
  if (outcome !== 'pass') expect(fix, 'what to do').not.toBeNull();
}

function expectOneLine(text: string): void {
  expect(text).not.toBe('');
  expect(text, `the rule still holds "${UNWRITTEN}"`).not.toContain(UNWRITTEN);
  expect(text).not.toMatch(/undefined|\bnull\b|\[object|\bNaN\b|[\r\n]/);
  expect(text.trim()).toBe(text);
}
