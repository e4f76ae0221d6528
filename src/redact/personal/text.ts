/** What is personal in running text: contacts by their form, and who was named elsewhere, also where it is encoded. */
import { decodeBase64 } from '../../primitives/base64.js';
import { viewsOf } from '../views.js';
import { findContacts } from './contacts.js';
import type { People } from './people.js';

interface Place {
  readonly start: number;
  readonly end: number;
  readonly label: () => string;
}

/** A run of base64 that is no word, path or id. */
const RUN = /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{8,4096}={0,2}(?![A-Za-z0-9+/_=-])/g;
const PLAIN = /^(?:[a-z_/-]+|[A-Z_/-]+|[A-Z]?[a-z]+|\d+|[0-9a-f-]+)$/;
const PRINTABLE = /^[\t\n\r -~\u00a0-\uffff]+$/;
/** Base64 within base64. */
const DEEPEST = 2;

function findEncoded(text: string, people: People, depth: number, found: (place: Place) => void): void {
  if (text.length < 8) return;
  for (const { index: start, 0: run } of text.matchAll(RUN)) {
    if (PLAIN.test(run)) continue;
    const decoded = decodeBase64(run);
    if (decoded === null || !PRINTABLE.test(decoded)) continue;
    const [first] = placesIn(decoded, people, depth + 1);
    if (first !== undefined) found({ start, end: start + run.length, label: first.label });
  }
}

function placesIn(text: string, people: People, depth: number): readonly Place[] {
  const places: Place[] = [];
  for (const view of viewsOf(text, true)) {
    const at = (unit: number): number => view.origin?.()[unit] ?? unit;
    const note = ({ start, end, label }: Place): void =>
      void places.push({ start: at(start), end: at(end), label });
    for (const { kind, start, end } of findContacts(view.text))
      note({ start, end, label: () => people.label(kind, view.text.slice(start, end)) });
    people.find(view.text, note);
    if (depth < DEEPEST) findEncoded(view.text, people, depth, note);
  }
  // Of those that overlap the first and longest says what it is; what it leaves of another is taken out with it.
  places.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Place[] = [];
  for (const place of places) {
    const last = apart.at(-1);
    if (last === undefined || place.start >= last.end) apart.push(place);
    else if (place.end > last.end) apart[apart.length - 1] = { ...last, end: place.end };
  }
  return apart;
}

/**
 * The text without what is personal in it.
 *
 * @param written what stands for a label
 */
export function cleanText(
  text: string,
  people: People,
  written: (label: string) => string = (label) => label,
): string {
  if (text.length < 2) return text;
  const places = placesIn(text, people, 0);
  if (places.length === 0) return text;
  let done = 0;
  const parts = places.map(({ start, end, label }) => {
    const before = text.slice(done, start);
    done = end;
    return before + written(label());
  });
  return parts.join('') + text.slice(done);
}
