/** Which of its calls each type of the provider makes in a phase, held against the endpoints in facts/. */
import { describe, expect, it } from 'vitest';
import { callsOf } from '../../../src/needs/terraform/phases.js';
import { factsOf } from '../../contract/facts.js';
import { readJson } from './reading.js';

interface TypeFact {
  readonly name: string;
  readonly kind: 'resource' | 'data-source';
  readonly endpoints: readonly string[];
}

const types = factsOf('contract/terraform.json') as readonly TypeFact[];
const published = new Set(
  (factsOf('contract/operations.json') as readonly { method: string; path: string }[]).map(
    ({ method, path }) => blank(`${method} ${path}`),
  ),
);
function blank(key: string): string {
  return key.replace(/\{\w+\}/g, '{}');
}

const isQuery = (key: string) => key.startsWith('POST ') && /\/(?:query|search)$/.test(key);
const isPlan = (key: string) => key.startsWith('GET ') || isQuery(key);
const by =
  (...methods: readonly string[]) =>
  (key: string) =>
    isPlan(key) || methods.some((method) => key.startsWith(`${method} `));

/** Its DELETE of the object: every other one that ends in a parameter is of a part of it. */
function isOwnDelete(key: string, { endpoints }: TypeFact): boolean {
  const parts = endpoints.map(blank).filter((one) => /^DELETE .*\{\}$/.test(one));
  return parts.includes(blank(key)) && parts.every((one) => `${one}/`.startsWith(`${blank(key)}/`));
}

/** A plan that does this with a type. */
const planOf = ({ kind, name }: TypeFact, actions: readonly string[]) => ({
  format_version: '1.2',
  resource_changes: [
    {
      address: `${kind === 'resource' ? '' : 'data.'}${name}.x`,
      mode: kind === 'resource' ? 'managed' : 'data',
      type: name,
      change: { actions },
    },
  ],
});

async function expectCalls(
  options: Parameters<typeof readJson>[1],
  actions: readonly string[],
  belongs: (key: string, type: TypeFact) => boolean,
): Promise<void> {
  for (const type of types) {
    const told = await readJson(planOf(type, actions), options);
    const wanted = type.endpoints.filter((key) => type.kind === 'data-source' || belongs(key, type));
    const known = wanted.map(blank).filter((key) => published.has(key));
    expect(new Set(told.operations().map(blank)), `${type.kind} ${type.name}`).toEqual(new Set(known));
    const unknown = wanted.filter((key) => !published.has(blank(key)));
    expect(told.unmatched.map(({ text }) => text)).toEqual(expect.arrayContaining(unknown));
    expect(told.uses.every(({ grade }) => grade === 'stated')).toBe(true);
  }
}

describe('the calls of all types', () => {
  it('are those that only ask in the plan', () => expectCalls({ phase: 'plan' }, ['create'], isPlan));

  it('are GET alone in the plan, but for queries by POST', async () => {
    const others = types.flatMap(({ endpoints }) =>
      endpoints.filter((key) => isPlan(key) && !key.startsWith('GET ')),
    );
    expect(others.every(isQuery)).toBe(true);
    expect(
      types
        .filter(({ kind }) => kind === 'data-source')
        .flatMap((type) => type.endpoints)
        .every(isPlan),
    ).toBe(true);
  });

  it('are those and DELETE where all is destroyed', () =>
    expectCalls({ phase: 'destroy' }, ['no-op'], by('DELETE')));

  it.each<[string, readonly string[], (key: string, type: TypeFact) => boolean]>([
    ['created', ['create'], (key, type) => !isOwnDelete(key, type)],
    ['updated', ['update'], (key, type) => !isOwnDelete(key, type)],
    ['deleted', ['delete'], by('DELETE')],
    ['replaced', ['delete', 'create'], () => true],
    ['replaced the other way', ['create', 'delete'], () => true],
    ['read', ['read'], isPlan],
    ['left', ['no-op'], isPlan],
    ['forgotten', ['forget'], isPlan],
    ['done something to that is not known', ['transmogrify'], () => true],
    ['not said to be done anything', [], () => true],
  ])('are by the actions of a plan where it is %s', async (_, actions, belongs) => {
    await expectCalls({ phase: 'apply' }, actions, belongs);
  });

  it('are those that change it, too, where it is deleted and no phase is given', () =>
    expectCalls({ phase: null }, ['delete'], by('DELETE', 'PUT', 'PATCH')));

  it('are all but the DELETE of the object for most types that are updated', () => {
    const deleting = types.filter(({ endpoints }) => endpoints.some((key) => key.startsWith('DELETE ')));
    const told = deleting.filter((type) => type.endpoints.some((key) => isOwnDelete(key, type)));
    expect(told.length).toBeGreaterThan(deleting.length * 0.8);
  });
});

describe('the DELETE of the object itself', () => {
  const updating = (...unknown: readonly string[]) =>
    unknown.filter(
      callsOf({ name: 'genesyscloud_x', kind: 'resource', operations: [], unknown }, 'apply', ['update']),
    );

  it.each<[string, readonly string[], readonly string[]]>([
    [
      'is the shortest, and what is below it is settings and parts',
      ['DELETE /a/{id}/skills/{skillId}', 'DELETE /a/{aId}', 'DELETE /a/{id}/level', 'DELETE /b/{id}/level'],
      ['DELETE /a/{id}/skills/{skillId}', 'DELETE /a/{id}/level', 'DELETE /b/{id}/level'],
    ],
    ['is one, however its parameter is called', ['DELETE /a/{id}', 'DELETE /a/{aId}'], []],
    [
      'is not known of two that have nothing to do with each other',
      ['DELETE /a/{id}', 'DELETE /b/{id}'],
      ['DELETE /a/{id}', 'DELETE /b/{id}'],
    ],
    [
      'is none that takes settings back',
      ['PUT /a/settings', 'DELETE /a/settings'],
      ['PUT /a/settings', 'DELETE /a/settings'],
    ],
    [
      'is not one of a longer name',
      ['DELETE /a/{id}', 'DELETE /a/{id}s/{id}'],
      ['DELETE /a/{id}', 'DELETE /a/{id}s/{id}'],
    ],
  ])('%s', (_, endpoints, called) => {
    expect(updating(...endpoints)).toEqual(called);
  });
});
