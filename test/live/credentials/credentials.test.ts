import { describe, expect, it } from 'vitest';
import { type CredentialSources, resolveCredentials } from '../../../src/live/credentials.js';

const TOKEN = 'fil3-T0ken_abc.def~ghi+jkl/mno==';
const SECRET = 's3cret-s3cret-s3cret';
const HOME = '/home/somebody';
const CONFIG = `${HOME}/.gc/config.toml`;

interface World extends Partial<CredentialSources> {
  readonly files?: Readonly<Record<string, string>>;
  readonly standardInput?: string;
}

const resolve = ({ files = {}, standardInput, ...sources }: World) =>
  resolveCredentials({
    environment: {},
    home: HOME,
    now: () => new Date('2026-03-01T00:00:00Z'),
    readFile: async (path) => {
      const text = files[path];
      if (text === undefined) throw Object.assign(new Error(`ENOENT: ${path} ${SECRET}`), { code: 'ENOENT' });
      return text;
    },
    readStandardInput: async () => {
      if (standardInput === undefined) throw new Error('standard input was read');
      return standardInput;
    },
    ...sources,
  });

/** What was found, in short. */
const found = async (world: World) => {
  const result = await resolve(world);
  if (!result.ok) return `${result.none ? 'none' : 'error'}: ${result.reason}`;
  const { credential } = result;
  const what =
    credential.kind === 'token' ? credential.token : `${credential.clientId}:${credential.clientSecret}`;
  return `${what} @ ${credential.region?.domain ?? 'no region'} from ${credential.from}`;
};

const client = {
  GENESYSCLOUD_OAUTHCLIENT_ID: 'client-id',
  GENESYSCLOUD_OAUTHCLIENT_SECRET: SECRET,
  GENESYSCLOUD_REGION: 'eu-west-1',
};
const profiles = {
  [CONFIG]: `
[DEFAULT]
environment = "mypurecloud.de"
client_credentials = "default-id"
client_secret = "default-secret"

[other]
environment = "mypurecloud.jp"
access_token = "other-token"
client_credentials = "other-id"
client_secret = "other-secret"
`,
};

describe('the order', () => {
  const everything: World = {
    environment: { ...client, GENESYSCLOUD_ACCESS_TOKEN: 'env-token' },
    files: { ...profiles, 't.txt': TOKEN },
    standardInput: 'stdin-token',
  };

  it('--token-file', async () => {
    expect(await found({ ...everything, tokenFile: 't.txt' })).toBe(
      `${TOKEN} @ mypurecloud.ie from --token-file t.txt`,
    );
  });
  it('--token -', async () => {
    expect(await found({ ...everything, token: '-' })).toBe('stdin-token @ mypurecloud.ie from --token -');
  });
  it('--profile, since it was named', async () => {
    expect(await found({ ...everything, profile: 'other' })).toBe(
      'other-token @ mypurecloud.jp from the profile other of ~/.gc/config.toml',
    );
  });
  it('GENESYSCLOUD_ACCESS_TOKEN', async () => {
    expect(await found(everything)).toBe('env-token @ mypurecloud.ie from GENESYSCLOUD_ACCESS_TOKEN');
  });
  it('the client of the environment', async () => {
    expect(await found({ ...everything, environment: client })).toBe(
      `client-id:${SECRET} @ mypurecloud.ie from GENESYSCLOUD_OAUTHCLIENT_ID`,
    );
  });
  it('the profile DEFAULT', async () => {
    expect(await found({ ...everything, environment: {} })).toBe(
      'default-id:default-secret @ mypurecloud.de from the profile DEFAULT of ~/.gc/config.toml',
    );
  });
  it('nothing', async () => {
    expect(await found({})).toBe(
      'none: there is no token; give one with --token-file FILE, --token - or GENESYSCLOUD_ACCESS_TOKEN, ' +
        'or a client with GENESYSCLOUD_OAUTHCLIENT_ID and GENESYSCLOUD_OAUTHCLIENT_SECRET',
    );
    expect(await found({ home: null })).toMatch(/^none: /);
    expect(await found({ files: { [CONFIG]: '[other]\na = 1' } })).toMatch(/^none: /);
  });
  it('two flags contradict each other', async () => {
    expect(await found({ ...everything, tokenFile: 't.txt', token: '-' })).toBe(
      'error: --token-file and --token name different credentials; give one of them',
    );
    expect(await found({ ...everything, token: '-', profile: 'other' })).toMatch(
      /^error: --token and --profile /,
    );
  });
  it('a source that cannot be used is not passed over', async () => {
    expect(await found({ ...everything, tokenFile: 'missing.txt' })).toBe(
      'error: --token-file missing.txt: no such file or folder',
    );
    expect(
      await found({ ...everything, environment: { ...client, GENESYSCLOUD_ACCESS_TOKEN: 'a b' } }),
    ).toMatch(/^error: GENESYSCLOUD_ACCESS_TOKEN: holds characters/);
  });
});

