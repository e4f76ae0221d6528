/** The rules of lint by their ids, which are public and stable, in the order in which they are listed. */

export const LINT_RULE_IDS = [
  'scope-exists',
  'permission-exists',
  'permission-as-scope',
  'scope-as-permission',
  'client-credentials-scopes',
  'client-roles',
  'grant-type-exists',
  'operation-exists',
  'host-exists',
  'token-host',
  'header-exists',
  'wildcard-width',
  'secret-in-file',
] as const;
export type LintRuleId = (typeof LINT_RULE_IDS)[number];

export const isLintRuleId = (name: string): name is LintRuleId =>
  (LINT_RULE_IDS as readonly string[]).includes(name);
