/** Remembers the secrets of a run and takes them out of every text that leaves it. */

import { findErrorCodes } from '../contract/index.js';
import { isJson } from '../primitives/json.js';
import { firstLabel, isLabel, labelOf, readLabel, type SecretKind } from '../primitives/label.js';
import { stripMarks } from '../primitives/marks.js';
import { decodePercent } from '../primitives/percent.js';
import { findEncoded } from './encoded.js';
import { maySpeakOfSecrets } from './named-values.js';
import { secretField } from './names.js';
import { findSuspects } from './patterns.js';
import { isPublic } from './public-words.js';
import { createSearch } from './search.js';
import type { Suspect } from './suspects.js';
import { isPlaceholder, looksRandom } from './values.js';
import { joinedText, viewsOf } from './views.js';
import { WINDOW } from './window-index.js';

export interface Vault {
  /**
   * Remembers a secret. Texts that hold it, plain or encoded, are cleaned of it from now on, if it has 8 or
   * more characters.
   *
   * @returns its label (`token#1`), the same for the same secret; a placeholder (`$TOKEN`) is returned as it is
   */
  register(secret: string, kind: SecretKind): string;
  /**
   * Takes a label that a sanitized input holds for a name of that input, and keeps it from being given to a secret of
   * this run. False when it stands for a secret of this run or of another input: the two must not be taken for one.
   */
  reserve(label: string): boolean;
  /** The same vault, in which labels are reserved for one input. */
  of(input: string): Vault;
  /** A label for a value that is hidden where it stands and not searched for elsewhere. */
  label(value: string, kind: SecretKind): string;
  /**
   * Replaces by labels every registered secret, also percent-encoded, form-encoded, escaped for JSON or HTML, in
   * base64 or hex, and these within each other, broken over lines or cut where it is long; and whatever is a secret by its form (JWT, `Bearer …`, `password=…`).
   */
  clean(text: string): string;
  /** How many different secrets of 8 or more characters were registered. */
  size(): number;
}

/** Secrets that are searched for by value; further ones get a label and are hidden where they stand. */
const MOST_SEARCHED = 100_000;

/** Characters of a text that is worth remembering, and how many of them are. */
const REMEMBERED_LENGTH = 512;
const REMEMBERED_TEXTS = 1000;

/** `?code=` is as often the code of an error as that of a login; this one anybody may know. */
const isErrorCode = (value: string): boolean => findErrorCodes(value).length > 0;

/** A part of a text to be replaced. Overlapping parts become one, with the label of the longest of them. */
interface Place {
  start: number;
  end: number;
  longest: number;
  label: () => string;
}

/** Puts `next` and the place before it together when they overlap. */
function merges(place: Place, next: Place): boolean {
  if (next.start >= place.end || place.start >= next.end) return false;
  if (next.longest > place.longest) {
    place.longest = next.longest;
    place.label = next.label;
  }
  place.start = Math.min(place.start, next.start);
  place.end = Math.max(place.end, next.end);
  return true;
}

function coverage(length: number, places: readonly Place[]): Uint8Array {
  const covered = new Uint8Array(length);
  for (const { start, end } of places) covered.fill(1, start, end);
  return covered;
}

/** A value as it stands in a text, without the escapes of JSON or of an URL. */
function decodeValue(value: string): string {
  if (!value.includes('\\')) return decodePercent(value);
  try {
    return String(JSON.parse(`"${value}"`));
  } catch {
    return value;
  }
}

function replaceAt(text: string, places: Place[]): string {
  places.sort((a, b) => a.start - b.start || b.end - a.end);
  const parts: string[] = [];
  let done = 0;
  for (let i = 0; i < places.length; ) {
    const place = places[i];
    if (place === undefined) break;
    for (i++; i < places.length; i++) {
      const next = places[i];
      if (next === undefined || !merges(place, next)) break;
    }
    const label = place.label();
    // Two labels without anything between them could not be told from one value.
    if (place.start > done || !isLabel(label) || !isLabel(parts.at(-1) ?? ''))
      parts.push(text.slice(done, place.start), label);
    done = place.end;
  }
  parts.push(text.slice(done));
  return parts.join('');
}

