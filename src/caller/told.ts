/** What one exchange tells of callers: taken out of it while it is read, so that nothing of it need be kept. */
import { type CallerQuestion, callerQuestion } from '../contract/caller-answers.js';
import { classifyHost, findRegion, operationKey } from '../contract/index.js';
import type { HostKind, Operation } from '../contract/types.js';
import type { Credentials, Exchange, GrantType, Said, Source } from '../exchange/types.js';
import { asObject, asText, isJson, parseJson } from '../primitives/json.js';
import { isLabel } from '../primitives/label.js';
import { isSuccess } from '../primitives/statuses.js';
import type { Refusal } from '../refusal/types.js';
import { atPlace } from './record.js';

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
  /** ISO 8601, or null. */
  readonly time: string | null;
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
  /** A login host issued it; nothing proves that another host speaks for the platform. */
  readonly proven: boolean;
}

export interface Told {
  readonly source: Source;
  /** ISO 8601, or null. */
  readonly time: string | null;
  readonly credentials: Credentials['kind'];
  /** Of a bearer token: `token#1`. */
  readonly label: string | null;
  readonly stated: Said;
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

/**
 * @param operation the operation that the call is, removed ones included; null when it is none
 * @param standsIn the user names the host as one that stands for the platform
 */
export function toldBy(
  exchange: Exchange,
  operation: Operation | null,
  refusal: Refusal,
  standsIn: boolean,
): Told {
  const { credentials, target, response } = exchange;
  const question = callerQuestion(exchange.method, target.path, target.query);
  const label = credentials.kind === 'bearer' ? credentials.label : null;
  const { host } = target;
  const hostKind = host === null ? null : standsIn ? 'stand-in' : classifyHost(host).kind;
  return {
    source: exchange.source,
    time: exchange.time,
    credentials: credentials.kind,
    label,
    stated: exchange.context,
    speaksForThePlatform: hostKind === null || hostKind === 'api' || hostKind === 'stand-in',
    answer:
      question === null || question.kind === 'token'
        ? null
        : {
            question,
            status: response?.status ?? null,
            body: response?.body ?? null,
            host,
            source: atPlace(`${exchange.method ?? 'GET'} ${target.path ?? ''}`, exchange.source),
            filtered: target.query.some(({ name }) => !/^page(?:Size|Number)$/i.test(name)),
            judgesToken: refusal.kind !== 'network',
            time: exchange.time,
          },
    success:
      host !== null && label !== null && needsToken(exchange, operation, hostKind) && succeeded(exchange)
        ? { host, operation: operation === null || operation.removed ? null : operationKey(operation) }
        : null,
    issued:
      question?.kind === 'token' && succeeded(exchange)
        ? issuedToken(exchange, hostKind === null || hostKind === 'login' || hostKind === 'stand-in')
        : null,
    asksForToken: question?.kind === 'token',
    scopesEnforced: refusal.kind === 'scopes' && refusal.recognition === 'catalogued',
  };
}

/** Does a success show that the token was accepted? Not of what answers everybody: pages, preflights, open operations. */
function needsToken(
  { method, target }: Exchange,
  operation: Operation | null,
  hostKind: HostKind['kind'] | null,
): boolean {
  if (method === 'OPTIONS' || hostKind === 'apps' || hostKind === 'login') return false;
  return operation === null ? target.path?.startsWith('/api/v2/') === true : operation.auth === 'oauth';
}

/** A 2xx whose body, where it is known, can be the platform's: a page of a proxy is no success of a token. */
export function succeeded({ response, target }: Exchange): boolean {
  if (!isSuccess(response?.status ?? 0)) return false;
  const body = response?.body?.trim() ?? '';
  if (body === '') return true;
  if (response?.truncated === true) return false;
  return target.path?.startsWith('/api/v2/') === true ? isJson(body) : true;
}

function issuedToken(
  { response, requestBody, credentials, target }: Exchange,
  proven: boolean,
): IssuedToken | null {
  // The token itself was taken out: its label stands in its place.
  const label = asText(asObject(parseJson(response?.body ?? ''))['access_token']);
  if (label === null || !isLabel(label)) return null;
  return {
    label,
    grantType: grantTypeAsked(requestBody ?? ''),
    clientId: credentials.kind === 'basic' ? credentials.clientId : null,
    region: target.host === null ? null : (findRegion(target.host)?.domain ?? null),
    proven,
  };
}

function grantTypeAsked(body: string): GrantType | null {
  const asked = /(?:^|[&"\s])grant_type["\s]*[=:]["\s]*([\w:.%-]+)/.exec(body)?.[1];
  if (asked === 'client_credentials' || asked === 'authorization_code') return asked;
  return asked?.includes('saml2-bearer') === true ? 'saml2_bearer' : null;
}
