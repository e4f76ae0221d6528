/** Reads an input that is in memory: a text or bytes of any form, or exchanges as objects. */
import { isObject } from '../primitives/json.js';
import { detectForm, FORMS, type Form } from './forms.js';
import { detectEncoding } from './head.js';
import { exchangeOf } from './json/exchange-file.js';
import type { ExchangeInput } from './json/exchange-input.js';
import type { Sink } from './types.js';

/** A text, or the bytes of a file, with what is said of it. */
export interface NamedInput {
  readonly text: string | Uint8Array;
  /** How reports call it: the name of a file. */
  readonly name?: string | undefined;
  /** The form, when it is not to be found out. */
  readonly as?: Form | undefined;
}

/** A parsed HAR. */
export interface HarInput {
  readonly log: object;
}

/** What can be read: a text of any form, bytes, either with a name, an exchange as an object, a parsed HAR. */
export type Input = string | Uint8Array | NamedInput | ExchangeInput | HarInput;

/** Gives the sink for an input whose name and form are known; called once for each, before anything of it is read. */
export type OpenSink = (path: string, form: Form) => Sink;

const TEXT = '<text>';
const OBJECTS = '<exchanges>';

/**
 * Reads all inputs, in order; the exchanges that are objects are one input. What cannot be understood is a problem in the
 * sink.
 *
 * @throws TypeError for what is no input at all: a number, null
 */
export function readInputs(inputs: readonly Input[], openSink: OpenSink): void {
  let objects: Sink | null = null;
  let index = 0;
  for (const input of inputs) {
    const named = namedOf(input);
    if (named !== null) {
      readText(named, openSink);
      continue;
    }
    objects ??= openSink(OBJECTS, 'exchange');
    readObject(input, index, objects);
    index += 1;
  }
}

function readText({ text, name, as }: NamedInput, openSink: OpenSink): void {
  const form = as ?? detectForm(text, true);
  const path = name ?? TEXT;
  const sink = openSink(path, form);
  const { reader } = FORMS[form];
  if (reader.of === 'text') {
    reader.read(typeof text === 'string' ? text : decoded(text), { path }, sink);
    return;
  }
  const bytes = reader.create({ path }, sink);
  bytes.push(typeof text === 'string' ? new TextEncoder().encode(text) : utf8(text));
  bytes.end();
}

function readObject(value: unknown, index: number, sink: Sink): void {
  const complain = (message: string): void => sink.problem({ at: `exchange ${index}`, message });
  const exchange = exchangeOf(value, { path: OBJECTS, index, line: null }, complain);
  if (exchange !== null) sink.exchange(exchange);
}

/** Text and bytes with their name, a HAR as its text; null for an exchange that is an object. */
function namedOf(input: unknown): NamedInput | null {
  if (typeof input === 'string' || input instanceof Uint8Array) return { text: input };
  if (!isObject(input))
    throw new TypeError('an input is a text, bytes, an object {text, name?, as?}, an exchange, or a HAR');
  const { text, name, as, log } = input;
  if (typeof text === 'string' || text instanceof Uint8Array) {
    const form = Object.keys(FORMS).find((known): known is Form => known === as);
    if (as !== undefined && form === undefined)
      throw new TypeError(`as: there is no such form; there are ${Object.keys(FORMS).join(', ')}`);
    return { text, name: typeof name === 'string' ? name : undefined, as: form };
  }
  return isObject(log) ? { text: JSON.stringify(input), as: 'har' } : null;
}

const decoded = (bytes: Uint8Array): string => new TextDecoder(detectEncoding(bytes)).decode(bytes);

const utf8 = (bytes: Uint8Array): Uint8Array =>
  detectEncoding(bytes) === 'utf-8' ? bytes : new TextEncoder().encode(decoded(bytes));
