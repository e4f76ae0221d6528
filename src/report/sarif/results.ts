/** A result each finding. */
import { findingText } from '../finding-text.js';
import type { RenderOptions } from '../format.js';
import type { Row } from '../rows.js';
import { placeOfRule } from '../rule-docs.js';
import type { MissingReport } from '../types.js';
import { physicalLocation } from './locations.js';
import { messageText } from './message.js';

/** @param hash tells it from what else has its fingerprint in its file */
export function resultOf(row: Row, hash: string, { folders }: Pick<RenderOptions, 'folders'>) {
  const { rule, level, file, line, count, of } = row;
  const others = of?.diagnosis.places.slice(1) ?? [];
  return {
    ruleId: rule,
    ruleIndex: placeOfRule(rule),
    level,
    message: { text: messageOf(row) },
    locations: [physicalLocation(file, line, folders)],
    partialFingerprints: { primaryLocationLineHash: hash },
    occurrenceCount: count,
    ...(others.length > 0 && {
      relatedLocations: others.map((place, at) => ({
        id: at + 1,
        message: { text: 'The same problem' },
        ...physicalLocation(place.path, place.line, folders),
      })),
    }),
    properties: propertiesOf(row),
  };
}

/** It stands alone: the call, why, what is missing, and what to do first. */
function messageOf(row: Row): string {
  const [fix] = row.of?.cause.fixes ?? [];
  const toDo = fix === undefined ? '' : ` To do, ${fix.who}: ${fix.action}`;
  return messageText(findingText(row) + toDo);
}

function propertiesOf({ cause, likelihood, who, missing, operation, count, of }: Row) {
  const exchange = of?.diagnosis.exchange;
  return {
    cause,
    likelihood,
    who,
    missing,
    ...(of !== null && of.cause.relation === 'explains' && missingOf(of.diagnosis)),
    operation,
    status: exchange?.status ?? null,
    correlationId: exchange?.correlationId ?? null,
    time: exchange?.time ?? null,
    count,
  };
}

/** The lists behind the words, as in the JSON report. */
function missingOf({
  missing,
  mayBeMissing,
}: {
  readonly missing: MissingReport;
  readonly mayBeMissing: MissingReport;
}) {
  const names = ({ permissions, scopes }: MissingReport): number => permissions.names.length + scopes.length;
  if (names(missing) > 0) return { lacks: missing };
  return names(mayBeMissing) > 0 ? { mayLack: mayBeMissing } : {};
}
