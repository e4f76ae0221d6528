/** How raw HTTP and `.http` files are known by their beginning. */
import { REQUEST_METHOD } from '../../primitives/http.js';
import type { Head } from '../head.js';

const REQUEST_LINE = new RegExp(`^${REQUEST_METHOD} \\S+ HTTP/\\d`);
const STATUS_LINE = /^HTTP\/\d(?:\.\d)? \d{3}\b/;
/** A request as `.http` files have it, anywhere behind its heading. */
const FILE_REQUEST = new RegExp(`\\n${REQUEST_METHOD} (?:https?://|\\{\\{|/)\\S*`);

export function startsWithHttp({ text }: Head): boolean {
  const head = text.slice(0, 65_536);
  if (REQUEST_LINE.test(head) || STATUS_LINE.test(head)) return true;
  return /^(?:###|@[\w-]+ *=)/.test(head) && FILE_REQUEST.test(head);
}
