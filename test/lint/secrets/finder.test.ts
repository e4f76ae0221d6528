import { describe, expect, it } from 'vitest';
import type { SecretMention } from '../../../src/lint/mentions/types.js';
import type { LintForm, Span } from '../../../src/lint/outline/types.js';
import { createSecretFinder } from '../../../src/lint/secrets/index.js';
import { BASE64URL, base64, HEX, pem, random, signed, UUID } from './parts.js';

const NOW = Date.UTC(2026, 4, 4);
const SECRET = random(43, BASE64URL);
const TOKEN = random(86, BASE64URL);
const PASSWORD = `${random(9)}!${random(5)}`;
const JWT = signed({ sub: UUID, exp: NOW / 1000 + 3600 });
/** What makes a file one about the platform. */
const ABOUT = 'https://api.mypurecloud.com\n';

const find = (text: string, form: LintForm = 'source', path = 'src/app'): readonly SecretMention[] =>
  createSecretFinder(NOW).find(path, text, form);

/** The text of a span, read by the lines of the text. */
function textAt(text: string, { line, column, endLine, endColumn }: Span): string {
  const lines = text.split('\n').slice(line - 1, endLine);
  if (line === endLine) return (lines[0] ?? '').slice(column - 1, endColumn - 1);
  return [
    (lines[0] ?? '').slice(column - 1),
    ...lines.slice(1, -1),
    (lines.at(-1) ?? '').slice(0, endColumn - 1),
  ].join('\n');
}

type Case = readonly [what: string, text: string, secret: string, form?: LintForm | undefined];

const CLIENT_SECRETS: readonly Case[] = (
  [
    [`client_secret = "${SECRET}"`, 'terraform'],
    [`  oauthclient_secret   = "${SECRET}"`, 'terraform'],
    [`variable "client_secret" {\n  type = string\n  default = "${SECRET}"\n}`, 'terraform'],
    [`CLIENT_SECRET=${SECRET}`, 'env'],
    [`export GENESYSCLOUD_OAUTHCLIENT_SECRET="${SECRET}"`, 'env'],
    [`export CLIENT_SECRET='${SECRET}'; run`],
    [`genesys.cloud.client-secret=${SECRET}`, 'env'],
    [`genesys:\n  clientSecret: ${SECRET}\n`, 'yaml'],
    [`client_secret: "${SECRET}" # of production`, 'yaml'],
    [`- name: CLIENT_SECRET\n  value: ${SECRET}\n`, 'yaml'],
    [`env:\n  - name: GC_CLIENT_SECRET\n    value: "${SECRET}"\n`, 'yaml'],
    [`data:\n  client-secret: ${base64(SECRET)}`, 'yaml'],
    [`const clientSecret = '${SECRET}';`],
    [`let clientSecret: string = "${SECRET}";`],
    [`  clientSecret: '${SECRET}',`],
    [`clientSecret = process.env.CLIENT_SECRET || '${SECRET}'`],
    [`clientSecret = process.env.CLIENT_SECRET ?? "${SECRET}"`],
    [`client_secret = os.getenv("CLIENT_SECRET", "${SECRET}")`],
    [`CLIENT_SECRET = "${SECRET}"`],
    [`config["client_secret"] = "${SECRET}"`],
    [`String clientSecret = "${SECRET}";`],
    [`private static final String CLIENT_SECRET = "${SECRET}";`],
    [`var clientSecret string = "${SECRET}"`],
    [`clientSecret := "${SECRET}"`],
    [`$clientSecret = "${SECRET}"`],
    [`'client_secret' => '${SECRET}',`],
    [`:client_secret => "${SECRET}"`],
    [`builder.withClientSecret("${SECRET}")`],
    [`config.setClientSecret("${SECRET}");`],
    [`params.put("client_secret", "${SECRET}");`],
    [`client.loginClientCredentialsGrant(CLIENT_ID, "${SECRET}")`],
    [`client.loginClientCredentialsGrant('${UUID}', '${SECRET}')`],
    [`get_client_credentials_token("${UUID}", "${SECRET}")`],
    [`{"client_id": "${UUID}", "client_secret": "${SECRET}"}`, 'json'],
    [`{"body": "{\\"client_secret\\": \\"${SECRET}\\"}"}`, 'json'],
    [`{"key": "client_secret", "value": "${SECRET}", "enabled": true}`, 'json'],
    [`{"value": "${SECRET}", "key": "clientSecret"}`, 'json'],
    [`{"name": "CLIENT_SECRET", "value": "${SECRET}"}`, 'json'],
    [`<clientSecret>${SECRET}</clientSecret>`],
    [`<add key="ClientSecret" value="${SECRET}" />`],
    [`curl -u ${UUID}:${SECRET} https://login.mypurecloud.com/oauth/token`],
    [`grant_type=client_credentials&client_secret=${SECRET}`],
    [`tool --client-secret ${SECRET} --verbose`],
    [`tool --client-secret=${SECRET}`],
    [`ENV CLIENT_SECRET ${SECRET}`],
    [`ENV CLIENT_SECRET=${SECRET}`],
    [`"source": ["client_secret = '${SECRET}'\\n"]`, 'json'],
    [`| Client secret | ${SECRET} |`, 'markdown'],
    [`Client Secret: \`${SECRET}\``, 'markdown'],
    [`the client secret is ${SECRET}.`, 'markdown'],
  ] satisfies readonly (readonly [string, LintForm?])[]
).map(
  ([text, form]): Case => ['a client secret', text, text.includes(SECRET) ? SECRET : base64(SECRET), form],
);

