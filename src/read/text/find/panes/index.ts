/** Finds calls that are shown as a list of labels with values: panes of browsers, windows of clients, tickets. */
import type { Header, RawRequest, RawResponse } from '../../../../exchange/types.js';
import type { Span } from '../../places.js';
import { linesOf } from '../lines.js';
import { firefoxPaneAt } from './firefox.js';
import { type Pane, paneAt } from './labelled.js';

/** A call with its answer as far as the pane shows it: bodies stand in panes of their own. */
export interface FoundPane extends Span {
  readonly request: RawRequest;
  readonly response: RawResponse | null;
}

/** An address, or the beginning of one in parts. */
const MAY_NAME = /https?\b|\/api\//i;

/** All panes, in order of place. Time is linear in the text. */
export function findPanes(text: string): readonly FoundPane[] {
  if (!MAY_NAME.test(text)) return [];
  const found: FoundPane[] = [];
  const lines = linesOf(text);
  for (let index = 0; index < lines.length; ) {
    const pane = firefoxPaneAt(lines, index) ?? paneAt(lines, index);
    if (pane === null) {
      index += 1;
      continue;
    }
    const start = lines[index]?.start ?? 0;
    found.push({ start, end: lines[pane.next - 1]?.end ?? text.length, ...sidesOf(pane) });
    index = pane.next;
  }
  return found;
}

function sidesOf({ method, url, status, asked, answered }: Pane): Omit<FoundPane, 'start' | 'end'> {
  const headersOf = (headers: readonly Header[]): readonly Header[] | null =>
    headers.length > 0 ? headers : null;
  const response = { status, headers: headersOf(answered), body: null, truncated: false };
  const host = asked.find(({ name }) => /^(?:host|:authority)$/i.test(name))?.value;
  const whole = url?.startsWith('/') === true && host !== undefined ? `https://${host}${url}` : url;
  return {
    request: { method, url: whole, headers: headersOf(asked), headersComplete: false, body: null },
    response: status === null && answered.length === 0 ? null : response,
  };
}
