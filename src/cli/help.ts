/** `--help`, made from the table of flags. */

import { hang, pad } from '../page/wrap.js';
import { append } from '../primitives/lists.js';
import type { CommandName } from './command-names.js';
import { FLAGS, type FlagName, flagNamesOf } from './flags.js';

export const USAGE: Readonly<Record<CommandName, { readonly usage: string; readonly does: string }>> = {
  check: {
    usage: 'why403 [check] [what…]',
    does: 'why calls were refused: files, folders, text in quotes, - or a pipe',
  },
  can: { usage: 'why403 can METHOD PATH', does: 'whether a call would be refused, from stated facts' },
  who: {
    usage: 'why403 who METHOD PATH',
    does: 'which of these callers could make this call: --context orgs/*.json',
  },
  needs: {
    usage: 'why403 needs [what…]',
    does: 'the least permissions and scopes for what is recorded, listed, or written as code or Terraform',
  },
  preflight: {
    usage: 'why403 preflight [what…]',
    does: 'whether the clients of many organizations can do what will be called, before it is',
  },
  lint: {
    usage: 'why403 lint [files]',
    does: 'scopes, permissions, paths, clients and secrets in sources, Terraform and configuration, before any call',
  },
  explain: {
    usage: 'why403 explain WHAT…',
    does: 'what a call needs; what a permission, scope, code, message, status or region is',
  },
  contract: {
    usage: 'why403 contract WHAT',
    does: 'info, update, import, diff: which contract is asked, a newer one, what changed between two',
  },
  rules: { usage: 'why403 rules', does: 'all rules' },
  init: { usage: 'why403 init', does: 'writes a why403.config.jsonc with all settings and what they do' },
  config: { usage: 'why403 config', does: 'the settings that hold here, and where each is from' },
  curl: { usage: 'why403 [flags] curl …', does: 'makes this curl call and explains its answer, live' },
  live: { usage: 'why403 live [what…]', does: 'makes the calls of an input again, and explains' },
  token: { usage: 'why403 token', does: 'who and what a token is, as the platform tells' },
  sanitize: {
    usage: 'why403 sanitize [what…]',
    does: 'the calls of a recording without secrets, to share',
  },
  completion: {
    usage: 'why403 completion SHELL',
    does: 'a script by which bash, zsh, fish or powershell complete all this',
  },
};

/** Of a command that answers several questions: how each is asked. */
const FORMS: Readonly<Partial<Record<CommandName, readonly (readonly [form: string, does: string])[]>>> = {
  contract: [
    ['contract info', 'which contract is asked, of when and from where'],
    [
      'contract update [--region REGION | --from URL] [--api-version N]',
      'fetches the present one and keeps it',
    ],
    [
      'contract import FILE|- [--store] [--api-version N] [--date DATE]',
      'makes one of a Swagger document, to a file or to be kept',
    ],
    [
      'contract diff A B [--for FILE]',
      'what changed from A to B, or what of it concerns your calls. A and B: embedded, stored, a version (10311), a day (2026-05-01), a contract file, a Swagger document',
    ],
  ],
};

const EXAMPLES: readonly string[] = [
  'why403 recording.har',
  "why403 error.json --call 'GET /api/v2/routing/queues'",
  'pbpaste | why403 --grant-type client_credentials',
  'why403 can GET /api/v2/routing/queues --scope routing:readonly',
  'why403 explain routing:queue:view',
];

const EXIT_CODES =
  '0 nothing refused, 1 refused or would be (lint: an error), 2 wrong usage or unreadable input, 3 cannot be told (can; check --strict), 4 a live call could not be made';

const USAGE_CODE = '2 wrong usage';
const LIVE_CODE = '4 a live call could not be made';

/** The exit codes that a command can have, in its own words; the codes mean the same for all of them. */
const EXIT_CODES_OF: Readonly<Record<CommandName, string>> = {
  check:
    '0 nothing refused, 1 refused or would be, 2 wrong usage or unreadable input, 3 something cannot be told (with --strict)',
  can: `0 allowed, 1 would be refused, ${USAGE_CODE}, 3 cannot be told, ${LIVE_CODE}`,
  who: `0 one of them could, 1 none could, ${USAGE_CODE}, 3 it cannot be told of those that may`,
  needs:
    '0, 2 wrong usage or unreadable input, 3 something is unmatched, uncertain or only possible (with --strict)',
  preflight: `0 all can do all of it, 1 something would be refused, or a wrong organization, 2 wrong usage, a caller or an input that cannot be used, 3 something cannot be told, 4 a caller could not be asked`,
  lint: '0 no error, 1 a finding of level error, 2 wrong usage or a file that could not be read, 3 something cannot be told (with --strict)',
  explain: `0 known, ${USAGE_CODE}, 3 a name is not known`,
  contract: `0, 1 a change can refuse one of your calls (diff --for), 2 wrong usage, a contract, document or input that cannot be used, 4 the document could not be fetched (update)`,
  rules: `0, ${USAGE_CODE}`,
  init: `0 written, 2 it could not be`,
  config: `0, 2 a configuration or an ignore list that cannot be used`,
  curl: `0 not refused, 1 refused, ${USAGE_CODE}, 3 cannot be told (with --strict), ${LIVE_CODE}`,
  live: `0 nothing refused, 1 refused, 2 wrong usage or unreadable input, 3 cannot be told (with --strict), ${LIVE_CODE}`,
  token: `0 told, 1 refused, ${USAGE_CODE}, 4 nothing was told`,
  sanitize: '0, 2 wrong usage or unreadable input',
  completion: `0, ${USAGE_CODE}`,
};

