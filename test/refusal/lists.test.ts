import { describe, expect, it } from 'vitest';
import { ALL, ANY, IN_DIVISIONS, refusalOf } from './refusal.js';

const DIVISION = '44444444-0000-4000-8000-000000000004';
const VIEW = 'routing:queue:view';
const EDIT = 'routing:queue:edit';
const any = (list: string) => refusalOf(403, { code: 'missing.any.permissions', message: `${ANY}${list}` });
const all = (list: string) => refusalOf(403, { code: 'missing.permissions', message: `${ALL}${list}` });
const inDivisions = (list: string, divisions: string) =>
  refusalOf(403, {
    code: 'missing.any.division.permissions',
    message: `${ANY}${list}${IN_DIVISIONS}${divisions}`,
  });

describe('permissions', () => {
  it.each([
    ['in brackets', `[${VIEW}]`, [VIEW], 'present'],
    ['two', `[${VIEW}, ${EDIT}]`, [VIEW, EDIT], 'present'],
    ['with spaces', `[  ${VIEW} ,${EDIT}  ]`, [VIEW, EDIT], 'present'],
    ['repeated', `[${VIEW}, ${VIEW}]`, [VIEW], 'present'],
    ['quoted', `["${VIEW}", '${EDIT}']`, [VIEW, EDIT], 'present'],
    ['without brackets', `${VIEW}, ${EDIT}`, [VIEW, EDIT], 'present'],
    ['one without brackets', VIEW, [VIEW], 'present'],
    ['cut off: the last name may be a part of one', `[${VIEW}, ${EDIT}`, [VIEW], 'present'],
    ['cut off in a name', `[${VIEW}, ${EDIT.slice(0, -2)}`, [VIEW], 'present'],
    ['cut off behind a comma', `[${VIEW}, `, [], 'absent'],
    ['cut off in the only name: that is no empty list', `[${VIEW}`, [], 'absent'],
    ['cut off at once', '[', [], 'absent'],
    ['a general permission', '[group_creation]', ['group_creation'], 'present'],
    ['a wildcard', '[routing:*:view]', ['routing:*:view'], 'present'],
    ['empty', '[]', [], 'empty'],
    ['empty with a space', '[ ]', [], 'empty'],
    ['nothing', '', [], 'absent'],
    ['the literal parameter', '%s', [], 'absent'],
    ['the literal parameter in brackets', '[%s]', [], 'absent'],
  ])('%s', (_, written, names, list) => {
    expect(any(written)).toMatchObject({
      kind: 'permissions',
      mode: 'any',
      names,
      list,
      organization: 'own',
    });
    expect(all(written)).toMatchObject({ kind: 'permissions', mode: 'all', names, list });
  });

  it.each([
    ['whole', `[${VIEW}:${DIVISION}]`, [VIEW], [DIVISION]],
    ['cut off', `[${VIEW}:dbdb51ee-...]`, [VIEW], ['dbdb51ee-...']],
    ['twice the same', `[${VIEW}:${DIVISION}, ${EDIT}:${DIVISION}]`, [VIEW, EDIT], [DIVISION]],
    ['without brackets', `${VIEW}:${DIVISION}`, [VIEW], [DIVISION]],
  ])('a division as the fourth segment: %s', (_, written, names, divisions) => {
    expect(all(written)).toMatchObject({ kind: 'divisions', names, divisions, list: 'present' });
  });
});

describe('divisions', () => {
  it.each([
    ['with permissions', `[${VIEW}]`, `[${DIVISION}]`, [VIEW], 'present', [DIVISION]],
    ['with an empty list', '[]', `[${DIVISION}]`, [], 'empty', [DIVISION]],
    [
      'several',
      `[${VIEW}]`,
      `[${DIVISION}, 66666666-0000-4000-8000-000000000006]`,
      [VIEW],
      'present',
      [DIVISION, '66666666-0000-4000-8000-000000000006'],
    ],
    ['without brackets', VIEW, DIVISION, [VIEW], 'present', [DIVISION]],
    ['ids that are cut off', '[]', '[dbdb51ee-...]', [], 'empty', ['dbdb51ee-...']],
    ['literal parameters', '%s', '%s', [], 'absent', []],
    ['empty divisions', `[${VIEW}]`, '[]', [VIEW], 'present', []],
  ])('%s', (_, permissions, written, names, list, divisions) => {
    expect(inDivisions(permissions, written)).toMatchObject({ kind: 'divisions', names, list, divisions });
  });

  it('the singular code names its permission in quotes', () => {
    const message = `Unable to perform the requested action. You are missing the following permission '${EDIT}' in the provided division(s).`;
    expect(refusalOf(403, { code: 'missing.division.permission', message })).toMatchObject({
      kind: 'divisions',
      names: [EDIT],
      list: 'present',
      divisions: [],
    });
  });
});

