/** From the settings of a transfer to the requests that curl sends. Source: the manual page of curl. */
import type { Header, RawRequest } from '../../exchange/types.js';
import { encodeBase64 } from '../../primitives/base64.js';
import { BODY_FROM_FILE, bodyOf, urlencoded } from './data.js';
import type { Transfer } from './transfer.js';

const NOTES = {
  headerFile: 'headers were read from a file, which is not known',
  headerWithoutColon: 'a header without a colon is not sent by curl',
  headerVariable: 'a variable may hold a header',
  cookieFile: 'cookies were read from a file, which is not known',
  password: 'the password of --user is not shown',
  methodCase: 'the method is written in lower case, which curl sends so',
  methodVariable: 'the method is a placeholder',
} as const;

/** `Name: value` is sent, `Name;` is sent empty, `Name:` takes the header away that curl would make. */
function customHeaders(
  given: readonly string[],
  notes: Set<string>,
): { headers: Header[]; named: Set<string>; hidden: boolean } {
  const headers: Header[] = [];
  const named = new Set<string>();
  let hidden = false;
  for (const header of given) {
    const match = /^\s*([^:;\s](?:[^:;]*[^:;\s])?)\s*([:;])\s*/.exec(
      header.length > 300 ? header.slice(0, 300) : header,
    );
    if (header.startsWith('@')) {
      notes.add(NOTES.headerFile);
      hidden = true;
    } else if (match === null || match[1] === undefined) {
      const variable = /[$%{<@]|\.\.\.|\u2026/.test(header);
      notes.add(variable ? NOTES.headerVariable : NOTES.headerWithoutColon);
      hidden ||= variable;
    } else {
      named.add(match[1].toLowerCase());
      const value = header.slice(match[0].length).trim();
      const sent = match[2] === ';' ? value === '' : value !== '';
      if (sent) headers.push({ name: match[1], value });
    }
  }
  return { headers, named, hidden };
}

/** The user name and password of an URL, as curl takes them. */
function userOfUrl(url: string): string | null {
  const match = /^(?:[A-Za-z][A-Za-z\d+.-]{0,20}:\/\/)?([^/?#@\s]{1,1000})@/.exec(url);
  if (match?.[1] === undefined) return null;
  try {
    return decodeURIComponent(match[1]);
  } catch {
    return match[1];
  }
}

/** Curl takes a back-slash for what keeps a bracket from being a pattern; Markdown leaves one before `_` and `&`. */
const withoutEscapes = (url: string): string => url.replace(/\\([[\]{}_&])/g, '$1');

function withQuery(url: string, pieces: readonly string[]): string {
  if (pieces.length === 0) return url;
  const hash = url.indexOf('#');
  const base = hash === -1 ? url : url.slice(0, hash);
  return `${base}${base.includes('?') ? '&' : '?'}${pieces.join('&')}`;
}

function methodOf(transfer: Transfer, hasBody: boolean, notes: Set<string>): string | null {
  const { method } = transfer;
  if (method !== null && method !== '') {
    if (!/^[A-Za-z]+$/.test(method)) {
      notes.add(NOTES.methodVariable);
      return null;
    }
    if (method !== method.toUpperCase()) notes.add(NOTES.methodCase);
    return method.toUpperCase();
  }
  if (transfer.head) return 'HEAD';
  if (transfer.upload) return 'PUT';
  return hasBody && !transfer.get ? 'POST' : 'GET';
}

/** The requests of one group of arguments, one for each URL; none when the group says nothing. */
export function requestsOf(
  transfer: Transfer,
  stdin: string | null,
  hidden: boolean,
  notes: Set<string>,
): RawRequest[] {
  const says =
    transfer.method !== null ||
    transfer.headers.length > 0 ||
    transfer.data.length > 0 ||
    transfer.bearer !== null;
  const urls: readonly (string | null)[] = transfer.urls.length > 0 ? transfer.urls : says ? [null] : [];
  if (urls.length === 0) return [];
  const body = bodyOf(transfer, stdin, notes);
  const custom = customHeaders(transfer.headers, notes);
  if (transfer.upload) notes.add(BODY_FROM_FILE);

  const common: Header[] = [...custom.headers];
  const add = (name: string, value: string): void => {
    if (!custom.named.has(name.toLowerCase())) common.push({ name, value });
  };
  const cookies = transfer.cookies.filter((cookie) => cookie.includes('='));
  if (cookies.length < transfer.cookies.filter((cookie) => cookie !== '').length) notes.add(NOTES.cookieFile);
  if (cookies.length > 0) add('Cookie', cookies.join('; '));
  if (transfer.userAgent !== null && transfer.userAgent !== '') add('User-Agent', transfer.userAgent);
  const referer = transfer.referer?.replace(/;auto$/, '') ?? '';
  if (referer !== '') add('Referer', referer);
  if (body.kind === 'json') {
    add('Content-Type', 'application/json');
    add('Accept', 'application/json');
  } else if (body.kind === 'multipart') add('Content-Type', 'multipart/form-data');
  else if (body.kind === 'form-urlencoded' && !transfer.get)
    add('Content-Type', 'application/x-www-form-urlencoded');

  const dataInQuery = transfer.get && body.text !== null && body.text !== '' ? [body.text] : [];
  const query = [
    ...transfer.query.map((piece) => (piece.startsWith('+') ? piece.slice(1) : (urlencoded(piece) ?? ''))),
    ...dataInQuery,
  ];
  return urls.map((url) => {
    const user = transfer.user ?? (url === null ? null : userOfUrl(url));
    const headers = [...common];
    if (!custom.named.has('authorization') && !transfer.computedCredentials) {
      if (transfer.bearer !== null)
        headers.push({ name: 'Authorization', value: `Bearer ${transfer.bearer}` });
      else if (user !== null && user !== '') {
        if (!user.includes(':')) notes.add(NOTES.password);
        headers.push({
          name: 'Authorization',
          value: `Basic ${encodeBase64(user.includes(':') ? user : `${user}:`)}`,
        });
      }
    }
    return {
      method: methodOf(transfer, body.kind !== 'none', notes),
      url: url === null ? null : withQuery(withoutEscapes(url), query),
      headers,
      headersComplete: !hidden && !custom.hidden,
      body: transfer.get ? null : body.text,
    };
  });
}
