/** Recorded and pasted calls as uses: refused ones, too, since the application wants to make them. */
import { createLearner } from '../caller/learn.js';
import { statedFacts } from '../caller/stated.js';
import type { Caller } from '../caller/types.js';
import {
  classifyHost,
  matchOperation,
  nearestOperations,
  neededOnce,
  operationKey,
  whenRemoved,
} from '../contract/index.js';
import type { Operation } from '../contract/types.js';
import type { RawExchange } from '../exchange/types.js';
import type { Subject } from '../judge/subject.js';
import { UUID } from '../primitives/uuid.js';
import { isPasted } from '../read/forms.js';
import type { Sink } from '../read/types.js';
import { trimOrdinarySuccess } from '../redact/ordinary-success.js';
import { secure } from '../redact/secure.js';
import { createVault } from '../redact/vault.js';
import { isPlainSuccess } from '../run/plain-success.js';
import type { StatedSource } from '../run/types.js';
import { type Sighting, sight } from '../sight/sight.js';
import type { Gathering } from './gather.js';
import { pathKey, readRest } from './written/rest.js';

export interface RecordedOptions {
  /** Facts about every caller. */
  readonly stated: readonly StatedSource[];
  /** Hosts of no published name that stand for the platform: lower case, without port. */
  readonly standIns: ReadonlySet<string>;
}

export interface InputOfRecorded extends Pick<Sink, 'exchange' | 'ignoresSuccessBodies'> {
  /** Gathers what stands in the whole text and was not taken of it. @returns how much was found */
  rest(text: string): number;
}

export interface Recorded {
  /** Takes the calls of one input; `form` is its name in the table of forms. */
  input(path: string, form: string): InputOfRecorded;
  /** What is known of a caller that the gathering knows by this name. */
  callerOf(caller: string): Caller;
  /** Replaces every secret seen. */
  clean(text: string): string;
}

