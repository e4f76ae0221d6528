import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { WRITTEN_FORM_NAMES, WRITTEN_FORMS, type WrittenForm } from '../../../src/needs/written/forms.js';
import { headOf } from '../../../src/read/head.js';
import { readWritten } from './read.js';

const FOLDER = 'fixtures/needs';
const textOf = (name: string): string => readFileSync(`${FOLDER}/${name}`, 'utf8');

function detect(text: string, complete = true): WrittenForm | null {
  const head = headOf(text, complete);
  return WRITTEN_FORM_NAMES.find((form) => WRITTEN_FORMS[form].detect(head)) ?? null;
}

/** Of each fixture: its form, what it calls, and what is unmatched. */
const EXPECTED: Readonly<
  Record<
    string,
    { readonly form: WrittenForm; readonly calls: readonly string[]; readonly unmatched?: readonly string[] }
  >
> = {
  'actions.json': {
    form: 'data-action',
    calls: [
      '11 Find a wrap-up code: GET /api/v2/routing/wrapupcodes',
      '37 Through web services: GET /api/v2/users/{userId}',
      '43 Skill of a user: DELETE /api/v2/users/{userId}/routingskills/{skillId}',
    ],
    unmatched: ['GET https://crm.acme.example/api/v2/users/me', `\${input.url}`],
  },
  'calls.json': {
    form: 'json-calls',
    calls: [
      '4: GET /api/v2/routing/queues',
      '5 Change a member: PATCH /api/v2/routing/queues/{queueId}/members/{memberId}',
      '6: GET /api/v2/users/me',
      '7: GET /api/v2/tokens/me',
    ],
    unmatched: ['the rest of the wallboard'],
  },
  'calls.yaml': {
    form: 'yaml-calls',
    calls: [
      '4: GET /api/v2/routing/queues',
      '6 Change a member: PATCH /api/v2/routing/queues/{queueId}/members/{memberId}',
      '9: GET /api/v2/users/me',
      '10: GET /api/v2/tokens/me',
    ],
    unmatched: ['the rest of the wallboard'],
  },
  'disconnect.custom.json': {
    form: 'data-action',
    calls: [
      '6 Disconnect a callback - Exported 2024-05-27 @ 11:10: PATCH /api/v2/conversations/callbacks/{conversationId}',
    ],
  },
  'bruno-export.json': {
    form: 'bruno-export',
    calls: [
      '5 Queues: GET /api/v2/tokens/me',
      '10 Queues / Queues: GET /api/v2/routing/queues',
      '29 Me: GET /api/v2/users/me',
    ],
  },
  'calls.md': {
    form: 'lines',
    calls: [
      '5: GET /api/v2/users/me',
      '6: POST /api/v2/analytics/queues/observations/query',
      '10: GET /api/v2/routing/queues/{queueId}',
      '11: PATCH /api/v2/routing/queues/{queueId}/members/{memberId}',
      '11: DELETE /api/v2/routing/queues/{queueId}/members/{memberId}',
      '14: GET /api/v2/conversations/{conversationId}/recordings',
    ],
  },
  'get-queue.bru': {
    form: 'bruno',
    calls: ['8 Get a queue: GET /api/v2/routing/queues/{queueId}', '36 Get a queue: GET /api/v2/users/me'],
  },
  'get-user.yml': {
    form: 'open-collection',
    calls: ['7 Get a user: GET /api/v2/users/{userId}', '7 Get a user: DELETE /api/v2/tokens/me'],
  },
  'insomnia.json': {
    form: 'insomnia',
    calls: ['7 Routing / Queues / Get a queue: GET /api/v2/routing/queues/{queueId}'],
  },
  'opencollection.yml': {
    form: 'open-collection',
    calls: ['21 Routing / Queues: GET /api/v2/routing/queues', '27 Me: GET /api/v2/users/me'],
  },
  'postman-1.json': {
    form: 'postman',
    calls: [
      '9 Users / Change a user: PATCH /api/v2/users/{userId}',
      '18 Divisions: GET /api/v2/authorization/divisions',
    ],
    unmatched: ["pm.sendRequest(pm.variables.get('next'), () => {});"],
  },
  'postman-2.1.json': {
    form: 'postman',
    calls: [
      '29 Queues / Get a queue: GET /api/v2/routing/queues/{queueId}',
      '56 Queues / Members / Add members: POST /api/v2/routing/queues/{queueId}/members',
      '56 Queues / Members / Add members: GET /api/v2/users/me',
      '94 Skills: GET /api/v2/routing/skills',
    ],
    unmatched: ['GET {{url}}'],
  },
  'postman-environment.json': { form: 'postman', calls: [] },
};

