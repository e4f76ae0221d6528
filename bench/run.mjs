/**
 * Measures what docs/performance.md tells: `npm run bench`, or `npm run bench -- --quick`; `--only logs` measures one part. Every row compares
 * things that ran in turns, so that a busy machine slows all of them; what counts is the ratio. What takes long
 * is measured in processor time, of which others on the machine take nothing.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { documentText } from './make-document.mjs';
import { harText } from './make-har.mjs';
import { LOG_KINDS, logText } from './make-logs.mjs';
import { writeSources } from './make-sources.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const program = join(here, '../dist/why403.js');
const quick = process.argv.includes('--quick');
const MB = 1024 * 1024;

const PASTE = `curl -X GET 'https://api.mypurecloud.ie/api/v2/conversations/11111111-2222-4333-8444-555555555555/recordings' -H 'Authorization: Bearer abcdefghijklmnop-ABCDEFGH_12345678901234567890' -H 'accept: application/json'

{"message":"Unable to perform the requested action. You must have at least one of the following permissions assigned: [recording:recording:view]","code":"missing.any.permissions","status":403,"contextId":"22222222-2222-4333-8444-555555555555","details":[],"errors":[]}
`;

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
/** Milliseconds of processor time, threads of the engine included. */
const processorTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const round = (value, digits = 0) => value.toFixed(digits);

function table(title, head, rows) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  const line = (row) => row.map((cell, column) => cell.padEnd(widths[column])).join('   ');
  console.log(`\n${title}\n${[head, ...rows].map((row) => `  ${line(row)}`).join('\n')}`);
}

/** Runs Node and gives the milliseconds; a diagnosis ends with 1. */
function run(words, { input, env, output } = {}) {
  const out = output === undefined ? 'pipe' : openSync(output, 'w');
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, words, {
    input,
    env: { ...process.env, ...env },
    stdio: ['pipe', out, 'pipe'],
  });
  const milliseconds = performance.now() - start;
  if (out !== 'pipe') closeSync(out);
  if (status !== 0 && status !== 1)
    throw new Error(`node ${words.join(' ')} ended with ${status}: ${stderr}`);
  return { milliseconds, stderr: String(stderr) };
}

/** Start-up of Node, of `--version`, and of one explained curl command. */
function start(folder) {
  const paste = join(folder, 'paste.txt');
  writeFileSync(paste, PASTE);
  const cases = {
    'node -e 0': () => run(['-e', '0']),
    'why403 --version': () => run([program, '--version']),
    'why403 paste.txt': () => run([program, paste]),
    'why403 < pipe': () => run([program], { input: PASTE }),
  };
  const goals = ['', '1.5', '2', '2'];
  const times = Object.keys(cases).map(() => []);
  for (let turn = quick ? 8 : 30; turn > 0; turn--)
    for (const [index, measure] of Object.values(cases).entries()) times[index].push(measure().milliseconds);
  table(
    'Start',
    ['', 'median ms', 'least ms', 'ratio of medians', 'ratio of least', 'goal'],
    Object.keys(cases).map((name, index) => [
      name,
      round(median(times[index])),
      round(Math.min(...times[index])),
      round(median(times[index]) / median(times[0]), 2),
      round(Math.min(...times[index]) / Math.min(...times[0]), 2),
      goals[index],
    ]),
  );
}

const writeHar = (file, megabytes) => writeTexts(file, harText(megabytes * MB));

function writeTexts(file, texts) {
  const descriptor = openSync(file, 'w');
  let pending = '';
  for (const text of texts) {
    pending += text;
    if (pending.length < 4 * MB) continue;
    writeSync(descriptor, pending);
    pending = '';
  }
  writeSync(descriptor, pending);
  closeSync(descriptor);
}

/** Tells the processor time and the most memory of a process when it ends. */
function probeIn(folder) {
  const probe = join(folder, 'probe.cjs');
  writeFileSync(
    probe,
    `process.on('exit', () => {
      const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
      process.stderr.write('\\ntook ' + (userCPUTime + systemCPUTime) / 1000 + ' held ' + maxRSS / 1024);
    });`,
  );
  return probe;
}

function usageOf({ stderr }) {
  const [, took, held] = /took ([\d.]+) held ([\d.]+)/.exec(stderr) ?? [];
  return { took: Number(took), held: Number(held) };
}

