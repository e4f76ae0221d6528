/** Secrets that elements of XML and HTML name: by their own name, by an attribute, or by the element before. */
import type { SecretName } from './name-tables.js';
import { marksAsSecret, secretField } from './names.js';
import { secretName } from './pairs.js';
import type { Report, What } from './suspects.js';
import { isOrdinary, isPlaceholder, looksRandom, looksSecret } from './values.js';

const TAG =
  /<([A-Za-z][\w:.-]{0,63})((?:\s[^<>]{0,4096})?)>(?:(\s{0,64}<!\[CDATA\[)([^\]<>]+)|([^<]+)(?=<\/))?/g;
const ATTRIBUTE = /\s([A-Za-z][\w:.-]{0,31})\s{0,4}=\s{0,4}(?:"([^"]*)"|'([^']*)'|([^\s"'<>=`]+))/g;
const NAMES_ITS_ELEMENT = /^(?:name|key|id|property|itemprop|type|http-equiv|param|field|data-name)$/i;
const HOLDS_ITS_VALUE = /^(?:value|content|val|data-value)$/i;
/** From the end of an element to the text of the next: `</key>\n<string>`, `</th></tr><tr><td>`. */
const NEXT =
  /<\/[\w:.-]{1,64}>(?:\s{0,64}<\/?[\w:.-]{1,64}(?:\s[^<>]{0,256})?>){0,4}[:\s]{0,64}([^<\s:][^<]{0,65536})/y;

function named(name: string, value: string): What | null {
  const secret = secretField(name);
  if (!marksAsSecret(secret, value) || isPlaceholder(value)) return null;
  return { kind: secret.kind, searchable: !isOrdinary(value) };
}

/** The name that an element holds as its whole content. */
function nameInside(content: string): SecretName | null {
  const name = content.trim().replace(/:$/, '');
  return /^[\w .-]{2,64}$/.test(name) ? secretName(name) : null;
}

function reportNext(text: string, at: number, name: SecretName, element: string, report: Report): void {
  NEXT.lastIndex = at;
  const next = NEXT.exec(text);
  const value = next?.[1]?.trimEnd() ?? '';
  if (next === null || value === '' || isPlaceholder(value)) return;
  // In a page, the cell beside the word may say anything of it (`<td>Token</td><td>valid</td>`).
  const isData = /^(?:[\w.-]{1,64}:)?(?:key|name|string|param|parameter|field)$/i.test(element);
  const numeric = name.kind === 'code' && /^\d{4,10}$/.test(value);
  const random = value.includes(' ') ? looksSecret(value) : looksRandom(value);
  if (!(isData && name.certain) && !numeric && !random) return;
  const start = at + next[0].length - (next[1] ?? '').length;
  report({ start, end: start + value.length, kind: name.kind, searchable: !isOrdinary(value) });
}

function reportAttributes(attributes: string, offset: number, names: string[], report: Report): void {
  const values: { value: string; start: number }[] = [];
  for (const { index, 0: whole, 1: name = '', 2: double, 3: single, 4: plain } of attributes.matchAll(
    ATTRIBUTE,
  )) {
    const value = double ?? single ?? plain ?? '';
    if (NAMES_ITS_ELEMENT.test(name)) names.push(value);
    const end = offset + index + whole.length - (plain === undefined ? 1 : 0);
    if (HOLDS_ITS_VALUE.test(name) && value !== '') values.push({ value, start: end - value.length });
  }
  for (const { value, start } of values) {
    const what = names.map((name) => named(name, value)).find((found) => found !== null);
    if (what) report({ start, end: start + value.length, ...what });
  }
}

/** `<password>…</password>`, `<add key="password" value="…"/>`, `<meta name=csrf-token content=…>`, `<key>password</key><string>…`, CDATA. */
export function findTagged(text: string, report: Report): void {
  TAG.lastIndex = 0;
  for (let match = TAG.exec(text); match !== null; match = TAG.exec(text)) {
    const [whole, element = '', attributes = '', cdata = '', data, plain] = match;
    const names: string[] = [];
    if (attributes !== '') reportAttributes(attributes, match.index + 1 + element.length, names, report);
    const content = data ?? plain;
    if (content === undefined) continue;
    const end = match.index + whole.length;
    const what = [element, ...names].map((name) => named(name, content)).find((found) => found !== null);
    if (what) {
      report({ start: end - content.length, end, ...what });
      continue;
    }
    const inside = nameInside(content);
    if (inside !== null) reportNext(text, end, inside, element, report);
    // The element in it may be the one that is named.
    TAG.lastIndex = end - content.length - cdata.length;
  }
}
