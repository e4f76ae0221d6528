/** Gateways and balancers between the caller and the platform: what their access logs keep. */
import type { Refused, Shape } from '../shape.js';
import { line } from './notations.js';

const TIME = '2026-08-04T07:12:33.902Z';
const CLF = '04/Aug/2026:09:12:33 +0200';

const requestId = '(9c1e0f7a-52d4-4b0e-8a57-3f1d2c6b7e88)';
const execution = ({ method, path, url, token, status, compact }: Refused): readonly string[] => [
  `Starting execution for request: ${requestId.slice(1, -1)}`,
  `HTTP Method: ${method}, Resource Path: /proxy${path.replace(/\?.*/, '')}`,
  `Endpoint request URI: ${url}`,
  `Endpoint request headers: {Authorization=Bearer ${token}, User-Agent=AmazonAPIGateway_1a2b3c}`,
  `Sending request to ${url}`,
  `Received response. Status: ${status}, Integration latency: 184 ms`,
  'Endpoint response headers: {Content-Type=application/json}',
  `Endpoint response body before transformations: ${compact}`,
  `Method completed with status: ${status}`,
];

export const GATEWAYS: readonly Shape[] = [
  {
    name: 'squid-access-log-bumped',
    tier: 'some',
    unshown: ['code'],
    write: ({ method, url, status }) =>
      `1785827553.902    184 10.1.2.3 TCP_MISS/${status} 1104 ${method} ${url} - HIER_DIRECT/52.59.1.2 application/json\n`,
  },
  {
    name: 'haproxy-httplog',
    tier: 'some',
    unshown: ['host', 'code'],
    write: ({ method, path, status }) =>
      `Aug  4 09:12:33 edge1 haproxy[18233]: 10.1.2.3:51234 [04/Aug/2026:09:12:33.481] https~ genesys/api1 0/0/91/93/184 ${status} 1104 - - ---- 1/1/0/0/0 0/0 "${method} ${path} HTTP/1.1"\n`,
  },
  {
    name: 'nginx-combined-proxy',
    tier: 'common',
    unshown: ['host', 'code'],
    write: ({ method, path, status }) =>
      `10.1.2.3 - - [${CLF}] "${method} ${path} HTTP/1.1" ${status} 412 "-" "python-requests/2.32.3"\n`,
  },
  {
    name: 'nginx-json-access-log',
    tier: 'some',
    unshown: ['code'],
    write: ({ method, host, path, status }) =>
      `${line({ time_local: CLF, remote_addr: '10.1.2.3', request: `${method} ${path} HTTP/1.1`, status: `${status}`, body_bytes_sent: '412', http_host: host, request_time: '0.184', http_user_agent: 'python-requests/2.32.3', upstream_status: `${status}` })}\n`,
  },
  {
    name: 'envoy-json-access-log',
    tier: 'some',
    unshown: ['code'],
    write: ({ method, host, path, status }) =>
      `${line({ start_time: TIME, method, path, protocol: 'HTTP/2', response_code: status, response_flags: '-', bytes_received: 0, bytes_sent: 412, duration: 184, authority: host, upstream_host: '52.59.1.2:443', 'x-request-id': '9c1e0f7a' })}\n`,
  },
  {
    name: 'envoy-default-access-log',
    tier: 'some',
    unshown: ['code'],
    write: ({ method, host, path, status }) =>
      `[${TIME}] "${method} ${path} HTTP/2" ${status} - via_upstream - "-" 0 412 184 183 "-" "python-requests/2.32.3" "9c1e0f7a-52d4-4b0e-8a57-3f1d2c6b7e88" "${host}" "52.59.1.2:443" outbound|443||${host} 10.1.2.3:51234 52.59.1.2:443 10.1.2.3:51233 ${host} -\n`,
  },
  {
    name: 'traefik-json-access-log',
    tier: 'rare',
    unshown: ['code'],
    write: ({ method, host, path, status }) =>
      `${line({ ClientAddr: '10.1.2.3:51234', DownstreamStatus: status, Duration: 184211300, OriginStatus: status, RequestHost: host, RequestMethod: method, RequestPath: path, RequestProtocol: 'HTTP/1.1', RequestScheme: 'https', ServiceName: 'genesys@file', level: 'info', time: TIME })}\n`,
  },
  {
    name: 'caddy-json-access-log',
    tier: 'rare',
    unshown: ['code'],
    write: ({ method, host, path, token, status }) =>
      `${line({ level: 'info', ts: 1785827553.902, logger: 'http.log.access', msg: 'handled request', request: { remote_ip: '10.1.2.3', proto: 'HTTP/2.0', method, host, uri: path, headers: { Authorization: [token === '' ? '' : 'REDACTED'] } }, bytes_read: 0, duration: 0.184, size: 412, status })}\n`,
  },
  {
    name: 'kong-http-log',
    tier: 'some',
    unshown: ['code'],
    write: ({ method, url, path, host, status }) =>
      `${line({ request: { method, uri: path, url, headers: { host, authorization: 'REDACTED' }, querystring: {}, size: 312 }, response: { status, headers: { 'content-type': 'application/json' }, size: 1104 }, upstream_uri: path, latencies: { proxy: 184, kong: 2, request: 186 }, service: { host, name: 'genesys' }, started_at: 1785827553481, client_ip: '10.1.2.3' })}\n`,
  },
  {
    name: 'apigee-trace-xml',
    tier: 'rare',
    write: ({ method, path, host, token, status, reason, compact }) =>
      `<?xml version="1.0" encoding="UTF-8"?>\n<DebugSession><Messages><Message><Data><Point id="Paused"/><Point id="StateChange"><RequestMessage><Headers><Header name="Authorization">Bearer ${token}</Header><Header name="Host">${host}</Header></Headers><Content></Content><URI>${path.replaceAll('&', '&amp;')}</URI><Verb>${method}</Verb></RequestMessage></Point><Point id="StateChange"><ResponseMessage><Headers><Header name="Content-Type">application/json</Header></Headers><Content>${compact.replaceAll('"', '&quot;')}</Content><ReasonPhrase>${reason}</ReasonPhrase><StatusCode>${status}</StatusCode></ResponseMessage></Point></Data></Message></Messages></DebugSession>\n`,
  },
  {
    name: 'aws-api-gateway-execution-log',
    tier: 'some',
    write: (refused) =>
      execution(refused)
        .map((text) => `Tue Aug 04 07:12:33 UTC 2026 : ${text}\n`)
        .join(''),
  },
  {
    name: 'aws-api-gateway-cloudwatch-export',
    tier: 'some',
    write: (refused) =>
      execution(refused)
        .map((text) => `${TIME} ${requestId} ${text}\n`)
        .join(''),
  },
  {
    name: 'aws-alb-access-log',
    tier: 'some',
    unshown: ['code'],
    write: ({ method, host, path, status }) =>
      `https ${TIME} app/edge/50dc6c495c0c9188 10.1.2.3:51234 52.59.1.2:443 0.001 0.184 0.000 ${status} ${status} 312 1104 "${method} https://${host}:443${path} HTTP/1.1" "python-requests/2.32.3" ECDHE-RSA-AES128-GCM-SHA256 TLSv1.2 arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup/api/73e2d6bc24d8a067 "Root=1-58337262-36d228ad5d99923122bbe354" "${host}" "-" 0 2026-08-04T07:12:33.481000Z "forward" "-" "-" "52.59.1.2:443" "${status}" "-" "-"\n`,
  },
  {
    name: 'istio-proxy-with-prefix',
    tier: 'rare',
    unshown: ['code'],
    write: ({ method, host, path, status }) =>
      `[pod/queues-7c9d-xk2/istio-proxy] ${line({ authority: host, method, path, protocol: 'HTTP/1.1', response_code: status, response_code_details: 'via_upstream', start_time: TIME, upstream_cluster: `outbound|443||${host}` })}\n`,
  },
];
