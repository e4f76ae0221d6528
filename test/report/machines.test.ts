/** What is its own in each format for machines; that its takers accept it is in taken.test.ts. */
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/report/formats.js';
import type { DiagnosisReport, Report } from '../../src/report/types.js';
import { isInstalled } from '../installed.js';
import { ANSWERS, withToken } from '../judge/harness.js';
import { runOn, runOver } from '../run/run.js';
import { cause, divisionRefusal, reportOf, summaryOf, unknownEndpoint } from './reports.js';
import { wrongGitlab, wrongJunit, wrongSarif, xpath } from './taken.js';

const { concise, sarif, junit, gitlab, azure } = FORMATS;
const QUEUES = 'GET /api/v2/routing/queues';
const refused = runOver([withToken(QUEUES, ANSWERS.missingAny('[routing:queue:view]'))]);
const input = {
  path: 'a.har',
  form: 'har',
  exchanges: 3,
  refused: 0,
  cannotTell: 0,
  noAnswer: 0,
  credentials: 0,
  took: [],
  problems: [],
};
const unread = { ...input, exchanges: 0, problems: [{ at: 'line 7', message: 'no JSON' }] };
const clean = reportOf([], { inputs: [input], summary: summaryOf(3) });
const undecided: DiagnosisReport = { ...unknownEndpoint, verdict: 'cannot-tell', causes: [] };

/** A refused call each, the same in every file. */
const alike = (count: number): Report =>
  runOn(
    Array.from({ length: count }, (_, file) => ({
      path: `${file}.har`,
      form: 'har',
      exchanges: [withToken(QUEUES, ANSWERS.missingAny('[routing:queue:view]'))],
    })),
    { group: true },
  );

/** Text that is full of what the formats themselves take for markup. */
const MARKUP = `]]> <!-- & &amp; "a" 'b' <failure/> ;code=x;] %0A %AZP25 %3B [a](1) \\" {0} 漢`;
const marked = reportOf([
  {
    ...unknownEndpoint,
    causes: [cause('unknown-endpoint', MARKUP, { fixes: unknownEndpoint.causes[0]?.fixes ?? [] })],
  },
]);
const sarifRun = (report: Report, wishes = {}) => JSON.parse(sarif.render(report, wishes)).runs[0];

describe('concise', () => {
  it('is a line each refused call, then the to-do', () => {
    expect(concise.render(refused)).toBe(
      'calls.json:1: GET /api/v2/routing/queues 403 missing-permission certain: missing routing:queue:view\n' +
        'to do: for token#1; 1 refused call: give the caller roles with routing:queue:view\n',
    );
  });

  it('names what is wrong besides, and says why where nothing is known to be missing', () => {
    expect(concise.render(reportOf([unknownEndpoint]))).toMatch(
      / 403 unknown-endpoint likely: This path is not .*; also wrong: unknown-scope\n$/,
    );
  });

  it('is silent where nothing was refused, and says what is not known', () => {
    expect(concise.render(clean)).toBe('');
    const text = concise.render(
      reportOf([undecided], {
        inputs: [unread],
        summary: summaryOf(3, {
          cannotTell: 1,
          noAnswer: 2,
          notUnderstood: { count: 2, first: [{ path: 'b.log', line: 3 }] },
        }),
      }),
    );
    expect(text.split('\n').map((line) => line.split(':')[0])).toEqual([
      'not read',
      'not understood',
      'cannot tell',
      'no answer',
      '',
    ]);
  });

  it('has no line but findings that a problem matcher takes for one', () => {
    const named = { ...unread, path: 'a:3: b.har' };
    const text = concise.render(reportOf([], { inputs: [named] }));
    expect(text).toContain('a: 3: b.har');
    expect(text).not.toMatch(/:\d+:/);
  });
});

