import { describe, expect, it } from 'vitest';
import { findIntermediary, productNamed, productOfHost } from '../../src/contract/index.js';

const ask = (answer: Partial<Parameters<typeof findIntermediary>[0]>) =>
  findIntermediary({ headers: null, body: null, isPage: false, isPlatform: false, ...answer });
const sent = (name: string, value: string) => [{ name, value }];

it.each([
  [sent('X-Deny-Reason', 'host_not_allowed'), null, 'an egress proxy'],
  [sent('Server', 'Zscaler/6.2'), null, 'Zscaler'],
  [sent('server', 'squid/5.7'), null, 'a Squid proxy'],
  [null, '<html>Blocked by Netskope</html>', 'Netskope'],
  [null, '<form><input type="hidden" name="SAMLRequest" /></form>', 'a sign-in page (SAML)'],
  [[], '<p>FortiGuard Intrusion Prevention</p>', 'FortiGuard'],
])('%o %s', (headers, page, name) => {
  expect(ask({ headers, body: page, isPage: true })?.name).toBe(name);
});

it.each([
  [sent('Server', 'nginx'), null],
  [sent('Via', '1.1 squid'), null],
  [sent('X-Cache', 'Error from cloudfront'), null],
  [null, '<html>Access denied</html>'],
  [null, null],
])('nobody shows: %o %s', (headers, page) => {
  expect(ask({ headers, body: page, isPage: true })).toBeNull();
});

const GATEWAYS: readonly (readonly [string, string, string])[] = [
  [
    'Apigee',
    '{"fault":{"faultstring":"Invalid API call as no apiproduct match found"}}',
    'the gateway Apigee',
  ],
  [
    'Azure',
    '{ "statusCode": 401, "message": "Access denied due to invalid subscription key. Make sure to provide a valid key for an active subscription." }',
    'Azure API Management',
  ],
  ['AWS', '{"message":"Missing Authentication Token"}', 'AWS API Gateway'],
  ['Kong', '{"message":"No API key found in request"}', 'the gateway Kong'],
  [
    'Spring',
    '{"timestamp":"2026-01-01T00:00:00Z","status":403,"error":"Forbidden","path":"/g/api/v2/users"}',
    'an application made with Spring',
  ],
];
describe('a gateway', () => {
  it.each(GATEWAYS)('%s', (_, body, name) => {
    expect(ask({ body })).toMatchObject({ name, role: 'gateway' });
  });
  it.each(GATEWAYS)('%s is none at a host of the platform', (_, body) => {
    expect(ask({ body, isPlatform: true })).toBeNull();
  });
  it('by a header', () => {
    expect(ask({ headers: sent('x-amzn-ErrorType', 'ForbiddenException') })?.name).toBe('AWS API Gateway');
  });
  it.each([
    '{"message":"Forbidden"}',
    '{"status":403,"error":"Forbidden","path":"/api/v2/users"}',
    '{"message":"not authorized","code":"not.authorized","status":403,"details":[{"fault":"x"}]}',
    '{"timestamp":',
    '["fault"]',
    '',
  ])('%s shows none', (body) => {
    expect(ask({ body })).toBeNull();
  });
});

it('other products are known by their hosts and names', () => {
  expect(productOfHost('api-na1.niceincontact.com')).toBe('NICE CXone');
  expect(productOfHost('niceincontact.com')).toBe('NICE CXone');
  expect(productOfHost('api.mypurecloud.com')).toBeNull();
  expect(productOfHost('notniceincontact.com')).toBeNull();
  expect(productNamed('in the CXone admin console')).toBe('NICE CXone');
  expect(productNamed('we moved from PureConnect')).toBe('PureConnect');
  expect(productNamed('Genesys Cloud and a nice day')).toBeNull();
});
