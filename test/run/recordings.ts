/** Recordings of a few calls of a few callers, and what is said of them. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { RawExchange } from '../../src/exchange/types.js';
import { inertJson } from '../../src/primitives/inert-json.js';
import { HAR_BEGINS, HAR_ENDS, harEntryOf } from '../../src/read/har/written.js';
import { readInputs } from '../../src/read/input.js';
import type { Report } from '../../src/report/types.js';
import { startRun } from '../../src/run/run.js';
import { createSanitizer } from '../../src/run/sanitizer.js';
import {
  ANSWERS,
  CLIENT,
  exchange,
  grant,
  ORG,
  policy,
  subjectsMe,
  tokensMe,
  withToken,
} from '../judge/harness.js';

export type Flags = Partial<Record<'refused' | 'personal' | 'har', boolean>>;

/** What `sanitize` writes, and what is kept of all. */
export function shared(raws: readonly RawExchange[], flags: Flags = {}, form = 'exchange') {
  const { refused = false, personal = false, har = false } = flags;
  const sanitizer = createSanitizer({ refused, personal, overflow: null });
  for (const raw of raws) sanitizer.learn(raw, 0, form);
  const kept = sanitizer.learnt();
  const written = raws.flatMap((raw) => sanitizer.share(sanitizer.secure(raw), 0) ?? []);
  const text = har
    ? HAR_BEGINS + written.map((each) => inertJson(harEntryOf(each))).join(',') + HAR_ENDS
    : written.map((each) => `${inertJson(each)}\n`).join('');
  return { kept, text, has: (raw: RawExchange) => kept === null || kept.has(0, raw.source.index) };
}

/** As `sanitize` writes it, read again. */
export function sanitized(
  raws: readonly RawExchange[],
  flags: Flags = {},
  form?: string,
): readonly RawExchange[] {
  return readBack(shared(raws, flags, form).text, flags);
}

/** What was written, read. */
function readBack(text: string, flags: Flags): readonly RawExchange[] {
  const again: RawExchange[] = [];
  const problems: unknown[] = [];
  if (text === '') return again;
  readInputs([{ text, name: 'calls', as: flags.har === true ? 'har' : 'ndjson' }], () => ({
    // Where they stand is not compared.
    exchange: (raw) => again.push({ ...raw, source: { ...raw.source, line: 1 } }),
    took: () => {},
    problem: (problem) => problems.push(problem),
  }));
  expect(problems).toEqual([]);
  return again;
}

export function reportOf(raws: readonly RawExchange[], group: boolean, form = 'exchange'): Report {
  const run = startRun({ group, all: true });
  const sink = run.input('calls.json', form);
  for (const raw of raws) sink.exchange(raw);
  return run.finish();
}

/** What a report says of each call, apart from where it stood and what was read. */
export const said = ({ diagnoses, summary }: Report) => ({
  summary,
  diagnoses: diagnoses.map(
    ({ exchange, verdict, causes, findings, missing, refusal, count, surer, remarks }) => ({
      call: [exchange.method, exchange.operation, exchange.status, exchange.correlationId],
      verdict,
      count,
      missing,
      refusal: { kind: refusal.kind, code: refusal.code },
      causes: causes.map(({ id, likelihood, relation, blocking, fixes }) => ({
        id,
        likelihood,
        relation,
        blocking,
        who: fixes.map(({ who }) => who),
      })),
      findings: findings.map(({ rule, outcome, grade }) => ({ rule, outcome, grade })),
      surer,
      remarks,
    }),
  ),
});

export const QUEUES = 'GET /api/v2/routing/queues';
export const bare = ANSWERS.bare(403);
export const token = fc
  .stringMatching(/^[A-Za-z0-9_-]{30,60}$/)
  .filter((text) => /\d/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text));
export const base64 = (value: object) =>
  btoa(JSON.stringify(value)).replaceAll('=', '').replaceAll('+', '-').replaceAll('/', '_');

