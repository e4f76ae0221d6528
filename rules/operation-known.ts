import { contractInfo, contractSource, usedAsApi, versionOf, whenRemoved } from '../src/contract/index.js';
import type { Operation } from '../src/contract/types.js';
import { defineRule, explains, fail, inconclusive, notApplicable, pass } from '../src/judge/define-rule.js';
import { contractPremise } from '../src/judge/premises.js';
import type { Subject } from '../src/judge/subject.js';
import { grouped } from '../src/primitives/number.js';

/** The platform has hosts of its own for pages, logins, streams and messages; the contract says nothing of them. */
function isElsewhere({ host, hostName, path }: Subject): boolean {
  if (host === null || host.kind === 'api' || host.kind === 'foreign' || host.kind === 'stand-in')
    return false;
  return path?.startsWith('/api/') !== true && !usedAsApi(hostName ?? '', path);
}

/** The version that an operation is from which the document of the contract in use lacks; null for others. */
const keptFrom = (operation: Operation | null): string | null =>
  operation?.unlisted === true ? versionOf(operation).version : null;

export const operationKnown = defineRule({
  id: 'operation-known',
  question: 'Is the call an operation of the published API?',
  decides: 'pass',
  docs: {
    summary:
      'The published contract lists every operation. Many public threads name paths that are in no version of it. What the platform answers to an unknown path is not known, so a refusal of one shows neither that a resource exists nor that a right is missing.',
    pass: 'Method and path are an operation of the contract.',
    fail: 'The path is not in the contract, or not with this method, or no longer.',
    inconclusive: "The input does not give the call, or the call is one of the platform's own pages.",
    advice: 'Look the call up with why403 explain, which names the nearest operations.',
    example: {
      input: {
        request: { method: 'GET', url: '/api/v2/recordings/screen/{recordingId}' },
        response: { status: 403 },
      },
      outcome: 'fail',
    },
  },
  messages: {
    'not-an-api-call': notApplicable('not a call of the API'),
    preflight: notApplicable('a preflight of a browser, not a call'),
    'other-host': notApplicable('the contract covers api.<domain> only'),
    'no-call': inconclusive('the input does not give the call'),
    'no-method': inconclusive<{ methods: readonly string[] }>(
      ({ methods }) => `the path exists with ${methods.join(', ')}; the method is not in the input`,
    ),
    'own-page': inconclusive("not in the public contract, called by the platform's own pages"),
    'other-case': inconclusive<{ operation: string }>(
      ({ operation }) => `${operation} but for upper and lower case; whether the platform minds is not known`,
    ),
    found: pass<{ operation: string; keptFrom: string | null }>(({ operation, keptFrom }) =>
      keptFrom === null
        ? operation
        : `${operation}, as ${keptFrom} has it; the contract in use cannot tell whether it was removed or came later`,
    ),
    removed: fail<{ when: string }>(({ when }) => `the operation was removed from the contract${when}`),
    'wrong-method': fail<{ methods: readonly string[] }>(
      ({ methods }) => `the path exists only with ${methods.join(', ')}`,
    ),
    unknown: fail('the path is not in the published API, nor among its removed paths'),
  },
  judge(subject, _caller, say) {
    const { match } = subject;
    if (subject.kind !== 'api') return say('not-an-api-call', {});
    if (subject.method === 'OPTIONS') return say('preflight', {});
    if (isElsewhere(subject)) return say('other-host', {});
    const extent = contractPremise(
      () => `${grouped(contractInfo().operations)} operations, ${contractSource()}`,
    );
    switch (match.kind) {
      case 'no-path':
        return say('no-call', {}, { missing: ['call'] });
      case 'method-missing':
        return say(
          'no-method',
          { methods: match.operations.map(({ method }) => method) },
          { missing: ['call'] },
        );
      case 'found':
        if (subject.caseDiffers) {
          return say(
            'other-case',
            { operation: subject.operationKey ?? '' },
            { nominates: [explains('unknown-endpoint')] },
          );
        }
        return say(
          'found',
          { operation: subject.operationKey ?? '', keptFrom: keptFrom(subject.operation) },
          { premises: [extent] },
        );
      case 'removed':
        return say(
          'removed',
          { when: whenRemoved(subject.operation) },
          { premises: [extent], nominates: [explains('unknown-endpoint')] },
        );
      case 'wrong-method':
        if (subject.ownPage) return say('own-page', {}, { nominates: [explains('wrong-method')] });
        return say(
          'wrong-method',
          { methods: match.operations.map(({ method }) => method) },
          { premises: [extent], nominates: [explains('wrong-method')] },
        );
      case 'unknown':
        if (subject.ownPage) return say('own-page', {}, { nominates: [explains('unknown-endpoint')] });
        return say('unknown', {}, { premises: [extent], nominates: [explains('unknown-endpoint')] });
    }
  },
});
