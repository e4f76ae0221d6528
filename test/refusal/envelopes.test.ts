import { describe, expect, it } from 'vitest';
import { ANY, QUEUES, refusalOf } from './refusal.js';

const BODY = { code: 'missing.any.permissions', message: `${ANY}[routing:queue:view]`, status: 403 };
const RECOGNISED = {
  kind: 'permissions',
  code: 'missing.any.permissions',
  names: ['routing:queue:view'],
  recognition: 'catalogued',
};
const STORAGE = 'GET https://example-bucket.s3.us-east-1.amazonaws.com/recording?X-Amz-Expires=3600';
const LOGIN = 'POST https://login.mypurecloud.com/oauth/token';

describe('one refusal in many envelopes', () => {
  it.each([
    ['the body as it is', BODY],
    ['as text', JSON.stringify(BODY)],
    ['with white space around', `\n  ${JSON.stringify(BODY, null, 2)}\n`],
    ['as a JSON string', JSON.stringify(JSON.stringify(BODY))],
    ['in a list', [BODY]],
    ['in errors', { errors: [BODY] }],
    ['in errors, under a message of its own', { message: 'Request failed', errors: [BODY] }],
    ['in error', { error: BODY }],
    ['in body', { statusCode: 403, body: BODY }],
    ['cut off', JSON.stringify(BODY).slice(0, -8)],
    ['with single quotes', `{'code': '${BODY.code}', 'message': '${BODY.message}'}`],
    ['with other fields', { ...BODY, entityId: 'a', messageParams: {}, details: [], errors: [] }],
  ])('%s', (_, body) => {
    expect(refusalOf(403, body)).toMatchObject(RECOGNISED);
  });

  it('cut off in the list: the last name may be a part of one, and the list is not an empty one', () => {
    const text = JSON.stringify({ ...BODY, message: `${ANY}[routing:queue:view, routing:queue:edit]` });
    const open = text.slice(0, text.indexOf(']'));
    expect(refusalOf(403, open)).toMatchObject({ ...RECOGNISED, list: 'present' });
    expect(refusalOf(403, open.slice(0, -5))).toMatchObject({ ...RECOGNISED, list: 'present' });
    const first = open.slice(0, open.indexOf(','));
    expect(refusalOf(403, first)).toMatchObject({ ...RECOGNISED, names: [] });
  });

  it('the status of the body counts where the answer has none', () => {
    expect(refusalOf(null, BODY, null)).toMatchObject({ ...RECOGNISED, status: 403 });
    expect(refusalOf(403, { ...BODY, status: 500 }).status).toBe(403);
  });

  it('a body of nothing but numbers or null says nothing', () => {
    for (const body of ['[]', '{}', '12345', 'null', 'true', '""', '[[]]', '{"code":403}', '{"message":{}}'])
      expect(refusalOf(403, body), body).toMatchObject({ kind: 'unexplained', recognition: 'uncatalogued' });
  });
});