/** Calls of a token; what one of them tells counts for the others. */
export type Call = (token: string) => unknown;
export const told = {
  OAuthClient: { id: CLIENT, authorizedGrantType: 'CLIENT-CREDENTIALS' },
  organization: { id: ORG },
};
export const CALLS: readonly Call[] = [
  (secret) => withToken(QUEUES, bare, {}, secret),
  (secret) => withToken(QUEUES, ANSWERS.ok(), {}, secret),
  (secret) => withToken(QUEUES, ANSWERS.bare(401), {}, secret),
  (secret) => withToken('GET /api/v2/routing/queues/{queueId}', bare, {}, secret),
  (secret) =>
    withToken('GET https://api.mypurecloud.ie/api/v2/routing/queues', ANSWERS.bare(401), {}, secret),
  (secret) => withToken(QUEUES, ANSWERS.missingAny('[routing:queue:view]'), {}, secret),
  (secret) => withToken(QUEUES, ANSWERS.scope('[routing]'), {}, secret),
  (secret) => withToken('GET /api/v2/tokens/me', ANSWERS.badCredentials, {}, secret),
  (secret) => withToken('GET /api/v2/users', bare, { grantType: 'pkce', scopes: ['routing'] }, secret),
  (secret) => tokensMe(told, secret),
  (secret) => subjectsMe([grant([policy('routing:skill:view')])], secret),
  (secret) => subjectsMe([grant([policy('routing:queue:view')], ORG)], secret),
  (secret) =>
    exchange(
      'POST https://login.mypurecloud.ie/oauth/token',
      ANSWERS.ok({ access_token: secret, token_type: 'bearer' }),
      {},
      {
        headers: { Authorization: `Basic ${btoa(`${CLIENT}:example-Secret-0001`)}` },
        body: 'grant_type=client_credentials',
      },
    ),
  (secret) =>
    exchange(QUEUES, ANSWERS.bare(401), {}, { headers: { Authorization: `Token ${secret}-of-another` } }),
];

/** A label counts the secrets of its run. */
export const unlabelled = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value).replace(/\b(token|secret|cookie|signature|key|code)#\d+/g, '$1#'));

const isHar = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(new URL('../../fixtures/schemas/har-1.2.schema.json', import.meta.url), 'utf8')),
);

/**
 * What `sanitize` is asked for: its flags know nothing of each other but their order, so that two ways have each of them
 * once. `WHY403_WAYS=all` asks in further ways.
 */
export const WAYS: readonly Flags[] = [
  { har: true },
  { refused: true, personal: true },
  ...(process.env['WHY403_WAYS'] === 'all'
    ? [{}, { personal: true }, { har: true, refused: true, personal: true }]
    : []),
];

/** Labels of secrets and of people, and where calls stand, are those of the copy. */
const comparable = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(unlabelled(value))
      .replace(/\b(person|mail|phone|address)#\d+/g, '$1#')
      .replace(/(calls\.json, (?:line|entry)|calls\.json:) ?\d+(?: \(entry \d+\))?/g, '$1'),
  );

/**
 * What `sanitize` writes is judged as the recording is: every call, or every one that was refused. Sanitized again it is the
 * same.
 */
export function expectJudgedTheSame(raws: readonly RawExchange[], flags: Flags, form = 'exchange'): void {
  const { text, has } = shared(raws, flags, form);
  if (flags.har === true) expect(isHar(JSON.parse(text)), JSON.stringify(isHar.errors)).toBe(true);
  const copies = readBack(text, flags);
  const before = said(reportOf(raws, false, form));
  const after = said(reportOf(copies, false, form));
  const isRefused = ({ verdict }: { verdict: string }) =>
    /refused$/.test(verdict) && verdict !== 'not-refused';
  if (flags.refused !== true) expect(comparable(after)).toEqual(comparable(before));
  else {
    expect(copies.length).toBe(raws.filter(has).length);
    expect(comparable(after.diagnoses.filter(isRefused))).toEqual(
      comparable(before.diagnoses.filter(isRefused)),
    );
    expect(after.summary.refused).toBe(before.summary.refused);
    expect(after.summary.byCause).toEqual(before.summary.byCause);
  }
  expect(shared(copies, flags, form).text).toBe(text);
}
