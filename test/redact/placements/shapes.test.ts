/** Known shapes of secrets in generated places. WHY403_PLACEMENTS sets how many are tried. */
import { expect, test } from 'vitest';
import { ALPHABETS, tokenForms } from '../../../src/contract/token-forms.js';
import { secure } from '../../../src/redact/secure.js';
import { createVault } from '../../../src/redact/vault.js';

const PLACEMENTS = Number(process.env['WHY403_PLACEMENTS'] ?? 10_000);

/** The same numbers from 0 up to 1 in each run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
const next = numbers(403);
const pick = <T>(list: readonly [T, ...T[]]): T => list[Math.floor(next() * list.length)] ?? list[0];
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const draw = (count: number, alphabet = LETTERS): string =>
  Array.from({ length: count }, () => alphabet[Math.floor(next() * alphabet.length)] ?? 'x').join('');

/** Letters of an alphabet of the table; marks of it left out, since a token may end in none. */
function lettersOf(name: string): string {
  const set = Object.entries(ALPHABETS).find(([each]) => each === name)?.[1] ?? 'A-Z';
  return [...LETTERS].filter((letter) => new RegExp(`[${set}]`).test(letter)).join('');
}

interface Shape {
  readonly text: string;
  /** What must not come out. */
  readonly secrets: readonly string[];
}

const forms = tokenForms();
function vendorToken(): Shape {
  const form = forms[Math.floor(next() * forms.length)];
  if (form === undefined) throw new Error('the table is empty');
  const begin = form.begins[Math.floor(next() * form.begins.length)] ?? '';
  const rest = form.follows.replace(/\{([a-z0-9-]+) (\d+)(?:-\d+)?\}/g, (_, name: string, count: string) =>
    draw(Number(count), lettersOf(name)),
  );
  return { text: begin + rest, secrets: [begin + rest] };
}

const header = (): string => `eyJ${draw(40)}`;
const BREAKS = ['', '\n', '\r\n  ', '\n> ', '" +\n  "', "' \\\n  '", '", "', '<br>', '\\n'] as const;
function brokenToken(): Shape {
  const token = `${header()}.eyJ${draw(60)}.${draw(60)}`;
  const at = 20 + Math.floor(next() * 100);
  return {
    text: token.slice(0, at) + pick(BREAKS) + token.slice(at),
    secrets: [token.slice(-24), token.slice(50, 70)],
  };
}

const STAMPS = ['', '> ', '2026-08-20 10:00:00 ', '2026-08-20T10:00:00.123Z INFO [main] - '] as const;
function privateKey(): Shape {
  const kind = pick(['', 'RSA ', 'EC ', 'ENCRYPTED ', 'OPENSSH ']);
  const body = [draw(64), draw(64), draw(64)] as const;
  const extra = pick([[], ['Proc-Type: 4,ENCRYPTED', 'DEK-Info: AES-128-CBC,E0FD809DBF17DF77', '']]);
  const lines = [`-----BEGIN ${kind}PRIVATE KEY-----`, ...extra, ...body];
  if (next() < 0.7) lines.push(`-----END ${kind}PRIVATE KEY-----`);
  const stamp = pick(STAMPS);
  const gap = pick(['\n', '<br>', '\\n', '\\n" +\n  "', "' \\\n'"]);
  return {
    text: lines.map((line) => stamp + line).join(gap),
    secrets: body.map((line) => line.slice(8, 40)),
  };
}

function digest(): Shape {
  const [nonce, response] = [draw(20), draw(32, '0123456789abcdef')];
  return {
    text: `Digest username="x", realm="y", nonce="${nonce}", qop=auth, response="${response}"`,
    secrets: [nonce, response],
  };
}

function accessKey(): Shape {
  const secret = draw(40);
  const id = `AKIA${draw(16, lettersOf('upper'))}`;
  return { text: `${id}${pick([':', ' ', '\n', ' / ', '","'])}${secret}`, secrets: [id, secret] };
}

const SHAPES = [vendorToken, vendorToken, brokenToken, privateKey, digest, accessKey] as const;
const TEXTS: readonly [(shape: string) => string, ...((shape: string) => string)[]] = [
  (shape) => `it was ${shape} there`,
  (shape) => JSON.stringify({ note: shape, status: 403 }),
  (shape) => `2026-08-20 10:00:00 INFO got ${shape}`,
  (shape) => `<p>${shape}</p>`,
  (shape) => `note:${shape}`,
  (shape) => `note=${shape}`,
  (shape) => `'${shape}'`,
  (shape) => `This is ${shape}.`,
  (shape) => `https://host.example/x/${encodeURIComponent(shape)}/y`,
];

function exchangeWith(shape: string): string {
  const exchange = secure(
    {
      source: { path: 'a.json', index: 0, line: 1 },
      request: {
        method: 'GET',
        url: `https://api.mypurecloud.com/api/v2/users?note=${encodeURIComponent(shape)}`,
        headers: [{ name: 'X-Note', value: shape }],
        headersComplete: true,
        body: null,
      },
      response: { status: 403, headers: [], body: JSON.stringify({ note: shape }), truncated: false },
      context: {},
      time: null,
    },
    createVault(),
  );
  return JSON.stringify(exchange);
}

test('at least 98 of 100 known shapes are taken out', () => {
  const leaks = new Map<string, string>();
  let leaked = 0;
  for (let count = 0; count < PLACEMENTS; count++) {
    const make = pick(SHAPES);
    const { text, secrets } = make();
    const out = count % 4 === 0 ? exchangeWith(text) : createVault().clean(pick(TEXTS)(text));
    if (!secrets.some((secret) => out.includes(secret))) continue;
    leaked++;
    leaks.set(make.name, `${text} -> ${out}`.slice(0, 600));
  }
  expect(leaked / PLACEMENTS, [...leaks].join('\n')).toBeLessThan(0.02);
}, 600_000);

test.each([
  'class="sk-spinner-container-with-a-long-name sk-proj-my-long-project-name-that-goes-on-and-on"',
  'SG. is short for Singapore. AKIA is how an access key begins.',
  'commit 6629fae49393a05397450978507c4ef1aabbccdd',
  'id 3b1c5a60-0000-4000-8000-000000000001 npm_config_registry_of_the_company_in_use',
  'routing:queue:view missing.any.permissions architect:dependencyTracking:rebuild',
  `-----BEGIN CERTIFICATE-----\n${draw(64)}\n-----END CERTIFICATE-----`,
  `-----BEGIN PUBLIC KEY-----\n${draw(64)}\n-----END PUBLIC KEY-----`,
  'It begins with -----BEGIN PRIVATE KEY----- and ends with -----END PRIVATE KEY-----.',
])('%s stays', (text) => {
  expect(createVault().clean(text)).toBe(text);
});
