/** Composes the readers of single forms and the recogniser of free text into one reader. */
import type { RawExchange, Stated } from '../../exchange/types.js';
import { LIMITS, type ReadOptions, type Sink } from '../types.js';
import { findItems } from './items.js';
import { type Draft, pair } from './pairing.js';
import { gaps, lineCounter } from './places.js';
import { prepare } from './prepare.js';
import { recognise } from './recognise.js';
import { readStatement, type Statement } from './stated.js';
import { tookOf, tookOfStatement } from './took.js';

const NOTHING =
  'No call, no status and no error body is recognised. Paste the request with its answer, or the whole error text.';

/** Reads a text whatever it holds. `forced`: the form that the user named. */
export function compose(
  original: string,
  options: ReadOptions,
  sink: Sink,
  forced: 'curl' | 'http' | null,
): void {
  if (original.length > LIMITS.textBytes)
    sink.problem({ at: 'end', message: `Only the first ${LIMITS.textBytes} characters were read.` });
  const text = prepare(original.slice(0, LIMITS.textBytes));
  const lineOf = lineCounter(text);
  const items = findItems(text, forced);
  const found = recognise(text, items);
  const drafts = pair(text, found, items).sort((a, b) => a.at - b.at);
  shareAuthorization(drafts);
  const statements = gaps({ start: 0, end: text.length }, items)
    .map((gap) => found.prose.slice(gap.start, gap.end))
    .filter((said) => /\S/.test(said))
    .map(readStatement);
  const context = agreed(statements);
  const took = new Set<string>();
  drafts.forEach((draft, index) => {
    const { request, response, time } = draft;
    const source = { path: options.path, index, line: lineOf(draft.at) };
    const exchange: RawExchange = { source, request, response, context, time };
    for (const word of draft.origin === 'introspection' ? [introspected(draft)] : tookOf(exchange))
      took.add(word);
    sink.exchange(exchange);
  });
  for (const statement of statements) for (const word of tookOfStatement(statement)) took.add(word);
  for (const word of took) sink.took(word);
  for (const item of items)
    for (const message of item.notes) sink.problem({ at: `line ${lineOf(item.start)}`, message });
  if (drafts.length === 0) sink.problem({ at: 'line 1', message: NOTHING });
}

/** The guessed operation, without the id that was read from the body. */
function introspected({ request }: Draft): string {
  const path = (request.url ?? '').replace(/\?.*$/, '').replace(/\/(clients|roles)\/.*$/, '/$1/{id}');
  return `introspection ${request.method} ${path}`;
}

/** A paste is of one caller: what it says without contradicting itself holds for every exchange. */
function agreed(statements: readonly Statement[]): Stated {
  const merged = new Map<string, unknown>();
  const disputed = new Set<string>();
  for (const { stated } of statements) {
    for (const [key, value] of Object.entries(stated)) {
      const known = merged.get(key);
      if (Array.isArray(known) && Array.isArray(value)) merged.set(key, [...new Set([...known, ...value])]);
      else if (known === undefined) merged.set(key, value);
      else if (JSON.stringify(known) !== JSON.stringify(value)) disputed.add(key);
    }
  }
  for (const key of disputed) merged.delete(key);
  return Object.fromEntries(merged);
}

/** An introspection answer was given to the caller of the calls beside it, when these have one token. */
function shareAuthorization(drafts: readonly Draft[]): void {
  const values = new Set<string>();
  for (const { origin, request } of drafts) {
    if (origin === 'introspection') continue;
    for (const { name, value } of request.headers ?? []) if (/^authorization$/i.test(name)) values.add(value);
  }
  const [value, ...others] = values;
  if (value === undefined || others.length > 0) return;
  for (const draft of drafts)
    if (draft.origin === 'introspection' && draft.request.method === 'GET')
      draft.request = { ...draft.request, headers: [{ name: 'Authorization', value }] };
}
