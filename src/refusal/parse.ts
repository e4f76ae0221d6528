/** Response -> refusal: what the answer itself says, parsed once, with how it was recognised. */
import {
  correctErrorCode,
  declaredHere,
  findErrorCodes,
  findIntermediary,
  isList,
  matchNearly,
  matchTemplate,
} from '../contract/index.js';
import type { ErrorCategory, ErrorCode } from '../contract/types.js';
import type { Exchange } from '../exchange/types.js';
import { mayRefuse, refuses } from '../primitives/statuses.js';
import { classify } from './classify.js';
import { type Envelope, readEnvelope } from './envelope.js';
import { type Login, oauthDetail, printedLogin, redirectError } from './oauth.js';
import { isRefusedPreflight } from './preflight.js';
import { callsOthers, relayedDetail } from './relayed.js';
import { type StorageLink, storageDetail } from './storage.js';
import type { Between, Recognition, Refusal, RefusalDetail } from './types.js';
import { hintOf, soundsRefused } from './words.js';

export interface RefusalContext {
  /** `GET /api/v2/…` of the contract, or null. */
  readonly operation: string | null;
  readonly storage: StorageLink;
  /** What was asked of the login host. */
  readonly login: Login;
  /** The host is positively another system's. */
  readonly foreignHost: boolean;
  /** The host is none of the platform's: a gateway perhaps. Words of one part are anybody's there. */
  readonly unlistedHost: boolean;
  /** The host is one of the platform's own. */
  readonly platformHost: boolean;
}

export interface ParsedAnswer {
  readonly refusal: Refusal;
  /** Differs from answer to answer, so it is no part of what the answer says. */
  readonly correlationId: string | null;
  /** The id stands in the header of the platform. */
  readonly correlated: boolean;
}

/**
 * What an answer says of itself, and its correlation id. Pure; throws nothing. Sources: the published catalogue of
 * errors (codes, message templates), RFC 6749 section 5.2 at token endpoints, the XML errors of S3.
 */
export function parseRefusal(exchange: Exchange, context: RefusalContext): ParsedAnswer {
  const { response } = exchange;
  const sent = sentCorrelationId(exchange);
  const correlated = sent !== null;
  const redirect = context.login === 'authorize' ? redirectError(response) : null;
  if (redirect !== null)
    return { refusal: refusalOf(exchange, redirect, context), correlationId: sent, correlated };
  // Nearly all of a recording succeeded, and what a success has in its `message` is not worth reading.
  if (response?.status != null && response.status < 400)
    return { refusal: notRefused(response.status), correlationId: sent, correlated };
  const body = withCode(readEnvelope(response?.body ?? null));
  const envelope = context.login === 'perhaps' ? (printedLogin(body) ?? body) : body;
  return {
    refusal: refusalOf(exchange, envelope, context),
    correlationId: sent ?? envelope.contextId,
    correlated,
  };
}

/** A body whose message is a code of the catalogue and nothing else gives the code. */
function withCode(envelope: Envelope): Envelope {
  const { code, error, message } = envelope;
  const named = message?.trim() ?? '';
  if (code !== null || error !== null || !/^[a-z]+(?:\.[a-z]+)+$/.test(named)) return envelope;
  return findErrorCodes(named).length > 0 ? { ...envelope, code: named, message: null } : envelope;
}

function refusalOf(exchange: Exchange, envelope: Envelope, context: RefusalContext): Refusal {
  const { response } = exchange;
  const status = response?.status ?? envelope.status;
  const common = { status, code: envelope.code ?? envelope.error, message: envelope.message };
  const as = (recognition: Recognition, detail: RefusalDetail, code?: string): Refusal => ({
    ...common,
    code: code ?? common.code,
    recognition,
    ...detail,
  });
  if (response === null)
    return as('uncatalogued', { kind: exchange.unanswered ? 'no-answer' : 'no-response' });
  if (status !== null && status < 400 && context.login !== 'authorize')
    return as('uncatalogued', { kind: 'not-refused' });
  const tunnel = response.tunnel === true || exchange.method === 'CONNECT';
  if (tunnel && (status === null || refuses(status)))
    return as('uncatalogued', { kind: 'foreign', body: null, by: { kind: 'tunnel' } });

  const storage = storageDetail(envelope, status, context.storage);
  if (storage !== null) return as(storage.catalogued ? 'catalogued' : 'uncatalogued', storage.detail);

  if (context.operation === null ? !context.foreignHost : callsOthers(pathOf(context.operation))) {
    const relayed = relayedDetail(response.body?.trim() ?? '');
    if (relayed !== null) return as('uncatalogued', relayed);
  }

  const canRefuse = status === null || mayRefuse(status) || status < 400;
  if (canRefuse && !context.foreignHost) {
    const known = recogniseCode(envelope, status, context);
    if (known !== null) {
      const detail = classify({ code: known.code, message: envelope.message, method: exchange.method });
      // Whatever refuses to give a token refuses, `not.found` at a wrong address too.
      if (detail.kind === 'not-refused' && asksForToken(context) && status !== null && status < 429) {
        return as('uncatalogued', { kind: 'unexplained', hint: null });
      }
      // A code that names nothing, beside words that name the object.
      const entity = detail.kind === 'generic' ? entityOf(envelope.message) : null;
      return entity === null
        ? as(known.recognition, detail, known.code.code)
        : as('corrected', entity, known.code.code);
    }
  }
  const oauth = canRefuse ? oauthDetail(envelope, response.body ?? '', context.login) : null;
  if (oauth !== null) return as(oauth.catalogued ? 'catalogued' : 'uncatalogued', oauth.detail);

  if (isRefusedPreflight(exchange)) return as('uncatalogued', { kind: 'preflight' });
  return as('uncatalogued', uncatalogued(envelope, status, exchange, context));
}

