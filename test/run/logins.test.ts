/** Logins that were refused, in the forms in which people have them: what is said of each, and what must not be. */
import { describe, expect, it } from 'vitest';
import type { Input } from '../../src/read/input.js';
import { diagnose } from '../../src/run/diagnose.js';

const CLIENT = '1a1a1a1a-2b2b-4c3c-8d4d-5e5e5e5e5e5e';
const LOGIN = 'https://login.mypurecloud.de/oauth/token';
const PAGE = `https://login.usw2.pure.cloud/oauth/authorize?response_type=code&client_id=${CLIENT}`;

/** A token request as curl sends it, with its answer. */
const asked = (form: string, body: object | null, more = '-u "$ID:$SECRET"', url = LOGIN) =>
  [
    `curl -i -X POST ${url} ${more} -d '${form}'`,
    '',
    'HTTP/1.1 400 Bad Request',
    'Content-Type: application/json',
    '',
    ...(body === null ? [] : [JSON.stringify(body)]),
  ].join('\n');
const error = (name: string, description: string) => ({
  error: name,
  description,
  error_description: description,
});
const CLIENT_FORM = 'grant_type=client_credentials';

/** All that a report says of its first problem, as one text. */
function said(input: Input) {
  const report = diagnose(input);
  const [first] = report.diagnoses;
  const top = first?.causes[0];
  return {
    report,
    verdict: first?.verdict ?? 'nothing',
    top: top === undefined ? null : `${top.id} ${top.likelihood}`,
    causes: first?.causes.map(({ id, likelihood }) => `${id} ${likelihood}`) ?? [],
    advice: top?.fixes.map(({ action, command }) => `${action} ${command ?? ''}`).join('\n') ?? '',
    summary: top?.summary ?? '',
    all: JSON.stringify(report.diagnoses),
  };
}

/** Steps of somebody who has a token. */
const NEEDS_TOKEN =
  /tokens\/me|take a new token|why403 token|why403 curl|\$TOKEN|oauth\/scopes|oauth\/clients/;

