/**
 * Reads the platform's published Swagger 2.0 document (25 to 40 MB) in a stream: each path is parsed alone, the models
 * (`definitions`), which are most of it, are passed over. Nothing in it is trusted.
 */
import { API_METHODS, type ApiMethod } from '../primitives/http.js';
import { asObject, isObject } from '../primitives/json.js';
import { grouped } from '../primitives/number.js';
import { safeText } from '../primitives/safe-text.js';
import { SPACE } from '../read/json/bytes.js';
import { createJsonSplitter, type JsonElement, type SplitFault } from '../read/json/splitter.js';
import { parseElement, place } from '../read/value.js';
import { faultOfBeginning } from './beginning.js';
import { createOperations } from './operations.js';
import { saysTwice } from './twice.js';
import type { DocumentReader } from './types.js';

/** Against documents that are made to fill the memory; the platform has some 2,200 paths, of 30 kB at most. */
const LIMITS = { entryBytes: 8 * 1024 * 1024, nesting: 128 } as const;
const MOST_PATHS = 20_000;
const MOST_BYTES = 256 * 1024 * 1024;
const LONGEST_TITLE = 100;

const WHERE_TO_FETCH = 'https://api.<domain>/api/v2/docs/swagger';
const AGAIN = `fetch it again from ${WHERE_TO_FETCH}`;

const FAULTS: Readonly<Record<SplitFault, string>> = {
  cut: `the document is cut off inside a path; ${AGAIN}`,
  unfinished: `the document is cut off before its end; ${AGAIN}`,
  'too-large': `one entry is larger than ${LIMITS.entryBytes / 1024 / 1024} MB, which none of the platform's is; ${AGAIN}`,
  'too-deep': `one entry is nested deeper than ${LIMITS.nesting} levels, which none of the platform's is; ${AGAIN}`,
  unexpected: `the document is not valid JSON; ${AGAIN}`,
};

const METHODS: ReadonlyMap<string, ApiMethod> = new Map(
  API_METHODS.map((method) => [method.toLowerCase(), method]),
);
const isNoFieldOfPaths = (name: string): boolean => name !== 'parameters' && !name.startsWith('x-');

/**
 * A reader of one document. Refused are what is no Swagger 2.0 of this platform, is broken, or says two things of one
 * operation; what is odd in single operations is a warning. Linear in the bytes, in memory of a path and the result.
 */
export function createDocumentReader(): DocumentReader {
  let refusal: string | null = null;
  let begun = false;
  let bytes = 0;
  let paths = 0;
  /** Members of the outer object that were there. */
  const members = new Map<string, unknown>();
  const operations = createOperations();

  const refuse = (reason: string, where?: string): void => {
    refusal ??= where === undefined ? reason : `${where}: ${reason}`;
  };

  /** What is wrong with a member of the outer object; null when nothing is. */
  function takeMember(name: string, value: unknown): string | null {
    // Of the paths only a second object comes as a whole.
    if (members.has(name) || name === 'paths') return `"${name}" is there twice; ${AGAIN}`;
    members.set(name, value);
    if (name === 'openapi')
      return `it is an OpenAPI 3 document; the Swagger 2.0 one is needed: ${WHERE_TO_FETCH}`;
    if (name === 'swagger' && value !== '2.0') return `it is not of Swagger 2.0; ${AGAIN}`;
    return null;
  }

  /** What is wrong with a path for which the whole document is refused; null when nothing is. */
  function takePath(path: string, item: unknown, text: string, where: string): string | null {
    paths++;
    if (paths > MOST_PATHS) return `it has more than ${grouped(MOST_PATHS)} paths; ${AGAIN}`;
    if (!isObject(item)) return `the value of a path is no object; ${AGAIN}`;
    if (!operations.takesPath(path, where)) return null;
    if (saysTwice(text, item)) return `something of an operation is there twice; ${AGAIN}`;
    for (const [name, value] of Object.entries(item)) {
      const method = METHODS.get(name);
      if (method === undefined) {
        if (isNoFieldOfPaths(name)) operations.leaveOut(where);
      } else if (!isObject(value)) return `the value of an operation (${name}) is no object; ${AGAIN}`;
      else {
        const fault = operations.add(method, path, value);
        if (fault !== null) return `an operation (${name}) ${fault}; ${AGAIN}`;
      }
    }
    return null;
  }

  function takeElement(element: JsonElement): void {
    if (refusal !== null) return;
    const where = place(element.line, element.offset);
    const parsed = parseElement(element);
    const [member, path] = element.keys;
    if (!parsed.ok) refuse(FAULTS.unexpected, parsed.at);
    else if (member !== undefined) {
      const fault =
        path === undefined
          ? takeMember(member, parsed.value)
          : takePath(path, parsed.value, parsed.text, where);
      if (fault !== null) refuse(fault, where);
    }
  }

  const splitter = createJsonSplitter(
    'published',
    {
      element: takeElement,
      fault: (fault, line, offset) => refuse(FAULTS[fault], place(line, offset)),
    },
    LIMITS,
  );

  return {
    push(chunk) {
      if (!begun) {
        const fault = faultOfBeginning(chunk);
        if (fault !== null) refuse(`the document cannot be read: ${fault}`);
        begun = chunk.some((byte) => SPACE[byte] === 0);
      }
      bytes += chunk.length;
      if (bytes > MOST_BYTES) refuse(`it is larger than ${MOST_BYTES / 1024 / 1024} MB; ${AGAIN}`);
      if (refusal === null) splitter.push(chunk);
      return refusal;
    },
    end() {
      if (!begun) refuse(`the document is empty; ${AGAIN}`);
      if (refusal === null) splitter.end();
      if (!members.has('swagger')) refuse(`it does not say that it is of Swagger 2.0; ${AGAIN}`);
      const document = operations.end(members.get('security'));
      if (document.operations.length === 0)
        refuse(`it has no operation under /api/v2/, so it is not this platform's; ${AGAIN}`);
      if (refusal !== null) return { ok: false, reason: refusal };
      const { title } = asObject(members.get('info'));
      return {
        ok: true,
        document: { title: typeof title === 'string' ? safeText(title, LONGEST_TITLE) : null, ...document },
      };
    },
  };
}
