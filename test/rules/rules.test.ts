import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/index.js';
import type { Finding } from '../../src/judge/define-rule.js';
import { OUTCOMES, RULE_IDS, type RuleId } from '../../src/judge/ids.js';
import { lastProblem, type Setting } from '../judge/harness.js';
import type { RuleCase } from './case.js';
import * as answer from './cases/answer.js';
import * as caller from './cases/caller.js';
import { introspectionMatch } from './cases/introspection-match.js';
import { orgHeader } from './cases/org-header.js';
import { regionMatch } from './cases/region-match.js';
import * as request from './cases/request.js';
import { rolePermissions } from './cases/role-permissions.js';
import { scopePresent } from './cases/scope-present.js';

const CASES: Record<RuleId, readonly RuleCase[]> = {
  'scope-present': scopePresent,
  'introspection-match': introspectionMatch,
  'org-header': orgHeader,
  'region-match': regionMatch,
  'role-permissions': rolePermissions,
  'host-known': request.hostKnown,
  'token-endpoint': request.tokenEndpoint,
  'operation-known': request.operationKnown,
  'token-present': request.tokenPresent,
  'token-accepted': request.tokenAccepted,
  'client-active': caller.clientActive,
  'organization-match': caller.organizationMatch,
  'caller-context': caller.callerContext,
  'scope-known': caller.scopeKnown,
  'division-access': answer.divisionAccess,
  'other-subject': answer.otherSubject,
  'access-policy': answer.accessPolicy,
  'feature-available': answer.featureAvailable,
  'network-allowed': answer.networkAllowed,
  'header-known': request.headerKnown,
  'response-origin': answer.responseOrigin,
  'signed-url': request.signedUrl,
  'resource-access': answer.resourceAccess,
  downstream: answer.downstream,
};

/** Premises quote the answer, whose message may still hold the `%s` of its template. */
const textOf = (text: string | (() => string)): string => (typeof text === 'string' ? text : text());
const textsOf = (finding: Finding): readonly string[] => [
  finding.message(),
  ...finding.premises.map(({ text }) => textOf(text)),
];

function expectFinished(text: string): void {
  expect(text).not.toBe('');
  expect(text).not.toMatch(/undefined|\bnull\b|\[object|\bNaN\b|\$\{/);
  expect(text).not.toMatch(/[\r\n]/);
  expect(text.trim()).toBe(text);
}

it('the rules are those of the list of ids, in its order', () => {
  expect(RULES.map(({ id }) => id)).toEqual([...RULE_IDS]);
});

describe.each(RULES)('$id', (rule) => {
  const cases = CASES[rule.id];
  const judged = (input: unknown, setting: Setting = {}): Finding => {
    const { subject, caller } = lastProblem(input, setting);
    return rule.judge(subject, caller);
  };

  it.each(cases)('$outcome $key: $name', ({ input, setting, key, outcome }) => {
    const finding = judged(input, setting);
    expect({ key: finding.key, outcome: finding.outcome }).toEqual({ key, outcome });
    expect(finding.rule).toBe(rule.id);
    for (const text of textsOf(finding)) expectFinished(text);
  });

  it('has a case for every message that it declares', () => {
    const declared = Object.keys(rule.messages).sort();
    expect([...new Set(cases.map(({ key }) => key))].sort()).toEqual(declared);
  });

  it('its documented example answers as documented', () => {
    const finding = judged(rule.docs.example.input);
    expect(finding.outcome).toBe(rule.docs.example.outcome);
    for (const text of textsOf(finding)) expectFinished(text);
  });

  it('its documentation is finished, and says of an outcome that it never comes only where none is declared', () => {
    for (const text of [rule.question, rule.docs.summary, rule.docs.advice]) expectFinished(text);
    const declared = new Set(Object.values(rule.messages).map(({ outcome }) => outcome));
    for (const outcome of OUTCOMES) {
      if (outcome === 'not-applicable') continue;
      const text = rule.docs[outcome];
      expectFinished(text);
      expect({ outcome, never: text.startsWith('Never') }).toEqual({
        outcome,
        never: !declared.has(outcome),
      });
    }
  });

  it('what passes or fails rests on something; what is inconclusive or does not apply proves nothing', () => {
    for (const { input, setting } of cases) {
      const finding = judged(input, setting);
      if (finding.outcome === 'fail') expect(finding.premises, finding.key).not.toEqual([]);
      if (finding.outcome === 'pass' || finding.outcome === 'not-applicable')
        expect(finding.nominates, finding.key).toEqual([]);
    }
  });
});
