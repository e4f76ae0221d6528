/** Reads an input that is in memory: a text or bytes of any form, or exchanges as objects. */
import { bytesOf } from '../primitives/bytes.js';
import { isObject } from '../primitives/json.js';
import { detectForm, FORM_NAMES, FORMS, type Form } from './forms.js';
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

/**
 * What can be read: a text of any form, bytes, either with a name, an exchange as an object, a parsed HAR. Any other object
 * is read as its JSON text would be.
 */
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
      readWhole(named, openSink);
      continue;
    }
    objects ??= openSink(OBJECTS, 'exchange');
    readObject(input, index, objects);
    index += 1;
  }
}

function readWhole({ text, name, as }: NamedInput, openSink: OpenSink): void {
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

/**
 * Text and bytes with their name; an object that is no exchange (a HAR, the body of an error) as its JSON text; null for
 * an exchange.
 */
function namedOf(input: unknown): NamedInput | null {
  try {
    if (typeof input === 'string') return { text: input };
    const own = bytesOf(input);
    if (own !== null) return { text: own };
    if (!isObject(input)) throw new WrongInput(EXPECTED);
    // An exchange is free to have further keys, of whatever name.
    if ('request' in input || 'response' in input) return null;
    const { text, name, as } = input;
    const bytes = bytesOf(text);
    if (typeof text === 'string' || bytes !== null)
      return {
        text: bytes ?? String(text),
        name: typeof name === 'string' ? name : undefined,
        as: formOf(as),
      };
    const json: unknown = JSON.stringify(input);
    return typeof json === 'string' ? { text: json } : null;
  } catch (error) {
    if (error instanceof WrongInput) throw error;
    // It holds itself, or is not what it looks like: what is wrong with it is said where exchanges are read.
    return null;
  }
}

const EXPECTED = 'an input is a text, bytes, an object {text, name?, as?}, an exchange, or a HAR';

class WrongInput extends TypeError {}

function formOf(name: unknown): Form | undefined {
  if (name === undefined) return undefined;
  const form = FORM_NAMES.find((known) => known === name);
  if (form === undefined)
    throw new WrongInput(`as: there is no such form; there are ${FORM_NAMES.join(', ')}`);
  return form;
}

const decoded = (bytes: Uint8Array): string => new TextDecoder(detectEncoding(bytes)).decode(bytes);

const utf8 = (bytes: Uint8Array): Uint8Array =>
  detectEncoding(bytes) === 'utf-8' ? bytes : new TextEncoder().encode(decoded(bytes));
