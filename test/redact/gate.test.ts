/** The first question of redaction is quick, and must be right when it says no. */
import { expect, it } from 'vitest';
import { ENDINGS, EXACT, LAST_WORDS } from '../../src/redact/name-tables.js';
import { maySpeakOfSecrets } from '../../src/redact/named-values.js';

const VALUE = 'aB3dE6gH9jK2mN5pqR8s';
const NAMES = [...ENDINGS.map(([ending]) => ending), ...EXACT.keys(), ...LAST_WORDS.keys()];
const WAYS: readonly ((name: string) => string)[] = [
  (name) => `${name}=${VALUE}`,
  (name) => `${name}: ${VALUE}`,
  (name) => `"${name}":"${VALUE}"`,
  (name) => `<${name}>${VALUE}</${name}>`,
];

it.each(NAMES)('%s is seen to name a secret, however it stands', (name) => {
  for (const way of WAYS) expect(maySpeakOfSecrets(way(name)), way(name)).toBe(true);
  for (const way of WAYS) expect(maySpeakOfSecrets(way(name.toUpperCase())), way(name)).toBe(true);
});

it('most texts of a recording name none', () => {
  const texts = [
    '/api/v2/routing/queues/6f1e2d3c-0000-4000-8000-000000000001/members',
    '{"message":"Unable to perform the requested action.","code":"missing.any.permissions","status":403}',
    'Content-Type: application/json; charset=utf-8',
  ];
  expect(texts.filter((text) => maySpeakOfSecrets(text))).toEqual([]);
});
