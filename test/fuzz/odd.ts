/** Values, and forms of JSON, that do not belong where they stand. */
import type { Random } from '../read/log/generator/random.js';
import { HOSTILE_NAMES, TOKENS } from './hostile.js';

const nested = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);

const WRONG: readonly ((random: Random) => unknown)[] = [
  () => null,
  () => -1,
  () => 1e21,
  () => 0.5,
  () => '',
  () => [],
  () => ({}),
  () => true,
  () => 'NaN',
  () => '\ud800',
  (random) => nested(random.int(1, 60)),
  (random) => random.pick(Object.values(HOSTILE_NAMES)).slice(0, 500),
  (random) => random.pick(TOKENS),
  (random) => '9'.repeat(random.int(1, 400)),
  (random) => Array.from({ length: random.int(1, 30) }, (_, index) => ({ name: `n${index}`, value: index })),
  () => ({ toString: 1, valueOf: null, constructor: {}, toJSON: 'x', length: -1 }),
];

/** The same value with some of its parts replaced, left out or under another name. */
export function odd(value: unknown, random: Random, share: number): unknown {
  if (random.chance(share / 2)) return random.pick(WRONG)(random);
  if (Array.isArray(value)) return value.map((each: unknown) => odd(each, random, share));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, item]): [string, unknown][] => {
    if (random.chance(share / 4)) return [];
    if (random.chance(share / 8)) return [[random.pick(TOKENS), item]];
    return [[key, odd(item, random, share)]];
  });
  return Object.fromEntries(entries);
}

const NUMBERS = [
  '1e400',
  '-1e400',
  '-0',
  '1E5',
  '403.0',
  '4.03e2',
  '123456789012345678901234567890',
  '0.1e-999',
];
/** No JSON, but written. */
const WORDS = [
  'NaN',
  'Infinity',
  'undefined',
  'None',
  'True',
  "'x'",
  '0x193',
  '0403',
  '+1',
  '.5',
  '""',
  '// x\n1',
];

/** JSON in which here and there a number cannot be held, a name stands twice, or a value is none of JSON. */
export function oddJson(value: unknown, random: Random): string {
  const text = JSON.stringify(value);
  if (!random.chance(0.25)) return text;
  return text.replace(/"([\w-]{1,20})":(?:(\d{1,20})(?=[,}]))?/g, (whole, name: string, number?: string) => {
    if (!random.chance(0.08)) return whole;
    const wrong = random.pick(random.chance(0.7) ? NUMBERS : WORDS);
    if (number !== undefined) return `"${name}":${wrong}`;
    return `"${name}":${random.pick(['null', '[]', '{}', '"x"', wrong])},${whole}`;
  });
}

/** A status as no answer has it, or as some programs write it. */
export const oddStatus = (random: Random): unknown =>
  random.pick([
    '403',
    ' 403 ',
    '403 Forbidden',
    'HTTP/2 403',
    'Forbidden',
    'FORBIDDEN',
    403.5,
    -403,
    4030,
    0,
    '0',
    1e21,
    '４０３',
    'NaN',
    null,
    true,
    [403],
    { code: 403 },
    '4'.repeat(300),
    '\ud8004',
  ]);
