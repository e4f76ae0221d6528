/** The options of a program that uses the library, checked: what nobody would notice to be ignored is refused. */
import { findRegion } from '../contract/index.js';
import { readCall } from '../exchange/call.js';
import { RULE_IDS } from '../judge/ids.js';
import { isObject } from '../primitives/json.js';
import { aboutKey } from '../primitives/nearest.js';
import type { ContextInput } from '../read/json/exchange-input.js';
import { readStated } from '../read/json/stated.js';
import type { RunOptions } from './types.js';

export interface DiagnoseOptions extends Omit<RunOptions, 'call'> {
  /** What is known of the caller of all exchanges. */
  readonly context?: ContextInput;
  /** The call for an input that is only a body: `PUT /api/v2/…`. */
  readonly call?: string | NonNullable<RunOptions['call']>;
}

const TIME = /^\d{4}(-\d\d(-\d\d([T ]\d\d(:\d\d(:\d\d(\.\d+)?)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/;

/** A time in ISO 8601, or the beginning of one: what `at` takes. */
export const isTimePrefix = (text: string): boolean => TIME.test(text);

const isRules = (value: unknown): boolean =>
  Array.isArray(value) && value.every((id) => RULE_IDS.some((known) => known === id));
/** No guard of a type: the types say already what it must be. */
const isRecord = (value: unknown): boolean => isObject(value);
const isBoolean = (value: unknown): boolean => typeof value === 'boolean';
const isCallObject = (value: unknown): boolean =>
  isObject(value) &&
  typeof value['url'] === 'string' &&
  (value['method'] === null || typeof value['method'] === 'string');

type Check = readonly [fits: (value: unknown) => boolean, expected: string];

const RULES_EXPECTED = `expected a list of rules: ${RULE_IDS.join(', ')}`;
const CHECKS: Readonly<Record<keyof DiagnoseOptions, Check>> = {
  // What it states is read below.
  context: [isObject, 'expected an object'],
  call: [
    (value) => (typeof value === 'string' ? readCall(value) !== null : isCallObject(value)),
    'expected a method and a path, such as GET /api/v2/users/me',
  ],
  stated: [
    (value) => Array.isArray(value) && value.every((each) => isObject(each) && isObject(each['stated'])),
    'expected a list of {stated, source}',
  ],
  at: [
    (value) => typeof value === 'string' && isTimePrefix(value),
    'expected a time or its beginning in ISO 8601, such as 2026-08-15T10:32',
  ],
  around: [(value) => typeof value === 'string' && value !== '', 'expected a correlation id'],
  only: [isRules, RULES_EXPECTED],
  skip: [isRules, RULES_EXPECTED],
  oneCaller: [isBoolean, 'expected true or false'],
  group: [isBoolean, 'expected true or false'],
  all: [isBoolean, 'expected true or false'],
  overflow: [isObject, 'expected an object with append and read'],
};
const NAMES = Object.keys(CHECKS) as readonly (keyof DiagnoseOptions)[];

/**
 * The options of a run, from those of a program.
 *
 * @param more further options that the caller of this looks at itself
 * @throws TypeError, in one line: an option that is not known, or of a wrong kind
 */
export function runOptions(options: DiagnoseOptions, more: readonly string[] = []): RunOptions {
  if (!isRecord(options)) throw new TypeError('options: expected an object');
  const known: readonly string[] = [...NAMES, ...more];
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new TypeError(`options: ${aboutKey(unknown, known)}`);
  for (const name of NAMES) {
    const value = options[name];
    const [fits, expected] = CHECKS[name];
    if (value !== undefined && !fits(value)) throw new TypeError(`${name}: ${expected}`);
  }
  const { context, call, stated = [], at, only, skip, around, oneCaller, group, all, overflow } = options;
  const meant = typeof call === 'string' ? readCall(call) : call;
  return {
    stated:
      context === undefined ? stated : [...stated, { stated: statedIn(context), source: 'the context' }],
    ...(meant !== undefined && meant !== null && { call: meant }),
    ...(at !== undefined && { at: at.replace(' ', 'T') }),
    ...(around !== undefined && { around }),
    ...(only !== undefined && { only }),
    ...(skip !== undefined && { skip }),
    ...(oneCaller !== undefined && { oneCaller }),
    ...(group !== undefined && { group }),
    ...(all !== undefined && { all }),
    ...(overflow !== undefined && { overflow }),
  };
}

function statedIn(context: ContextInput) {
  const { stated, problems } = readStated(context);
  if (problems.length > 0) throw new TypeError(`context: ${problems.join('; ')}`);
  if (stated.region !== undefined && findRegion(stated.region) === null)
    throw new TypeError('context: region: no region of Genesys Cloud; such as mypurecloud.ie or eu-west-1');
  return stated;
}
