/** A call in words, and what names it from one run to the next. */
import { classifyHost } from '../contract/index.js';
import type { Verdict } from '../judge/ids.js';
import { oneLine } from '../page/wrap.js';
import { ANY_KIND } from '../primitives/label.js';
import type { DiagnosisReport } from './types.js';

const MESSAGE_LIMIT = 200;

/** What stands behind a path; the mark of a label, `token#1`, begins none of it. */
const BEHIND_PATH = new RegExp(`(?:\\?|(?<!${ANY_KIND})#|#(?!\\d)).*$`, 's');
const LABELS = new RegExp(`${ANY_KIND}#\\d{1,9}`, 'g');

/** Without scheme and query. */
const addressOf = (url: string): string => url.replace(/^[a-z]+:\/\//i, '').replace(BEHIND_PATH, '');

const API_HOST = /^api\.[^/]*(?=\/api\/v2\/)/;

/** The address as far as it says something: no scheme, no query, no api host before the platform's API paths. */
const shortUrl = (url: string): string => addressOf(url).replace(API_HOST, '');

/** The same; a host that is not the platform's stays, whatever it is called: another one's calls are others. */
function namingUrl(url: string): string {
  const address = addressOf(url);
  const host = API_HOST.exec(address)?.[0].replace(/:\d*$/, '');
  return host !== undefined && classifyHost(host).kind === 'foreign' ? address : shortUrl(url);
}

/** `GET /api/v2/routing/queues`; null when the input gives no call. */
export function callOf(exchange: DiagnosisReport['exchange']): string | null {
  if (exchange.url === null) return exchange.operation ?? exchange.method;
  const url = shortUrl(exchange.url);
  const method = exchange.method ?? methodOf(exchange);
  return method === null ? url : `${method} ${url}`;
}

/** The method of the operation that the call was taken for, where the input names none. */
export function methodOf({ method, operation }: DiagnosisReport['exchange']): string | null {
  return method === null ? (operation?.split(' ')[0] ?? null) : null;
}

/** Parts of paths that differ from call to call: UUIDs, numbers, and what was filled in or left out. */
const ID = /(?<=\/)(?:[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}|\d+|\{[^{}/]*\})(?=\/|$)/gi;

/**
 * What names the operation of a call from one run to the next: that of the contract; where there is none `METHOD path`
 * with `{id}` for ids and secrets, behind the host where that is not the platform's. `*` stands for a method that is not known, and
 * null for no call at all.
 */
export function operationOf({
  exchange,
}: {
  readonly exchange: Pick<DiagnosisReport['exchange'], 'operation' | 'url' | 'method'>;
}): string | null {
  if (exchange.operation !== null) return exchange.operation;
  if (exchange.url === null) return null;
  return `${exchange.method ?? '*'} ${namingUrl(exchange.url).replace(LABELS, '{id}').replace(ID, '{id}')}`;
}

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  refused: 'refused',
  'would-be-refused': 'would be refused',
  allowed: 'allowed',
  'cannot-tell': 'cannot tell',
  'no-answer': 'no answer',
  'not-refused': 'not refused',
};

/** `403 missing.any.permissions`, `403 "Access denied"`, `would be refused`. */
export function answerOf({
  exchange,
  refusal,
  verdict,
  answered,
}: Pick<DiagnosisReport, 'exchange' | 'refusal' | 'verdict' | 'answered'>): string {
  if (answered !== undefined) return answered;
  const quoted = refusal.message === null ? null : `"${oneLine(refusal.message, MESSAGE_LIMIT)}"`;
  const said = refusal.code ?? quoted;
  const parts = [exchange.status?.toString() ?? null, said].filter((part) => part !== null);
  if (verdict === 'refused' || verdict === 'not-refused') {
    return parts.length > 0 ? parts.join(' ') : VERDICT_WORDS[verdict];
  }
  return [...parts, VERDICT_WORDS[verdict]].join('  ');
}
