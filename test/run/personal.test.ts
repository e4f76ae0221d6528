/** `sanitize --personal`: who was named and how to reach them comes out nowhere; what a diagnosis rests on stays. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWERS, exchange, rawExchanges } from '../judge/harness.js';
import { expectJudgedTheSame, shared } from './recordings.js';

interface Person {
  readonly first: string;
  readonly last: string;
  readonly mail: string;
  /** Digits, with the code of a country. */
  readonly phone: string;
  readonly street: string;
}

const USERS = 'https://api.mypurecloud.com/api/v2/users';
const ID = '0b1c2d3e-0000-4000-8000-000000000001';
const QUEUES = 'GET https://api.mypurecloud.com/api/v2/routing/queues';
const name = ({ first, last }: Person) => `${first} ${last}`;
const bytes = (text: string) => Buffer.from(text).toString('base64');
const text = (call: string, words: string) =>
  exchange(call, { status: 403, body: { message: words, code: 'not.authorized', status: 403 } });

/** Where fields name a person. */
const TELLING: readonly ((person: Person) => unknown)[] = [
  (person) =>
    exchange(`GET ${USERS}/${ID}`, {
      status: 200,
      body: {
        id: ID,
        name: name(person),
        email: person.mail,
        username: person.mail,
        primaryContactInfo: [
          { address: person.mail, mediaType: 'EMAIL', type: 'PRIMARY' },
          { address: `+${person.phone}`, mediaType: 'PHONE', type: 'WORK' },
        ],
        addresses: [{ address: `tel:+${person.phone}`, mediaType: 'PHONE' }],
        locations: [{ street: person.street, city: 'Exampleville' }],
        manager: { id: ID, name: name(person) },
        division: { id: ID, name: 'Support North' },
      },
    }),
  (person) =>
    exchange(
      `POST ${USERS}`,
      { status: 403 },
      {},
      {
        body: { name: name(person), email: person.mail, address: person.street, phoneNumber: person.phone },
      },
    ),
  (person) =>
    exchange('GET https://api.mypurecloud.com/api/v2/scim/v2/users', {
      status: 200,
      body: {
        Resources: [
          {
            userName: person.mail,
            displayName: name(person),
            name: { givenName: person.first, familyName: person.last },
            emails: [{ value: person.mail }],
            phoneNumbers: [{ value: `+${person.phone}`, type: 'work' }],
            addresses: [{ streetAddress: person.street, formatted: `${person.street}\n10000 Exampleville` }],
          },
        ],
      },
    }),
  (person) =>
    exchange('GET https://api.mypurecloud.com/api/v2/conversations/calls', {
      status: 403,
      body: {
        entities: [
          {
            participants: [
              {
                name: name(person),
                purpose: 'customer',
                ani: `sip:+${person.phone}@edge.example.com`,
                address: `tel:+${person.phone}`,
              },
              {
                purpose: 'external',
                callerName: name(person),
                dnis: person.phone,
                attributes: { mail: person.mail, street: person.street },
              },
            ],
          },
        ],
      },
    }),
  (person) =>
    exchange(
      'POST https://app.example.com/form',
      { status: 200 },
      {},
      {
        body: `firstName=${encodeURIComponent(person.first)}&lastName=${encodeURIComponent(person.last)}&email=${encodeURIComponent(person.mail)}&phone=${person.phone}&street=${encodeURIComponent(person.street)}`,
      },
    ),
  (person) =>
    exchange(
      'POST https://app.example.com/json',
      { status: 403 },
      {},
      {
        body: {
          payload: JSON.stringify({
            user: {
              name: name(person),
              email: person.mail,
              workPhone: { e164: `+${person.phone}` },
              address1: person.street,
            },
          }),
        },
      },
    ),
];

