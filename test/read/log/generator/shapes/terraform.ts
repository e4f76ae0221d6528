/** Terraform: machine-readable output, boxes of errors. */
import type { Call } from '../calls.js';
import { answer, line } from '../log.js';
import type { Random } from '../random.js';
import type { Shape } from '../shape.js';
import { iso } from '../times.js';

const RESOURCES = ['routing_queue', 'user', 'flow', 'outbound_campaign', 'auth_role', 'group'] as const;

const resourceOf = (random: Random) => {
  const kind = random.pick(RESOURCES);
  const name = random.pick(['support', 'sales', 'q403', 'agent_401', 'alice']);
  return { kind: `genesyscloud_${kind}`, name, address: `genesyscloud_${kind}.${name}` };
};

const summaryOf = (call: Call, { name }: { readonly name: string }): string => {
  const doing = { GET: 'read', POST: 'create', DELETE: 'delete' }[String(call.operation.method)] ?? 'update';
  return `Failed to ${doing} ${name} | error: API Error: ${call.status} - ${call.message} (${call.correlationId})`;
};

const detailOf = (call: Call, { kind }: { readonly kind: string }): string =>
  JSON.stringify({
    resourceName: kind,
    method: call.operation.method,
    path: call.target.split('?')[0],
    statusCode: call.status,
    errorMessage: `API Error: ${call.status} - ${call.message} (${call.correlationId})`,
    correlationId: call.correlationId,
  });

const machine: Shape = {
  name: 'terraform-json',
  head: () => [
    line((at) =>
      JSON.stringify({
        '@level': 'info',
        '@message': 'Terraform 1.9.5',
        '@module': 'terraform.ui',
        '@timestamp': iso(at),
        terraform: '1.9.5',
        type: 'version',
        ui: '1.2',
      }),
    ),
  ],
  note: (_, { random }) => {
    const resource = resourceOf(random);
    return [
      line((at) =>
        JSON.stringify({
          '@level': 'info',
          '@message': `${resource.address}: Refresh complete [id=403]`,
          '@module': 'terraform.ui',
          '@timestamp': iso(at),
          hook: {
            resource: { addr: resource.address, resource_type: resource.kind, resource_name: resource.name },
            id_key: 'id',
            id_value: '403',
            elapsed_seconds: 401,
          },
          type: 'refresh_complete',
        }),
      ),
    ];
  },
  call: (call, { random }) => {
    const resource = resourceOf(random);
    const hook = {
      resource: { addr: resource.address, resource_type: resource.kind, resource_name: resource.name },
      action: 'create',
      elapsed_seconds: 403,
    };
    if (call.status < 400) {
      return [
        {
          ...line((at) =>
            JSON.stringify({
              '@level': 'info',
              '@message': `${resource.address}: Creation complete after 403s [id=${call.correlationId}]`,
              '@module': 'terraform.ui',
              '@timestamp': iso(at),
              hook,
              type: 'apply_complete',
            }),
          ),
          answers: true,
        },
      ];
    }
    const summary = summaryOf(call, resource);
    const detailed = random.chance(0.6);
    return [
      line((at) =>
        JSON.stringify({
          '@level': 'info',
          '@message': `${resource.address}: Creation errored after 1s`,
          '@module': 'terraform.ui',
          '@timestamp': iso(at),
          hook,
          type: 'apply_errored',
        }),
      ),
      answer(
        call,
        (at) =>
          JSON.stringify({
            '@level': 'error',
            '@message': `Error: ${summary}`,
            '@module': 'terraform.ui',
            '@timestamp': iso(at),
            diagnostic: {
              severity: 'error',
              summary,
              detail: detailed ? detailOf(call, resource) : '',
              address: resource.address,
              range: {
                filename: 'main.tf',
                start: { line: 401, column: 3, byte: 403 },
                end: { line: 401, column: 4, byte: 404 },
              },
            },
            type: 'diagnostic',
          }),
        { operation: detailed, code: false, message: true },
      ),
    ];
  },
};

export const boxes: Shape = {
  name: 'terraform-error-boxes',
  errorsLast: true,
  note: (_, { random }) => {
    const { address } = resourceOf(random);
    const text = random.pick([
      `${address}: Refreshing state... [id=${random.uuid()}]`,
      `${address}: Creating...`,
      `${address}: Still creating... [403s elapsed]`,
      `${address}: Modifications complete after 401s [id=${random.uuid()}]`,
      'Plan: 403 to add, 401 to change, 0 to destroy.',
    ]);
    return [line(() => text)];
  },
  call: (call, { random }) => {
    const resource = resourceOf(random);
    if (call.status < 400)
      return [
        {
          ...line(() => `${resource.address}: Creation complete after 4s [id=${call.correlationId}]`),
          answers: true,
        },
      ];
    const detailed = random.chance(0.5);
    const at = random.pick([1, 9, 401, 403]);
    return [
      answer(
        call,
        () => `╷
│ Error: ${summaryOf(call, resource)}
│ 
│   with ${resource.address},
│   on main.tf line ${at}, in resource "${resource.kind}" "${resource.name}":
│  ${String(at).padStart(3)}: resource "${resource.kind}" "${resource.name}" {
│ ${detailed ? `\n│ ${detailOf(call, resource)}` : ''}
╵`,
        { operation: detailed, code: false, message: true },
      ),
    ];
  },
};

export const TERRAFORM: readonly Shape[] = [machine, boxes];
