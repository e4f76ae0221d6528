/** Whoever called, in words. */
import type { CallerReport, NamedReport } from './types.js';

/**
 * `user Ada Example, client Nightly Export, organization Example (stated)`; empty where nothing is told.
 *
 * @param names whether people are named; else they are told by their ids
 */
export function callerText({ user, client, organization }: CallerReport, names = true): string {
  const parts = [
    namedText('user', user !== null && !names ? { ...user, name: null } : user),
    namedText('client', client),
    namedText('organization', organization),
  ];
  return parts.filter((part) => part !== null).join(', ');
}

/** The same, else by the label of the credentials; empty where nothing tells one caller from another. */
export const callerOrLabel = (caller: CallerReport, names: boolean): string =>
  caller.user === null && caller.client === null
    ? [caller.label ?? '', callerText(caller, names)].filter((part) => part !== '').join(', ')
    : callerText(caller, names);

/** By name, else by id; what the platform did not tell carries its grade. */
function namedText(kind: string, named: NamedReport | null): string | null {
  if (named === null) return null;
  const grade = named.grade === 'introspection' ? '' : ` (${named.grade})`;
  const name = named.name ?? named.id;
  return name === null ? `a ${kind}${grade}` : `${kind} ${name}${grade}`;
}