describe('sarif', () => {
  it('reads back as it was said, but for links', () => {
    const [result] = sarifRun(marked).results;
    expect(result.message.text).toContain(MARKUP.replace('](', '] ('));
    expect(result.message.text).toContain('To do, developer: use GET');
    expect(wrongSarif(sarif.render(marked))).toEqual([]);
  });

  it('tells the level of each finding, its fingerprint, what is missing, and the to-do', () => {
    const run = sarifRun(refused);
    expect(run.results[0]).toMatchObject({
      ruleId: 'role-permissions',
      level: 'error',
      properties: { missing: 'missing routing:queue:view', cause: 'missing-permission', status: 403 },
    });
    expect(run.tool.driver.rules[run.results[0].ruleIndex].id).toBe('role-permissions');
    expect(run.properties.toDo).toHaveLength(1);
    expect(run.invocations[0].executionSuccessful).toBe(true);
  });

  it('numbers different problems of one rule, operation and cause in a file', () => {
    const of = (path: string, likelihood: 'certain' | 'possible', problem: number): DiagnosisReport => ({
      ...unknownEndpoint,
      problem,
      places: [],
      exchange: { ...unknownEndpoint.exchange, source: { path, index: problem, line: 1 } },
      causes: [cause('unknown-endpoint', 'a', { likelihood })],
    });
    const { results } = sarifRun(
      reportOf([of('a.har', 'possible', 0), of('a.har', 'certain', 1), of('b.har', 'certain', 2)]),
    );
    const marks = results.map(
      ({ level, partialFingerprints }: { level: string; partialFingerprints: Record<string, string> }) => [
        level,
        partialFingerprints['primaryLocationLineHash']?.split(':')[1],
      ],
    );
    // Errors stand first; numbers are those of the report.
    expect(marks).toEqual([
      ['error', '2'],
      ['error', '1'],
      ['warning', '1'],
    ]);
  });

  it('takes nothing but leaked credentials for a matter of security', () => {
    const { rules } = sarifRun(refused).tool.driver;
    const secure = rules.filter(
      ({ properties }: { properties: object }) => 'security-severity' in properties,
    );
    expect(secure.map(({ id }: { id: string }) => id)).toEqual(['leaked-credentials']);
    expect(secure[0].properties.tags).toContain('security');
  });

  it('takes the level that the configuration gives a rule', () => {
    const run = sarifRun(refused, { levels: { 'role-permissions': 'note' } });
    const found = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'role-permissions');
    expect(found.level).toBe('note');
    expect(run.tool.driver.rules[4]).toMatchObject({
      defaultConfiguration: { level: 'note' },
      properties: { 'problem.severity': 'recommendation' },
    });
  });

  it('says where an input was not read, and that the run did not succeed', () => {
    const [invocation] = sarifRun(reportOf([], { inputs: [unread] })).invocations;
    expect(invocation.executionSuccessful).toBe(false);
    expect(invocation.toolExecutionNotifications[0]).toMatchObject({
      level: 'error',
      message: { text: 'line 7: no JSON' },
      locations: [{ physicalLocation: { region: { startLine: 7 } } }],
    });
  });

  it('writes paths as an URI does, within the repository', () => {
    const source = { path: '/repo/a b/#1 100%:é.har', index: 0, line: null };
    const report = reportOf([{ ...unknownEndpoint, exchange: { ...unknownEndpoint.exchange, source } }]);
    const [result] = sarifRun(report, { folders: { folder: '/repo', root: '/repo' } }).results;
    const { artifactLocation, region } = result.locations[0].physicalLocation;
    expect(artifactLocation.uri).toBe('a%20b/%231%20100%25%3A%C3%A9.har');
    expect(region.startLine).toBe(1);
  });
});

