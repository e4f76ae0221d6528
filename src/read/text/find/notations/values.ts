/** What the notations have in common: names with values, made into an object as JSON would give it. */
import type { Literal, LiteralObject } from '../literal.js';

export interface Named {
  readonly name: string;
  readonly value: Literal;
}

const NOTHING = /^(?:null|nil|<nil>|None|undefined|\$null|\[\]|\{\}|\(\)|map\[\])?$/;

/** What a dump of Go says of a value before it: `(string) (len=23) "…"`, `(int) 403`. */
export const CASTS = /^(?:\((?:len=\d{1,9}(?: cap=\d{1,9})?|[a-z*[\]][\w.*[\]]{0,80})\) ){1,3}/;

/** A value without quotes: a number, nothing, or its text in one line. */
export function scalarOf(written: string): Literal {
  const whole = written.replace(/\s+/g, ' ').trim();
  const text = CASTS.test(whole) ? whole.replace(CASTS, '').replace(/,$/, '') : whole;
  if (NOTHING.test(text)) return null;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  const quoted = /^(["'])(.*)\1$/.exec(text);
  return quoted?.[2] ?? text;
}

/** Names as the platform writes them: `MessageParams`, `message_params` are `messageParams`. */
export function objectOf(fields: readonly Named[]): LiteralObject {
  const result: Record<string, Literal> = Object.create(null);
  for (const { name, value } of fields) {
    const plain = camel(name);
    if (!Object.hasOwn(result, plain)) result[plain] = value;
  }
  return result;
}

const camel = (name: string): string =>
  name
    .replace(/^[A-Z](?=[a-z])|^[A-Z]+$/, (start) => start.toLowerCase())
    .replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** A message with its code: what no sentence and no record of a program has by chance. */
export function tellsError(body: LiteralObject): boolean {
  const has = (name: string): boolean => Object.hasOwn(body, name) && body[name] !== null;
  return has('message') && (has('code') || has('errorCode') || (has('status') && has('messageParams')));
}
