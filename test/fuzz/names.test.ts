/** Names that somebody else chose: shown in every place where names are shown, and nothing of them acts. */
import { describe, expect, it } from 'vitest';
import { toShared } from '../../src/exchange/export.js';
import { diagnose, explain, FORMAT_NAMES, FORMATS, type Report } from '../../src/index.js';
import { inertJson } from '../../src/primitives/inert-json.js';
import { readInputs } from '../../src/read/input.js';
import { secure } from '../../src/redact/secure.js';
import { createVault } from '../../src/redact/vault.js';
import { ANSWERS, CLIENT, exchange, ORG, tokensMe, withToken } from '../judge/harness.js';
import { withoutOwnCommands } from '../report/acting.js';
import { HOSTILE_NAMES } from './hostile.js';
import { shownWrongly } from './shown.js';

const QUEUES = 'GET https://api.mypurecloud.ie/api/v2/routing/queues';

/** Every place of a recording in which somebody else's name stands. */
const PLACES: Readonly<Record<string, (name: string) => readonly unknown[]>> = {
  organization: (name) => [
    tokensMe({
      organization: { id: ORG, name },
      OAuthClient: { id: CLIENT, organization: { id: ORG, name } },
    }),
    withToken(QUEUES, ANSWERS.bare(403)),
  ],
  client: (name) => [
    tokensMe({ OAuthClient: { id: CLIENT, name, scope: [name] }, organization: { id: ORG } }),
    withToken(QUEUES, ANSWERS.bare(403)),
  ],
  user: (name) => [
    withToken(
      'GET /api/v2/users/me',
      ANSWERS.ok({ id: CLIENT, name, username: name, organization: { name } }),
    ),
    withToken(QUEUES, ANSWERS.bare(403)),
  ],
  division: (name) => [
    withToken('GET /api/v2/authorization/divisions', ANSWERS.ok({ entities: [{ id: ORG, name }] })),
    withToken(
      QUEUES,
      ANSWERS.missingAny(`[routing:queue:view] in at least one of the following division(s): [${name}]`),
    ),
  ],
  permission: (name) => [withToken(QUEUES, ANSWERS.missingAny(`[routing:${name}:view]`))],
  scope: (name) => [withToken(QUEUES, ANSWERS.scope(`[${name}]`))],
  message: (name) => [
    withToken(QUEUES, { status: 403, body: { code: name, message: name, contextId: name } }),
  ],
  'path and query': (name) => [
    withToken(`GET https://api.mypurecloud.ie/api/v2/routing/queues/${name}?name=${name}`, ANSWERS.bare(403)),
  ],
  host: (name) => [withToken(`GET https://${name}/api/v2/routing/queues`, ANSWERS.bare(403))],
  headers: (name) => [
    exchange(
      QUEUES,
      { status: 403, headers: { 'ININ-Correlation-Id': name, Server: name } },
      {},
      {
        headers: { 'X-Genesys-Org-Id': name, 'User-Agent': name },
      },
    ),
  ],
  statements: (name) => [
    withToken(QUEUES, ANSWERS.bare(403), {
      roles: [name],
      permissions: [name],
      scopes: [name],
      divisions: [name],
      organization: { name },
      homeOrganization: { name },
      targetOrganization: { name },
      clientId: name,
      region: name,
    }),
  ],
};

const shown = (report: Report): readonly (readonly [string, string])[] =>
  FORMAT_NAMES.flatMap((format) =>
    [false, true].flatMap((verbose) =>
      // Only pages are as wide as a terminal.
      (FORMATS[format].output === 'lines' ? [60, 80, 200] : [80]).map((columns): [string, string] => [
        `${format}, ${columns} columns`,
        withoutOwnCommands(FORMATS[format].render(report, { verbose, columns }), FORMATS[format].output),
      ]),
    ),
  );

/** As `sanitize` writes it. */
function shared(text: string): string {
  const vault = createVault();
  const lines: string[] = [];
  readInputs([{ text, as: 'exchange' }], () => ({
    exchange: (raw) => void lines.push(`${inertJson(toShared(secure(raw, vault)))}\n`),
    took: () => {},
    problem: () => {},
  }));
  return lines.join('');
}

describe.each(Object.entries(HOSTILE_NAMES))('a name with %s', (_, name) => {
  it.each(Object.entries(PLACES))('acts nowhere as that of %s', (_, place) => {
    const text = JSON.stringify(place(name));
    const report = diagnose({ text, name: `${name}.json`, as: 'exchange' });
    expect(report.summary.exchanges).toBeGreaterThan(0);
    for (const [where, page] of [...shown(report), ['sanitize', shared(text)] as const])
      expect(shownWrongly(page, null), where).toEqual([]);
  });

  it('acts nowhere in a text', () => {
    const text = `The queue ${name} of the division ${name}, role ${name}, organization ${name}:\n${QUEUES}\n403 missing.any.permissions\n`;
    for (const [where, page] of shown(diagnose({ text, name })))
      expect(shownWrongly(page, null), where).toEqual([]);
  });

  it('acts nowhere where it is explained', () => {
    const found = explain(name);
    expect(shownWrongly(inertJson(found), null)).toEqual([]);
  });
});

it('names that are only unusual stay as they are', () => {
  const names = [
    'Straße Zürich',
    '日本 東京',
    'إدارة المبيعات',
    'שירות',
    'क्\u200dष',
    '👩🏽\u200d💻 ❤\ufe0f',
    'a -- b :c #1',
  ];
  for (const name of names) {
    const report = diagnose({ text: JSON.stringify(PLACES['message']?.(name)), as: 'exchange' });
    for (const [where, page] of shown(report)) {
      // It says what is missing, not what the answer said.
      if (!where.startsWith('concise')) expect(page, where).toContain(name);
    }
  }
});
