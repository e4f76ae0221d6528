/**
 * The forms of input: all that is said of a form, a row each. The order is that of detection, so a row that
 * takes anything is the last.
 */
import { startsWithCurl } from './curl/detect.js';
import { isHar } from './har/detect.js';
import { createHarReader } from './har/index.js';
import { type Head, headOf } from './head.js';
import { startsWithHttp } from './http/detect.js';
import { isExchange, isNdjson } from './json/detect.js';
import { createExchangeReader } from './json/exchange-file.js';
import { isLog } from './log/detect.js';
import { createLogReader } from './log/index.js';
import { readCurl, readHttp, readText } from './text/index.js';
import type { ByteReader, ReadOptions, Sink, TextReader } from './types.js';

/** A stream of any size is read by its bytes; a text is read whole. */
export type Reader =
  | { readonly of: 'bytes'; readonly create: (options: ReadOptions, sink: Sink) => ByteReader }
  | { readonly of: 'text'; readonly read: TextReader };

export interface FormRow {
  /** What an input of this form is, for the documentation; Markdown. */
  readonly about: string;
  /** Is an input of this form? Asked only when no row before took it. Pure. */
  readonly detect: (head: Head) => boolean;
  readonly reader: Reader;
  /**
   * People paste it, so what stands in it is of one caller. What is not pasted is a recording: it holds the
   * credentials of real calls, and may hold no call at all without being at fault.
   */
  readonly pasted: boolean;
  /** Endings of file names, by which a folder is searched. The content decides what a file is. */
  readonly extensions: readonly string[];
}

const ROWS = {
  har: {
    about: 'HAR 1.2 of any browser or proxy, any size, also sanitized or cut off',
    detect: isHar,
    reader: { of: 'bytes', create: createHarReader },
    pasted: false,
    extensions: ['har', 'zhar'],
  },
  ndjson: {
    about: 'an exchange file with one `{request, response, context}` a line; every part is optional',
    detect: isNdjson,
    reader: { of: 'bytes', create: (options, sink) => createExchangeReader(options, sink, 'lines') },
    pasted: false,
    extensions: ['ndjson', 'jsonl'],
  },
  exchange: {
    about: 'an exchange file with one such object, or an array of them',
    detect: isExchange,
    reader: { of: 'bytes', create: (options, sink) => createExchangeReader(options, sink, 'document') },
    pasted: false,
    extensions: ['json'],
  },
  curl: {
    about:
      'curl as copied from shells and browser tools (bash, cmd, PowerShell) or forums, with the answer under it',
    detect: startsWithCurl,
    reader: { of: 'text', read: readCurl },
    pasted: true,
    extensions: ['curl'],
  },
  http: {
    about: 'raw HTTP: requests and responses, `.http` files, `curl -v`',
    detect: startsWithHttp,
    reader: { of: 'text', read: readHttp },
    pasted: true,
    extensions: ['http'],
  },
  log: {
    about:
      'logs of any size: text with time stamps, JSON lines, access logs, traces, exports, also as tables (CSV) or XML (JMeter, Burp, JUnit); prefixes of containers, CI and journals are taken off',
    detect: isLog,
    reader: { of: 'bytes', create: createLogReader },
    pasted: false,
    extensions: ['log', 'csv', 'tsv', 'jtl'],
  },
  text: {
    about:
      'exceptions of SDKs and HTTP libraries, Terraform and CLI errors, panes of browsers and clients, calls written as code, bare bodies in any notation, sentences in nine languages',
    detect: () => true,
    reader: { of: 'text', read: readText },
    pasted: true,
    extensions: ['txt'],
  },
} as const satisfies Readonly<Record<string, FormRow>>;

/** What `--as` names. */
export type Form = keyof typeof ROWS;
export const FORMS: Readonly<Record<Form, FormRow>> = ROWS;
export const FORM_NAMES = Object.keys(FORMS) as readonly Form[];

/** The form of an input by its first bytes or characters; `complete` says that they are all of it. */
export function detectForm(start: Uint8Array | string, complete: boolean): Form {
  const head = headOf(start, complete);
  return FORM_NAMES.find((form) => FORMS[form].detect(head)) ?? 'text';
}

const isForm = (name: string): name is Form => Object.hasOwn(FORMS, name);

/** Is what a report calls by this name pasted? Inputs of no form have names, too (`live`). */
export const isPasted = (name: string): boolean => isForm(name) && FORMS[name].pasted;

/** Is what a report calls by this name a recording? */
export const isRecording = (name: string): boolean => isForm(name) && !FORMS[name].pasted;
