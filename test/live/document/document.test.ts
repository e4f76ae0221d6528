/** What comes of one answer: a document, the same as before, or why not. */
import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { withDeadline } from '../../../src/live/deadline.js';
import { fetchDocument } from '../../../src/live/document.js';
import { receive } from '../../../src/live/document-body.js';
import { addressOfDocument } from '../../../src/live/document-place.js';
import { PlainError } from '../../../src/primitives/plain-error.js';
import { AUTHORITY, identityFor, selfSigned } from '../transport/certificates.js';
import { closedPort, httpServer, proxyServer, tcpServer } from '../transport/servers.js';
import { failureFrom, fetchFrom } from './fetching.js';

const DOCUMENT = JSON.stringify({ swagger: '2.0', paths: { '/api/v2/é': {} }, filler: 'x'.repeat(5000) });

const serving = (body: string | Buffer, headers: Record<string, string> = {}, status = 200) =>
  httpServer((_, response) => response.writeHead(status, headers).end(body));

describe('a document', () => {
  it.each<[string, string | Buffer, Record<string, string>]>([
    ['as it is', DOCUMENT, {}],
    ['after a byte order mark and blanks', `\ufeff \n${DOCUMENT}`, {}],
    ['gzip', gzipSync(DOCUMENT), { 'Content-Encoding': 'gzip' }],
    ['brotli', brotliCompressSync(DOCUMENT), { 'Content-Encoding': 'br' }],
    ['of a wrong content type', DOCUMENT, { 'Content-Type': 'text/html' }],
  ])('%s', async (_, body, headers) => {
    const server = await serving(body, headers);
    const { result, text } = await fetchFrom(server.origin);
    expect(text.trim().replace('\ufeff', '').trim()).toBe(DOCUMENT);
    expect(result).toEqual({
      kind: 'document',
      bytes: Buffer.byteLength(text),
      lastModified: null,
      etag: null,
    });
  });

  it('comes piece by piece: the rest is sent only when the beginning has arrived', async () => {
    const waiting: ServerResponse[] = [];
    const server = await httpServer((_, response) => {
      response.write('{"a":');
      waiting.push(response);
    });
    const pieces: string[] = [];
    const push = (chunk: Uint8Array) => {
      pieces.push(Buffer.from(chunk).toString());
      waiting.pop()?.end('1}');
    };
    const start = addressOfDocument({ kind: 'address', text: server.origin });
    const settings = { timeout: 5000 };
    expect(await fetchDocument(start, null, { redirected() {}, push }, settings)).toMatchObject({ bytes: 7 });
    expect(pieces).toEqual(['{"a":', '1}']);
  });

  it('comes by https from a host whose authority is given', async () => {
    const server = await httpServer((_, response) => response.end(DOCUMENT), identityFor(['127.0.0.1']));
    expect((await fetchFrom(server.origin, { cacert: AUTHORITY.cert })).text).toBe(DOCUMENT);
  });

  it('comes from a host whose name is looked up', async () => {
    const server = await serving(DOCUMENT);
    expect((await fetchFrom(`http://localhost:${server.port}`)).text).toBe(DOCUMENT);
  });

  it('comes through the proxy of the environment', async () => {
    const server = await httpServer(
      (_, response) => response.end(DOCUMENT),
      identityFor(['api.mypurecloud.com']),
    );
    const proxy = await proxyServer({ port: server.port });
    const environment = { HTTPS_PROXY: proxy.origin };
    const { text } = await fetchFrom('https://api.mypurecloud.com/x', {
      cacert: AUTHORITY.cert,
      environment,
    });
    expect(text).toBe(DOCUMENT);
    expect(proxy.tunnels).toEqual([{ target: 'api.mypurecloud.com:443', authorization: undefined }]);
  });

  it('is asked for without anything secret', async () => {
    const server = await serving(DOCUMENT);
    await fetchFrom(server.origin);
    expect(server.requests.map(({ method, headers }) => [method, Object.keys(headers).sort()])).toEqual([
      ['GET', ['accept', 'accept-encoding', 'connection', 'host', 'user-agent']],
    ]);
  });

  it('of which more comes than fits ends there', async () => {
    const server = await serving(gzipSync(DOCUMENT), { 'Content-Encoding': 'gzip' });
    const { result, text } = await fetchFrom(server.origin, { maxBytes: 4000 });
    expect(result).toMatchObject({
      failure: { message: expect.stringContaining('sent more than 4000 bytes') },
    });
    expect(text.length).toBeLessThanOrEqual(4000);
  });

  it('is not awaited for what the sink cannot take', async () => {
    const server = await serving(DOCUMENT);
    const start = addressOfDocument({ kind: 'address', text: server.origin });
    const push = () => {
      throw new PlainError('full');
    };
    await expect(fetchDocument(start, null, { redirected() {}, push }, {})).rejects.toThrow('full');
  });
});

