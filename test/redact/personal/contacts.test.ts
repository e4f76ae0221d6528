/** Mail addresses and telephone numbers by their form; what a diagnosis rests on stays. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutContacts } from '../../../src/redact/personal/contacts.js';

describe('taken out', () => {
  it.each([
    ['User ada@example.com does not have the permission', 'User {mail} does not have the permission'],
    ['<ada.example+test@mail.example.co.uk>, (bob_1@example.org).', '<{mail}>, ({mail}).'],
    ['mailto:ada@example.com?subject=x', 'mailto:{mail}?subject=x'],
    ['/api/v2/users/search?q=ada%40example.com&x=1', '/api/v2/users/search?q={mail}&x=1'],
    ['q%3Dada%40example.com', 'q%3D{mail}'],
    ['jörg.größe@müller.example', '{mail}'],
    ['{"email":"ada@example.com"}', '{"email":"{mail}"}'],
    [String.raw`a\nada@example.com\n`, String.raw`a\n{mail}\n`],
    ['call +1 (555) 010-9999 or +49 89 1234567.', 'call {phone} or {phone}.'],
    ['+15550109999', '{phone}'],
    ['ani=%2B15550109999&x', 'ani={phone}&x'],
    ['tel:+1-555-010-9999;ext=5', 'tel:{phone};ext=5'],
    ['tel:15550109999', 'tel:{phone}'],
    ['sip:+15550109999@edge.example.com;transport=udp', 'sip:{phone};transport=udp'],
    ['sip:ada@192.0.2.7:5060', 'sip:{mail}:5060'],
    ['(555) 010-9999, 555-010-9999, 555.010.9999, 1-555-010-9999', '{phone}, {phone}, {phone}, {phone}'],
    ['020 7946 0958; 089 1234567; 030/123 4567; 01 23 45 67 89', '{phone}; {phone}; {phone}; {phone}'],
  ])('%s', (text, wanted) => {
    expect(withoutContacts(text)).toBe(wanted);
  });
});

const STAYS = [
  '6d6fd1f0-0000-4000-8000-000000000001',
  '55501099-5550-4109-8555-010999900000',
  '2026-08-20T10:00:00.000+0000',
  '2026-08-20 10:00:00 +1000 403 512 1234',
  '192.0.2.7 - - [20/Aug/2026:10:00:00 +0200] "GET /api/v2/users HTTP/1.1" 403 512 1234 "-"',
  '20-08-2026 10:11:12, 05-12-2026, 05/12/2026',
  'You must have at least one of the following permissions assigned: [routing:queue:view, authorization:grant:add]',
  'version 1.2.3+20260820 and v10.20.30-rc.1, package@1.2.3, icon@2x.png, undici@6.21.0.tgz',
  'https://user@api.mypurecloud.com/api/v2/routing/queues?pageSize=100&pageNumber=25',
  'api.mypurecloud.ie, eu-west-1, arn:aws:iam::123456789012:role/x, s3.us-east-1.amazonaws.com',
  'addresses [192.168.100.200, 10.0.0.0/8, 2001:db8::1] are not in the allowlist of 1234567890',
  '1755684000000 1755684000 15 of 100,000 calls, 0.25 s, 12,345,678 bytes',
  'sip:6d6fd1f0-0000-4000-8000-000000000001@example.com',
  '@scope/name, a@b, @ada, foo @ bar',
  'status (403) 2026-08-20, [0012] 12345678',
  'traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
  'token#1 secret#2 mail#1 phone#2 {mail} {phone}',
];

describe('left as it is', () => {
  it.each(STAYS)('%s', (text) => {
    expect(withoutContacts(text)).toBe(text);
  });
});

const word = fc.stringMatching(/^[a-z]{2,8}$/);
const mail = fc
  .tuple(word, fc.constantFrom('', '.', '_', '+', '-'), word, word)
  .map(([a, mark, b, c]) => `${a}${mark}${b}@${c}.example.com`);
const digits = (least: number, most: number) =>
  fc.stringMatching(new RegExp(`^[2-9][0-9]{${least - 1},${most - 1}}$`));
const phone = fc.oneof(
  digits(10, 13).map((number) => `+${number}`),
  fc.tuple(digits(2, 2), digits(3, 3), digits(4, 7)).map((parts) => `+${parts.join(' ')}`),
  fc.tuple(digits(3, 3), digits(3, 3), digits(4, 4)).map((parts) => parts.join('-')),
  fc.tuple(digits(3, 3), digits(3, 3), digits(4, 4)).map(([a, b, c]) => `(${a}) ${b}-${c}`),
);

const RUNS = Number(process.env['WHY403_CONTACTS'] ?? 300);

describe('any contact between any words', () => {
  it('is taken out, and nothing around it, once', () => {
    const around = fc.constantFrom(
      ...STAYS.filter((text) => !text.includes('@')),
      'word',
      'a (b) c',
      '"x": 1',
    );
    fc.assert(
      fc.property(around, fc.oneof(mail, phone), around, (before, contact, after) => {
        const cleaned = withoutContacts(`${before}; ${contact}, ${after}`);
        expect(cleaned).toBe(`${before}; ${contact.includes('@') ? '{mail}' : '{phone}'}, ${after}`);
        expect(withoutContacts(cleaned)).toBe(cleaned);
      }),
      { numRuns: RUNS },
    );
  });

  it('whatever the text, cleaning twice is cleaning once', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(mail, phone, fc.string({ maxLength: 6 }), fc.constantFrom('%40', '@', '+', ' ', '/')),
          { maxLength: 8 },
        ),
        (parts) => {
          const once = withoutContacts(parts.join('; '));
          expect(withoutContacts(once)).toBe(once);
        },
      ),
      { numRuns: RUNS },
    );
  });
});
