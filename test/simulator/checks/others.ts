/** Where somebody else's rights decide: assignees, owners, monitored agents, and trusting organizations. */
import { findErrorCodes } from '../../../src/contract/index.js';
import { type Answer, refuse } from '../answer.js';
import type { Call } from '../call.js';
import { findOrganization, grantsOfUser } from '../directory.js';
import { expandGrants, grantsFor } from '../grants.js';
import { codeOf } from './codes.js';

/** The person named by the call must hold the permission, too. */
export function checkOtherSubject({ platform, operation, caller, parameters, body }: Call): Answer | null {
  const code = codeOf(operation, 'other-subject-permission');
  if (code === null) return null;
  const id = code.startsWith('owner.')
    ? idOf(body, 'owner')
    : code.startsWith('agent.')
      ? (parameters['userId'] ?? parameters['participantId'])
      : idOf(body, 'assignee');
  const { organization } = caller;
  const person = organization.users?.find((user) => user.id === id);
  if (person === undefined) return null;
  // Some templates name the permission; the others are taken to mean that of the operation.
  const named = /\w+:\w+:\w+/.exec(findErrorCodes(code)[0]?.templates[0] ?? '')?.[0];
  const wanted = named ?? operation.permissions.names[0] ?? '';
  const grants = expandGrants(organization, grantsOfUser(person, organization));
  return grantsFor(platform.world, organization, grants, wanted).length > 0 ? null : refuse(code);
}

function idOf(body: Readonly<Record<string, unknown>>, name: string): unknown {
  return body[`${name}Id`] ?? (body[name] as { id?: unknown } | undefined)?.id;
}

/** Rights that must be held in the organization that trusts, and actions that trustees may not take. */
export function checkTrust({ platform: { world }, operation, caller, parameters }: Call): Answer | null {
  const missing = codeOf(operation, 'authorized-organization', 'missing.');
  const trustor = findOrganization(world, parameters['trustorOrgId'] ?? '');
  if (missing !== null && trustor !== null && caller.user !== null) {
    const grants = expandGrants(trustor, grantsOfUser(caller.user, trustor));
    const holds = operation.permissions.names.some(
      (name) => grantsFor(world, trustor, grants, name).length > 0,
    );
    if (!holds) return refuse(missing);
  }
  const forbidden = codeOf(operation, 'authorized-organization', 'trustee.');
  const isTrustee = caller.token.homeOrganizationId !== caller.organization.id;
  return forbidden !== null && isTrustee ? refuse(forbidden) : null;
}
