/** The addresses that stand in a file. */

import { isDocumentation } from '../../primitives/documentation.js';
import { lazy } from '../../primitives/lazy.js';
import { addressNames, withAddresses } from '../../source/index.js';
import type { SourceText } from '../../source/types.js';
import type { Span } from '../outline/types.js';
import { isInComment } from './comments.js';
import { rangeOf } from './within.js';

export interface Address {
  /** As written; what is filled in stands as it does in the file, in code as `{name}`. */
  readonly url: string;
  /** In lower case, without its port. */
  readonly host: string;
  /** With its slash; empty where none is written. */
  readonly path: string;
  /** Behind the question mark; empty where none is written. */
  readonly query: string;
  readonly at: Span;
}

const ADDRESS = /\bhttps?:\/\/(?:[^\s"'`<>|\\^]|<[\w .-]{1,40}>|\{\{\s?[\w.$ -]{1,60}\s?\}\}){1,2000}/gi;
/** Only of these it matters to which host they belong. */
const TOKENS = /\/oauth2?\/(?:token|authorize)\b/i;
const PARTS = /^https?:\/\/(?:[^/?#@]{0,200}@)?([^/?#:]{0,300})(?::[^/?#]{0,40})?([^?#]*)(?:\?([^#]*))?/i;

/** The addresses of a text, in order; in code those between quotes, elsewhere all that are no page about the platform. */
export function addressesIn(
  text: string,
  source: SourceText | null,
  spanOf: (start: number, end: number) => Span,
): readonly Address[] {
  if (!/https?:\/\//i.test(text)) return [];
  const found: Address[] = [];
  const add = (url: string, at: () => Span) => {
    const [, host = '', path = '', query = ''] = PARTS.exec(url) ?? [];
    if (host !== '' && !isDocumentation(url))
      found.push({ url, host: host.toLowerCase(), path, query, at: at() });
  };
  if (source === null || source.language === 'shell' || source.language === 'other') {
    for (const { 0: written, index } of text.matchAll(ADDRESS)) {
      if (source !== null && isInComment(source, index)) continue;
      const url = written.replace(/[).,;:!?*\]]{1,10}$/, '');
      add(url, () => spanOf(index, index + url.length));
    }
    return found;
  }
  const names = lazy(() => addressNames(source));
  let behind = 0;
  for (const { value: written, start, end } of source.strings) {
    const isToken = written.includes('{') && TOKENS.test(written);
    if (!isToken && !written.includes('://')) continue;
    // Where tokens are asked for, the host matters, which may have a name in the file.
    const value = isToken ? withAddresses(written, names()) : written;
    for (const { 0: url, index } of value.matchAll(ADDRESS)) {
      const from = start + 1 + index;
      add(url, () => {
        if (text.startsWith(url, from)) return spanOf(from, from + url.length);
        // What is not found would not be found again and again.
        const own = rangeOf(url, text, Math.max(start, behind), end) ?? { start, end };
        behind = own.end;
        return spanOf(own.start, own.end);
      });
    }
  }
  return found;
}
