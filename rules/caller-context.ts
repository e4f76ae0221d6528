import { actsAs } from '../src/caller/acts-as.js';
import type { Caller } from '../src/caller/types.js';
import {
  alsoWrong,
  defineRule,
  explains,
  factPremise,
  fail,
  inconclusive,
  type Nomination,
  notApplicable,
  pass,
} from '../src/judge/define-rule.js';
import type { CauseId } from '../src/judge/ids.js';
import { contractPremise, refusalPremise } from '../src/judge/premises.js';
import { isRefused, isSilent } from '../src/judge/subject.js';

export const callerContext = defineRule({
  id: 'caller-context',
  question: 'Does the operation take this kind of caller: a user, or client credentials?',
  decides: 'answer',
  docs: {
    summary:
      'Some operations need a user (such as GET /api/v2/users/me and most call controls), some need client credentials (such as those of agentless and open messaging). The platform answers 400 not.a.user or not.a.client; a 403 of such a call therefore has another reason first.',
    pass: 'The caller is of the kind that the operation needs.',
    fail: 'The operation needs a user and the token is of client credentials, or the other way round.',
    inconclusive:
      'The operation needs one kind, and the grant type of the token is not known; or it takes the token of a web messaging guest, and the call would be made with another.',
    advice: 'With client credentials use the operation that names the user in its path, or log a user in.',
    example: {
      input: {
        request: { method: 'GET', url: 'https://api.mypurecloud.com/api/v2/users/me' },
        response: { status: 400, body: { code: 'not.a.user', status: 400 } },
      },
      outcome: 'fail',
    },
  },
  messages: {
    any: notApplicable('the operation takes users and clients'),
    'no-operation': notApplicable('no published operation to ask of'),
    refused: fail<{ needs: string }>(({ needs }) => `the answer says that the operation needs a ${needs}`),
    'needs-user': fail('the operation needs a user; the token is of client credentials'),
    'needs-client': fail('the operation needs client credentials; the token is of a user'),
    'guest-token': inconclusive(
      'the operation takes the JWT of a web messaging guest, and the token is of another kind; what it answers to such a one is not known',
    ),
    fits: pass<{ needs: string }>(({ needs }) => `the operation needs a ${needs}, and has one`),
    unknown: inconclusive<{ needs: string }>(
      ({ needs }) => `the operation needs a ${needs}; the grant type of the token is not known`,
    ),
  },
  judge(subject, caller, say) {
    const { operation, refusal } = subject;
    if (refusal.kind === 'context') {
      const cause: CauseId = refusal.needs === 'user' ? 'no-user-context' : 'no-client-context';
      return say(
        'refused',
        { needs: refusal.needs },
        { premises: [refusalPremise(subject)], nominates: [explains(cause)] },
      );
    }
    if (operation === null || subject.kind !== 'api') return say('no-operation', {});
    if (operation.auth === 'webmessaging-jwt' && refusal.kind === 'no-response' && isNoGuest(caller))
      return say('guest-token', {});
    if (operation.caller === 'any') return say('any', {});
    const needs = operation.caller;
    const cause: CauseId = needs === 'user' ? 'no-user-context' : 'no-client-context';
    // The documented answer is a 400 with its code; any other answer fits badly.
    const nominates: readonly Nomination[] = [
      refusal.kind === 'no-response' || refusal.status === 400
        ? explains(cause)
        : explains(cause, 'possible'),
    ];
    const actor = actsAs(caller);
    if (actor === null) return say('unknown', { needs }, { missing: ['grant-type'], nominates });
    const grant = caller.grantType[0];
    const premises = [
      contractPremise(`needs a ${needs}`),
      ...(grant === undefined ? [] : [factPremise(grant, (value) => `grant type ${value}`)]),
    ];
    if (actor === needs) return say('fits', { needs }, { premises });
    // Whatever else the answer says: no role heals a call of the wrong kind of caller.
    const besides = isRefused(subject) && !isSilent(subject) ? [alsoWrong(cause)] : [];
    const detail = { premises, nominates: [...nominates, ...besides] };
    return needs === 'user' ? say('needs-user', {}, detail) : say('needs-client', {}, detail);
  },
});

const isNoGuest = ({ grantType: [fact] }: Caller): boolean => fact !== undefined && fact.value !== 'guest';
