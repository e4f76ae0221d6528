import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth, hang, oneLine, wrap, wrapCommand } from '../../src/page/wrap.js';
import { FORMATS } from '../../src/report/formats.js';
import { cause, divisionRefusal, finding, placed, reportOf, summaryOf, unknownEndpoint } from './reports.js';

const { stylish } = FORMATS;

const plain = { columns: 80, colour: 0, verbose: false } as const;

describe('one screen an exchange', () => {
  it('shows the call, the cause, how it is known, what to do, the checks', () => {
    expect(stylish.render(reportOf([unknownEndpoint]), plain)).toBe(`\
GET /api/v2/recordings/screen/{recordingId}                  403 "Access denied"
read: call, status, message, grant type, 2 scopes, multi-org
CAUSE  unknown-endpoint, likely                              who acts: developer
  This path is not in the published API, nor among its removed paths.
  [contract] 3,280 operations, Platform API 10706, 2026-08-15
  Not known: what the platform answers to unknown paths. So this 403 shows
  neither that the recording exists nor that a right is missing.
DO
  developer   use GET /api/v2/conversations/{conversationId}/recordings (entries
              with media "screen"; 202: transcoding, ask again)
              $ why403 explain GET \\
                  /api/v2/conversations/{conversationId}/recordings
  org admin   in each customer organization: a client of that organization whose
              role has recording:screenRecording:view, in the division of the
              conversations
NO USE        more scopes; waiting for scopes to propagate
ALSO WRONG    unknown-scope  screen-recording:read, analytics:read do not exist
CHECKS
  scope-present        n/a    scopes do not limit client credentials
  introspection-match  ?      no tokens/me answer in the input
  org-header           FAIL*  X-Genesys-Org-Id absent. *Public claim only: the
                              contract knows no such header
  region-match         ?      no host in the input
  role-permissions     ?      grants unknown
  operation-known      FAIL   not in the contract
  others: 1 pass, 1 ?, 1 n/a
REMARKS
  A public thread claims that this path works.
TO BE SURER   keep body and headers   ·   --region mypurecloud.com
`);
  });

  it('says that only a body was given', () => {
    const [head] = stylish.render(reportOf([divisionRefusal]), plain).split('\n');
    expect(head).toBe('403 missing.any.division.permissions                  only a body, no call given');
  });

  it('shows the named checks in their order, whatever the order of the findings', () => {
    const findings = [...unknownEndpoint.findings].reverse();
    const text = stylish.render(reportOf([{ ...unknownEndpoint, findings }]), plain);
    const names = [...text.matchAll(/^ {2}([a-z-]+) +(?:pass|FAIL\*?|\?|n\/a) /gm)].map(([, name]) => name);
    expect(names).toEqual([
      'scope-present',
      'introspection-match',
      'org-header',
      'region-match',
      'role-permissions',
      'operation-known',
    ]);
  });

  it('keeps to six other causes', () => {
    const others = Array.from({ length: 9 }, () =>
      cause('missing-permission', 'perhaps', { likelihood: 'possible' }),
    );
    const text = stylish.render(
      reportOf([{ ...unknownEndpoint, causes: [...unknownEndpoint.causes, ...others] }]),
      plain,
    );
    expect(text.match(/missing-permission {2}perhaps/g)).toHaveLength(6);
    expect(text).toContain('ALSO POSSIBLE  missing-permission');
    expect(text).toContain('and 3 more: --verbose');
  });

  it('with --verbose shows every finding with its evidence, all causes in full, and remarks', () => {
    const text = stylish.render(reportOf([unknownEndpoint]), { ...plain, verbose: true });
    expect(text).toContain('[reported] named in a public thread (https://forum.example/t/1)');
    expect(text).toContain('ALSO WRONG  unknown-scope, likely');
    expect(text).toContain('host-known           pass');
    expect(text).toContain('missing: what the platform says of the token');
    expect(text).toContain('REMARKS\n  A public thread claims');
    expect(text).not.toContain('others:');
  });

  it('takes one line for a call that was answered', () => {
    const answered = {
      ...unknownEndpoint,
      verdict: 'not-refused' as const,
      exchange: { ...unknownEndpoint.exchange, status: 200 },
      refusal: {
        kind: 'not-refused' as const,
        code: null,
        message: null,
        recognition: 'uncatalogued' as const,
      },
      causes: [],
    };
    const summary = summaryOf(1);
    const text = stylish.render(reportOf([answered], { summary }), plain);
    expect(text).toMatch(
      /^GET \/api\/v2\/recordings\/screen\/\{recordingId\} +200\nread: .*\n\nnothing refused: 1 exchange read\n$/,
    );
  });
});

