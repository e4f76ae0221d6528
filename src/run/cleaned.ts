/**
 * The last look for secrets, before anything is judged or said: a call is seen before the end of the input is, and what it
 * shows may be named a secret only there. What is cleaned is what the input says, never what this program says of it: so a
 * secret that is one of its words garbles nothing, and a recording gets the answer that its sanitized copy gets.
 */
import type { Caller } from '../caller/types.js';
import type { Subject } from '../judge/subject.js';
import type { Refusal } from '../refusal/types.js';
import { cleanDeep, mapFields } from '../report/clean.js';

type Clean = (text: string) => string;

/** Whose words a field has: the input's, or those of closed lists and of the contract. `facts`: of closed lists, from a source that the input names. */
type Words = 'input' | 'own' | 'facts';

const OF_SUBJECT: Readonly<Record<keyof Subject, Words>> = {
  kind: 'own',
  method: 'input',
  scheme: 'input',
  hostName: 'input',
  hostIsPlaceholder: 'own',
  host: 'own',
  path: 'input',
  match: 'own',
  caseDiffers: 'own',
  operation: 'own',
  operationKey: 'own',
  headers: 'input',
  requiredHeaders: 'input',
  credentials: 'input',
  ownPage: 'own',
  division: 'input',
  tokenRequest: 'input',
  /** By the table below. */
  refusal: 'own',
  answer: 'own',
  withheld: 'own',
  otherProduct: 'own',
  period: 'own',
  changes: 'own',
};

type RefusalField = Refusal extends infer Kind ? (Kind extends unknown ? keyof Kind : never) : never;

const OF_REFUSAL: Readonly<Record<RefusalField, Words>> = {
  kind: 'own',
  status: 'own',
  code: 'input',
  message: 'input',
  recognition: 'own',
  mode: 'own',
  names: 'input',
  list: 'own',
  organization: 'own',
  divisions: 'input',
  subject: 'own',
  accepted: 'input',
  policies: 'input',
  needs: 'own',
  problem: 'own',
  error: 'input',
  addresses: 'input',
  aspect: 'own',
  type: 'input',
  id: 'input',
  answered: 'input',
  ofPlatform: 'own',
  body: 'own',
  by: 'input',
  hint: 'own',
  limit: 'own',
};

const OF_CALLER: Readonly<Record<keyof Caller, Words>> = {
  label: 'own',
  grantType: 'facts',
  clientId: 'input',
  clientName: 'input',
  clientState: 'facts',
  userId: 'input',
  userName: 'input',
  organization: 'input',
  homeOrganization: 'input',
  targetOrganization: 'input',
  multiOrg: 'facts',
  region: 'input',
  scopes: 'input',
  scopesEnforced: 'facts',
  grants: 'input',
  divisionNames: 'input',
  roles: 'input',
  offeredPermissions: 'input',
  accessPolicies: 'input',
  untold: 'input',
  idleAt: 'input',
  rejected: 'input',
  successes: 'input',
};

/** Fields within those that have words of closed lists, wherever they stand. */
const OWN: ReadonlySet<string> = new Set(['kind', 'why', 'fault', 'label', 'at', 'lacks', 'grade']);
const OWN_VALUES: ReadonlySet<string> = new Set([...OWN, 'value']);

const CLEANED: Readonly<Record<Words, (field: unknown, clean: Clean) => unknown>> = {
  input: (field, clean) => cleanDeep(field, clean, OWN),
  facts: (field, clean) => cleanDeep(field, clean, OWN_VALUES),
  own: (field) => field,
};

/** By one of the tables above. */
const byTable = <T extends object>(value: T, table: Readonly<Record<string, Words>>, clean: Clean): T =>
  mapFields(value, (field, name) => CLEANED[table[name] ?? 'input'](field, clean));

/** What a rule may look at, without the secrets that are known by now. */
export function cleanSubject(subject: Subject, clean: Clean): Subject {
  const refusal = byTable(subject.refusal, OF_REFUSAL, clean);
  return byTable(refusal === subject.refusal ? subject : { ...subject, refusal }, OF_SUBJECT, clean);
}

/** The same of what is known of a caller. */
export const cleanCaller = (caller: Caller, clean: Clean): Caller => byTable(caller, OF_CALLER, clean);
