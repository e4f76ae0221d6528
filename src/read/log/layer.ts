/** What the readers of prefixes share. */

/** One layer of what stands in front. */
export interface Layer {
  readonly end: number;
  readonly writer: string;
  readonly time: string | null;
}

/** What a log has shown so far of those who may stand in front of a line without being sure by themselves. */
export interface Shown {
  /** Where compose draws its bar: it stands below itself on every line, however long the names are. */
  readonly bars: Set<number>;
  /** Hosts of a journal. */
  readonly hosts: Set<string>;
  /** Times in front of lines that have a time of their own, or of lines inside a stack: bare, in brackets. */
  bareStamps: boolean;
  bracketStamps: boolean;
}

/** No log has more columns of bars, and few have more hosts. */
export const MOST_LEARNED = 8;

/** A time of ISO 8601 with its zone. */
export const ISO = '\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?(?:Z|[+-]\\d\\d:?\\d\\d)';

/** A time of ISO 8601 whose zone may lack its colon. */
export function isoOf(stamp: string): string {
  const sign = stamp.charCodeAt(stamp.length - 5);
  return sign === 43 || sign === 45 ? `${stamp.slice(0, -2)}:${stamp.slice(-2)}` : stamp;
}
