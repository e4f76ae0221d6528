import {
  cannotTell,
  fails,
  header,
  PERHAPS,
  passes,
  saysNothing,
  testLintRule,
} from '../../test/rules/lint/tester.js';
import { headerExists } from './header-exists.js';

testLintRule(headerExists, [
  passes('known', 'of HTTP', header('Authorization')),
  passes('known', 'of the contract', header('Idempotency-Key')),
  passes('known', 'a label of the platform', header('ININ-Correlation-Id')),
  passes('required', 'of the configuration', header('x-genesys-org-id'), {
    requiredHeaders: ['X-Genesys-Org-Id'],
  }),
  fails('unknown', 'named after the platform', header('X-Genesys-Pigeon')),
  fails('unknown', 'named after the vendor', header('ININ-Role')),
  fails('unknown', 'that the platform sends, and takes from nobody', header('ININ-Organization-Id')),
  fails('unknown', 'that no thread is kept of', header('X-GC-Organization')),
  fails('claimed', 'that public threads demand', header('X-Genesys-Org-Id')),
  fails('claimed', 'in other letters', header('X-GC-DIVISION-ID')),
  cannotTell('perhaps-another', 'wherever it may be sent', header('X-Genesys-Org-Id', { about: PERHAPS })),
  saysNothing("of a team's own", header('X-Tenant')),
  saysNothing('of anybody', header('X-Pigeon')),
]);
