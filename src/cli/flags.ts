/** Every command and every flag, once: for parsing, for help, for suggestions. */
import { RULE_IDS } from '../judge/ids.js';
import { LINT_RULE_IDS } from '../lint/ids.js';
import { PHASES } from '../needs/phases.js';
import { areFew, type Choices, exactly } from '../primitives/choices.js';
import { FORM_NAMES } from '../read/forms.js';
import { CLIENT_STATE, GRANT_TYPE } from '../read/json/stated.js';
import { FORMAT_NAMES } from '../report/formats.js';
import {
  ABOUT_CALLER,
  ACCEPTING,
  ALL,
  CHECK,
  CHOOSING,
  CONFIGURED,
  CONTRACT,
  type CommandName,
  DIAGNOSING,
  KNOWING,
  LINT,
  LIVE,
  MATRIX,
  NEEDING,
  NEEDS,
  PREFLIGHT,
  READING,
  REPORTING,
  SANITIZE,
  SENDING,
  VERBOSE,
  WITH_CONTRACT,
  WITH_ORGANIZATIONS,
  WITH_TOKEN,
} from './command-names.js';
import { FAIL_ON } from './exit-code.js';
import { COLOUR_CHOICES } from './terminal.js';

/**
 * - `switch`: on, or `--flag=false`.
 * - `value`: once.
 * - `list`: repeatable, and several values with commas between.
 * - `repeat`: repeatable; commas belong to the value.
 */
export type FlagKind = 'switch' | 'value' | 'list' | 'repeat';

export interface Flag {
  readonly kind: FlagKind;
  /** What stands for the value in the help; empty for switches. */
  readonly value: string;
  readonly help: string;
  readonly commands: readonly CommandName[];
  /** What may be given, where that is a closed list. */
  readonly choices?: Choices<string>;
}

const flag = (kind: FlagKind, value: string, commands: readonly CommandName[], help: string): Flag => ({
  kind,
  value,
  help,
  commands,
});

/** A few choices are told in the help; of many, the text says where they stand. */
const choice = <T extends string>(
  kind: 'value' | 'list',
  value: string,
  commands: readonly CommandName[],
  choices: Choices<T>,
  about: string,
) => ({
  ...flag(kind, value, commands, areFew(choices) ? `${about}: ${choices.names.join(', ')}` : about),
  choices,
});

const RULES = exactly(RULE_IDS);
const LINT_RULES = exactly(LINT_RULE_IDS);

/** Where the closed list of a flag is another one for a command. */
const OWN_CHOICES: Readonly<Partial<Record<CommandName, Readonly<Record<string, Choices<string>>>>>> = {
  lint: { only: LINT_RULES, skip: LINT_RULES },
};

/** What may be given for a flag of a command; undefined where anything may. */
export const choicesOf = (command: CommandName, name: FlagName): Choices<string> | undefined =>
  OWN_CHOICES[command]?.[name] ?? (FLAGS[name] as Flag).choices;

