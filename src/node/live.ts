/** The live questions of the library: who the caller of a refused call is, and what they hold. */
import { type Asked, askAboutCallers } from '../ask/callers.js';
import { introspect } from '../ask/collect.js';
import { type TokenReport, tokenContext, tokenReport } from '../ask/token-report.js';
import { tokenState } from '../ask/token-state.js';
import { callReports } from '../ask/told.js';
import { CALLER_PATHS } from '../contract/caller-answers.js';
import { findRegion } from '../contract/index.js';
import type { RawExchange, RawResponse, Stated } from '../exchange/types.js';
import { createTransport } from '../live/transport.js';
import type { TransportOptions } from '../live/types.js';
import { type Input, type OpenSink, readInputs } from '../read/input.js';
import type { Sink } from '../read/types.js';
import { ownAuthorization } from '../redact/resend.js';
import { cleanDeep } from '../report/clean.js';
import type { CallReport, Report } from '../report/types.js';
import { asList } from '../run/diagnose.js';
import { type DiagnoseOptions, runOptions } from '../run/options.js';
import { startRun } from '../run/run.js';

export interface LiveOptions extends Omit<TransportOptions, 'resolve'> {
  /** An access token. It goes to the published hosts of the platform only, or to those that are allowed by name. */
  readonly token?: string;
  /** A domain (`mypurecloud.ie`) or an AWS region name: where the platform is asked when no call names its host. */
  readonly region?: string;
}

const LIVE_OPTIONS = {
  token: true,
  region: true,
  allowHosts: true,
  gateway: true,
  allowUnsafe: true,
  offline: true,
  cacert: true,
  environment: true,
  timeout: true,
  maxCalls: true,
  signal: true,
} as const satisfies Record<keyof LiveOptions, true>;

const NOT_ASKED =
  'the platform was not asked, since nothing tells which one: give the region, or calls with their host';

export interface DiagnoseLiveOptions extends DiagnoseOptions, LiveOptions {
  /** The tokens that stand in the inputs are used, too. Default false. */
  readonly useRecordedTokens?: boolean;
}

/**
 * As `diagnose`, and the platform is asked with the token who called and what they hold; none of the calls is made again.
 * A call without recorded credentials is taken to be one of this token.
 */
export async function diagnoseLive(
  inputs: Input | readonly Input[],
  options: DiagnoseLiveOptions = {},
): Promise<Report> {
  const run = startRun(runOptions(options, [...Object.keys(LIVE_OPTIONS), 'useRecordedTokens']));
  const { token, region, useRecordedTokens = false } = options;
  const domain = domainOf(region);
  const own = token === undefined ? null : `Bearer ${token}`;
  const asked: Asked[] = [];
  const sinks: Sink[] = [];
  const openSink: OpenSink = (path, form) => {
    const sink = run.input(path, form);
    sinks.push(sink);
    return {
      ...sink,
      exchange(raw) {
        const recorded = ownAuthorization(raw.request);
        const exchange = recorded === null && own !== null ? calledWith(raw, own) : raw;
        sink.exchange(exchange);
        const authorization =
          recorded === null || recorded === own || useRecordedTokens ? (recorded ?? own) : null;
        asked.push({ subject: run.sight(exchange), url: exchange.request.url ?? '', authorization });
      },
    };
  };
  readInputs(asList(inputs), openSink);
  const transport = createTransport({ environment: process.env, ...options });
  try {
    const { gateway, allowHosts = [] } = options;
    const askable = { transport, gateway: gateway !== undefined, allowHosts, domain };
    const notAsked = await askAboutCallers(asked, askable, run.learn);
    if (notAsked > 0) sinks[0]?.problem({ at: '', message: NOT_ASKED });
    return run.finish(callReports(transport.calls));
  } finally {
    await transport.close();
  }
}

function calledWith(raw: RawExchange, authorization: string): RawExchange {
  const headers = [...(raw.request.headers ?? []), { name: 'Authorization', value: authorization }];
  return { ...raw, request: { ...raw.request, headers } };
}

export interface TokenAnswer {
  /** The platform takes the token; null when it was not told. */
  readonly accepted: boolean | null;
  /** In a few words: `accepted`, `not accepted (401 bad.credentials)`. */
  readonly state: string;
  readonly token: TokenReport;
  /** The same as a `context` for later diagnoses offline. */
  readonly context: Stated;
  readonly calls: readonly CallReport[];
}

/**
 * Asks the platform who and what a token is. The token does not stand in the answer.
 *
 * @throws TypeError for options of a wrong kind; Error, in one line, when no answer came at all
 */
export async function askAboutToken({
  token,
  region,
  ...options
}: LiveOptions & { readonly token: string }): Promise<TokenAnswer> {
  const domain = domainOf(region);
  if (domain === null && options.gateway === undefined)
    throw new TypeError('region: a domain such as mypurecloud.ie, or its AWS name such as eu-west-1');
  const run = startRun();
  const authorization = `Bearer ${token}`;
  const transport = createTransport({ environment: process.env, ...options });
  let who: RawResponse | null = null;
  try {
    const failure = await introspect({
      transport,
      base: options.gateway === undefined ? `https://api.${domain}` : '',
      authorization,
      permissions: [],
      policies: [],
      learn(exchange) {
        if (exchange.request.url?.includes(CALLER_PATHS['tokens-me']) === true) who = exchange.response;
        run.learn(exchange);
      },
    });
    if (failure !== null) throw new Error(run.clean(failure.message));
    const { accepted, text } = tokenState(who);
    const report = tokenReport(run.callerOf(authorization), accepted);
    const calls = callReports(transport.calls);
    const answer = { accepted, state: text, token: report, context: tokenContext(report, domain), calls };
    return cleanDeep(answer, run.clean);
  } finally {
    await transport.close();
  }
}

/** @throws TypeError */
function domainOf(region: string | undefined): string | null {
  if (region === undefined) return null;
  const found = findRegion(region);
  if (found === null) throw new TypeError(`region: ${region.slice(0, 40)} is no region of Genesys Cloud`);
  return found.domain;
}
