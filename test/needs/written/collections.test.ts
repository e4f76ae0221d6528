import { describe, expect, it } from 'vitest';
import type { WrittenForm } from '../../../src/needs/written/forms.js';
import { readPostman } from '../../../src/needs/written/postman.js';
import { readWritten } from './read.js';

const SCHEMA = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';

const postman = (item: unknown, more: object = {}) =>
  readWritten('postman', JSON.stringify({ info: { schema: SCHEMA }, item: [item], ...more }));
const sent = (script: string) =>
  postman({ name: 'x', event: [{ listen: 'test', script: { exec: script.split('\n') } }] });

describe('a request of Postman', () => {
  it.each([
    ['a text', '{{baseUrl}}/api/v2/users/me', 'GET /api/v2/users/me'],
    [
      'a text as its address',
      { method: 'GET', url: '{{baseUrl}}/api/v2/users/:userId' },
      'GET /api/v2/users/{userId}',
    ],
    ['without a method', { url: '{{baseUrl}}/api/v2/users/me' }, 'GET /api/v2/users/me'],
    ['in lower case', { method: 'delete', url: '{{baseUrl}}/api/v2/tokens/me' }, 'DELETE /api/v2/tokens/me'],
    [
      'a raw address',
      { method: 'GET', url: { raw: 'https://api.mypurecloud.com/api/v2/users/me' } },
      'GET /api/v2/users/me',
    ],
    [
      'parts as lists',
      {
        method: 'GET',
        url: {
          protocol: 'https',
          host: ['api', 'mypurecloud', 'com'],
          path: ['api', 'v2', 'users', ':userId'],
        },
      },
      'GET /api/v2/users/{userId}',
    ],
    [
      'parts as texts',
      { method: 'GET', url: { host: '{{baseUrl}}', path: '/api/v2/users/me' } },
      'GET /api/v2/users/me',
    ],
    [
      'parts as objects',
      { method: 'GET', url: { host: ['{{h}}'], path: ['api', 'v2', 'users', { type: 'any', value: 'me' }] } },
      'GET /api/v2/users/me',
    ],
    [
      'behind a variable with the version',
      { method: 'GET', url: '{{baseUrl}}/users/me' },
      'GET /api/v2/users/me',
    ],
  ])('may be %s', (_name, request, call) => {
    expect(postman({ name: 'Me', request }).calls).toEqual([`1 Me: ${call}`]);
  });

  it.each([
    ['a login', { method: 'POST', url: 'https://login.mypurecloud.de/oauth/token' }],
    ['a login behind a variable', { method: 'POST', url: 'https://login.{{env}}/oauth/token' }],
    ['a hook', { method: 'POST', url: 'https://hooks.acme.example/api/v2/users/me' }],
    ['a customer of another service', { method: 'GET', url: 'https://{{name}}.acme.example/api/v2/wombats' }],
    ['an empty address', { method: 'GET', url: '' }],
    ['an address without parts', { method: 'GET', url: {} }],
  ])('is no need where it is %s', (_name, request) => {
    const { uses, unmatched } = postman({ name: 'x', request });
    expect([uses, unmatched]).toEqual([[], []]);
  });

  it.each([
    ['{{url}}', /variable stands for the whole address/],
    ['{{baseUrl}}/{{path}}', /several operations/],
    ['{{baseUrl}}/wombats', /no operation/],
    ['https://api.mypurecloud.com/api/v2/wombats', /no operation/],
  ])('%s is unmatched', (url, why) => {
    const { uses, unmatched } = postman({ name: 'x', request: { method: 'GET', url } });
    expect(uses).toEqual([]);
    expect(unmatched).toEqual([
      { text: `GET ${url}`, at: { path: 'input', line: 1, what: 'x' }, why: expect.stringMatching(why) },
    ]);
  });

  it('takes what the collection says of its own variables', () => {
    const variable = [
      { key: 'other', value: 'https://acme.example' },
      { key: 'base', value: 'https://api.mypurecloud.com/api/v2' },
    ];
    const of = (url: string) => postman({ name: 'x', request: { url } }, { variable });
    expect(of('{{base}}/users/me').uses[0]?.grade).toBe('contract');
    expect(of('{{other}}/api/v2/wombats')).toMatchObject({ uses: [], unmatched: [] });
    expect(of('{{other}}/api/v2/users/me').unmatched[0]?.why).toMatch(/--allow-host acme\.example$/);
    expect(of('{{base}}').unmatched).toHaveLength(1);
  });

  it('to a host that stands for the platform is a need', () => {
    const uses: string[] = [];
    const text = JSON.stringify({
      item: [
        { request: 'https://gateway.acme.example/genesys/api/v2/users/me' },
        { request: 'https://acme.example/api/v2/tokens/me' },
      ],
    });
    readPostman(
      text,
      { path: 'x', standIns: new Set(['gateway.acme.example']) },
      { use: ({ operation }) => uses.push(operation.id), unmatched: () => {}, problem: () => {} },
    );
    expect(uses).toEqual(['getUsersMe']);
  });

  it('shows no secret of its name or address', () => {
    const token = ['zYx', 'W9v8U7t6', 'S5r4Q3p2', 'OnMlKj'].join('');
    const { unmatched } = postman({
      name: `with Bearer ${token}`,
      request: { url: `https://a:${token}@api.mypurecloud.com/api/v2/wombats?access_token=${token}` },
    });
    expect(unmatched).toHaveLength(1);
    expect(JSON.stringify(unmatched)).not.toContain(token);
  });

  it('is not read where the file is cut off within it', () => {
    const text = JSON.stringify({
      info: { schema: SCHEMA },
      item: [
        { name: 'a', request: { method: 'GET', url: '{{b}}/api/v2/users/me' } },
        { name: 'b', request: { url: '{{b}}/api/v2/tokens/me', method: 'DELETE' } },
      ],
    });
    const { calls, problems } = readWritten('postman', text.slice(0, text.indexOf('"DELETE"')));
    expect(calls).toEqual(['1 a: GET /api/v2/users/me']);
    expect(problems).toEqual([{ at: 'line 1', message: expect.stringMatching(/cut off/) }]);
  });

  it.each(['[', '{"item":['])('nested without end (%s) is a problem', (piece) => {
    expect(readWritten('postman', piece.repeat(100_000)).problems).toHaveLength(1);
  });
});

