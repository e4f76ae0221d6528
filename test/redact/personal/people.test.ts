/** Where people are named, in fields, headers, forms, XML and prose; and what stands for nobody. */
import { describe, expect, it } from 'vitest';
import { createPeople } from '../../../src/redact/personal/people.js';
import { exchange, rawExchanges } from '../../judge/harness.js';
import { shared } from '../../run/recordings.js';

const ID = '0b1c2d3e-0000-4000-8000-000000000001';
const API = 'https://api.mypurecloud.com/api/v2';

/** What `sanitize --personal` writes of calls with these bodies, requests or headers. */
const cleaned = (...calls: readonly unknown[]): string =>
  shared(rawExchanges(calls), { personal: true }).text;
const answer = (body: unknown, path = '/routing/queues') =>
  exchange(`GET ${API}${path}`, { status: 403, body });
const posted = (body: string, contentType: string) =>
  exchange(
    'POST https://app.example.com/x',
    { status: 403 },
    {},
    { body, headers: { 'Content-Type': contentType } },
  );
const sent = (headers: object) => exchange(`GET ${API}/routing/queues`, { status: 403 }, {}, { headers });

const ADA = 'Adalbert Exampleson';
const NAMED: readonly (readonly [string, unknown])[] = [
  ['a text that says who made it', answer({ id: ID, name: 'Claims', createdBy: ADA })],
  ['a parameter of a message', answer({ messageParams: { user: ADA }, message: `${ADA} lacks it` })],
  ['an audit', answer({ entities: [{ user: { id: ID, name: ADA, display: ADA } }] })],
  [
    'a change of a person',
    answer({ entities: [{ entityType: 'USER', propertyChanges: [{ property: 'name', newValues: [ADA] }] }] }),
  ],
  ['an account elsewhere', answer({ whatsAppId: { displayName: ADA }, twitterId: { name: ADA } })],
  ['an employer', answer({ employerInfo: { officialName: ADA } })],
  ['a call', answer({ calls: [{ self: { nameRaw: ADA } }] })],
  ['X-Forwarded-User', sent({ 'X-Forwarded-User': ADA })],
  ['X-Remote-User', sent({ 'X-Remote-User': 'adalbert.exampleson' })],
  ['X-User', sent({ 'X-User': ADA })],
  [
    'Referer',
    sent({ Referer: `https://apps.mypurecloud.com/directory/#/person/${encodeURIComponent(ADA)}` }),
  ],
  ['a path', answer('no', `/users/${encodeURIComponent(ADA)}`)],
  ['a form', posted('email=a%40example.com&name=Adalbert+Exampleson', 'application/x-www-form-urlencoded')],
  [
    'a multipart form',
    posted(
      '--b\r\nContent-Disposition: form-data; name="firstName"\r\n\r\nAdalbert\r\n--b\r\nContent-Disposition: form-data; name="lastName"\r\n\r\nExampleson\r\n--b--\r\n',
      'multipart/form-data; boundary=b',
    ),
  ],
  [
    'XML',
    posted(
      '<s:Envelope><u:user><u:firstName>Adalbert</u:firstName><lastName x="1">Exampleson</lastName></u:user></s:Envelope>',
      'text/xml',
    ),
  ],
  ['attributes of XML', posted('<user firstName="Adalbert" lastName="Exampleson"/>', 'text/xml')],
  ['a title', answer({ message: `Herr Exampleson, Mrs. ${ADA} and Dr. Exampleson may not` })],
];

describe('a person is taken out of', () => {
  it.each(NAMED)('%s', (_, call) => {
    expect(cleaned(call)).not.toMatch(/adalbert|exampleson/i);
  });
});

