import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectForm } from '../../../src/read/forms.js';
import { headOf } from '../../../src/read/head.js';
import { createLogReader } from '../../../src/read/log/index.js';
import { xmlFormatIn } from '../../../src/read/log/xml/index.js';
import { createXmlScanner } from '../../../src/read/log/xml/scanner.js';
import { leastSeconds } from '../../least-seconds.js';
import { readAs, readWith } from '../helpers.js';

const URL = 'https://api.mypurecloud.de/api/v2/routing/queues';
const OTHER = 'https://api.mypurecloud.de/api/v2/users/me';
const BODY = JSON.stringify({
  message:
    'Unable to perform the requested action. You must have at least one of the following permissions assigned: [routing:queue:view]',
  code: 'missing.any.permissions',
  status: 403,
});
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const REQUEST =
  'GET /api/v2/routing/queues HTTP/1.1\r\nHost: api.mypurecloud.de\r\nAuthorization: Bearer abc\r\n\r\n';
const RESPONSE = `HTTP/1.1 403 Forbidden\r\nContent-Type: application/json\r\ninin-correlation-id: 8d4dd21e-2f0c-4b9b-a2f9-8a4ee2f5f2b1\r\n\r\n${BODY}`;

type Told = readonly [method: string | null, url: string | null, status: number | null, body?: true];
const told = (text: string): readonly Told[] =>
  readAs('log', text).exchanges.map(({ request, response }) => {
    const call = [request.method, request.url, response?.status ?? null] as const;
    return response?.body === BODY ? [...call, true] : call;
  });

const REFUSED: Told = ['GET', URL, 403];
const WHOLE: Told = ['GET', URL, 403, true];

const RECORDS: readonly (readonly [string, string, readonly Told[]])[] = [
  [
    'JMeter, with a sample inside of another',
    `<?xml version="1.0" encoding="UTF-8"?>
<testResults version="1.2">
<sample t="401" lb="all" rc="403" rm="Number of samples in transaction : 2" s="false">
<httpSample t="403" it="0" lt="84" ts="1724198400123" s="false" lb="Queues" rc="403" rm="Forbidden" tn="Group 1-1" by="401">
  <httpSample t="401" ts="1724198400023" s="true" lb="Me" rc="200" rm="OK" tn="Group 1-1"><method class="java.lang.String">GET</method><java.net.URL>${OTHER}</java.net.URL></httpSample>
  <responseHeader class="java.lang.String">HTTP/1.1 403 Forbidden
Content-Type: application/json</responseHeader>
  <responseData class="java.lang.String">${escaped(BODY)}</responseData>
  <method class="java.lang.String">GET</method>
  <java.net.URL>${URL}</java.net.URL>
</httpSample>
</sample>
</testResults>`,
    [['GET', OTHER, 200], WHOLE],
  ],
  [
    'Burp, with a DTD and base64',
    `<?xml version="1.0"?>
<!DOCTYPE items [
<!ELEMENT items (item*)>
<!ATTLIST items burpVersion CDATA "">
]>
<items burpVersion="2026.7"><item><time>Thu Aug 20 21:30:28 CEST 2026</time><url><![CDATA[${URL}]]></url><method><![CDATA[GET]]></method>
<request base64="true"><![CDATA[${base64(REQUEST)}]]></request><status>403</status><responselength>401</responselength>
<response base64="true"><![CDATA[${base64(RESPONSE)}]]></response></item></items>`,
    [WHOLE],
  ],
  [
    'Burp, without messages',
    `<items><item><url><![CDATA[${URL}]]></url><method>GET</method><status>403</status></item></items>`,
    [REFUSED],
  ],
  [
    'JUnit',
    `<testsuites><testsuite name="queues" tests="403" failures="1"><testcase name="lists" time="0.401"/>
<testcase name="reads" time="0.2"><failure message="ApiException" type="x">ApiException: GET ${URL} failed with 403: ${escaped(BODY)}
    at com.acme.QueueTest.reads(QueueTest.java:401)</failure></testcase></testsuite></testsuites>`,
    [WHOLE],
  ],
  [
    'JUnit, what a test printed',
    `<testsuite><testcase name="a"><system-out><![CDATA[GET ${OTHER} 200
2026-08-20 21:30:28,771 ERROR [main] GET ${URL} failed: 403 ${BODY}]]></system-out></testcase></testsuite>`,
    [['GET', OTHER, 200], WHOLE],
  ],
  [
    'Visual Studio',
    `<TestRun><Results><UnitTestResult outcome="Failed"><Output><ErrorInfo><Message>GET ${URL} failed with 403: ${escaped(BODY)}</Message><StackTrace>at A.B() in C.cs:line 403</StackTrace></ErrorInfo></Output></UnitTestResult></Results></TestRun>`,
    [WHOLE],
  ],
  [
    'log4j, whose events have no root',
    `<log4j:event logger="c.acme.App" timestamp="1724198400123" level="ERROR" thread="main">
<log4j:message><![CDATA[GET ${URL} failed: 403 ${BODY}]]></log4j:message>
</log4j:event>`,
    [WHOLE],
  ],
  [
    'java.util.logging',
    `<?xml version="1.0"?>\n<!DOCTYPE log SYSTEM "logger.dtd">\n<log>\n<record><date>2026-08-20T21:30:28Z</date><sequence>403</sequence><level>SEVERE</level><method>run</method><message>GET ${URL} failed: 403 ${escaped(BODY)}</message></record>\n</log>`,
    [WHOLE],
  ],
];