/** JSON.parse of a file, in a process of its own. */
const PARSE = `
  const bytes = require('fs').readFileSync(process.argv[1]);
  const before = process.cpuUsage();
  JSON.parse(bytes.toString());
  const { user, system } = process.cpuUsage(before);
  process.stderr.write('took ' + (user + system) / 1000 + ' held 0');`;

/** A recording through the whole program, beside JSON.parse of the same bytes. */
function recordings(folder) {
  const probe = probeIn(folder);
  const rows = [];
  const add = (megabytes, times) => {
    const file = join(folder, `${megabytes}.har`);
    writeHar(file, megabytes);
    const parses = [];
    const runs = [];
    for (let turn = times; turn > 0; turn--) {
      // A string holds 512 MB at most.
      if (megabytes <= 200) parses.push(usageOf(run(['-e', PARSE, file])).took);
      runs.push(usageOf(run(['-r', probe, program, file])));
    }
    rmSync(file);
    const took = median(runs.map((usage) => usage.took));
    const parsed = median(parses);
    rows.push([
      `${megabytes} MB`,
      parsed === undefined ? '-' : round(parsed),
      round(took),
      parsed === undefined ? '-' : round(took / parsed, 2),
      round(Math.max(...runs.map(({ held }) => held))),
    ]);
  };
  add(quick ? 50 : 200, quick ? 3 : 7);
  if (!quick) add(1024, 1);
  table(
    'A recording, from start to report (goals: ratio 1.5, 200 MB of memory)',
    ['HAR', 'JSON.parse ms', 'why403 ms', 'ratio', 'most memory MB'],
    rows,
  );
}

/** Reads a file line by line with little memory, does something with each, and tells the processor time and the lines. */
const eachLine = (work) => `
  const { openSync, readSync } = require('fs');
  const { StringDecoder } = require('string_decoder');
  const decoder = new StringDecoder();
  const chunk = Buffer.alloc(1 << 18);
  const descriptor = openSync(process.argv[1]);
  let lines = 0;
  let rest = '';
  for (let length; (length = readSync(descriptor, chunk)) > 0; ) {
    const parts = (rest + decoder.write(chunk.subarray(0, length))).split('\\n');
    rest = parts.pop();
    for (const line of parts) { ${work}; lines += 1; }
  }
  const { user, system } = process.cpuUsage();
  process.stderr.write('took ' + (user + system) / 1000 + ' held 0 lines ' + lines);`;

/** Logs through the whole program, beside a process that only parses or counts the lines of the same bytes. */
function logs(folder) {
  const probe = probeIn(folder);
  const rows = [];
  const add = (kind, megabytes, times) => {
    const file = join(folder, `${kind}.log`);
    writeTexts(file, logText(kind, megabytes * MB));
    const least = kind.startsWith('json') ? 'JSON.parse(line)' : 'line.length';
    const leasts = [];
    const runs = [];
    let lines = 0;
    for (let turn = times; turn > 0; turn--) {
      const read = run(['-e', eachLine(least), file]);
      lines = Number(/lines (\d+)/.exec(read.stderr)?.[1]);
      leasts.push(usageOf(read).took);
      runs.push(usageOf(run(['-r', probe, program, file])));
    }
    rmSync(file);
    const took = median(runs.map((usage) => usage.took));
    rows.push([
      `${kind}, ${megabytes} MB`,
      round(median(leasts)),
      round(took),
      round(took / median(leasts), 2),
      round((megabytes / took) * 1000, 1),
      round((lines / took) * 1000),
      round(Math.max(...runs.map(({ held }) => held))),
    ]);
  };
  for (const kind of LOG_KINDS) add(kind, quick ? 20 : 200, quick ? 1 : 3);
  if (!quick) add('json-lines', 1024, 1);
  table(
    'A log, from start to report (goals: 100,000 lines/s of JSON and access logs, 40 MB/s of other text, 200 MB of memory)',
    ['', 'parse or count ms', 'why403 ms', 'ratio', 'MB/s', 'lines/s', 'most memory MB'],
    rows,
  );
}