const REFUSED: readonly (readonly [string, Input, string, RegExp])[] = [
  [
    'an id that the host does not know',
    asked(CLIENT_FORM, error('invalid_client', 'client not found')),
    'invalid-token possible',
    /client id.*mypurecloud\.de[\s\S]*login\.mypurecloud\.de knows only clients of mypurecloud\.de/,
  ],
  [
    'a client that did not prove itself',
    asked(CLIENT_FORM, error('invalid_client', 'authentication failed')),
    'invalid-token likely',
    /secret[\s\S]*issue a new one/,
  ],
  [
    'a body alone',
    JSON.stringify(error('invalid_client', 'client not found')),
    'invalid-token possible',
    /compare the client id/,
  ],
  [
    'as Terraform prints it',
    `failed to authorize Genesys Cloud client credentials: Auth Error: 400 - invalid_client (client not found; ${CLIENT})`,
    'invalid-token possible',
    /compare the client id/,
  ],
  [
    'as older SDKs print it',
    'Auth Error: authentication failed (invalid_client - authentication failed)',
    'invalid-token possible',
    /secret/,
  ],
  [
    'as a Go library prints it: no answer of the API',
    `GCloudCX Code bad.credentials: Invalid login credentials (authentication failed). (Correlation: ${CLIENT})`,
    'invalid-token possible',
    /secret/,
  ],
  [
    'in a log that names the region',
    `ERROR login: authentication failed: invalid_client\nclient_id=${CLIENT} region=mypurecloud.com`,
    'invalid-token possible',
    /login\.mypurecloud\.com knows only clients of mypurecloud\.com/,
  ],
  [
    'a client of another grant type',
    asked(
      CLIENT_FORM,
      error('unauthorized_client', 'client is not authorized to use the client_credential grant type'),
    ),
    'invalid-token likely',
    /grant type belongs to the client/,
  ],
  [
    'a code that is too old',
    asked('grant_type=authorization_code&code=abc', error('invalid_grant', 'code has expired')),
    'invalid-token likely',
    /redeem the code at once/,
  ],
  [
    'a verifier of another login',
    asked(
      'grant_type=authorization_code&code=abc&code_verifier=xyz',
      error('invalid_grant', 'code_verifier does not match the code_challenge'),
    ),
    'invalid-token likely',
    /SHA256/,
  ],
  [
    'a redirect URI of another login',
    asked(
      'grant_type=authorization_code&code=abc',
      error('invalid_grant', 'redirect_uri does not match the authorization request'),
    ),
    'invalid-token possible',
    /same redirect_uri as at \/oauth\/authorize/,
  ],
  [
    'a refresh token, told by the request',
    asked('grant_type=refresh_token&refresh_token=abc', error('invalid_grant', 'invalid grant')),
    'invalid-token likely',
    /refresh token of the last answer/,
  ],
  [
    'an assertion, told by the request',
    asked(
      'grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Asaml2-bearer&assertion=abc',
      error('invalid_grant', 'not valid'),
    ),
    'invalid-token likely',
    /fresh assertion/,
  ],
  [
    'a grant that the error leaves open',
    asked('grant_type=authorization_code&code=abc', error('invalid_grant', 'no')),
    'invalid-token likely',
    /code_verifier of its code_challenge/,
  ],
  [
    'a grant type that is none',
    asked('grant_type=client_credential', error('unsupported_grant_type', 'unsupported')),
    'undetermined possible',
    /spelled client_credentials/,
  ],
  [
    'a scope at the token endpoint',
    asked(CLIENT_FORM, error('invalid_scope', 'unknown scope')),
    'unknown-scope possible',
    /scopes than those that the OAuth client has/,
  ],
  [
    'a 400 that says nothing',
    asked(CLIENT_FORM, null),
    'undetermined possible',
    /x-www-form-urlencoded[\s\S]*base64\(id:secret\)/,
  ],
  [
    'a 400 to a form without grant_type',
    asked('scope=users', null),
    'wrong-token-endpoint likely',
    /add grant_type/,
  ],
  [
    'a 400 to a form without a client',
    asked(CLIENT_FORM, null, ''),
    'wrong-token-endpoint likely',
    /send the client/,
  ],
  [
    'a 400 to a header that is written out',
    asked(CLIENT_FORM, null, "-H 'Authorization: Basic BASE64(id:secret)'"),
    'invalid-token possible',
    /computed and not written out/,
  ],
  [
    'the sentence of the login page',
    `${PAGE}&redirect_uri=http%3A%2F%2Flocalhost%3A8000%2Fback.html\nThe page says: OAuth client ID or redirect URI is invalid`,
    'invalid-token possible',
    /authorized redirect URIs[\s\S]*login\.usw2\.pure\.cloud knows only clients of usw2\.pure\.cloud/,
  ],
  [
    'the sentence alone',
    'OAuth client ID or redirect URI is invalid',
    'invalid-token possible',
    /authorized redirect URIs/,
  ],
  [
    'a redirect that says no',
    `We open ${PAGE} and come back to https://app.example.com/back?error=access_denied&error_description=no+access&state=1`,
    'undetermined possible',
    /Authorized Applications/,
  ],
  [
    'a redirect with a fragment',
    'http://localhost:3000/#error=unauthorized_client&error_description=client%20is%20not%20allowed',
    'invalid-token possible',
    /response_type=code wants a client/,
  ],
  [
    'a redirect that names the scope',
    `${PAGE}&scope=analytics\n\nhttps://app.example.com/back?error=invalid_scope&error_description=bad+scope`,
    'unknown-scope possible',
    /scopes than those that the OAuth client has/,
  ],
  [
    'a response type that is none',
    'https://app.example.com/back?error=unsupported_response_type',
    'undetermined possible',
    /response_type=code/,
  ],
  [
    'the recorded redirect of the login page',
    {
      request: { method: 'GET', url: PAGE },
      response: {
        status: 302,
        headers: { Location: 'https://app.example.com/back?error=unauthorized_client&state=1' },
      },
    },
    'invalid-token possible',
    /response_type=code wants a client/,
  ],
  [
    'a login page that shows an error',
    {
      request: { method: 'GET', url: PAGE },
      response: { status: 400, body: '<html><title>Login</title><body>Oops</body></html>' },
    },
    'undetermined possible',
    /response_type, client_id/,
  ],
];

describe('a login that was refused', () => {
  it.each(REFUSED)('%s', (_, input, top, advice) => {
    const found = said(input);
    expect(found.verdict).toBe('refused');
    expect(found.top).toBe(top);
    expect(found.advice).toMatch(advice);
    expect(found.all).not.toMatch(NEEDS_TOKEN);
  });

  it('leaves it open whether client or region is wrong', () => {
    for (const [description, likelihood] of [
      ['client not found', 'possible'],
      // Seen of wrong secrets; of another region only reported.
      ['authentication failed', 'likely'],
    ] as const) {
      const { causes } = said(asked(CLIENT_FORM, error('invalid_client', description)));
      expect(causes).toEqual([
        `invalid-token ${likelihood}`,
        'wrong-region possible',
        'inactive-client possible',
      ]);
    }
  });

  it('names the region that is stated, where it is not that of the login host', () => {
    const [body] = [error('invalid_client', 'client not found')];
    const { top, advice } = said({
      request: { method: 'POST', url: LOGIN },
      response: { status: 400, body },
      context: { region: 'mypurecloud.ie' },
    });
    expect(top).toBe('wrong-region likely');
    expect(advice).toContain('https://login.mypurecloud.ie');
  });

  it('needs no token of who asks at a host that issues none', () => {
    const { top } = said(
      asked(
        CLIENT_FORM,
        error('invalid_client', 'authentication failed'),
        '-u a:b',
        'https://api.mypurecloud.de/oauth/token',
      ),
    );
    expect(top).toBe('wrong-token-endpoint likely');
  });
});

