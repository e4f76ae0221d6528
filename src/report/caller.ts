/** Whoever called, by name where an answer or the input tells it. */
import { actsAs } from '../caller/acts-as.js';
import { weaker } from '../caller/facts.js';
import { sameOrganization } from '../caller/organization.js';
import type { Caller, Fact } from '../caller/types.js';
import type { CallerReport, NamedReport } from './types.js';

/** Facts only: what nothing tells is null. */
export function callerReport(caller: Caller): CallerReport {
  return {
    label: caller.label,
    actsAs: actsAs(caller),
    user: named(caller.userId[0], caller.userName[0]),
    client: named(caller.clientId[0], caller.clientName[0]),
    organization: organizationOf(caller),
  };
}

function named(id: Fact<string> | undefined, name: Fact<string> | undefined): NamedReport | null {
  const told = id ?? name;
  if (told === undefined) return null;
  const grade = id === undefined || name === undefined ? told.grade : weaker(id.grade, name.grade);
  return { id: id?.value ?? null, name: name?.value ?? null, grade, source: told.source };
}

/** Answers name the organization by its id, by its name, or by both. */
function organizationOf({ organization }: Caller): NamedReport | null {
  const [best] = organization;
  if (best === undefined) return null;
  const { id, name } = best.value;
  const same = organization.find(
    ({ value }) => value.name !== undefined && sameOrganization(value, best.value) === true,
  );
  return {
    id: id ?? null,
    name: name ?? same?.value.name ?? null,
    grade: name === undefined && same !== undefined ? weaker(best.grade, same.grade) : best.grade,
    source: best.source,
  };
}
