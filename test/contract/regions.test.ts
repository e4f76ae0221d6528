import { describe, expect, it } from 'vitest';
import { allRegions, classifyHost, findRegion } from '../../src/contract/index.js';
import { leastSeconds } from '../least-seconds.js';

describe('classifyHost', () => {
  it('knows the hosts of every region', () => {
    for (const region of allRegions()) {
      expect(classifyHost(region.apiHost)).toEqual({ kind: 'api', region });
      expect(classifyHost(region.loginHost)).toEqual({ kind: 'login', region });
      expect(classifyHost(region.appsHost)).toEqual({ kind: 'apps', region });
      expect(classifyHost(region.domain)).toEqual({ kind: 'region-domain', region });
    }
  });

  it('forgives case, port and a final dot', () => {
    expect(classifyHost('API.MyPureCloud.ie:443.'.slice(0, -1))).toMatchObject({ kind: 'api' });
    expect(classifyHost('api.mypurecloud.ie.')).toMatchObject({ kind: 'api' });
    // One domain begins with the name of another.
    expect(classifyHost('api.mypurecloud.com.au')).toMatchObject({ region: { awsRegion: 'ap-southeast-2' } });
  });

  it.each([
    ['platformapi.mypurecloud.com', 'other-genesys'],
    ['api.mypurecloud.us', 'other-genesys'],
    ['api.us.genesys.cloud', 'other-genesys'],
    ['api.us.genesyscloud.com', 'other-genesys'],
    ['api.mypurecloud.com.example.org', 'other-genesys'],
    ['login.xyz1.pure.cloud', 'other-genesys'],
    ['de-help.inindca.com', 'other-genesys'],
    ['help.dev-genesys.cloud', 'other-genesys'],
    ['bucket.s3.eu-west-1.amazonaws.com', 'storage'],
    ['s3.amazonaws.com', 'storage'],
    ['s3-eu-west-1.amazonaws.com', 'storage'],
    ['bucket.s3.dualstack.us-east-1.amazonaws.com', 'storage'],
    ['bucket.s3.cn-north-1.amazonaws.com.cn', 'storage'],
    ['bucket.s3.eusc-de-east-1.amazonaws.eu', 'storage'],
    ['bucket.s3.us-gov-west-1.amazonaws.com', 'storage'],
    ['{bucket}.s3.{region}.amazonaws.com', 'storage'],
    ['d111abcdef8.cloudfront.net', 'storage'],
    ['abc.execute-api.us-east-1.amazonaws.com', 'foreign'],
    ['s3.example.org', 'foreign'],
    ['notamazonaws.com', 'foreign'],
    ['org.my.cxone.com', 'foreign'],
    ['purecloud-gateway.example.org', 'foreign'],
    ['localhost', 'foreign'],
    ['', 'foreign'],
  ])('%s is %s', (host, kind) => {
    expect(classifyHost(host).kind).toBe(kind);
  });

  it('is linear', () => {
    const seconds = leastSeconds(1, () => {
      for (const unit of ['.', 'a.', ':', 's3.']) classifyHost(unit.repeat(400_000));
    });
    expect(seconds).toBeLessThan(1);
  });
});

describe('findRegion', () => {
  it.each([
    ['us-east-1', 'mypurecloud.com'],
    ['EU_WEST_1', 'mypurecloud.ie'],
    ['mypurecloud.de', 'mypurecloud.de'],
    ['api.usw2.pure.cloud', 'usw2.pure.cloud'],
    ['https://login.mypurecloud.com.au/oauth/token', 'mypurecloud.com.au'],
    [' apps.mypurecloud.jp ', 'mypurecloud.jp'],
  ])('%s', (name, domain) => {
    expect(findRegion(name)?.domain).toBe(domain);
  });

  it.each([
    '',
    'us',
    'mypurecloud',
    'us-east-9',
    'platformapi.mypurecloud.com',
    'pure.cloud',
    'evil-mypurecloud.com',
  ])('none for %j', (name) => {
    expect(findRegion(name)).toBeNull();
  });
});
