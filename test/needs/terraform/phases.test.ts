/** Which of its calls each type of the provider makes in a phase, held against the endpoints in facts/. */
import { describe, expect, it } from 'vitest';
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
  belongs: (key: string) => boolean,
): Promise<void> {
  for (const type of types) {
    const told = await readJson(planOf(type, actions), options);
    const wanted = type.endpoints.filter((key) => type.kind === 'data-source' || belongs(key));
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

  it.each<[string, readonly string[], (key: string) => boolean]>([
    ['created', ['create'], by('POST', 'PUT', 'PATCH')],
    ['updated', ['update'], by('POST', 'PUT', 'PATCH')],
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
});
