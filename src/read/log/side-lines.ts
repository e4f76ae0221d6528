/**
 * Headers and bodies that clients write in lines of their own behind the start line of a side, each with the head of a log
 * in front (OkHttp, Feign, Apache HttpClient, Terraform, curl).
 */
import { parseJson } from '../../primitives/json.js';
import type { Joiner, Side } from './join.js';
import type { LoggedCall } from './types.js';

/** A side that is being read. */
interface OpenSide {
  readonly call: LoggedCall;
  readonly side: Side;
  /** The beginning of a body that goes on. */
  body: string;
  /** Lines that were taken. */
  lines: number;
}

export interface SideLines {
  /** From here on lines of this flow may belong to the side. */
  open(flow: string, call: LoggedCall, side: Side): void;
  /** @returns whether the line was taken */
  take(flow: string, message: string): boolean;
  close(flow: string): void;
  readonly some: () => boolean;
}

const MOST_SIDES = 64;
const MOST_LINES = 400;
const LONGEST_BODY = 256 * 1024;
/** Marks of direction, and of the library that writes. */
const MARKS =
  /^(?:\[[\w#.$<> -]{1,100}\] |http-outgoing-\d{1,9} )?(?:[<>*] |[<>]{2} |-> |\| |re(?:quest|sponse): |send: |reply: |header: )?/;
const QUOTED = /^"([\s\S]*?)(?:\[\\r\])?(?:\[\\n\])?"$/;
/** A string of Python, of bytes or characters. */
const PYTHON = /^b?'([\s\S]*)'$/;
/** A label of the body, with it behind it or in the next line. */
const BODY_LABEL =
  /^(?:(?:endpoint )?(request|response)(?: (?:body|text|content|payload))?(?: before transformations)?|body|content|payload): {0,3}(?=[[{]|$)|^[A-Za-z][\w -]{0,40}: {0,3}(?=\{"|\[\{)/i;
const HEADER = /^([A-Za-z][\w-]{0,80}): ?(.{0,16000})$/;
const END = /^(?:<-{1,3}|-{1,3}>) END\b/;

/** Ruby writes what it reads as one of its strings; the marks of Java stand behind a text that is left as it is. */
function unquoted(text: string): string {
  const python = PYTHON.exec(text)?.[1];
  if (python !== undefined)
    return python.replace(/\\(?:([rn])|(.))/g, (_, end, other) => (end ? ' ' : other));
  const inner = QUOTED.exec(text)?.[1];
  if (inner === undefined) return text;
  const value = inner.includes('\\') ? parseJson(text) : inner;
  return typeof value === 'string' ? value : inner;
}

/** @param joiner gets what the lines say */
export function createSideLines(joiner: Joiner): SideLines {
  const sides = new Map<string, OpenSide>();

  const take = (flow: string, message: string): boolean => {
    const open = sides.get(flow);
    if (open === undefined) return false;
    const bare = message.replace(MARKS, '');
    const written = unquoted(bare).trimEnd();
    const label = BODY_LABEL.exec(written);
    if (label?.[1] !== undefined && label[1].toLowerCase() !== open.side) {
      sides.delete(flow);
      return false;
    }
    const text = written.slice(label?.[0].length ?? 0);
    open.lines += 1;
    if (END.test(text) || open.lines > MOST_LINES) {
      sides.delete(flow);
      return true;
    }
    if (text === '') return true;
    if (open.body !== '' || /^[[{]/.test(text)) {
      open.body += open.body === '' ? text : `\n${text}`;
      const whole = parseJson(open.body) !== undefined;
      if (whole || open.body.length > LONGEST_BODY) {
        joiner.setBody(open.call, open.side, open.body);
        open.body = '';
        // An answer ends with its body.
        sides.delete(flow);
      }
      return true;
    }
    const header = HEADER.exec(text);
    if (header === null) {
      sides.delete(flow);
      return false;
    }
    joiner.addHeader(open.call, open.side, { name: header[1] ?? '', value: header[2] ?? '' });
    return true;
  };

  return {
    open(flow, call, side) {
      sides.delete(flow);
      for (const oldest of sides.keys()) {
        if (sides.size < MOST_SIDES) break;
        sides.delete(oldest);
      }
      sides.set(flow, { call, side, body: '', lines: 0 });
    },
    take,
    close: (flow) => {
      sides.delete(flow);
    },
    some: () => sides.size > 0,
  };
}
