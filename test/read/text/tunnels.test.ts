import { describe, expect, it } from 'vitest';
import { read, readOne } from './read.js';

const CALL = 'GET https://api.mypurecloud.de/api/v2/routing/queues';

describe('a proxy that refuses to connect', () => {
  it.each([
    'curl: (56) Received HTTP code 403 from proxy after CONNECT',
    'curl: (56) CONNECT tunnel failed, response 403',
    'Error: tunneling socket could not be established, statusCode=403',
    "requests.exceptions.ProxyError: Max retries exceeded (Caused by ProxyError('Cannot connect to proxy.', OSError('Tunnel connection failed: 403 Forbidden')))",
    'java.io.IOException: Unable to tunnel through proxy. Proxy returns "HTTP/1.1 403 Forbidden"',
    'java.io.IOException: Unexpected response code for CONNECT: 403',
    'TunnelRefusedException: CONNECT refused by proxy: HTTP/1.1 403 Forbidden',
    "HttpRequestException: The proxy tunnel request to proxy 'http://proxy:8080/' failed with status code '403'.",
    'RequestAbortedError: Proxy response (403) !== 200 when HTTP Tunneling',
    'proxyconnect tcp: Forbidden',
  ])('%s', (words) => {
    expect(readOne(`${CALL}\n${words}`)).toMatchObject({
      request: { method: 'GET', url: 'https://api.mypurecloud.de/api/v2/routing/queues' },
      response: { status: 403, tunnel: true },
    });
    expect(readOne(words)).toMatchObject({ response: { status: 403, tunnel: true } });
  });

  it.each([
    'curl: (56) Received HTTP code 407 from proxy after CONNECT',
    'java.io.IOException: Unable to tunnel through proxy. Proxy returns "HTTP/1.1 407 Proxy Authentication Required"',
  ])('that asks for credentials: %s', (words) => {
    expect(readOne(`${CALL}\n${words}`).response).toMatchObject({ status: 407, tunnel: true });
  });

  it('in the transcript of curl, whose call keeps its method', () => {
    const transcript = `$ curl -sv -H "Authorization: Bearer $TOKEN" https://api.mypurecloud.de/api/v2/routing/queues
* Establish HTTP proxy tunnel to api.mypurecloud.de:443
> CONNECT api.mypurecloud.de:443 HTTP/1.1
> Host: api.mypurecloud.de:443
>
< HTTP/1.1 403 Forbidden
< content-length: 0
<
* CONNECT tunnel failed, response 403
curl: (56) CONNECT tunnel failed, response 403`;
    expect(read(transcript).exchanges).toMatchObject([
      { request: { method: 'GET' }, response: { status: 403, tunnel: true } },
    ]);
  });
});

describe('is none', () => {
  it.each([
    `${CALL}\n403 Forbidden`,
    `${CALL}\n403 Forbidden from the proxy team's gateway`,
    `${CALL}\n{"status":403,"code":"not.authorized","message":"CONNECT is a word of HTTP"}`,
    `${CALL} -> 403. The tunnel connection works.`,
    `${CALL}\n* CONNECT tunnel established, response 200\n403 Forbidden`,
  ])('%s', (text) => {
    for (const { response } of read(text).exchanges) expect(response).not.toHaveProperty('tunnel');
  });

  it('of two calls the one whose words stand below it', () => {
    const text = `${CALL}\ncurl: (56) CONNECT tunnel failed, response 403\n\nGET https://api.mypurecloud.de/api/v2/users\nHTTP/1.1 403 Forbidden\n`;
    const [first, second] = read(text).exchanges;
    expect(first?.response).toMatchObject({ status: 403, tunnel: true });
    expect(second?.response).not.toHaveProperty('tunnel');
  });
});
