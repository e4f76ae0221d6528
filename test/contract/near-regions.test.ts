import { describe, expect, it } from 'vitest';
import { allRegions, regionsMeant, regionsThereabouts } from '../../src/contract/index.js';

const meant = (name: string): readonly string[] => regionsMeant(name).map(({ domain }) => domain);

describe('the region that is meant', () => {
  it.each([
    ['euw1.pure.cloud', 'mypurecloud.ie'],
    ['login.use1.pure.cloud', 'mypurecloud.com'],
    ['api.apse2.pure.cloud', 'mypurecloud.com.au'],
    ['euc1', 'mypurecloud.de'],
    ['api.eu-west-1.pure.cloud', 'mypurecloud.ie'],
    ['api.eu-west-2.mypurecloud.com', 'euw2.pure.cloud'],
    ['Ireland', 'mypurecloud.ie'],
    ['dublin', 'mypurecloud.ie'],
    ['São Paulo', 'sae1.pure.cloud'],
    ['South Korea', 'apne2.pure.cloud'],
    ['mypurecloud.ca', 'cac1.pure.cloud'],
    ['https://api.mypurecloud.co.uk/api/v2', 'euw2.pure.cloud'],
    ['api.mypurecloud.com.com', 'mypurecloud.com'],
    ['api.mypurcloud.ie', 'mypurecloud.ie'],
    ['mypurecloud.cmo', 'mypurecloud.com'],
  ])('%s', (name, domain) => {
    expect(meant(name)).toEqual([domain]);
  });

  it('may be one of several', () => {
    expect(meant('api.mypurecloud.us')).toEqual(['mypurecloud.com', 'usw2.pure.cloud']);
    expect(meant('mypurecloud.eu')).toContain('mypurecloud.ie');
    expect(meant('mypurecloud.eu').length).toBeLessThanOrEqual(4);
  });

  it.each([
    '',
    'mars',
    'pure.cloud',
    'genesys.cloud',
    'api.genesys.cloud',
    'help.mypurecloud.com',
    'api.other-product.ie',
    'london.example.com',
    'example.com.com',
    'my-cloud.ie',
    'gateway.example.de',
    'api.mypurecloud.fr',
    'mypurecloud.com.nz',
  ])('none for %j', (name) => {
    expect(meant(name)).toEqual([]);
  });

  it('none for what is published', () => {
    for (const { domain, apiHost, awsRegion } of allRegions())
      for (const name of [domain, apiHost, awsRegion]) expect(meant(name)).toEqual([]);
  });

  it.each([
    ['api.euw3.pure.cloud', 'eu'],
    ['api.mypurecloud.fr', 'eu'],
    ['login.usw5.pure.cloud', 'us'],
    ['mypurecloud.com.nz', 'ap'],
    ['api.mypurecloud.com.ar', 'sa'],
  ])('%s names a part of the world', (host, part) => {
    const found = regionsThereabouts(host);
    expect(found.length).toBeGreaterThan(0);
    for (const { awsRegion, domain } of found) {
      expect(awsRegion.startsWith(`${part}-`)).toBe(true);
      expect(domain).not.toMatch(/gov|eusc/);
    }
  });

  it('of the world as a whole there are no regions to be named', () => {
    for (const host of ['api.genesys.cloud', 'api.xyz9.pure.cloud', 'mars', ''])
      expect(regionsThereabouts(host)).toEqual([]);
  });
});
