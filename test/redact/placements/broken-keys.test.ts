/** Keys and tokens that are broken, cut off, or among what must stay. */
import { expect, test } from 'vitest';
import { createVault } from '../../../src/redact/vault.js';
import { leastSeconds } from '../../least-seconds.js';

/** The same letters in each run, as random as those of keys. */
let state = 11;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
function draw(count: number): string {
  let text = '';
  for (let at = 0; at < count; at++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    text += LETTERS[Math.floor((state / 2 ** 32) * LETTERS.length)] ?? 'x';
  }
  return text;
}
const clean = (text: string): string => createVault().clean(text);
const base64url = (value: unknown): string =>
  btoa(JSON.stringify(value)).replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_');

const [first, second, third, id] = [draw(64), draw(64), draw(64), draw(40)];
const BEGIN = `-----BEGIN RSA ${'PRIVATE'} KEY-----`;
const END = `-----END RSA ${'PRIVATE'} KEY-----`;
const LAYOUTS: readonly ((lines: readonly string[]) => string)[] = [
  (lines) => lines.join('\n'),
  (lines) => lines.map((line) => `2026-08-20T10:00:00.100Z INFO ${line}`).join('\n'),
  (lines) => lines.map((line) => `web-1  | ${line}`).join('\n'),
  (lines) => lines.map((line) => `> ${line}`).join('\n'),
  (lines) => lines.join('<br>'),
  (lines) => lines.map((line) => `<p>${line}</p>`).join(''),
  (lines) => lines.map((line) => JSON.stringify({ level: 'info', message: line })).join('\n'),
  (lines) => JSON.stringify(lines),
  (lines) => lines.join('\\r\\n'),
  (lines) => lines.map((line) => `'${line}\\n'`).join(' +\n'),
];

test.each(LAYOUTS)('%s: what is left of a key goes, the lines behind it stay', (layout) => {
  // Twice, since nothing may stay behind from the text before.
  for (let count = 0; count < 2; count++) {
    const open = `${clean(layout([BEGIN, first, second]))}\nrequest ${id} GET /api/v2/users`;
    expect(open).not.toContain(first.slice(8, 40));
    expect(open).not.toContain(second.slice(8, 40));
    const closed = clean(`loaded\n${layout([first, second, third, END])}\nend`);
    for (const line of [first, second, third]) expect(closed).not.toContain(line.slice(8, 40));
  }
});

test('log lines and certificates behind a key that was cut off stay', () => {
  const certificate = `-----BEGIN CERTIFICATE-----\n${third}\n-----END CERTIFICATE-----`;
  const behind = `\n2026-08-20 10:00:00 INFO request ${id} GET /api/v2/users\n${certificate}\nGET /x`;
  const out = clean(`${BEGIN}\n${first}\n${second}${behind}`);
  expect(out).toContain(behind);
  expect(out).not.toContain(first.slice(8, 40));
});

test('log lines between two keys stay, and before one without a beginning', () => {
  const between = `\nrequest ${id} routing:queue:view\n`;
  const out = clean(`${BEGIN}\n${first}\n${END}${between}${BEGIN}\n${second}\n${END}`);
  expect(out).toContain(between);
  expect(clean(`x\nrequest ${id}\n${first}\n${second}\n${END}`)).toContain(`request ${id}`);
});

test('private members of a JSON Web Key go, public ones stay', () => {
  const key = { kty: 'RSA', kid: draw(20), n: draw(342), e: 'AQAB', d: first, p: second };
  const out = clean(JSON.stringify(key));
  expect(out).not.toContain(first);
  expect(out).not.toContain(second);
  expect(out).toContain(key.n);
  const open = JSON.stringify({ keys: [{ kty: 'EC', crv: 'P-256', x: draw(43), y: draw(43), kid: id }] });
  expect(clean(open)).toBe(open);
});

test('a token of a known form goes on in the next line', () => {
  const token = draw(36);
  const out = clean(`see ghp_${token.slice(0, 16)}\n${token.slice(16)} and more`);
  expect(out).not.toContain(token.slice(16));
  expect(out).toContain(' and more');
  const whole = `ghp_${token}\nGET /api/v2/users\nnpm_config\nregistry_of_all`;
  expect(clean(whole)).toContain('\nGET /api/v2/users\nnpm_config\nregistry_of_all');
});

test('a JSON Web Token without its beginning goes, a cursor stays', () => {
  const claims = base64url({ sub: draw(10), iat: 1, name: draw(12) });
  expect(clean(`got ${claims} end`)).not.toContain(claims);
  expect(clean(`IkpXVCJ9.${claims}.${first}`)).not.toContain(first);
  expect(clean(`${base64url({ alg: 'RS256', typ: 'JWT' })} . ${claims} . ${first}`)).not.toContain(first);
  const cursor = `?after=${base64url({ page: 2, sortBy: 'name', id: 7 })}&pageSize=25`;
  expect(clean(cursor)).toBe(cursor);
});

test.each([
  ['hooks.slack.com/services/', `T0${'A'.repeat(8)}/B0${'B'.repeat(8)}/${draw(24)}`],
  ['discord.com/api/webhooks/', `123456789012345678/${draw(68)}`],
])('the address of a webhook at %s keeps its host', (host, rest) => {
  const out = clean(`posted to https://${host}${rest} twice`);
  expect(out).not.toContain(rest.slice(-20));
  expect(out).toContain(`https://${host}`);
});

test.each(['ghp_\n', 'ghp_abcd\n', '1//0', '"kty" d: "', `${END}\n`, `${first}\n${END}\n`])(
  'takes linear time on 500 KB of %j',
  (unit) => {
    expect(leastSeconds(5, () => clean(unit.repeat(Math.ceil(500_000 / unit.length))))).toBeLessThan(5);
  },
);