describe('codes', () => {
  it.each([
    'missing.any.permision',
    'missing_any_permissions',
    'MissingAnyPermissions',
    'missing-any-permissions',
    'Missing.Any.Permissions',
    'missing.any.permissions.',
    'mising.any.permissions',
    'MISSING_ANY_PERMISSIONS',
  ])('%s is corrected', (code) => {
    expect(refusalOf(403, { code, message: 'x' })).toMatchObject({
      kind: 'permissions',
      code: 'missing.any.permissions',
      recognition: 'corrected',
    });
  });

  it.each([
    'missing.all.permissions',
    'missing.scope',
    'insufficient_scope',
    'forbiden',
    'access_denied',
    'toString',
    '__proto__',
    '',
  ])('%j is no code', (code) => {
    expect(refusalOf(403, { code, message: 'x' })).toMatchObject({
      kind: 'unexplained',
      recognition: 'uncatalogued',
    });
  });

  it('a code of one word is recognised only with a message of the catalogue, where the call is not known', () => {
    expect(refusalOf(403, { code: 'forbidden', message: 'x' }, null).recognition).toBe('uncatalogued');
    expect(
      refusalOf(
        403,
        { code: 'forbidden', message: 'You are not authorized to perform the requested action.' },
        null,
      ),
    ).toMatchObject({
      kind: 'generic',
      recognition: 'catalogued',
    });
  });

  it.each([
    [400, 'not.a.user', 'GET /api/v2/users/me', { kind: 'context', needs: 'user' }],
    [
      400,
      'not.a.client',
      'POST /api/v2/conversations/messages/agentless',
      { kind: 'context', needs: 'client' },
    ],
    [401, 'authentication.required', QUEUES, { kind: 'credentials', problem: 'absent' }],
    [401, 'bad.credentials', QUEUES, { kind: 'credentials', problem: 'not-accepted' }],
    [
      401,
      'credentials.expired',
      'POST /api/v2/webchat/guest/conversations',
      { kind: 'credentials', problem: 'expired' },
    ],
    [401, 'ip.not.authorized', QUEUES, { kind: 'network', addresses: [] }],
    [405, 'architect.feature.unavailable', 'GET /api/v2/flows/milestones', { kind: 'feature' }],
    [501, 'not.implemented', 'GET /api/v2/flows/divisionviews', { kind: 'feature' }],
    [403, 'missing.trustor.permissions', QUEUES, { kind: 'permissions', organization: 'trustor' }],
    [
      403,
      'feature.forbidden',
      'DELETE /api/v2/businessrules/schemas/{schemaId}',
      { kind: 'resource', aspect: 'state' },
    ],
  ])('%i %s', (status, code, call, expected) => {
    expect(refusalOf(status, { code, status }, call)).toMatchObject({
      ...expected,
      recognition: 'catalogued',
    });
  });

  it.each([
    [
      404,
      'forbidden',
      'Forbidden from getting document',
      'GET /api/v2/contentmanagement/documents/{documentId}',
    ],
    [503, 'forbidden', 'Forbidden from saving a share.', 'POST /api/v2/contentmanagement/shares'],
  ])('%i %s of the operation that declares it', (status, code, message, call) => {
    expect(refusalOf(status, { code, message, status }, call).kind).toBe('permissions');
    expect(refusalOf(status, { code, message: 'x', status }, QUEUES).kind).toBe('not-refused');
  });

  it.each([
    [401, 'missing.any.permissions', 'permissions'],
    [404, 'missing.permissions', 'permissions'],
    [400, 'app.not.authorized.for.scope', 'scopes'],
    [403, 'bad.credentials', 'credentials'],
    [403, 'authentication.required', 'credentials'],
    [403, 'ip.not.authorized', 'network'],
    [403, 'not.a.user', 'context'],
  ])('%i %s: a code keeps its sense under another status, and is not certain', (status, code, kind) => {
    expect(refusalOf(status, { code })).toMatchObject({ kind, code, recognition: 'corrected' });
    expect(refusalOf(status, { code }, null)).toMatchObject({ kind, code, recognition: 'corrected' });
  });

  it.each([
    ['assignee.missing.any.permissions', 'other-subject'],
    ['email.error.forbidden', 'resource'],
    ['integrations.forbidden', 'feature'],
    ['insufficient.permissions', 'permissions'],
  ])('%s keeps its sense of an operation that does not declare it, and is not certain', (code, kind) => {
    expect(refusalOf(403, { code })).toMatchObject({ kind, recognition: 'corrected' });
  });

  it.each([
    ['campaign.black.listed', 'PUT /api/v2/outbound/campaigns/{campaignId}', 'resource'],
    ['batch.download.permission.denied', 'GET /api/v2/recording/batchrequests/{jobId}', 'resource'],
  ])('%s is a word of its operations: of another one it says nothing', (code, call, kind) => {
    expect(refusalOf(403, { code }, call)).toMatchObject({ kind, recognition: 'catalogued' });
    expect(refusalOf(403, { code })).toMatchObject({ kind: 'unexplained', recognition: 'uncatalogued' });
    expect(refusalOf(404, { code }, call).kind).toBe('not-refused');
  });

  it.each([
    ['the operation that declares it', 'POST /api/v2/integrations/actions/{actionId}/execute'],
    ['another operation', QUEUES],
    ['no operation', null],
  ])('403 bad.request says nothing of its own: %s', (_, call) => {
    expect(['generic', 'unexplained']).toContain(refusalOf(403, { code: 'bad.request' }, call).kind);
    expect(refusalOf(400, { code: 'bad.request' }, call).kind).toBe('not-refused');
  });
});

describe('what is no refusal', () => {
  it.each([200, 201, 202, 204, 206, 302, 304, 409, 413, 422, 429, 500, 502, 504])(
    '%i, whatever its body',
    (status) => {
      expect(refusalOf(status, BODY).kind).toBe('not-refused');
      expect(refusalOf(status, 'Access denied').kind).toBe('not-refused');
    },
  );

  it.each([400, 404, 405, 501, 503])('%i without a code that refuses', (status) => {
    for (const body of [
      undefined,
      'Access denied',
      { code: 'bad.request', message: 'Invalid value [x] for pageSize' },
      { code: 'not.found', message: 'The requested resource was not found.' },
      '<html></html>',
    ])
      expect(refusalOf(status, body), JSON.stringify(body)).toMatchObject({ kind: 'not-refused' });
  });

  it('words without a status that do not refuse', () => {
    for (const body of ['All fine', 'created', '{"id":"a"}'])
      expect(refusalOf(null, body, null).kind).toBe('not-refused');
  });
});

