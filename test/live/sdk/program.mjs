/**
 * A program of somebody who uses the official SDK. It is a process of its own, so that the SDK finds the home
 * folder and the environment that the test gives it. Standard input: `{ jobs }` as JSON (see session.ts). Standard
 * output: what the SDK writes to the console, then a line with what each job threw.
 */
import http from 'node:http';
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';
import { inspect } from 'node:util';

const sdk = createRequire(import.meta.url)('purecloud-platform-client-v2');

/** Nothing is shared between two clients: each has its own configuration, logger, token and connections. */
function createClient({ gateway, region, log, extended }) {
  http.globalAgent = new http.Agent({ keepAlive: true });
  const client = new sdk.ApiClientClass();
  const { config } = client;
  config.live_reload_config = false;
  if (region === undefined) client.setGateway(gateway);
  else {
    client.setEnvironment(region);
    // The SDK believes that it speaks to the region; its own hook leads the bytes to the loopback interface.
    client.setPreHook(async (request) => {
      const { host, pathname, search } = new URL(request.url);
      request.url = `${gateway.protocol}://${gateway.host}:${gateway.port}${pathname}${search}`;
      request.headers.Host = host;
      return request;
    });
  }
  if (log !== undefined) {
    const { logger } = config;
    logger.log_level = logger.getLogLevel(log.level);
    logger.log_format = logger.getLogFormat(log.format);
    logger.log_to_console = log.file === undefined;
    logger.log_file_path = log.file;
    logger.log_request_body = true;
    logger.log_response_body = true;
    logger.setLogger();
  }
  client.setReturnExtendedResponses(extended === true);
  return client;
}

async function act(client, { login, token, call }) {
  if (token !== undefined) client.setAccessToken(token);
  if (login?.code !== undefined) {
    const { id, secret, code } = login;
    await client.loginCodeAuthorizationGrant(id, secret, code, 'https://application.example/login');
  } else if (login !== undefined) await client.loginClientCredentialsGrant(login.id, login.secret);
  if (call !== undefined) await new sdk[call.api](client)[call.method](...call.arguments);
}

/** The forms in which programs show what was thrown. */
const formsOf = (error) => ({
  json: JSON.stringify(error),
  'json over lines': JSON.stringify(error, null, 2),
  inspected: inspect(error),
  'inspected in full': inspect(error, { depth: null, maxArrayLength: null }),
  message: `Could not fetch it: ${error?.message ?? String(error)}`,
  ...(typeof error?.stack === 'string' ? { stack: error.stack } : {}),
});

/** The log is written behind the program's back. */
function endLog({ config: { logger } }) {
  const files = logger.logger.transports.filter(({ filename }) => filename !== undefined);
  const written = files.map((file) => new Promise((resolve) => file.on('finish', resolve)));
  logger.logger.end();
  return Promise.all(written);
}

const { jobs } = JSON.parse(await text(process.stdin));
const thrown = [];
for (const job of jobs) {
  const client = createClient(job);
  try {
    await act(client, job);
    thrown.push(null);
  } catch (error) {
    thrown.push(formsOf(error));
  }
  await endLog(client);
}
process.stdout.write(`\n#thrown ${JSON.stringify(thrown)}\n`);
