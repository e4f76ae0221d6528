/**
 * Reads what the Go client resty prints in its debug mode, a block a call: `~~~ REQUEST ~~~`, `~~~ RESPONSE ~~~`, each with
 * labelled lines, headers behind a tab, and a body. (Format: github.com/go-resty/resty.)
 */
import type { Header, RawRequest, RawResponse } from '../../../exchange/types.js';
import { REQUEST_METHOD } from '../../../primitives/http.js';
import type { Span } from '../places.js';

export interface RestyBlock extends Span {
  readonly request: RawRequest;
  readonly response: RawResponse | null;
}

const REQUEST = '~~~ REQUEST ~~~';
const RESPONSE = '~~~ RESPONSE ~~~';
const LINE = new RegExp(String.raw`^(${REQUEST_METHOD})\s{1,4}(\S{1,8000})\s{1,4}HTTP\/`);
const FIELD = /^([A-Z][A-Z ]{2,20}?)\s{0,10}: ?(.{0,8000})$/;
const HEADER = /^[ \t]{1,8}([^\s:]{1,200}): ?(.{0,16000})$/;
const RULE = /^(?:={20,}|-{20,})$/;
const NO_BODY = /^\*{3,} .{0,60}\*{3,}$/;

/** All blocks, in order of place. Time is linear in the text. */
export function findRestyBlocks(text: string): readonly RestyBlock[] {
  const blocks: RestyBlock[] = [];
  for (let at = text.indexOf(REQUEST); at >= 0; ) {
    const next = text.indexOf(REQUEST, at + REQUEST.length);
    const block = text.slice(at, next < 0 ? text.length : next);
    const answer = block.indexOf(RESPONSE);
    const asked = sideOf(block.slice(REQUEST.length, answer < 0 ? block.length : answer));
    const [, method = null, path = null] = LINE.exec(asked.first) ?? [];
    const got = answer < 0 ? null : sideOf(block.slice(answer + RESPONSE.length));
    if (method !== null && path !== null) {
      const host = asked.fields.get('HOST');
      const length = got === null ? REQUEST.length + asked.length : answer + RESPONSE.length + got.length;
      blocks.push({
        start: at,
        end: at + length,
        request: {
          method,
          url: path.startsWith('/') && host !== undefined ? `https://${host}${path}` : path,
          headers: asked.headers,
          headersComplete: false,
          body: asked.body,
        },
        response: got === null ? null : responseOf(got),
      });
    }
    at = next;
  }
  return blocks;
}

function responseOf({ fields, headers, body }: Side): RawResponse | null {
  const status = /^[1-5]\d\d(?!\d)/.exec(fields.get('STATUS') ?? '')?.[0];
  if (status === undefined && body === null) return null;
  return { status: status === undefined ? null : Number(status), headers, body, truncated: false };
}

interface Side {
  /** The first line that is not blank. */
  readonly first: string;
  readonly fields: ReadonlyMap<string, string>;
  readonly headers: readonly Header[];
  readonly body: string | null;
  /** Characters up to the rule that ends it. */
  readonly length: number;
}

function sideOf(text: string): Side {
  const fields = new Map<string, string>();
  const headers: Header[] = [];
  const body: string[] = [];
  let first = '';
  let length = 0;
  for (const line of text.split('\n')) {
    const plain = line.trimEnd();
    if (RULE.test(plain)) break;
    length += line.length + 1;
    const field = fields.has('BODY') ? null : FIELD.exec(plain);
    const header = HEADER.exec(plain);
    if (fields.has('BODY')) body.push(plain);
    else if (header !== null) headers.push({ name: header[1] ?? '', value: header[2] ?? '' });
    else if (field !== null) fields.set(field[1] ?? '', field[2] ?? '');
    else if (first === '') first = plain;
  }
  const written = body.join('\n').trim();
  return {
    first,
    fields,
    headers,
    body: written === '' || NO_BODY.test(written) ? null : written,
    length: Math.min(length, text.length),
  };
}
