import { actsAs } from '../src/caller/acts-as.js';
import { scopeSufficed } from '../src/caller/siblings.js';
import { acceptsScope, isScope } from '../src/contract/index.js';
import { carriedAllTheSame } from '../src/judge/causes/scope.js';
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
import { anyOf } from '../src/primitives/wording.js';

export const scopePresent = defineRule({
  id: 'scope-present',
  question: 'Does the token carry a scope that the operation accepts?',
  decides: 'answer',
  docs: {
    summary:
      'OAuth scopes narrow what an application may do for a signed-in user. An operation accepts any one of its scopes. They do not limit tokens of client credentials, whose rights are the roles of the client. Whether an organization enforces scopes is a setting of its own.',
    pass: 'One of the scopes of the token is among those that the operation accepts.',
    fail: 'The answer names the scopes that would do, or none of the scopes of the token is among them.',
    inconclusive: 'The scopes of the token, its grant type, or the operation are not known.',
    advice:
      'Ask the platform what the token carries (GET /api/v2/tokens/me); do not add scopes to a client that uses client credentials.',
    example: {
      input: {
        request: { method: 'GET', url: 'https://api.mypurecloud.com/api/v2/routing/queues' },
        response: {
          status: 403,
          body: {
            code: 'app.not.authorized.for.scope',
            message: 'App not authorized to use scope [routing:readonly, routing]',
            status: 403,
          },
        },
      },
      outcome: 'fail',
    },
  },
  messages: {
    'not-of-the-platform': notApplicable('the request does not go to an operation of the API'),
    'client-credentials': notApplicable('scopes do not limit client credentials'),
    guest: notApplicable('guest tokens carry no OAuth scopes'),
    'no-oauth': notApplicable('the operation takes no OAuth token'),
    'none-needed': notApplicable('the operation accepts a token without any scope'),
    'not-enforced': notApplicable('the organization does not enforce scopes'),
    refused: fail<{ accepted: readonly string[] }>(({ accepted }) =>
      accepted.length > 0
        ? `the answer wants ${anyOf(accepted)}`
        : 'the answer says that the app lacks the scope',
    ),
    contradiction: inconclusive<{ source: string; scopes: readonly string[] }>(
      ({ source, scopes }) => `the answer wants what ${source} says is there: ${scopes.join(', ')}`,
    ),
    lacking: fail<{ held: readonly string[]; accepted: readonly string[]; enforced: boolean }>(
      ({ held, accepted, enforced }) =>
        `has ${held.join(', ') || 'no scope'}; accepted: ${anyOf(accepted)}${enforced ? '' : '; whether the organization enforces scopes is not known'}`,
    ),
    'sufficed-before': pass<{ source: string }>(
      ({ source }) => `another call of this token that accepts no other scopes succeeded (${source})`,
    ),
    carried: pass<{ scopes: readonly string[] }>(({ scopes }) => `${scopes.join(', ')} is accepted`),
    'operation-unknown': inconclusive('which scopes would do is not known without a published operation'),
    'scopes-not-published': inconclusive(
      'the published contract does not say which scopes the operation accepts',
    ),
    'stated-unknown': inconclusive<{ scopes: readonly string[] }>(
      ({ scopes }) =>
        `none of the stated scopes exists (${scopes.join(', ')}), so what the token carries is not known`,
    ),
    unknown: inconclusive('the scopes of the token are not known'),
  },
  judge(subject, caller, say) {
    const { operation, refusal } = subject;
    if (subject.kind !== 'api') return say('not-of-the-platform', {});
    if (refusal.kind === 'scopes') {
      const known = carriedAllTheSame(subject, caller);
      if (known !== null) {
        return say(
          'contradiction',
          { source: known.source, scopes: known.value },
          {
            premises: [
              refusalPremise(subject),
              factPremise(known, (scopes) => `scopes ${scopes.join(', ')}`),
            ],
            nominates: [explains('missing-scope')],
          },
        );
      }
      return say(
        'refused',
        { accepted: refusal.accepted },
        { premises: [refusalPremise(subject)], nominates: [explains('missing-scope')] },
      );
    }
    const actor = actsAs(caller);
    const grant = caller.grantType[0];
    if (actor === 'client' && grant !== undefined) {
      return say(
        'client-credentials',
        {},
        { premises: [factPremise(grant, (value) => `grant type ${value}`)] },
      );
    }
    if (actor === 'guest') return say('guest', {});
    if (operation === null) {
      const isHinted = refusal.kind === 'unexplained' && refusal.hint === 'scope';
      return say(
        'operation-unknown',
        {},
        {
          missing: subject.match.kind === 'no-path' ? ['call'] : [],
          nominates: isHinted ? [explains('missing-scope')] : [],
        },
      );
    }
    if (operation.auth !== 'oauth') return say('no-oauth', {});
    const enforced = caller.scopesEnforced[0];
    if (enforced?.value === false)
      return say('not-enforced', {}, { premises: [factPremise(enforced, () => 'scopes are not enforced')] });
    const accepted = operation.scopes;
    if (accepted === null) return say('scopes-not-published', {}, { missing: ['operation-scopes'] });
    if (accepted.length === 0)
      return say('none-needed', {}, { premises: [contractPremise('accepts a token without any scope')] });
    const sufficed = subject.hostName === null ? null : scopeSufficed(caller, accepted, subject.hostName);
    if (sufficed !== null)
      return say(
        'sufficed-before',
        { source: sufficed.source },
        { premises: [premise('sibling', sufficed.source, 'a call that accepts no other scopes succeeded')] },
      );
    const held = caller.scopes[0];
    if (held === undefined) {
      const nominates = refusal.status === 401 ? [] : [explains('missing-scope')];
      return say(
        'unknown',
        {},
        { missing: actor === null ? ['grant-type', 'scopes'] : ['scopes'], nominates },
      );
    }
    const needs = contractPremise(() => `accepts ${anyOf(accepted)}`);
    const premises = [needs, factPremise(held, (scopes) => `scopes ${scopes.join(', ') || '(none)'}`)];
    if (acceptsScope(accepted, held.value)) {
      return say(
        'carried',
        { scopes: held.value.filter((scope) => acceptsScope(accepted, [scope])) },
        { premises },
      );
    }
    if (held.grade === 'stated' && held.value.length > 0 && !held.value.some(isScope)) {
      return say(
        'stated-unknown',
        { scopes: held.value },
        { missing: ['scopes'], nominates: [explains('missing-scope')] },
      );
    }
    // A scope refusal of the same token shows that scopes limit it, whatever its grant type.
    const surely = enforced?.value === true && (actor === 'user' || enforced.grade === 'sibling');
    const enforcement = enforced === undefined ? [] : [factPremise(enforced, () => 'scopes are enforced')];
    return say(
      'lacking',
      { held: held.value, accepted, enforced: enforced?.value === true },
      {
        premises: [...premises, ...enforcement],
        missing: surely ? [] : actor === null ? ['grant-type', 'scope-enforcement'] : ['scope-enforcement'],
        nominates: [surely ? explains('missing-scope') : explains('missing-scope', 'possible')],
      },
    );
  },
});
