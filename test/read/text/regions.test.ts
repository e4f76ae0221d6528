import { describe, expect, it } from 'vitest';
import { readOne } from './read.js';

const CALL = 'GET /api/v2/users 401. ';
const regionOf = (sentence: string): string | undefined => readOne(CALL + sentence).context.region;

describe('the region in which the organization is said to be', () => {
  it.each([
    ['Our org is in Frankfurt (eu-central-1).', 'mypurecloud.de'],
    ['Our tenant: Dublin (eu-west-1)', 'mypurecloud.ie'],
    ['Our organization is in Sydney.', 'mypurecloud.com.au'],
    ['The AWS region of our org is us-east-2.', 'use2.us-gov-pure.cloud'],
    ['We are on eu-west-2.', 'euw2.pure.cloud'],
    ['The customer org lives in ap-south-1.', 'aps1.pure.cloud'],
    ['Our EMEA org is on mypurecloud.ie.', 'mypurecloud.ie'],
    ['Unsere Organisation ist in Zurich.', 'euc2.pure.cloud'],
    ['Notre organisation est à London.', 'euw2.pure.cloud'],
    ['Nuestra organización está en eu-central-1.', 'mypurecloud.de'],
    ['Our org is in Ireland; the vendor told us to use login.mypurecloud.com.', 'mypurecloud.ie'],
  ])('%s', (sentence, domain) => {
    expect(regionOf(sentence)).toBe(domain);
  });

  it.each([
    'We are in Ireland.',
    'Our org is not in Frankfurt.',
    'Our org moved from Dublin to eu-central-1.',
    'Is our org in Frankfurt?',
    'Our org has an office in Sydney.',
    'Our lambda is in eu-west-1.',
    'The bucket of our org is in eu-west-1.',
    'Our org is in Dublin or in Frankfurt.',
    'The team of our org sits in Tokyo.',
    'If our org is in eu-west-1, use another host.',
    'arn:aws:lambda:us-east-1:111122223333:function:lookup',
    'aws_region = "eu-west-1"',
  ])('%s: not told', (sentence) => {
    expect(regionOf(sentence)).toBeUndefined();
  });
});

describe('the login of a tool that is set to a region', () => {
  const FAILED =
    'Error: failed to authorize Genesys Cloud client credentials: Auth Error: 400 - invalid_client (client not found; client not found)\n';
  const urlOf = (text: string): string | null => readOne(text).request.url;
  it('was asked there', () => {
    expect(urlOf(`${FAILED}aws_region = "eu-central-1"`)).toBe('https://login.mypurecloud.de/oauth/token');
    expect(urlOf(`export GENESYSCLOUD_REGION=ap_southeast_2\n${FAILED}`)).toBe(
      'https://login.mypurecloud.com.au/oauth/token',
    );
  });
  it.each([
    FAILED,
    `${FAILED}aws_region = "eu-central-1"\naws_region = "us-east-1"`,
    `${FAILED}aws_region = "mars-north-1"`,
    `${FAILED}AWS_REGION=eu-central-1`,
    '403 {"code":"not.authorized","message":"No"}\naws_region = "eu-central-1"',
  ])('is not known: %s', (text) => {
    expect(urlOf(text)).toBeNull();
  });
});
