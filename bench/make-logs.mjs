/**
 * Writes a plausible log: `node bench/make-logs.mjs <kind> <megabytes> <file>`. The same kind and size give the same
 * bytes, written as a stream.
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
  ['POST', '/api/v2/analytics/conversations/details/query'],
  ['GET', '/api/v2/authorization/divisions'],
  ['GET', '/api/v2/outbound/campaigns'],
  ['PUT', '/api/v2/routing/queues/{id}'],
  ['GET', '/api/v2/quality/forms'],
];
const REFUSAL = {
  message:
    'Unable to perform the requested action. You must have at least one of the following permissions assigned: [routing:queue:view]',
  code: 'missing.any.permissions',
  status: 403,
};
/** Without a call; numbers that look like a status among them. */
const NOTES = [
  'imported {n} rows of agents_401.csv',
  'cache hits={n} misses=401 evictions=0 ratio=0.403',
  'next run of nightly-sync in {n} s',
  'retrying attempt 3 after {n} ms',
  'Pool stats (total={n}, active=3, idle=7, waiting=0)',
  'committed offset {n} for partition 3 of topic agents',
  'session {id} of user {n} ended',
  'select id, name from agents where room = {n} limit 403',
];

/** Each kind: a line for a number. */
const KINDS = {
  'json-lines': jsonLine(0),
  'json-lines-refused': jsonLine(0.01),
  access: accessLine,
  text: textLine(0),
  'text-calls': textLine(0.5),
};

/** The kinds of logs, by name. */
export const LOG_KINDS = Object.keys(KINDS);

/** Yields a log of about so many bytes, some hundred lines at a time. */
export function* logText(kind, bytes) {
  const line = KINDS[kind];
  const chance = chanceOf(randomNumbers(403));
  let number = 0;
  for (let written = 0; written < bytes; ) {
    const lines = Array.from({ length: 500 }, () => line(chance, number++));
    const text = `${lines.join('\n')}\n`;
    yield text;
    written += text.length;
  }
}

function chanceOf(random) {
  const hex = (length) => Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('');
  const id = () => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`;
  const pick = (list) => list[Math.floor(random() * list.length)];
  const call = () => {
    const [method, template] = pick(PATHS);
    return { method, path: template.replace('{id}', id) };
  };
  return { random, pick, id, call, number: () => Math.floor(random() * 500) };
}

const START = Date.UTC(2026, 2, 10);
const timeOf = (number) => START + number * 7;

function jsonLine(refusedShare) {
  return ({ random, id, call, number }, index) => {
    const { method, path } = call();
    const refused = random() < refusedShare;
    const record = {
      level: refused ? 50 : 30,
      time: timeOf(index),
      pid: 403,
      hostname: 'sync-5c6b7d4f40-9kq2m',
      reqId: id(),
      req: { method, url: `https://api.mypurecloud.ie${path}` },
      res: { statusCode: refused ? 403 : 200, ...(refused ? { body: REFUSAL } : {}) },
      responseTime: number(),
      bytes: number(),
      msg: refused ? 'request errored' : 'request completed',
    };
    return JSON.stringify(record);
  };
}

function accessLine({ call, number, pick }, index) {
  const { method, path } = call();
  const time = new Date(timeOf(index)).toISOString();
  return `10.0.3.${index % 250} - - [10/Mar/2026:${time.slice(11, 19)} +0000] "${method} ${path} HTTP/1.1" ${pick([200, 200, 200, 204])} ${number()} "-" "okhttp/4.12.0"`;
}

function textLine(share) {
  return ({ random, pick, id, call, number }, index) => {
    const time = new Date(timeOf(index)).toISOString().slice(0, -1).replace('T', ' ').replace('.', ',');
    const head = `${time} INFO  [pool-1-thread-${index % 8}] com.acme.sync.Client -`;
    if (random() >= share) return `${head} ${pick(NOTES).replace('{n}', number).replace('{id}', id)}`;
    const { method, path } = call();
    return `${head} ${method} https://api.mypurecloud.ie${path} 200 OK in ${number()} ms`;
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [kind, megabytes, file] = process.argv.slice(2);
  if (!LOG_KINDS.includes(kind) || !(Number(megabytes) > 0) || file === undefined) {
    console.error(`usage: node bench/make-logs.mjs ${LOG_KINDS.join('|')} <megabytes> <file>`);
    process.exitCode = 2;
  } else {
    const out = createWriteStream(file);
    for (const text of logText(kind, Number(megabytes) * 1024 * 1024)) {
      if (!out.write(text)) await once(out, 'drain');
    }
    out.end();
    await finished(out);
  }
}
