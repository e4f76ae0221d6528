import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { secure } from '../../src/redact/secure.js';
import { createVault } from '../../src/redact/vault.js';
import { sight } from '../../src/sight/sight.js';
import { rawExchanges } from '../judge/harness.js';
import { leastSeconds } from '../least-seconds.js';
import { ANY, QUEUES } from './refusal.js';

function refusalOfText(status: number | null, body: string | null, url = QUEUES.slice(4)) {
  const [raw] = rawExchanges({ request: { method: 'GET', url }, response: { status: 403 } });
  if (raw === undefined) throw new Error('no exchange');
  const response = { status, headers: null, body, truncated: false };
  return sight(secure({ ...raw, response }, createVault())).subject.refusal;
}

const keys = fc.constantFrom(
  'code',
  'message',
  'error',
  'errors',
  'error_description',
  'body',
  'details',
  'status',
  'statusCode',
  'contextId',
  'errorCode',
  '__proto__',
  'constructor',
  'x',
);
const words = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'missing.any.permissions',
    'forbidden',
    `${ANY}[a:b:c`,
    '[',
    ']',
    '%s',
    '\u0000',
    '\ud800',
    'invalid_client',
  ),
);
const { value: json } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words,
    fc.constantFrom<unknown>(null, true, 403, -1, 1e300),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(keys, tie('value'), { maxKeys: 4 }),
  ),
}));
const bodies = fc.oneof(
  fc.constant(null),
  words,
  json.map((value) => JSON.stringify(value)),
  json.map((value) => JSON.stringify(JSON.stringify(value))),
  fc.tuple(json, fc.nat(200)).map(([value, at]) => (JSON.stringify(value) ?? '').slice(0, at)),
  words.map((text) => `<Error><Code>${text}</Code><Message>${text}</Message>`),
  words.map((text) => `<${text}>`),
);
const statuses = fc.oneof(
  fc.constant(null),
  fc.constantFrom(400, 401, 403, 404, 405, 501, 503),
  fc.integer({ min: 100, max: 599 }),
);

describe('any body', () => {
  it('is read without an error, and says of itself only what it may', () => {
    fc.assert(
      fc.property(statuses, bodies, (status, body) => {
        const refusal = refusalOfText(status, body);
        expect(['catalogued', 'corrected', 'uncatalogued']).toContain(refusal.recognition);
        if (status !== null) expect(refusal.status).toBe(status);
        if (status !== null && (status < 400 || status === 429 || status === 500))
          expect(refusal.kind).toBe('not-refused');
        if (status === 401 || status === 403) expect(refusal.kind).not.toBe('no-response');
        if (refusal.kind === 'unexplained' || refusal.kind === 'foreign')
          expect(refusal.recognition).toBe('uncatalogued');
      }),
      { numRuns: 1500 },
    );
  });

  it('answers alike to the same body', () => {
    fc.assert(
      fc.property(statuses, bodies, (status, body) => {
        expect(refusalOfText(status, body)).toEqual(refusalOfText(status, body));
      }),
      { numRuns: 100 },
    );
  });
});

describe('a megabyte of', () => {
  const SIZE = 1_000_000;
  const filled = (part: string) => part.repeat(Math.ceil(SIZE / part.length)).slice(0, SIZE);

  it.each([
    ['brackets', filled('[')],
    ['pairs of brackets', `${ANY}${filled('[]')}`],
    ['permissions', `${ANY}[${filled('routing:queue:view, ')}`],
    ['permissions without brackets', `${ANY}${filled('a:b:c ')}`],
    ['colons', `${ANY}${filled('a:')}`],
    ['divisions', `${ANY}[]${' in at least one of the following division(s): '}${filled('0b1c2d3e-0000, ')}`],
    ['the word division', filled('in the division(s): ')],
    ['quotes', filled('"')],
    ['back-slashes', `{"message":"${filled('\\\\')}`],
    ['fields', `{${filled('"message":"x",')}`],
    ['spaces', `Forbidden${filled(' ')}x`],
    ['tags', filled('<a>')],
    ['one open tag', `<Error><Code${filled(' ')}`],
    ['the older form', filled("Permission is forbidden on domain, 'a', entity 'b', with action set '[")],
    ['access to', filled('Access to queue ')],
    ['one template after another', filled(ANY)],
    ['use scope', `App not authorized to use scope ${filled('a, ')}`],
  ])('%s is read in time', (_, text) => {
    for (const body of [text, JSON.stringify({ code: 'missing.any.permissions', message: text })]) {
      // Far above what it takes; a pattern that goes back and forth would take minutes.
      expect(leastSeconds(5, () => refusalOfText(403, body))).toBeLessThan(5);
    }
  });
});

describe('a text of megabytes', () => {
  const FILLER = 'some page of a gateway with many words\n'.repeat(20_000);
  const REFUSAL = 'You are missing the following permission(s): routing:queue:view';

  it.each([
    ['beginning', `${REFUSAL}\n${FILLER}`],
    ['end', `${FILLER}${REFUSAL}`],
  ])('keeps what stands at its %s', (_, text) => {
    expect(text.length).toBeGreaterThan(700_000);
    const { message } = refusalOfText(403, text);
    expect(message).toContain(REFUSAL);
    expect(message?.length).toBeLessThan(300_000);
  });
});
