/** Innocent lines that look like refusals: bytes, milliseconds, threads, names, other systems. */
import { trap } from './calls.js';
import type { Random } from './random.js';

export type Level = 'DEBUG' | 'INFO' | 'WARN';

export interface Note {
  readonly level: Level;
  /** Without a package: `RetryPolicy`. */
  readonly logger: string;
  readonly message: string;
  /** What loggers of records write beside the message. */
  readonly fields: Readonly<Record<string, string | number | boolean>>;
}

type Make = (random: Random, number: number) => readonly [Level, string, string, Note['fields']?];

const NOTES: readonly Make[] = [
  (r, n) => [
    'WARN',
    'RetryPolicy',
    `retrying attempt ${r.int(2, 2200)} after ${n} ms`,
    { attempt: r.int(2, 9), delay: n },
  ],
  (_, n) => ['INFO', 'AclCache', `Access denied list refreshed, ${n} entries`, { entries: n }],
  (_, n) => [
    'INFO',
    'JobRunner',
    `job forbidden-words finished in ${n} ms`,
    { job: 'forbidden-words', durationMs: n },
  ],
  (_, n) => [
    'DEBUG',
    'Pool',
    `Pool stats (total=${n}, active=3, idle=7, waiting=0)`,
    { total: n, active: 3 },
  ],
  (r, n) => [
    'INFO',
    'HealthController',
    `GET /health 200 ${n}ms`,
    { path: '/health', statusCode: 200, responseTime: n, bytes: r.pick([401, 403, 17]) },
  ],
  (_, n) => [
    'DEBUG',
    'SqlLog',
    `select id, name from agents where room = ${n} and status = 'active' limit 403`,
    { rows: n },
  ],
  (r, n) => [
    'INFO',
    'Importer',
    `imported ${n} rows of ${r.int(500, 9000)} from agents_401.csv`,
    { rows: n },
  ],
  (_, n) => [
    'INFO',
    'CacheStats',
    `cache hits=${n} misses=401 evictions=0 ratio=0.403`,
    { hits: n, misses: 401 },
  ],
  (r, n) => [
    'INFO',
    'Server',
    `listening on 0.0.0.0:${r.pick([8403, 8080, 4401, 403])} pid ${n}`,
    { port: 8403, pid: n },
  ],
  (r, n) => [
    'INFO',
    'OrderClient',
    `POST https://orders.internal.example/v3/orders 200 OK in ${n} ms`,
    { url: 'https://orders.internal.example/v3/orders', status: 200, duration: n, size: r.int(20, 900) },
  ],
  (r, n) => [
    'DEBUG',
    'SlackClient',
    `GET https://slack.com/api/users.list?cursor=${r.hex(8)} -> 200 (${n} bytes)`,
    { status: 200, bytes: n },
  ],
  (_, n) => ['INFO', 'S3', `PUT https://exports.s3.amazonaws.com/2026/08/batch-${n}.json 200`, { bytes: n }],
  (_, n) => ['INFO', 'Scheduler', `next run of nightly-sync in ${n} s`, { seconds: n }],
  (r, n) => [
    'INFO',
    'Build',
    `version 4.${n}.${r.int(0, 9)} (build ${r.int(4000, 4900)}) of ${r.hex(7)}`,
    { build: n },
  ],
  (_, n) => ['DEBUG', 'Paging', `page ${n} of 500 read`, { page: n }],
  (r, n) => ['INFO', 'UserImport', `user ${n} -> ${r.uuid()} (employee 401-403)`, { employee: n }],
  (_, n) => [
    'DEBUG',
    'Kafka',
    `committed offset ${n} for partition 3 of topic audit.unauthorized-attempts`,
    { offset: n, partition: 3 },
  ],
  (_, n) => ['WARN', 'Gc', `GC pause (G1 Evacuation) ${n}M->401M(1024M) 40.3ms`, { before: n }],
  (_, n) => ['INFO', 'Metrics', `http.client.requests count=${n} max=0.403 status=2xx`, { count: n }],
  (_, n) => ['INFO', 'Metrics', `responses last minute: 200=${n} 201=14 403=0 401=0 500=0`, { ok: n }],
  (r, n) => ['INFO', 'Sessions', `session ${r.hex(16)} of user ${n} ended`, { user: n }],
  (_, n) => ['INFO', 'Catalog', `loaded 401 articles, ${n} prices`, { articles: 401, prices: n }],
  (_, n) => ['WARN', 'Thread', `thread http-nio-8080-exec-${n} was idle for 403 s`, { thread: n }],
  (_, n) => ['DEBUG', 'Token', `token of client wfm-sync expires in ${n} s`, { expiresIn: n }],
  (_, n) => ['INFO', 'Rules', `rule 403-to-login-page enabled, order ${n}`, { order: n }],
  (_, n) => [
    'INFO',
    'Feature',
    `feature flags: show-403-page=true, retry-on-401=true, batch=${n}`,
    { batch: n },
  ],
  (r, n) => [
    'INFO',
    'Mail',
    `sent mail "How to handle 403 Forbidden" to ${n} recipients (${r.hex(6)})`,
    { recipients: n },
  ],
  (_, n) => ['DEBUG', 'Tls', `TLS handshake with 10.40.3.${n % 255}:443 took 40 ms`, { ms: 40 }],
  (_, n) => [
    'INFO',
    'Permissions',
    `permission cache warmed: ${n} permissions of 12 roles`,
    { permissions: n },
  ],
  (_, n) => ['INFO', 'Deploy', `deployment web-403 scaled to ${n % 10} replicas`, { replicas: n % 10 }],
  (_, n) => ['DEBUG', 'Upload', `uploaded part ${n} of 512 (401 KB)`, { part: n }],
  (_, n) => ['INFO', 'Audit', `audit entry ${n} stored for ROLE_UNAUTHORIZED_VIEWER`, { entry: n }],
];

export function noteOf(random: Random): Note {
  const [level, logger, message, fields = {}] = random.pick(NOTES)(random, trap(random, 1, 2500));
  return { level, logger, message, fields };
}
