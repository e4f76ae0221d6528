/** The data of a request: `-d`, `--data-urlencode`, `--json`, `-F`. */
import type { Transfer } from './transfer.js';

export const BODY_FROM_FILE = 'the body was read from a file or from standard input, which is not known';

const PLACEHOLDER = /(\$\{?\w{1,80}\}?|\{\{[^{}]{0,80}\}\}|<[\w .-]{1,80}>|%[A-Za-z_]\w{0,80}%)/;

/** `encodeURIComponent` that leaves placeholders as written and survives lone surrogates. */
function encode(value: string): string {
  return value
    .split(PLACEHOLDER)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : encodeURIComponent(new TextDecoder().decode(new TextEncoder().encode(part)))
            .replace(/%20/g, '+')
            .replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`),
    )
    .join('');
}

/** `--data-urlencode`: `content`, `=content`, `name=content`, `@file`, `name@file`; null for a file. */
export function urlencoded(value: string): string | null {
  const equals = value.indexOf('=');
  if (equals === -1) return value.includes('@') ? null : encode(value);
  return equals === 0
    ? encode(value.slice(1))
    : `${value.slice(0, equals)}=${encode(value.slice(equals + 1))}`;
}

export interface Body {
  /** null: there is none, or it is not known. */
  readonly text: string | null;
  readonly kind: 'none' | 'form-urlencoded' | 'json' | 'multipart';
}

/** The body that the data of a transfer makes. `stdin` is its standard input, where known. */
export function bodyOf(transfer: Transfer, stdin: string | null, notes: Set<string>): Body {
  if (transfer.data.length === 0) return { text: null, kind: 'none' };
  const fields = transfer.data.filter((part) => part.kind === 'form');
  if (fields.length > 0) {
    const names = fields
      .map((part) => part.value.split('=', 1)[0] ?? '')
      .filter((name) => /^[\w.[\]-]{1,40}$/.test(name));
    notes.add(`multipart form with the fields ${names.slice(0, 10).join(', ')}`);
    return { text: null, kind: 'multipart' };
  }
  const pieces = transfer.data.map((part) => pieceOf(part, stdin));
  const kind = transfer.data.some((part) => part.kind === 'json') ? 'json' : 'form-urlencoded';
  if (pieces.includes(null)) {
    notes.add(BODY_FROM_FILE);
    return { text: null, kind };
  }
  // Pieces of --json are put together as they are, other pieces with `&`.
  const joined = pieces.map((piece, index) =>
    index > 0 && transfer.data[index]?.kind !== 'json' ? `&${piece}` : piece,
  );
  return { text: joined.join(''), kind };
}

/** One piece of data as it is sent; null when it comes from a file. */
function pieceOf({ kind, value }: Transfer['data'][number], stdin: string | null): string | null {
  if (kind === 'raw') return value;
  if (kind === 'urlencode') return urlencoded(value);
  if (!value.startsWith('@')) return value;
  if (value !== '@-' || stdin === null) return null;
  // --data leaves out the line breaks of what it reads.
  return kind === 'data' ? stdin.replace(/[\r\n\0]/g, '') : stdin;
}
