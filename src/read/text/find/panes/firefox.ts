/**
 * Reads the headers pane of Firefox as it is selected and copied: names and values on lines of their own, the method first,
 * the address in its parts, the headers of the answer before those of the request.
 */
import type { Header } from '../../../../exchange/types.js';
import { REQUEST_METHOD } from '../../../../primitives/http.js';
import type { Line } from '../lines.js';
import type { Pane } from './labelled.js';

const METHOD = new RegExp(`^(?:XHR)?(${REQUEST_METHOD})$`);
/** Lines behind which the address ends. */
const BEHIND_ADDRESS = /^(?:Address|Status)$/;
const NAME = /^[A-Za-z][\w-]{0,80}$/;
const JOINED = /^(?:Version|Transferred|Referrer Policy|Request Priority|DNS Resolution)/;
/** Lines of one pane. */
const REACH = 400;

/** A pane that begins at the line, or null. */
export function firefoxPaneAt(lines: readonly Line[], first: number): Pane | null {
  const method = METHOD.exec((lines[first]?.text ?? '').trim())?.[1];
  if (method === undefined) return null;
  const filled: { text: string; index: number }[] = [];
  for (let index = first + 1; index < Math.min(lines.length, first + REACH); index++) {
    const text = (lines[index]?.text ?? '').trim();
    if (/^[{[<]/.test(text)) break;
    if (text !== '') filled.push({ text, index });
  }
  const at = (position: number): string => filled[position]?.text ?? '';
  const names = [at(0), at(2), at(4)].join(' ').toLowerCase();
  if (names !== 'scheme host filename') return null;
  let next = 6;
  const query: string[] = [];
  for (; !BEHIND_ADDRESS.test(at(next)) && next + 1 < filled.length; next += 2)
    query.push(`${at(next)}=${at(next + 1)}`);
  const url = `${at(1)}://${at(3)}${at(5)}${query.length > 0 ? `?${query.join('&')}` : ''}`;
  if (at(next) === 'Address') next += 2;
  const status = at(next) === 'Status' ? /^[1-5]\d\d(?!\d)/.exec(at(next + 1))?.[0] : undefined;
  if (status !== undefined) next += 2;
  // The reason stands on a line of its own, or there is none.
  while (next < filled.length && (JOINED.test(at(next)) || (!NAME.test(at(next)) && next < 40))) next += 1;
  const { answered, asked, end } = headersFrom(lines, filled, next);
  return { method, url, status: status === undefined ? null : Number(status), asked, answered, next: end };
}

/** Names and values in turns; an empty line or a title divides the answer's from those of the request. */
function headersFrom(
  lines: readonly Line[],
  filled: readonly { text: string; index: number }[],
  from: number,
): { answered: Header[]; asked: Header[]; end: number } {
  const answered: Header[] = [];
  const asked: Header[] = [];
  let side = answered;
  let at = from;
  if (/^(?:Forbidden|Unauthori[sz]ed)$/i.test(filled[at]?.text ?? '')) at += 1;
  while (JOINED.test(filled[at]?.text ?? '')) at += 1;
  let last = (filled[at - 1]?.index ?? 0) + 1;
  for (; at + 1 < filled.length; at += 2) {
    const [name, value] = [filled[at], filled[at + 1]];
    if (name === undefined || value === undefined || !NAME.test(name.text)) break;
    const apart = (lines[name.index - 1]?.text ?? '').trim() === '';
    if (apart && answered.length > 0) side = asked;
    side.push({ name: name.text, value: value.text });
    last = value.index + 1;
  }
  return { answered, asked, end: last };
}
