/** Headers that are sent with calls of the platform, or said to be needed for them. */

import { headerKnowledge, isOddHeader } from '../../contract/headers.js';
import { classifyHost } from '../../contract/regions.js';
import { words } from '../../primitives/spelling.js';
import type { Span } from '../outline/types.js';
import type { Place, Reading } from './reading.js';
import { aboutOf, type Standing } from './standing.js';
import type { About, HeaderMention } from './types.js';

const NAME = /^[A-Za-z][\w-]{1,80}$/;

export function headersIn(reading: Reading): readonly HeaderMention[] {
  if (!/header|curl|add\s?\(/i.test(reading.text)) return [];
  const found: HeaderMention[] = [];
  const add = (name: string, at: Span, about: About | null) => {
    if (
      about !== null &&
      NAME.test(name) &&
      headerKnowledge(name) !== 'standard' &&
      !/^authorization$/i.test(name)
    )
      found.push({ kind: 'header', name, at, about });
  };
  for (const place of reading.places) inGroup(place, reading, add);
  inCommands(reading, add);
  inWords(reading, add);
  return found;
}

type Add = (name: string, at: Span, about: About | null) => void;

/** What is set on an answer is not sent to the platform. */
const ANSWER = /^(?:res|resp|response|reply|ctx|http_?response|w|rw|responses|mock_?responses?)$/i;
const isOfHeaders = (name: string): boolean =>
  /headers?\W{0,20}$/i.test(name) && /^headers?$/.test(words(name).at(-1) ?? '');

/** An object of headers, or what is set on one: `headers['X-Name'] = …`, `request.setHeader('X-Name', …)`. */
function inGroup({ group, around }: Place, reading: Reading, add: Add): void {
  if (group.kind === 'file' || !group.names.some(isOfHeaders)) return;
  if (around.some(({ names }) => names.some((name) => ANSWER.test(name)))) return;
  const about = aboutHeader(
    reading.stand(group.at, around),
    reading,
    around.filter(({ kind }) => kind !== 'file' && kind !== 'snippet').map(({ at }) => at),
  );
  const named = group.entries.find(({ key }) => /^(?:key|name)$/i.test(key ?? ''));
  const hasValue = group.entries.some(({ key }) => /^value$/i.test(key ?? ''));
  if (named !== undefined && hasValue) {
    const [value] = named.values;
    if (value !== undefined) add(value.text, value.at, about);
    return;
  }
  for (const { key, at } of group.entries) if (key !== null) add(key, at, about);
}

/** More lines are no one call. */
const CALL_LINES = 60;

/**
 * Sure where the place itself is the platform's, or the file calls nothing else; null where the call goes elsewhere.
 * @param around the lines of what holds it
 */
function aboutHeader(standing: Standing, { addresses }: Reading, around: readonly Span[]): About | null {
  const about = aboutOf(standing);
  if (about === null || standing.kind === 'nothing') return null;
  const others = addresses().filter(
    ({ host }) => !/[{}<>$%]/.test(host) && classifyHost(host).kind === 'foreign',
  );
  if (others.length === 0) return about;
  const call = around.findLast(({ line, endLine }) => endLine - line <= CALL_LINES);
  const isNear = others.some(
    ({ at }) => call !== undefined && call.line <= at.line && at.line <= call.endLine,
  );
  if (isNear) return standing.kind === 'place' && /\bhost\b/.test(standing.why) ? about : null;
  return standing.kind === 'file' ? { ...about, known: 'perhaps' } : about;
}

/** `-H 'Name: value'` of curl commands. */
function inCommands(reading: Reading, add: Add): void {
  const { text, spanOf, commands } = reading;
  for (const { start, end, requests } of commands()) {
    const standing = reading.stand(spanOf(start, end), []);
    const command = text.slice(start, end);
    for (const { name } of requests.flatMap(({ headers }) => headers ?? [])) {
      const index = command.indexOf(name);
      if (index >= 0)
        add(
          name,
          spanOf(start + index, start + index + name.length),
          aboutHeader(standing, reading, [spanOf(start, end)]),
        );
    }
  }
}

/** `the X-… header is required`. */
function inWords(reading: Reading, add: Add): void {
  const { form, text, spanOf, stand } = reading;
  if (form !== 'markdown' && form !== 'text') return;
  for (const { 0: line, index: start } of text.matchAll(/^.*\bheaders?\b.*$/gim)) {
    if (line.length > 4000) continue;
    for (const { 0: written, 1: name = '', index } of line.matchAll(
      /(?<![\w-])`?([A-Za-z]\w{0,40}(?:-\w{1,40}){1,6})(?=[`:\s])/g,
    )) {
      const isHeader = /^x-/i.test(name) || (written.startsWith('`') && isOddHeader(name));
      if (!isHeader || /^x-inin-/.test(name)) continue;
      const from = start + index + written.indexOf(name);
      const at = spanOf(from, from + name.length);
      add(name, at, aboutHeader(stand(at, []), reading, []));
    }
  }
}