describe('the forms of written calls', () => {
  const fixtures = readdirSync(FOLDER).filter((name) => Object.hasOwn(EXPECTED, name));

  it('have a fixture each', () => {
    expect(fixtures.toSorted()).toEqual(Object.keys(EXPECTED).toSorted());
    expect(new Set(Object.values(EXPECTED).map(({ form }) => form))).toEqual(new Set(WRITTEN_FORM_NAMES));
  });

  it.each(fixtures)('%s is known by what it holds, and read', (name) => {
    const expected = EXPECTED[name];
    const text = textOf(name);
    expect(detect(text)).toBe(expected?.form);
    const read = readWritten(expected?.form ?? 'lines', text);
    expect(read.calls).toEqual(expected?.calls);
    expect(read.unmatched.map((one) => one.text)).toEqual(expected?.unmatched ?? []);
    expect(read.problems).toEqual([]);
  });

  it.each(fixtures)(
    '%s is known with Windows line ends and a byte order mark, with the same lines',
    (name) => {
      const text = `\ufeff${textOf(name).replaceAll('\n', '\r\n')}`;
      const form = EXPECTED[name]?.form ?? 'lines';
      expect(detect(text)).toBe(form);
      expect(readWritten(form, text).calls).toEqual(EXPECTED[name]?.calls);
    },
  );

  it.each(fixtures)('%s cut off anywhere throws nothing and finds nothing else', (name) => {
    const text = textOf(name);
    const form = EXPECTED[name]?.form ?? 'lines';
    const whole = new Set(readWritten(form, text).uses.map(({ operation }) => operation.id));
    for (let end = 0; end < text.length; end += 1 + Math.floor(text.length / 60)) {
      const { uses, problems } = readWritten(form, text.slice(0, end));
      if (form !== 'lines' && form !== 'open-collection' && form !== 'yaml-calls')
        for (const use of uses) expect(whole).toContain(use.operation.id);
      expect(problems.length).toBeLessThanOrEqual(1);
    }
  });

  it('take nothing that another reader has', () => {
    for (const folder of ['curl', 'exchange', 'har', 'http', 'log']) {
      for (const name of readdirSync(`fixtures/${folder}`, { recursive: true, withFileTypes: true })) {
        if (!name.isFile() || /\.(?:md|ts)$/.test(name.name)) continue;
        const path = `${name.parentPath}/${name.name}`;
        expect({ path, form: detect(readFileSync(path, 'utf8').slice(0, 65_536)) }).toEqual({
          path,
          form: null,
        });
      }
    }
  });

  it.each([
    [
      'a configuration of Bruno',
      '{"version": "1", "name": "acme", "type": "collection", "ignore": []}',
      'bruno-export',
    ],
    [
      'a collection inside an answer',
      '{"collection": {"info": {"schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"}, "item": []}}',
      'postman',
    ],
    [
      'an answer that is recorded',
      '{"response": {"status": 200, "body": {"entities": [{"requestUrlTemplate": "/x"}]}}}',
      null,
    ],
    ['a package', '{"name": "acme", "version": "1.0.0", "type": "module"}', null],
    [
      'an OpenAPI document',
      '{"openapi": "3.0.0", "info": {"title": "x", "version": "1"}, "paths": {}}',
      null,
    ],
    [
      'an OpenAPI document in YAML',
      'openapi: 3.0.0\ninfo:\n  title: x\npaths:\n  /users:\n    get: {}\n',
      null,
    ],
    ['a settings file of Bruno', 'auth {\n  mode: bearer\n}\n', 'bruno'],
    ['a plan of Terraform', '{"format_version": "1.2", "resource_changes": []}', null],
    ['raw HTTP', 'GET /api/v2/users/me HTTP/1.1\nHost: api.mypurecloud.com\n', null],
    [
      'a file of requests with headers',
      'GET https://api.mypurecloud.com/api/v2/users/me\nAuthorization: Bearer {{token}}\n',
      null,
    ],
    [
      'a file of requests without',
      '### me\nGET {{host}}/api/v2/users/me\n\n###\nGET {{host}}/api/v2/tokens/me\n',
      'lines',
    ],
    ['a refusal', 'GET /api/v2/users/me\n403 Forbidden\n{"status": 403}\n', null],
    [
      'an access log',
      '127.0.0.1 - - [10/Oct/2024:13:55:36 +0000] "GET /api/v2/users/me HTTP/1.1" 403 12\n',
      null,
    ],
    ['prose', 'We call the platform every night.\nIt says no.\n', null],
    ['code', 'const path = "/api/v2/users/me";\nfetch(path);\n', null],
    ['nothing', '', null],
    ['a login', 'https://login.mypurecloud.com/oauth/authorize?a=b\nIt says no.\n', null],
    ['calls of somebody else', 'GET https://acme.example/api/v2/users/me\n', null],
    [
      'a table of addresses and statuses',
      'url,status\nhttps://api.mypurecloud.de/api/v2/routing/queues,403\n',
      null,
    ],
    [
      'a page whose headings are calls',
      '# API\n\nWords.\n\nMore words.\n\n### GET /api/v2/users/me\n\nWho.\n\n```\nGET /api/v2/users/me\nAuthorization: Bearer x\n```\n',
      'lines',
    ],
    [
      'a file of requests with names and headers',
      '### GET /api/v2/users/me\nGET {{host}}/api/v2/users/me\nAccept: a/b\n',
      null,
    ],
    ['an answer that is quoted', 'I call GET /api/v2/users/me.\n```\n{"status": 403}\n```\n', null],
    [
      'calls among what is meant as such',
      'GET /api/v2/users/me\nrouting:queue:view\nrouting:queue:edit\ngetUsersMee\n',
      'lines',
    ],
  ] as const)('%s is told apart', (_name, text, form) => {
    expect(detect(text)).toBe(form);
  });
});