describe('several exchanges', () => {
  it('puts equal problems together and counts them by cause', () => {
    const at = (line: number, index: number) => placed({ path: 'a.har', index, line });
    const first = { ...unknownEndpoint, count: 17, places: [at(120, 12), at(300, 15)] };
    const text = stylish.render(
      reportOf([first, divisionRefusal, { ...first, count: 1, places: [at(900, 40)] }]),
      plain,
    );
    expect(text.match(/CAUSE {2}unknown-endpoint/g)).toHaveLength(1);
    expect(text.replace(/\s+/g, ' ')).toContain(
      '×18, first at a.har:120 (entry 12), a.har:300 (entry 15), a.har:900 (entry 40), …',
    );
    expect(text).toContain(
      'SUMMARY  19 refused of 19 exchanges\n  18  unknown-endpoint\n   1  missing-division-access\n',
    );
  });

  it('names the resources that the calls were made for, also of a single one', () => {
    const at = (line: number, resource?: string) =>
      placed({ path: 'apply.log', index: line, line, resource });
    const places = [
      at(2, 'genesyscloud_routing_queue.support'),
      at(10, 'genesyscloud_routing_queue.sales'),
      at(12),
    ];
    const shown = (one: object) =>
      stylish.render(reportOf([{ ...unknownEndpoint, ...one }]), plain).replace(/\s+/g, ' ');
    expect(shown({ count: 3, places })).toContain(
      'at: ×3, first at apply.log:2 (genesyscloud_routing_queue.support), apply.log:10 (genesyscloud_routing_queue.sales), apply.log:12 (entry 12) ',
    );
    expect(shown({ count: 1, places: [at(2, 'genesyscloud_user.me')] })).toContain(
      'at: apply.log:2 (genesyscloud_user.me) ',
    );
    expect(shown({ count: 1, places: [at(2)] })).not.toContain('at: ');
  });

  it('counts what is not shown, too', () => {
    const answered = (problem: number) => ({
      ...unknownEndpoint,
      problem,
      verdict: 'not-refused' as const,
      causes: [],
      findings: [],
    });
    const many = Array.from({ length: 60 }, (_, index) => answered(index + 10));
    const text = stylish.render(reportOf([...many, divisionRefusal]), plain);
    expect(text).toContain('and 11 more different problems');
    expect(text).not.toContain('nothing refused');
    expect(text).toContain('1 refused of 61 exchanges');
  });

  it('keeps different problems apart', () => {
    const other = { ...unknownEndpoint, problem: 2 };
    const text = stylish.render(reportOf([unknownEndpoint, other]), plain);
    expect(text.match(/CAUSE {2}unknown-endpoint/g)).toHaveLength(2);
  });
});

describe('nothing refused', () => {
  const summary = summaryOf(214, { cannotTell: 3 });

  it('is one clear line', () => {
    expect(stylish.render(reportOf([], { summary }), plain)).toBe(
      'nothing refused: 214 exchanges read, 3 cannot be told (--all lists them)\n',
    );
  });

  it('is not said where no call was found', () => {
    const text = stylish.render(reportOf([], { summary: summaryOf(0) }), plain);
    expect(text).toBe('no call found in what was read, so nothing can be said\n');
  });

  const passages = { count: 3, first: [{ path: 'app.log', line: 120 }] };
  it.each([
    [
      'who got no answer',
      summaryOf(2, { noAnswer: 1 }),
      'nothing refused: 2 exchanges read, 1 got no answer (a network error or a blocked call; --all lists them)',
    ],
    [
      'that nobody got an answer',
      summaryOf(3, { noAnswer: 3 }),
      'nothing can be said: 3 exchanges read, and none of them got an answer (a network error or a blocked call; --all lists them)',
    ],
    [
      'what was not understood',
      summaryOf(5, { notUnderstood: passages }),
      'nothing refused in what was understood: 5 exchanges read; 3 passages look like an answer or an error and could not be read, the first at app.log:120',
    ],
    [
      'what was not understood, where no call was found',
      summaryOf(0, { notUnderstood: { count: 1, first: [{ path: '-', line: null }] } }),
      'no call found in what was read, so nothing can be said; 1 passage looks like an answer or an error and could not be read, at -',
    ],
    [
      'that nothing was picked',
      summaryOf(7, { picked: 0 }),
      'none of 7 exchanges was picked, so nothing can be said',
    ],
    ['how many were picked', summaryOf(1200, { picked: 2 }), 'nothing refused: 2 picked of 1,200 exchanges'],
    [
      'answers by their status, and what they are',
      summaryOf(120, { byStatus: { 429: 3, 599: 1 } }),
      'nothing refused: 120 exchanges read (3 answered 429, 1 answered 599) 429 Too Many Requests is a limit, not a refusal: call again after the time that the answer names (Retry-After). 599 is a failure of a server, not a refusal.',
    ],
    [
      'a proxy that asks for credentials',
      summaryOf(1, { byStatus: { 407: 1 } }),
      'nothing refused: 1 exchange read (1 answered 407) 407 Proxy Authentication Required comes from a proxy in between that asks for credentials; nothing of the platform refused the call.',
    ],
  ])('says %s', (_, counted, text) => {
    const shown = stylish.render(reportOf([], { summary: counted }), plain);
    expect(shown.replace(/\s+/g, ' ').trim()).toBe(text);
  });

  it('says beside what was refused what was not understood', () => {
    const report = reportOf([divisionRefusal]);
    const summary = { ...report.summary, notUnderstood: passages };
    const text = stylish.render({ ...report, summary }, plain);
    expect(text.replace(/\s+/g, ' ')).toContain('could not be read, the first at app.log:120.');
  });
});