describe('a token', () => {
  it.each([
    ['line end', `${TOKEN}\n`],
    ['CRLF', `${TOKEN}\r\n`],
    ['blank lines and spaces', `\n  ${TOKEN}  \n\n`],
    ['byte order mark', `\ufeff${TOKEN}`],
    ['Bearer', `Bearer ${TOKEN}`],
    ['bearer in lower case', `bearer   ${TOKEN}\n`],
    ['a header', `Authorization: Bearer ${TOKEN}\r\n`],
    ['quotes', `"${TOKEN}"\n`],
    ['single quotes', `'${TOKEN}'`],
    ['quotes around Bearer', `"Bearer ${TOKEN}"`],
    ['quotes behind Bearer', `Bearer "${TOKEN}"`],
    [
      'the answer of the token endpoint',
      `{"access_token": "${TOKEN}", "token_type": "bearer", "expires_in": 86399}\n`,
    ],
  ])('with %s', async (_, text) => {
    for (const world of [
      { tokenFile: 't', files: { t: text } },
      { token: '-', standardInput: text },
      { environment: { GENESYSCLOUD_ACCESS_TOKEN: text } },
    ])
      expect(await found(world)).toMatch(new RegExp(`^${TOKEN.replaceAll(/[.+/]/g, '\\$&')} @ no region`));
  });

  it.each([
    ['empty', '', 'is empty'],
    ['blank', ' \r\n ', 'is empty'],
    ['only Bearer', 'Bearer \n', 'is empty'],
    ['only quotes', '""', 'is empty'],
    ['two lines', `${TOKEN}\n${TOKEN}`, 'holds more than one line; it must hold the token alone'],
    ['other words', `token=${TOKEN} x`, 'holds characters that no token has; it must hold the token alone'],
    ['a variable', '$GENESYS_TOKEN', 'holds characters that no token has; it must hold the token alone'],
    [
      'letters outside ASCII',
      `${TOKEN}\u2026`,
      'holds characters that no token has; it must hold the token alone',
    ],
    ['Basic', `Basic ${SECRET}`, 'holds a Basic credential, not a token'],
    ['UTF-16', [...TOKEN].join('\0'), 'is not UTF-8 text; save it as UTF-8'],
    ['other bytes', `\ufffd\ufffd${TOKEN}`, 'is not UTF-8 text; save it as UTF-8'],
    ['other JSON', `{"token": "${TOKEN}"}`, 'is JSON without access_token'],
    ['broken JSON', `{"access_token": "${TOKEN}`, 'is JSON without access_token'],
    ['a long file', TOKEN.repeat(10_000), 'is longer than any token'],
  ])('refused: %s', async (_, text, reason) => {
    expect(await found({ tokenFile: 't', files: { t: text } })).toBe(`error: --token-file t: ${reason}`);
  });

  it.each(['abc', TOKEN, '', 'Bearer x', '--', '$TOKEN'])(
    'on the command line is refused: %j',
    async (token) => {
      const result = await found({ token });
      expect(result).toMatch(/^error: --token takes - \(standard input\) only: .*--token-file FILE/);
      if (token.length > 5) expect(result).not.toContain(token);
    },
  );
});

