import { answerNeed, answerPermissions } from '../src/caller/permission-answer.js';
import type { Caller } from '../src/caller/types.js';
import { isListing, listingsAreShortened, namesPermissions } from '../src/contract/index.js';
import { isServiceCheck } from '../src/judge/causes/wanted.js';
import {
  defineRule,
  explains,
  type Finding,
  factPremise,
  fail,
  inconclusive,
  type Messages,
  notApplicable,
  pass,
  premise as premiseOf,
  type Say,
} from '../src/judge/define-rule.js';
import { holding, isHeldIn, wanted, whereWords } from '../src/judge/held.js';
import { contractPremise, refusalPremise } from '../src/judge/premises.js';
import { isSilent, type Subject } from '../src/judge/subject.js';

const messages = {
  'nothing-divided': notApplicable('no permission is compared here'),
  refused: fail<{ divisions: readonly string[] }>(({ divisions }) =>
    divisions.length > 0
      ? `refused for division ${divisions.join(', ')}`
      : 'the answer says that the right is missing in the division',
  ),
  'refused-held-there': inconclusive<{ divisions: readonly string[]; source: string }>(
    ({ divisions, source }) =>
      `refused for division ${divisions.join(', ')}; ${source} says that it is held there`,
  ),
  'refused-held-elsewhere': fail<{ divisions: readonly string[]; where: string }>(
    ({ divisions, where }) => `refused for division ${divisions.join(', ')}; held${where}`,
  ),
  'refused-held-nowhere': fail<{ divisions: readonly string[] }>(
    ({ divisions }) =>
      `refused for division ${divisions.join(', ')}; no grant of the caller holds it anywhere`,
  ),
  everywhere: pass('held in all divisions'),
  there: pass<{ division: string }>(({ division }) => `held in division ${division}`),
  shortened: pass<{ held: readonly string[] | null }>(
    ({ held }) =>
      `a listing is not refused for a division: it holds, without a word, only what is in ${held === null || held.length === 0 ? 'the divisions in which the permission is held' : held.join(', ')}`,
  ),
  elsewhere: fail<{ division: string; held: readonly string[] }>(
    ({ division, held }) => `the object is in division ${division}; held in ${held.join(', ')}`,
  ),
  'under-condition': inconclusive<{ division: string; held: readonly string[] }>(
    ({ division, held }) =>
      `held in ${held.join(', ')}; in division ${division}, that of the object, only under a condition of the role`,
  ),
  limited: inconclusive<{ held: readonly string[] }>(({ held }) =>
    held.length === 0
      ? 'what is needed is held in no division in common'
      : `held in ${held.join(', ')}; whether that is the division of the object is not known`,
  ),
  unknown: inconclusive('in which divisions the permission is held is not known'),
} satisfies Messages;

const shortened = () =>
  premiseOf('contract', listingsAreShortened(), 'listings are shortened to the divisions of the grant');

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
  messages,
  judge(subject, caller, say) {
    const { refusal, operation, division: object } = subject;
    if (refusal.kind === 'divisions') return ofDivisionRefusal(subject, caller, say);
    if (subject.kind !== 'api' || operation === null || !namesPermissions(operation))
      return say('nothing-divided', {});
    const held = refusal.kind === 'permissions' ? holding(subject, caller) : null;
    const ofService =
      (refusal.kind === 'resource' && refusal.aspect === 'team') || isServiceCheck(subject) || held !== null;
    const possible = isSilent(subject) || ofService ? [explains('missing-division-access')] : [];
    const answer =
      held === null ? answerPermissions(subject, caller, operation) : answerNeed(caller, wanted(subject));
    if (answer.kind === 'lacking' && held === null) return say('nothing-divided', {});
    const unknown = () =>
      say('unknown', {}, { missing: ['divisions', 'object-division'], nominates: possible });
    const isHeld = answer.kind === 'held' || answer.kind === 'conditional';
    if (refusal.kind === 'no-response' && object === null && isListing(operation)) {
      const held = isHeld ? answer.where : null;
      if (held !== '*') return say('shortened', { held }, { premises: [shortened()] });
    }
    if (!isHeld) return unknown();
    const { where } = answer;
    const premise = factPremise(answer.fact, () => `held${whereWords(where, caller)}`);
    if (where === '*') return say('everywhere', {}, { premises: [premise] });
    if (where === null) return unknown();
    if (object === null)
      return say('limited', { held: where }, { missing: ['object-division'], nominates: possible });
    const named = contractPremise('the call names the division of its object');
    const there = isHeldIn(where, [object], caller);
    if (there === true) return say('there', { division: object }, { premises: [premise, named] });
    // A name is compared with no id.
    if (there === null)
      return say('limited', { held: where }, { missing: ['divisions'], nominates: possible });
    if (!answer.fact.value.complete)
      return say('limited', { held: where }, { missing: ['divisions'], nominates: possible });
    if (isHeldIn(answer.atMost, [object], caller) !== false)
      return say('under-condition', { division: object, held: where }, { nominates: possible });
    // Which division the platform compares is not in the contract, so this is never certain.
    return say(
      'elsewhere',
      { division: object, held: where },
      { premises: [premise, named], nominates: [explains('missing-division-access', 'likely')] },
    );
  },
});

/** A refusal for a division, compared with where the permission is held. */
function ofDivisionRefusal(subject: Subject, caller: Caller, say: Say<typeof messages>): Finding {
  const { refusal } = subject;
  const divisions = refusal.kind === 'divisions' ? refusal.divisions : [];
  const premises = [refusalPremise(subject)];
  const nominates = [explains('missing-division-access')];
  const answer = answerNeed(caller, wanted(subject));
  if (answer.kind === 'lacking')
    return say(
      'refused-held-nowhere',
      { divisions },
      { premises: [...premises, factPremise(answer.fact, () => 'none of the grants holds it')], nominates },
    );
  const held = holding(subject, caller);
  const there = held === null ? null : isHeldIn(held.where, divisions, caller);
  if (held === null || there === null) return say('refused', { divisions }, { premises, nominates });
  return there
    ? say(
        'refused-held-there',
        { divisions, source: held.premise.source },
        { missing: ['object-division'], nominates },
      )
    : say(
        'refused-held-elsewhere',
        { divisions, where: whereWords(held.where, caller) },
        { premises: [...premises, held.premise], nominates },
      );
}