/** An empty vault. Nothing is shared between vaults. */
export function createVault(): Vault {
  const labels = new Map<string, string>();
  const counts = new Map<SecretKind, number>();
  /** Labels that stand for a secret of this run. */
  const issued = new Set<string>();
  /** Labels that sanitized inputs hold, and which input. */
  const owners = new Map<string, string>();
  const searched = new Set<string>();
  let registered = 0;
  const search = createSearch();
  /** Texts that were found to hold nothing; a recording repeats its headers. Void when a secret is added. */
  const harmless = new Set<string>();
  let holdsSpace = false;

  function label(value: string, kind: SecretKind): string {
    if (isPlaceholder(value) || (kind === 'code' && isErrorCode(value))) return value;
    const known = labels.get(value);
    if (known !== undefined) return known;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const fresh = labelOf(kind, count);
    labels.set(value, fresh);
    issued.add(fresh);
    return fresh;
  }

  function reserve(taken: string, input: string): boolean {
    const read = readLabel(taken);
    if (read === null || issued.has(taken)) return false;
    const owner = owners.get(taken);
    if (owner !== undefined) return owner === input;
    owners.set(taken, input);
    counts.set(read.kind, Math.max(counts.get(read.kind) ?? 0, read.number));
    return true;
  }

  function register(secret: string, kind: SecretKind): string {
    const isNew = !labels.has(secret);
    const name = label(secret, kind);
    if (name === secret || secret.length < WINDOW || searched.has(secret)) return name;
    if (isPublic(secret)) return name;
    if (searched.size >= MOST_SEARCHED) {
      if (isNew) registered++;
      return name;
    }
    registered++;
    searched.add(secret);
    harmless.clear();
    if (secret.includes(' ')) holdsSpace = true;
    // A short or plain word may be a part of a longer word; what looks random is taken out wherever it stands.
    const bounded = secret.length < 12 || (secret.length < 20 && !looksRandom(secret));
    search.add({ text: secret, bounded, label: name });
    return name;
  }

  function clean(text: string): string {
    if (text.length < 4 || (text.length <= REMEMBERED_LENGTH && harmless.has(text))) return text;
    const cleaned = cleanAnew(text);
    if (cleaned === text && text.length <= REMEMBERED_LENGTH) {
      if (harmless.size >= REMEMBERED_TEXTS) harmless.clear();
      harmless.add(text);
    }
    return cleaned;
  }

  /** Text that needs no cleaning itself, in base64: `client_id:client_secret`, a form, a JSON text. */
  function encodedLabel(decoded: string): string | null {
    const cleaned = clean(decoded);
    return cleaned === decoded ? null : firstLabel(cleaned);
  }

  function findAcrossGaps(text: string, places: Place[]): void {
    const view = searched.size === 0 ? null : joinedText(text);
    if (view === null) return;
    search.find(view.text, ({ start, end, label: name }) => {
      const at = view.origin?.() ?? null;
      const from = at?.[start] ?? start;
      // The place of the last character, so that no line break behind it is taken.
      const to = (at?.[end - 1] ?? end - 1) + 1;
      if (to - from > end - start) places.push({ start: from, end: to, longest: 0, label: () => name });
    });
  }

  function cleanAnew(original: string): string {
    // What no reader sees must not part what he reads (`pass\u200bword`).
    const text = stripMarks(original);
    const places: Place[] = [];
    const named = maySpeakOfSecrets(text);
    // Only these escapes can stand for what makes a name.
    const mayHideNames = named || /\\u|[%&+]/.test(text);
    for (const view of viewsOf(text, holdsSpace)) {
      const isText = view.origin === null;
      const covered = isText || places.length === 0 ? null : coverage(text.length, places);
      const note = (start: number, end: number, give: () => string): void => {
        const place = { start, end, longest: end - start, label: give };
        const last = places.at(-1);
        if (last === undefined || !merges(last, place)) places.push(place);
      };
      const at = (unit: number): number => view.origin?.()[unit] ?? unit;
      search.find(view.text, ({ start, end, label: name }) => note(at(start), at(end), () => name));
      const suspect = ({ start, end, kind, searchable }: Suspect): void => {
        // What stands in the text itself was named there; undoing escapes only blurs where it ends.
        if (covered?.subarray(at(start), at(end)).includes(1)) return;
        const value = view.text.slice(start, end);
        note(at(start), at(end), () => (searchable ? register : label)(decodeValue(value), kind));
      };
      findSuspects(view.text, suspect, isText ? named : mayHideNames && maySpeakOfSecrets(view.text));
      findEncoded(view.text, (start, end, decoded) => {
        const name = encodedLabel(decoded);
        if (name !== null) note(at(start), at(end), () => name);
      });
    }
    findAcrossGaps(text, places);
    return places.length === 0 ? original : intact(text, replaceAt(text, places));
  }

  function holdsSecret(text: string): boolean {
    let held = false;
    search.find(text, () => {
      held = true;
    });
    return held;
  }

  /** A text that is JSON stays JSON: where replacing has broken it, its strings are cleaned one by one. */
  function intact(text: string, cleaned: string): string {
    if (!/^\s*[{["]/.test(text) || isJson(cleaned) || !isJson(text)) return cleaned;
    const safe = (field: string, value: unknown): unknown => {
      if (typeof value === 'string') {
        const name = secretField(field);
        return name?.certain ? register(value, name.kind) : clean(value);
      }
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [clean(key), item]));
    };
    try {
      const kept = JSON.stringify(JSON.parse(text), safe);
      // A secret that holds the quotes of its own string is found in the text only.
      return holdsSecret(kept) ? cleaned : kept;
    } catch {
      // Nested too deeply.
      return cleaned;
    }
  }

  /** The vault for the input that was asked for last: calls come input by input. */
  let last = { input: '', vault: forInput('') };
  function forInput(input: string): Vault {
    return {
      register,
      reserve: (taken) => reserve(taken, input),
      of(next) {
        if (last.input !== next) last = { input: next, vault: forInput(next) };
        return last.vault;
      },
      label,
      clean,
      size: () => registered,
    };
  }
  return last.vault;
}
