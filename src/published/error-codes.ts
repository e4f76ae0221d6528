/** The codes that operations of the document declare for refusals, gathered over all of them. */
import { allErrorCodes } from '../contract/errors.js';
import { isObject } from '../primitives/json.js';
import { lazy } from '../primitives/lazy.js';
import { isErrorCode, isTemplate } from './names.js';
import type { PublishedErrorCode } from './types.js';

/** Against documents that are made to fill the memory; the platform's has some 120. */
const MOST_CODES = 5000;
const MOST_TEMPLATES = 100;
const MOST_EXAMPLES = 3;

/** Statuses of refusals, all of whose codes count. Others tell of wrong requests; the codes that refuse there are known. */
const REFUSING = ['401', '403'] as const;

const knownElsewhere = lazy(() => {
  const codes = new Map<string, string[]>();
  for (const { status, code } of allErrorCodes()) {
    const name = String(status);
    if (REFUSING.some((refusing) => refusing === name)) continue;
    const known = codes.get(name);
    if (known === undefined) codes.set(name, [code]);
    else known.push(code);
  }
  return [...codes];
});

interface Gathered {
  readonly status: number;
  readonly code: string;
  /** Message → how often. */
  readonly templates: Map<string, number>;
  declaredBy: number;
  readonly examples: string[];
}

export interface ErrorCodes {
  /**
   * The `responses` of an operation: status → `x-inin-error-codes`: code → message.
   *
   * @param odd called for each response whose codes are none
   */
  gather(operationKey: string, responses: unknown, odd: () => void): void;
  all(): readonly PublishedErrorCode[];
}

export function createErrorCodes(): ErrorCodes {
  /** By status, then by code: this looks at some 50,000 codes of a document. */
  const known = new Map<string, Map<string, Gathered>>();
  let count = 0;

  /** false when one of the two cannot be what it should. */
  function add(operationKey: string, status: string, code: string, template: unknown): boolean {
    const ofStatus = known.get(status) ?? new Map<string, Gathered>();
    let entry = ofStatus.get(code);
    if (typeof template !== 'string') return false;
    if (entry?.templates.has(template) !== true && !(isErrorCode(code) && isTemplate(template))) return false;
    if (entry === undefined) {
      if (count >= MOST_CODES) return true;
      count++;
      entry = { status: Number(status), code, templates: new Map(), declaredBy: 0, examples: [] };
      known.set(status, ofStatus.set(code, entry));
    }
    entry.declaredBy++;
    keepFirst(entry.examples, operationKey);
    const often = entry.templates.get(template) ?? 0;
    if (often > 0 || entry.templates.size < MOST_TEMPLATES) entry.templates.set(template, often + 1);
    return true;
  }

  return {
    gather(operationKey, responses, odd) {
      if (!isObject(responses)) return;
      for (const status of REFUSING) {
        const codes = codesOf(responses, status);
        if (codes === undefined) continue;
        if (!isObject(codes)) {
          odd();
          continue;
        }
        const names = Object.keys(codes);
        const taken = names.filter((code) => add(operationKey, status, code, codes[code]));
        if (taken.length < names.length) odd();
      }
      for (const [status, names] of knownElsewhere()) {
        const codes = codesOf(responses, status);
        if (!isObject(codes)) continue;
        for (const code of names)
          if (Object.hasOwn(codes, code)) add(operationKey, status, code, codes[code]);
      }
    },
    all: () =>
      [...known.values()].flatMap((codes) =>
        [...codes.values()].map(({ templates, ...entry }) => ({
          ...entry,
          templates: [...templates].sort(([, a], [, b]) => b - a).map(([template]) => template),
        })),
      ),
  };
}

/** Documents have their paths in any order, and the examples are to stay the same. */
function keepFirst(examples: string[], operationKey: string): void {
  const last = examples[MOST_EXAMPLES - 1];
  if (last !== undefined && !isBefore(operationKey, last)) return;
  const at = examples.findIndex((example) => isBefore(operationKey, example));
  examples.splice(at < 0 ? examples.length : at, 0, operationKey);
  examples.length = Math.min(examples.length, MOST_EXAMPLES);
}

/** By path, then by method. */
function isBefore(one: string, other: string): boolean {
  const [path, otherPath] = [pathOf(one), pathOf(other)];
  return path === otherPath ? one < other : path < otherPath;
}

const pathOf = (operationKey: string): string => operationKey.slice(operationKey.indexOf(' ') + 1);

function codesOf(responses: Readonly<Record<string, unknown>>, status: string): unknown {
  const response = responses[status];
  return isObject(response) ? response['x-inin-error-codes'] : undefined;
}