/** 100,000 exchanges, 10,000 of them refused: 5 operations by 50 tokens. */
function writeRefusals(file) {
  const paths = ['routing/queues', 'users', 'conversations/%/recordings', 'groups', 'flows'];
  const descriptor = openSync(file, 'w');
  const id = (number) => `0b1c2d3e-0000-4000-8000-${String(number * 7919).padStart(12, '0')}`;
  for (let index = 0; index < 100_000; index += 1000) {
    const lines = Array.from({ length: 1000 }, (_, offset) => {
      const number = index + offset;
      const refused = number % 10 === 0;
      const path = paths[Math.floor(number / 10) % 5].replace('%', id(number));
      const token = `token-of-the-benchmark-${Math.floor(number / 50) % 50}-aB3dE6gH9jK2`;
      return JSON.stringify({
        request: {
          method: 'GET',
          url: `https://api.mypurecloud.com/api/v2/${path}?id=${id(number)}`,
          headers: { Authorization: `Bearer ${token}` },
        },
        response: {
          status: refused ? 403 : 200,
          headers: { 'ININ-Correlation-Id': id(number + 1) },
          body: refused
            ? { code: 'not.authorized', message: 'Not authorized.', status: 403 }
            : { id: id(number) },
        },
      });
    });
    writeSync(descriptor, `${lines.join('\n')}\n`);
  }
  closeSync(descriptor);
}

/** The same calls in each format. */
function reports(folder) {
  const probe = probeIn(folder);
  const file = join(folder, 'refusals.ndjson');
  writeRefusals(file);
  const formats = ['stylish', 'json', 'ndjson'];
  const usages = formats.map(() => []);
  for (let turn = quick ? 1 : 5; turn > 0; turn--)
    for (const [index, format] of formats.entries()) {
      const report = join(folder, 'report');
      usages[index].push(usageOf(run(['-r', probe, program, file, '--format', `${format}=${report}`])));
      usages[index].bytes = statSync(report).size;
    }
  table(
    'A report of 100,000 calls, 10,000 refused (goal: 200 MB of memory)',
    ['', 'why403 ms', 'against stylish', 'most memory MB', 'report MB'],
    formats.map((format, index) => [
      format,
      round(median(usages[index].map(({ took }) => took))),
      round(median(usages[index].map(({ took }) => took)) / median(usages[0].map(({ took }) => took)), 2),
      round(Math.max(...usages[index].map(({ held }) => held))),
      round(usages[index].bytes / MB),
    ]),
  );
}

