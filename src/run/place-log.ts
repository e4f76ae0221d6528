/**
 * The places of all calls that are reported one by one: a compact record each, some 80 bytes, in the order of the input.
 * What is more than fits in memory goes to an overflow, where there is one.
 */
import { isUuid } from '../primitives/uuid.js';

/** One call of a problem, as far as it differs from the others of its problem. */
export interface LoggedPlace {
  /** The problem, by its number in the order of the input. */
  readonly problem: number;
  /** The input, by its number. */
  readonly input: number;
  readonly index: number;
  readonly line: number | null;
  readonly url: string | null;
  readonly correlationId: string | null;
  /** What the call was made for; nearly no input says it. */
  readonly resource: string | null;
  /** When it was made, as written. */
  readonly time: string | null;
}

/** Where bytes go that are too many for memory: a temporary file. */
export interface Overflow {
  /** Where they begin there; null when they cannot be taken, so that they stay in memory. */
  append(bytes: Uint8Array): number | null;
  read(at: number, length: number): Uint8Array;
}

export interface PlaceLog {
  add(place: LoggedPlace): void;
  /** All places, in the order in which they were added. */
  walk(): Iterable<LoggedPlace>;
}

/** Kept in memory: some 900,000 places of the usual length. */
const MOST_BYTES = 64 * 1024 * 1024;
const CHUNK = 256 * 1024;
/** A record without its texts: numbers and lengths. */
const NUMBERS = 50;
const UUID_BYTES = 16;

/** How the correlation id is written; a text of n bytes as n + `TEXT`. */
const NONE = 0;
const UUID = 1;
const TEXT = 2;

/** The same of a resource. */
const NO_RESOURCE = 0;
const RESOURCE = 1;

type Chunk = Uint8Array | { readonly at: number; readonly length: number };

export function createPlaceLog(overflow: Overflow | null, mostBytes = MOST_BYTES): PlaceLog {
  const full: Chunk[] = [];
  let kept = 0;
  let moved = 0;
  let isTaking = overflow !== null;
  let writer = createWriter(new Uint8Array(CHUNK));
  const urls = new Map<number, string>();
  let lastTime = '';

  const seal = (): void => {
    const bytes = writer.bytes.subarray(0, writer.length());
    full.push(bytes);
    kept += bytes.buffer.byteLength;
    while (isTaking && kept > mostBytes && moved < full.length) {
      const oldest = full[moved];
      if (!(oldest instanceof Uint8Array)) return;
      const at = overflow?.append(oldest) ?? null;
      isTaking = at !== null;
      if (at === null) return;
      full[moved] = { at, length: oldest.length };
      kept -= oldest.buffer.byteLength;
      moved += 1;
    }
  };

  return {
    add({ problem, input, index, line, url, correlationId, resource, time }) {
      const before = urls.get(problem) ?? '';
      const common = url === null ? 0 : commonLength(before, url);
      const rest = url?.slice(common) ?? '';
      // UTF-8 takes at most three bytes a unit.
      const commonTime = time === null ? 0 : commonLength(lastTime, time);
      const restOfTime = time?.slice(commonTime) ?? '';
      const texts = rest.length + (correlationId?.length ?? 0) + (resource?.length ?? 0) + restOfTime.length;
      const needed = NUMBERS + 3 * texts;
      if (writer.length() + needed > writer.bytes.length) {
        seal();
        writer = createWriter(new Uint8Array(Math.max(CHUNK, needed)));
      }
      writer.number(problem);
      writer.number(input);
      writer.number(index);
      writer.number(line ?? 0);
      writer.number(url === null ? 0 : common + 1);
      if (url !== null) {
        writer.text(rest, 0);
        urls.set(problem, url);
      }
      if (correlationId === null) writer.number(NONE);
      else if (isUuid(correlationId) && correlationId === correlationId.toLowerCase()) {
        writer.number(UUID);
        writer.uuid(correlationId);
      } else writer.text(correlationId, TEXT);
      if (resource === null) writer.number(NO_RESOURCE);
      else writer.text(resource, RESOURCE);
      // Calls follow each other, so that their times differ in the last digits.
      writer.number(time === null ? 0 : commonTime + 1);
      if (time !== null) {
        writer.text(restOfTime, 0);
        lastTime = time;
      }
    },
    *walk() {
      const before: Before = { urls: new Map(), time: '' };
      const last = writer.bytes.subarray(0, writer.length());
      for (const chunk of [...full, last]) {
        const bytes =
          chunk instanceof Uint8Array ? chunk : (overflow?.read(chunk.at, chunk.length) ?? new Uint8Array());
        const reader = createReader(bytes);
        while (!reader.isAtEnd()) yield readPlace(reader, before);
      }
    },
  };
}

/** What the next record has in common with those before it. */
interface Before {
  readonly urls: Map<number, string>;
  time: string;
}

function readPlace(reader: Reader, before: Before): LoggedPlace {
  const { urls } = before;
  const problem = reader.number();
  const input = reader.number();
  const index = reader.number();
  const line = reader.number();
  const common = reader.number();
  const url =
    common === 0 ? null : (urls.get(problem) ?? '').slice(0, common - 1) + reader.text(reader.number());
  if (url !== null) urls.set(problem, url);
  const kind = reader.number();
  const correlationId = kind === NONE ? null : kind === UUID ? reader.uuid() : reader.text(kind - TEXT);
  const length = reader.number();
  const resource = length === NO_RESOURCE ? null : reader.text(length - RESOURCE);
  const commonTime = reader.number();
  const time = commonTime === 0 ? null : before.time.slice(0, commonTime - 1) + reader.text(reader.number());
  if (time !== null) before.time = time;
  return { problem, input, index, line: line === 0 ? null : line, url, correlationId, resource, time };
}

function commonLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  // A pair of surrogates is not torn apart: half of one has no UTF-8.
  const isTorn = length > 0 && (b.charCodeAt(length - 1) & 0xfc00) === 0xd800;
  return isTorn ? length - 1 : length;
}

/** Numbers in seven bits a byte, the lowest first; texts in UTF-8 behind their length. */
function createWriter(bytes: Uint8Array) {
  const encoder = new TextEncoder();
  let at = 0;
  const put = (byte: number): void => {
    bytes[at] = byte;
    at += 1;
  };
  const number = (value: number): void => {
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) put((rest % 128) + 128);
    put(rest);
  };
  return {
    bytes,
    length: () => at,
    number,
    /** @param added is added to the length that is written */
    text(text: string, added: number): void {
      const encoded = encoder.encode(text);
      number(encoded.length + added);
      bytes.set(encoded, at);
      at += encoded.length;
    },
    uuid(text: string): void {
      const digits = text.replaceAll('-', '');
      for (let digit = 0; digit < digits.length; digit += 2)
        put(Number.parseInt(digits.slice(digit, digit + 2), 16));
    },
  };
}

type Reader = ReturnType<typeof createReader>;

function createReader(bytes: Uint8Array) {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let at = 0;
  const take = (length: number): Uint8Array => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  return {
    isAtEnd: () => at >= bytes.length,
    number(): number {
      let value = 0;
      for (let factor = 1; at < bytes.length; factor *= 128) {
        const byte = bytes[at] ?? 0;
        at += 1;
        value += (byte % 128) * factor;
        if (byte < 128) break;
      }
      return value;
    },
    text: (length: number): string => decoder.decode(take(length)),
    uuid(): string {
      const digits = Array.from(take(UUID_BYTES), (byte) => byte.toString(16).padStart(2, '0')).join('');
      return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
    },
  };
}
