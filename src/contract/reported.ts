/** What only public threads claim and the contract does not bear out. Never a fact; always with its source. */

import { lazy } from '../primitives/lazy.js';
import { CLAIM_KINDS, memberOf } from './closed-lists.js';
import { REPORTED } from './data/reported.js';
import { isPlaceholder, pathSegments } from './path.js';
import { cells, rows } from './rows.js';
import type { ReportedClaim } from './types.js';

const claims = lazy((): readonly ReportedClaim[] =>
  rows(REPORTED).map(([kind = '', name = '', sources]) => ({
    kind: memberOf(CLAIM_KINDS, kind),
    name,
    sources: cells(sources),
  })),
);

/** By name in lower case: every header of every call is looked up. */
const headerClaims = lazy(
  () =>
    new Map(
      claims()
        .filter(({ kind }) => kind === 'header')
        .map((claim) => [claim.name.toLowerCase(), claim]),
    ),
);

export function allReportedClaims(): readonly ReportedClaim[] {
  return claims();
}

/**
 * The claim of this name, or null. Headers are compared without case, scopes exactly, operations
 * (`GET /api/v2/…`, or a path alone) by their segments: a parameter of the claim stands for any value.
 */
export function reportedClaim(kind: ReportedClaim['kind'], name: string): ReportedClaim | null {
  if (kind === 'header') return headerClaims().get(name.trim().toLowerCase()) ?? null;
  return claims().find((claim) => claim.kind === kind && SAME[kind](claim.name, name)) ?? null;
}

const SAME: Readonly<Record<'scope' | 'operation', (claimed: string, name: string) => boolean>> = {
  scope: (claimed, name) => claimed === name.trim(),
  operation: sameOperation,
};

function sameOperation(claimed: string, name: string): boolean {
  const own = parse(claimed);
  const other = parse(name);
  if (own.method !== null && other.method !== null && own.method !== other.method) return false;
  if (own.segments.length === 0 || own.segments.length !== other.segments.length) return false;
  return own.segments.every((segment, index) => isPlaceholder(segment) || segment === other.segments[index]);
}

function parse(name: string): { readonly method: string | null; readonly segments: readonly string[] } {
  const trimmed = name.trim();
  const slash = trimmed.indexOf('/');
  const method = slash > 0 ? trimmed.slice(0, slash).trim().toUpperCase() : null;
  return { method, segments: slash < 0 ? [] : (pathSegments(trimmed.slice(slash)) ?? []) };
}
