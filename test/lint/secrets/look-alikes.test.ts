/** What has something of a secret and is none: nobody may be stopped by it. */
import { describe, expect, it } from 'vitest';
import type { LintForm } from '../../../src/lint/outline/types.js';
import { createSecretFinder } from '../../../src/lint/secrets/index.js';
import { BASE64URL, base64, HEX, pem, random, signed, UUID } from './parts.js';

const NOW = Date.UTC(2026, 4, 4);
/** What makes the file one about the platform, where more is asked. */
const ABOUT = '// https://api.mypurecloud.com\n';
const find = (text: string, form: LintForm = 'source') => createSecretFinder(NOW).find('src/app', text, form);
const SUM = random(64, HEX);

const NONE: readonly (readonly [text: string, form?: LintForm])[] = [
  // Filled in elsewhere.
  ['const token = getToken();'],
  ['token = await client.fetchAccessTokenV2ForUser123()'],
  ['const accessToken = response.data.accessToken2FA;'],
  ['secret: process.env.CLIENT_SECRET_2024,'],
  ['clientSecret: process.env["GENESYS_CLOUD_CLIENT_SECRET_1"]'],
  ['client_secret = os.environ["GENESYS_CLIENT_SECRET_1"]'],
  ['client_secret = os.getenv("GENESYS_CLIENT_SECRET_V2")'],
  ['client_secret = var.client_secret_production_1', 'terraform'],
  ['client_secret = local.secrets_2["client"]', 'terraform'],
  ['client_secret = data.vault_generic_secret.gc1.data["client_secret"]', 'terraform'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is what is written there
  ['client_secret = "${var.client_secret_1}"', 'terraform'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is what is written there
  ['CLIENT_SECRET: ${{ secrets.GC_CLIENT_SECRET_1 }}', 'yaml'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is what is written there
  ['headers: { Authorization: `Bearer ${accessToken2}` }'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is what is written there
  ['url = `https://host/a?access_token=${token123456789012}`'],
  ['"Authorization": "Bearer {{genesys_token_1234567}}"', 'json'],
  ['{"key": "client_secret", "value": "{{client_secret_eu_1}}"}', 'json'],
  ['{"key": "client_secret", "value": ""}', 'json'],
  ['CLIENT_SECRET=$GENESYS_CLIENT_SECRET_1', 'env'],
  ['CLIENT_SECRET=$(vault read -field=secret gc/client1)', 'env'],
  ['CLIENT_SECRET=%GENESYS_CLIENT_SECRET_1%', 'env'],
  ['client-secret: ENC(notshown12345678==)', 'yaml'],
  ['f"Bearer {token_of_user_1234}"'],
  ['"Bearer " + accessTokenOfUser12345'],
  ['"Bearer %s1234567890123456"'],
  ['String.format("Bearer %s", accessToken1234567890)'],
  ['<clientSecret>@client.secret.eu1@</clientSecret>'],
  ['client_secret: !vault_secret gc/client_1_secret', 'yaml'],
  ['valueFrom: { secretKeyRef: { name: gc-client-secret-v1, key: client-secret-2024 } }', 'yaml'],
  // Stand-ins.
  ['clientSecret: "your-client-secret"'],
  ['clientSecret: "YOUR_CLIENT_SECRET_HERE_1234"'],
  ['clientSecret: "<client-secret>"'],
  ['client_secret = "<your client secret 1234567>"'],
  ['clientSecret: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"'],
  ['clientSecret: "XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXX1"'],
  ['clientSecret: "********************************1234"'],
  ['clientSecret: "................................1234"'],
  ['client_secret = "client-secret-goes-here"'],
  ['client_secret = "insert-your-client-secret-1"'],
  ['client_secret = "CHANGEME"', 'terraform'],
  ['client_secret = "changeme-changeme-1"', 'terraform'],
  ['client_secret = "REDACTED"', 'terraform'],
  ['client_secret = "secret"', 'terraform'],
  ['client_secret = "my-secret-1"', 'terraform'],
  ['password = "password"'],
  ['password = "abc123"'],
  ['password: "hunter2"'],
  ['token = "abc123"'],
  ['token = "token-1"'],
  ['token: "test-token-1234567"'],
  ['token = "some-access-token-2"'],
  ['token = "valid_token_for_user_1"'],
  ['token = "00000000000000000000"'],
  ['token = "1234567890123456789012"'],
  ['token = "aaaaaaaaaaaaaaaaaaaaaaaa1"'],
  ['api_key = "api-key-for-tests-1"'],
  ['Authorization: Bearer ACCESS_TOKEN_1', 'text'],
  ['Authorization: Bearer <access_token_123456>', 'text'],
  ['Authorization: Bearer token1234567890', 'text'],
  ['Authorization: Basic <base64 of id1:secret1>', 'text'],
  [`Authorization: Basic ${base64('id:secret')}`, 'text'],
  [`Authorization: Basic ${base64('client_id:client_secret')}`, 'text'],
  [`Authorization: Basic ${base64('user:')}`, 'text'],
  // Ids, sums, versions, dates.
  [`client_id = "${UUID}"`, 'terraform'],
  [`token = "${UUID}"`],
  [`secret_id: ${UUID}`, 'yaml'],
  [`clientId: "${random(32)}"`],
  [`"integrity": "sha512-${random(86)}=="`, 'json'],
  [`"sha256": "${SUM}"`, 'json'],
  [`sha256:${SUM}`],
  [`token_hash = "${SUM}"`],
  [`commit ${random(40, HEX)}`],
  [`uses: actions/checkout@${random(40, HEX)}`, 'yaml'],
  [`"etag": "${random(32)}"`, 'json'],
  [`"traceId": "${random(32, HEX)}"`, 'json'],
  [`"ININ-Correlation-Id": "${UUID}"`, 'json'],
  [`"nextPageToken": "${random(48)}"`, 'json'],
  [`pageToken = "${random(48)}"`],
  [`"continuation_token": "${random(48)}"`, 'json'],
  [`csrfToken: "${random(40)}"`],
  [`<input name="csrf_token" value="${random(40)}">`],
  [`publicKey = "${random(60)}"`],
  [`cacheKey: "${random(40)}"`],
  [`partition_key = "${random(30)}"`],
  [`siteKey="${random(40)}"`],
  ['tokenExpiry: "2026-01-01T00:00:00.000Z"'],
  ['token_url = "https://login.mypurecloud.com/oauth/token1"'],
  ['secretName: "projects/1234567/secrets/client/versions/1"'],
  ['secret_arn = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:client-a1B2c3"', 'terraform'],
  ['secret: "arn:aws:secretsmanager:eu-west-1:123456789012:secret:client-a1B2c3"', 'yaml'],
  ['secret = "/run/secrets/genesys_client_secret_1"'],
  ['private_key = file("~/.ssh/id_ed25519_client.pem")', 'terraform'],
  ['privateKey: "./certs/client-2024-private.key"'],
  ['token: "user.name1234567@mail.example.com"'],
  ['private_key: Ed25519PrivateKey'],
  ['private_key = ed25519.Ed25519PrivateKey.generate()'],
  ['apiKey: "v2.1.0-beta.12345678901"'],
  ['secret: "0x1234567890abcdef1234567890abcdef"'],
  // Data.
  [`src="data:image/png;base64,iVBORw0KGgo${random(400)}"`],
  [`url(data:font/woff2;base64,d09GMgABAAAAA${random(400)})`],
  [`.a{color:#1a2b3c}.b1234567890{margin:0}.css-${random(20)}{padding:0}`],
  [`!function(e,t){var n="${random(60)}";t.exports=n}(e,t)`],
  [`<script nonce="${random(24)}">`],
  [`"checksum": "${random(64, HEX)}"`, 'json'],
  [`const id = '${random(22)}';`],
  [`const key = '${random(22)}';`],
  [`https://cdn.host/assets/index-${random(20)}.js`],
  [`https://docs.host/d/${random(44)}/edit`],
  ['"scope": "routing:queue:view routing:queue2:view1"', 'json'],
  ['const TOKEN_TYPE_ACCESS_TOKEN_V2 = "urn:ietf:params:oauth:token-type:access_token2"'],
  ['grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer-v2-1234"'],
  // Tokens of nobody.
  ['AKIAIOSFODNN7'.concat('EXAMPLE')],
  ['aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCY'.concat('EXAMPLEKEY')],
  [`const jwt = "${signed({ sub: '1234567890', name: 'John Doe', iat: 1516239022 })}"`],
  [`eyJ${random(30)}`],
  [`eyJ${random(30)}.eyJ${random(30)}.${random(43)}`],
  ['the token begins with eyJhbGciOiJIUzI1NiJ9 and has three parts'],
  ['const JWT = /^eyJ[A-Za-z0-9_-]{10,}\\.eyJ[A-Za-z0-9_-]{10,}/;'],
  ['tokens begin with ghp_ or github_pat_ and 36 characters'],
  ['ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  ['glpat-xxxxxxxxxxxxxxxxxxxx'],
  ['xoxb-your-token-here-1234'],
  // Keys that are none.
  ['-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----'],
  ['-----BEGIN PRIVATE KEY-----\\nMIIE…\\n-----END PRIVATE KEY-----'],
  ['if (text.includes("-----BEGIN RSA PRIVATE KEY-----")) return;'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is what is written there
  ['`-----BEGIN PRIVATE KEY-----\\n${body}\\n-----END PRIVATE KEY-----`'],
  [pem(8).replaceAll('PRIVATE', 'PUBLIC').replace('RSA ', '')],
  [`-----BEGIN CERTIFICATE-----\n${random(64)}\n${random(64)}\n-----END CERTIFICATE-----`],
  [`ssh-rsa AAAAB3NzaC1yc2E${random(200)} me@host`],
  // Addresses.
  ['postgres://postgres:postgres@localhost:5432/app'],
  ['postgres://user:password@db.internal/app'],
  ['postgres://user:pass1234@127.0.0.1/app'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is what is written there
  ['mongodb://${USER}:${PASSWORD_1234}@host/app'],
  ['https://user:<password123>@host/app'],
  ['https://name@host:8080/a@b'],
  ['git@github.com:owner/repository123456789.git'],
  // Of another system, as short as words.
  [`password: "${random(10)}"`],
  ['{"username": "jane", "password": "Sunny-day-2024"}', 'json'],
  // Of the platform, and none.
  [`${ABOUT}password: "correct horse"`],
  [`${ABOUT}password: user.password`],
  [`${ABOUT}passwordField = "input-password-2"`],
  [`${ABOUT}password = "passwords.input.label"`],
  [`${ABOUT}password: string;`],
  [`${ABOUT}"password": {"type": "string", "format": "password"}`, 'json'],
  [`${ABOUT}PASSWORD_MIN_LENGTH=12`, 'env'],
  [`${ABOUT}const secret = await getSecret("genesys/client/secret1");`],
  [`${ABOUT}"Authorization": "Bearer " + token`],
];

/** These have the form of a secret, and something speaks against it. */
const DOUBTED: readonly (readonly [doubt: RegExp, text: string, form?: LintForm])[] = [
  [
    /spells a word/,
    'resource "genesyscloud_integration_credential" "x" {\n  fields = {\n    userPassword = "$tr0ngP@s$w0rd"\n  }\n}\n',
    'terraform',
  ],
  [/spells a word/, 'genesys_password: "S3cr3t!9041"\n', 'yaml'],
  [/row such as/, `client_secret = "${'0123456789'}abcdefghijklmnop"`],
  [/row such as/, `client_secret = "${'a1b2c3d4E5F6'}0123456789"`],
  [/repeats itself/, `client_secret = "${random(12, BASE64URL)}${random(12, BASE64URL)}"`],
  [/the word example/, `client_secret = "${random(20)}example${random(4)}"`],
  [/the word dummy/, `client_secret = "dummy-${random(30)}"`],
  [/the word example/, `// An example:\nclient_secret = "${random(43)}"`],
  [/the word fake/, `client_secret = "${random(43)}" // a fake one`],
  [/the word fake/, `const fakeClientSecret = "${random(43)}"`],
  [/the word dummy/, `DUMMY_CLIENT_SECRET=${random(43)}`, 'env'],
  [/the word sample/, `"sampleToken": "${random(43)}"`, 'json'],
  [/name is one of tests/, `const TEST_TOKEN = "${random(43)}"`],
  [/name is one of tests/, `const testClientSecret = "${random(43)}"`],
  [/ran out on 2020-01-01/, signed({ sub: UUID, exp: Date.UTC(2020, 0, 1) / 1000 })],
  [/who it is for/, signed({ some: 'payload' })],
  [/encrypted/, pem(12, 'ENCRYPTED ')],
  [/no random text/, `Authorization: Basic ${base64('admin:letmein-please')}`],
  [/everybody writes/, `${ABOUT}password: "${'Passw0rd'}2024x"`],
];

const STAND_INS: readonly (readonly [text: string, form?: LintForm])[] = [
  ['clientSecret: "your-client-secret"'],
  ['client_secret = "<client-secret>"', 'terraform'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is what is written there
  ['client_secret = "${var.client_secret}"', 'terraform'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is what is written there
  ['CLIENT_SECRET=${CLIENT_SECRET}', 'env'],
  ['"access_token": "{{token}}"', 'json'],
  ['Authorization: Bearer {{token}}', 'text'],
  ['password: "********"'],
];

describe('look-alikes', () => {
  it('are many', () => expect(NONE.length).toBeGreaterThan(120));

  for (const [text, form] of NONE)
    it(text, () => {
      expect(find(text, form).filter(({ isPlaceholder }) => isPlaceholder !== true)).toEqual([]);
    });
});

for (const [doubt, text, form] of DOUBTED)
  it(`in doubt: ${text}`, () => {
    expect(find(text, form).map((mention) => mention.doubt)).toEqual([expect.stringMatching(doubt)]);
  });

for (const [text, form] of STAND_INS)
  it(`stands for a secret in a file about the platform: ${text}`, () => {
    expect(find(ABOUT + text, form)).toMatchObject([{ isPlaceholder: true, doubt: null }]);
    expect(find(text, form)).toEqual([]);
  });
