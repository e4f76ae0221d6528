/** What many tools show alike: headers, wrapped text, the quoting of a language. */
import type { Refused } from '../shape.js';

export type Header = readonly [name: string, value: string];

export const lines = (...parts: readonly (string | readonly string[])[]): string =>
  `${parts.flat().join('\n')}\n`;

/** What a tool shows only where something was sent. */
export const ifSent = (refused: Refused, show: (sent: string) => readonly string[]): readonly string[] =>
  refused.sent === null ? [] : show(refused.sent);

export const requestHeaders = ({ token, sent }: Refused): readonly Header[] => [
  ['Accept', '*/*'],
  ['Authorization', `Bearer ${token}`],
  ...(sent === null
    ? []
    : ([
        ['Content-Type', 'application/json'],
        ['Content-Length', `${sent.length}`],
      ] as const)),
];

export const responseHeaders = ({ compact, contextId }: Refused): readonly Header[] => [
  ['Date', 'Mon, 03 Aug 2026 08:12:13 GMT'],
  ['Content-Type', 'application/json'],
  ['Content-Length', `${compact.length}`],
  ['ININ-Correlation-Id', contextId],
  ['Strict-Transport-Security', 'max-age=600; includeSubDomains'],
  ['Cache-Control', 'no-cache, no-store, must-revalidate'],
];

export const lower = (headers: readonly Header[]): readonly Header[] =>
  headers.map(([name, value]) => [name.toLowerCase(), value] as const);

export const asLines = (headers: readonly Header[], before = '', between = ': '): readonly string[] =>
  headers.map(([name, value]) => `${before}${name}${between}${value}`);

export const asObject = (headers: readonly Header[]): Readonly<Record<string, string>> =>
  Object.fromEntries(headers);

export const asList = (
  headers: readonly Header[],
): readonly { readonly name: string; readonly value: string }[] =>
  headers.map(([name, value]) => ({ name, value }));

export const splitUrl = ({ path }: Refused): { readonly file: string; readonly query: string } => {
  const [file = '', query = ''] = path.split('?');
  return { file, query };
};

export const indent = (text: string, by: string): readonly string[] =>
  text.split('\n').map((line) => `${by}${line}`);

/** Cut hard at a width, as a console does; further lines are set in. */
export function cut(text: string, width: number, by = ''): readonly string[] {
  const first = text.slice(0, width);
  const rest = text.slice(width);
  return rest === '' ? [first] : [first, ...cut(`${by}${rest}`, width, by)];
}

/** Broken between words at a width; further lines are set in. */
export function wrap(text: string, width: number, by = ''): readonly string[] {
  if (text.length <= width) return [text];
  const space = text.lastIndexOf(' ', width);
  if (space <= by.length) return cut(text, width, by);
  return [text.slice(0, space), ...wrap(`${by}${text.slice(space + 1)}`, width, by)];
}

/** The middle left out, as consoles of browsers shorten a long string. */
export const shortened = (text: string, most = 100): string =>
  text.length <= most ? text : `${text.slice(0, most / 2)}…${text.slice(-most / 2 + 1)}`;

/** In single quotes of JavaScript, as a console prints it. */
export const single = (text: string): string => (text.includes("'") ? JSON.stringify(text) : `'${text}'`);

/** A value as Python prints it. */
export function python(value: unknown): string {
  if (typeof value === 'string') return single(value);
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (Array.isArray(value)) return `[${value.map(python).join(', ')}]`;
  if (typeof value === 'object')
    return `{${Object.entries(value)
      .map(([key, held]) => `${python(key)}: ${python(held)}`)
      .join(', ')}}`;
  return String(value);
}
