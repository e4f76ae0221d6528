/** What is made to be pasted: a role as the body of a request, roles as Terraform. */
import { roleBody } from '../blocks/role.js';
import { terraformRole } from '../blocks/terraform.js';
import type { NeedsFormatter } from './format.js';
import { roleNames, UNNAMED } from './role-names.js';

export const role: NeedsFormatter = function* ({ callers }) {
  const names = roleNames(callers);
  for (const [at, { minimal }] of callers.entries())
    yield `${roleBody(minimal.permissions, names[at] ?? '')}\n`;
};

export const terraform: NeedsFormatter = function* ({ callers }) {
  const names = roleNames(callers);
  // Who pastes the roles of two applications would mix them up.
  if (names.includes(UNNAMED)) yield `# Give the role "${UNNAMED}" the name of your application.\n`;
  for (const [at, { minimal }] of callers.entries())
    yield `${at === 0 ? '' : '\n'}${terraformRole(minimal.permissions, names[at] ?? '')}\n`;
};
