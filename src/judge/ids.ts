/** The closed lists: causes by layer (public and stable ids), rules, outcomes, likelihoods, verdicts. */

export const LAYERS = [
  'host',
  'endpoint',
  'token',
  'organization',
  'context',
  'scope',
  'permission',
  'division',
  'policy',
  'feature',
  'resource',
  'claims',
] as const;
export type Layer = (typeof LAYERS)[number];

/** In order of presentation, outermost layer first. In which order the platform checks is not known. */
export const CAUSE_IDS = [
  'not-genesys-cloud',
  'signed-url',
  'wrong-region',
  'foreign-response',
  'network-restriction',
  'cross-origin',
  'wrong-token-endpoint',
  'unknown-endpoint',
  'wrong-method',
  'invalid-token',
  'inactive-client',
  'wrong-org',
  'no-user-context',
  'no-client-context',
  'missing-scope',
  'unknown-scope',
  'missing-permission',
  'other-subject',
  'missing-division-access',
  'access-policy',
  'feature-unavailable',
  'resource-access',
  'downstream-refusal',
  'missing-org-header',
  'undocumented-header',
  'undetermined',
] as const;
export type CauseId = (typeof CAUSE_IDS)[number];

/** The five that the product is named by come first; every report on a refused call shows them. */
export const RULE_IDS = [
  'scope-present',
  'introspection-match',
  'org-header',
  'region-match',
  'role-permissions',
  'host-known',
  'token-endpoint',
  'operation-known',
  'token-present',
  'token-accepted',
  'client-active',
  'organization-match',
  'caller-context',
  'scope-known',
  'division-access',
  'other-subject',
  'access-policy',
  'feature-available',
  'network-allowed',
  'header-known',
  'response-origin',
  'signed-url',
  'resource-access',
  'downstream',
] as const;
export type RuleId = (typeof RULE_IDS)[number];
export const NAMED_RULES = RULE_IDS.slice(0, 5) as readonly RuleId[];

export const OUTCOMES = ['pass', 'fail', 'inconclusive', 'not-applicable'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Best first. */
export const LIKELIHOODS = ['certain', 'likely', 'possible'] as const;
export type Likelihood = (typeof LIKELIHOODS)[number];

export const VERDICTS = [
  'refused',
  'would-be-refused',
  'allowed',
  'cannot-tell',
  'no-answer',
  'not-refused',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Was the call refused, or would it be? */
export const isRefusal = (verdict: Verdict): boolean =>
  verdict === 'refused' || verdict === 'would-be-refused';

/** Who must act. */
export const ACTORS = ['developer', 'org admin', 'you', 'support', 'nobody'] as const;
export type Actor = (typeof ACTORS)[number];
