/** Logins that the token endpoint refuses, among calls: it is no operation of the contract. */
import type { Call } from '../calls.js';
import type { Entry } from '../log.js';
import type { Random } from '../random.js';
import type { Shape, Stream } from '../shape.js';
import { iso, point } from '../times.js';
import { logbackOneLine } from './spring.js';
import { boxes } from './terraform.js';

/** As they were seen in life: the error, and its description. */
const REFUSALS = [
  ['invalid_client', 'client not found'],
  ['invalid_client', 'authentication failed'],
  ['unauthorized_client', 'client is not authorized to use the client_credential grant type'],
] as const;

const hostOf = (call: Call): string => call.host.replace(/^api\./, 'login.');

function refusedLogin(
  random: Random,
  write: (error: string, description: string, id: string) => Entry['write'],
): Entry {
  const [error, description] = random.pick(REFUSALS);
  return {
    write: write(error, description, random.uuid()),
    tells: {
      operation: null,
      status: 400,
      code: error,
      implied: { operation: null, status: null, code: null },
    },
    answers: true,
  };
}

/** In place of each third refused call a login. */
const orLogin =
  (inner: Shape, login: (call: Call, stream: Stream) => readonly Entry[]): Shape['call'] =>
  (call, stream) =>
    call.refused && stream.random.chance(0.4) ? login(call, stream) : inner.call(call, stream);

const logback: Shape = {
  ...logbackOneLine,
  name: 'logins-one-line',
  call: orLogin(logbackOneLine, (call, { random }) => [
    refusedLogin(
      random,
      (error, description, id) => (at) =>
        `${point(at)} [main] ERROR com.acme.Login - POST https://${hostOf(call)}/oauth/token failed: 400 Bad Request: ${JSON.stringify({ error, description: `${description}: ${id}`, error_description: `${description}: ${id}` })}`,
    ),
  ]),
};

const terraform: Shape = {
  ...boxes,
  name: 'terraform-login-boxes',
  call: orLogin(boxes, (_, { random }) => [
    refusedLogin(
      random,
      (error, description, id) => () =>
        `╷
│ Error: failed to authorize Genesys Cloud client credentials: Auth Error: 400 - ${error} (${description}; ${id})
│ 
│   with provider["registry.terraform.io/mypurecloud/genesyscloud"],
│   on main.tf line 10, in provider "genesyscloud":
│   10: provider "genesyscloud" {
│ 
╵`,
    ),
  ]),
};

const json: Shape = {
  name: 'logins-json',
  note: ({ message, fields }) => [
    { write: (at) => JSON.stringify({ time: iso(at), level: 'info', msg: message, ...fields }) },
  ],
  call: orLogin(
    {
      name: 'calls-json',
      note: () => [],
      call: (call) => [
        {
          write: (at) =>
            JSON.stringify({
              time: iso(at),
              level: 'info',
              msg: 'call',
              method: call.operation.method,
              url: call.url,
              status: 200,
              ms: call.milliseconds,
            }),
          answers: true,
        },
      ],
    },
    (call, { random }) => [
      refusedLogin(
        random,
        (error, description) => (at) =>
          JSON.stringify({
            time: iso(at),
            level: 'error',
            msg: 'login failed',
            method: 'POST',
            url: `https://${hostOf(call)}/oauth/token`,
            status: 400,
            body: { error, description, error_description: description },
          }),
      ),
    ],
  ),
};

export const LOGINS: readonly Shape[] = [logback, terraform, json];
