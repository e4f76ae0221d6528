/**
 * Goes through the texts of an exchange by the names they stand under: JSON, also within strings, forms, and JSON that was
 * cut off. One walk learns who is named, the same walk takes them out.
 */
import { splitParameters } from '../../exchange/parameters.js';
import { isObject, parseJson } from '../../primitives/json.js';
import { isAnyLabel, type PersonalKind } from '../../primitives/label.js';
import { findContacts } from './contacts.js';
import { holdsList, isEntity, isFormOfPerson, isPerson, personalField, plainName } from './fields.js';
import { kindOf, type Standing } from './kinds.js';
import { walkMarkup, walkParts } from './markup.js';
import { isNobody } from './nobody.js';

/** What is done with what is found; each gives what is written in its place. */
export interface Visitor {
  /** A value that a field says is personal; `whole` is the whole name that it is a part of, or the value itself. */
  named(kind: PersonalKind, value: string, whole: string, here: boolean): string;
  /** Any other text. */
  text(value: string): string;
  /** The name of a part of the platform. */
  entity(name: string): void;
  /** What stands for the part before the `@` of a known address; null when none has it. */
  mailbox(local: string): string | null;
}

interface Walk extends Standing {
  readonly visitor: Visitor;
  /** The whole name of that person, where one is given. */
  readonly whole: string | null;
  readonly depth: number;
  /** How often a string within a string was parsed. */
  readonly level: number;
}

const MOST_DEPTH = 200;
const MOST_LEVELS = 4;

function leaf(field: string, value: string, walk: Walk): string {
  const known = kindOf(field, value, walk);
  if (known !== null)
    return walk.visitor.named(
      known.kind,
      value,
      (known.kind === 'person' ? walk.whole : null) ?? value,
      known.here,
    );
  return content(value, walk);
}

/** JSON, a form, or a text. */
function content(value: string, walk: Walk): string {
  const structured =
    walk.level < MOST_LEVELS ? structure(value, { ...walk, level: walk.level + 1, header: false }) : null;
  return structured ?? walk.visitor.text(value);
}

const WHOLE = ['displayname', 'fullname', 'formatted', 'name'];
const FIRST = ['firstname', 'givenname', 'preferredname'];
const LAST = ['lastname', 'familyname'];

/** The whole name of a person, as the object gives it or put together of its parts. */
function wholeName(value: Readonly<Record<string, unknown>>): string | null {
  const named = new Map(Object.entries(value).map(([key, item]) => [plainName(key), item]));
  const textUnder = (names: readonly string[]): string | null => {
    for (const name of names) {
      const item = named.get(name);
      if (typeof item === 'string' && !isNobody(item) && findContacts(item).length === 0) return item.trim();
    }
    return null;
  };
  const whole = textUnder(WHOLE);
  if (whole !== null) return whole;
  const parts = [textUnder(FIRST), textUnder(LAST)].filter((part) => part !== null);
  return parts.length === 0 || parts.some(isAnyLabel) ? null : parts.join(' ');
}

/** `{"fields": ["name"], "value": "…"}` of a search, `{"field": "email", "value": "…"}`, `{"name": "email", "value": "…"}`. */
function fieldAskedFor(value: Readonly<Record<string, unknown>>): string | null {
  const named = [value['fields'], value['field'], value['property'], value['name'], value['path']].flat();
  return (
    named.find((name): name is string => typeof name === 'string' && personalField(name) !== null) ?? null
  );
}

/** Under these stands what another field says the name of. */
const ASKED = /^(?:values?|newValues?|oldValues?)$/i;

function walkObject(value: Readonly<Record<string, unknown>>, field: string, walk: Walk): unknown {
  const person = isPerson(value, field, walk.person);
  const whole = person ? (wholeName(value) ?? walk.whole) : null;
  const asked = Object.keys(value).some((key) => ASKED.test(key)) ? fieldAskedFor(value) : null;
  const { name } = value;
  if (!person && isEntity(field) && typeof name === 'string') walk.visitor.entity(name);
  const inside = { ...walk, person, whole, depth: walk.depth + 1 };
  let changed = false;
  const entries = Object.entries(value).map(([key, item]) => {
    const isAsked = asked !== null && ASKED.test(key);
    // What is searched for is a person's; what was changed is when it is one that was changed.
    const asks = isAsked && /^values?$/i.test(key);
    const made = walkJson(item, isAsked ? asked : key, asks ? { ...inside, person: true } : inside);
    // Whoever maps names to things has them for keys.
    const safeKey = key.length > 4 && /[@\s]/.test(key) ? walk.visitor.text(key) : key;
    changed ||= made !== item || safeKey !== key;
    return [safeKey, made] as const;
  });
  return changed ? Object.fromEntries(entries) : value;
}