describe('words without a status', () => {
  it.each([
    'Access denied',
    'Forbidden',
    '401 Unauthorized',
    'permission denied',
    'You do not have the required permissions',
  ])('%s', (body) => {
    expect(refusalOf(null, body, null)).toMatchObject({ recognition: 'uncatalogued', kind: 'unexplained' });
  });

  it.each([
    ['no access to this division', 'division'],
    ['insufficient permission', 'permission'],
    ['needs another scope', 'scope'],
    ['token not valid', 'token'],
    ['no', null],
  ])('%s hints at %s', (message, hint) => {
    expect(refusalOf(403, { message })).toMatchObject({ kind: 'unexplained', hint });
  });
});

describe('token endpoint', () => {
  const oauth = (error: string, description?: string) =>
    refusalOf(
      400,
      { error, ...(description === undefined ? {} : { description, error_description: description }) },
      LOGIN,
    );

  it.each([
    ['invalid_client', 'client not found', 'client-not-found', 'catalogued'],
    ['invalid_client', 'authentication failed', 'client-authentication', 'catalogued'],
    [
      'unauthorized_client',
      'client is not authorized to use the client_credential grant type',
      'grant-type',
      'catalogued',
    ],
    ['invalid_client', undefined, 'client-authentication', 'uncatalogued'],
    ['invalid_client', 'something new', 'client-authentication', 'uncatalogued'],
    ['unsupported_grant_type', undefined, 'unknown-grant-type', 'uncatalogued'],
    ['invalid_grant', 'authorization code expired', 'code', 'uncatalogued'],
    ['invalid_scope', undefined, 'scope', 'uncatalogued'],
    ['invalid_request', undefined, 'request', 'uncatalogued'],
  ])('%s: %s', (error, description, problem, recognition) => {
    expect(oauth(error, description)).toMatchObject({ kind: 'oauth', error, problem, recognition });
  });

  it.each([400, 401, 403, 404, 405, 415])('%i refuses a token, whatever its body', (status) => {
    for (const body of [undefined, 'Not Found', { message: 'x' }, { code: 'not.found', message: 'x' }])
      expect(refusalOf(status, body, LOGIN).kind).not.toBe('not-refused');
    expect(refusalOf(status, '<html></html>', LOGIN)).toMatchObject({ kind: 'foreign' });
  });

  it.each([200, 302, 429, 500, 502, 503])('%i does not refuse one', (status) => {
    expect(refusalOf(status, 'Later', LOGIN).kind).toBe('not-refused');
  });

  it.each(['access_denied', 'invalid_request'])(
    '%s is a word of anybody where no token was asked for',
    (error) => {
      expect(refusalOf(403, { error })).toMatchObject({ kind: 'unexplained', recognition: 'uncatalogued' });
      expect(refusalOf(400, { error }, LOGIN)).toMatchObject({
        kind: 'oauth',
        problem: error === 'access_denied' ? 'denied' : 'request',
      });
    },
  );

  it('another word in error is no OAuth error', () => {
    expect(refusalOf(403, { error: 'Forbidden', status: 403 })).toMatchObject({ kind: 'unexplained' });
    expect(refusalOf(400, { error: 'Bad Request' })).toMatchObject({ kind: 'not-refused' });
  });

  it('an OAuth error of another address is in no catalogue', () => {
    expect(refusalOf(400, { error: 'invalid_client', description: 'client not found' })).toMatchObject({
      kind: 'oauth',
      recognition: 'uncatalogued',
    });
  });
});