describe('records of XML', () => {
  it.each(RECORDS)('%s', (_, text, calls) => {
    expect(detectForm(text, true)).toBe('log');
    expect(told(text)).toEqual(calls);
    expect(told(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toHaveLength(calls.length);
  });

  it.each(RECORDS)('are the same in chunks of any size: %s', (_, text) => {
    expect(readWith(createLogReader, text, 3).exchanges).toEqual(readAs('log', text).exchanges);
  });

  it('keep headers as headers, and the line', () => {
    const [exchange] = readAs('log', RECORDS[1]?.[1] ?? '').exchanges;
    expect(exchange?.request.headers).toContainEqual({ name: 'Authorization', value: 'Bearer abc' });
    expect(exchange?.response?.headers?.map(({ name }) => name)).toEqual([
      'Content-Type',
      'inin-correlation-id',
    ]);
    expect(exchange?.source.line).toBe(6);
  });

  it('tell that no answer came, where JMeter says so', () => {
    const [exchange] = readAs(
      'log',
      `<testResults><httpSample rc="Non HTTP response code: java.net.SocketTimeoutException" rm="Non HTTP response message: Read timed out"><method>GET</method><java.net.URL>${URL}</java.net.URL></httpSample></testResults>`,
    ).exchanges;
    expect(exchange).toMatchObject({ response: null, unanswered: true });
  });

  it('that are cut off are read as far as they go, and named', () => {
    const { exchanges, problems } = readAs(
      'log',
      `<testResults>\n<httpSample rc="403"><method>GET</method><java.net.URL>${URL}</java.net.URL><responseData>{"mess`,
    );
    expect(exchanges).toHaveLength(1);
    expect(problems).toEqual([{ at: 'line 2', message: 'the XML is cut off inside this element' }]);
  });

  it.each([
    ['an envelope of SOAP', '<soap:Envelope><soap:Body><soap:Fault/></soap:Body></soap:Envelope>'],
    ['a page', '<!DOCTYPE html><html><body>403 Forbidden</body></html>'],
    ['an error of a gateway', '<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>'],
    ['a list of anything', '<items><entry/></items>'],
  ])('are not %s', (_, text) => {
    expect(xmlFormatIn(headOf(text, true))).toBeNull();
  });
});

type Event = readonly [
  kind: 'open' | 'text' | 'close',
  value: string,
  attributes?: Readonly<Record<string, string>>,
];

function scanned(pieces: readonly string[]): readonly Event[] {
  const events: Event[] = [];
  const scanner = createXmlScanner({
    open: (name, attributes) => events.push(['open', name, Object.fromEntries(attributes)]),
    text(text) {
      const last = events.at(-1);
      if (last?.[0] === 'text') events[events.length - 1] = ['text', last[1] + text];
      else events.push(['text', text]);
    },
    close: (name) => events.push(['close', name]),
  });
  for (const piece of pieces) scanner.push(piece);
  scanner.end();
  return events;
}

describe('the scanner of XML', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', '<', '>', '&', '"', "'", ']', '\n', 'é', ';', '/', '!', '-', '?', '='),
  });
  const cuts = fc.array(fc.nat(200), { maxLength: 6 });
  const pieces = (whole: string, places: readonly number[]): readonly string[] => {
    const ends = [...places, whole.length].filter((at) => at <= whole.length).sort((a, b) => a - b);
    return ends.map((end, at) => whole.slice(ends[at - 1] ?? 0, end));
  };

  it('reads back what was written, however it comes', () => {
    fc.assert(
      fc.property(text, text, text, cuts, (attribute, content, raw, places) => {
        const cdata = raw.replaceAll(']]>', '');
        const whole = `<?x ?><!-- <a> --><a b="${escaped(attribute)}">${escaped(content)}<![CDATA[${cdata}]]></a>`;
        const inside = content + cdata;
        expect(scanned(pieces(whole, places))).toEqual([
          ['open', 'a', { b: attribute }],
          ...(inside === '' ? [] : [['text', inside]]),
          ['close', 'a'],
        ]);
      }),
    );
  });

  it('never throws, and says the same of any text in any pieces', () => {
    const markup = fc.constantFrom(
      '<a ',
      '<a>',
      '</a>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<!D [',
      '&lt;',
      '&#',
      '<?',
    );
    const any = fc.array(fc.oneof(text, markup)).map((parts) => parts.join(''));
    fc.assert(
      fc.property(any, cuts, (whole, places) => {
        expect(scanned(pieces(whole, places))).toEqual(scanned([whole]));
      }),
    );
  });

  it.each([
    '<',
    '<a',
    '<a>',
    '<a b="',
    '&',
    '&#1',
    '<![CDATA[',
    ']]',
    '<!--',
    '<!',
    '</a>',
    '<a><b></a>',
    'x',
  ])('takes linear time of %s', (part) => {
    const whole = part.repeat(Math.min(60_000, 300_000 / part.length));
    const inPieces = whole.match(/.{1,999}/gs) ?? [];
    expect(
      leastSeconds(1.5, () => {
        scanned([whole]);
        scanned(inPieces);
        readAs('log', `<testResults><httpSample>${whole}`);
      }),
    ).toBeLessThan(1.5);
  });
});
