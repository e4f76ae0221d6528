/** `why403 curl …`: makes the call that a curl command describes, and explains its answer with the same token. */
import { type Asked, askAboutCallers } from '../../ask/callers.js';
import type { RawRequest } from '../../exchange/types.js';
import type { LiveFailure, LiveRequest } from '../../live/types.js';
import { PlainError } from '../../primitives/plain-error.js';
import { BODY_FROM_FILE } from '../../read/curl/data.js';
import { requestsOfArguments } from '../../read/curl/index.js';
import { startRun } from '../../run/run.js';
import { isOn } from '../arguments.js';
import type { Command } from '../command.js';
import { areGrouped, gathersPeople, readOutputs } from '../formats.js';
import { judgingOptions } from '../judging.js';
import { keepApart } from '../keep-apart.js';
import { say } from '../say.js';
import { withFiles } from './curl-files.js';
import { finishLive } from './finish.js';
import { sendCall } from './send.js';
import { domainOf, openSession } from './session.js';
import { standIns } from './stand-ins.js';

const EXAMPLE = 'why403 curl -H "Authorization: Bearer $TOKEN" https://api.<domain>/api/v2/…';

/**
 * Another call than curl's own would explain nothing.
 *
 * @throws PlainError for a request that cannot be sent as it stands.
 */
function sendable(request: RawRequest, notes: readonly string[]): LiveRequest {
  const { method, url, headers, body } = request;
  if (url === null) throw new PlainError(`there is no address in the curl command: ${EXAMPLE}`);
  if (/[{}<>]|\$\{?[A-Z_]+/.test(url))
    throw new PlainError('the address holds a placeholder; put the value there');
  if (!request.headersComplete)
    throw new PlainError(
      `the call is not made, as its headers are not all known: ${notes.join('; ') || 'some are not on the command line'}`,
    );
  if (body === null && (notes.includes(BODY_FROM_FILE) || isForm(headers)))
    throw new PlainError('forms (-F) and uploads (-T) are not sent; give the body with --data-binary @FILE');
  const absolute = /^[a-z][a-z\d+.-]*:\/\//i.test(url) ? url : `https://${url}`;
  return { method: method ?? 'GET', url: absolute, headers: headers ?? [], body, purpose: 'the call itself' };
}

const isForm = (headers: RawRequest['headers']): boolean =>
  headers?.some(({ name, value }) => /^content-type$/i.test(name) && /^multipart\//i.test(value)) === true;

const authorizationOf = ({ headers }: LiveRequest): string | null =>
  headers.find(({ name }) => name.toLowerCase() === 'authorization')?.value ?? null;

/** What curl may read: `@FILE`, also behind an option or a name. */
const filesIn = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => (word.includes('@') ? [word.slice(word.indexOf('@') + 1)] : []));

export const curl: Command = async ({ words, flags, settings }) => {
  const outputs = readOutputs(flags.format);
  await keepApart(outputs, filesIn(words), flags, settings);
  const { requests, notes } = requestsOfArguments(withFiles(words));
  if (requests.length === 0)
    throw new PlainError(`what curl would be given follows the word curl: ${EXAMPLE}`);
  const sending = requests.map((request) => sendable(request, notes));
  for (const note of notes) say(`note: ${note}`);
  const run = startRun({
    ...(await judgingOptions(flags, settings)),
    standIns: standIns(flags),
    all: isOn(flags, 'all'),
    group: areGrouped(outputs),
    gathersPeople: gathersPeople(outputs, flags),
  });
  const sink = run.input('curl', 'live');
  const session = openSession(flags, settings.region);
  try {
    const asked: Asked[] = [];
    const failures: LiveFailure[] = [];
    for (const request of sending) {
      const result = await sendCall(session.transport, request);
      if (!result.ok) {
        failures.push(result.failure);
        continue;
      }
      sink.exchange(result.exchange);
      asked.push({
        subject: run.sight(result.exchange),
        url: request.url,
        authorization: authorizationOf(request),
      });
    }
    await askAboutCallers(asked, { ...session, domain: domainOf(flags) }, run.learn);
    return (await finishLive(run, session, { flags, settings, outputs, failures })).code;
  } finally {
    await session.close();
  }
};
