/** Premises that many rules share: what the answer says, what the contract says. */
import { contractSource } from '../contract/index.js';
import type { Operation, PermissionMode } from '../contract/types.js';
import { allOf, anyOf } from '../primitives/wording.js';
import { type Premise, premise } from './define-rule.js';
import type { Subject } from './subject.js';

/** What the response says; of grade `server` only where its code or template is catalogued. */
export function refusalPremise({ refusal }: Subject): Premise {
  const catalogued = refusal.recognition !== 'uncatalogued';
  const text = () =>
    [refusal.status, refusal.code, refusal.message === null ? null : `"${refusal.message}"`]
      .filter((part) => part !== null)
      .join(' ');
  return premise(
    catalogued ? 'server' : 'stated',
    catalogued ? 'the response' : 'words of the response that no catalogue knows',
    text,
  );
}

/** @param operation of which the contract says it: of older ones it may be known of an older version only */
export const contractPremise = (text: string | (() => string), operation: Operation | null = null): Premise =>
  premise('contract', contractSource(operation), text);

export const needsPermissions = (operation: Operation): Premise =>
  contractPremise(() => `needs ${permissionWords(operation)}`, operation);

/** `routing:queue:view`, `any of a, b`, or that no permission is named, or none that can be told. */
export const permissionWords = ({ permissions: { mode, names } }: Operation): string => WORDS[mode](names);

const WORDS: Readonly<Record<PermissionMode, (names: readonly string[]) => string>> = {
  ANY: anyOf,
  ALL: allOf,
  NONE: () => 'no named permission',
  UNKNOWN: () => 'what is not known (words that are no permission stand there)',
};
