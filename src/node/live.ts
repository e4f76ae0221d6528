/** The live questions of the library: who the caller of a refused call is, and what they hold. */
import { type Asked, askAboutCallers } from '../ask/callers.js';
import { introspect } from '../ask/collect.js';
import { NO_NEEDS } from '../ask/needs.js';
import { type TokenReport, tokenContext, tokenReport } from '../ask/token-report.js';
import { tokenState } from '../ask/token-state.js';
import { callReports } from '../ask/told.js';
import { CALLER_PATHS } from '../contract/caller-answers.js';
import { findRegion } from '../contract/index.js';
import type { RawExchange, Stated } from '../exchange/types.js';
import { standInsOf } from '../live/stand-ins.js';
import { createTransport } from '../live/transport.js';
import type { TransportOptions } from '../live/types.js';
import { type Input, type OpenSink, readInputs } from '../read/input.js';
import type { Sink } from '../read/types.js';
import { ownAuthorization } from '../redact/resend.js';
import { cleanDeep } from '../report/clean.js';
import type { CallReport, Report } from '../report/types.js';
import { asList } from '../run/diagnose.js';
import {
  type Check,
  checkedRunOptions,
  checkOptions,
  DIAGNOSE_CHECKS,
  type DiagnoseOptions,
  isBoolean,
  NO_REGION,
} from '../run/options.js';
import { startRun } from '../run/run.js';

export interface LiveOptions extends Omit<TransportOptions, 'resolve'> {
  /** An access token. It goes to the published hosts of the platform only, or to those that are allowed by name. */
  readonly token?: string;
  /** A domain (`mypurecloud.ie`) or an AWS region name: where the platform is asked when no call names its host. */
  readonly region?: string;
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isPositive = (value: unknown): boolean =>
  typeof value === 'number' && value > 0 && Number.isFinite(value);

/** What would make a request of another kind than is meant is refused before anything is sent. */
const LIVE_CHECKS: Readonly<Record<keyof LiveOptions, Check>> = {
  token: [
    // RFC 6750, section 2.1: what a bearer token is made of.
    (value) => typeof value === 'string' && /^[\w.~+/-]+=*$/.test(value),
    'expected an access token, without the word Bearer',
  ],
  region: [(value) => typeof value === 'string' && findRegion(value) !== null, NO_REGION],
  allowHosts: [(value) => Array.isArray(value) && value.every(isText), 'expected a list of hosts'],
  gateway: [isText, 'expected an address'],
  allowUnsafe: [isBoolean, 'expected true or false'],
  offline: [isBoolean, 'expected true or false'],
  cacert: [isText, 'expected the text of certificates in PEM form'],
  environment: [(value) => typeof value === 'object' && value !== null, 'expected an object'],
  timeout: [isPositive, 'expected milliseconds, more than 0'],
  maxCalls: [(value) => isPositive(value) && Number.isInteger(value), 'expected a whole number, more than 0'],
  signal: [(value) => value instanceof AbortSignal, 'expected an AbortSignal'],
};

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
  checkOptions(options, {
    ...DIAGNOSE_CHECKS,
    ...LIVE_CHECKS,
    useRecordedTokens: [isBoolean, 'expected true or false'],
  });
  const { token, region, useRecordedTokens = false } = options;
  const { standIns = [] } = options;
  const run = startRun({ ...checkedRunOptions(options), standIns: [...standIns, ...standInsOf(options)] });
  const own = token === undefined ? null : `Bearer ${token}`;
  const asked: Asked[] = [];
  const sinks: Sink[] = [];
  const openSink: OpenSink = (path, form) => {
    const sink = run.input(path, form);
    sinks.push(sink);
    return {
      ...sink,
      exchange(raw) {
        // Not recorded, or a placeholder.
        const isUnknown = run.sight(raw).credentials.kind === 'unknown';
        const recorded = isUnknown ? null : ownAuthorization(raw.request);
        const exchange = isUnknown && own !== null ? calledWith(raw, own) : raw;
        sink.exchange(exchange);
        asked.push({
          subject: run.sight(exchange),
          url: exchange.request.url ?? '',
          authorization: mayBeUsed(recorded, own, useRecordedTokens),
        });
      },
    };
  };
  readInputs(asList(inputs), openSink);
  const transport = createTransport({ ...options, environment: options.environment ?? process.env });
  try {
    const { gateway, allowHosts = [] } = options;
    const askable = {
      transport,
      gateway: gateway !== undefined,
      allowHosts,
      domain: domainOf(region),
      note: (message: string) => sinks[0]?.problem({ at: '', message }),
    };
    for (const reason of await askAboutCallers(asked, askable, run.learn))
      sinks[0]?.problem({ at: '', message: `the platform was not asked: ${reason}` });
    return run.finish(callReports(transport.calls));
  } finally {
    await transport.close();
  }
}

/** The value of an Authorization header with which the platform may be asked; null for none. */
function mayBeUsed(recorded: string | null, own: string | null, useRecorded: boolean): string | null {
  if (recorded === null) return own;
  const tokenOf = (authorization: string | null) => authorization?.replace(/^bearer\s+/i, '').trim();
  return useRecorded || tokenOf(recorded) === tokenOf(own) ? recorded : null;
}

function calledWith(raw: RawExchange, authorization: string): RawExchange {
  const others = (raw.request.headers ?? []).filter(({ name }) => name.toLowerCase() !== 'authorization');
  const headers = [...others, { name: 'Authorization', value: authorization }];
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
export async function askAboutToken(options: LiveOptions & { readonly token: string }): Promise<TokenAnswer> {
  checkOptions(options, LIVE_CHECKS);
  const { token, region } = options;
  if (token === undefined) throw new TypeError(`token: ${LIVE_CHECKS.token[1]}`);
  const domain = domainOf(region);
  if (domain === null && options.gateway === undefined) throw new TypeError(`region: ${NO_REGION}`);
  const run = startRun({ standIns: standInsOf(options) });
  const authorization = `Bearer ${token}`;
  const transport = createTransport({ ...options, environment: options.environment ?? process.env });
  let who: RawExchange | null = null;
  try {
    const { failure } = await introspect({
      transport,
      base: options.gateway === undefined ? `https://api.${domain}` : '',
      authorization,
      ...NO_NEEDS,
      offered: true,
      learn(exchange) {
        if (exchange.request.url?.includes(CALLER_PATHS['tokens-me']) === true) who = exchange;
        run.learn(exchange);
      },
    });
    if (failure !== null) throw new Error(run.clean(failure.message));
    const { response = null, time = null } = who ?? {};
    const { accepted, text } = tokenState(response);
    const caller = run.callerOf(authorization);
    const calls = callReports(transport.calls);
    const context = tokenContext(caller, { domain, asked: time });
    const answer = { accepted, state: text, token: tokenReport(caller, accepted), context, calls };
    return cleanDeep(answer, run.clean);
  } finally {
    await transport.close();
  }
}

const domainOf = (region: string | undefined): string | null =>
  region === undefined ? null : (findRegion(region)?.domain ?? null);
