/**
 * What a rule sees of an exchange: plain data, without the exchange. Two exchanges of equal subject and caller are one
 * problem and get one diagnosis, so whatever a rule is to look at stands here, and by that in the key.
 */
import { CALLER_PATHS } from '../contract/caller-answers.js';
import type { HostKind, Operation } from '../contract/types.js';
import type { CredentialFault } from '../exchange/types.js';
import type { PlainData } from '../primitives/plain-data.js';
import type { OAuthProblem, Refusal, RefusalKind } from '../refusal/types.js';
import type { Withheld } from '../refusal/withheld.js';

/** What the request asks for. */
export type RequestKind =
  | 'api'
  | 'token'
  | 'storage'
  | 'foreign'
  /** A browser asks whether a page may make the call. */
  | 'preflight'
  /** A page of the platform for people (`apps.<domain>`). */
  | 'page';

/** How the call stands to the contract. */
export type CallMatch =
  /** An operation of the contract, or one that was removed from it: `Subject.operation`. */
  | { readonly kind: 'found' | 'removed' }
  /** The path is in the contract; with another method, or none is given: these operations exist. */
  | { readonly kind: 'wrong-method' | 'method-missing'; readonly operations: readonly Operation[] }
  /** Neither in the contract nor among what was removed. */
  | { readonly kind: 'unknown' }
  /** No path is given, or it is elided. */
  | { readonly kind: 'no-path' };

/** What was presented to prove who calls. */
export type Presented =
  | {
      readonly kind: 'unknown';
      readonly why: 'not-recorded' | 'left-out' | 'placeholder';
      readonly fault?: CredentialFault;
      /** The placeholder that is to be filled in. */
      readonly written?: string;
    }
  | { readonly kind: 'absent' }
  | { readonly kind: 'basic'; readonly fault?: CredentialFault }
  | {
      readonly kind: 'bearer';
      /** `token#1`. */
      readonly label: string;
      /** null when the token is no JWT. `expired`: when the call was made; null when that is not known. */
      readonly jwt: { readonly organizationId: string | null; readonly expired: boolean | null } | null;
      readonly fault?: CredentialFault;
    }
  | { readonly kind: 'other'; readonly scheme: string };

/** The headers that were sent, as far as anything is asked of them. */
export interface SentHeaders {
  /** At least one was recorded. */
  readonly any: boolean;
  /** Names as written, each once, of headers that seem to steer the platform and are not of the contract. */
  readonly odd: readonly string[];
  /** The value of X-Genesys-Org-Id, trimmed; null when it was not sent. */
  readonly organization: string | null;
}

/** A header that a team requires of its own calls. Values of headers do not stand here, nor those that are asked for. */
export interface RequiredHeaderSeen {
  readonly name: string;
  /**
   * null: it was sent, and fits. `absent`: it is not among the headers in the input. `other-value`: its value does not fit.
   * `unreadable`: its value is not in the input. `unrecorded`: the headers are not.
   */
  readonly fault: 'absent' | 'other-value' | 'unreadable' | 'unrecorded' | null;
  /** Why it is required. */
  readonly reason: string | null;
  /** Where that is stated. */
  readonly source: string;
}

/** A request for a token, or for the login page that leads to one. */
export interface TokenRequest {
  /** The login page, of which the address was called, or the token endpoint. */
  readonly at: 'page' | 'endpoint';
  /** `client_credentials`; null when none is seen. */
  readonly grantType: string | null;
  /** What a form of a token endpoint needs and this one, which is given whole, lacks. */
  readonly lacks: readonly ('grant-type' | 'client')[];
  /** The scopes that are asked for. */
  readonly scopes: readonly string[];
  /** The body is said to be JSON, or looks so. */
  readonly json: boolean;
}

/** What is seen of the answer beside the refusal that it is. */
export interface AnswerSeen {
  /** It has a body. */
  readonly body: boolean;
  /** The code of the refusal stands in the body as the report writes it. */
  readonly codeInBody: boolean;
  /** It carries the correlation id of the platform. */
  readonly correlated: boolean;
}