describe('the same document as before', () => {
  const known = { lastModified: 'Wed, 05 Aug 2026 00:00:00 GMT', etag: '"a1"' };
  const same = (status = 304) =>
    httpServer(({ headers }, response) =>
      headers['if-none-match'] === known.etag && headers['if-modified-since'] === known.lastModified
        ? response.writeHead(status).end()
        : response.writeHead(200, { ETag: known.etag, 'Last-Modified': known.lastModified }).end(DOCUMENT),
    );

  it('is asked for by what is known of it', async () => {
    const server = await same();
    expect((await fetchFrom(server.origin, { known })).result).toEqual({ kind: 'current' });
    expect((await fetchFrom(server.origin)).result).toMatchObject({ kind: 'document', ...known });
    const changed = await fetchFrom(server.origin, { known: { ...known, etag: null } });
    expect(changed.result).toMatchObject({ kind: 'document', ...known });
  });

  it('is no answer to whom does not ask so', async () => {
    const server = await httpServer((_, response) => response.writeHead(304).end());
    expect(await failureFrom(server.origin)).toContain('status 304');
  });

  it('keeps nothing that could not be sent again', async () => {
    const server = await serving(DOCUMENT, { ETag: `"${'e'.repeat(400)}"`, 'Last-Modified': 'caf\u00e9' });
    expect((await fetchFrom(server.origin)).result).toMatchObject({ etag: null, lastModified: null });
  });
});