describe.skipIf(!isInstalled('xmllint'))('junit', () => {
  const FAILURE = '(//failure)[1]';

  it('reads back as it was said', () => {
    const xml = junit.render(marked);
    expect(xpath(`string(${FAILURE}/@message)`, xml)).toContain(MARKUP);
    expect(xpath(`string(${FAILURE})`, xml)).toContain(`why: unknown-endpoint, likely: ${MARKUP}`);
    expect(wrongJunit([xml])).toEqual([]);
  });

  it('tells why, how it is known, what is missing, who must do what', () => {
    const xml = junit.render(refused);
    const text = xpath(`string(${FAILURE})`, xml);
    expect(text).toMatch(/^why: missing-permission, certain: /m);
    expect(text).toMatch(/^missing: routing:queue:view$/m);
    expect(text).toMatch(/^ {2}server: 403 missing\.any\.permissions/m);
    expect(text).toMatch(/^ {2}org admin: /m);
    expect(xpath('string(//testcase[@name="to do"]/system-out)', xml)).toContain('routing:queue:view');
    expect(xpath(`string(//testcase[1]/@name)`, xml)).toBe(`${QUEUES} 403 missing-permission`);
  });

  it('passes an input in which nothing was refused, and says how many calls were read', () => {
    const xml = junit.render(clean);
    expect(xpath('string(/testsuites/@failures)', xml)).toBe('0');
    expect(xpath('string(//testcase/system-out)', xml)).toBe('3 calls were read\n');
  });

  it.each([
    [false, 'skipped'],
    [true, 'failure'],
  ])('strict %s: what cannot be told is %s', (strict, element) => {
    const xml = junit.render(reportOf([undecided]), { strict });
    expect(xpath(`count(//testcase/${element})`, xml)).toBe('1');
    // Counted in the run, and not listed.
    const counted = reportOf([], { inputs: [input], summary: summaryOf(3, { cannotTell: 2 }) });
    expect(xpath(`string(//${element}/@message)`, junit.render(counted, { strict }))).toMatch(/^2 calls /);
  });

  it('has an error for an input that could not be read', () => {
    const xml = junit.render(reportOf([], { inputs: [unread] }));
    expect(xpath('string(/testsuites/@errors)', xml)).toBe('1');
    expect(xpath('string(//error/@message)', xml)).toBe('line 7: no JSON');
  });

  it('passes no file of many whose calls were refused alike, though not all of their places are kept', () => {
    const report = alike(8);
    expect(report.inputs.map(({ refused: number }) => number)).toEqual(Array(8).fill(1));
    const xml = junit.render(report);
    expect(wrongJunit([xml])).toEqual([]);
    expect(xpath('count(//testcase[@name="no call refused"])', xml)).toBe('0');
    expect(xpath('count(//testsuite[@failures="1"])', xml)).toBe('8');
    expect(xpath(`count(//testcase[@name="${QUEUES} 403 missing-permission"])`, xml)).toBe('5');
    expect(xpath('string(//testcase[@name="refused calls"]/failure/@message)', xml)).toMatch(
      /^1 call was refused, as calls of other inputs were/,
    );
  });

  it('passes no file of which it cannot be told', () => {
    const untold = { ...input, path: 'b.har', cannotTell: 2 };
    const report = reportOf([], { inputs: [input, untold], summary: summaryOf(6, { cannotTell: 2 }) });
    const xml = junit.render(report);
    expect(xpath('count(//testcase[@name="no call refused"])', xml)).toBe('1');
    expect(xpath('string(//testsuite[@name="b.har"]//skipped/@message)', xml)).toMatch(/^2 calls cannot/);
    expect(xpath('string(/testsuites/@tests)', xml)).toBe('2');
  });

  it.each([
    ['likely', false, 'skipped'],
    ['likely', true, 'failure'],
    ['possible', false, 'failure'],
    ['never', false, 'skipped'],
  ] as const)('--fail-on %s, strict %s: a refusal with a possible cause is %s', (failOn, strict, element) => {
    const possible = cause('unknown-endpoint', 'a', { likelihood: 'possible' });
    const xml = junit.render(reportOf([{ ...unknownEndpoint, causes: [possible] }]), { failOn, strict });
    expect(xpath(`count(//testcase/${element})`, xml)).toBe('1');
    expect(xpath('count(//testcase)', xml)).toBe('1');
  });

  it.each([
    ['certain', 8],
    ['never', 0],
  ] as const)('--fail-on %s: files that were recorded alike weigh alike', (failOn, failures) => {
    expect(xpath('string(/testsuites/@failures)', junit.render(alike(8), { failOn }))).toBe(`${failures}`);
  });

  it('puts each problem into the suite of its input, however they are mixed, under a name of its own', () => {
    const paths = ['a.har', 'b.har', 'a.har', 'x/b.har', 'b_har'];
    const diagnoses = paths.map((path, problem) => ({
      ...unknownEndpoint,
      problem,
      places: [],
      exchange: { ...unknownEndpoint.exchange, source: { path, index: problem, line: 1 } },
    }));
    const xml = junit.render(reportOf(diagnoses, { inputs: [{ ...input, path: 'b.har' }] }));
    expect(wrongJunit([xml])).toEqual([]);
    expect(xpath('count(//testsuite)', xml)).toBe('4');
    expect(xpath('count(//testsuite[@name="a.har"]/testcase)', xml)).toBe('2');
    expect(xpath('string(//testsuite[@name="a.har"]/@tests)', xml)).toBe('2');
  });
});

