import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/index.js';

const API = 'https://api.mypurecloud.com/api/v2';
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'okhttp-log4j.log': [`5 POST ${API}/analytics/conversations/details/query 403 missing.permission`],
  'interleaved.log': [
    '2 GET https://api.mypurecloud.ie/api/v2/flows 403 app.not.authorized.for.scope',
    '3 POST https://api.mypurecloud.ie/api/v2/routing/queues 403 missing.any.permissions',
  ],
  'dotnet-console.log': [
    '9 GET https://api.mypurecloud.de/api/v2/routing/queues 403 missing.any.permissions',
  ],
  'python-urllib3.log': [`3 GET ${API}/groups?pageSize=25 403 app.not.authorized.for.scope`],
  'compose.log': [
    `3 GET ${API}/users 403 app.not.authorized.for.scope`,
    '5 GET /api/v2/flows 403 missing.any.permissions',
  ],
  'github-actions.log': [
    '5 GET https://api.usw2.pure.cloud/api/v2/authorization/roles 403 missing.any.permissions',
  ],
  'terraform-debug.log': [`3 POST ${API}/routing/queues 403 missing.any.permissions`],
  'journald.log': ['3 GET /api/v2/users 403 app.not.authorized.for.scope'],
};

describe('recordings of programs', () => {
  it.each(Object.entries(EXPECTED))('%s', (name, expected) => {
    const text = readFileSync(`fixtures/log/${name}`, 'utf8');
    const report = diagnose([{ text, name }]);
    expect(report.inputs[0]?.form).toBe('log');
    expect(
      report.diagnoses.map(({ exchange: { source, method, url, status }, refusal }) =>
        [source.line, method, url, status, refusal.code].join(' '),
      ),
    ).toEqual(expected.map((line) => line.replaceAll('null', '')));
  });
});
