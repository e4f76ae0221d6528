/** What names of fields say of the values that stand under them: by the tables of field-names.ts. */
import type { PersonalKind } from '../../primitives/label.js';
import {
  FIELD_ROWS,
  type FieldPlace,
  NO_NAME_UNDER,
  ONLY_HERE,
  PERSONS_IN_PATH,
  PERSONS_NAMES,
} from './field-names.js';

export interface PersonalField {
  readonly kind: PersonalKind;
  readonly where: FieldPlace;
  /** A part of a name or an address that is a word to others: hidden where it stands, and not looked for elsewhere. */
  readonly here?: boolean;
}

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const rowsOf = (isOfHeader: boolean): readonly (readonly [string, PersonalField])[] =>
  FIELD_ROWS.filter(({ where }) => (where === 'header') === isOfHeader).flatMap(({ kind, where, names }) =>
    names.split(' ').map((name) => [name, { kind, where }] as const),
  );

const FIELDS: ReadonlyMap<string, PersonalField> = new Map<string, PersonalField>([
  ...rowsOf(false),
  ...ONLY_HERE.split(' ').map((name) => [name, { kind: 'address', where: 'anywhere', here: true }] as const),
  // Short, and a word to others.
  ['extension', { kind: 'phone', where: 'of-person', here: true }],
  ['initials', { kind: 'person', where: 'anywhere', here: true }],
]);

const HEADERS: ReadonlyMap<string, PersonalField> = new Map(rowsOf(true));

/** The name of a field or a header as the tables have it: `X-User-Email` is `useremail`. */
export const plainName = (name: string): string =>
  name.length > 60
    ? ''
    : name
        .replace(/^x-/i, '')
        .replace(/[\s_.-]/g, '')
        .toLowerCase();

export const personalField = (name: string): PersonalField | null => FIELDS.get(plainName(name)) ?? null;

/** By the name of a header, what its value says. */
export const personalHeader = (name: string): PersonalField | null =>
  HEADERS.get(plainName(name)) ?? personalField(name);

const PERSONS = setOf(PERSONS_NAMES);
const NO_NAME = setOf(NO_NAME_UNDER);
const IN_PATH = setOf(PERSONS_IN_PATH);

/** Is a text under this name the name of a person when it looks like one: `"createdBy": "Ada Example"`? */
export const mayNamePerson = (field: string): boolean =>
  PERSONS.has(plainName(field)) && !NO_NAME.has(plainName(field));

/** Does the next segment of a path say whom the call is about? */
export const isPersonsSegment = (segment: string): boolean => IN_PATH.has(segment.toLowerCase());

/** What belongs to the person that it stands in. */
const BELONGINGS: ReadonlySet<string> = new Set(
  (
    'name addresses address primarycontactinfo emails phonenumbers phones emailaddresses chat calls callbacks chats ' +
    'messages self other contactinfo contactmethods propertychanges employerinfo'
  ).split(' '),
);

/** Keys that objects of persons have, and others have not. */
const OF_PERSON: ReadonlySet<string> = new Set(
  (
    'email username primarycontactinfo familyname givenname lastname firstname preferredname jabberid ' +
    'participanttype ani emailaddress workemail personalemail workphone cellphone homephone userid'
  ).split(' '),
);

/** Keys under which the parts of the platform stand whose names are no person's, and which stay. */
const ENTITIES: ReadonlySet<string> = new Set(
  (
    'role roles division divisions organization homeorganization targetorganization oauthclient client clients ' +
    'policy policies permission permissions skill skills language languages location team'
  ).split(' '),
);

export const isEntity = (field: string): boolean => ENTITIES.has(plainName(field));

/** Participants that are parts of the platform. */
const MACHINES: ReadonlySet<string> = new Set([
  'acd',
  'ivr',
  'workflow',
  'voicemail',
  'api',
  'dialer',
  'bot',
]);

const isOfOther = (entityType: unknown): boolean =>
  typeof entityType === 'string' && !/user|person|people|contact/i.test(entityType);

/** Does a form have a field that forms of persons have? */
export const isFormOfPerson = (names: readonly string[]): boolean =>
  names.some((name) => OF_PERSON.has(plainName(name)) && plainName(name) !== 'userid');

/**
 * Is the object one of a person?
 *
 * @param field the name that it stands under
 * @param above whether what it stands in is one of a person
 */
export function isPerson(value: Readonly<Record<string, unknown>>, field: string, above: boolean): boolean {
  const name = plainName(field);
  if (isEntity(field)) return false;
  const { purpose, selfUri } = value;
  if (typeof purpose === 'string' && MACHINES.has(purpose.toLowerCase())) return false;
  // An audit of a person says what was changed of them; one that says of nothing else may.
  if (Array.isArray(value['propertyChanges']) && !isOfOther(value['entityType'])) return true;
  if (PERSONS.has(name) || (above && (name === '' || BELONGINGS.has(name)))) return true;
  if (typeof selfUri === 'string' && /\/(?:users|externalcontacts\/contacts)\/[^/]{1,80}$/.test(selfUri))
    return true;
  return Object.keys(value).some((key) => OF_PERSON.has(plainName(key)) && plainName(key) !== 'userid');
}

/** Is a path one whose bodies are persons, or lists of them? */
export const isOfPersons = (path: string | null): boolean =>
  path !== null &&
  /\/(?:users|people|externalcontacts\/contacts|scim\/users|scim\/v2\/users|directory\/people)(?:\/[^/]{1,80})?(?:\/(?:search|bulk))?$/i.test(
    path,
  );

/** Lists in the answers of the platform and of SCIM. */
export const holdsList = (field: string): boolean =>
  /^(?:entities|results|resources|users|items)$/i.test(field);

/** What a search is for, in a query. */
export const asksFor = (name: string): boolean =>
  /^(?:q|q64|query|search|searchterm|keyword|value|filter|term|startswith)$/i.test(name);
