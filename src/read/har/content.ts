/** Bodies in a HAR: the content of an answer and the data of a request, as text. */
import { base64Bytes, utf8Text } from '../../primitives/base64.js';
import { isObject } from '../../primitives/json.js';
import { textOf } from '../value.js';

/** `truncated` is true when the recorder says, or the text shows, that a part of the body is missing. */
export function contentOf(content: unknown): { text: string | null; truncated: boolean } {
  if (typeof content === 'string') return { text: content, truncated: false };
  if (!isObject(content)) return { text: null, truncated: false };
  const { text, size, comment } = content;
  const elsewhere = textOf(content._file) !== null || textOf(content._sha1) !== null;
  const saidSo =
    content.truncated === true ||
    content._truncated === true ||
    (typeof comment === 'string' &&
      /truncated|not included|discarded|too large|limit/i.test(comment.slice(0, 500)));
  const length = typeof size === 'number' ? size : 0;
  if (typeof text !== 'string' || (text === '' && length > 0)) {
    return { text: null, truncated: saidSo || elsewhere || length > 0 };
  }
  const decoded = content.encoding === 'base64' ? fromBase64(text) : text;
  return {
    text: decoded,
    truncated: saidSo || (decoded !== null && decoded.length < length && isCutJson(decoded)),
  };
}

/** The text that a request sent; form parameters that were recorded one by one are put together again. */
export function postedTextOf(data: unknown): string | null {
  if (typeof data === 'string') return data === '' ? null : data;
  if (!isObject(data)) return null;
  if (typeof data.text === 'string' && data.text !== '') {
    return data.encoding === 'base64' ? fromBase64(data.text) : withoutContentHeaders(data.text);
  }
  if (!Array.isArray(data.params)) return null;
  const parameters = new URLSearchParams();
  for (const parameter of data.params) {
    if (!isObject(parameter) || typeof parameter.name !== 'string') continue;
    parameters.append(parameter.name, parameter.value == null ? '' : String(parameter.value));
  }
  return parameters.size === 0 ? null : parameters.toString();
}

/** Text in base64, as UTF-8; null when it is binary; the text itself when it is not base64 after all. */
function fromBase64(text: string): string | null {
  const bytes = base64Bytes(text);
  if (bytes === null) return text;
  const decoded = utf8Text(bytes);
  return decoded?.includes('\u0000') ? null : decoded;
}

/** JSON that begins and does not end. */
function isCutJson(text: string): boolean {
  const first = text.slice(0, 100).trimStart().charAt(0);
  const last = text.slice(-100).trimEnd().at(-1);
  return (first === '{' && last !== '}') || (first === '[' && last !== ']');
}

function withoutContentHeaders(text: string): string {
  if (!/^content-(?:type|length):/i.test(text)) return text;
  const end = text.indexOf('\r\n\r\n');
  return end < 0 ? text : text.slice(end + 4);
}