describe('who was named elsewhere is found', () => {
  const user = exchange(`GET ${API}/users/${ID}`, {
    status: 200,
    body: { id: ID, name: ADA, email: 'zaph2@example.com', phoneNumber: '+4915112345678' },
  });

  it.each([
    ['Adalbert_Exampleson'],
    ['adalbert.exampleson'],
    ['ADALBERT  EXAMPLESON'],
    ['Exampleson, Adalbert'],
  ])('%s', (written) => {
    expect(cleaned(user, answer({ message: `for ${written}: no` }))).toMatch(/for person#1: no/);
  });

  it('by the part before the @ of the address, behind what is about people', () => {
    const text = cleaned(user, answer('no', '/users/zaph2/greetings'), answer('no', '/routing/queues/zaph2'));
    expect(text).toContain('/users/mail#1/greetings');
    expect(text).toContain('/routing/queues/zaph2');
  });

  it('by digits', () => {
    expect(cleaned(user, answer('no', '/dids/4915112345678'))).toContain('/dids/phone#1');
  });

  it.each([
    'adalbert.exampleson.example.com',
    'adalbert:exampleson:view',
    'x_adalbert_exampleson_y',
    'Ms Teams and MS Teams',
    'X-Cache: Miss From cloudfront',
  ])('and not in %s', (written) => {
    expect(cleaned(user, answer({ message: `for ${written} no` }))).toContain(`for ${written} no`);
  });

  it('an audit of a queue says nothing of a person', () => {
    const changes = [{ property: 'name', oldValues: ['Claims North'] }];
    expect(cleaned(answer({ entities: [{ entityType: 'QUEUE', propertyChanges: changes }] }))).toContain(
      'Claims North',
    );
  });
});

describe('what stands for nobody stays', () => {
  it.each([
    '…',
    '***',
    'J*** D***',
    '<redacted>',
    '[REMOVED]',
    '{{email}}',
    ['$', '{USER_NAME}'].join(''),
    '%USER%',
    '<first name>',
    'unknown',
    'Unknown Caller',
    'null',
    'N/A',
    '-',
    '--',
    'anonymous',
    'withheld',
    'Not Available',
    'xxxx',
  ])('%s', (value) => {
    const body = { user: { name: value, email: value }, firstName: value, ani: value, street: value };
    expect(cleaned(answer(body))).not.toMatch(/\b(?:person|mail|phone|address)#/);
  });

  it('in a query that was elided', () => {
    const calls = ['filter=a@example.com eq "x"', 'phone=089-1234567', 'phone=030-7654321'].map((query) =>
      answer('no', `/scim/users?${query.replaceAll(' ', '%20')}`),
    );
    expect(cleaned(...calls)).not.toMatch(/=(?:person|phone)#/);
  });

  it.each(['Key', 'Pass', 'Adal…', '[Adalbert]', 'Null Exampleson'])('but %s is somebody', (value) => {
    expect(cleaned(answer({ user: { firstName: 'x', lastName: value } }))).toContain('person#');
  });
});

describe('a context', () => {
  const context = {
    user: { id: ID, name: ADA },
    clientName: `Reports of ${ADA}`,
    divisionNames: [{ id: ID, name: 'Claims' }],
    grants: [{ division: ID, permissions: ['routing:queue:view'], conditional: [] }],
    asked: '2026-08-20T23:04:56Z',
  };

  it('names nobody, and keeps what a diagnosis rests on', () => {
    const call = exchange(`GET ${API}/routing/queues`, { status: 403, body: `${ADA} may not` }, context);
    const written = JSON.parse(cleaned(call).trim().split('\n')[0] ?? '');
    expect(JSON.stringify(written)).not.toContain('Adalbert');
    expect(written.context).toMatchObject({
      user: { id: ID, name: 'person#1' },
      clientName: 'Reports of person#1',
      divisionNames: [{ id: ID, name: 'Claims' }],
      grants: [{ division: ID, permissions: ['routing:queue:view'], conditional: [] }],
      asked: '2026-08-20T23:04:56Z',
    });
  });
});

describe('more people than are looked for', () => {
  it('are said', () => {
    const people = createPeople(50);
    expect(people.isFull()).toBe(false);
    for (let index = 0; index < 50; index++)
      people.add('person', `Adalbert Exampleson${index}`, `Adalbert Exampleson${index}`, false);
    expect(people.isFull()).toBe(true);
    // They are still labelled where a field names them.
    expect(people.label('person', 'Adalbert Exampleson49')).toBe('person#1');
  });

  it('up to there each of them is found', () => {
    const people = createPeople();
    const names = Array.from({ length: 20_000 }, (_, index) => `Adalbert Exampleson${index}`);
    for (const name of names) people.add('person', name, name, false);
    for (const name of names) {
      const places: unknown[] = [];
      people.find(`no ${name}.`, ({ start, end }) => places.push([start, end]));
      expect(places).toEqual([[3, 3 + name.length]]);
    }
    expect(people.isFull()).toBe(false);
  });
});

it('marks around a letter make it no name that is searched for', () => {
  const people = createPeople();
  const written = ['\ufffdx\ufffd\ufffd', '--- x ---', '"x"..', 'x'];
  for (const name of written) people.add('person', name, name, false);
  people.add('person', `--- ${ADA} ---`, ADA, false);
  const found: string[] = [];
  const text = `--- x, ${ADA}`;
  people.find(text, ({ start, end }) => found.push(text.slice(start, end)));
  expect(found).toEqual([ADA]);
});
