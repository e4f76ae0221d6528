/** Which call it is: its address, its answer, and where it stands. */
import { oneLine } from '../../page/wrap.js';
import { grouped } from '../../primitives/number.js';
import { callOf } from '../call-text.js';
import { type Folders, noFile, repositoryPath } from '../repository-path.js';
import type { DiagnosisReport, InputReport, Place } from '../types.js';
import { code, joined, type Markdown, md, NOTHING, prose } from './markup.js';

const LONGEST_CALL = 120;
const LONGEST_MESSAGE = 300;
/** Places that are named of equal calls. */
const MOST_PLACES = 3;

/** `GET /api/v2/routing/queues`, in a code span. */
export function callText({ exchange }: DiagnosisReport): Markdown {
  const call = callOf(exchange);
  return call === null ? md`A call that is not named` : code(oneLine(call, LONGEST_CALL));
}

/** `403 missing.any.permissions`; nothing where the answer is not known. */
export function statusText({ exchange: { status }, refusal: { code: said } }: DiagnosisReport): Markdown {
  return joined([status === null ? NOTHING : md`${status}`, said === null ? NOTHING : code(said)], ' ');
}

/** What the answer says in its own words; nothing where a code stands for them. */
export function messageText({ refusal: { code: said, message } }: DiagnosisReport): Markdown {
  return said !== null || message === null ? NOTHING : md`"${oneLine(message, LONGEST_MESSAGE)}"`;
}

const ISO = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d{1,9})?Z$/;

/** `2026-08-15 10:31:02 UTC`; a time of another zone as it is written. */
export const timeText = (time: string): Markdown => prose(time.replace(ISO, '$1 $2 UTC'));

export interface Where {
  readonly inputs: readonly InputReport[];
  readonly folders: Folders;
  /** Names of files may be those of people, too. */
  readonly clean: (text: string) => string;
}

/** The name of an input, as it is known to whoever gave it. */
export function inputText(path: string, { folders, clean }: Where): Markdown {
  const named = noFile(path);
  return named === null ? code(clean(repositoryPath(path, folders))) : prose(named);
}

function placeText({ path, line, index, resource }: Place, where: Where): Markdown {
  const isOnly = where.inputs.some((input) => input.path === path && input.exchanges === 1);
  const call = isOnly ? NOTHING : md`call ${grouped(index + 1)}`;
  return joined(
    [
      inputText(path, where),
      line === null ? NOTHING : md`line ${grouped(line)}`,
      resource === undefined ? call : code(resource),
    ],
    ', ',
  );
}

/** `calls.har, line 3, call 2`, and the next ones of the same problem. */
export function placesText({ places, exchange, count }: DiagnosisReport, where: Where): Markdown {
  const known = places.length > 0 ? places : [exchange.source];
  const shown = known.slice(0, MOST_PLACES).map((place) => placeText(place, where));
  const more = count - shown.length;
  const rest = more > 0 ? [md`and ${grouped(more)} more`] : [];
  return joined([...shown, ...rest], '; ');
}
