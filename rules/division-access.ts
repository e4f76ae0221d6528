import { answerPermissions } from '../src/caller/permission-answer.js';
import type { Grant } from '../src/caller/types.js';
import { isListing, listingsAreShortened, namesPermissions } from '../src/contract/index.js';
import { heldAllTheSame, isServiceCheck } from '../src/judge/causes/wanted.js';
import {
  defineRule,
  explains,
  factPremise,
  fail,
  inconclusive,
  notApplicable,
  pass,
  premise,
} from '../src/judge/define-rule.js';
import { contractPremise, refusalPremise } from '../src/judge/premises.js';
import { isSilent } from '../src/judge/subject.js';
import { isUuid } from '../src/primitives/uuid.js';

function reach(grants: readonly Grant[]): readonly string[] | '*' | null {
  if (grants.some(({ divisions }) => divisions === '*')) return '*';
  if (grants.some(({ divisions }) => divisions === null)) return null;
  return [
    ...new Set(grants.flatMap(({ divisions }) => (divisions === null || divisions === '*' ? [] : divisions))),
  ];
}

const SHORTENED = () =>
  premise('contract', listingsAreShortened(), 'listings are shortened to the divisions of the grant');

export const divisionAccess = defineRule({
  id: 'division-access',
  question: 'Is the permission held in the division of the object?',
  decides: 'answer',
  docs: {
    summary:
      'A role is granted in divisions. A permission that is held in one division does not reach objects of another; the refusal then names the division, often with an empty list of permissions. Listings are shortened silently instead of being refused.',
    pass: 'The permission is held in all divisions, or in that of the object; or the call would be a listing, which is shortened instead of being refused.',
    fail: 'The answer is about a division, or the division of the object is not among those of the grant.',
    inconclusive: 'The divisions of the grant or of the object are not known.',
    advice:
      'Grant the role in the division of the object. The same role in another division, or another scope, does not help.',
    example: {
      input: {
        request: { method: 'PUT', url: 'https://api.mypurecloud.com/api/v2/routing/queues/{queueId}' },
        response: {
          status: 403,
          body: {
            code: 'missing.any.division.permissions',
            status: 403,
            message:
              'Unable to perform the requested action. You must have at least one of the following permissions assigned: [] in at least one of the following division(s): [44444444-0000-4000-8000-000000000004]',
          },
        },
      },
      outcome: 'fail',
    },
  },
  messages: {
    'nothing-divided': notApplicable('no permission is compared here'),
    refused: fail<{ divisions: readonly string[] }>(({ divisions }) =>
      divisions.length > 0
        ? `refused for division ${divisions.join(', ')}`
        : 'the answer says that the right is missing in the division',
    ),
    everywhere: pass('held in all divisions'),
    there: pass<{ division: string }>(({ division }) => `held in division ${division}`),
    shortened: pass<{ held: readonly string[] | null }>(
      ({ held }) =>
        `a listing is not refused for a division: it holds, without a word, only what is in ${held === null ? 'the divisions in which the permission is held' : held.join(', ')}`,
    ),
    elsewhere: fail<{ division: string; held: readonly string[] }>(
      ({ division, held }) => `the object is in division ${division}; held in ${held.join(', ')}`,
    ),
    limited: inconclusive<{ held: readonly string[] }>(
      ({ held }) => `held in ${held.join(', ')}; whether that is the division of the object is not known`,
    ),
    unknown: inconclusive('in which divisions the permission is held is not known'),
  },
  judge(subject, caller, say) {
    const { refusal, operation, division: object } = subject;
    if (refusal.kind === 'divisions') {
      return say(
        'refused',
        { divisions: refusal.divisions },
        { premises: [refusalPremise(subject)], nominates: [explains('missing-division-access')] },
      );
    }
    if (subject.kind !== 'api' || operation === null || !namesPermissions(operation))
      return say('nothing-divided', {});
    const ofService =
      (refusal.kind === 'resource' && refusal.aspect === 'team') ||
      isServiceCheck(subject) ||
      heldAllTheSame(subject, caller) !== null;
    const possible = isSilent(subject) || ofService ? [explains('missing-division-access')] : [];
    const answer = answerPermissions(subject, caller, operation);
    if (answer.kind === 'lacking') return say('nothing-divided', {});
    const isHeld = answer.kind === 'held' || answer.kind === 'conditional';
    if (refusal.kind === 'no-response' && object === null && isListing(operation)) {
      const divisions = isHeld ? reach(answer.grants) : null;
      if (divisions !== '*') return say('shortened', { held: divisions }, { premises: [SHORTENED()] });
    }
    if (!isHeld)
      return say('unknown', {}, { missing: ['divisions', 'object-division'], nominates: possible });
    const divisions = reach(answer.grants);
    const held = factPremise(answer.fact, () =>
      divisions === '*' ? 'held in all divisions' : `held in ${divisions?.join(', ') ?? 'unknown divisions'}`,
    );
    if (divisions === '*') return say('everywhere', {}, { premises: [held] });
    if (divisions === null)
      return say('unknown', {}, { missing: ['divisions', 'object-division'], nominates: possible });
    if (object === null)
      return say('limited', { held: divisions }, { missing: ['object-division'], nominates: possible });
    const named = contractPremise('the call names the division of its object');
    if (divisions.some((id) => id.toLowerCase() === object.toLowerCase()))
      return say('there', { division: object }, { premises: [held, named] });
    // A name is compared with no id.
    if (!divisions.every(isUuid))
      return say('limited', { held: divisions }, { missing: ['divisions'], nominates: possible });
    // Which division the platform compares is not in the contract, so this is never certain.
    return say(
      'elsewhere',
      { division: object, held: divisions },
      { premises: [held, named], nominates: [explains('missing-division-access', 'likely')] },
    );
  },
});