/** What an address of the API looks like that holds nothing else: host and path. */
const ADDRESS = /^(?:https:\/\/([\w.-]+))?(\/[^?#]*)$/;
/** Hosts that are remembered. */
const MOST_HOSTS = 1000;
/** Paths of one input that matched nothing and are remembered. */
const MOST_PATHS = 1000;
/** Callers that are told apart. */
const MOST_CALLERS = 10_000;

/** Puts what recordings hold into a gathering: what a run of `check` would see, without its judging. */
export function createRecorded(gathering: Gathering, { stated, standIns }: RecordedOptions): Recorded {
  const vault = createVault();
  const base = stated.map(({ stated: facts, source }) => statedFacts(facts, source));
  const learner = createLearner({ base, oneCaller: false });
  const identities = new Map<string, () => Caller>();
  const stranger = learner.callerOf({ label: null, record: null, stated: {} });

  /** A success of a stranger is a use, and that is all there is to it; null where that cannot be told at a glance. */
  const plainOperation = ({ request: { method, url } }: RawExchange): Operation | null => {
    const [, host = '', path = ''] = ADDRESS.exec(url ?? '') ?? [];
    if (!isApiHost(host)) return null;
    const match = matchOperation(method, path);
    return match.kind === 'found' ? match.operation : null;
  };

  const hosts = new Map<string, boolean>();
  const isApiHost = (host: string): boolean => {
    if (host === '') return true;
    const known = hosts.get(host);
    if (known !== undefined) return known;
    const found = classifyHost(host.toLowerCase()).kind === 'api';
    if (hosts.size < MOST_HOSTS) hosts.set(host, found);
    return found;
  };

  const callerKey = ({ told }: Sighting, paste: string | null): string => {
    const identity = learner.identify(told, paste);
    const { clientId, grantType } = identity.stated;
    if (identity.record === null && clientId === undefined && grantType === undefined) return '';
    const key = JSON.stringify([identity.record, clientId ?? null, grantType ?? null]);
    if (!identities.has(key)) {
      if (identities.size >= MOST_CALLERS) return '';
      identities.set(key, () => learner.callerOf(identity));
    }
    return key;
  };

  return {
    input(path, form) {
      const paste = isPasted(form) ? path : null;
      const operations = new Set<Operation>();
      const paths = new Set<string>();
      const lines = new Map<number, string>();
      const callers = new Set<string>();
      return {
        ignoresSuccessBodies: true,
        exchange(raw) {
          const { line, resource } = raw.source;
          const at = { path, line, what: resource ?? null };
          const plain = isPlainSuccess(raw) ? plainOperation(raw) : null;
          if (plain !== null) {
            operations.add(plain);
            gathering.use('', { operation: plain, at, grade: 'contract' });
            return;
          }
          const seen = sight(
            secure(trimOrdinarySuccess({ ...raw, source: { ...raw.source, path } }, vault), vault),
            standIns,
          );
          learner.observe(seen.told, paste);
          const { operation } = seen;
          const why =
            operation === null || operation.removed ? whyUnmatched(seen.subject) : elsewhere(seen.subject);
          const key = pathKey(textOf(seen).replace(/^[A-Z]+ /, ''));
          if (line !== null && lines.size < MOST_PATHS) lines.set(line, key);
          if (why === null && operation !== null) {
            const caller = callerKey(seen, paste);
            operations.add(operation);
            callers.add(caller);
            gathering.use(caller, { operation, at, grade: 'contract' });
            return;
          }
          if (paths.size < MOST_PATHS) paths.add(key);
          if (why !== null) gathering.unmatched({ text: textOf(seen), at, why });
        },
        rest(text) {
          // What is pasted is of one caller.
          const [caller = ''] = paste !== null && callers.size === 1 ? callers : [];
          return readRest(
            text,
            { path, standIns, taken: { operations, paths, lines }, isLog: paste === null },
            {
              use: (use) => gathering.use(caller, use),
              unmatched: gathering.unmatched,
              problem: () => {},
            },
          );
        },
      };
    },
    callerOf: (caller) => identities.get(caller)?.() ?? stranger,
    clean: (text) => vault.clean(text),
  };
}

const ID = new RegExp(`^(?:${UUID}|\\d+)$`, 'i');

/** The call without what differs from one to the next. */
function textOf({ place: { url }, subject: { method, path } }: Sighting): string {
  const address = path ?? url?.replace(/[?#].*$/s, '') ?? 'a call that is not given';
  const segments = address.split('/').map((segment) => (ID.test(segment) ? '{}' : segment));
  return [method ?? '', segments.join('/')].join(' ').trim();
}

/** Other products have paths of the same words. */
const elsewhere = ({ host, hostName }: Subject): string | null =>
  host?.kind === 'foreign'
    ? `its host is none of Genesys Cloud; if it stands for the platform: --allow-host ${hostName ?? 'HOST'}`
    : null;

/** null: it is no call of the API, so nothing is needed for it. */
function whyUnmatched(subject: Subject): string | null {
  const { kind, host, match, method, operation, path, ownPage } = subject;
  if (kind !== 'api' || host?.kind === 'foreign' || host?.kind === 'storage') return null;
  // Browsers ask so before a call from another page (CORS), with no token.
  if (method === 'OPTIONS' && match.kind !== 'found') return null;
  switch (match.kind) {
    case 'found':
      return null;
    case 'no-path':
      return 'the path is not given as a whole';
    case 'method-missing':
      return `the method is not given; the path has ${match.operations.map(({ method: one }) => one).join(', ')}`;
    case 'removed':
      return `no longer in the published contract${whenRemoved(operation)}; ${neededOnce(operation, method)}`;
    case 'wrong-method':
      return ownPage
        ? OF_OWN_PAGES
        : `the contract has this path with ${match.operations.map(({ method: one }) => one).join(', ')} only`;
    case 'unknown': {
      if (ownPage) return OF_OWN_PAGES;
      const [near] = path === null ? [] : nearestOperations(method, path, 1);
      const hint = near === undefined ? '' : `; near it: ${operationKey(near)}`;
      return `not in the published contract${hint}`;
    }
  }
}

const OF_OWN_PAGES = "not in the public contract, called by the platform's own pages";
