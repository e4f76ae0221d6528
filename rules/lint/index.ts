/** The ordered list of the rules of lint. */
import type { LintRule } from '../../src/lint/define-rule.js';
import { LINT_RULE_IDS, type LintRuleId } from '../../src/lint/ids.js';
import { clientCredentialsScopes } from './client-credentials-scopes.js';
import { clientRoles } from './client-roles.js';
import { grantTypeExists } from './grant-type-exists.js';
import { headerExists } from './header-exists.js';
import { hostExists } from './host-exists.js';
import { operationExists } from './operation-exists.js';
import { permissionAsScope } from './permission-as-scope.js';
import { permissionExists } from './permission-exists.js';
import { scopeAsPermission } from './scope-as-permission.js';
import { scopeExists } from './scope-exists.js';
import { secretInFile } from './secret-in-file.js';
import { tokenHost } from './token-host.js';
import { wildcardWidth } from './wildcard-width.js';

const BY_ID: Record<LintRuleId, LintRule> = {
  'scope-exists': scopeExists,
  'permission-exists': permissionExists,
  'permission-as-scope': permissionAsScope,
  'scope-as-permission': scopeAsPermission,
  'client-credentials-scopes': clientCredentialsScopes,
  'client-roles': clientRoles,
  'grant-type-exists': grantTypeExists,
  'operation-exists': operationExists,
  'host-exists': hostExists,
  'token-host': tokenHost,
  'header-exists': headerExists,
  'wildcard-width': wildcardWidth,
  'secret-in-file': secretInFile,
};

export const LINT_RULES: readonly LintRule[] = LINT_RULE_IDS.map((id) => BY_ID[id]);
