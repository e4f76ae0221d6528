/** Sees one exchange: where it stands, what may be asked of it, and what it tells of its caller. */
import { type Told, toldBy } from '../caller/told.js';
import { classifyHost, operationKey } from '../contract/index.js';
import type { HostKind, Operation } from '../contract/types.js';
import type { Exchange } from '../exchange/types.js';
import type { CallMatch, RequestKind, Subject } from '../judge/subject.js';
import { isOfLoginPage, type Login } from '../refusal/oauth.js';
import { type ParsedAnswer, parseRefusal } from '../refusal/parse.js';
import type { Refusal } from '../refusal/types.js';
import { withheldBy } from '../refusal/withheld.js';
import { answerSeen } from './answer.js';
import { asApiCall, type FoundCall, matchCall, pathOf, settledBy } from './call.js';
import { recentChanges } from './changes.js';
import { objectDivision } from './division.js';
import { periodOf } from './period.js';
import { loginAsked, storageLink, tokenRequest } from './request.js';
import { type RequiredHeader, seeRequired } from './required-headers.js';
import { presented, seeHeaders } from './sender.js';

/** Where an exchange was seen, with the ids that do not matter to what is wrong with it. */
export interface Place {
  /** The file as it was named, `-` for standard input, `<text>` for text, `<live>` for a call. */
  readonly path: string;
  /** Counts from 0 within its input. */
  readonly index: number;
  /** Counts from 1. */
  readonly line: number | null;
  /** For showing: secrets replaced by labels. */
  readonly url: string | null;
  readonly correlationId: string | null;
  /** What the call was made for: the address of a Terraform resource. */
  readonly resource: string | null;
  /** ISO 8601, as written. */
  readonly time: string | null;
}

export interface Sighting {
  readonly place: Place;
  /** All that a rule may look at; made when it is asked for, since nobody asks it of most successes. */
  readonly subject: Subject;
  /** What the exchange tells of callers; feeds learning and is no part of the problem. */
  readonly told: Told;
  /** What the answer says, as it stands in the subject. */
  readonly refusal: Refusal;
  /** The operation that the call is, removed ones included; as it stands in the subject. */
  readonly operation: Operation | null;
}

const NO_STAND_INS: ReadonlySet<string> = new Set();

/**
 * Sees an exchange whose secrets were taken out. Pure; throws nothing.
 *
 * `subject` holds everything that a rule may look at and nothing else, so that exchanges of equal subject and caller
 * can share one diagnosis. A rule that wants to look at something new needs a field of `Subject`, filled in here.
 *
 * @param standIns hosts that the user names as standing for the platform: lower case, without port
 * @param required headers that a team requires of its API calls
 */
export function sight(
  seen: Exchange,
  standIns: ReadonlySet<string> = NO_STAND_INS,
  required: readonly RequiredHeader[] = [],
): Sighting {
  const exchange = asApiCall(seen);
  const { source, target, url, time } = exchange;
  const host = hostOf(target.host, exchange !== seen, standIns);
  const written = matchCall(exchange, host);
  const { operation } = written;
  const login = operation === null ? loginOf(exchange, host) : null;
  const storage = storageLink({ target, host, operation });
  const answer = parseRefusal(exchange, {
    operation: operation === null ? null : operationKey(operation),
    storage,
    login,
    unlistedHost: host?.kind === 'foreign',
    platformHost: host !== null && host.kind !== 'foreign' && host.kind !== 'stand-in',
    foreignHost: host?.kind === 'foreign' && operation === null,
  });
  const { refusal, correlationId } = answer;
  const call = settledBy(refusal, written, exchange, host);
  let subject: Subject | null = null;
  return {
    place: {
      path: source.path,
      index: source.index,
      line: source.line,
      url,
      correlationId,
      resource: source.resource ?? null,
      time,
    },
    get subject() {
      subject ??= subjectOf(exchange, { host, call, answer, login, storage: storage === 'link', required });
      return subject;
    },
    told: toldBy(exchange, call.operation, refusal, host?.kind === 'stand-in'),
    refusal,
    operation: call.operation,
  };
}

/** An answer of the login page tells what was asked where no call is known. */
function loginOf({ target, response }: Exchange, host: HostKind | null): Login {
  const asked = loginAsked(target, host);
  return asked === 'perhaps' && isOfLoginPage(response?.body ?? '') ? 'authorize' : asked;
}

/** An error of a login stands for a login where no call is known; an access token is none of its matters. */
function asksForToken(login: Login, refusal: Refusal): boolean {
  if (login !== 'perhaps') return login !== null;
  return refusal.kind === 'oauth' && refusal.problem !== 'token';
}

interface Seen {
  readonly host: HostKind | null;
  readonly call: FoundCall;
  readonly answer: ParsedAnswer;
  readonly login: Login;
  readonly storage: boolean;
  readonly required: readonly RequiredHeader[];
}

function subjectOf(exchange: Exchange, { host, call, answer, login, storage, required }: Seen): Subject {
  const { method, target } = exchange;
  const { operation } = call;
  const { refusal } = answer;
  const kind = ((): RequestKind => {
    if (storage || (refusal.kind === 'signed-url' && operation === null)) return 'storage';
    if (operation !== null) return 'api';
    const elsewhere = host?.kind === 'foreign' || host?.kind === 'storage';
    // A gateway of the caller's own takes the paths of the platform.
    if (refusal.kind === 'preflight' && (!elsewhere || call.match.kind === 'wrong-method'))
      return 'preflight';
    if (elsewhere && refusal.recognition === 'uncatalogued') return 'foreign';
    if (host?.kind === 'apps' && target.path?.startsWith('/api/') !== true) return 'page';
    return asksForToken(login, refusal) ? 'token' : 'api';
  })();
  const { headers, ownPage, contentType } = seeHeaders(exchange);
  return {
    kind,
    method,
    scheme: target.scheme,
    hostName: target.host,
    hostIsPlaceholder: target.hostIsPlaceholder,
    host,
    path: pathOf(exchange, call),
    match: withoutIds(call),
    caseDiffers: call.caseDiffers,
    operation,
    operationKey: operation === null ? null : operationKey(operation),
    headers,
    requiredHeaders: seeRequired(exchange, required),
    credentials: presented(exchange),
    ownPage,
    division: objectDivision(exchange, call.match),
    tokenRequest: kind === 'token' ? tokenRequest(exchange, login, contentType) : null,
    refusal,
    answer: answerSeen(exchange, answer),
    withheld: withheldBy(exchange.failure),
    otherProduct: target.host === null ? exchange.otherProduct : null,
    period: periodOf(exchange.time),
    changes: recentChanges(operation, refusal, exchange.time),
  };
}

/**
 * A host of which a part is a placeholder (`api.{region}.pure.cloud`) cannot be found wrong.
 * @param ownPath the path is the one under which the host of the platform's pages stands for that of the API
 */
function hostOf(name: string | null, ownPath: boolean, standIns: ReadonlySet<string>): HostKind | null {
  if (name === null) return null;
  const kind = classifyHost(name);
  if (standIns.size > 0 && !('region' in kind) && standIns.has(name)) return { kind: 'stand-in' };
  if (ownPath && kind.kind === 'apps') return { kind: 'api', region: kind.region };
  return kind.kind === 'other-genesys' && /[{}<>$*…]/.test(name) ? null : kind;
}

/** The match without the values of the path. */
const withoutIds = ({ match }: FoundCall): CallMatch =>
  match.kind === 'found' || match.kind === 'removed' ? { kind: match.kind } : match;