/** The engine without files: all rules on prepared subjects, and everything from the parsed entry on. */
async function engine(folder) {
  const outfile = join(folder, 'engine.mjs');
  await build({
    entryPoints: [join(here, 'engine.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
  });
  const { RULES, createHarReader, createLearner, createVault, judge, problemKey, secure, sight } =
    await import(pathToFileURL(outfile).href);
  const raws = [];
  const reader = createHarReader(
    { path: 'bench.har' },
    { exchange: (raw) => raws.push(raw), took() {}, problem() {} },
  );
  const encoder = new TextEncoder();
  for (const text of harText(20 * MB, { refusedShare: 1 })) reader.push(encoder.encode(text));
  reader.end();

  const timed = (work) => {
    const start = processorTime();
    work();
    return (raws.length / (processorTime() - start)) * 1000;
  };
  const rates = {
    'all rules (goal: 100000)': [],
    'sight, learn, key, all rules': [],
    'secure, sight, learn, key, all rules': [],
  };
  const [rules, learnt, secured] = Object.values(rates);
  const diagnose = (exchanges) => {
    const learner = createLearner({ base: [], oneCaller: false });
    const sightings = exchanges.map((exchange) => {
      const { subject, told } = sight(exchange);
      learner.observe(told, null);
      const identity = learner.identify(told, null);
      return { subject, identity, key: problemKey(subject, identity) };
    });
    const problems = sightings.map(({ subject, identity }) => [subject, learner.callerOf(identity)]);
    for (const [subject, caller] of problems) judge(subject, caller, RULES);
    return problems;
  };
  const vault = createVault();
  const exchanges = raws.map((raw) => secure(raw, vault));
  const problems = diagnose(exchanges);
  for (let turn = quick ? 6 : 15; turn > 0; turn--) {
    rules.push(timed(() => problems.map(([subject, caller]) => judge(subject, caller, RULES).verdict)));
    learnt.push(timed(() => diagnose(exchanges)));
    const fresh = createVault();
    secured.push(timed(() => diagnose(raws.map((raw) => secure(raw, fresh)))));
  }
  table(
    `The engine (${raws.length} refused exchanges)`,
    ['', 'median exchanges/s', 'most exchanges/s'],
    Object.entries(rates).map(([name, values]) => [name, round(median(values)), round(Math.max(...values))]),
  );
}

/** How much is read of what tools show of refused calls: no speed, but the other figure that a change may spoil. */
async function shapes(folder) {
  const outfile = join(folder, 'shapes.mjs');
  await build({
    entryPoints: [join(here, '../test/read/shapes/figures.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
  });
  const { readMatrix, figures } = await import(pathToFileURL(outfile).href);
  const [head, ...rows] = figures(readMatrix());
  table('Shapes of refused calls: right of what is shown', head, rows);
}

/** Milliseconds before every answer of the platform, and callers that are asked at once. */
const LATENCY = 50;
const CALLERS_AT_ONCE = 8;

/** Many organizations against what will be called, live; what counts is how many round trips of the platform it takes. */
async function organizations(folder) {
  const probe = probeIn(folder);
  const count = quick ? 20 : 100;
  const outfile = join(folder, 'platform.mjs');
  await build({
    entryPoints: [join(here, 'platform.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
  });
  const platform = spawn(process.execPath, [outfile, count, LATENCY], { stdio: ['pipe', 'pipe', 'inherit'] });
  const [told] = await once(createInterface(platform.stdout), 'line');
  const { url, clients } = JSON.parse(told);
  const operations = JSON.parse(readFileSync(join(here, '../facts/contract/operations.json'), 'utf8'));
  const calls = operations.filter((_, index) => index % 10 === 0).slice(0, 300);
  writeFileSync(join(folder, 'calls.txt'), calls.map(({ method, path }) => `${method} ${path}\n`).join(''));
  const callers = clients.map(({ name, domain, organization, division }, index) => ({
    name,
    region: domain,
    organization,
    environment: { id: `ID_${index}`, secret: `SECRET_${index}` },
    divisions: [division],
  }));
  const config = join(folder, 'why403.config.json');
  writeFileSync(config, JSON.stringify({ preflight: { calls: ['calls.txt'], callers } }));
  const env = Object.fromEntries(
    clients.flatMap(({ id, secret }, index) => [
      [`ID_${index}`, id],
      [`SECRET_${index}`, secret],
    ]),
  );
  const rows = ['stylish', 'json', 'junit'].map((format) => {
    const words = [
      '-r',
      probe,
      program,
      'preflight',
      '--config',
      config,
      '--gateway',
      url,
      '--format',
      `${format}=${join(folder, 'matrix')}`,
    ];
    const ran = run(words, { env });
    const { took, held } = usageOf(ran);
    const floor = Math.ceil(count / CALLERS_AT_ONCE) * 4 * LATENCY;
    return [format, `${round(ran.milliseconds)} ms`, `${floor} ms`, `${round(took)} ms`, `${round(held)} MB`];
  });
  platform.stdin.end();
  table(
    `preflight: ${count} organizations x ${calls.length} operations, ${LATENCY} ms before every answer`,
    ['format', 'took', 'four round trips a batch', 'processor', 'memory (goal: 200 MB)'],
    rows,
  );
}

/** The document of the platform into a contract, and what it costs to ask that in place of the embedded one. */
async function contracts(folder) {
  const probe = probeIn(folder);
  const stored = join(folder, 'contract.json');
  const rows = [40, 0].map((megabytes) => {
    const file = join(folder, 'document.json');
    writeTexts(file, documentText(megabytes * MB));
    const parses = [];
    const runs = [];
    for (let turn = quick ? 3 : 9; turn > 0; turn--) {
      parses.push(usageOf(run(['-e', PARSE, file])).took);
      runs.push(usageOf(run(['-r', probe, program, 'contract', 'import', file], { output: stored })));
    }
    const size = statSync(file).size / MB;
    rmSync(file);
    const took = median(runs.map((usage) => usage.took));
    return [
      `${round(size)} MB${megabytes === 0 ? ', without models' : ''}`,
      round(median(parses)),
      round(took),
      round(took / median(parses), 2),
      round(Math.max(...runs.map(({ held }) => held))),
    ];
  });
  table(
    'The published document, from start to a contract file (goals: ratio 2, 300 MB of memory)',
    ['document', 'JSON.parse ms', 'why403 ms', 'ratio', 'most memory MB'],
    rows,
  );
  startsWith(folder, stored);
  await lookUps(folder, stored);
}

function startsWith(folder, stored) {
  const paste = join(folder, 'paste.txt');
  writeFileSync(paste, PASTE);
  const contractsOf = { embedded: 'embedded', imported: stored };
  const times = Object.keys(contractsOf).map(() => []);
  for (let turn = quick ? 8 : 30; turn > 0; turn--)
    for (const [index, named] of Object.values(contractsOf).entries())
      times[index].push(run([program, paste, '--contract', named]).milliseconds);
  table(
    'One curl command, by the contract (goal: ratio 1.2)',
    ['', 'median ms', 'least ms', 'ratio of medians', 'ratio of least'],
    Object.keys(contractsOf).map((name, index) => [
      name,
      round(median(times[index])),
      round(Math.min(...times[index])),
      round(median(times[index]) / median(times[0]), 2),
      round(Math.min(...times[index]) / Math.min(...times[0]), 2),
    ]),
  );
}

async function lookUps(folder, stored) {
  const outfile = join(folder, 'contract.mjs');
  await build({
    entryPoints: [join(here, 'contract.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
  });
  const { allOperations, matchOperation, openContract, useContract } = await import(
    pathToFileURL(outfile).href
  );
  const imported = openContract(JSON.parse(readFileSync(stored, 'utf8')).contract);
  const calls = allOperations().map(({ method, path }) => [
    method,
    path.replace(/\{\w+\}/g, '11111111-2222-4333-8444-555555555555'),
  ]);
  const asked = { embedded: null, imported };
  const rates = Object.keys(asked).map(() => []);
  const again = 20;
  for (let turn = quick ? 8 : 30; turn > 0; turn--)
    for (const [index, chosen] of Object.values(asked).entries()) {
      useContract(chosen);
      const start = processorTime();
      for (let time = 0; time < again; time++)
        for (const [method, path] of calls) matchOperation(method, path);
      rates[index].push((again * calls.length) / (processorTime() - start));
    }
  useContract(null);
  table(
    'Look-ups of calls (goal: within 10 %)',
    ['', 'median a ms', 'most a ms', 'against embedded'],
    Object.keys(asked).map((name, index) => [
      name,
      round(median(rates[index])),
      round(Math.max(...rates[index])),
      round(median(rates[index]) / median(rates[0]), 2),
    ]),
  );
}

/** A repository of source files, from start to report: against reading them. */
function sources(folder) {
  const repository = join(folder, 'repository');
  const count = quick ? 500 : 2000;
  writeSources(repository, count, 10_000);
  const cases = {
    'reading the files': ['-e', READ_ALL, repository],
    'why403 needs': [program, 'needs', repository, '--format', 'json'],
    'why403 lint': [program, 'lint', repository],
  };
  const probe = probeIn(folder);
  const usages = Object.keys(cases).map(() => []);
  for (let turn = quick ? 3 : 7; turn > 0; turn--)
    for (const [index, words] of Object.values(cases).entries()) {
      const ran = run(['-r', probe, ...words]);
      usages[index].push({ ...usageOf(ran), wall: ran.milliseconds });
    }
  rmSync(repository, { recursive: true });
  const took = usages.map((each) => median(each.map((usage) => usage.took)));
  table(
    `${count} source files of 10 KB (goal: 2,000 in 3 seconds)`,
    ['', 'processor ms', 'least wall ms', 'ratio', 'most memory MB'],
    Object.keys(cases).map((name, index) => [
      name,
      round(took[index]),
      round(Math.min(...usages[index].map(({ wall }) => wall))),
      round(took[index] / took[0], 1),
      round(Math.max(...usages[index].map(({ held }) => held))),
    ]),
  );
}

const READ_ALL = `
const { readdirSync, readFileSync, statSync } = require('node:fs');
let lines = 0;
for (const name of readdirSync(process.argv[1], { recursive: true })) {
  const path = process.argv[1] + '/' + name;
  if (statSync(path).isFile()) lines += readFileSync(path, 'utf8').split('\n').length;
}
process.exitCode = lines > 0 ? 0 : 2;
`;

const parts = { start, recordings, logs, reports, engine, shapes, organizations, contracts, sources };
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : null;
if (only !== null && !Object.hasOwn(parts, only)) throw new Error(`parts: ${Object.keys(parts).join(', ')}`);
const folder = mkdtempSync(join(tmpdir(), 'why403-bench-'));
try {
  console.log(`Node ${process.version}`);
  for (const [name, part] of Object.entries(parts)) if (only === null || name === only) await part(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