describe('a client of the environment', () => {
  it.each([
    ['GENESYSCLOUD_OAUTHCLIENT_ID', 'set, but GENESYSCLOUD_OAUTHCLIENT_ID is not; set both'],
    ['GENESYSCLOUD_OAUTHCLIENT_SECRET', 'set, but GENESYSCLOUD_OAUTHCLIENT_SECRET is not; set both'],
    ['GENESYSCLOUD_REGION', 'it is not known where to log in; set GENESYSCLOUD_REGION or give --region'],
  ])('without %s', async (name, words) => {
    for (const value of [undefined, '', ' '])
      expect(await found({ environment: { ...client, [name]: value }, files: profiles })).toMatch(
        new RegExp(`^error: .*${words}$`),
      );
  });

  it.each([
    ['mypurecloud.ie', 'mypurecloud.ie'],
    ['eu-west-1', 'mypurecloud.ie'],
    ['EU_WEST_1', 'mypurecloud.ie'],
    ['https://api.mypurecloud.ie/', 'mypurecloud.ie'],
    ['us-east-1', 'mypurecloud.com'],
  ])('region %s', async (region, domain) => {
    expect(await found({ environment: { ...client, GENESYSCLOUD_REGION: region } })).toContain(
      `@ ${domain} `,
    );
    expect(await found({ environment: client, region })).toContain(`@ ${domain} `);
  });

  it.each(['mypurecloud.co', 'eu-west-9', 'evil.example', 'mypurecloud.ie.evil.example'])(
    'no region: %s',
    async (name) => {
      expect(await found({ environment: { ...client, GENESYSCLOUD_REGION: name } })).toBe(
        `error: GENESYSCLOUD_REGION: "${name}" is no region; give a domain (mypurecloud.ie) or an AWS name (eu-west-1)`,
      );
      expect(await found({ environment: client, region: name })).toMatch(/^error: --region: /);
    },
  );

  it('needs no region behind a gateway', async () => {
    const environment = { ...client, GENESYSCLOUD_REGION: '' };
    expect(await found({ environment, gateway: true })).toContain(
      'client-id:s3cret-s3cret-s3cret @ no region',
    );
  });

  it.each([
    ['GENESYSCLOUD_OAUTHCLIENT_ID', 'a:b'],
    ['GENESYSCLOUD_OAUTHCLIENT_ID', 'a b'],
    ['GENESYSCLOUD_OAUTHCLIENT_SECRET', 'a\u2026b'],
    ['GENESYSCLOUD_OAUTHCLIENT_SECRET', 'a\nb'],
  ])('%s: %j', async (name, value) => {
    const result = await found({ environment: { ...client, [name]: value } });
    expect(result).toMatch(/^error: .* holds characters that no client (?:id|secret) has$/);
    expect(result).not.toContain(value);
  });
});

