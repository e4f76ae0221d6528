/**
 * `why403 sanitize --personal`: names of people, mail addresses, telephone numbers and postal addresses are labels
 * (`person#1`) in all that is written. What a diagnosis rests on stays: ids, permissions, roles, divisions, clients,
 * organizations, hosts, and IP addresses, since a refusal by network is about them.
 */
import type { SharedExchange } from '../../exchange/export.js';
import { splitAddress } from '../../exchange/target.js';
import type { Header, RawExchange, Stated } from '../../exchange/types.js';
import { isAnyLabel, PERSONAL_KINDS, type PersonalKind } from '../../primitives/label.js';
import { decodePercent } from '../../primitives/percent.js';
import { isUuid } from '../../primitives/uuid.js';
import { asksFor, isOfPersons, isPersonsSegment } from './fields.js';
import { looksLikeName } from './kinds.js';
import { createPeople, type People } from './people.js';
import { cleanText } from './text.js';
import { type Visitor, walkBody, walkHeader, walkNamed } from './walk.js';

export interface Personal {
  /** Remembers who is named. All that is to be cleaned is learnt from first, since a name may stand before it is told. */
  learn(raw: RawExchange): void;
  /** Remembers the name of a person that is known from elsewhere. */
  learnName(name: string): void;
  /** The exchange without them. */
  clean(shared: SharedExchange): SharedExchange;
  /** Were there more than are looked for? Further ones are taken out where a field names them, and by their form. */
  isFull(): boolean;
  /** A text with `{name}`, `{mail}`, `{phone}` and `{address}` in place of them: in a path, what a placeholder is. */
  withPlaceholders(text: string): string;
}

const PLACEHOLDERS: Readonly<Record<PersonalKind, string>> = {
  person: '{name}',
  mail: '{mail}',
  phone: '{phone}',
  address: '{address}',
};

/** `{name}` for `person#1`. */
const placeholder = (label: string): string =>
  PERSONAL_KINDS.filter((kind) => label.startsWith(`${kind}#`)).map((kind) => PLACEHOLDERS[kind])[0] ?? label;

/** Characters. A longer body is not gone through for names that it might tell. */
const LEARNT = 4 * 1024 * 1024;

/** Headers that are about the call and its ends. */
const OF_THE_CALL =
  /^(?:(?:proxy-)?authorization|host|origin|:.*|content-(?:type|length|encoding)|accept(?:-.*)?|access-control-.*|user-agent|date|etag|sec-.*|connection|via|server)$/i;

const learning = (people: People): Visitor => ({
  named(kind, value, whole, here) {
    people.add(kind, value, whole, here);
    if (kind === 'person' && whole !== value) people.add(kind, whole, whole, false);
    // `Example, Ada`
    const [first, last, ...more] = whole.split(/\s+/);
    if (kind === 'person' && first !== undefined && last !== undefined && more.length === 0)
      people.add(kind, `${last}, ${first}`, whole, false);
    if (kind === 'address')
      for (const line of value.split(/\r?\n|, /))
        if (/\d/.test(line) && line.length >= 8) people.add(kind, line, whole, here);
    return value;
  },
  text: (value) => value,
  entity: people.keep,
  mailbox: () => null,
});

/** Characters of a text that is worth remembering, and how many of them are: a recording repeats its headers. */
const REMEMBERED_LENGTH = 256;
const REMEMBERED_TEXTS = 2000;

function cleaning(people: People): Visitor {
  /** Texts that were found to hold nothing. */
  const harmless = new Set<string>();
  return {
    named: (kind, _, whole) => people.label(kind, whole),
    text(value) {
      if (harmless.has(value) || isUuid(value)) return value;
      const cleaned = cleanText(value, people);
      if (cleaned !== value || value.length > REMEMBERED_LENGTH) return cleaned;
      if (harmless.size >= REMEMBERED_TEXTS) harmless.clear();
      harmless.add(value);
      return value;
    },
    entity: () => {},
    mailbox: people.mailbox,
  };
}

function cleanHeaders(headers: readonly Header[], visitor: Visitor): readonly Header[] {
  return headers.map((header) =>
    OF_THE_CALL.test(header.name)
      ? header
      : {
          ...header,
          value: /^(?:location|referer|link)$/i.test(header.name)
            ? cleanUrl(header.value, visitor)
            : walkHeader(header.name, header.value, visitor),
        },
  );
}