/** Where they stand again, unnamed. */
const AGAIN: readonly ((person: Person) => unknown)[] = [
  (person) => text(QUEUES, `User ${name(person)} (${person.mail}, +${person.phone}) does not have access.`),
  (person) =>
    text(QUEUES, `User ${name(person).toUpperCase()} of ${person.street} called from ${person.phone}`),
  (person) => text(QUEUES, `${person.last}, ${person.first}: no`),
  (person) => text(`GET ${USERS}/${encodeURIComponent(person.mail)}/roles`, 'no'),
  (person) => text(`GET ${USERS}/${encodeURIComponent(name(person))}`, 'no'),
  (person) => text(`GET ${USERS}/search?q=${encodeURIComponent(person.last)}&email=${person.mail}`, 'no'),
  (person) =>
    text(
      QUEUES,
      `https://app.example.com/?who=${encodeURIComponent(name(person))}&m=${encodeURIComponent(person.mail)}`,
    ),
  (person) => text(QUEUES, `data ${bytes(name(person))} and ${bytes(`{"who":"${person.mail}"}`)}`),
  (person) =>
    exchange(
      QUEUES,
      ANSWERS.bare(403),
      {},
      {
        headers: {
          'X-User-Name': name(person),
          'X-Caller': `+${person.phone}`,
          From: person.mail,
          Referer: `https://app.example.com/u/${encodeURIComponent(person.mail)}`,
        },
      },
    ),
  (person) =>
    exchange(QUEUES, { status: 403, body: `<p>${name(person)} &lt;${person.mail}&gt; ${person.street}</p>` }),
  (person) =>
    exchange(QUEUES, {
      status: 403,
      truncated: true,
      body: `{"user":"x","email":"${person.mail}","firstName":"${person.first}","text":"for ${name(person)} \\u0040`,
    }),
  (person) =>
    exchange(
      'POST https://api.mypurecloud.com/api/v2/users/search',
      { status: 403 },
      {},
      { body: { query: [{ fields: ['name', 'email'], type: 'CONTAINS', value: person.last }] } },
    ),
];

const letters = (from: string) => fc.string({ unit: fc.constantFrom(...from), minLength: 5, maxLength: 9 });
const ALPHABETS = ['bdfgkmqvwxz', 'äöüßéèçñø', 'бджзфцчшщ', 'αβγδζθλξ', '田中山本佐藤鈴木'];
const word = fc
  .constantFrom(...ALPHABETS)
  .chain(letters)
  .map((drawn) => drawn.charAt(0).toUpperCase() + drawn.slice(1))
  .filter(
    (drawn) => drawn.length === drawn.toLowerCase().length && drawn.toUpperCase().length === drawn.length,
  );
const person: fc.Arbitrary<Person> = fc.record({
  first: word,
  last: word,
  mail: fc.tuple(letters('bdfgkmqvwxz'), letters('bdfgkmqvwxz')).map(([a, b]) => `${a}.${b}@example.com`),
  phone: fc.stringMatching(/^[1-9][0-9]{10,12}$/),
  street: fc
    .tuple(letters('bdfgkmqvwxz'), fc.integer({ min: 10, max: 999 }))
    .map(([street, number]) => `${number} ${street} Street`),
});

/** What of a person stands in a text, decoded as far as anybody would. */
function found(written: string, { first, last, mail, phone, street }: Person): readonly string[] {
  const texts = [written, decodeURIComponent(written.replace(/%(?![0-9A-F]{2})/gi, '%25'))];
  for (const run of written.match(/[A-Za-z0-9+/]{8,}={0,2}/g) ?? [])
    texts.push(Buffer.from(run, 'base64').toString());
  const data = [first, last, mail, phone, street].map((each) => each.toLowerCase());
  return data.filter((each) => texts.some((each_) => each_.toLowerCase().includes(each)));
}

const RUNS = Number(process.env['WHY403_PERSONS'] ?? 40);

describe('what is personal', () => {
  it('comes out nowhere, wherever it stands, and changes no diagnosis', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(person, { minLength: 1, maxLength: 2, selector: ({ mail }) => mail }),
        fc.array(fc.tuple(fc.constantFrom(...TELLING), fc.nat(1)), { minLength: 1, maxLength: 3 }),
        fc.array(fc.tuple(fc.constantFrom(...AGAIN), fc.nat(1)), { maxLength: 4 }),
        fc.boolean(),
        fc.boolean(),
        (persons, telling, again, first, har) => {
          const of = (whose: number): Person => persons[whose] ?? (persons[0] as Person);
          // Whoever stands again was named by all fields somewhere.
          const all = persons.map((each) => TELLING[1]?.(each));
          const told = [
            ...all,
            ...persons.map((each) => TELLING[0]?.(each)),
            ...telling.map(([make, whose]) => make(of(whose))),
          ];
          const unnamed = again.map(([make, whose]) => make(of(whose)));
          const raws = rawExchanges(first ? [...unnamed, ...told] : [...told, ...unnamed]);
          const { text: written } = shared(raws, { personal: true, har });
          for (const each of persons) expect(found(written, each)).toEqual([]);
          expectJudgedTheSame(raws, { personal: true, har });
        },
      ),
      { numRuns: RUNS },
    );
  }, 600_000);
});