describe('a limit of token requests', () => {
  const LIMIT = error('invalid_request', 'rate limit exceeded; retry in 30 s');
  it.each([
    ['at the token endpoint', asked(CLIENT_FORM, LIMIT)],
    ['a body alone', JSON.stringify({ status: 400, ...LIMIT })],
    [
      'as Terraform prints it',
      'Error: exhausted retries on Genesys Cloud client credentials. Auth Error: 400 - invalid_request (rate limit exceeded; retry later)',
    ],
    ['an exchange', { request: { method: 'POST', url: LOGIN }, response: { status: 400, body: LIMIT } }],
    ['capitals', asked(CLIENT_FORM, error('invalid_request', 'Rate limit exceeded.'))],
  ] as const)('%s: refuses nothing, and is listed', (_, input) => {
    const { report, verdict, top, advice } = said(input);
    expect(verdict).toBe('not-refused');
    expect(top).toBe('undetermined possible');
    expect(report.diagnoses[0]?.causes[0]?.summary).toContain('limits how often tokens are asked for');
    expect(advice).toContain('ask again later');
    expect(report.diagnoses[0]?.questions).toEqual([]);
    expect(report.summary).toMatchObject({ refused: 0, limited: 1, byStatus: { 400: 1 } });
  });

  it('429 of the API is counted, not listed', () => {
    const { report, verdict } = said({
      request: { method: 'GET', url: 'https://api.mypurecloud.com/api/v2/users' },
      response: {
        status: 429,
        body: { code: 'too.many.requests', status: 429, message: 'Rate limit exceeded' },
      },
    });
    expect(verdict).toBe('nothing');
    expect(report.diagnoses).toEqual([]);
  });

  it.each([
    ['another description', asked(CLIENT_FORM, error('invalid_request', 'grant_type is missing'))],
    [
      'a limit that is only spoken of',
      asked(CLIENT_FORM, error('invalid_request', 'no rate limit exceeded')),
    ],
    ['another error', asked(CLIENT_FORM, error('invalid_client', 'rate limit exceeded'))],
  ])('%s: refuses', (_, input) => {
    const { report, verdict } = said(input);
    expect(verdict).toBe('refused');
    expect(report.summary.limited).toBe(0);
  });
});

describe('what only looks like a login', () => {
  it.each([
    [
      'a token of an API call that is not accepted',
      {
        request: { method: 'GET', url: 'https://api.mypurecloud.de/api/v2/users/me' },
        response: {
          status: 401,
          body: { code: 'bad.credentials', message: 'Invalid login credentials.', status: 401 },
        },
      },
      /tokens\/me/,
    ],
    [
      'a code of the platform with words in brackets that are no error of a login',
      'bad.credentials: Invalid login credentials (see the log)',
      /tokens\/me/,
    ],
  ] as const)('%s: asks for a new token', (_, input, advice) => {
    expect(said(input).advice).toMatch(advice);
  });

  it.each([
    [
      'an address with a parameter named error',
      'GET https://api.mypurecloud.de/api/v2/users/me?error=none 200 OK',
    ],
    ['a redirect with a code', `${PAGE}\nhttps://app.example.com/back?code=abc&state=1`],
    ['an error that heals', 'https://app.example.com/back?error=temporarily_unavailable'],
    [
      'a recorded redirect that succeeded',
      {
        request: { method: 'GET', url: PAGE },
        response: { status: 302, headers: { Location: 'https://app.example.com/back?code=abc' } },
      },
    ],
    [
      'a redirect of another call',
      {
        request: { method: 'GET', url: 'https://api.mypurecloud.de/api/v2/users/me' },
        response: { status: 302, headers: { Location: 'https://x.example/?error=access_denied' } },
      },
    ],
    [
      'access that an answer of another system denies',
      {
        request: { method: 'GET', url: 'https://other.example/login' },
        response: { status: 400, body: { error: 'access_denied' } },
      },
    ],
  ] as const)('%s: nothing is refused', (_, input) => {
    expect(said(input).verdict).not.toBe('refused');
  });
});
