import { describe, expect, it } from 'vitest';
import { readOne } from './read.js';

describe('a command of the CLI', () => {
  it.each([
    ['$ gc routing queues list\n403', 'GET /api/v2/routing/queues'],
    ['gc users get 5c1d7a52-8a0f-4e38-9c3b-2f1e7d9a6b40\n403 Forbidden', 'GET /api/v2/users/{userId}'],
    ['PS C:\\> gc.exe routing queues create -f q.json\n403', 'POST /api/v2/routing/queues'],
    ['# gc routing queues delete x\nHTTP 403', 'DELETE /api/v2/routing/queues/{queueId}'],
    [
      'gc analytics conversations details query create -f q.json\nERROR 403',
      'POST /api/v2/analytics/conversations/details/query',
    ],
    ['run: x && gc routing queues list | jq .\n403', 'GET /api/v2/routing/queues'],
  ])('is the call: %s', (text, call) => {
    const { request } = readOne(text);
    expect(`${request.method} ${request.url}`).toBe(call);
  });

  it.each([
    'gc routing things list\n403',
    'gc list\n403',
    'java -XX:+UseG1GC gc routing queues list\n403',
    'gc routing queues\n403',
    'gcloud routing queues list\n403',
  ])('is none: %s', (text) => {
    expect(readOne(text).request).toMatchObject({ method: null, url: null });
  });
});

describe('a call in a sentence', () => {
  it.each([
    ['I get 403 when calling GET api/v2/routing/queues', 'GET', '/api/v2/routing/queues'],
    ['403 Forbidden for api/v2/routing/queues', null, '/api/v2/routing/queues'],
    ['getting a 403 on get /api/v2/routing/queues', 'GET', '/api/v2/routing/queues'],
    ['when i post to /api/v2/routing/queues I get 403', 'POST', '/api/v2/routing/queues'],
    ['Delete request to the endpoint /api/v2/users/{userId}: 403', 'DELETE', '/api/v2/users/{userId}'],
    // It has no such method: people put things elsewhere.
    ['I put /api/v2/users/me into Postman: 403', null, '/api/v2/users/me'],
    ['we get from /api/v2/routing/queues a 403', null, '/api/v2/routing/queues'],
    [
      'Request Method\nGET\nRequest URL\nhttps://api.mypurecloud.de/api/v2/users\n403 Forbidden',
      'GET',
      'https://api.mypurecloud.de/api/v2/users',
    ],
  ])('%s', (text, method, url) => {
    expect(readOne(text).request).toMatchObject({ method, url });
  });

  it.each([
    '<x> PUT /var/ansible/tmp/a TO /var/ansible/b\n403',
    'GET /home/me/file.txt 403',
    'see lib/api/v2/x 403',
  ])('is none where it is a file: %s', (text) => {
    expect(readOne(text).request.url).toBeNull();
  });
});

describe('a variable of the shell', () => {
  it.each([
    [
      'export HOST=api.mypurecloud.de\ncurl "https://$HOST/api/v2/users"\n403',
      'https://api.mypurecloud.de/api/v2/users',
    ],
    [
      `BASE="https://api.mypurecloud.de"\ncurl $\{BASE}/api/v2/users\n403`,
      'https://api.mypurecloud.de/api/v2/users',
    ],
    [
      'set HOST=api.mypurecloud.de\ncurl "https://%HOST%/api/v2/users"\n403',
      'https://api.mypurecloud.de/api/v2/users',
    ],
    ['curl "https://$HOST/api/v2/users"\n403', 'https://$HOST/api/v2/users'],
  ])('%s', (text, url) => {
    expect(readOne(text).request.url).toBe(url);
  });
});
