import { expect, it } from 'vitest';
import { findIntermediary, productNamed, productOfHost } from '../../src/contract/index.js';

const sent = (name: string, value: string) => [{ name, value }];

it.each([
  [sent('X-Deny-Reason', 'host_not_allowed'), null, 'an egress proxy'],
  [sent('Server', 'Zscaler/6.2'), null, 'Zscaler'],
  [sent('server', 'squid/5.7'), null, 'a Squid proxy'],
  [null, '<html>Blocked by Netskope</html>', 'Netskope'],
  [null, '<form><input type="hidden" name="SAMLRequest" /></form>', 'a sign-in page (SAML)'],
  [[], '<p>FortiGuard Intrusion Prevention</p>', 'FortiGuard'],
])('%o %s', (headers, page, name) => {
  expect(findIntermediary(headers, page)?.name).toBe(name);
});

it.each([
  [sent('Server', 'nginx'), null],
  [sent('Via', '1.1 squid'), null],
  [sent('X-Cache', 'Error from cloudfront'), null],
  [null, '<html>Access denied</html>'],
  [null, null],
])('nobody shows: %o %s', (headers, page) => {
  expect(findIntermediary(headers, page)).toBeNull();
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