interface FlagHelp {
  readonly value?: string;
  readonly help: string;
}

const OF_INTEREST = 'a division that matters, by id; * for all';
const PAGE_OR_JSON = 'stylish (default), json';

/** What a flag means for a command, where that is less than for the others. */
const HELP_OF: Readonly<Partial<Record<CommandName, Readonly<Partial<Record<FlagName, FlagHelp>>>>>> = {
  explain: { format: { value: 'NAME', help: PAGE_OR_JSON }, verbose: { help: 'long lists whole' } },
  contract: {
    format: { help: 'stylish (default), json; of diff markdown, too; repeatable, each to a file' },
    verbose: { help: 'long lists whole, and what is odd in a document' },
    timeout: { help: 'for the document in all; 120 unless given' },
    'allow-host': { help: 'a further host that stands for the platform' },
    gateway: { help: 'stands for the api host: URL/api/v2/docs/swagger' },
    region: { help: 'where the document is fetched: mypurecloud.ie or eu-west-1' },
  },
  rules: { format: { value: 'NAME', help: PAGE_OR_JSON } },
  config: { format: { value: 'NAME', help: PAGE_OR_JSON } },
  who: { format: { value: 'NAME', help: PAGE_OR_JSON }, division: { help: OF_INTEREST } },
  needs: {
    format: { help: 'table (default), json, role, terraform, markdown, sarif; repeatable, each to a file' },
    strict: { help: 'exit code 3 when something is unmatched, uncertain or only possible' },
    'allow-host': { help: 'a further host that stands for the platform' },
  },
  lint: {
    format: {
      help: 'stylish (default), concise, json, sarif, junit, github, gitlab, azure, markdown; repeatable, each to a file',
    },
    only: { help: 'ask only these rules; why403 rules lists them' },
    strict: { help: 'exit code 3 when something cannot be told, or could not be read' },
    verbose: { help: 'what cannot be told, and the evidence of each finding' },
    'no-ignore': { help: 'report what is ignored in place or by why403-ignore.json, too' },
    'update-baseline': {
      help: 'write what is found now into why403-ignore.json, so that only what is new is reported',
    },
    'allow-host': { help: 'a further host that stands for the platform' },
  },
  preflight: {
    division: { help: OF_INTEREST },
    role: { value: 'FILE', help: 'a role as the platform exports it, where users decide' },
    scope: { help: 'a scope that the client asks for, where users decide' },
    'grant-type': { help: 'how tokens are taken where roles are given; pkce unless given' },
    context: { help: 'a file, or a pattern of files, as token --format context writes them' },
  },
  token: { format: { value: 'NAME', help: `${PAGE_OR_JSON}, context` } },
};

const WIDTH = 80;
const COLUMN = 28;

function helpOf(command: CommandName, name: FlagName): Required<FlagHelp> {
  const { value, help } = FLAGS[name];
  return { value, help, ...HELP_OF[command]?.[name] };
}

/** What a flag does, in the words of the help of a command. */
export const flagHelp = (command: CommandName, name: FlagName): string => helpOf(command, name).help;

function flagLines(command: CommandName, names: readonly FlagName[]): string[] {
  return names.flatMap((name) => {
    const { value, help } = helpOf(command, name);
    return hang(pad(`  --${name}${value === '' ? '' : ` ${value}`}`, COLUMN), help, WIDTH);
  });
}

/** The program as a whole: commands, five examples, exit codes. */
export function generalHelp(): string {
  const lines = [
    'why403 says why a Genesys Cloud API call was refused, how it knows, and who',
    'must do what.',
    '',
  ];
  for (const { usage, does } of Object.values(USAGE))
    append(lines, hang(pad(`  ${usage}`, COLUMN), does, WIDTH));
  append(lines, [
    '',
    'Examples',
    ...EXAMPLES.map((line) => `  ${line}`),
    '',
    ...hang('Exit codes  ', EXIT_CODES, WIDTH),
  ]);
  lines.push('Flags       why403 check --help; why403 alone takes what you paste');
  return `${lines.join('\n')}\n`;
}

/** One command with all its flags. */
export function commandHelp(command: CommandName): string {
  const { usage, does } = USAGE[command];
  const names = flagNamesOf(command).filter((name) => name !== 'version');
  const forms = FORMS[command]?.flatMap(([form, about]) => [
    `  why403 ${form}`,
    ...hang('      ', about, WIDTH),
  ]);
  const lines = [
    usage,
    ...hang('  ', does, WIDTH),
    '',
    ...(forms === undefined ? [] : [...forms, '']),
    ...flagLines(command, names),
    '',
  ];
  append(lines, hang('Exit codes  ', EXIT_CODES_OF[command], WIDTH));
  return `${lines.join('\n')}\n`;
}