describe('no document', () => {
  it.each<[string, number, string | Buffer, Record<string, string>, RegExp]>([
    ['not found', 404, DOCUMENT, {}, /status 404 and no document; look at --region/],
    ['not allowed', 403, DOCUMENT, {}, /status 403/],
    ['a part', 206, DOCUMENT, {}, /status 206/],
    ['too many requests', 429, '', {}, /takes no more requests for now/],
    ['unavailable', 503, '', {}, /status 503 and no document; try again later/],
    ['a page', 200, '<!DOCTYPE html><html></html>', {}, /a web page in place of the document; a proxy/],
    ['a list', 200, ' [1]', {}, /something that is no JSON object/],
    ['nothing', 200, '', {}, /something that is no JSON object/],
    ['bytes', 200, Buffer.from([0, 1, 2]), {}, /something that is no JSON object/],
    ['unknown compression', 200, DOCUMENT, { 'Content-Encoding': 'zstd' }, /compressed in a way/],
    ['no gzip', 200, DOCUMENT, { 'Content-Encoding': 'gzip' }, /damaged/],
    ['no brotli', 200, DOCUMENT, { 'Content-Encoding': 'br' }, /damaged/],
    [
      'half a gzip',
      200,
      gzipSync(DOCUMENT).subarray(0, 40),
      { 'Content-Encoding': 'gzip' },
      /only the beginning/,
    ],
  ])('%s', async (_, status, body, headers, said) => {
    const server = await serving(body, headers, status);
    expect(await failureFrom(server.origin)).toMatch(said);
  });

  const cut = (head: (response: ServerResponse) => void) =>
    httpServer((_, response) => {
      head(response);
      response.write(DOCUMENT.slice(0, 2000), () => response.socket?.destroy());
    });

  it('cut off, whatever was promised', async () => {
    const promised = await cut((response) => response.writeHead(200, { 'Content-Length': DOCUMENT.length }));
    expect(await failureFrom(promised.origin)).toMatch(/only the beginning of the document \(\d+ bytes\)/);
    const chunked = await cut((response) => response.writeHead(200));
    expect(await failureFrom(chunked.origin)).toMatch(/only the beginning of the document \(\d+ bytes\)/);
  });

  it('in time', async () => {
    const silent = await tcpServer();
    expect(await failureFrom(silent.origin, { timeout: 40 })).toMatch(/did not answer within 40 ms/);
  });

  it('whole in time', async () => {
    const body = Readable.from(
      (function* () {
        yield Buffer.from(DOCUMENT);
        throw new Error('ended by the clock');
      })(),
    );
    const over = await withDeadline(90_000, undefined, async (deadline) => ({
      ...deadline,
      isOver: () => true,
    }));
    const settings = { host: 'docs.example', deadline: over, maxBytes: 10_000 };
    expect(await receive(body, '', { push() {} }, settings)).toMatchObject({
      failure: {
        kind: 'timeout',
        message: expect.stringMatching(
          /^docs\.example had sent 50\d\d bytes of the document after 90 s; give it more time with --timeout/,
        ),
      },
    });
  });

  it('when it is stopped', async () => {
    const controller = new AbortController();
    const stuck = await httpServer((_, response) => {
      response.write(DOCUMENT);
      controller.abort();
    });
    expect(await failureFrom(stuck.origin, { signal: controller.signal })).toContain('stopped');
  });

  it('of a host that cannot be reached', async () => {
    expect(await failureFrom(`http://127.0.0.1:${await closedPort()}`)).toContain('refused the connection');
    expect(await failureFrom('https://nowhere.invalid/x')).toContain('not known to DNS');
    const stranger = await httpServer((_, response) => response.end(DOCUMENT), selfSigned(['127.0.0.1']));
    expect(await failureFrom(stranger.origin)).toMatch(/signed by itself; .*--cacert/);
    const other = await tcpServer((socket) => socket.end('SSH-2.0-OpenSSH\r\n'));
    expect(await failureFrom(other.origin)).toContain('not in HTTP');
    expect(await failureFrom(stranger.origin, { offline: true })).toContain('--offline');
    expect(
      await failureFrom('https://api.mypurecloud.com/', {
        environment: { HTTPS_PROXY: `127.0.0.1:${await closedPort()}` },
      }),
    ).toMatch(/the proxy 127\.0\.0\.1:\d+ cannot be reached/);
  });
});

describe('the address', () => {
  const platform = (gateway: string | null) =>
    addressOfDocument({ kind: 'platform', apiHost: 'api.mypurecloud.ie', gateway }).href;

  it('is that of the region, or its place at a gateway', () => {
    expect(platform(null)).toBe('https://api.mypurecloud.ie/api/v2/docs/swagger');
    expect(platform('https://gw.example/genesys/')).toBe('https://gw.example/genesys/api/v2/docs/swagger');
    expect(platform('http://127.0.0.1:8080')).toBe('http://127.0.0.1:8080/api/v2/docs/swagger');
    expect(() => platform('http://gw.example')).toThrow(/^--gateway: must begin with https/);
  });

  it.each([
    'http://docs.example/x',
    'ftp://docs.example',
    'docs.example',
    'https://a@docs.example',
    'https://',
  ])('%s is refused', (text) => {
    expect(() => addressOfDocument({ kind: 'address', text })).toThrow(/^--from: /);
  });
});
