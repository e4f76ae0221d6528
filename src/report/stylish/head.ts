/** The head of a diagnosis: the call, its answer, where it stands, what was read. */

import type { Page } from '../../page/paint.js';
import { hang, spread, wrap } from '../../page/wrap.js';
import { append } from '../../primitives/lists.js';
import { answerOf, callOf, methodOf } from '../call-text.js';
import { callerText } from '../caller-text.js';
import { unquotedWords } from '../said.js';
import type { DiagnosisReport, Place } from '../types.js';

/** `file.har:120 (entry 12)`, `apply.log:2 (genesyscloud_user.me)`; entries count from 0, as `index` does in JSON. */
function placeText({ path, line, index, resource }: Place): string {
  return `${path}${line === null ? '' : `:${line}`} (${resource ?? `entry ${index}`})`;
}

function placesText(diagnosis: DiagnosisReport): string {
  const [first = diagnosis.exchange.source, ...others] = diagnosis.places;
  if (diagnosis.count <= 1) return placeText(first);
  const shown = others.map(placeText);
  const more = diagnosis.count > others.length + 1 ? ['…'] : [];
  return [`×${diagnosis.count}, first at ${placeText(first)}`, ...shown, ...more].join(', ');
}

/** What support asks for first: correlation id and time, of the first call where there are more. */
function traceLines({ exchange: { correlationId, time }, count }: DiagnosisReport, page: Page): string[] {
  const first = count > 1 ? 'first ' : '';
  const id = correlationId === null ? null : `${first}correlation id ${correlationId}`;
  const at = time === null ? null : `${id === null ? first : ''}time ${time}`;
  const both = id === null || time === null ? null : spread(id, `at ${time}`, page.width);
  const lines = both === null ? [id, at].filter((line) => line !== null) : [both];
  return lines.flatMap((line) => (line === both ? [line] : hang('', line, page.width)));
}

/** The call, its answer, where it stands, who called and what was read. */
export function headLines(diagnosis: DiagnosisReport, page: Page): string[] {
  const { width, paint } = page;
  const call = callOf(diagnosis.exchange);
  const answer = answerOf(diagnosis);
  const left = call ?? answer;
  const right = call === null ? 'only a body, no call given' : answer;
  const line = spread(paint.heading(left), right, width);
  const lines =
    line === null ? [...wrap(left, width).map(paint.heading), ...hang('  ', right, width)] : [line];
  const inferred = diagnosis.exchange.url === null ? null : methodOf(diagnosis.exchange);
  if (inferred !== null)
    append(
      lines,
      hang('method: ', `not in the input; ${inferred} is the operation of this path that fits`, width),
    );
  const words = unquotedWords(diagnosis);
  if (words !== null) append(lines, hang('says: ', words, width));
  append(lines, traceLines(diagnosis, page));
  const caller = callerText(diagnosis.caller);
  if (caller !== '') append(lines, hang('caller: ', caller, width));
  const hasResource = diagnosis.places.some(({ resource }) => resource !== undefined);
  if (page.places || diagnosis.count > 1 || hasResource)
    append(lines, hang('at: ', placesText(diagnosis), width));
  if (diagnosis.read.length > 0) append(lines, hang('read: ', diagnosis.read.join(', '), width));
  return lines;
}
