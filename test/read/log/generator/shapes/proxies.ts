/** Access logs: Envoy, nginx, Apache, CloudFront, the load balancers of Amazon. */
import type { Call } from '../calls.js';
import { answer, line } from '../log.js';
import type { Random } from '../random.js';
import type { Shape } from '../shape.js';
import { combined, iso } from '../times.js';

const address = (random: Random): string =>
  `10.${random.pick([0, 40, 3])}.${random.int(0, 255)}.${random.int(1, 254)}`;
const own = (random: Random): string =>
  random.pick([
    '/health',
    '/static/403.html',
    '/login?error=401',
    '/metrics',
    '/forbidden-words/403',
    '/api/v2/orders/401',
  ]);
const size = (call: Call, random: Random): number => random.pick([call.body.length, 401, 403]);

const unbodied = { code: false };

const access = (
  name: string,
  write: (at: Date, random: Random, request: string, status: number, bytes: number) => string,
): Shape => ({
  name,
  bodies: false,
  note: (_, { random }) => {
    const request = `GET ${own(random)}`;
    const [status, bytes] = [random.pick([200, 200, 204, 304]), random.pick([401, 403, 512])];
    let text: string | null = null;
    return [line((at) => (text ??= write(at, random, request, status, bytes)))];
  },
  call: (call, { random }) => {
    const bytes = size(call, random);
    return [
      answer(
        call,
        (at) => write(at, random, `${call.operation.method} ${call.target}`, call.status, bytes),
        unbodied,
      ),
    ];
  },
});

const apache = access(
  'access-combined',
  (at, random, request, status, bytes) =>
    `${address(random)} - ${random.pick(['-', 'user403'])} [${combined(at)}] "${request} HTTP/1.1" ${status} ${bytes} "${random.pick(['-', 'https://apps.acme.example/401'])}" "${random.pick(['okhttp/4.12.0', 'python-requests/2.32.3', 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36'])}"`,
);

const common = access(
  'access-common-vhost',
  (at, random, request, status, bytes) =>
    `gateway.acme.example:443 ${address(random)} - - [${combined(at)}] "${request} HTTP/2.0" ${status} ${bytes}`,
);

const nginxTimed = access(
  'nginx-upstream-times',
  (at, random, request, status, bytes) =>
    `${address(random)} - - [${combined(at)}] "${request} HTTP/1.1" ${status} ${bytes} "-" "okhttp/4.12.0" 0.${random.pick([403, 401, 120])} ${status} 10.0.4.3:443 "${random.hex(32)}"`,
);

const nginxJson = access('nginx-json', (at, random, request, status, bytes) =>
  JSON.stringify({
    time_iso8601: `${at.toISOString().slice(0, 19)}+00:00`,
    remote_addr: address(random),
    request: `${request} HTTP/1.1`,
    status: String(status),
    body_bytes_sent: String(bytes),
    request_time: `0.${random.pick([403, 401])}`,
    upstream_status: String(status),
    http_user_agent: 'okhttp/4.12.0',
    request_id: random.hex(32),
  }),
);

const cloudFront: Shape = {
  ...access('cloudfront', (at, random, request, status, bytes) => {
    const [method, target = ''] = request.split(' ');
    const [path, query = '-'] = target.split('?');
    return [
      at.toISOString().slice(0, 10),
      at.toISOString().slice(11, 19),
      'FRA403-P1',
      bytes,
      address(random),
      method,
      'd403abc.cloudfront.net',
      path,
      status,
      '-',
      'okhttp/4.12.0',
      query,
      '-',
      'Miss',
      random.hex(40),
      'gateway.acme.example',
      'https',
      401,
      '0.403',
    ].join('\t');
  }),
  head: () => [
    line(() => '#Version: 1.0'),
    line(
      () =>
        '#Fields: date time x-edge-location sc-bytes c-ip cs-method cs(Host) cs-uri-stem sc-status cs(Referer) cs(User-Agent) cs-uri-query cs(Cookie) x-edge-result-type x-edge-request-id x-host-header cs-protocol cs-bytes time-taken',
    ),
  ],
};

const alb = access('alb', (at, random, request, status, bytes) => {
  const [method, target] = request.split(' ');
  const client = `${address(random)}:${random.pick([403, 40312, 51401])}`;
  return `https ${iso(at).slice(0, -1)}403Z app/gateway/50dc6c495c0c9188 ${client} 10.0.4.3:443 0.000 0.403 0.000 ${status} ${status} 401 ${bytes} "${method} https://gateway.acme.example:443${target} HTTP/1.1" "okhttp/4.12.0" ECDHE-RSA-AES128-GCM-SHA256 TLSv1.2 arn:aws:elasticloadbalancing:eu-west-1:403403403403:targetgroup/gateway/73e2d6bc24d8a067 "Root=1-${random.hex(8)}-${random.hex(24)}" "-" "-" 0 ${iso(at)} "forward" "-" "-" "10.0.4.3:443" "${status}" "-" "-"`;
});

const envoyText = access(
  'envoy-text',
  (at, random, request, status, bytes) =>
    `[${iso(at)}] "${request} HTTP/1.1" ${status} - via_upstream - "-" 0 ${bytes} 403 401 "-" "okhttp/4.12.0" "${random.uuid()}" "api.mypurecloud.de" "52.40.1.3:443" outbound|443||api.mypurecloud.de ${address(random)}:40312 52.40.1.3:443 ${address(random)}:403 - default`,
);

const envoyJson = access('envoy-json', (at, random, request, status, bytes) => {
  const [method, path] = request.split(' ');
  return JSON.stringify({
    authority: 'api.mypurecloud.de',
    bytes_received: 401,
    bytes_sent: bytes,
    connection_termination_details: null,
    downstream_remote_address: `${address(random)}:403`,
    duration: random.pick([401, 403, 87]),
    method,
    path,
    protocol: 'HTTP/1.1',
    request_id: random.uuid(),
    response_code: status,
    response_code_details: 'via_upstream',
    response_flags: '-',
    start_time: iso(at),
    upstream_cluster: 'outbound|443||api.mypurecloud.de',
    upstream_host: '52.40.1.3:443',
    user_agent: 'okhttp/4.12.0',
  });
});

export const PROXIES: readonly Shape[] = [
  apache,
  common,
  nginxTimed,
  nginxJson,
  cloudFront,
  alb,
  envoyText,
  envoyJson,
];