/** A bare 400 to a header that can hold no token: it is refused before anything is looked at. */
const refusesCredentials = (
  { code, message }: Envelope,
  status: number,
  { credentials }: Exchange,
): boolean =>
  status === 400 &&
  code === null &&
  message === null &&
  'fault' in credentials &&
  credentials.fault !== undefined;

const asksForToken = ({ login }: RefusalContext): boolean => login === 'token' || login === 'authorize';

/** `GET /api/v2/…` without its method. */
const pathOf = (operation: string): string => operation.slice(operation.indexOf(' ') + 1);

const notRefused = (status: number): Refusal => ({
  status,
  code: null,
  message: null,
  recognition: 'uncatalogued',
  kind: 'not-refused',
});

const CORRELATION_ID = 'inin-correlation-id';

function sentCorrelationId(exchange: Exchange): string | null {
  const header = exchange.response?.headers?.find(
    ({ name }) => name.length === CORRELATION_ID.length && name.toLowerCase() === CORRELATION_ID,
  );
  return header?.value ?? null;
}

/** The catalogued code by its name, then by correcting its name, then by the words of its template, as they are or retyped. */
function recogniseCode(
  envelope: Envelope,
  status: number | null,
  { operation, unlistedHost }: RefusalContext,
): { readonly code: ErrorCode; readonly recognition: Recognition } | null {
  const fits = (code: ErrorCode) => {
    if (speaksForItself(code)) return rightStatus(code, status);
    return (
      (status === null || code.status === status) &&
      declaredHere(code, operation) !== false &&
      isOwnName(code, envelope.message, unlistedHost ? null : operation)
    );
  };
  const named = (envelope.code === null ? [] : findErrorCodes(envelope.code)).filter(fits);
  const exact = named.find((code) => code.status === status) ?? named[0];
  if (exact !== undefined) {
    const declared = (status === null || exact.status === status) && declaredHere(exact, operation) !== false;
    return {
      code: preferByTemplate(exact, envelope, status),
      recognition: declared ? 'catalogued' : 'corrected',
    };
  }
  const corrected = envelope.code === null ? null : correctErrorCode(envelope.code);
  if (corrected !== null && fits(corrected)) return { code: corrected, recognition: 'corrected' };
  if (envelope.message === null) return null;
  const template = matchTemplate(envelope.message, status).find(
    ({ code }) =>
      declaredHere(code, operation) !== false &&
      rightStatus(code, status) &&
      (code.declaredBy > 1000 ||
        code.declaredBy === 0 ||
        envelope.code === null ||
        code.code === envelope.code),
  );
  const worded =
    template === undefined ? null : ({ code: template.code, recognition: 'catalogued' } as const);
  // Words behind the list may be those of another message, retyped.
  if (envelope.code !== null || (worded !== null && isList(template?.parameters.at(-1) ?? ''))) return worded;
  const near = matchNearly(envelope.message, status).find((code) => declaredHere(code, operation) === true);
  return near === undefined ? worded : { code: near, recognition: 'corrected' };
}

/**
 * A one-word code (`forbidden`, `unauthorized`) is anybody's word: without a known operation it counts as the
 * platform's only when its message is one of the catalogue too.
 */
function isOwnName(code: ErrorCode, message: string | null, operation: string | null): boolean {
  return (
    operation !== null ||
    (message !== null && matchTemplate(message, code.status).some((match) => match.code.code === code.code))
  );
}

