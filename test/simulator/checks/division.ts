/** Is the permission held in the divisions of the objects that the call names? Listings are not refused. */
import { namesPermissions } from '../../../src/contract/index.js';
import { type Answer, bracketed, refuse } from '../answer.js';
import type { Call } from '../call.js';
import { findObject } from '../directory.js';
import { grantsFor, grantsOf, isInDivision } from '../grants.js';

export function checkDivision(call: Call): Answer | null {
  const { platform, operation, caller } = call;
  if (!namesPermissions(operation)) return null;
  const { mode, names } = operation.permissions;
  const grants = grantsOf(caller);
  const isHeld = (name: string, division: string) =>
    grantsFor(platform.world, caller.organization, grants, name).some((grant) =>
      isInDivision(grant, division),
    );
  const refused = divisionsOf(call).filter((division) =>
    mode === 'ALL'
      ? !names.every((name) => isHeld(name, division))
      : !names.some((name) => isHeld(name, division)),
  );
  return refused.length === 0 ? null : refuseDivision(call, refused);
}

/** The divisions of the objects in the path, and those that query and body name. */
export function divisionsOf({ caller, parameters, request, body }: Call): readonly string[] {
  const { organization } = caller;
  const isDivision = (id: unknown): id is string =>
    organization.divisions.some((division) => division.id === id);
  const inPath = Object.values(parameters).flatMap((id) => [
    id,
    findObject(organization, id)?.division,
    organization.users?.find((user) => user.id === id)?.division,
  ]);
  const inBody = [body['divisionId'], (body['division'] as { id?: unknown } | undefined)?.id];
  const named = [...inPath, ...request.query.getAll('divisionId'), ...inBody];
  return [...new Set(named.filter(isDivision))];
}

function refuseDivision({ platform: { choices }, operation }: Call, divisions: readonly string[]): Answer {
  const { names } = operation.permissions;
  switch (choices.divisionRefusal) {
    case 'empty-list':
      return refuse('missing.any.division.permissions', '[]', bracketed(divisions));
    case 'names':
      return refuse('missing.any.division.permissions', bracketed(names), bracketed(divisions));
    case 'one-permission':
      return refuse('missing.division.permission', names[0] ?? '');
    case 'fourth-segment': {
      const segments = divisions.flatMap((division) => names.map((name) => `${name}:${division}`));
      return refuse('missing.permissions', bracketed(segments));
    }
  }
}