describe('a script', () => {
  it.each([
    [
      "pm.sendRequest('https://api.mypurecloud.com/api/v2/users/me', (error, answer) => {});",
      'GET /api/v2/users/me',
    ],
    ["pm.sendRequest(pm.environment.get('base') + '/api/v2/users/me', done);", 'GET /api/v2/users/me'],
    [
      "pm.sendRequest({ url: '{{base}}/api/v2/tokens/me', method: 'DELETE' }, done);",
      'DELETE /api/v2/tokens/me',
    ],
    [
      [
        'pm.sendRequest({\n  url: `$',
        '{base}/api/v2/users/$',
        "{id}`,\n  method: 'PATCH',\n  body: {}\n});",
      ].join(''),
      'PATCH /api/v2/users/{userId}',
    ],
    [
      "const request = { url: base + '/api/v2/users/' + id, method: 'DELETE' };\npm.sendRequest(request);",
      'DELETE /api/v2/users/{userId}',
    ],
    ["pm.sendRequest({ url: { raw: '{{base}}/api/v2/users/me' } });", 'GET /api/v2/users/me'],
    ["await bru.sendRequest({ method: 'GET', url: '{{base}}/api/v2/users/me' });", 'GET /api/v2/users/me'],
    ["pm.sendRequest({ ...rest, url: '{{base}}/api/v2/users/me' });", 'GET /api/v2/users/me'],
  ])('%s', (script, call) => {
    expect(sent(script).calls).toEqual([`1 x: ${call}`]);
  });

  it.each([
    ["pm.sendRequest(pm.variables.get('next'), done);"],
    ['pm.sendRequest(next());'],
    ["pm.sendRequest({ url: x ? '/api/v2/users/me' : '/api/v2/users', method: 'GET' });"],
    ["pm.sendRequest(x ? '/api/v2/users/me' : '/api/v2/users');"],
    ["pm.sendRequest('/api/v2/users/'.concat(id));"],
    ["pm.sendRequest({ url: '/api/v2/tokens/me', method: x ? 'GET' : 'DELETE' });"],
    ["pm.sendRequest({ ...rest, url: '{{base}}/api/v2/tokens/me' });"],
  ])('%s is unmatched, since it is not known before it runs', (script) => {
    const { calls, unmatched } = sent(script);
    expect(calls).toEqual([]);
    expect(unmatched).toHaveLength(1);
  });

  it.each([
    ["await axios.get('{{base}}/api/v2/users/me');", ['GET /api/v2/users/me'], 0],
    ['request.delete("https://api.mypurecloud.com/api/v2/tokens/me")', ['DELETE /api/v2/tokens/me'], 0],
    ["await axios.get('/api/v2/users/' + id);", [], 1],
    ["await fetch('/api/v2/users/me', options);", [], 1],
    ["const path = '/api/v2/users/me';", [], 1],
    ["call(['/api/v2/users/me', '/api/v2/tokens/me']);", [], 2],
    ["pm.sendRequest('{{base}}/api/v2/users/me'); axios.get('/api/v2/tokens/me')", 2, 0],
    [`axios.get(\`\${base}/api/v2/users/me\`)`, ['GET /api/v2/users/me'], 0],
  ])('%s is told, whatever library sends it', (script, calls, unmatched) => {
    const told = sent(script);
    const found = told.calls.map((call) => call.replace('1 x: ', ''));
    if (typeof calls === 'number') expect(found).toHaveLength(calls);
    else expect(found).toEqual(calls);
    expect(told.unmatched).toHaveLength(unmatched);
  });

  it.each([
    ["// pm.sendRequest('{{base}}/api/v2/users/me');"],
    ["pm.sendRequest({ url: 'https://login.mypurecloud.com/oauth/token', method: 'POST' });"],
    ["const path = '/api/v1/users/me';"],
    ["// axios.get('/api/v2/users/me');"],
  ])('%s is no need', (script) => {
    expect(sent(script)).toMatchObject({ calls: [], unmatched: [] });
  });

  it('that sends too many requests is told', () => {
    const { calls, unmatched } = sent("pm.sendRequest('{{base}}/api/v2/users/me');\n".repeat(101));
    expect(calls).toEqual([]);
    expect(unmatched).toEqual([expect.objectContaining({ why: expect.stringMatching(/too many/) })]);
  });
});

