/** Every cause that can happen live, with a world in which it does and one in which it nearly does. */
import { divisionScenarios } from './division.js';
import { endpointScenarios } from './endpoint.js';
import { hostScenarios } from './host.js';
import { mistoldScenarios } from './mistold.js';
import { organizationScenarios } from './organization.js';
import { organizationWideScenarios } from './organization-wide.js';
import { resourceScenarios } from './resource.js';
import { rightsScenarios } from './rights.js';
import type { Scenario } from './scenario.js';
import { tokenScenarios } from './token.js';
import { toldScenarios } from './told.js';

export { brokenIntrospection, INTROSPECTION_PATHS } from './broken.js';
export { clientIn, type ManyClient, manyOrganizations } from './many.js';
export { NORTH, PARTNER, SOUTH, STORAGE } from './names.js';
export { organization, type Scenario, type ScenarioCall, tokenOf, urlOf, world } from './scenario.js';

export const scenarios: readonly Scenario[] = [
  ...hostScenarios,
  ...endpointScenarios,
  ...tokenScenarios,
  ...organizationScenarios,
  ...rightsScenarios,
  ...divisionScenarios,
  ...organizationWideScenarios,
  ...resourceScenarios,
  ...toldScenarios,
  ...mistoldScenarios,
];