describe('text from the input', () => {
  const ESCAPES = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/;

  it('cannot act on the terminal, wherever it stands', () => {
    const hostile = '\u001b]0;owned\u0007\u001b[31mred\u001b[0m\r\nCAUSE  none\u202e\u0000';
    const text = stylish.render(
      reportOf([
        {
          ...unknownEndpoint,
          exchange: { ...unknownEndpoint.exchange, method: hostile, url: hostile },
          places: [placed({ path: hostile, index: 0, line: 1 })],
          count: 2,
          refusal: { ...unknownEndpoint.refusal, message: hostile, code: hostile },
          read: [hostile],
          causes: [
            cause('unknown-endpoint', hostile, {
              evidence: [{ grade: 'stated', text: hostile, source: hostile }],
              notKnown: [hostile],
              fixes: [{ who: 'you', action: hostile, command: hostile, where: hostile, use: [hostile] }],
              noUse: [hostile],
            }),
            cause('unknown-scope', hostile, { relation: 'also-wrong' }),
          ],
          findings: [
            finding('org-header', 'fail', hostile, { missing: [{ what: hostile, supply: [hostile] }] }),
          ],
          surer: [hostile],
          remarks: [hostile],
        },
      ]),
      { ...plain, verbose: true },
    );
    expect(text).not.toMatch(ESCAPES);
    expect(text).not.toMatch(/^CAUSE {2}none/m);
  });

  it('has no colour codes without colour, and has them with it', () => {
    expect(stylish.render(reportOf([unknownEndpoint]), plain)).not.toContain('\u001b');
    const coloured = stylish.render(reportOf([unknownEndpoint]), { ...plain, colour: 1 });
    expect(coloured).toContain('\u001b[1mCHECKS');
    expect(coloured.replace(/\u001b\[[0-9;]*m/g, '')).toBe(
      stylish.render(reportOf([unknownEndpoint]), plain),
    );
  });
});

describe('lines', () => {
  it('are never wider than the page, for any words', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 120, unit: 'binary' }), { maxLength: 12 }), (words) => {
        const text = words.join(' ');
        for (const line of wrap(text.replaceAll('/', ''), 60))
          expect(displayWidth(line)).toBeLessThanOrEqual(60);
      }),
    );
  });

  it('lose no character but white space', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        expect(wrap(text, 30).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  it('keep identifiers whole that fit a line', () => {
    const url = '/api/v2/conversations/{conversationId}/recordings';
    expect(hang('  x  ', `the list of all of the recordings is ${url}`, 60)).toContain(`     ${url}`);
  });

  it('give one that is too long for its column a line of its own, further left', () => {
    const url = `https://forum.example/t/${'a'.repeat(45)}`;
    expect(hang('  [reported]  ', `threads name it (${url})`, 80)).toEqual([
      '  [reported]  threads name it',
      `${' '.repeat(9)}(${url})`,
    ]);
  });

  it('cut one that is longer than the line, behind a separator', () => {
    const [first] = wrap(`routing:queue:view,routing:queue:edit,${'a'.repeat(60)}`, 60);
    expect(first).toBe('routing:queue:view,routing:queue:edit,');
  });

  it.each([
    ['an address', `https://api.mypurecloud.com/api/v2/analytics/${'a'.repeat(60)}`],
    [
      'an address in brackets',
      `(https://api.mypurecloud.ie/api/v2/routing/queues/${'b'.repeat(40)}/members)`,
    ],
    ['an address in quotes', `"https://storage.example.com/${'c/'.repeat(40)}"`],
    ['a path', `/api/v2/conversations/${'d'.repeat(36)}/recordings/${'e'.repeat(36)}/annotations`],
    ['an address of a socket', `wss://streaming.mypurecloud.ie/channels/${'f'.repeat(60)}`],
  ])('never break %s, so that it can be copied, though the line is longer', (_, address) => {
    expect(wrap(`it was sent to ${address} and not answered`, 60)).toEqual([
      'it was sent to',
      address,
      'and not answered',
    ]);
    expect(hang('  at: ', `${address} twice`, 60).map((line) => line.trim())).toEqual([
      'at:',
      address,
      'twice',
    ]);
  });

  it('count wide characters twice', () => {
    expect(displayWidth('日本')).toBe(4);
    expect(oneLine('日本語 日本語 日本語', 14)).toBe('日本語 日本語…');
  });

  it('break a command between its words only, so that it can be copied', () => {
    const command = `why403 check --call 'PUT /api/v2/authorization/divisions/{divisionId}/objects/{objectType}' --as text`;
    const lines = wrapCommand('  $ ', command, 80);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.slice(0, -1).every((line) => line.endsWith(' \\'))).toBe(true);
    const joined = lines.map((line) => line.replace(/ \\$/, '').trim()).join(' ');
    expect(joined).toBe(`$ ${command}`);
    expect(
      lines.some((line) =>
        line.includes("'PUT /api/v2/authorization/divisions/{divisionId}/objects/{objectType}'"),
      ),
    ).toBe(true);
  });
});