/** Does a code of the category mean the same wherever it stands? Others (`bad.request`) are words of one operation. */
const MEANS_THE_SAME_EVERYWHERE: Record<ErrorCategory, boolean> = {
  authentication: true,
  'ip-allowlist': true,
  division: true,
  'oauth-scope': true,
  permission: true,
  generic: false,
  'access-policy': true,
  'wfm-team-or-unit': false,
  'conversation-participation': true,
  'feature-or-product': true,
  'authorized-organization': true,
  ownership: false,
  'other-subject-permission': true,
  'business-rule': false,
  'user-context': true,
  'oauth-client-admin': false,
  tooling: false,
  organization: false,
  'not-found': false,
  transient: false,
  'rate-limit': false,
};

const speaksForItself = ({ code, category }: ErrorCode): boolean =>
  code.includes('.') && MEANS_THE_SAME_EVERYWHERE[category];

function rightStatus(code: ErrorCode, status: number | null): boolean {
  // A code of the catalogue keeps its sense when the status was misremembered as its neighbour.
  return (
    status === null ||
    code.status === status ||
    (mayRefuse(status) && code.status !== 429 && code.code.includes('.'))
  );
}

/** Several entries share a code (`forbidden`): the message tells which one it is. */
function preferByTemplate(code: ErrorCode, envelope: Envelope, status: number | null): ErrorCode {
  if (envelope.message === null || findErrorCodes(code.code).length === 1) return code;
  const match = matchTemplate(envelope.message, status).find(
    (candidate) => candidate.code.code === code.code,
  );
  return match?.code ?? code;
}

/** Is it a code with which the catalogue knows no other answer than a refusal? */
function refusesByCode(code: string | null): boolean {
  const entries = code === null ? [] : findErrorCodes(code);
  return entries.length > 0 && entries.every(({ status }) => refuses(status));
}

/** A proxy that asks for credentials, and a limit: no refusal of the token. */
const ASKS_TO_WAIT_OR_LOG_IN: ReadonlySet<number> = new Set([407, 429]);

/** Who shows that the answer is his; the platform's own answers carry its correlation id. */
function whoAnswered(
  exchange: Exchange,
  body: 'html' | 'xml' | null,
  { platformHost }: RefusalContext,
): Between | null {
  const { response } = exchange;
  if (sentCorrelationId(exchange) !== null) return null;
  const found = findIntermediary({
    headers: response?.headers ?? null,
    body: response?.body ?? null,
    isPage: body === 'html',
    isPlatform: platformHost,
  });
  return found === null ? null : { kind: 'named', ...found };
}

const ENTITY =
  /Access to (?:the )?([\w -]{1,40}?) ['"[]?([\w.:{}-]{1,80}?)['"\]]? (?:is|was) (?:forbidden|denied)/i;
const ENTITY_BY_ID =
  /(?:(?:not|n['’]t) (?:authorized|authorised|allowed|permitted|have (?:access|permission))|forbidden|access denied)(?: to)?(?: (?:access|view|read|edit|update|modify|delete|use))? (?:the |this )?([A-Za-z][\w -]{0,39}?) ['"[({]?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/i;

/** The one object that a message says is refused; null when it names none. */
function entityOf(message: string | null): Extract<RefusalDetail, { kind: 'resource' }> | null {
  const found = ENTITY.exec(message ?? '') ?? ENTITY_BY_ID.exec(message ?? '');
  if (found === null) return null;
  return { kind: 'resource', aspect: 'entity', type: found[1] ?? null, id: found[2] ?? null };
}

function uncatalogued(
  envelope: Envelope,
  status: number | null,
  exchange: Exchange,
  context: RefusalContext,
): RefusalDetail {
  const refused =
    status === null
      ? soundsRefused(exchange.response?.body ?? '') || refusesByCode(envelope.code)
      : refuses(status) ||
        refusesCredentials(envelope, status, exchange) ||
        (asksForToken(context) && status < 500 && !ASKS_TO_WAIT_OR_LOG_IN.has(status));
  if (!refused) return { kind: 'not-refused' };
  // The login page is one of HTML itself.
  const page = envelope.form === 'html' && context.login !== 'authorize';
  const body = page ? 'html' : envelope.form === 'xml' ? 'xml' : null;
  const by = whoAnswered(exchange, body, context);
  if (body !== null || by !== null) return { kind: 'foreign', body, by };
  const entity = entityOf(envelope.message);
  if (entity !== null) return entity;
  if (envelope.code?.toLowerCase() === 'forbidden' || envelope.code?.toLowerCase() === 'not.authorized')
    return { kind: 'generic' };
  return { kind: 'unexplained', hint: hintOf(envelope.message, status) };
}
