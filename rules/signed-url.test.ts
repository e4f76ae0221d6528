import { ANSWERS, exchange, withToken } from '../test/judge/harness.js';
import { doesNotApply, fails, testRule } from '../test/rules/tester.js';
import { signedUrl } from './signed-url.js';

const QUEUES = 'GET /api/v2/routing/queues';
const bare = ANSWERS.bare(403);
const STORAGE = 'GET https://example-bucket.s3.us-east-1.amazonaws.com/recording?X-Amz-Expires=3600';
const s3 = (code: string, message: string, status = 403) => ({
  status,
  body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`,
});

testRule(signedUrl, [
  doesNotApply('no-link', 'an ordinary call', exchange(QUEUES, bare)),
  doesNotApply('not-refused', 'a link that worked', exchange(STORAGE, { status: 200 })),
  doesNotApply(
    'not-refused',
    'a link that is not there',
    exchange(STORAGE, { status: 404, body: '<Error><Code>NoSuchKey</Code></Error>' }),
  ),
  fails('expired', 'expired', exchange(STORAGE, s3('AccessDenied', 'Request has expired'))),
  fails(
    'signature',
    'altered',
    exchange(
      STORAGE,
      s3(
        'SignatureDoesNotMatch',
        'The request signature we calculated does not match the signature you provided.',
      ),
    ),
  ),
  fails(
    'two-mechanisms',
    'a bearer token sent along',
    withToken(STORAGE, s3('InvalidArgument', 'Only one auth mechanism allowed', 400)),
  ),
  fails('denied', 'a policy', exchange(STORAGE, s3('AccessDenied', 'Access Denied'))),
  fails('other', 'no body', exchange(STORAGE, bare)),
  fails(
    'other',
    'a distribution by its signature',
    exchange('GET https://media.example.org/file.mp3?Key-Pair-Id=K0&Signature=abcdefgh1234', bare),
  ),
]);
