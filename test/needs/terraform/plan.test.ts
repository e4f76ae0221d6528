/** Plans, states, and what `terraform plan -json` prints. */
import { describe, expect, it } from 'vitest';
import type { Phase } from '../../../src/needs/types.js';
import { fixture, read, type Told } from './reading.js';

const plan = (phase: Phase | null = null) =>
  read(fixture('plan.json'), { path: 'plan.json', form: 'terraform-json', phase });

const methods = (told: Told, what: string) =>
  [...new Set(told.operations(what).map((key) => key.split(' ')[0]))].sort();
const changing = (told: Told, what: string) => methods(told, what).filter((method) => method !== 'GET');
const isDelete = (key: string): boolean => key.startsWith('DELETE ');

describe('a plan', () => {
  it('is read once for each address, those that are only read included', async () => {
    const { places, problems, unmatched } = await plan();
    expect(places).toEqual([
      'genesyscloud_group.made:null',
      'genesyscloud_group.kept:null',
      'genesyscloud_group.changed:null',
      'genesyscloud_group.gone:null',
      'module.eu.genesyscloud_group.replaced["a.b"]:null',
      'genesyscloud_group.replacedFirst:null',
      'genesyscloud_group.forgotten:null',
      'genesyscloud_group.imported:null',
      'data.genesyscloud_user.later:null',
      'genesyscloud_user.drifted:null',
      'data.genesyscloud_auth_division.home:null',
      'module.eu[0].data.genesyscloud_location.here:null',
      'module.eu.data.genesyscloud_team.only:null',
    ]);
    expect(problems).toEqual([]);
    expect(unmatched.map(({ text }) => text)).toEqual(['genesyscloud_grup']);
  });

  it('that puts something off, or calls actions, or is not whole, says so', async () => {
    const change = { type: 'genesyscloud_group', mode: 'managed', change: { actions: ['create'] } };
    const told = await read(
      JSON.stringify({
        format_version: '1.2',
        errored: true,
        complete: false,
        resource_changes: [{ ...change, address: 'genesyscloud_group.now' }],
        deferred_changes: [
          { reason: 'x', resource_change: { ...change, address: 'genesyscloud_group.later' } },
        ],
        action_invocations: [
          { address: 'action.genesyscloud_thing.go', type: 'genesyscloud_thing' },
          { address: 'action.other.go', type: 'other' },
        ],
      }),
      { path: 'plan.json', form: 'terraform-json' },
    );
    expect(told.operations('genesyscloud_group.later')).toEqual(told.operations('genesyscloud_group.now'));
    expect(told.unmatched.map(({ text }) => text)).toEqual(['action.genesyscloud_thing.go']);
    expect(told.problems).toEqual([expect.objectContaining({ message: expect.stringMatching(/not whole/) })]);
  });

  it.each<[Phase | null]>([[null], ['apply']])('asks for what its actions need (%s)', async (phase) => {
    const told = await plan(phase);
    const of = (name: string) => changing(told, `genesyscloud_group.${name}`);
    expect(of('made')).toEqual(expect.arrayContaining(['POST']));
    // Members of a group are deleted when it changes, the group is not.
    const deleted = (name: string) => told.operations(`genesyscloud_group.${name}`).filter(isDelete);
    expect(deleted('made')).toEqual(['DELETE /api/v2/groups/{groupId}/members']);
    expect(of('changed')).toEqual(of('made'));
    expect(deleted('gone')).toContain('DELETE /api/v2/groups/{groupId}');
    expect(of('gone').includes('PUT')).toBe(phase === null);
    expect(told.operations('genesyscloud_group.gone')).not.toContain('POST /api/v2/groups');
    expect(of('replacedFirst')).toEqual(expect.arrayContaining(['DELETE', 'PUT', 'POST']));
    expect(changing(told, 'module.eu.genesyscloud_group.replaced["a.b"]')).toEqual(of('replacedFirst'));
    const asking = told.operations('genesyscloud_group.kept');
    expect(asking.every((key) => /^GET |\/(?:query|search)$/.test(key))).toBe(true);
    for (const name of ['forgotten', 'imported'])
      expect(told.operations(`genesyscloud_group.${name}`)).toEqual(asking);
  });

  it('asks for reading alone where it is only planned, and for DELETE where all is destroyed', async () => {
    const planned = await plan('plan');
    expect(planned.operations().filter((key) => !/^GET |\/(?:query|search)$/.test(key))).toEqual([]);
    const destroyed = await plan('destroy');
    expect(changing(destroyed, 'genesyscloud_group.made')).toContain('DELETE');
    expect(changing(destroyed, 'data.genesyscloud_user.later')).toEqual([]);
  });
});

describe('a state', () => {
  it.each([
    ['state.json', ['genesyscloud_group.kept:null', 'module.eu.data.genesyscloud_location.here:null']],
    [
      'terraform.tfstate',
      ['genesyscloud_group.kept:null', 'module.eu[0].data.genesyscloud_location.here:null'],
    ],
  ])('is refreshed: %s', async (name, places) => {
    const told = await read(fixture(name), { path: name, form: 'terraform-json' });
    expect(told.places).toEqual(places);
    expect(told.operations().filter((key) => !/^GET |\/(?:query|search)$/.test(key))).toEqual([]);
    const destroyed = await read(fixture(name), { path: name, form: 'terraform-json', phase: 'destroy' });
    expect(changing(destroyed, 'genesyscloud_group.kept')).toContain('DELETE');
  });
});

describe('the messages of a run', () => {
  it('are read by their lines', async () => {
    const told = await read(fixture('plan.jsonl'), { form: 'terraform-lines' });
    expect(told.places).toEqual([
      'data.genesyscloud_auth_division.home:2',
      'genesyscloud_group.kept:3',
      'module.eu.genesyscloud_group.made:6',
      'genesyscloud_group.gone:7',
      'genesyscloud_group.swapped:8',
    ]);
    expect(told.unmatched.map(({ text, at }) => `${text}:${at.line}`)).toEqual(['genesyscloud_grup:9']);
    expect(changing(told, 'genesyscloud_group.swapped')).toEqual(expect.arrayContaining(['DELETE', 'PUT']));
    expect(told.operations('module.eu.genesyscloud_group.made').filter(isDelete)).toEqual([
      'DELETE /api/v2/groups/{groupId}/members',
    ]);
    expect(told.operations('genesyscloud_group.kept').every((key) => /^GET |search$/.test(key))).toBe(true);
  });

  it('cost no other line where one is cut off', async () => {
    const told = await read(
      `${fixture('plan.jsonl').slice(0, -1)}\n{"type":"planned_change","genesyscloud_`,
      {
        form: 'terraform-lines',
      },
    );
    expect(told.places).toHaveLength(5);
    expect(told.problems.map(({ at }) => at)).toEqual(['line 11']);
  });
});

describe('JSON that is none of them', () => {
  it.each([
    ['{"format_version": "1.2",\n "resource_changes": [', 'line 2'],
    ['[]', ''],
    ['', 'line 1'],
  ])('is one problem: %s', async (text, at) => {
    const told = await read(text, { form: 'terraform-json' });
    expect(told.problems.map((problem) => problem.at)).toEqual([at]);
    expect(told.uses).toEqual([]);
  });
});
