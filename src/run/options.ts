/** The options of a program that uses the library, checked: what nobody would notice to be ignored is refused. */
import { findRegion } from '../contract/index.js';
import { readCall } from '../exchange/call.js';
import type { Stated } from '../exchange/types.js';
import { CAUSE_IDS, RULE_IDS } from '../judge/ids.js';
import { isObject } from '../primitives/json.js';
import { aboutKey } from '../primitives/nearest.js';
import { isDay, timeSpan } from '../primitives/time.js';
import type { ContextInput } from '../read/json/exchange-input.js';
import { readStated } from '../read/json/stated.js';
import { isOperationPattern } from './list-names.js';
import type { RunOptions } from './types.js';

export interface DiagnoseOptions extends Omit<RunOptions, 'call' | 'gathersPeople'> {
  /** What is known of the caller of all exchanges. */
  readonly context?: ContextInput;
  /** The call for an input that is only a body: `PUT /api/v2/…`. */
  readonly call?: string | NonNullable<RunOptions['call']>;
}

/** A time in ISO 8601, or the beginning of one: what `at` takes. */
export const isTimePrefix = (text: string): boolean => timeSpan(text) !== null;

const isRules = (value: unknown): boolean =>
  Array.isArray(value) && value.every((id) => RULE_IDS.some((known) => known === id));
/** No guard of a type: the types say already what it must be. */
const isRecord = (value: unknown): boolean => isObject(value);
export const isBoolean = (value: unknown): boolean => typeof value === 'boolean';
const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');
const isCallObject = (value: unknown): boolean =>
  isObject(value) &&
  typeof value['url'] === 'string' &&
  (value['method'] === null || typeof value['method'] === 'string');

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
const isTextOrNothing = (value: unknown): boolean => value === undefined || isText(value);
const isRequiredHeader = (value: unknown): boolean =>
  isObject(value) &&
  isText(value['name']) &&
  ['value', 'why', 'source'].every((key) => isTextOrNothing(value[key]));
const isIgnoreEntry = (value: unknown): boolean =>
  isObject(value) &&
  CAUSE_IDS.some((id) => id === value['cause']) &&
  typeof value['operation'] === 'string' &&
  isOperationPattern(value['operation']) &&
  isText(value['reason']) &&
  ['client', 'source'].every((key) => isTextOrNothing(value[key])) &&
  (value['expires'] === undefined || (typeof value['expires'] === 'string' && isDay(value['expires'])));

/** Whether a value can be that of an option, and what is expected. */
export type Check = readonly [fits: (value: unknown) => boolean, expected: string];

const RULES_EXPECTED = `expected a list of rules: ${RULE_IDS.join(', ')}`;
export const DIAGNOSE_CHECKS: Readonly<Record<keyof DiagnoseOptions, Check>> = {
  // What it states is read below.
  context: [isObject, 'expected an object'],
  call: [
    (value) => (typeof value === 'string' ? readCall(value) !== null : isCallObject(value)),
    'expected a method and a path, such as GET /api/v2/users/me',
  ],
  stated: [
    (value) =>
      Array.isArray(value) &&
      value.every((each) => isObject(each) && isObject(each['stated']) && typeof each['source'] === 'string'),
    'expected a list of {stated, source}',
  ],
  at: [
    (value) => typeof value === 'string' && isTimePrefix(value),
    'expected a time or its beginning in ISO 8601, such as 2026-08-15T10:32',
  ],
  around: [(value) => typeof value === 'string' && value !== '', 'expected a correlation id'],
  only: [isRules, RULES_EXPECTED],
  skip: [isRules, RULES_EXPECTED],
  standIns: [isTexts, 'expected a list of hosts'],
  requiredHeaders: [
    (value) => Array.isArray(value) && value.every(isRequiredHeader),
    'expected a list of {name, value?, why?, source?}',
  ],
  ignore: [
    (value) =>
      isObject(value) &&
      typeof value['day'] === 'string' &&
      isDay(value['day']) &&
      Array.isArray(value['entries']) &&
      value['entries'].every(isIgnoreEntry),
    'expected {entries, day}: a list of {cause, operation, client?, reason, expires?}, and today as YYYY-MM-DD',
  ],
  oneCaller: [isBoolean, 'expected true or false'],
  group: [isBoolean, 'expected true or false'],
  all: [isBoolean, 'expected true or false'],
  overflow: [
    (value) =>
      isObject(value) && typeof value['append'] === 'function' && typeof value['read'] === 'function',
    'expected an object with append and read',
  ],
};

/**
 * Refuses an option that is not known, or of a wrong kind; one that is undefined is not given.
 *
 * @throws TypeError in one line without the value, which may be a secret
 */
export function checkOptions<T>(options: T, checks: Readonly<Record<keyof T & string, Check>>): void {
  if (!isRecord(options)) throw new TypeError('options: expected an object');
  const known = Object.keys(checks);
  for (const [name, value] of Object.entries(options as object)) {
    if (!known.includes(name)) throw new TypeError(`options: ${aboutKey(name, known)}`);
    const [fits, expected] = checks[name as keyof T & string];
    if (value !== undefined && !fits(value)) throw new TypeError(`${name}: ${expected}`);
  }
}

/** The options of a run, from those of a program. Throws TypeError, see {@link checkOptions}. */
export function runOptions(options: DiagnoseOptions): RunOptions {
  checkOptions(options, DIAGNOSE_CHECKS);
  return checkedRunOptions(options);
}

/** The same, of options that are checked. */
export function checkedRunOptions(options: DiagnoseOptions): RunOptions {
  const {
    context,
    call,
    stated = [],
    at,
    only,
    skip,
    around,
    standIns,
    requiredHeaders,
    ignore,
    oneCaller,
    group,
    all,
    overflow,
  } = options;
  const meant = typeof call === 'string' ? readCall(call) : call;
  return {
    stated: [
      ...stated.map((each) => ({ ...each, stated: statedIn('stated', each.stated) })),
      ...(context === undefined ? [] : [{ stated: statedIn('context', context), source: 'the context' }]),
    ],
    ...(meant !== undefined && meant !== null && { call: meant }),
    ...(at !== undefined && { at: at.replace(' ', 'T') }),
    ...(around !== undefined && { around }),
    ...(only !== undefined && { only }),
    ...(skip !== undefined && { skip }),
    ...(standIns !== undefined && { standIns }),
    ...(requiredHeaders !== undefined && { requiredHeaders }),
    ...(ignore !== undefined && { ignore }),
    ...(oneCaller !== undefined && { oneCaller }),
    ...(group !== undefined && { group }),
    ...(all !== undefined && { all }),
    ...(overflow !== undefined && { overflow }),
  };
}

function statedIn(name: string, value: ContextInput): Stated {
  const { stated, problems } = readStated(value);
  if (problems.length > 0) throw new TypeError(`${name}: ${problems.join('; ')}`);
  if (stated.region !== undefined && findRegion(stated.region) === null)
    throw new TypeError(`${name}: region: ${NO_REGION}`);
  return stated;
}

export const NO_REGION = 'expected a region of Genesys Cloud, such as mypurecloud.ie or eu-west-1';