export const FLAGS = {
  as: choice('value', 'FORM', READING, exactly(FORM_NAMES), 'what the input is, when detection errs'),
  call: flag('value', "'PUT /api/v2/…'", CHECK, 'the call, for an input that is only an error body'),
  calls: flag(
    'repeat',
    'FILE',
    ['preflight', 'can'],
    'what will be called: a file or pattern of files as needs reads them',
  ),
  phase: choice(
    'value',
    'PHASE',
    NEEDING,
    exactly(PHASES),
    'of Terraform: what this phase calls, by the method',
  ),
  'terraform-map': flag(
    'value',
    'FILE',
    NEEDING,
    "resource_permissions-<version>.json of another version of Terraform's provider",
  ),
  topics: flag(
    'value',
    'FILE',
    NEEDS,
    'saved answer of GET /api/v2/notifications/availabletopics?expand=requiresPermissions',
  ),
  explain: flag('value', 'NAME', NEEDS, 'what asks for this permission or scope, with file and line'),
  client: flag('value', 'ID', NEEDS, 'only what this OAuth client calls, by id'),
  caller: flag(
    'repeat',
    'SPEC',
    PREFLIGHT,
    'a caller of the configuration by name, or name=…,region=…,id=VARIABLE,secret=VARIABLE',
  ),
  context: flag(
    'repeat',
    'FILE',
    [...ABOUT_CALLER, 'who', 'needs', 'preflight'],
    'JSON file with facts about the caller (the context of an exchange file)',
  ),
  'grant-type': choice(
    'value',
    'TYPE',
    [...ABOUT_CALLER, 'needs', 'preflight'],
    GRANT_TYPE,
    'how the token was taken',
  ),
  scope: flag('list', 'SCOPE', [...ABOUT_CALLER, 'preflight'], 'a scope that the token has'),
  permission: flag(
    'list',
    'PERMISSION',
    ABOUT_CALLER,
    'a permission that the caller holds, domain:entity:action',
  ),
  role: flag('list', 'ROLE', [...ABOUT_CALLER, 'preflight'], 'a role of the caller'),
  division: flag(
    'list',
    'DIVISION',
    [...ABOUT_CALLER, 'who', 'preflight'],
    'a division in which the permissions are held; * for all',
  ),
  region: flag(
    'value',
    'REGION',
    [...CONFIGURED, 'contract'],
    'domain or AWS name of the region, mypurecloud.ie or eu-west-1',
  ),
  org: flag('value', 'ORG', WITH_ORGANIZATIONS, 'organization (id or name) in which the token acts'),
  'home-org': flag('value', 'ORG', WITH_ORGANIZATIONS, 'organization to which the user or client belongs'),
  'target-org': flag('value', 'ORG', WITH_ORGANIZATIONS, 'organization that the call is meant for'),
  'client-id': flag('value', 'ID', ABOUT_CALLER, 'id of the OAuth client'),
  'client-state': choice('value', 'STATE', ABOUT_CALLER, CLIENT_STATE, 'state of the OAuth client'),
  'multi-org': flag('switch', '', ABOUT_CALLER, 'the application serves several organizations'),
  'scopes-enforced': flag(
    'switch',
    '',
    [...ABOUT_CALLER, 'who', 'preflight'],
    'the organization enforces scopes',
  ),
  'one-caller': flag('switch', '', CHECK, 'all calls without recorded credentials were made by one caller'),
  at: flag('value', 'TIME', CHECK, 'only calls at this time, 2026-08-15T10:32 or more or less of it'),
  around: flag('value', 'ID', CHECK, 'only the call with this correlation id'),
  only: choice('list', 'RULE', CHOOSING, RULES, 'ask only these rules; why403 rules lists them'),
  skip: choice('list', 'RULE', CHOOSING, RULES, 'leave these rules out'),
  all: flag('switch', '', DIAGNOSING, 'report calls that were not refused, too'),
  'fail-on': choice(
    'value',
    'LIKELIHOOD',
    [...DIAGNOSING, 'config'],
    exactly(FAIL_ON),
    'the least that counts for exit code 1, possible unless given',
  ),
  'max-age': flag('value', 'TIME', MATRIX, 'older contexts tell nothing: 7d, 36h, 90m'),
  excess: flag('switch', '', PREFLIGHT, 'what is granted and nothing needs, too'),
  merge: flag('repeat', 'FILE', PREFLIGHT, 'join results (--format json) in place of asking'),
  since: flag('value', 'FILE', PREFLIGHT, 'what changed since an earlier result (--format json)'),
  shard: flag('value', 'I/N', PREFLIGHT, 'only the callers of this part: 1/4 to 4/4'),
  strict: flag(
    'switch',
    '',
    [...DIAGNOSING, 'config', 'needs', 'lint'],
    'exit code 3 when something cannot be told, got no answer, or was not understood',
  ),
  // A name may carry a file, and explain, rules and token have formats of their own: the reader of the value checks it.
  format: flag(
    'repeat',
    'NAME[=FILE]',
    REPORTING,
    `${FORMAT_NAMES.join(', ').replace(',', ' (default),')}; repeatable, each to a file`,
  ),
  config: flag(
    'value',
    'FILE',
    CONFIGURED,
    'configuration in place of the why403.config.json that is found upwards',
  ),
  'no-config': flag('switch', '', CONFIGURED, 'read no configuration file'),
  'no-ignore': flag('switch', '', KNOWING, 'report what why403-ignore.json ignores, too'),
  'update-baseline': flag(
    'switch',
    '',
    ACCEPTING,
    'write what is refused now into why403-ignore.json, so that only what is new is reported',
  ),
  expires: flag('value', 'DATE', ACCEPTING, 'last day of what --update-baseline adds, 2026-12-31'),
  print: flag('switch', '', ['config'], 'as without it: each setting, and where it is from'),
  verbose: flag('switch', '', VERBOSE, 'every cause and every check with its evidence'),
  category: flag(
    'value',
    'NAME',
    [...DIAGNOSING, 'preflight', 'lint'],
    'what tells several sarif reports of one commit apart; why403 unless given',
  ),
  names: flag(
    'switch',
    '',
    DIAGNOSING,
    'name people in formats that are sent on (markdown, and the like); they are left out otherwise',
  ),
  color: choice(
    'value',
    'WHEN',
    REPORTING,
    exactly(COLOUR_CHOICES),
    'colours (--color alone: always, --no-color: never)',
  ),
  'stdin-name': flag('value', 'FILE', LINT, 'what standard input is called, by which its language is known'),
  'token-file': flag('value', 'FILE', WITH_TOKEN, 'file that holds the access token'),
  token: flag('value', '-', WITH_TOKEN, 'read the access token from standard input (only - is taken)'),
  profile: flag('value', 'NAME', WITH_TOKEN, "profile of the platform's own CLI, ~/.gc/config.toml"),
  live: flag('switch', '', ['can'], 'ask the platform, with credentials from the environment or a profile'),
  gateway: flag('value', 'URL', LIVE, 'stands for the login and api hosts: URL/oauth/token, URL/api/v2/…'),
  'allow-host': flag('list', 'HOST', [...LIVE, 'needs', 'lint'], 'a further host that may be sent the token'),
  'allow-unsafe': flag('switch', '', SENDING, 'send methods other than GET and HEAD, too'),
  'use-recorded-token': flag('switch', '', ['live'], 'use the tokens that stand in the input'),
  cacert: flag('value', 'FILE', LIVE, 'PEM file of further certificate authorities'),
  timeout: flag('value', 'SECONDS', LIVE, 'for one call in all; 30 unless given'),
  offline: flag('switch', '', LIVE, 'open no socket'),
  contract: flag(
    'value',
    'FILE',
    WITH_CONTRACT,
    'the contract to ask: a file that contract import wrote, embedded, or stored (as without it)',
  ),
  for: flag('repeat', 'FILE', CONTRACT, 'only what concerns these calls: anything that needs or check reads'),
  from: flag('value', 'URL', CONTRACT, 'where the document is fetched, in place of the region'),
  'api-version': flag('value', 'N', CONTRACT, 'version of the Platform API that the document is of'),
  date: flag('value', 'DATE', CONTRACT, 'day that the document is of, today unless given'),
  store: flag('switch', '', CONTRACT, 'use the imported contract from now on, in place of writing it out'),
  refused: flag('switch', '', SANITIZE, 'only the refused calls, and what their diagnosis rests on'),
  personal: flag(
    'switch',
    '',
    SANITIZE,
    'take out names of people, mail addresses, phone numbers and postal addresses, too',
  ),
  har: flag('switch', '', SANITIZE, 'write a HAR 1.2 document, of whatever form the input is'),
  help: flag('switch', '', ALL, 'this text'),
  version: flag('switch', '', ALL, 'the version'),
} as const satisfies Readonly<Record<string, Flag>>;

export type FlagName = keyof typeof FLAGS;
/** Flags with a closed list of values. */
export type ChoiceFlag = {
  [Name in FlagName]: (typeof FLAGS)[Name] extends { choices: Choices<string> } ? Name : never;
}[FlagName];
export type ChoiceOf<Name extends ChoiceFlag> = (typeof FLAGS)[Name]['choices']['names'][number];

export const FLAG_NAMES = Object.keys(FLAGS) as readonly FlagName[];

export function flagNamesOf(command: CommandName): readonly FlagName[] {
  return FLAG_NAMES.filter((name) => (FLAGS[name].commands as readonly CommandName[]).includes(command));
}