interface SubjectFields {
  readonly kind: RequestKind;
  /** Upper case; null when the input names none. */
  readonly method: string | null;
  /** `https`; null when not given. */
  readonly scheme: string | null;
  /** Lower case; null when not given, or only a placeholder. */
  readonly hostName: string | null;
  readonly hostIsPlaceholder: boolean;
  /** What the host is; null when it is not known, or a part of its name is a placeholder. */
  readonly host: HostKind | null;
  /** The template where the call is an operation (ids do not matter), else the path as written. */
  readonly path: string | null;
  readonly match: CallMatch;
  /** The path is that of the operation but for upper and lower case. */
  readonly caseDiffers: boolean;
  /** The operation that the call is, removed ones included. */
  readonly operation: Operation | null;
  /** `GET /api/v2/…`, or null. */
  readonly operationKey: string | null;
  /** null when headers were not recorded. */
  readonly headers: SentHeaders | null;
  /** What the configuration requires, in its order; empty where it requires nothing. */
  readonly requiredHeaders: readonly RequiredHeaderSeen[];
  readonly credentials: Presented;
  /** The call comes from the platform's own web pages. */
  readonly ownPage: boolean;
  /** The division of the object, where the call itself names it. */
  readonly division: string | null;
  /** null when no token is asked for. */
  readonly tokenRequest: TokenRequest | null;
  readonly refusal: Refusal;
  /** null when no answer is known. */
  readonly answer: AnswerSeen | null;
  /** What a browser kept from the page that made the call; null when nothing says so. */
  readonly withheld: Withheld | null;
  /** Another product that the input names, where it names no host. */
  readonly otherProduct: string | null;
  /**
   * The last announced date of stricter checks that had come on the day of the call; '' before the first of them, null
   * when the day is not known.
   */
  readonly period: string | null;
  /** The days on which changes of what the operation requires were first seen, within a year before the call. */
  readonly changes: readonly string[];
}

export type Subject = PlainData<SubjectFields>;

/** The key of a problem: equal keys get one diagnosis, since nothing else of an exchange is ever looked at. */
export const problemKey = (subject: Subject, caller: PlainData<unknown>): string =>
  JSON.stringify([subject, caller]);

/** The subject and the caller of a key: both are plain data, so that nothing else of a problem need be kept. */
export const fromProblemKey = <Caller extends PlainData<unknown>>(key: string): readonly [Subject, Caller] =>
  JSON.parse(key) as readonly [Subject, Caller];

/** Neither refused nor asked about: an answer that refuses nothing, or none at all. */
export const isQuiet = ({ refusal }: Pick<Subject, 'refusal'>): boolean =>
  refusal.kind === 'not-refused' || refusal.kind === 'no-answer';

/** The token endpoint says that tokens are asked for too often: no refusal, but one that is worth a word. */
export const isLimited = ({ refusal }: Pick<Subject, 'refusal'>): boolean =>
  refusal.kind === 'not-refused' && refusal.limit === true;

/** An answer refused the request. */
export const isRefused = (subject: Pick<Subject, 'refusal'>): boolean =>
  !isQuiet(subject) && subject.refusal.kind !== 'no-response';

/**
 * A login was asked for where logins are answered, as far as is known: at a login host (or a gateway that answers as one
 * does), by its own path.
 */
export function isLogin({ kind, host, path, refusal, tokenRequest }: Subject): boolean {
  const answered =
    host === null ||
    host.kind === 'login' ||
    host.kind === 'stand-in' ||
    (host.kind === 'foreign' && refusal.recognition === 'catalogued');
  const there =
    path === null || tokenRequest?.at === 'page' || path.replace(/(?<!\/)\/+$/, '') === CALLER_PATHS.token;
  return kind === 'token' && answered && there;
}

/** Errors that leave open whether it is the client, what it proves itself with, or the region. */
export const isOfClient = ({ refusal }: Pick<Subject, 'refusal'>): boolean =>
  refusal.kind === 'oauth' && OF_CLIENT.has(refusal.problem);

const OF_CLIENT: ReadonlySet<OAuthProblem> = new Set([
  'client-not-found',
  'client-authentication',
  'client-or-redirect',
]);

/** What makes every answer of this host doubtful: it is none of the published ones. A gateway may be. */
export const isUnlistedHost = ({ host, kind }: Pick<Subject, 'host' | 'kind'>): boolean =>
  kind === 'api' && (host?.kind === 'foreign' || host?.kind === 'other-genesys');

/**
 * The refusal says nothing of its own: a bare status, a generic code, or words that no catalogue knows. A 401 is
 * never about rights.
 */
export const isSilent = ({ refusal }: Pick<Subject, 'refusal'>): boolean =>
  (refusal.kind === 'unexplained' || refusal.kind === 'generic') && refusal.status !== 401;

/** Does a kind of refusal judge rights, or an object that the service knows? */
const JUDGES_RIGHTS: Readonly<Record<RefusalKind, boolean>> = {
  permissions: true,
  divisions: true,
  'other-subject': true,
  scopes: true,
  policy: true,
  context: true,
  credentials: false,
  oauth: false,
  network: false,
  feature: true,
  resource: true,
  organization: false,
  'signed-url': false,
  relayed: true,
  foreign: false,
  generic: false,
  unexplained: false,
  'not-refused': false,
  preflight: false,
  'no-response': false,
  'no-answer': false,
};

/** The words of the platform outrank absence from the contract: a refusal that judges rights knew the call. */
export const knewTheCall = ({ refusal, host }: Pick<Subject, 'refusal' | 'host'>): boolean =>
  JUDGES_RIGHTS[refusal.kind] &&
  (refusal.recognition !== 'uncatalogued' || refusal.kind === 'resource') &&
  host?.kind !== 'foreign';
