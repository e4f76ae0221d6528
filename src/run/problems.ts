/** Equal problems are kept once, with a count and their places: memory grows with what differs, not with the input. */
import type { Sighting } from '../judge/subject.js';
import type { Place } from '../report/types.js';

export interface Occurrence extends Place {
  /** Counts all problems of the run, in the order of the input. */
  readonly sequence: number;
  readonly url: string | null;
  readonly correlationId: string | null;
}

export interface ProblemGroup {
  readonly sighting: Sighting;
  readonly paste: boolean;
  count: number;
  /** The first places; all of them when every exchange is reported by itself. */
  readonly places: [Occurrence, ...Occurrence[]];
}

export interface Problems {
  add(sighting: Sighting, paste: boolean): void;
  groups(): readonly ProblemGroup[];
  /** Exchanges that were counted but no longer kept, since too many different problems came. */
  overflow(): number;
}

/** Different problems that are kept; a recording of real use has tens. */
const MOST_GROUPS = 10_000;
const FIRST_PLACES = 5;

export function collectProblems(keepAllPlaces: boolean): Problems {
  const groups = new Map<string, ProblemGroup>();
  let overflow = 0;
  let sequence = 0;
  return {
    add(sighting, paste) {
      const { source, url } = sighting.exchange;
      sequence += 1;
      const place: Occurrence = { ...source, sequence, url, correlationId: sighting.refusal.correlationId };
      const key = keyOf(sighting, paste);
      const group = groups.get(key);
      if (group !== undefined) {
        group.count += 1;
        if (keepAllPlaces || group.places.length < FIRST_PLACES) group.places.push(place);
      } else if (groups.size < MOST_GROUPS) {
        groups.set(key, { sighting, paste, count: 1, places: [place] });
      } else overflow += 1;
    },
    groups: () => [...groups.values()],
    overflow: () => overflow,
  };
}

/** Headers whose values rules look at. */
const TELLING = /^(?:x-genesys-org-id|content-type|origin|referer)$/i;

const isPast = (expires: number | null, time: string | null): boolean =>
  expires !== null && time !== null && expires < Date.parse(time) / 1000;

/** Everything that a rule may look at, apart from ids that do not matter: two equal keys get equal diagnoses. */
function keyOf({ exchange, operationKey, refusal, ownPage, match, kind }: Sighting, paste: boolean): string {
  const { credentials, target } = exchange;
  const caller =
    credentials.kind === 'bearer'
      ? credentials.label
      : `${credentials.kind} ${paste ? exchange.source.path : ''}`;
  const parts = [
    caller,
    exchange.method,
    target.scheme,
    target.host,
    operationKey ?? target.path,
    match.kind === 'found' ? match.parameters['divisionId'] : null,
    target.query.find(({ name }) => /^(?:divisionId|permission)$/i.test(name))?.value,
    /"division(?:Id)?"\s*:\s*(?:\{\s*"id"\s*:\s*)?"([^"]{1,64})"/i.exec(exchange.requestBody ?? '')?.[1],
    refusal.kind,
    refusal.status,
    refusal.code,
    refusal.message,
    ownPage,
    refusal.recognition,
    exchange.headers
      ?.map(({ name, value }) =>
        (TELLING.test(name)
          ? `${name}: ${value.replace(/^(https?:\/\/[^/]*).*$/i, '$1')}`
          : name
        ).toLowerCase(),
      )
      .join(','),
    exchange.response?.headers?.some(({ name }) => name.toLowerCase() === 'inin-correlation-id'),
    exchange.response?.body === null,
    credentials.kind === 'other' ? credentials.scheme : null,
    credentials.kind === 'bearer' ? isPast(credentials.jwt?.expires ?? null, exchange.time) : null,
    kind === 'token' ? exchange.requestBody : null,
    kind === 'token' ? exchange.target.query.map(({ name, value }) => `${name}=${value}`).join('&') : null,
    Object.keys(exchange.context).length === 0 ? '' : JSON.stringify(exchange.context),
    // Enforcement dates are compared by day.
    exchange.time?.slice(0, 10),
  ];
  return parts.map((part) => part ?? '').join('\n');
}