describe('whose and where', () => {
  const of = (problem: number, id: string): DiagnosisReport => ({
    ...unknownEndpoint,
    problem,
    caller: {
      ...unknownEndpoint.caller,
      label: `token#${problem + 1}`,
      user: { id, name: `Ada ${id}`, grade: 'introspection', source: 'a' },
    },
  });
  const two = reportOf([of(0, 'user-1'), of(1, 'user-2')]);
  const EACH = [concise, sarif, junit, gitlab, azure, FORMATS.github];

  it('tells in the headline who was refused, where there are several, and names people only with names', () => {
    for (const format of EACH) {
      expect(format.render(two)).toMatch(/for user user-1[;,\n][\s\S]*for user user-2[;,\n]/);
      expect(format.render(two)).not.toContain('Ada');
      expect(format.render(reportOf([of(0, 'user-1')]))).not.toContain('for user');
    }
    expect(azure.render(two, { names: true })).toContain(', for user Ada user-2;');
  });

  it('tells callers of whom nothing is known by their credentials', () => {
    const unnamed = two.diagnoses.map((one) => ({ ...one, caller: { ...one.caller, user: null } }));
    expect(azure.render(reportOf(unnamed))).toContain(', for token#2;');
  });

  it('names how many files a problem was seen in', () => {
    for (const format of [sarif, junit, gitlab, azure])
      expect(format.render(alike(3))).toContain('3 calls in 3 files');
    expect(FORMATS.github.render(alike(3))).toContain('(3 times in 3 files)');
    expect(azure.render(alike(8))).toContain('8 calls in 5 files or more');
  });
});

