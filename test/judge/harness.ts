/** Subjects as a run makes them: exchange file -> secured exchange -> sighting -> what is known of its caller. */
import { RULES } from '../../rules/index.js';
import { createLearner, type LearnOptions } from '../../src/caller/learn.js';
import { statedFacts } from '../../src/caller/stated.js';
import type { Caller } from '../../src/caller/types.js';
import type { RawExchange, Stated } from '../../src/exchange/types.js';
import type { Rule } from '../../src/judge/define-rule.js';
import { type Diagnosis, judge } from '../../src/judge/judge.js';
import type { Subject } from '../../src/judge/subject.js';
import { createExchangeReader } from '../../src/read/json/exchange-file.js';
import { secure } from '../../src/redact/secure.js';
import { createVault } from '../../src/redact/vault.js';
import type { RequiredHeader } from '../../src/sight/required-headers.js';
import { sight } from '../../src/sight/sight.js';

export interface Setting {
  /** The input was pasted: all of it is of one caller. */
  readonly paste?: boolean;
  /** The recording holds every header that was sent. */
  readonly complete?: boolean;
  readonly oneCaller?: boolean;
  /** A product that the text around the call names. */
  readonly otherProduct?: string;
  /** Hosts that the user names as standing for the platform. */
  readonly standIns?: readonly string[];
  /** What flags state about the caller. */
  readonly stated?: Stated;
  /** What a team requires of its calls. */
  readonly requiredHeaders?: readonly RequiredHeader[];
}

/** Reads the exchange-file form: one object, or an array of them. Throws when the reader complains. */
export function rawExchanges(input: unknown): readonly RawExchange[] {
  const found: RawExchange[] = [];
  const problems: string[] = [];
  const reader = createExchangeReader(
    { path: 'calls.json' },
    {
      exchange: (exchange) => void found.push(exchange),
      took: () => {},
      problem: ({ at, message }) => void problems.push(`${at}: ${message}`),
    },
  );
  reader.push(new TextEncoder().encode(JSON.stringify(input)));
  reader.end();
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return found;
}

/** What a rule and the judge get. */
export interface Problem {
  readonly subject: Subject;
  readonly caller: Caller;
}

/** One problem an exchange, in the order of the input; every exchange was learned from before. */
export function problemsOf(input: unknown, setting: Setting = {}): readonly Problem[] {
  const vault = createVault();
  const base: LearnOptions['base'] =
    setting.stated === undefined ? [] : [statedFacts(setting.stated, 'a flag')];
  const learner = createLearner({ base, oneCaller: setting.oneCaller === true });
  const paste = setting.paste === true ? 'the input' : null;
  const sightings = rawExchanges(input).map((raw) => {
    const request = { ...raw.request, headersComplete: setting.complete === true };
    const { otherProduct } = setting;
    const named = { ...raw, request, ...(otherProduct !== undefined && { otherProduct }) };
    const sighting = sight(secure(named, vault), new Set(setting.standIns), setting.requiredHeaders);
    learner.observe(sighting.told, paste);
    return sighting;
  });
  return sightings.map(({ subject, told }) => ({
    subject,
    caller: learner.callerOf(learner.identify(told, paste)),
  }));
}

/** The problem of the last exchange of the input. */
export function lastProblem(input: unknown, setting: Setting = {}): Problem {
  const problem = problemsOf(input, setting).at(-1);
  if (problem === undefined) throw new Error('the input holds no exchange');
  return problem;
}

/** The diagnosis of the last exchange of the input, by all rules or those that are chosen. */
export function lastDiagnosis(
  input: unknown,
  setting: Setting = {},
  asked: readonly Rule[] = RULES,
): Diagnosis {
  const { subject, caller } = lastProblem(input, setting);
  return judge(subject, caller, RULES, asked);
}

