/** `why403 init`: a configuration with all settings and what they do, none of which changes anything yet. */
import { existsSync, writeFileSync } from 'node:fs';
import { PlainError } from '../primitives/plain-error.js';
import { errorCode } from '../primitives/reason.js';
import type { Command } from './command.js';
import { CONFIG_NAMES, exists, findUpwards, shownPath } from './project-files.js';
import { say } from './say.js';
import { writeOut } from './terminal.js';

const NAME = 'why403.config.jsonc';
/** Where an editor finds the schema, when the package is installed beside it. */
const SCHEMA = './node_modules/why403/dist/config.schema.json';

/** Every setting stands in it; `hasSchema` makes the first line count. */
export const template = (hasSchema: boolean): string => `{
  // Settings of why403 for this project. All are optional; flags and environment variables stand above them.
  // What holds in the end: why403 config
  ${hasSchema ? '' : '// '}"$schema": "${SCHEMA}",

  // The least likelihood that makes the exit code 1: certain, likely, possible, never.
  "failOn": "possible",

  // Exit code 3 when something cannot be told.
  "strict": false,

  // Reports: a name, or name=file. Files lie beside this one.
  "formats": ["stylish"],

  // By rule, of why403 check or of lint: off, or the level that its findings have: note, warning, error.
  "rules": {
    // "header-known": "off"
  },

  // Headers that every API call of yours must carry. A value may hold * for any text; it is never shown.
  "requiredHeaders": [
    // { "name": "X-Team", "value": "billing-*", "why": "our gateway routes by it" }
  ],

  // Organizations by a name of your own, for --org, --home-org and --target-org.
  "organizations": {
    // "production": { "id": "00000000-0000-4000-8000-000000000000", "region": "mypurecloud.ie" }
  },
  // "targetOrganization": "production",

  // Refusals that are known; why403 check … --update-baseline writes it.
  // "ignoreFile": "why403-ignore.json",

  // The region of the token, and regions by a name of your own, for --region.
  // "region": "europe",
  "regions": {
    // "europe": "eu-west-1"
  },

  // For why403 preflight: what will be called, and who will call it.
  "preflight": {
    "calls": [],
    "callers": [
      // {
      //   "name": "acme-eu", "organization": "production", "region": "mypurecloud.ie",
      //   "environment": { "id": "ACME_EU_ID", "secret": "ACME_EU_SECRET" }, "divisions": ["*"]
      // }
    ]
  },

  // For why403 lint: paths that are left out where a folder is searched.
  "lint": {
    "exclude": [
      // "docs/**"
    ]
  }
}
`;

export const init: Command = async ({ words }) => {
  if (words.length > 0) throw new PlainError(`init takes no argument; it writes ${NAME} into this folder`);
  const there = CONFIG_NAMES.find(exists);
  if (there !== undefined)
    throw new PlainError(`${there} exists, and is left as it is; what holds here: why403 config`);
  const above = findUpwards(CONFIG_NAMES);
  try {
    writeFileSync(NAME, template(existsSync(SCHEMA)), { flag: 'wx' });
  } catch (error) {
    throw new PlainError(`${NAME}: cannot be written (${errorCode(error) ?? 'unknown error'})`);
  }
  if (above !== null) say(`note: it counts here in place of ${shownPath(above)}`);
  writeOut(
    `${NAME} is written; it changes nothing yet. Next: edit it, then why403 config shows what holds.\n`,
  );
  return 0;
};
