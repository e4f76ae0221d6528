/** Terraform: what TF_LOG shows. */
import { answer, type Entry, line } from '../log.js';
import type { Shape } from '../shape.js';
import { offset, slashes } from '../times.js';

const PROVIDER = 'provider.terraform-provider-genesyscloud_v1.45.0';

const hclog =
  (level: string, text: string): Entry['write'] =>
  (at) =>
    `${offset(at)} [${level}]${level.length < 5 ? ' ' : ''} ${text}`;

const debugNote: Shape['note'] = ({ level, message }, { random }) => [
  line(
    random.pick([
      hclog(level, `${PROVIDER}: ${message}`),
      hclog('TRACE', `vertex "genesyscloud_user.agent_${random.pick([401, 403, 7])}": visit complete`),
      hclog(
        'DEBUG',
        `provider.stdio: received EOF, stopping recv loop: err="rpc error: code = Unavailable desc = error reading from server: EOF"`,
      ),
      hclog('DEBUG', `created provider logger: level=debug pid=${random.pick([403, 4012])}`),
      hclog('INFO', `ReferenceTransformer: "genesyscloud_routing_queue.q403" references: []`),
    ]),
  ),
];

const dumps: Shape = {
  name: 'terraform-tf-log-dumps',
  note: debugNote,
  call: (call) => [
    line(
      (at) => `${hclog('DEBUG', `${PROVIDER}: ${slashes(at)} [DEBUG] Genesys Cloud API Request Details:`)(at)}
---[ REQUEST ]---------------------------------------
${call.operation.method} ${call.target} HTTP/1.1
Host: ${call.host}
User-Agent: GC Terraform Provider/1.45.0
Accept: application/json
Authorization: Bearer XXXXXXXX
Accept-Encoding: gzip


-----------------------------------------------------`,
    ),
    answer(
      call,
      (
        at,
      ) => `${hclog('DEBUG', `${PROVIDER}: ${slashes(at)} [DEBUG] Genesys Cloud API Response Details:`)(at)}
---[ RESPONSE ]--------------------------------------
HTTP/2.0 ${call.status} ${call.reason}
Content-Length: ${call.body.length}
Content-Type: application/json
Inin-Correlation-Id: ${call.correlationId}

${call.body === '' ? '' : JSON.stringify(JSON.parse(call.body), null, 1)}
-----------------------------------------------------`,
    ),
  ],
};

/** Fields of the provider's HTTP transport; two calls at once. */
const fields: Shape = {
  name: 'terraform-tf-http-fields',
  streams: 2,
  note: debugNote,
  call: (call, { random }) => {
    const id = random.uuid();
    return [
      line((at) =>
        hclog(
          'DEBUG',
          `${PROVIDER}: Sending HTTP Request: Accept=application/json Host=${call.host} User-Agent="GC Terraform Provider/1.45.0" tf_http_op_type=request tf_http_req_body="" tf_http_req_method=${call.operation.method} tf_http_req_uri=${call.target} tf_http_req_version=HTTP/1.1 tf_http_trans_id=${id} tf_provider_addr=provider tf_rpc=ReadResource timestamp="${offset(at)}"`,
        )(at),
      ),
      answer(call, (at) =>
        hclog(
          'DEBUG',
          `${PROVIDER}: Received HTTP Response: Content-Type=application/json Inin-Correlation-Id=${call.correlationId} tf_http_op_type=response tf_http_res_body=${JSON.stringify(call.body)} tf_http_res_status_code=${call.status} tf_http_res_status_reason="${call.status} ${call.reason}" tf_http_res_version=HTTP/2.0 tf_http_trans_id=${id} tf_provider_addr=provider tf_rpc=ReadResource timestamp="${offset(at)}"`,
        )(at),
      ),
    ];
  },
};

export const TERRAFORM_DEBUG: readonly Shape[] = [dumps, fields];