describe('the older form', () => {
  it.each([
    [
      'as documented',
      "Permission is forbidden on domain, 'responses', entity 'response', with action set '[view]'",
      ['responses:response:view'],
    ],
    [
      'with an odd quote',
      "Permission is forbidden on domain, 'responses', entity 'response`, with action set '[view]'",
      ['responses:response:view'],
    ],
    [
      'several actions',
      "Permission is forbidden on domain, 'responses', entity 'response', with action set '[view, edit]'",
      ['responses:response:view', 'responses:response:edit'],
    ],
    [
      'no action',
      "Permission is forbidden on domain, 'responses', entity 'response', with action set '[]'",
      [],
    ],
  ])('%s', (_, message, names) => {
    const refusal = refusalOf(403, { code: 'forbidden', message });
    expect(refusal).toMatchObject({ kind: 'permissions', names, recognition: 'catalogued' });
    expect(refusalOf(403, { message }, null)).toMatchObject({ kind: 'permissions', names });
  });
});

describe('other lists', () => {
  it.each([
    ['[routing:readonly, routing]', ['routing:readonly', 'routing']],
    ['[routing]', ['routing']],
    ['routing:readonly, routing', ['routing:readonly', 'routing']],
    ['routing', ['routing']],
    ['[]', []],
    ['%s', []],
    ['[%s]', []],
  ])('scopes %s', (written, accepted) => {
    const message = `App not authorized to use scope ${written}`;
    expect(refusalOf(403, { code: 'app.not.authorized.for.scope', message })).toMatchObject({
      kind: 'scopes',
      accepted,
    });
  });

  it.each([
    ['[55555555-0000-4000-8000-000000000005]', ['55555555-0000-4000-8000-000000000005']],
    ['[a1, b2]', ['a1', 'b2']],
    ['[%s]', []],
    ['[]', []],
  ])('policies %s', (written, policies) => {
    const message = `Unable to perform the requested action. Your organization's security policies have denied access. Policy ID(s): ${written}`;
    expect(refusalOf(403, { code: 'authz.policy.denied', message })).toMatchObject({
      kind: 'policy',
      policies,
    });
  });

  it.each([
    ['[192.0.2.1]', ['192.0.2.1']],
    ['[192.0.2.1, 198.51.100.7]', ['192.0.2.1', '198.51.100.7']],
    ['[%s]', []],
  ])('addresses %s', (written, addresses) => {
    const message = `Requests originating from this IP address are not authorized: ${written}`;
    expect(refusalOf(401, { code: 'ip.not.authorized', message })).toMatchObject({
      kind: 'network',
      addresses,
    });
  });

  it.each([
    ['Access to queue 1234 is forbidden', 'queue', '1234'],
    ['Access to the queue "1234" was denied', 'queue', '1234'],
    [
      'Access to data table [0b1c2d3e-0000-4000-8000-000000000001] is denied',
      'data table',
      '0b1c2d3e-0000-4000-8000-000000000001',
    ],
  ])('%s', (message, type, id) => {
    const expected = { kind: 'resource', aspect: 'entity', type, id, recognition: 'uncatalogued' };
    expect(refusalOf(403, { message })).toMatchObject(expected);
    expect(refusalOf(403, message)).toMatchObject(expected);
  });
});

