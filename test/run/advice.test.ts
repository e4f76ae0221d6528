/** What is judged and advised of recorded calls, each kind beside inputs in which it must not show. */
import { describe, expect, it } from 'vitest';
import type { Input } from '../../src/read/input.js';
import { diagnose } from '../../src/run/diagnose.js';
import { ANSWERS, DIVISION, OTHER_DIVISION, withToken } from '../judge/harness.js';

function first(input: unknown) {
  const cause = diagnose(input as Input).diagnoses[0]?.causes[0];
  return {
    top: cause === undefined ? null : `${cause.id} ${cause.likelihood}`,
    summary: cause?.summary ?? '',
    advice: cause?.fixes.map(({ action }) => action).join('; ') ?? '',
  };
}
const refused = (
  call: string,
  message: string,
  code: string | null,
  context: Readonly<Record<string, unknown>> = {},
) => withToken(call, { status: 403, body: { code, message, status: 403 } }, context);
const QUEUE = 'PUT https://api.mypurecloud.de/api/v2/routing/queues/0b1c2d3e-0000-4000-8000-000000000001';
const MISSING = 'Unable to perform the requested action. You are missing the following permission(s): ';

describe('class names in place of permissions', () => {
  it.each(['com.acme.iam.util.QueuePermission', '[com.acme.iam.util.QueuePermission]'])('%s', (name) => {
    const { top, summary } = first(refused(QUEUE, `${MISSING}${name}`, 'missing.permissions'));
    expect(top).toBe('missing-permission likely');
    expect(summary).toContain('names none');
  });
  it.each(['[routing:queue:edit]', 'routing:queue:edit'])('%s is a permission', (name) => {
    expect(first(refused(QUEUE, `${MISSING}${name}`, 'missing.permissions')).top).toBe(
      'missing-permission certain',
    );
  });
});

describe('divisions by name and by id', () => {
  const asked = (divisions: string, held: string) =>
    first(
      withToken(QUEUE, ANSWERS.missingDivision('[routing:queue:edit]', `[${divisions}]`), {
        permissions: ['routing:queue:edit'],
        divisions: [held],
      }),
    ).top;
  it.each([
    ['Sales', 'sales', 'likely'],
    ['Sales', '*', 'likely'],
    ['Sales', 'Home', 'certain'],
    [DIVISION, OTHER_DIVISION, 'certain'],
    [DIVISION, 'Home', 'certain'],
  ])('refused for %s, held in %s', (divisions, held, likelihood) => {
    expect(asked(divisions, held)).toBe(`missing-division-access ${likelihood}`);
  });
});

describe('somebody else in words of no catalogue', () => {
  it.each([
    ['Agent does not have required permission: routing:queue:view', 'other-subject likely'],
    ['The assignee lacks the permission routing:queue:view', 'other-subject likely'],
  ])('%s', (message, top) => {
    expect(first(refused(QUEUE, message, null)).top).toBe(top);
  });
  it.each([
    'Agent does have required permission: routing:queue:view',
    'Agent does not have required permission',
    'The user asks whether the agent lacks the permission routing:queue:view',
  ])('%s', (message) => {
    expect(first(refused(QUEUE, message, null)).top).not.toContain('other-subject');
  });
});

describe('a grant type that is told against the answer', () => {
  const AGENTLESS = 'POST https://api.mypurecloud.de/api/v2/conversations/messages/agentless';
  const answer = { status: 400, body: { code: 'not.a.client', status: 400, message: 'x' } };
  it('leaves it likely, and asks for the token first', () => {
    const { top, advice } = first(withToken(AGENTLESS, answer, { grantType: 'client_credentials' }));
    expect(top).toBe('no-client-context likely');
    expect(advice).toContain('first make sure which token');
  });
  it('one that agrees leaves it certain', () => {
    expect(first(withToken(AGENTLESS, answer, { grantType: 'pkce' })).top).toBe('no-client-context certain');
  });
});
