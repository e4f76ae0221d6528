/**
 * What a response body is, and the few fields of it that speak of a refusal. Shapes: the platform's
 * ErrorBody (code, message, contextId, errors[]), the login host's RFC 6749 error, S3's XML, and whatever
 * else was pasted. Reading is lenient, since people paste pieces.
 */
import { isObject, type JsonObject, parseJson, stringOf } from '../primitives/json.js';

export interface Envelope {
  readonly form: 'empty' | 'json' | 'xml' | 'html' | 'text';
  readonly code: string | null;
  readonly message: string | null;
  /** RFC 6749 section 5.2. */
  readonly error: string | null;
  readonly errorDescription: string | null;
  readonly status: number | null;
  readonly contextId: string | null;
}

const EMPTY: Envelope = {
  form: 'empty',
  code: null,
  message: null,
  error: null,
  errorDescription: null,
  status: null,
  contextId: null,
};

/** Takes a body of any form apart; throws nothing. */
export function readEnvelope(body: string | null): Envelope {
  const text = body?.trim() ?? '';
  if (text === '') return EMPTY;
  if (text.startsWith('{') || text.startsWith('[')) return readJson(text);
  if (text.startsWith('"') && text.endsWith('"')) return readQuoted(text);
  if (/^<(!doctype\s+html|html|head|body|center)\b/i.test(text)) {
    return { ...EMPTY, form: 'html', message: tag(text, 'title') };
  }
  if (text.startsWith('<')) {
    return { ...EMPTY, form: 'xml', code: tag(text, 'Code'), message: tag(text, 'Message') };
  }
  return { ...EMPTY, form: 'text', message: withoutMiddle(text) };
}

/** Characters of a text that stand for its message. */
const LONGEST_MESSAGE = 256 * 1024;

/** What a page or a log says of a refusal stands at its beginning or its end; megabytes between are no message. */
function withoutMiddle(text: string): string {
  if (text.length <= LONGEST_MESSAGE) return text;
  return `${text.slice(0, LONGEST_MESSAGE / 2)}\n…\n${text.slice(-LONGEST_MESSAGE / 2)}`;
}

function readQuoted(text: string): Envelope {
  const inner = parseJson(text);
  if (typeof inner === 'string' && inner.trim() !== text) return readEnvelope(inner);
  // Not a JSON string after all: plain words in quotes.
  return { ...EMPTY, form: 'text', message: text.slice(1, -1) };
}

function readJson(text: string): Envelope {
  const parsed = parseJson(text);
  if (parsed === undefined) return readBrokenJson(text);
  const value: unknown = Array.isArray(parsed) ? parsed[0] : parsed;
  return isObject(value) ? readObject(value) : { ...EMPTY, form: 'json' };
}

/** A body that was cut off or retyped: the fields are taken by their names. */
function readBrokenJson(text: string): Envelope {
  const field = (name: string) =>
    new RegExp(`["']${name}["']\\s*:\\s*["']((?:[^"'\\\\]|\\\\.){0,4000})`).exec(text)?.[1] ?? null;
  const status = /["']status["']\s*:\s*["']?(\d{3})\b/.exec(text)?.[1];
  return {
    form: 'json',
    code: field('code'),
    message: field('message'),
    error: field('error'),
    errorDescription: field('error_description') ?? field('description'),
    status: status === undefined ? null : Number(status),
    contextId: field('contextId'),
  };
}

function words(object: JsonObject, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = object[name];
    if (typeof value === 'string' && value.trim() !== '') return value;
    if (typeof value === 'number') return String(value);
  }
  return null;
}

function readObject(object: JsonObject): Envelope {
  const own = readFields(object);
  if (own.code !== null || own.error !== null) return own;
  // ErrorBody nests errors; other envelopes nest one `error` object or wrap everything in `body`.
  const nested = [object['error'], object['errors'], object['body'], object['details']]
    .map((value) => (Array.isArray(value) ? (value[0] as unknown) : value))
    .find(isObject);
  if (nested === undefined) return own;
  const inner = readFields(nested);
  return {
    form: 'json',
    code: inner.code,
    message: inner.message ?? own.message,
    error: inner.error,
    errorDescription: inner.errorDescription,
    status: own.status ?? inner.status,
    contextId: own.contextId ?? inner.contextId,
  };
}

function readFields(object: JsonObject): Envelope {
  const status = Number(stringOf(object['status'] ?? object['statusCode']));
  const code = words(object, 'code', 'errorCode', 'error_code');
  const description = words(object, 'error_description', 'description');
  return {
    form: 'json',
    // A bare status number repeated as a "code" names nothing.
    code: code !== null && /^\d+$/.test(code) ? null : code,
    message:
      words(object, 'message', 'errorMessage', 'error_message', 'userMessage', 'messageWithParams') ??
      description,
    error: typeof object['error'] === 'string' ? object['error'] : null,
    errorDescription: description,
    status: Number.isInteger(status) && status >= 100 && status < 600 ? status : null,
    contextId: words(object, 'contextId', 'correlationId', 'correlation_id'),
  };
}

function tag(text: string, name: string): string | null {
  const open = text.search(new RegExp(`<${name}[\\s>]`, 'i'));
  if (open < 0) return null;
  const start = text.indexOf('>', open) + 1;
  const end = text.indexOf('</', start);
  return start > 0 && end > start ? text.slice(start, Math.min(end, start + 2000)).trim() : null;
}