describe('what cannot be told', () => {
  const inputs = [input, { ...input, path: 'b.har', cannotTell: 2, noAnswer: 1 }];
  const report = reportOf([], { inputs, summary: summaryOf(6, { cannotTell: 2, noAnswer: 1 }) });
  const UNTOLD = 'of 2 calls it cannot be told whether they were refused; --format stylish --all lists them';

  it.each([
    [false, 'info', 'note'],
    [true, 'minor', 'warning'],
  ])('strict %s: is %s to GitLab and %s to SARIF', (strict, severity, level) => {
    const issues = JSON.parse(gitlab.render(report, { strict }));
    expect(issues.map((issue: { check_name: string }) => issue.check_name)).toEqual([
      'cannot-tell',
      'no-answer',
    ]);
    expect(issues[0]).toMatchObject({ description: UNTOLD, severity, location: { path: 'b.har' } });
    expect(wrongGitlab(gitlab.render(report, { strict }))).toEqual([]);
    const [{ executionSuccessful, toolExecutionNotifications: notes }] = sarifRun(report, {
      strict,
    }).invocations;
    expect(executionSuccessful).toBe(true);
    expect(notes[0]).toMatchObject({ descriptor: { id: 'cannot-tell' }, level, message: { text: UNTOLD } });
    expect(notes).toHaveLength(2);
    expect(wrongSarif(sarif.render(report, { strict }))).toEqual([]);
  });

  it('is a line to Azure, and an issue where nothing may stay open', () => {
    expect(azure.render(report)).toContain(`cannot tell: b.har: ${UNTOLD}\n`);
    expect(azure.render(report)).not.toContain('##vso');
    expect(azure.render(report, { strict: true }).match(/^##vso.*type=warning.*$/gm)).toHaveLength(2);
  });
});

describe('gitlab', () => {
  it('knows what is to be done from run to run, however the names are ordered, and more of them', () => {
    const marks = (names: readonly string[]): readonly string[] => {
      const [one] = refused.toDo;
      const toDo =
        one === undefined ? [] : [{ ...one, steps: one.steps.map((step) => ({ ...step, names })) }];
      return JSON.parse(gitlab.render({ ...refused, toDo })).flatMap(
        (issue: { check_name: string; fingerprint: string }) =>
          issue.check_name === 'to-do' ? [issue.fingerprint] : [],
      );
    };
    expect(marks(['a:b:c', 'd:e:f'])).toHaveLength(1);
    expect(marks(['a:b:c', 'd:e:f'])).toEqual(marks(['d:e:f', 'a:b:c', 'g:h:i']));
  });

  it('reads back as it was said', () => {
    const [issue] = JSON.parse(gitlab.render(marked));
    expect(issue.description).toContain(MARKUP);
    expect(issue.content.body).toContain(`    why: unknown-endpoint, likely: ${MARKUP}\n`);
    expect(wrongGitlab(gitlab.render(marked))).toEqual([]);
  });

  it('has fingerprints that a line does not change, and that tell equal problems apart', () => {
    const at = (line: number) => ({
      ...unknownEndpoint,
      problem: line,
      exchange: { ...unknownEndpoint.exchange, source: { path: 'a.har', index: 0, line } },
    });
    const marks = (...diagnoses: DiagnosisReport[]): readonly string[] =>
      JSON.parse(gitlab.render(reportOf(diagnoses))).map(
        (issue: { fingerprint: string }) => issue.fingerprint,
      );
    expect(marks(at(1))).toEqual(marks(at(9)));
    const two = marks(at(1), at(2));
    expect(new Set(two).size).toBe(two.length);
  });

  it('knows what is certain, what is likely, and what is only possible', () => {
    const severities = (report: Report): readonly string[] =>
      JSON.parse(gitlab.render(report)).map((issue: { severity: string }) => issue.severity);
    // The recording holds a token, and there is a to-do.
    expect(severities(refused)).toEqual(['critical', 'minor', 'info']);
    expect(severities(reportOf([unknownEndpoint]))).toEqual(['major', 'minor']);
    expect(severities(reportOf([], { inputs: [unread] }))).toEqual(['major']);
  });
});

describe('azure', () => {
  /** As the agent reads a command. */
  function read(line: string) {
    const [, properties = '', text = ''] = /^##vso\[task\.logissue ([^\]]*)\](.*)$/.exec(line) ?? [];
    const unescaped = (value: string): string =>
      value
        .replaceAll('%3B', ';')
        .replaceAll('%0D', '\r')
        .replaceAll('%0A', '\n')
        .replaceAll('%5D', ']')
        .replaceAll('%AZP25', '%');
    const pairs = properties.split(';').filter((each) => each !== '');
    return {
      text: text.replaceAll('%AZP25', '%'),
      properties: Object.fromEntries(
        pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), unescaped(pair.slice(pair.indexOf('=') + 1))]),
      ),
    };
  }

  it('reads back as it was said, the path too', () => {
    const source = { path: 'a;b]%3B%.har', index: 0, line: 4 };
    const [diagnosis = unknownEndpoint] = marked.diagnoses;
    const report = reportOf([{ ...diagnosis, exchange: { ...diagnosis.exchange, source } }]);
    const [line = ''] = azure.render(report).split('\n');
    expect(read(line).properties).toEqual({
      type: 'error',
      sourcepath: 'a;b]%3B%.har',
      linenumber: '4',
      code: 'unknown-endpoint',
    });
    expect(read(line).text).toContain(MARKUP);
  });

  it('makes issues of the worst ten of each level, and lines of the others', () => {
    const diagnoses = Array.from({ length: 40 }, (_, problem) => ({
      ...unknownEndpoint,
      problem,
      count: problem + 1,
      causes: [cause('unknown-endpoint', 'a', { likelihood: problem % 2 === 0 ? 'likely' : 'possible' })],
    }));
    const lines = azure.render(reportOf([])).split('\n');
    expect(lines).toEqual(['']);
    const text = azure.render({ ...reportOf([]), diagnoses });
    expect(text.match(/^##vso\[task\.logissue type=error;/gm)).toHaveLength(10);
    expect(text.match(/^##vso\[task\.logissue type=warning;/gm)).toHaveLength(10);
    expect(text.match(/^(?:error|warning): /gm)).toHaveLength(20);
    expect(text).toMatch(/^##vso.*\(40 calls\)$/m);
    expect(text).toContain(
      '20 of 40 errors and warnings are issues of the build, at most 10 errors and 10 warnings',
    );
  });

  it('makes issues of what is certain before all that is only likely, wherever it stands', () => {
    const diagnoses = Array.from({ length: 12 }, (_, problem) => ({
      ...unknownEndpoint,
      problem,
      count: 9,
      causes: [cause('unknown-endpoint', 'a')],
    }));
    const certain = [cause('unknown-endpoint', 'surely', { likelihood: 'certain' })];
    const last = { ...unknownEndpoint, problem: 12, causes: certain };
    const text = azure.render(reportOf([...diagnoses, last]));
    expect(text).toMatch(/^##vso.*; unknown-endpoint, certain: surely$/m);
    expect(text).toContain('10 of 13 errors and warnings are issues of the build');
  });

  it('knows no notes, and no limit leaves them out', () => {
    expect(azure.render(refused, { levels: { 'role-permissions': 'note' } })).not.toContain(
      'are issues of the build',
    );
    const text = azure.render(refused, { levels: { 'role-permissions': 'note' } });
    expect(text).toMatch(/^note: calls\.json:1: GET /);
    expect(text).toContain('\nto do: for token#1');
  });

  it('says what was not read', () => {
    expect(azure.render(reportOf([divisionRefusal], { inputs: [unread] }))).toMatch(
      /^##vso\[task\.logissue type=warning;sourcepath=a\.har;linenumber=7;code=not-read;\]line 7: no JSON$/m,
    );
  });
});
