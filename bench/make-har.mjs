/**
 * Writes a plausible recording of API calls: `node bench/make-har.mjs <megabytes> <file>`. The same size
 * gives the same bytes. JSON bodies of 0.5 to 200 KB, about 2 % refused, several tokens, written as a stream.
 */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { randomNumbers } from './random.mjs';

const PATHS = [
  ['GET', '/api/v2/users'],
  ['GET', '/api/v2/routing/queues'],
  ['GET', '/api/v2/conversations/{id}'],
  ['GET', '/api/v2/conversations/{id}/recordings'],
  ['POST', '/api/v2/analytics/conversations/details/query'],
  ['GET', '/api/v2/authorization/divisions'],
  ['PUT', '/api/v2/authorization/divisions/{id}/objects/QUEUE'],
  ['GET', '/api/v2/outbound/campaigns'],
  ['PATCH', '/api/v2/routing/queues/{id}'],
  ['GET', '/api/v2/quality/forms'],
];
const REFUSALS = [
  {
    code: 'missing.any.permissions',
    message:
      'Unable to perform the requested action. You must have at least one of the following permissions assigned: [routing:queue:edit]',
  },
  {
    code: 'app.not.authorized.for.scope',
    message: 'App not authorized to use scope [routing, routing:readonly]',
  },
  {
    code: 'missing.any.division.permissions',
    message:
      'Unable to perform the requested action. You must have at least one of the following permissions assigned: [] in at least one of the following division(s): [11111111-2222-4333-8444-555555555555]',
  },
  { code: 'not.authorized', message: 'You are not authorized to perform the requested action.' },
];

/** Yields the text of a HAR of about so many bytes, piece by piece. */
export function* harText(bytes, { refusedShare = 0.02, tokens = 7 } = {}) {
  const random = randomNumbers(403);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const hex = (length) => Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('');
  const id = () => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`;
  const names = Array.from({ length: tokens }, () => hex(64));

  function body(size) {
    const entities = [];
    for (let length = 0; length < size; ) {
      const entity = {
        id: id(),
        name: `Entity "${hex(6)}"`,
        division: { id: id(), name: 'Home' },
        state: pick(['active', 'inactive']),
        memberCount: Math.floor(random() * 500),
        dateModified: `2026-03-${10 + Math.floor(random() * 19)}T10:00:00.000Z`,
        selfUri: `/api/v2/entities/${hex(12)}`,
      };
      entities.push(entity);
      length += 260;
    }
    return JSON.stringify({ entities, pageSize: 25, pageNumber: 1, total: entities.length });
  }

  function entry(number) {
    const [method, template] = pick(PATHS);
    const refused = random() < refusedShare;
    const refusal = pick(REFUSALS);
    const text = refused
      ? JSON.stringify({ ...refusal, status: 403, contextId: id(), details: [], errors: [] })
      : body(500 * 400 ** random());
    const time = new Date(Date.UTC(2026, 2, 10) + number * 137).toISOString();
    return {
      _initiator: {
        type: 'script',
        stack: {
          callFrames: [
            {
              functionName: 'send',
              url: 'https://apps.mypurecloud.ie/directory/app.js',
              lineNumber: 1,
              columnNumber: number,
            },
          ],
        },
      },
      _priority: 'High',
      _resourceType: 'xhr',
      pageref: 'page_1',
      startedDateTime: time,
      time: 100 + random() * 400,
      request: {
        method,
        url: `https://api.mypurecloud.ie${template.replace('{id}', id())}`,
        httpVersion: 'http/2.0',
        headers: [
          { name: ':authority', value: 'api.mypurecloud.ie' },
          { name: ':method', value: method },
          { name: ':scheme', value: 'https' },
          { name: 'accept', value: 'application/json' },
          { name: 'authorization', value: `Bearer ${pick(names)}` },
          { name: 'content-type', value: 'application/json' },
          {
            name: 'user-agent',
            value:
              'Mozilla/5.0 (X11; Linux x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
          },
        ],
        queryString: [],
        cookies: [],
        headersSize: -1,
        bodySize: 0,
        ...(method === 'GET' ? {} : { postData: { mimeType: 'application/json', text: body(600) } }),
      },
      response: {
        status: refused ? 403 : 200,
        statusText: '',
        httpVersion: 'http/2.0',
        headers: [
          { name: 'content-type', value: 'application/json' },
          { name: 'inin-correlation-id', value: id() },
          { name: 'date', value: 'Tue, 10 Mar 2026 10:00:00 GMT' },
        ],
        cookies: [],
        content: { size: text.length, mimeType: 'application/json', text },
        redirectURL: '',
        headersSize: -1,
        bodySize: -1,
        _transferSize: text.length,
      },
      cache: {},
      timings: { blocked: 1, dns: -1, ssl: -1, connect: -1, send: 0.2, wait: 90, receive: 10 },
    };
  }

  const head = `{\n  "log": {\n    "version": "1.2",\n    "creator": { "name": "WebInspector", "version": "537.36" },\n    "pages": [],\n    "entries": [\n`;
  yield head;
  let written = head.length;
  for (let number = 0; written < bytes; number++) {
    const text = JSON.stringify(entry(number), null, 2);
    yield number === 0 ? text : `,\n${text}`;
    written += text.length + 2;
  }
  yield `\n    ]\n  }\n}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [megabytes, file] = process.argv.slice(2);
  if (!(Number(megabytes) > 0) || file === undefined) {
    console.error('usage: node bench/make-har.mjs <megabytes> <file>');
    process.exitCode = 2;
  } else {
    const out = createWriteStream(file);
    for (const text of harText(Number(megabytes) * 1024 * 1024)) {
      if (!out.write(text)) await once(out, 'drain');
    }
    out.end();
    await finished(out);
  }
}
