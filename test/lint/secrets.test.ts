/** No secret that stands in a file leaves a run of lint, in whatever format, whatever else it stands in. */
import { describe, expect, it } from 'vitest';
import { LINT_RULES } from '../../rules/lint/index.js';
import { LINT_FORMATS } from '../../src/lint/formats/index.js';
import { startLint } from '../../src/lint/run.js';
import { holdsSecret } from '../redact/secrets.js';

/** Drawn once; no system knows them. */
const SECRET = 'Zr8vK2mWq4TxB7nYc1LdH5sJf9GpA3eU6oXi0RbNtQw';
const SIGNED = `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJxOFJ6VDFWIn0.${SECRET}`;
const VENDOR = `ghp_${SECRET.slice(0, 36)}`;

const HOST = 'https://api.mypurecloud.com';

/** Files that name a value as a secret, each by its path. */
const NAMED: readonly (readonly [string, string, string, (secret: string) => string])[] = [
  ['a client secret of .env', SECRET, '.env', (secret) => `GENESYSCLOUD_OAUTHCLIENT_SECRET=${secret}\n`],
  ['a client secret of YAML', SECRET, 'a.yml', (secret) => `genesys:\n  client_secret: "${secret}"\n`],
  [
    'a client secret of JSON',
    SECRET,
    'a.json',
    (secret) => JSON.stringify({ genesys: { clientSecret: secret } }),
  ],
  [
    'a client secret of Terraform',
    SECRET,
    'a.tf',
    (secret) => `provider "genesyscloud" {\n  oauthclient_secret = "${secret}"\n}\n`,
  ],
  ['a token in code', SECRET, 'a.py', (secret) => `# genesys\naccess_token = "${secret}"\n`],
  [
    'a token of a command',
    SECRET,
    'a.sh',
    (secret) => `curl -H "Authorization: Bearer ${secret}" ${HOST}/api/v2/users\n`,
  ],
  [
    'a token in an address',
    SECRET,
    'a.js',
    (secret) => `fetch("${HOST}/api/v2/users?access_token=${secret}")\n`,
  ],
  ['a signed token', SIGNED, 'a.md', (secret) => `The token of Genesys Cloud:\n\n    ${secret}\n`],
  ['a key of another system', VENDOR, 'a.txt', (secret) => `purecloud\ntoken: ${secret}\n`],
  [
    'a value that may be invented',
    SECRET,
    'a.env',
    (secret) => `# a fake one\nGENESYSCLOUD_OAUTHCLIENT_SECRET=${secret}\n`,
  ],
];

const inTerraform = (name: string, scope: string): string => `resource "genesyscloud_oauth_client" "app" {
  name                  = "${name}"
  authorized_grant_type = "CLIENT-CREDENTIALS"
  scopes                = ["${scope}"]
}
`;

/** Where it stands once more: in what rules speak of, and in what people write beside it. */
const repeated = (secret: string): Readonly<Record<string, string>> => ({
  'scope.tf': inTerraform('app', secret),
  'name.tf': inTerraform(secret, 'users:read'),
  'call.js': `axios.get("${HOST}/api/v2/nope/${secret}?name=${secret}", { headers: { "X-Genesys-${secret}": "${secret}" } });\n`,
  'host.py': `# genesys\nrequests.get("https://${secret}.mypurecloud.com/api/v2/users")\nrequests.get("https://api.${secret}.pure.cloud/api/v2/users")\n`,
  'token.js': `fetch("https://login.mypurecloud.com/oauth/token", { method: "POST", body: "grant_type=${secret}&scope=${secret}" });\n`,
  'permission.json': JSON.stringify({
    genesys: 1,
    permissionPolicies: [{ domain: 'routing', entityName: secret, actionSet: [secret] }],
  }),
  'sdk.js': `import p from 'purecloud-platform-client-v2';\nnew p.UsersApi().${secret.replace(/\W/g, '')}();\n`,
  'accepted.tf': `# why403-ignore scope-exists: the ${secret} of old\n${inTerraform('app', 'users:read')}`,
  'remark.tf': `# why403-ignore ${secret}: ${secret}\n# why403-ignore-file host-exists: ${secret}\n`,
  'broken.yml': `a: "${secret}\n b: [${secret}`,
  [`of/${secret}/a.tf`]: inTerraform('app', 'users:read'),
  [`of/${secret}.min.js`]: `${`a="${secret}";`.repeat(400)}`,
});

describe('no secret leaves a run of lint', () => {
  it.each(NAMED)('%s', async (_, secret, path, write) => {
    const run = startLint({ rules: LINT_RULES });
    for (const [other, text] of Object.entries(repeated(secret))) await run.file(other, text, false);
    await run.file(path, write(secret), false);
    run.skipped(`of/${secret}.lock`, 'locked');
    run.unread(`of/${secret}`, null, `no such ${secret}`);
    const report = run.report();
    expect(report.findings.filter(({ rule }) => rule === 'secret-in-file')).not.toEqual([]);
    expect(report.summary.byRule['scope-exists'].fail).toBeGreaterThan(1);
    for (const [name, format] of Object.entries(LINT_FORMATS)) {
      const written = format.render(report, { verbose: true });
      expect(holdsSecret(written, secret), `${name}: ${written}`).toBe(false);
      // A page is wrapped: what stands on two lines is read as one word.
      if (format.output === 'lines') expect(written.replace(/\s+/g, '')).not.toContain(secret);
    }
    expect(run.clean(`failed with ${secret}`)).not.toContain(secret);
  });

  it('takes no ordinary word out of texts for a secret that is none', async () => {
    const run = startLint({ rules: LINT_RULES });
    await run.file('.env', 'GENESYS_CLIENT_SECRET=<your-readonly>\nGENESYS_PASSWORD=readonly\n', false);
    await run.file('src/readonly.tf', inTerraform('app', 'users:readonli'), false);
    const [finding] = run.report().findings.filter(({ rule }) => rule === 'scope-exists');
    expect(finding).toMatchObject({
      path: 'src/readonly.tf',
      subject: 'users:readonli',
      instead: expect.arrayContaining(['users:readonly']),
    });
  });
});
