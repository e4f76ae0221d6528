/**
 * The diagnoses of a run, by problem and by call. A description takes some 40 KB, so that not all of them fit: they are
 * kept as JSON, a third of that and beyond a limit in the overflow, and come back when they are asked for.
 */
import type { CallerIdentity } from '../caller/learn.js';
import type { WorkedCall, WorkedCalls } from '../judge/history.js';
import type { Diagnosis } from '../judge/judge.js';
import type { Subject } from '../judge/subject.js';
import { remembered } from '../primitives/remembered.js';
import { cleanDeep } from '../report/clean.js';
import { atPlace, describe, placedCall, type SeenPlace } from '../report/describe.js';
import { createCallers, FIRST_PLACES } from '../report/group.js';
import type { CallReport, DiagnosisReport, LazyReport } from '../report/types.js';
import { createNumbering } from './numbering.js';
import type { LoggedPlace, Overflow } from './place-log.js';
import type { Occurrence, Problem, Problems } from './problems.js';
import type { Refreshed } from './refreshed.js';
import { createTextStore } from './text-store.js';
import type { DatedSuccess, Worked } from './worked.js';

export interface Listings {
  /** Takes a problem that is to be reported, and gives what is said of it. */
  add(problem: Problem, diagnosis: Diagnosis, identity: CallerIdentity): DiagnosisReport;
  /** Of all that were taken. */
  listed(): Pick<LazyReport, 'diagnoses' | 'problems' | 'different' | 'severalCallers'>;
}

interface Settings {
  readonly problems: Problems;
  readonly refreshed: Refreshed;
  readonly worked: Worked;
  /** The names of the inputs. */
  readonly paths: readonly string[];
  readonly clean: (text: string) => string;
  readonly overflow: Overflow | null;
  /** The live calls that were made. */
  readonly calls: readonly CallReport[];
}

/** Descriptions that are kept as they are; calls of a recording come in bursts of few problems. */
const MOST_REMEMBERED = 32;

/** Problems of which the same is said. */
interface Group {
  readonly number: number;
  /** The first of them in the order of the input: its key in the store. */
  readonly key: number;
  readonly routine: boolean;
  count: number;
  places: readonly Occurrence[];
  /** What is said beside it of what came later. */
  remark: string | null;
}

interface Listed {
  readonly key: number;
  readonly group: Group;
  readonly routine: boolean;
  readonly remark: string | null;
}

export function createListings({
  problems,
  refreshed,
  worked,
  paths,
  clean,
  overflow,
  calls,
}: Settings): Listings {
  const store = createTextStore(overflow);
  const recent = remembered<number, DiagnosisReport>(MOST_REMEMBERED);
  const madeAgain = (key: number): DiagnosisReport => JSON.parse(store.get(key)) as DiagnosisReport;
  const descriptionOf = (key: number): DiagnosisReport => recent.get(key) ?? recent.set(key, madeAgain(key));
  const pathsOfKeys: (string | null)[] = [];
  const numberOf = createNumbering((key) => ({
    description: descriptionOf(key),
    path: pathsOfKeys[key] ?? null,
  }));
  const groups = new Map<number, Group>();
  const byIndex = new Map<number, Listed>();
  let hasRoutine = false;
  const callers = createCallers();

  const seen = ({
    input,
    resource,
    index,
    line,
    url,
    correlationId,
    time,
  }: Omit<LoggedPlace, 'problem'>): SeenPlace => {
    const place = { path: paths[input] ?? '', index, line, url, correlationId, time };
    return cleanDeep({ ...place, ...(resource !== null && { resource }) }, clean);
  };

  const healedText = (problem: number): string | null => {
    const healed = refreshed.healedBy(problem);
    if (healed === null) return null;
    return `Later the same call succeeded with another token (${healed.label}), at ${placeText(healed)}: the token seems to have been refreshed.`;
  };

  const placeText = ({ input, index, line }: Pick<Occurrence, 'input' | 'index' | 'line'>): string =>
    `${clean(paths[input] ?? '')}, ${line === null ? `entry ${index}` : `line ${line}`}`;

  /** By the first of the calls that tells when it was made. */
  const workedAround = (
    { operation, hostName }: Subject,
    places: Problem['places'],
    who: CallerIdentity,
  ): WorkedCalls | null => {
    const time = places.find((place) => place.time !== null)?.time ?? null;
    const seenCalls = operation === null ? null : worked.around(operation, hostName, time, who);
    if (seenCalls === null) return null;
    const told = (success: DatedSuccess): WorkedCall => ({
      day: success.day,
      place: placeText(success),
      label: success.label,
    });
    return { until: seenCalls.until, own: seenCalls.own.map(told), others: seenCalls.others.map(told) };
  };

  // What is routine ranks last: probes of the platform's own pages, other systems.
  const passes = (): readonly boolean[] => (hasRoutine ? [false, true] : [false]);
  const byProblem = walk(function* () {
    for (const pass of passes()) {
      for (const { number, key, routine, count, places, remark } of groups.values()) {
        if (routine === pass)
          yield {
            // Each comes once: what is kept for a while is garbage that only a long collection finds.
            ...withRemark(recent.get(key) ?? madeAgain(key), remark),
            problem: number,
            count,
            places: places.map(seen).map(placedCall),
          };
      }
    }
  });
  const byCall = walk(function* () {
    for (const pass of passes()) {
      for (const place of problems.places() ?? []) {
        const found = byIndex.get(place.problem);
        if (found?.routine === pass)
          yield {
            ...atPlace(withRemark(descriptionOf(found.key), found.remark), seen(place)),
            problem: found.group.number,
          };
      }
    }
  });

  return {
    add({ index, count, places }, diagnosis, identity) {
      const [first, ...others] = places;
      const description = describe(
        diagnosis,
        {
          problem: 0,
          count,
          places: [seen(first), ...others.map(seen)],
          worked: workedAround(diagnosis.subject, places, identity),
        },
        calls,
      );
      const key = store.keep(JSON.stringify(description));
      recent.set(key, description);
      callers.see(description.caller);
      const { path } = diagnosis.subject;
      pathsOfKeys.push(path);
      const number = numberOf({ description, path }, key);
      const routine = isRoutine(diagnosis.subject);
      hasRoutine ||= routine;
      const group = groups.get(number) ?? { number, key, routine, count: 0, places: [], remark: null };
      group.count += count;
      group.places = firstOf(group.places, places);
      const remark = healedText(index);
      group.remark ??= remark;
      groups.set(number, group);
      byIndex.set(index, { key, group, routine, remark });
      return description;
    },
    listed: () => ({
      different: groups.size,
      severalCallers: callers.areSeveral(),
      problems: byProblem,
      diagnoses: problems.places() === null ? byProblem : byCall,
    }),
  };
}

const withRemark = (description: DiagnosisReport, remark: string | null): DiagnosisReport =>
  remark === null ? description : { ...description, remarks: [...description.remarks, remark] };

const walk = <T>(make: () => Iterator<T>): Iterable<T> => ({ [Symbol.iterator]: make });

const firstOf = (a: readonly Occurrence[], b: readonly Occurrence[]): readonly Occurrence[] =>
  [...a, ...b].sort((one, other) => one.sequence - other.sequence).slice(0, FIRST_PLACES);

const isRoutine = ({ ownPage, match, kind }: Subject): boolean =>
  kind === 'foreign' || (ownPage && match.kind !== 'found');