describe('a data action', () => {
  const action = (requestUrlTemplate: string, more: object = {}, requestType: unknown = 'GET') =>
    readWritten(
      'data-action',
      JSON.stringify({ name: 'Look up', config: { request: { requestUrlTemplate, requestType } }, ...more }),
    );

  it.each([
    [`/api/v2/users/\${input.userId}`, 'GET /api/v2/users/{userId}'],
    ['/api/v2/users/$input.userId/routingskills', 'GET /api/v2/users/{userId}/routingskills'],
    ['/api/v2/users/$!{input.userId}', 'GET /api/v2/users/{userId}'],
    ['/api/v2/users/$esc.url($input.userId)', 'GET /api/v2/users/{userId}'],
    [
      `/api/v2/users/$esc.url("\${input.userId}")/routingskills?a=$esc.url($!{input.b})`,
      'GET /api/v2/users/{userId}/routingskills',
    ],
    [
      `/api/v2/users/$!esc.url($successTemplateUtils.firstFromArray("\${input.users}"))`,
      'GET /api/v2/users/{userId}',
    ],
    ['#set($id = $input.userId)\n/api/v2/users/$id', 'GET /api/v2/users/{userId}'],
    ['/api/v2/routing/queues#if($input.name != "")?name=$input.name#end', 'GET /api/v2/routing/queues'],
    ['api/v2/users/me', 'GET /api/v2/users/me'],
    ['$input.base/api/v2/users/me', 'GET /api/v2/users/me'],
    ['https://api.mypurecloud.ie/api/v2/users/me', 'GET /api/v2/users/me'],
    [`https://api.\${input.region}/api/v2/users/me`, 'GET /api/v2/users/me'],
  ])('%s', (template, call) => {
    expect(action(template).calls).toEqual([`1 Look up: ${call}`]);
  });

  it.each([
    ['https://crm.acme.example/api/v2/wombats', {}],
    ['/services/data/v1', { integrationType: 'salesforce-datadips' }],
    [`\${input.base}/api/v2/users/me`, { integrationType: 'custom-rest-actions' }],
    [`https://\${input.base}/users/me`, { integrationType: 'custom-rest-actions' }],
  ])('%s of another service is no need', (template, more) => {
    expect(action(template, more)).toMatchObject({ uses: [], unmatched: [] });
  });

  it.each([
    [`\${input.url}`, /as it runs/],
    ['/users/me', /no path of the API/],
    [`/api/v2/conversations/\${input.mediaType}/\${input.id}`, /several operations/],
    ['/api/v2/wombats', /no operation/],
    ['https://crm.acme.example/api/v2/users/me', /host is none of Genesys Cloud/],
  ])('%s is unmatched', (template, why) => {
    expect(action(template).unmatched).toEqual([
      expect.objectContaining({
        at: { path: 'input', line: 1, what: 'Look up' },
        why: expect.stringMatching(why),
      }),
    ]);
  });

  it('of an integration that is not known is a need where it calls a path of the API', () => {
    expect(action('/api/v2/users/me', { integrationType: 'another' }).calls).toEqual([
      '1 Look up: GET /api/v2/users/me',
    ]);
  });

  it('whose method is not given is unmatched where there are several', () => {
    expect(action('/api/v2/routing/queues', {}, null).unmatched).toHaveLength(1);
  });

  it('shows nothing of headers and bodies', () => {
    const secret = ['s3cr', 'etV4lue', '0fHeader'].join('');
    const read = readWritten(
      'data-action',
      JSON.stringify([
        {
          name: 'x',
          config: {
            request: {
              requestUrlTemplate: '/api/v2/wombats',
              requestType: 'GET',
              headers: { 'X-Key': secret },
              requestTemplate: secret,
            },
          },
        },
      ]),
    );
    expect(read.unmatched).toHaveLength(1);
    expect(JSON.stringify(read)).not.toContain(secret);
  });
});

