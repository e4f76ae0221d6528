/** Parameters of a query, a fragment or a form (WHATWG URL: `application/x-www-form-urlencoded`). */
import { decodePercent } from '../primitives/percent.js';

export interface Parameter {
  /** As written, still encoded. */
  readonly rawName: string;
  /** As written, still encoded; null without `=`. */
  readonly rawValue: string | null;
  readonly name: string;
  readonly value: string | null;
}

/** Undoes percent-encoding, and `+` for a space; a text that is not so encoded stays as it is. */
export function decodeParameter(text: string): string {
  return decodePercent(text.includes('+') ? text.replaceAll('+', ' ') : text);
}

/** Takes the text after `?`, or the body of a form, apart. Empty parts are left out. */
export function splitParameters(text: string): readonly Parameter[] {
  const parameters: Parameter[] = [];
  for (const part of text.split('&')) {
    if (part === '') continue;
    const equals = part.indexOf('=');
    const rawName = equals < 0 ? part : part.slice(0, equals);
    const rawValue = equals < 0 ? null : part.slice(equals + 1);
    const value = rawValue === null ? null : decodeParameter(rawValue);
    parameters.push({ rawName, rawValue, name: decodeParameter(rawName), value });
  }
  return parameters;
}