describe('divisions by name', () => {
  const listed = (divisions: string) => {
    const refusal = inDivisions(`[${VIEW}]`, divisions);
    return refusal.kind === 'divisions' ? refusal.divisions : refusal.kind;
  };
  it.each<[string, string, readonly string[]]>([
    ['one word', '[Home]', ['Home']],
    ['a name with a blank', '[Sales EMEA]', ['Sales EMEA']],
    ['several', '[Home, Sales EMEA]', ['Home', 'Sales EMEA']],
    ['with an ampersand', '[Sales & Service, Home]', ['Sales & Service', 'Home']],
    ['with a slash', '[EMEA/DACH]', ['EMEA/DACH']],
    ['in another script', '[販売 東京, Zürich Süd]', ['販売 東京', 'Zürich Süd']],
    ['names and an id', `[Sales EMEA, ${DIVISION}]`, ['Sales EMEA', DIVISION]],
    ['quoted', `['Sales EMEA', "Home"]`, ['Sales EMEA', 'Home']],
    ['twice the same', '[Sales EMEA, Sales EMEA]', ['Sales EMEA']],
    [
      'many',
      `[${Array.from({ length: 74 }, (_, at) => `Team ${at}`).join(', ')}]`,
      Array.from({ length: 74 }, (_, at) => `Team ${at}`),
    ],
  ])('%s', (_, written, divisions) => {
    expect(listed(written)).toEqual(divisions);
  });
  it.each<[string, string, readonly string[]]>([
    [
      'ids parted by blanks, without brackets',
      `${DIVISION} ${DIVISION.replace('44', '55')}`,
      [DIVISION, DIVISION.replace('44', '55')],
    ],
    ['a list that is cut off in a name', '[Home, Sales EM', ['Home']],
    ['a list that is cut off in an id', '[44444444-0000-4', ['44444444-0000-4']],
    ['the literal parameter', '[%s]', []],
    ['nothing', '[]', []],
    ['a whole article', `[${'word '.repeat(100)}]`, []],
  ])('near: %s', (_, written, divisions) => {
    expect(listed(written)).toEqual(divisions);
  });
});

describe('the form that names the division before the list', () => {
  const refused = (message: string) => refusalOf(403, { code: 'missing.division.permissions', message });
  it.each<[string, string, readonly string[], readonly string[]]>([
    [
      'plain',
      `You are missing the following permission(s) in division ${DIVISION}: [${VIEW}, ${EDIT}]`,
      [VIEW, EDIT],
      [DIVISION],
    ],
    ['quoted', `Missing permission(s) in division '${DIVISION}': [${VIEW}]`, [VIEW], [DIVISION]],
    ['behind the list', `Missing [${VIEW}] in division ${DIVISION}`, [VIEW], [DIVISION]],
    ['without a list', `You have no access in division ${DIVISION}`, [], [DIVISION]],
  ])('%s', (_, message, names, divisions) => {
    expect(refused(message)).toMatchObject({ kind: 'divisions', names, divisions });
  });
  it('no id, no division', () => {
    expect(refused("User doesn't have required permissions to the division")).toMatchObject({
      kind: 'divisions',
      divisions: [],
    });
  });
});

describe('an object that the words name', () => {
  const ID = '0ae82ce3-5c8e-4865-82d4-caa2a4e6a1df';
  const refused = (code: string, message: string) =>
    refusalOf(403, { code, message }, 'GET /api/v2/routing/queues/{queueId}');
  it.each([
    ['not.authorized', `Access to Conversation ${ID} is forbidden.`],
    ['not.authorized', `You are not authorized to view conversation ${ID}`],
    ['forbidden', `You don't have access to queue ${ID}.`],
    ['not.authorized', `User is not allowed to access the recording '${ID}'`],
    ['forbidden', `Access to the queue ${ID} was denied`],
  ])('%s: %s', (code, message) => {
    expect(refused(code, message)).toMatchObject({
      kind: 'resource',
      aspect: 'entity',
      id: ID,
      recognition: 'corrected',
    });
  });
  it.each([
    ['not.authorized', 'You are not authorized to perform the requested action.'],
    ['not.authorized', `You are not authorized to perform the requested action. (${ID})`],
    ['forbidden', 'Forbidden'],
    ['forbidden', `Permission is forbidden on domain, 'routing', entity 'queue', with action set '[view]'`],
  ])('not: %s: %s', (code, message) => {
    expect(refused(code, message)).not.toMatchObject({ kind: 'resource' });
  });
});