describe('a request of Bruno', () => {
  const bru = (text: string) => readWritten('bruno', text);

  it('may have its first pair behind the brace, and a method of its own', () => {
    expect(bru('get { url: {{b}}/api/v2/users/me\n}\n').calls).toEqual(['1: GET /api/v2/users/me']);
    expect(
      bru('meta {\n  name: x\n}\n\nhttp {\n  method: delete\n  url: {{b}}/api/v2/tokens/me\n}\n').calls,
    ).toEqual(['7 x: DELETE /api/v2/tokens/me']);
  });

  it('is not read where its block is not closed', () => {
    const { calls, problems } = bru('get {\n  url: {{b}}/api/v2/users');
    expect(calls).toEqual([]);
    expect(problems).toEqual([{ at: 'line 1', message: expect.stringMatching(/not closed/) }]);
  });

  it('is none in the settings of a collection and in an environment', () => {
    for (const text of [
      'auth {\n  mode: bearer\n}\n',
      'vars {\n  url: https://api.mypurecloud.com/api/v2/users/me\n}\n',
    ])
      expect(bru(text)).toMatchObject({ calls: [], unmatched: [], problems: [] });
  });
});

describe('YAML of OpenCollection', () => {
  it('that is broken is read up to there', () => {
    const text =
      'opencollection: 1.0.0\nitems:\n  - http:\n      method: GET\n      url: /api/v2/users/me\n  - http:\n      method: GET\n      url: "/api/v2/users';
    const { calls, problems } = readWritten('open-collection', text);
    expect(calls).toEqual(['4: GET /api/v2/users/me']);
    expect(problems).toHaveLength(1);
  });

  it.each(['[', '{a: ', '- '])('nested without end (%s) is a problem', (piece) => {
    expect(
      readWritten('open-collection', `opencollection: 1\nitems: ${piece.repeat(5000)}`).problems,
    ).toHaveLength(1);
  });
});

describe('an export of Insomnia', () => {
  it('whose folders hold each other is read all the same', () => {
    const resources = [
      { _id: 'a', _type: 'request_group', name: 'a', parentId: 'b' },
      { _id: 'b', _type: 'request_group', name: 'b', parentId: 'a' },
      {
        _id: 'c',
        _type: 'request',
        name: 'c',
        parentId: 'a',
        method: 'GET',
        url: '{{ base }}/api/v2/users/me',
      },
    ];
    expect(readWritten('insomnia', JSON.stringify({ __export_format: 4, resources })).uses).toHaveLength(1);
  });
});

describe('JSON of any kind', () => {
  const forms: readonly WrittenForm[] = ['postman', 'insomnia', 'bruno-export', 'data-action'];

  it.each(forms)('as %s is read without a fault', (form) => {
    for (const text of [
      'null',
      '1',
      '"x"',
      '[]',
      '{}',
      '[null, 1, [2]]',
      '{"item": {"item": 1}, "items": "x", "resources": {}, "config": []}',
    ])
      expect(readWritten(form, text)).toMatchObject({ uses: [], unmatched: [], problems: [] });
  });
});
