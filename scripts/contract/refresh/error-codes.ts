/** The catalogue of error codes, with what a document tells of them. What a new code says, a person chooses. */
import type { PublishedErrorCode } from '../../../src/published/types.js';
import { type Facts, TABLES } from '../tables.js';

type ErrorCode = Facts['errorCodes'][number];
type Code = Pick<ErrorCode, 'status' | 'code'>;

export interface RefreshedCodes {
  readonly errorCodes: Facts['errorCodes'];
  /** Codes of refusals that are in no table. */
  readonly added: readonly PublishedErrorCode[];
}

const keyOf = ({ status, code }: Code): string => `${status} ${code}`;

/** All codes of these statuses refuse; of others only those of the table do, and with its messages. */
const refuses = ({ status }: Code): boolean => status === 401 || status === 403;

const isTemplate = (text: string): boolean =>
  TABLES.errorCodes.record.shape.templates.safeParse([text]).success;

/** A record that names none of many stays so: practically all declare it. */
const examplesOf = ({ examples }: ErrorCode, told: PublishedErrorCode | undefined): string[] =>
  told === undefined || (examples.length === 0 && told.declaredBy > told.examples.length)
    ? []
    : [...told.examples];

/** Of each known code how many operations declare it, some of them, and the messages that it has now. */
export function refreshedCodes(
  known: Facts['errorCodes'],
  declared: readonly PublishedErrorCode[],
): RefreshedCodes {
  const now = new Map(declared.map((code) => [keyOf(code), code]));
  // Of two records of a code, operations declare the one that some were known to declare.
  const owners = new Map<string, ErrorCode>();
  for (const record of known)
    if (!owners.has(keyOf(record)) || record.declaredBy > 0) owners.set(keyOf(record), record);
  return {
    errorCodes: known.map((record) => {
      if (owners.get(keyOf(record)) !== record) return record;
      const told = now.get(keyOf(record));
      const elsewhere = known.filter((other) => other !== record && keyOf(other) === keyOf(record));
      const texts = new Set([record, ...elsewhere].flatMap(({ templates }) => templates));
      const more = refuses(record) ? (told?.templates ?? []) : [];
      return {
        ...record,
        declaredBy: told?.declaredBy ?? 0,
        examples: examplesOf(record, told),
        templates: [...record.templates, ...more.filter((text) => isTemplate(text) && !texts.has(text))],
      };
    }),
    added: declared.filter((code) => refuses(code) && !owners.has(keyOf(code))),
  };
}