describe('a profile', () => {
  const of = (toml: string, more: World = {}) =>
    found({ files: { [CONFIG]: toml }, profile: 'test', ...more });
  const full = 'environment = "mypurecloud.ie"\nclient_credentials = "id"\nclient_secret = "sec"';

  it.each([
    ['as written', `[test]\n${full}`],
    ['name and keys in other case', `[TEST]\n${full.replace('client_secret', 'Client_Secret')}`],
    ['CRLF and byte order mark', `\ufeff[test]\r\n${full.replaceAll('\n', '\r\n')}\r\n`],
    ['AWS region', `[test]\n${full.replace('mypurecloud.ie', 'eu-west-1')}`],
    [
      'what gc writes beside it',
      `[test]\n${full}\naccess_token = ""\noauth_token_data = ""\ngrant_type = "1"\nlogging_enabled = false\nlog_file_path = ""`,
    ],
  ])('%s', async (_, toml) => {
    expect(await of(toml)).toBe('id:sec @ mypurecloud.ie from the profile test of ~/.gc/config.toml');
  });

  it('with a dot in its name', async () => {
    expect(await of(`[my.org]\n${full}`, { profile: 'my.org' })).toMatch(/^id:sec @ mypurecloud\.ie/);
  });

  it('the exact name before one in other case', async () => {
    const two = `[TEST]\naccess_token = "upper"\n[test]\naccess_token = "lower"`;
    expect(await of(two)).toMatch(/^lower @ /);
    expect(await of(two, { profile: 'TEST' })).toMatch(/^upper @ /);
  });

  it('its region stands above that of the environment, --region above both', async () => {
    const environment = { GENESYSCLOUD_REGION: 'us-east-1' };
    expect(await of(`[test]\n${full}`, { environment })).toContain('@ mypurecloud.ie');
    expect(await of('[test]\naccess_token = "t"', { environment })).toContain('@ mypurecloud.com');
    expect(await of(`[test]\n${full}`, { environment, region: 'mypurecloud.jp' })).toContain(
      '@ mypurecloud.jp',
    );
  });

  const login = (expiry: string) =>
    `[test]\nenvironment = "mypurecloud.ie"\nclient_credentials = "id"\ngrant_type = "3"\n` +
    `oauth_token_data = '{"access_token":"login-token","refresh_token":"","oauth_token_expiry":"${expiry}"}'`;

  it('without secret: its login', async () => {
    expect(await of(login('2026-03-01T09:00:00+01:00'))).toMatch(/^login-token @ mypurecloud\.ie/);
    expect(await of(login('2026-02-28T23:59:59Z'))).toBe(
      'error: the profile test of ~/.gc/config.toml: its login has expired; run any gc command with it to log in anew',
    );
    expect(await of(login('soon'))).toMatch(/^error: .* has expired/);
  });

  it.each([
    ['no file', undefined, '--profile test: ~/.gc/config.toml: no such file or folder'],
    ['no such profile', '[other]\na = 1', '--profile test: ~/.gc/config.toml has no such profile'],
    ['a profile that is no table', 'test = 1', '--profile test: ~/.gc/config.toml has no such profile'],
    ['inherited names', '[other]', '--profile test: ~/.gc/config.toml has no such profile'],
    ['no TOML', `[test]\nclient_secret = ${SECRET} "`, '~/.gc/config.toml: is not valid TOML (line 2)'],
    [
      'no credentials',
      '[test]\nenvironment = "mypurecloud.ie"',
      'the profile test of ~/.gc/config.toml has neither access_token nor client_credentials with client_secret',
    ],
    [
      'values of other types',
      '[test]\naccess_token = 1\nclient_credentials = ["a"]',
      'the profile test of ~/.gc/config.toml has neither access_token nor client_credentials with client_secret',
    ],
    [
      'broken login',
      "[test]\noauth_token_data = '{'",
      'the profile test of ~/.gc/config.toml has neither access_token nor client_credentials with client_secret',
    ],
    [
      'no region',
      '[test]\nclient_credentials = "id"\nclient_secret = "sec"',
      'the profile test of ~/.gc/config.toml: there is no region for the client, so it is not known where to log in; give --region',
    ],
    [
      'wrong region',
      `[test]\n${full.replace('mypurecloud.ie', 'nowhere')}`,
      'environment in the profile test of ~/.gc/config.toml: "nowhere" is no region; give a domain (mypurecloud.ie) or an AWS name (eu-west-1)',
    ],
    [
      'a token with a line end',
      '[test]\naccess_token = "a\\nb"',
      'the profile test of ~/.gc/config.toml: holds more than one line; it must hold the token alone',
    ],
  ])('refused: %s', async (_, toml, reason) => {
    expect(await found({ profile: 'test', files: toml === undefined ? {} : { [CONFIG]: toml } })).toBe(
      `error: ${reason}`,
    );
  });

  it.each(['__proto__', 'constructor', 'toString', '', '.', '__proto__.x'])(
    'of an odd name: %j',
    async (profile) => {
      expect(await of(`[test]\n${full}`, { profile })).toMatch(/^error: .* has no such profile$/);
    },
  );

  it('DEFAULT, broken: said although nobody named it', async () => {
    expect(await found({ files: { [CONFIG]: '[DEFAULT' } })).toMatch(
      /^error: ~\/\.gc\/config\.toml: is not valid TOML/,
    );
  });
});

describe('reasons', () => {
  it('are one line and hold no secret', async () => {
    const texts = [
      `${SECRET} ${SECRET}`,
      `${SECRET}\n${SECRET}`,
      `{"x": "${SECRET}`,
      `Basic ${SECRET}`,
      `=${SECRET}`,
    ];
    const worlds: World[] = texts.flatMap((text) => [
      { tokenFile: 't', files: { t: text } },
      { token: text },
      { token: '-', standardInput: text },
      { environment: { GENESYSCLOUD_ACCESS_TOKEN: text } },
      { environment: { ...client, GENESYSCLOUD_OAUTHCLIENT_SECRET: `${text}\u00e9` } },
      { profile: 'p', files: { [CONFIG]: `[p]\naccess_token = ${JSON.stringify(text)}` } },
      { profile: 'p', files: { [CONFIG]: `[p]\naccess_token = ${text}` } },
      { profile: `p${'\n'}x`, files: profiles },
      { tokenFile: `p${'\n'}\x1b[31mx` },
    ]);
    for (const world of worlds) {
      const result = await resolve(world);
      expect(result.ok).toBe(false);
      const reason = result.ok ? '' : result.reason;
      expect(reason).toMatch(/^[^\r\n\x1b]{10,260}$/);
      expect(reason).not.toContain(SECRET);
    }
  });
});