/** In an address a label is a whole segment or a whole value: behind anything else its mark would begin a fragment. */
const inAddress = (written: string, made: string): string =>
  made === written
    ? written
    : isAnyLabel(made)
      ? made
      : (/\b(?:person|mail|phone|address)#\d+/.exec(made)?.[0] ?? made);

/** @param before the segment before it */
function cleanSegment(segment: string, before: string, visitor: Visitor): string {
  if (segment.length < 2 || isUuid(segment) || isAnyLabel(segment)) return segment;
  const decoded = decodePercent(segment);
  const made = isPersonsSegment(before) ? whoIn(decoded, visitor) : visitor.text(decoded);
  return made === decoded ? segment : inAddress(segment, made);
}

/** Whom a call is about: `/users/ada.example`, `/person/Ada%20Example`. */
function whoIn(decoded: string, visitor: Visitor): string {
  if (looksLikeName(decoded)) return visitor.named('person', decoded, decoded, false);
  return visitor.mailbox(decoded) ?? visitor.text(decoded);
}

/** The host stays. */
function cleanUrl(url: string, visitor: Visitor): string {
  const { path, query } = splitAddress(url);
  const mark = url.indexOf('?');
  const before = mark < 0 ? url : url.slice(0, mark);
  const from = before.endsWith(path)
    ? before.length - path.length
    : (/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(before)?.[0].length ?? 0);
  const clean = before
    .slice(from)
    .split('/')
    .map((segment, at, all) => cleanSegment(segment, all[at - 1] ?? '', visitor))
    .join('/');
  if (mark < 0 || query === null) return before.slice(0, from) + clean;
  const persons = isOfPersons(path);
  const parameters = query.map(({ rawName, rawValue, name, value }) => {
    if (value === null || rawValue === null) return rawName;
    const asked = persons && asksFor(name) ? 'name' : name;
    const made = walkNamed(asked, value, visitor, persons);
    return `${rawName}=${made === value ? rawValue : inAddress(rawValue, made)}`;
  });
  return `${before.slice(0, from)}${clean}?${parameters.join('&')}`;
}

const pathOf = (url: string | null | undefined): string | null =>
  url == null ? null : splitAddress(url).path;

/** Names of organizations, roles and divisions stay. */
function cleanContext(context: Stated, visitor: Visitor): Stated {
  const { user, clientName } = context;
  return {
    ...context,
    ...(clientName !== undefined && { clientName: visitor.text(clientName) }),
    ...(user?.name !== undefined && {
      user: { ...user, name: visitor.named('person', user.name, user.name, true) },
    }),
  };
}

export function createPersonal(): Personal {
  const people = createPeople();
  const learns = learning(people);
  const cleans = cleaning(people);

  function learnBody(body: string | null, persons: boolean): void {
    if (body === null || body.length > LEARNT) return;
    people.reserve(body);
    walkBody(body, learns, persons);
  }

  return {
    learn({ request, response, context }) {
      const persons = isOfPersons(pathOf(request.url));
      if (request.url !== null) {
        people.reserve(request.url);
        cleanUrl(request.url, learns);
      }
      learnBody(request.body, persons);
      learnBody(response?.body ?? null, persons);
      const headers = [...(request.headers ?? []), ...(response?.headers ?? [])];
      for (const { value } of headers) people.reserve(value);
      cleanHeaders(headers, learns);
      const { roles = [], divisions = [], divisionNames = [], user } = context;
      const { organization, homeOrganization, targetOrganization } = context;
      const names = [organization, homeOrganization, targetOrganization, ...divisionNames].map(
        (each) => each?.name ?? '',
      );
      for (const name of [...roles, ...divisions, ...names]) people.keep(name);
      if (user?.name !== undefined) learns.named('person', user.name, user.name, false);
    },
    learnName(name) {
      learns.named('person', name, name, false);
      // As people are named for machines.
      const words = name.trim().toLowerCase().split(/\s+/);
      if (words.length > 1)
        for (const mark of ['.', '_']) people.add('person', words.join(mark), name, false);
    },
    withPlaceholders: (text) => cleanText(text, people, placeholder),
    clean(shared) {
      const { request, response, failure, wording, context } = shared;
      const persons = isOfPersons(pathOf(request.url));
      return {
        ...shared,
        request: {
          ...request,
          ...(request.url !== undefined && { url: cleanUrl(request.url, cleans) }),
          ...(request.headers !== undefined && { headers: cleanHeaders(request.headers, cleans) }),
          ...(request.body !== undefined && { body: walkBody(request.body, cleans, persons) }),
        },
        ...(response !== undefined && {
          response: {
            ...response,
            ...(response.headers !== undefined && { headers: cleanHeaders(response.headers, cleans) }),
            ...(response.body !== undefined && { body: walkBody(response.body, cleans, persons) }),
          },
        }),
        ...(failure !== undefined && { failure: cleans.text(failure) }),
        ...(context !== undefined && { context: cleanContext(context, cleans) }),
        ...(wording !== undefined && { wording: { ...wording, words: cleans.text(wording.words) } }),
      };
    },
    isFull: people.isFull,
  };
}
