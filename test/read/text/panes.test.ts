import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPanes } from '../../../src/read/text/find/panes/index.js';
import { read, readOne } from './read.js';

const URL = 'https://api.mypurecloud.de/api/v2/routing/queues?pageSize=25';
const BODY = '{"code":"not.authorized","message":"no","status":403}';

describe('a pane', () => {
  it.each([
    ['labels and values in one line', `Request URL: ${URL}\nRequest Method: GET\nStatus Code: 403 Forbidden`],
    ['values on the next line', `Request URL\n${URL}\nRequest Method\nGET\nStatus Code\n403 Forbidden`],
    ['any order', `Status: 403\nMethode: GET\nAdresse: ${URL}`],
    ['a method above the address', `GET\n${URL}\nStatus: 403 Forbidden`],
    ['a request line above a label', `GET ${URL}\nStatusCode: 403`],
    ['a table of labels', `| **Endpoint** | \`GET ${URL}\` |\n| **Status** | 403 Forbidden |`],
    ['tabs', `Name\tValue\nURL\t${URL}\nStatus\tComplete\nResponse Code\t403 Forbidden\nMethod\tGET`],
    [
      'a list of PowerShell',
      `Method            : GET\nResponseUri       : ${URL}\nStatusCode        : Forbidden`,
    ],
    ['Spanish', `URL: ${URL}\nMétodo: GET\nEstado: 403`],
    ['French', `URL : ${URL}\nMéthode : GET\nStatut : 403`],
    ['Italian', `Indirizzo: ${URL}\nMetodo: GET\nStato: 403`],
    [
      'Firefox',
      'GET\n\t\nscheme\n\thttps\nhost\n\tapi.mypurecloud.de\nfilename\n\t/api/v2/routing/queues\npageSize\n\t25\nAddress\n\t10.1.2.3:443\nStatus\n403\nForbidden\nVersionHTTP/2\n\n\t\ndate\n\tMon\n\t\nAccept\n\t*/*',
    ],
  ])('%s', (_, pane) => {
    const { request, response } = readOne(`${pane}\n\n${BODY}\n`);
    expect(request).toMatchObject({ method: 'GET', url: URL });
    expect(response).toMatchObject({ status: 403, body: BODY });
  });

  it('puts headers to the side whose title they stand under', () => {
    const { request, response } = readOne(
      `Request URL: ${URL}\nRequest Method: GET\nStatus Code: 403\nResponse Headers\ninin-correlation-id: abc\nRequest Headers\n:authority: api.mypurecloud.de\nauthorization: Bearer x\nX-Genesys-App: y\n\n${BODY}`,
    );
    expect(request.headers).toEqual([
      { name: 'authorization', value: 'Bearer x' },
      { name: 'X-Genesys-App', value: 'y' },
    ]);
    expect(response?.headers).toEqual([{ name: 'inin-correlation-id', value: 'abc' }]);
  });

  it('is one call, though raw heads repeat it', () => {
    const text = `GET ${URL}\nStatus 403 Forbidden\nVersionHTTP/2\n\nHTTP/2 403 Forbidden\ndate: Mon\n\nGET /api/v2/routing/queues?pageSize=25 HTTP/2\nHost: api.mypurecloud.de\nAccept: */*\n\n${BODY}`;
    expect(readOne(text)).toMatchObject({
      request: { method: 'GET', url: URL },
      response: { status: 403, body: BODY },
    });
  });

  it('ends where another call begins', () => {
    const text = `URL: ${URL}\nMethod: GET\nStatus: 200\n\nURL: https://api.mypurecloud.de/api/v2/users\nMethod: POST\nStatus: 403\n`;
    expect(read(text).exchanges.map(({ request, response }) => [request.method, response?.status])).toEqual([
      ['GET', 200],
      ['POST', 403],
    ]);
  });

  it('does not swallow another method of the same path, which a sentence tells of', () => {
    const path = 'https://api.mypurecloud.de/api/v2/users/x';
    const { exchanges } = read(
      `URL: ${path}\nMethod: GET\nStatus: 403\n\n${BODY}\n\nDELETE ${path} gives 403, too.\n`,
    );
    expect(exchanges.map(({ request }) => request.method)).toEqual(['GET', 'DELETE']);
  });

  it.each([
    'Status: open\nURL: https://tickets.example/1',
    'url = "https://api.mypurecloud.de/api/v2/users"\nresponse = call(url)\n403',
    'Method: by phone\nStatus: 3 of 5',
    'Address: 12 High Street\nStatus: 403 rows',
    'URL: https://api.mypurecloud.de/api/v2/users',
  ])('is not: %s', (text) => {
    expect(findPanes(text)).toEqual([]);
  });

  it('throws nothing, whatever stands there', () => {
    const line = fc.constantFrom(
      ...[
        'GET',
        `URL: ${URL}`,
        'Status',
        '403',
        'Request Headers',
        'accept',
        '*/*',
        ':method: GET',
        '',
        '{',
        'x: y',
      ],
      ...[
        'scheme',
        'https',
        'host',
        'a.b',
        'filename',
        '/x',
        'HTTP/1.1 403 No',
        'GET /x HTTP/1.1',
        'Method',
        '\t',
      ],
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const text = lines.join('\n');
        for (const { start, end } of findPanes(text))
          expect(start >= 0 && end >= start && end <= text.length).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
