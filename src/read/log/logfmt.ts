/**
 * Fields that stand in a line of text as `name=value` (logfmt; hclog, which Terraform and its providers use): they are
 * read as those of a record of JSON.
 */
import type { JsonObject } from '../../primitives/json.js';

export interface Fields {
  /** What stands in front of the first field. */
  readonly lead: string;
  readonly values: JsonObject;
}

const PAIR = /([A-Za-z_@][\w.@-]{0,80})=(?:"((?:[^"\\]|\\.)*)"|([^\s"]{0,8000}))(?=\s|$)/y;
const FIRST = /(?:^|\s)(?=[A-Za-z_@][\w.@-]{0,80}=(?:"|[^\s"=]))/;
/** Fewer may stand in a sentence. */
const FEWEST = 3;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

/** The fields at the end of a message; null where it has none or goes on behind them. Time is linear in the text. */
export function readFields(message: string): Fields | null {
  const first = FIRST.exec(message);
  if (first === null) return null;
  const values: [name: string, value: string][] = [];
  let at = first.index + first[0].length;
  const lead = message.slice(0, at).trim();
  while (at < message.length) {
    PAIR.lastIndex = at;
    const pair = PAIR.exec(message);
    if (pair === null) break;
    const [whole, name = '', quoted, bare = ''] = pair;
    const value = quoted?.replace(/\\([\s\S])/g, (_, escaped: string) => ESCAPES[escaped] ?? escaped);
    values.push([name, value ?? bare]);
    at += whole.length;
    while (at < message.length && message.charCodeAt(at) <= 32) at += 1;
  }
  return values.length >= FEWEST && at >= message.length
    ? { lead, values: Object.fromEntries(values) }
    : null;
}
