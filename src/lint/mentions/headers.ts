/** Headers that are sent with calls of the platform, or said to be needed for them. */

import { headerKnowledge, isOddHeader } from '../../contract/headers.js';
import { classifyHost } from '../../contract/regions.js';
import { words } from '../../primitives/spelling.js';
import { findCurlCommands } from '../../read/curl/index.js';
import type { Group, Span } from '../outline/types.js';
import { isInComment } from './comments.js';
import type { Place, Reading } from './reading.js';
import { nameOf, plainKey } from './reading.js';
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
  byIndex(reading, add);
  inWords(reading, add);
  return found;
}

type Add = (name: string, at: Span, about: About | null) => void;

const HEADERS = /^headers?$/;
const SET =
  /^(?:setheader|addheader|setrequestheader|withheader|header|add_header|add|tryaddwithoutvalidation|defaultheader|adddefaultheader)$/;
const ANSWER = /^(?:res|resp|response|reply|ctx|http_?response|w|rw)$/i;

function inGroup({ group, around }: Place, reading: Reading, add: Add): void {
  const about = () => aboutHeader(reading.stand(group.at, around), reading);
  const isNamed = HEADERS.test(words(nameOf(group)).at(-1) ?? '');
  if (group.kind === 'call') {
    const called = nameOf(group).toLowerCase();
    if (!SET.test(called) || group.names.slice(0, -1).some((name) => ANSWER.test(name))) return;
    if (called === 'add' && !group.names.some((name) => /headers$/i.test(name))) return;
    const [first, second] = group.entries;
    const name = first?.key === null ? first.values[0] : undefined;
    if (name !== undefined && second !== undefined) add(name.text, name.at, about());
    return;
  }
  if (!isNamed || isOfAnswer(around)) return;
  const named = group.entries.find(({ key }) => /^(?:key|name)$/.test(plainKey(key ?? '')));
  const hasValue = group.entries.some(({ key }) => plainKey(key ?? '') === 'value');
  if (named !== undefined && hasValue) {
    const [value] = named.values;
    if (value !== undefined) add(value.text, value.at, about());
    return;
  }
  for (const { key, at } of group.entries) if (key !== null) add(key, at, about());
}

const isOfAnswer = (around: readonly Group[]): boolean =>
  around.some(({ names }) => /^(?:responses?|mock_?responses?|reply)$/i.test(names.at(-1) ?? ''));

/** Sure where the place itself is the platform's, or the file calls nothing else. */
function aboutHeader(standing: Standing, { addresses }: Reading): About | null {
  const about = aboutOf(standing);
  if (about === null || standing.kind === 'nothing') return null;
  if (standing.kind !== 'file') return about;
  const callsOthers = addresses().some(
    ({ host }) => !/[{}<>$]/.test(host) && classifyHost(host).kind === 'foreign',
  );
  return callsOthers ? { ...about, known: 'perhaps' } : about;
}

/** `-H 'Name: value'` of curl commands. */
function inCommands(reading: Reading, add: Add): void {
  const { text, spanOf, form, source } = reading;
  if (!/curl/i.test(text) || (form !== 'markdown' && form !== 'text' && source?.language !== 'shell')) return;
  for (const { start, end, requests } of findCurlCommands(text)) {
    if (source !== null && isInComment(source, start)) continue;
    const standing = reading.stand(spanOf(start, end), []);
    const command = text.slice(start, end);
    for (const { name } of requests.flatMap(({ headers }) => headers ?? [])) {
      const index = command.indexOf(name);
      if (index >= 0)
        add(name, spanOf(start + index, start + index + name.length), aboutHeader(standing, reading));
    }
  }
}

/** `headers['Name'] = …`, but not those of an answer. */
function byIndex(reading: Reading, add: Add): void {
  const { source, text, spanOf, stand } = reading;
  if (source === null || !/headers?\s?\[/i.test(text)) return;
  for (const { value, start, end } of source.strings) {
    if (!NAME.test(value)) continue;
    const before = source.code.slice(Math.max(0, start - 60), start);
    const index = /(?:\b([\w$]{1,40})\s?\.\s?)?\b\w{0,30}headers?\s?\[\s?$/i.exec(before);
    const isSet = /^\s?\]\s?=(?!=)/.test(source.code.slice(end, end + 6));
    if (index === null || ANSWER.test(index[1] ?? '') || !isSet) continue;
    const at = spanOf(start, end);
    add(value, at, aboutHeader(stand(at, []), reading));
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
      add(name, at, aboutHeader(stand(at, []), reading));
    }
  }
}
