/** What one exchange tells of callers: taken out of it while it is read, so that nothing of it need be kept. */
import { type CallerQuestion, callerQuestion } from '../contract/caller-answers.js';
import { classifyHost, findRegion } from '../contract/index.js';
import type { Credentials, Exchange, GrantType, Stated } from '../exchange/types.js';
import { isJson } from '../primitives/json.js';
import { LABEL } from '../primitives/label.js';
import { isSuccess } from '../primitives/statuses.js';
import type { Refusal } from '../refusal/types.js';
import { placeOf } from './record.js';

/** The answer to a question that was put to the platform about its caller. */
export interface ToldAnswer {
  readonly question: CallerQuestion;
  readonly status: number | null;
  readonly body: string | null;
  readonly host: string | null;
  /** `GET /api/v2/tokens/me at recording.har:12`. */
  readonly source: string;
  /** The question asked for a part only. */
  readonly filtered: boolean;
  /** A 401 is about the token, not about the network. */
  readonly judgesToken: boolean;
}

/** A call that succeeded, by a token. */
export interface ToldSuccess {
  readonly host: string;
  /** `GET /api/v2/…` of the contract, or null. */
  readonly operation: string | null;
}

/** What a token response tells of the token that it issues. */
export interface IssuedToken {
  /** `token#1`. */
  readonly label: string;
  readonly grantType: GrantType | null;
  readonly clientId: string | null;
  /** The domain of the region that issued it. */
  readonly region: string | null;
}

export interface Told {
  /** In words, for evidence: `recording.har:12`. */
  readonly at: string;
  /** The input. */
  readonly path: string;
  /** ISO 8601, or null. */
  readonly time: string | null;
  readonly credentials: Credentials['kind'];
  /** Of a bearer token: `token#1`. */
  readonly label: string | null;
  readonly stated: Stated;
  /** Nothing proves that an unlisted host speaks for the platform. */
  readonly speaksForThePlatform: boolean;
  readonly answer: ToldAnswer | null;
  readonly success: ToldSuccess | null;
  readonly issued: IssuedToken | null;
  /** The request went to a token endpoint: it tells of no caller but of the token that is issued. */
  readonly asksForToken: boolean;
  /** A refusal in catalogued words for the lack of a scope shows that scopes are enforced. */
  readonly scopesEnforced: boolean;
}

/** @param operation `GET /api/v2/…` of the contract, or null; removed ones are none. */
export function toldBy(exchange: Exchange, operation: string | null, refusal: Refusal): Told {
  const { credentials, target, response } = exchange;
  const question = callerQuestion(exchange.method, target.path, target.query);
  const at = placeOf(exchange);
  const label = credentials.kind === 'bearer' ? credentials.label : null;
  const { host } = target;
  return {
    at,
    path: exchange.source.path,
    time: exchange.time,
    credentials: credentials.kind,
    label,
    stated: exchange.context,
    speaksForThePlatform: host === null || classifyHost(host).kind === 'api',
    answer:
      question === null || question.kind === 'token'
        ? null
        : {
            question,
            status: response?.status ?? null,
            body: response?.body ?? null,
            host,
            source: `${exchange.method ?? 'GET'} ${target.path ?? ''} at ${at}`,
            filtered: target.query.some(({ name }) => !/^page(?:Size|Number)$/i.test(name)),
            judgesToken: refusal.kind !== 'network',
          },
    success: host === null || label === null || !succeeded(exchange) ? null : { host, operation },
    issued: question?.kind === 'token' && succeeded(exchange) ? issuedToken(exchange) : null,
    asksForToken: question?.kind === 'token',
    scopesEnforced: refusal.kind === 'scopes' && refusal.recognition === 'catalogued',
  };
}

/** A 2xx whose body, where it is known, can be the platform's: a page of a proxy is no success of a token. */
function succeeded({ response, target }: Exchange): boolean {
  if (!isSuccess(response?.status ?? 0)) return false;
  const body = response?.body?.trim() ?? '';
  if (body === '') return true;
  if (response?.truncated === true) return false;
  return target.path?.startsWith('/api/v2/') === true ? isJson(body) : true;
}

/** The token itself was taken out: its label stands in its place. */
const ISSUED = new RegExp(`"access_token"\\s*:\\s*"(${LABEL})"`);

function issuedToken({ response, requestBody, credentials, target }: Exchange): IssuedToken | null {
  const label = ISSUED.exec(response?.body ?? '')?.[1];
  if (label === undefined) return null;
  return {
    label,
    grantType: grantTypeAsked(requestBody ?? ''),
    clientId: credentials.kind === 'basic' ? credentials.clientId : null,
    region: target.host === null ? null : (findRegion(target.host)?.domain ?? null),
  };
}

function grantTypeAsked(body: string): GrantType | null {
  const asked = /(?:^|[&"\s])grant_type["\s]*[=:]["\s]*([\w:.%-]+)/.exec(body)?.[1];
  if (asked === 'client_credentials' || asked === 'authorization_code') return asked;
  return asked?.includes('saml2-bearer') === true ? 'saml2_bearer' : null;
}
