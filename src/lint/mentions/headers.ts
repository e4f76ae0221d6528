/** Headers that are sent with calls of the platform, or said to be needed for them. */

import { headerKnowledge, isOddHeader } from '../../contract/headers.js';
import { words } from '../../primitives/spelling.js';
import type { Group, Span } from '../outline/types.js';
import { isFamiliar } from './familiar.js';
import { onLines, type Place, type Reading } from './reading.js';
import { aboutOf, type Standing } from './standing.js';
import type { About, HeaderMention } from './types.js';

const NAME = /^[A-Za-z][\w-]{1,80}$/;

export function headersIn(reading: Reading): readonly HeaderMention[] {
  if (!/header|curl|add\s?\(|x-g/i.test(reading.text)) return [];
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

/**
 * An object of headers, or what is set on one: `headers['X-Name'] = …`, `request.setHeader('X-Name', …)`,
 * `session.headers.update({ … })`, `{ headers: { common: { … } } }`.
 */
function inGroup({ group, around }: Place, reading: Reading, add: Add): void {
  if (around.some(({ names }) => names.some((name) => ANSWER.test(name)))) return;
  const lines = written(group);
  const isOne = isGroupOfHeaders(group, around[1]);
  const keys = group.entries.flatMap(({ key, at }) =>
    key !== null && (isOne || isOnlyAHeader(key)) ? [{ name: key, at }] : [],
  );
  if (lines.length === 0 && keys.length === 0) return;
  const about = aboutHeader(
    reading.stand(group.at, around),
    reading,
    around.filter(({ kind }) => kind !== 'file' && kind !== 'snippet'),
  );
  for (const { name, at } of lines) add(name, at, about);
  const named = group.entries.find(({ key }) => /^(?:key|name)$/i.test(key ?? ''));
  const hasValue = group.entries.some(({ key }) => /^value$/i.test(key ?? ''));
  if (named === undefined || !hasValue) for (const { name, at } of keys) add(name, at, about);
  else for (const { text, at } of named.values.slice(0, 1)) add(text, at, about);
}

function isGroupOfHeaders(group: Group, outer: Group | undefined): boolean {
  if (group.kind === 'file') return false;
  if (group.names.some(isOfHeaders) || outer?.names.some(isOfHeaders) === true) return true;
  // `const h = { Authorization: …, 'X-Name': … }`: so are headers, whatever they are called.
  return (
    group.kind === 'object' &&
    group.entries.some(({ key }) => /^authorization$/i.test(key ?? '')) &&
    group.entries.some(({ key }) => /^x-|^content-type$|^accept$/i.test(key ?? ''))
  );
}

/** A name that is a header wherever it stands: one that public threads name, and that the platform sends to nobody. */
const isOnlyAHeader = (name: string): boolean => /^x-/i.test(name) && headerKnowledge(name) === 'reported';

const LINE = /^([A-Za-z][\w-]{1,80}):\s/;

/** `['X-Name: value']`, as headers are given to curl in PHP. */
function written({ kind, names, entries }: Group): readonly { readonly name: string; readonly at: Span }[] {
  const isCurl = kind === 'call' && names.some((name) => /^curl_setopt/.test(name));
  return entries.flatMap(({ key, values }) =>
    isCurl || isOfHeaders(key ?? '') || /^CURLOPT_HTTPHEADER$/.test(key ?? '')
      ? values.flatMap(({ text, at }) => {
          const [, name] = LINE.exec(text) ?? [];
          return name === undefined ? [] : [{ name, at }];
        })
      : [],
  );
}

/** More lines are no one call. */
const CALL_LINES = 60;

/**
 * Sure where the place itself is the platform's, or the file calls nothing else; null where the call goes elsewhere.
 * @param around what holds it, from the inside out
 */
function aboutHeader(
  standing: Standing,
  { foreignAddresses }: Reading,
  around: readonly Around[],
): About | null {
  const about = standing.kind === 'nothing' ? aboutCallAround(around) : aboutOf(standing);
  if (about === null) return null;
  const others = foreignAddresses();
  if (others.length === 0) return about;
  const call = around.findLast(({ at }) => at.endLine - at.line <= CALL_LINES)?.at;
  const isNear = call !== undefined && onLines(others, call.line, call.endLine).length > 0;
  if (isNear) return standing.kind === 'place' && /\bhost\b/.test(standing.why) ? about : null;
  return standing.kind === 'file' ? { ...about, known: 'perhaps' } : about;
}

type Around = Pick<Group, 'at'> & Partial<Pick<Group, 'entries' | 'groups'>>;

/** So many groups around headers tell of their call. */
const CALL_DEPTH = 4;

/** Where nothing names the platform, a call that perhaps goes to it has headers that do. */
function aboutCallAround(around: readonly Around[]): About | null {
  const isCall = around
    .slice(0, CALL_DEPTH)
    .flatMap(({ entries = [], groups = [] }) => [
      ...entries,
      ...groups.slice(0, 8).flatMap((each) => each.entries),
    ])
    .some(({ values }) => values.some(({ text }) => isFamiliar(text)));
  return isCall ? { known: 'perhaps', why: 'it stands beside a path like those of Genesys Cloud' } : null;
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
          aboutHeader(standing, reading, [{ at: spanOf(start, end) }]),
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