describe('storage', () => {
  const xml = (code: string, message: string) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message><RequestId>A1</RequestId></Error>`;

  it.each([
    [403, 'AccessDenied', 'Request has expired', 'expired'],
    [403, 'AccessDenied', 'Access Denied', 'denied'],
    [
      403,
      'SignatureDoesNotMatch',
      'The request signature we calculated does not match the signature you provided.',
      'signature',
    ],
    [
      400,
      'InvalidArgument',
      'Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter should be specified',
      'two-mechanisms',
    ],
    [
      403,
      'InvalidAccessKeyId',
      'The AWS Access Key Id you provided does not exist in our records.',
      'signature',
    ],
    [400, 'ExpiredToken', 'The provided token has expired.', 'expired'],
  ])('%i %s: %s', (status, code, message, problem) => {
    expect(refusalOf(status, xml(code, message), STORAGE)).toMatchObject({
      kind: 'signed-url',
      problem,
      recognition: 'catalogued',
    });
    expect(refusalOf(status, xml(code, message), null)).toMatchObject({ kind: 'signed-url', problem });
  });

  it('access that is denied without an address may be anybody’s, so it is in no catalogue', () => {
    expect(refusalOf(403, xml('AccessDenied', 'Access Denied'), null)).toMatchObject({
      kind: 'signed-url',
      recognition: 'uncatalogued',
    });
  });

  it.each([
    'GET https://cdn.example.org/agent.js',
    'GET https://d111111abcdef8.cloudfront.net/agent.js',
    'GET https://example-bucket.s3.us-east-1.amazonaws.com/agent.js',
    'GET https://cdn.example.org/agent.js?v=3',
  ])('%s has no signature, so the link is none of the platform’s', (call) => {
    expect(refusalOf(403, xml('AccessDenied', 'Access Denied'), call)).toMatchObject({
      kind: 'foreign',
      body: 'xml',
      code: 'AccessDenied',
    });
  });

  it.each([
    'GET https://cdn.example.org/file.mp3?Key-Pair-Id=K0&Signature=abcdefgh1234',
    'GET https://example-bucket.s3.us-east-1.amazonaws.com/recording?X-Amz-Expires=3600',
    'GET https://example-bucket.s3.us-east-1.amazonaws.com/recording?...',
    'GET https://example.blob.core.windows.net/x?sv=2024-01-01&se=2026-01-01&sig=abcdefgh1234',
    'GET https://storage.googleapis.com/b/x?GoogleAccessId=me&Expires=1&Signature=abcdefgh1234',
  ])('%s is signed', (call) => {
    expect(refusalOf(403, xml('AccessDenied', 'Access Denied'), call).kind).toBe('signed-url');
  });

  it('what tells of a signature is of a signed link, whatever is left of the address', () => {
    const call = 'GET https://example-bucket.s3.us-east-1.amazonaws.com/recording';
    expect(refusalOf(403, xml('AccessDenied', 'Request has expired'), call)).toMatchObject({
      kind: 'signed-url',
      problem: 'expired',
    });
  });

  it('a refusal of storage without a body is one all the same, of no known kind', () => {
    expect(refusalOf(403, undefined, STORAGE)).toMatchObject({
      kind: 'signed-url',
      problem: 'other',
      recognition: 'uncatalogued',
    });
  });

  it('what storage does not refuse', () => {
    expect(refusalOf(404, xml('NoSuchKey', 'The specified key does not exist.'), STORAGE).kind).toBe(
      'not-refused',
    );
    expect(refusalOf(503, xml('SlowDown', 'Please reduce your request rate.'), STORAGE).kind).toBe(
      'not-refused',
    );
  });
});

describe('bodies that are not of the platform', () => {
  it.each([
    ['<!DOCTYPE html><html><head><title>403</title></head></html>', 'html'],
    ['<html><body>Blocked</body></html>', 'html'],
    ['  \n<HTML></HTML>', 'html'],
    ['<error><reason>blocked</reason></error>', 'xml'],
    ['<?xml version="1.0"?><fault/>', 'xml'],
  ])('%s', (body, form) => {
    expect(refusalOf(403, body)).toMatchObject({ kind: 'foreign', body: form, recognition: 'uncatalogued' });
  });

  it('plain words and JSON of no catalogue are nobody’s for sure', () => {
    for (const body of [
      'Forbidden',
      { message: 'Forbidden' },
      { timestamp: 'x', status: 403, error: 'Forbidden', path: '/x' },
    ])
      expect(refusalOf(403, body)).toMatchObject({ kind: 'unexplained', recognition: 'uncatalogued' });
  });

  it('at the host of another system no code of the catalogue is taken for the platform’s', () => {
    expect(
      refusalOf(
        403,
        { code: 'not.authorized', message: 'x' },
        'GET https://api.other-product.example/v1/calls',
      ).recognition,
    ).toBe('uncatalogued');
    expect(refusalOf(403, BODY, 'GET https://gateway.example.com/api/v2/routing/queues')).toMatchObject(
      RECOGNISED,
    );
  });
});

describe('a message that is a code', () => {
  it.each([
    ['missing.any.permissions', 403, 'permissions'],
    ['bad.credentials', 401, 'credentials'],
    ['app.not.authorized.for.scope', 403, 'scopes'],
    ['not.authorized', null, 'generic'],
  ])('%s', (message, status, kind) => {
    expect(refusalOf(status, { message })).toMatchObject({ kind, code: message });
  });
  it.each([
    ['words', 'this is missing.any.permissions'],
    ['no code of the catalogue', 'some.other.code'],
    ['one word', 'forbidden'],
  ])('not: %s', (_, message) => {
    expect(refusalOf(403, { message })).toMatchObject({ code: null });
  });
});
