import { offerOf } from '../src/caller/offered.js';
import { answerPermissions, type PermissionAnswer } from '../src/caller/permission-answer.js';
import {
  defineRule,
  explains,
  factPremise,
  fail,
  inconclusive,
  notApplicable,
  pass,
} from '../src/judge/define-rule.js';
import { holding } from '../src/judge/held.js';
import { needsPermissions, refusalPremise } from '../src/judge/premises.js';
import { isRefused, isSilent, type Subject } from '../src/judge/subject.js';

const SHOWS_IT_IS_OFFERED: ReadonlySet<PermissionAnswer['kind']> = new Set([
  'held',
  'conditional',
  'disputed',
  'sibling',
]);

/** The permissions in question: those that the answer names, else those that the operation requires. */
function named({ refusal, operation }: Subject): readonly string[] {
  if ((refusal.kind === 'permissions' || refusal.kind === 'divisions') && refusal.names.length > 0)
    return refusal.names;
  return operation?.permissions.names ?? [];
}

export const featureAvailable = defineRule({
  id: 'feature-available',
  question: 'Does the organization have the product that the operation belongs to?',
  decides: 'nothing',
  docs: {
    summary:
      'A permission of a product that an organization has not licensed is not offered in its role editor, so no role can carry it. Preview operations are often behind a switch. Some refusals say so in their code.',
    pass: 'The organization offers the permission.',
    fail: 'The answer says that the feature is missing, or the list of permissions of the organization does not hold the permission.',
    inconclusive:
      'Whether the organization offers the permission is not known, or the operation is a preview.',
    advice:
      'Look for the permission in the role editor, or in GET /api/v2/authorization/permissions (needs no permission). What is not there must be licensed first.',
    example: {
      input: {
        request: { method: 'GET', url: 'https://api.mypurecloud.com/api/v2/flows/milestones/divisionviews' },
        response: {
          status: 403,
          body: {
            code: 'feature.forbidden',
            message: 'This feature is not enabled for this organization.',
            status: 403,
          },
        },
      },
      outcome: 'fail',
    },
  },
  messages: {
    'not-asked': notApplicable('no permission of a product is in question'),
    refused: fail('the answer says that the feature is not enabled in the organization'),
    offered: pass<{ names: readonly string[] }>(({ names }) => `the organization offers ${names.join(', ')}`),
    'not-offered': fail<{ names: readonly string[] }>(
      ({ names }) => `the organization does not offer ${names.join(', ')}`,
    ),
    preview: inconclusive('a preview operation: it may be switched off in the organization'),
    unknown: inconclusive('whether the organization offers the permission is not known'),
  },
  judge(subject, caller, say) {
    const { refusal, operation } = subject;
    if (refusal.kind === 'feature')
      return say(
        'refused',
        {},
        { premises: [refusalPremise(subject)], nominates: [explains('feature-unavailable')] },
      );
    if (subject.kind !== 'api') return say('not-asked', {});
    const names = named(subject);
    const answer = operation === null ? null : answerPermissions(subject, caller, operation);
    // Whatever is held was offered once.
    const isHeld =
      holding(subject, caller) !== null || (answer !== null && SHOWS_IT_IS_OFFERED.has(answer.kind));
    const all =
      operation?.permissions.mode === 'ALL' || (refusal.kind === 'permissions' && refusal.mode === 'all');
    const offer = offerOf(caller, { mode: all ? 'all' : 'any', names });
    if (offer !== null) {
      const premises = [
        factPremise(offer.fact, ({ length }) => `offers ${length} permissions`),
        ...(operation === null ? [] : [needsPermissions(operation)]),
      ];
      if (offer.enough) return say('offered', { names: offer.offered }, { premises });
      // It is not known whether the list is filtered by product, so this is never certain.
      return say(
        'not-offered',
        { names: offer.notOffered },
        {
          premises,
          // A role may keep the name of what is gone, so what is held and not yet refused is open.
          nominates: [explains('feature-unavailable', isHeld && !isRefused(subject) ? 'possible' : 'likely')],
        },
      );
    }
    const permissionRefused = refusal.kind === 'permissions' || isSilent(subject);
    if (operation?.preview === true)
      return say(
        'preview',
        {},
        {
          missing: ['offered-permissions'],
          nominates: permissionRefused ? [explains('feature-unavailable')] : [],
        },
      );
    if (!isRefused(subject) || !permissionRefused || names.length === 0) return say('not-asked', {});
    if (isHeld) return say('not-asked', {});
    return say(
      'unknown',
      {},
      { missing: ['offered-permissions'], nominates: [explains('feature-unavailable')] },
    );
  },
});
