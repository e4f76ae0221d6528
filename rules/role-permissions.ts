import { answerNeed, answerPermissions, type Need, needOf } from '../src/caller/permission-answer.js';
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
import { heldWords, holding, lackingOf, wanted, whereWords, wrongHint } from '../src/judge/held.js';
import { needsPermissions, permissionWords, refusalPremise } from '../src/judge/premises.js';
import { isRefused, type Subject } from '../src/judge/subject.js';
import { allOf, anyOf, either } from '../src/primitives/wording.js';

const noneHolds = ({ names }: Need): string => `none of the grants holds ${either(names)}`;

/**
 * What the caller lacks may be proven, and not that this refusal came of it: a bare code is of the service behind the
 * public layer, and a body in no words of the platform, without its correlation id, may be of something in between.
 */
const mayBeOfAnother = ({ refusal, answer }: Subject): boolean =>
  refusal.kind === 'generic' ||
  (refusal.kind === 'unexplained' && answer !== null && answer.body && !answer.correlated);

const anyOrAll = ({ mode, names }: Need): string => (mode === 'all' ? allOf(names) : anyOf(names));

export const rolePermissions = defineRule({
  id: 'role-permissions',
  question: 'Do the roles of the caller hold the permissions that the operation requires?',
  decides: 'answer',
  docs: {
    summary:
      'The contract names for each operation the permissions it requires: any of them, all of them, or none by name. A role grants permissions, with wildcards, in divisions, sometimes under conditions. The name of a role decides nothing. Where the contract names none, the service behind may still refuse.',
    pass: 'The required permissions are held, by introspection, as stated, or as another call of the same token shows.',
    fail: 'The answer says that they are missing, or the complete list of what is held does not hold them.',
    inconclusive:
      'The grants of the caller are unknown, incomplete, given only as role names, or limited by a condition.',
    advice:
      'Compare permissions, not names of roles: GET /api/v2/authorization/subjects/me needs no permission.',
    example: {
      input: {
        request: { method: 'GET', url: 'https://api.mypurecloud.com/api/v2/routing/queues' },
        response: { status: 403 },
        context: { permissions: ['routing:queue:edit'] },
      },
      outcome: 'fail',
    },
  },
  messages: {
    'not-of-the-platform': notApplicable('the request does not go to an operation of the API'),
    'none-named': notApplicable('the contract names no permission; the service behind may still refuse'),
    refused: fail<{ names: readonly string[] }>(({ names }) =>
      names.length > 0
        ? `the answer says that ${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} missing`
        : 'the answer says that a permission is missing',
    ),
    'wrong-hint': fail<{ needs: string; named: readonly string[] }>(
      ({ needs, named }) =>
        `lacks ${needs}, which the contract requires; ${named.join(', ')}, which the answer names, is held`,
    ),
    contradiction: inconclusive<{ source: string; held: string }>(
      ({ source, held }) => `the answer says that it is missing; ${held} (${source})`,
    ),
    disputed: inconclusive<{ source: string }>(
      ({ source }) => `${source} says that it is held, another answer of the platform that it is not`,
    ),
    'division-asked': inconclusive('the answer is about a division: the permission may be held elsewhere'),
    'operation-unknown': inconclusive('grants unknown, and no published operation to compare them with'),
    'one-of-several': inconclusive<{ needs: readonly string[] }>(
      ({ needs }) => `grants and method unknown: ${needs.join('; ')}`,
    ),
    unreadable: inconclusive(
      'the contract has words there that are no permission: what is required is not known',
    ),
    held: pass<{ needs: string; where: string }>(({ needs, where }) => `holds ${needs}${where}`),
    'held-before': pass<{ source: string }>(
      ({ source }) => `another call that needs the same succeeded (${source})`,
    ),
    'lacking-yet-done': inconclusive<{ source: string }>(
      ({ source }) =>
        `what is told of the grants lacks it, yet a call that needs the same succeeded (${source})`,
    ),
    conditional: inconclusive<{ needs: string; where: string }>(
      ({ needs, where }) => `holds ${needs}${where}, but only under a condition of the role`,
    ),
    lacking: fail<{ names: readonly string[]; needs: string }>(({ needs }) => `lacks ${needs}`),
    partial: inconclusive('what is known of the grants is incomplete or not in names of permissions'),
    'only-roles': inconclusive<{ roles: readonly string[] }>(
      ({ roles }) => `the name of a role decides nothing (${roles.join(', ')})`,
    ),
    unknown: inconclusive('grants unknown'),
  },
  judge(subject, caller, say) {
    const { operation, refusal } = subject;
    if (subject.kind !== 'api') return say('not-of-the-platform', {});
    const answer = operation === null ? null : answerPermissions(subject, caller, operation);
    if (refusal.kind === 'permissions') {
      const held = holding(subject, caller);
      const premises = [refusalPremise(subject)];
      const hint = wrongHint(subject, caller);
      if (hint !== null && operation !== null)
        return say(
          'wrong-hint',
          { needs: anyOrAll(hint.need), named: hint.named },
          {
            premises: [
              ...premises,
              needsPermissions(operation),
              factPremise(hint.lacking.fact, () => noneHolds(hint.need)),
              factPremise(hint.held.fact, () => `${either(hint.named)} is held`),
            ],
            nominates: [explains('missing-permission', 'likely')],
          },
        );
      if (held !== null)
        return say(
          'contradiction',
          { source: held.premise.source, held: heldWords(held, caller) },
          { premises: [...premises, held.premise] },
        );
      // The platform's own list of what is held bears the refusal out.
      const known = answerNeed(caller, wanted(subject));
      const lacking =
        known.kind === 'lacking' && known.fact.grade === 'introspection'
          ? [factPremise(known.fact, () => noneHolds(lackingOf(subject, caller)))]
          : [];
      return say(
        'refused',
        { names: refusal.names },
        { premises: [...premises, ...lacking], nominates: [explains('missing-permission')] },
      );
    }
    if (refusal.kind === 'divisions') {
      const need = wanted(subject);
      const known = answerNeed(caller, need);
      if (known.kind === 'lacking')
        return say(
          'lacking',
          { names: known.names, needs: anyOrAll(need) },
          {
            premises: [factPremise(known.fact, () => noneHolds(lackingOf(subject, caller)))],
            nominates: [explains('missing-permission')],
          },
        );
      if (known.kind === 'held')
        return say(
          'held',
          { needs: anyOrAll(need), where: whereWords(known.where, caller) },
          {
            premises: [
              factPremise(known.fact, () => heldWords({ kind: 'free', where: known.where }, caller)),
            ],
          },
        );
      return say('division-asked', {}, { missing: ['divisions'] });
    }
    const mayBe = isRefused(subject) && (refusal.status === null || refusal.status === 403);
    const possible = mayBe || refusal.kind === 'no-response' ? [explains('missing-permission')] : [];
    if (subject.match.kind === 'method-missing') {
      const needs = subject.match.operations.map((each) => `${each.method} needs ${permissionWords(each)}`);
      return say('one-of-several', { needs }, { missing: ['call', 'grants'], nominates: possible });
    }
    if (operation === null || answer === null) {
      const lookedUp = subject.match.kind !== 'no-path';
      return say(
        'operation-unknown',
        {},
        { missing: lookedUp ? [] : ['call', 'grants'], nominates: lookedUp ? [] : possible },
      );
    }
    if (operation.permissions.mode === 'UNKNOWN')
      return say('unreadable', {}, { missing: ['body'], nominates: possible });
    if (operation.permissions.mode === 'NONE')
      return say('none-named', {}, { premises: [needsPermissions(operation)] });
    const needs = permissionWords(operation);
    switch (answer.kind) {
      case 'held':
        return say(
          'held',
          { needs, where: whereWords(answer.where, caller) },
          { premises: [needsPermissions(operation), factPremise(answer.fact, () => 'held')] },
        );
      case 'disputed':
        return say('disputed', { source: answer.fact.source }, { missing: ['grants'], nominates: possible });
      case 'sibling':
        return say(
          'held-before',
          { source: answer.success.source },
          { premises: [premise('sibling', answer.success.source, 'a call that needs the same succeeded')] },
        );
      case 'lacking-yet-done':
        return say(
          'lacking-yet-done',
          { source: answer.success.source },
          { missing: ['grants'], nominates: possible },
        );
      case 'conditional':
        return say(
          'conditional',
          { needs, where: whereWords(answer.where, caller) },
          {
            premises: [needsPermissions(operation), factPremise(answer.fact, () => 'held under a condition')],
            nominates: [explains('resource-access')],
          },
        );
      case 'lacking':
        return say(
          'lacking',
          { names: answer.names, needs: anyOrAll({ ...needOf(operation), names: answer.names }) },
          {
            premises: [
              needsPermissions(operation),
              factPremise(answer.fact, ({ entries }) =>
                entries.length === 0
                  ? 'no permission is held at all'
                  : `none of the ${entries.length} grants that are held gives ${either(answer.names)}`,
              ),
            ],
            nominates: [explains('missing-permission', mayBeOfAnother(subject) ? 'likely' : undefined)],
          },
        );
      case 'partial':
        return say('partial', {}, { missing: ['grants'], nominates: possible });
      case 'unknown': {
        const roles = caller.roles[0]?.value ?? [];
        if (roles.length > 0)
          return say('only-roles', { roles }, { missing: ['grants'], nominates: possible });
        return say('unknown', {}, { missing: ['grants'], nominates: possible });
      }
    }
  },
});
