/**
 * Calls that clients tell of by labels, `HttpMethod: GET` and `URL: https://…`: in one line, or in neighbouring lines of
 * one stream, each with the head of a log in front (Jenkins, Dio, API Gateway, Apex, System.Net.Http).
 */
import { METHOD_VALUE } from '../text/find/calls.js';
import { LABELS, SEPARATOR } from '../text/words/labels.js';

/** What labels name of a call. */
export interface Labelled {
  readonly method: string | null;
  readonly url: string | null;
}

export interface Labels {
  /**
   * @param line where it stands; what is far apart is not of one call
   * @returns null when it is no line of labels; the call, as far as it is known, when it is
   */
  take(flow: string, message: string, line: number): Labelled | null;
}

const ADDRESS = String.raw`["'<]?((?:https?:\/\/|\/)(?:[^\s"'<>,]|,(?=[^\s"'])){2,8000})[>"']?`;
const METHOD_LABEL = `${LABELS.method}["']?${SEPARATOR}${METHOD_VALUE}`;
const URL_LABEL = `${LABELS.address}["']?${SEPARATOR}${ADDRESS}`;
const METHOD_LINE = new RegExp(`^${METHOD_LABEL}[)"']{0,2}$`, 'i');
const URL_LINE = new RegExp(`^${URL_LABEL}$`, 'i');
const METHOD = new RegExp(`(?<![\\w.-])${METHOD_LABEL}(?![\\w-])`, 'gi');
const URL_ = new RegExp(`(?<![\\w.-])${URL_LABEL}`, 'gi');

/** Parts of one call stand so few lines apart. */
const NEAR = 4;
const MOST_FLOWS = 64;
const LONGEST = 9000;

/** A call whose method and address the text names by labels, each once, and what else it says; null for any other. */
export function labelledCall(
  text: string,
): { readonly method: string; readonly url: string; readonly rest: string } | null {
  if (text.length > LONGEST) return null;
  const [method, otherMethod] = text.matchAll(METHOD);
  if (method === undefined || otherMethod !== undefined) return null;
  const [url, otherUrl] = text.matchAll(URL_);
  if (url === undefined || otherUrl !== undefined) return null;
  const rest = text.replace(method[0], '').replace(url[0], '');
  return { method: (method[1] ?? '').toUpperCase(), url: tidy(url[1] ?? ''), rest };
}

/** Puts together what neighbouring lines name. Two calls whose lines mix are none: nobody knows what belongs to which. */
export function createLabels(): Labels {
  const open = new Map<string, { part: Labelled; line: number }>();
  return {
    take(flow, message, line) {
      if (message.length > LONGEST) return null;
      const method = METHOD_LINE.exec(message)?.[1]?.toUpperCase() ?? null;
      const address = method === null ? (URL_LINE.exec(message)?.[1] ?? null) : null;
      if (method === null && address === null) return null;
      const url = address === null ? null : tidy(address);
      const known = open.get(flow);
      open.delete(flow);
      const above = known !== undefined && line - known.line <= NEAR ? known.part : null;
      const isMixed =
        (method !== null && above?.method != null) ||
        (url !== null && above?.url != null && above.url !== url);
      const part = isMixed
        ? NOTHING
        : { method: method ?? above?.method ?? null, url: url ?? above?.url ?? null };
      if (part.method !== null && part.url !== null) return part;
      for (const oldest of open.keys()) {
        if (open.size < MOST_FLOWS) break;
        open.delete(oldest);
      }
      if (!isMixed) open.set(flow, { part, line });
      return NOTHING;
    },
  };
}

const NOTHING: Labelled = { method: null, url: null };
const tidy = (url: string): string => url.replace(/(?<![).;\]}])[).;\]}]+$/, '');