const REGION = 'https://api.mypurecloud.com';
export const ORG = '11111111-0000-4000-8000-000000000001';
export const OTHER_ORG = '33333333-0000-4000-8000-000000000003';
export const CLIENT = '22222222-0000-4000-8000-000000000002';
export const DIVISION = '44444444-0000-4000-8000-000000000004';
export const OTHER_DIVISION = '66666666-0000-4000-8000-000000000006';
export const POLICY = '55555555-0000-4000-8000-000000000005';
/** No token: made up for the tests. */
export const TOKEN = 'example-token-0001-abcdefghijkl';
export const OTHER_TOKEN = 'example-token-0002-mnopqrstuvwx';

type Json = Readonly<Record<string, unknown>>;

/** `GET /api/v2/…` or `GET https://…` to a request with a bearer token. */
export function request(call: string, more: Json = {}): Json {
  const [method, target = ''] = call.split(' ');
  const url = target.startsWith('/') ? `${REGION}${target}` : target;
  return { method, url, ...more };
}

export const bearer = (token: string = TOKEN): Json => ({ Authorization: `Bearer ${token}` });

/** An exchange: the call, the answer, and what is stated. */
export function exchange(call: string, response: Json | null, context: Json = {}, more: Json = {}): Json {
  return { request: request(call, more), response, context };
}

/** An exchange with a bearer token. */
export const withToken = (call: string, response: Json | null, context: Json = {}, token = TOKEN): Json =>
  exchange(call, response, context, { headers: bearer(token) });

export const refusedWith = (code: string, message: string, status = 403): Json => ({
  status,
  body: { code, message, status, contextId: '77777777-0000-4000-8000-000000000007' },
});

/** Catalogued refusals that the tables use often. */
export const ANSWERS = {
  badCredentials: refusedWith('bad.credentials', 'Invalid login credentials.', 401),
  noToken: refusedWith(
    'authentication.required',
    'No authentication bearer token specified in authorization header.',
    401,
  ),
  missingAny: (list: string) =>
    refusedWith(
      'missing.any.permissions',
      `Unable to perform the requested action. You must have at least one of the following permissions assigned: ${list}`,
    ),
  missingAll: (list: string) =>
    refusedWith(
      'missing.permissions',
      `Unable to perform the requested action. You are missing the following permission(s): ${list}`,
    ),
  missingDivision: (list: string, divisions: string) =>
    refusedWith(
      'missing.any.division.permissions',
      `Unable to perform the requested action. You must have at least one of the following permissions assigned: ${list} in at least one of the following division(s): ${divisions}`,
    ),
  scope: (list: string) =>
    refusedWith('app.not.authorized.for.scope', `App not authorized to use scope ${list}`),
  policy: refusedWith(
    'authz.policy.denied',
    `Unable to perform the requested action. Your organization's security policies have denied access. Policy ID(s): [${POLICY}]`,
  ),
  notAuthorized: refusedWith('not.authorized', 'You are not authorized to perform the requested action.'),
  bare: (status: number): Json => ({ status }),
  ok: (body: unknown = { entities: [] }): Json => ({ status: 200, body }),
} as const;

/** GET tokens/me by a token. */
export const tokensMe = (info: Json, token = TOKEN): Json =>
  withToken('GET /api/v2/tokens/me', ANSWERS.ok(info), {}, token);

/** A grant of subjects/me: a role with policies in a division. */
export const grant = (
  policies: readonly Json[] | null,
  division = '*',
  id = '88888888-0000-4000-8000-000000000008',
): Json => ({
  role: { id, name: 'A role', ...(policies === null ? {} : { policies }) },
  division: { id: division },
});

export const policy = (permission: string, more: Json = {}): Json => {
  const [domain, entityName, action] = permission.split(':');
  return { domain, entityName, actions: [action], ...more };
};

/** GET subjects/me by a token. */
export const subjectsMe = (grants: readonly Json[], token = TOKEN): Json =>
  withToken('GET /api/v2/authorization/subjects/me', ANSWERS.ok({ grants }), {}, token);

/** A place, for reports that are made of one diagnosis. */
export const PLACE = { path: 'calls.json', index: 0, line: null, url: null, correlationId: null, time: null };
