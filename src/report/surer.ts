/** What would make a diagnosis surer: as steps for whoever reads it, and as questions to forward. */
import { actsAs } from '../caller/acts-as.js';
import type { Caller, Fact } from '../caller/types.js';
import { ASK_LIVE, EVIDENCE, EVIDENCE_KINDS, type EvidenceKind, type Holder } from '../judge/evidence.js';
import type { CauseId } from '../judge/ids.js';
import type { Diagnosis } from '../judge/judge.js';
import type { OrderedCause } from '../judge/order.js';
import { isLimited, isRefused, type Subject } from '../judge/subject.js';
import type { CallReport } from './types.js';

export interface Surer {
  readonly steps: readonly string[];
  readonly questions: readonly string[];
}

/** What the platform says of the token tells nothing of these. */
const NOT_THE_PLATFORM: ReadonlySet<CauseId> = new Set<CauseId>(['not-genesys-cloud', 'foreign-response']);

const MOST_STEPS = 4;
/** Of letters that mean nothing to a shell, and short enough for a line. */
const PLAIN_PATH = /^\/api\/[\w/{}.-]{1,60}$/;
/** What was asked, of whom, and what was answered: it may turn every cause. */
const OF_THE_ANSWER: readonly EvidenceKind[] = ['call', 'host', 'login-host', 'response', 'body'];
const NOTHING: Surer = { steps: [], questions: [] };

/**
 * What would decide: the evidence that the nominating rules miss, the most telling first. Never what was just run, and
 * never a question whose answer is in the input.
 *
 * @param calls the live calls that were made
 */
export function surer(diagnosis: Diagnosis, calls: readonly CallReport[]): Surer {
  const [first] = diagnosis.causes;
  if (first === undefined ? diagnosis.verdict !== 'cannot-tell' : isSettled(first)) return NOTHING;
  if (isLimited(diagnosis.subject)) return NOTHING;
  const kinds = missingKinds(diagnosis, calls.some(isTheCall));
  const asked = askedAlready(diagnosis, calls);
  const isNew = (way: string): boolean => (way === ASK_LIVE ? !asked.live : !asked.answers(way));
  const steps = kinds
    .map(
      (kind) =>
        (kind === 'host' ? callWithHost(diagnosis.subject) : null) ?? EVIDENCE[kind].supply.find(isNew),
    )
    .filter((step) => step !== undefined);
  return {
    steps: [...new Set(steps)].slice(0, MOST_STEPS),
    questions: kinds.flatMap((kind) => question(kind, holderOf(diagnosis.caller), isNew)),
  };
}

const isSettled = ({ id, likelihood }: OrderedCause): boolean =>
  likelihood === 'certain' || NOT_THE_PLATFORM.has(id);

/** The call itself was made live: all of its answer is there. */
const isTheCall = ({ purpose }: CallReport): boolean => purpose.startsWith('the call');

/** The call as it is known, with the host to be filled in. */
function callWithHost({ method, path }: Subject): string | null {
  return method !== null && path !== null && PLAIN_PATH.test(path)
    ? `--call '${method} https://api.<domain>${path}'`
    : null;
}

function missingKinds({ findings, subject, causes }: Diagnosis, isMade: boolean): readonly EvidenceKind[] {
  const involved = findings.filter(
    ({ outcome, missing }) => missing.length > 0 && (outcome === 'inconclusive' || outcome === 'fail'),
  );
  const nominating = involved.filter(({ nominates }) => nominates.length > 0);
  const asking = nominating.length > 0 ? nominating : involved;
  const kinds = new Set<EvidenceKind>(asking.flatMap(({ missing }) => missing));
  // A likely cause leaves open what stands beside it, and what the answer itself may say.
  if (causes[0]?.likelihood === 'likely') {
    const open: ReadonlySet<CauseId> = new Set(causes.map(({ id }) => id));
    const deciding = involved.filter(({ nominates }) => nominates.some(({ cause }) => open.has(cause)));
    const useful = new Set<EvidenceKind>([...OF_THE_ANSWER, ...deciding.flatMap(({ missing }) => missing)]);
    for (const kind of kinds) if (!useful.has(kind)) kinds.delete(kind);
  }
  if (isMade || subject.answer?.body === true) kinds.delete('body');
  if (isMade) kinds.delete('request-headers');
  // Reading the object is what was refused.
  if (subject.method === 'GET' && isRefused(subject)) kinds.delete('object-division');
  return EVIDENCE_KINDS.filter((kind) => kinds.has(kind));
}

interface Asked {
  /** The platform was asked live, or answers about the caller are in the input: once more tells no more. */
  readonly live: boolean;
  /** Does it ask for an answer that is there already? */
  readonly answers: (way: string) => boolean;
}

/** `GET /api/v2/oauth/clients/` of `add the answer of GET /api/v2/oauth/clients/{clientId} to the input`. */
const QUESTION = /GET (\/api\/v2\/[\w/]*)/;

function askedAlready({ caller, subject }: Diagnosis, calls: readonly CallReport[]): Asked {
  const facts = factsOf(caller);
  const paths = [
    ...calls.map(({ method, path }) => `${method} ${path}`),
    ...facts.map(({ source }) => source),
    subject.operationKey ?? '',
  ];
  return {
    live: calls.length > 0 || facts.some(({ grade }) => grade === 'introspection'),
    answers: (way) => {
      const path = QUESTION.exec(way)?.[1];
      return path !== undefined && paths.some((each) => QUESTION.exec(each)?.[1]?.startsWith(path) === true);
    },
  };
}

const factsOf = ({
  grantType,
  organization,
  grants,
  scopes,
  clientState,
}: Caller): readonly Fact<unknown>[] => [...grantType, ...organization, ...grants, ...scopes, ...clientState];

const holderOf = (caller: Caller): Holder => {
  const actor = actsAs(caller);
  return actor === 'client' || actor === 'user' ? actor : 'unknown';
};

function question(kind: EvidenceKind, holder: Holder, isNew: (way: string) => boolean): readonly string[] {
  const { ask } = EVIDENCE[kind];
  if (ask === null) return [];
  const text = typeof ask.text === 'string' ? ask.text : ask.text(holder);
  if (!isNew(text)) return [];
  const answer = ask.answer !== undefined && isNew(ask.answer) ? ask.answer : null;
  return [answer === null ? text : `${text} Or send the answer of ${answer}, asked with the same token.`];
}