/** The same value where nothing in it changes. */
function walkJson(value: unknown, field: string, walk: Walk): unknown {
  if (typeof value === 'string') return leaf(field, value, walk);
  if (typeof value === 'number') {
    const made =
      personalField(field)?.kind === 'phone'
        ? leaf(field, String(value), walk)
        : walk.visitor.text(String(value));
    return made === String(value) ? value : made;
  }
  if (walk.depth >= MOST_DEPTH) return Array.isArray(value) || isObject(value) ? null : value;
  if (Array.isArray(value)) {
    // The items of a list at the top, or of `entities`, are what the list is of.
    const items = value.map((item) =>
      walkJson(item, isObject(item) && holdsList(field) ? '' : field, { ...walk, depth: walk.depth + 1 }),
    );
    return items.every((item, at) => item === value[at]) ? value : items;
  }
  return isObject(value) ? walkObject(value, field, walk) : value;
}

const FORM = /^[\w.~%+[\]$-]{1,128}=[^\s&]*(?:&[\w.~%+[\]$-]{1,128}(?:=[^\s&]*)?)*&?$/;

function walkForm(text: string, walk: Walk): string {
  const parameters = splitParameters(text);
  const person = walk.person || isFormOfPerson(parameters.map(({ name }) => name));
  const parts = parameters.map(({ rawName, rawValue, name, value }) => {
    if (value === null || rawValue === null) return rawName;
    const made = leaf(name, value, { ...walk, person });
    return `${rawName}=${made === value ? rawValue : encodeURIComponent(made).replaceAll('%23', '#')}`;
  });
  return parts.join('&');
}

/** A name and its value in JSON that was cut off, or that stands in another text, escaped or not. */
const PAIR = /"([A-Za-z_]{2,40})(\\{0,3}"\s{0,8}:\s{0,8}\\{0,3}")([^"\\]{1,500})/g;

const walkPairs = (text: string, walk: Walk): string =>
  text.replace(PAIR, (whole, field: string, between: string, value: string) => {
    const known = kindOf(field, value, walk);
    return known === null
      ? whole
      : `"${field}${between}${walk.visitor.named(known.kind, value, value, known.here)}`;
  });

/** null when the text has no structure that is known here. */
function structure(text: string, walk: Walk): string | null {
  const first = /\S/.exec(text)?.[0];
  if (first === '{' || first === '[' || first === '"') {
    const value = parseJson(text);
    if (value === undefined) return walk.visitor.text(walkPairs(text, walk));
    const made = walkJson(value, '', walk);
    return made === value ? text : JSON.stringify(made);
  }
  if (text.includes('=') && text.length <= 1 << 20 && FORM.test(text)) return walkForm(text, walk);
  const replace = (field: string, value: string, inner: Walk): string => {
    const known = kindOf(field, value, inner);
    return known === null ? value : walk.visitor.named(known.kind, value, value, known.here);
  };
  if (first === '<')
    return walk.visitor.text(walkMarkup(text, (field, value) => replace(field, value, walk)));
  const parts = walkParts(text, (field, value, fields) =>
    replace(field, value, { ...walk, person: walk.person || isFormOfPerson(fields) }),
  );
  return parts === null ? null : walk.visitor.text(parts);
}

/** @param persons the body is one of a person, or a list of them */
export const walkBody = (text: string, visitor: Visitor, persons: boolean): string =>
  content(text, { visitor, person: persons, whole: null, depth: 0, level: 0, header: false });

/** One value that stands under a name: a parameter. */
export const walkNamed = (name: string, value: string, visitor: Visitor, persons: boolean): string =>
  leaf(name, value, { visitor, person: persons, whole: null, depth: 0, level: 0, header: false });

export const walkHeader = (name: string, value: string, visitor: Visitor): string =>
  leaf(name, value, { visitor, person: true, whole: null, depth: 0, level: 0, header: true });
