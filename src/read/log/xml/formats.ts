/** What tools write as XML, and the records that each of their elements is, under the names that records of JSON have. */
import { base64Bytes } from '../../../primitives/base64.js';
import type { JsonObject } from '../../../primitives/json.js';
import { findHttpMessages } from '../../http/index.js';
import type { XmlElement } from './elements.js';

export interface XmlFormat {
  /** The outermost element, and, where others name theirs alike, the one inside it. */
  readonly roots: readonly string[];
  readonly inside?: string;
  /** The elements that are records. */
  readonly elements: readonly string[];
  readonly records: (element: XmlElement) => readonly JsonObject[];
}

/** The value of an attribute or of an element inside, under another name. */
type Names = Readonly<Record<string, string>>;

const JMETER: Names = {
  ts: 'timestamp',
  tn: 'thread',
  rc: 'status code',
  rm: 'status text',
  lb: 'name',
  method: 'method',
  'java.net.URL': 'url',
  requestHeader: 'request headers',
  responseHeader: 'response headers',
  queryString: 'request body',
  responseData: 'response body',
};

const LOGGED: Names = {
  timestamp: 'timestamp',
  timeMillis: 'timestamp',
  date: 'timestamp',
  level: 'level',
  thread: 'thread',
  message: 'message',
  Message: 'message',
  throwable: 'stack',
};

export const XML_FORMATS: readonly XmlFormat[] = [
  {
    // JMeter
    roots: ['testResults', 'httpSample'],
    elements: ['httpSample'],
    records: (sample) => [named(sample, JMETER)],
  },
  {
    // Burp
    roots: ['items'],
    inside: 'item',
    elements: ['item'],
    records: (item) => [ofBurp(item)],
  },
  {
    // JUnit
    roots: ['testsuites', 'testsuite', 'testcase'],
    elements: ['testcase'],
    records: (testcase) => [
      ...['failure', 'error'].flatMap((name) => childrenOf(testcase, name)).map(ofFailure),
      ...['system-out', 'system-err'].flatMap((name) => childrenOf(testcase, name)).map(ofLines),
    ],
  },
  {
    // Visual Studio
    roots: ['TestRun'],
    elements: ['Output'],
    records: (output) => [
      ...childrenOf(output, 'ErrorInfo').map((info) => ({
        level: 'error',
        message: textIn(info, 'Message'),
        stack: textIn(info, 'StackTrace'),
      })),
      ...['StdOut', 'StdErr'].flatMap((name) => childrenOf(output, name)).map(ofLines),
    ],
  },
  // log4j, java.util.logging
  { roots: ['event', 'eventSet'], elements: ['event'], records: (event) => [named(event, LOGGED)] },
  { roots: ['log'], inside: 'record', elements: ['record'], records: (record) => [named(record, LOGGED)] },
];

const childrenOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child) => child.name === name);

const textIn = (element: XmlElement, name: string): string | null =>
  childrenOf(element, name)[0]?.text.trim() || null;

function named({ attributes, children }: XmlElement, names: Names): JsonObject {
  const record = new Map<string, unknown>();
  const add = (name: string, value: string): void => {
    const known = Object.hasOwn(names, name) ? names[name] : undefined;
    if (known !== undefined && value.trim() !== '') record.set(known, value.trim());
  };
  for (const [name, value] of attributes) add(name, value);
  for (const { name, text } of children) add(name, text);
  return Object.fromEntries(record);
}

/** The message may be the beginning of the text. */
function ofFailure({ attributes, text }: XmlElement): JsonObject {
  const message = attributes.get('message')?.trim() ?? '';
  return { level: 'error', message: text.includes(message) ? null : message, stack: text.trim() };
}

const ofLines = ({ text }: XmlElement): JsonObject => ({ log: text.trim() });

const BURP: Names = { time: 'time', url: 'url', method: 'method', status: 'status code', path: 'path' };

/** The request and the answer are raw HTTP, in base64 or not. */
function ofBurp(item: XmlElement): JsonObject {
  const raw = (name: string): string => {
    const [message] = childrenOf(item, name);
    if (message === undefined) return '';
    const text = message.text.trim();
    if (message.attributes.get('base64') !== 'true') return text;
    const bytes = base64Bytes(text);
    return bytes === null ? '' : new TextDecoder().decode(bytes);
  };
  const request = findHttpMessages(raw('request'))[0]?.request;
  const response = findHttpMessages(raw('response'))[0]?.response;
  return {
    'status code': response?.status,
    'request headers': request?.headers,
    'request body': request?.body,
    'response headers': response?.headers,
    'response body': response?.body,
    ...named(item, BURP),
  };
}
