/** The method that stands among the arguments of a call, or among the entries of an object. */
import type { Bracketed } from './brackets.js';
import { writtenMethod } from './method-words.js';
import { setBefore } from './set-before.js';
import { keyOf, type Surroundings } from './surroundings.js';
import type { Range } from './types.js';

/** Arguments that are looked at before and behind the address. */
const NEAR = { before: 4, behind: 8 } as const;
/** Names of entries whose value is the address that is called. */
export const URL_KEYS =
  /^(?:url|uri|path|endpoint|href|route|requestUrl|requestUri|request_url|apiUrl|api_url|relativeUri|pathname|resource|resourcePath|api_path|apiPath|requestPath)$/i;
const METHOD_KEYS = /^(?:method|type|verb|http_?method|http_?verb|request_?method|request_?type)$/i;

/** The method among what stands beside a part: by its key, or the one word that is a method. */
export function nearMethod(around: Surroundings, parts: readonly Range[], index: number): string | null {
  const from = Math.max(0, index - NEAR.before);
  const near = parts.slice(from, index + NEAR.behind);
  const methods: { readonly method: string; readonly distance: number }[] = [];
  for (const [offset, part] of near.entries()) {
    const distance = from + offset - index;
    const method = distance === 0 ? null : methodIn(around, part);
    if (method !== null) methods.push({ method, distance });
  }
  const isAmongOthers = near.some(
    (part, offset) => from + offset !== index && around.hasAddress(part) && !hasOtherKey(around, part),
  );
  if (!isAmongOthers) return methods[0]?.method ?? null;
  // Of several addresses each has its own method: those of a list stand all before or all behind.
  const [first] = parts;
  const side = first === undefined || methodIn(around, first) === null ? 1 : -1;
  const isInTurn = first !== undefined && (side === -1 || around.hasAddress(first));
  return isInTurn ? (methods.find(({ distance }) => distance === side)?.method ?? null) : null;
}

/** A part with a name under which no address is called: `fallback: '/api/v2/users'`. */
function hasOtherKey({ source }: Surroundings, part: Range): boolean {
  const key = keyOf(source, part);
  return key !== null && !URL_KEYS.test(key.name);
}

function methodIn(around: Surroundings, part: Range): string | null {
  const { source, brackets, stringAt } = around;
  const inner = brackets.opensAt(part.start);
  if (inner !== null && inner.opener === '{' && inner.end >= part.end) return methodOfOptions(around, inner);
  const key = keyOf(source, part);
  if (key !== null) {
    const options = brackets.opensAt(part.start + key.length);
    if (options?.opener === '{' && /^(?:options|init|config|opts)$/i.test(key.name))
      return methodOfOptions(around, options);
    return METHOD_KEYS.test(key.name)
      ? writtenMethod(source.text.slice(part.start + key.length, part.end))
      : null;
  }
  // A text that is joined or looked up is no method.
  const literal = stringAt(part.start);
  if (literal !== null && literal.end !== part.end) return null;
  const written = source.text.slice(part.start, Math.min(part.end, part.start + 200));
  return writtenMethod(written) ?? methodNamed(around, written, part.start);
}

/** The method of a variable that holds it (`method := "POST"`), or options with it (`const options = { method: 'POST' }`). */
function methodNamed(around: Surroundings, name: string, at: number): string | null {
  const value = setBefore(around, name, at);
  if (value === null) return null;
  const options = around.brackets.opensAt(value);
  if (options !== null) return options.opener === '{' ? methodOfOptions(around, options) : null;
  const literal = around.stringAt(value);
  return literal === null || !/(?:method|verb)/i.test(name)
    ? null
    : writtenMethod(around.source.text.slice(literal.start, literal.end));
}

function methodOfOptions(around: Surroundings, group: Bracketed): string | null {
  if (group.parts().some(({ start, end }) => isUrlEntry(around, start, end))) return null;
  for (const part of group.parts().slice(0, 40)) {
    const key = keyOf(around.source, part);
    if (key === null || !METHOD_KEYS.test(key.name)) continue;
    return writtenMethod(around.source.text.slice(part.start + key.length, part.end));
  }
  return null;
}

const isUrlEntry = (around: Surroundings, start: number, end: number): boolean =>
  around.hasAddress({ start, end }) && keyOf(around.source, { start, end }) !== null;

/** An object that names a method, or takes in others that may. */
export const hasMethod = ({ source }: Surroundings, group: Bracketed): boolean =>
  group.parts().some((part) => {
    const text = source.text.slice(part.start, part.start + 30);
    return /^(?:\.\.\.|\*\*)/.test(text) || /^(?:\[?["']?)(?:method|type|verb)\b/i.test(text);
  });