const OTHERS: readonly Case[] = [
  ['an access token', `Authorization: Bearer ${TOKEN}`, TOKEN, 'text'],
  ['an access token', `headers = {"Authorization": "Bearer ${TOKEN}"}`, TOKEN],
  ['an access token', `'Authorization': 'Bearer ' + '${TOKEN}'`, TOKEN],
  ['an access token', `curl -H "Authorization: bearer ${TOKEN}" https://api.mypurecloud.com`, TOKEN],
  ['an access token', `platformClient.ApiClient.instance.setAccessToken('${TOKEN}');`, TOKEN],
  ['an access token', `{"name": "Authorization", "value": "Bearer ${TOKEN}"}`, TOKEN, 'json'],
  ['an access token', `{"access_token":"${TOKEN}","token_type":"bearer"}`, TOKEN, 'json'],
  ['an access token', `https://example.org/page#access_token=${TOKEN}&expires_in=86400`, TOKEN],
  ['an access token', `wss://host/ws?token=${random(32)}`, random(32)],
  ['an access token', `GENESYS_TOKEN=${TOKEN}`, TOKEN, 'env'],
  ['an access token', `configuration.access_token = "${TOKEN}"`, TOKEN],
  ['an access token', `PureCloudPlatformClientV2.configuration.access_token = '${TOKEN}'`, TOKEN],
  ['an access token', `//registry.host/:_authToken=${random(36, `${HEX}-`, 5)}`, random(36, `${HEX}-`, 5)],
  ['an access token', `auth_token: ${random(40, HEX)}`, random(40, HEX), 'yaml'],
  ['a refresh token', `"refresh_token": "${TOKEN}"`, TOKEN, 'json'],
  ['a refresh token', `REFRESH_TOKEN=${TOKEN}`, TOKEN, 'env'],
  ['an API key', `X-Api-Key: ${random(40)}`, random(40), 'text'],
  ['an API key', `"x-genesys-api-key": "${random(32)}"`, random(32)],
  ['an API key', `apiKey: '${random(32)}'`, random(32)],
  ['an API key', `AccountName=a;AccountKey=${base64(random(64))};EndpointSuffix=core`, base64(random(64))],
  ['a cookie of a session', `Cookie: theme=dark; session=${random(40)}`, random(40), 'text'],
  ['a cookie of a session', `curl -b x -H 'Cookie: JSESSIONID=${random(32)}'`, random(32)],
  ['a signed token (JWT)', `const t = "${JWT}"`, JWT],
  ['a signed token (JWT)', `see ${JWT}.`, JWT, 'markdown'],
  ['a signed token (JWT)', `"\\n${JWT}\\n"`, JWT],
  ['a signed token (JWT)', `https://host/a?jwt=${JWT}&b=1`, JWT],
  ['a private key', pem(12), pem(12)],
  ['a private key', `key: |\n${pem(12, '')}\n`, pem(12, ''), 'yaml'],
  ['a private key', `{"private_key": "${pem(10, 'EC ', '\\n')}\\n"}`, pem(10, 'EC ', '\\n'), 'json'],
  ['a GitHub token', `token ${'gh'}p_${random(36)}`, `${'gh'}p_${random(36)}`],
  [
    'a GitHub fine-grained personal access token',
    `x = "${'github'}_pat_${random(60)}"`,
    `${'github'}_pat_${random(60)}`,
  ],
  ['a GitLab token', `PRIVATE: ${'gl'}pat-${random(20)}`, `${'gl'}pat-${random(20)}`],
  ['an npm access token', `${'np'}m_${random(36)}`, `${'np'}m_${random(36)}`],
  ['an AWS access key id', `aws_access_key_id = ${'AK'}IA${upper(16)}`, `${'AK'}IA${upper(16)}`],
  ['a Google API key', `key=${'AI'}za${random(35)}`, `${'AI'}za${random(35)}`],
  [
    'the credentials of a client (Basic)',
    `Authorization: Basic ${base64(`${UUID}:${SECRET}`)}`,
    base64(`${UUID}:${SECRET}`),
    'text',
  ],
  [
    'the credentials of a client (Basic)',
    `"authorization": "Basic ${base64(`${UUID}:${SECRET}`)}"`,
    base64(`${UUID}:${SECRET}`),
  ],
  ['a password or client secret', `curl --user name:${random(30)} https://host`, random(30)],
  ['a password in an address', `postgres://app:${random(16)}@db.internal:5432/app`, random(16)],
  ['a password in an address', `DATABASE_URL="mysql://root:${random(20)}@10.0.0.7/app"`, random(20)],
  ['a password', `${ABOUT}GENESYS_PASSWORD=${PASSWORD}`, PASSWORD, 'env'],
  ['a password', `${ABOUT}await login({ user: 'agent', password: '${PASSWORD}' })`, PASSWORD],
  ['a password', `${ABOUT}"password": "${PASSWORD}"`, PASSWORD, 'json'],
  ['a password', `password = "${random(24)}"`, random(24)],
];

function upper(length: number): string {
  return random(length * 3)
    .toUpperCase()
    .slice(0, length);
}

describe('secrets', () => {
  for (const [what, text, secret, form] of [...CLIENT_SECRETS, ...OTHERS])
    it(`${what}: ${text}`, () => {
      const found = find(text, form).filter(({ isPlaceholder }) => isPlaceholder !== true);
      expect(found.map((mention) => [mention.what, mention.doubt])).toEqual([[what, null]]);
      expect(found.map(({ at }) => textAt(text, at))).toEqual([secret]);
      expect(JSON.stringify(found)).not.toContain(secret);
    });
});
