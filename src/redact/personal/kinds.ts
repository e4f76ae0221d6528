/** What a value is by the name of its field and by its form: of a person, and what of them. */
import { isAnyLabel, type PersonalKind } from '../../primitives/label.js';
import { isUuid } from '../../primitives/uuid.js';
import { isPublic } from '../public-words.js';
import { findContacts } from './contacts.js';
import { mayNamePerson, type PersonalField, personalField, personalHeader, plainName } from './fields.js';
import { isNobody } from './nobody.js';

/** Where a value stands. */
export interface Standing {
  /** In an object that is one of a person. */
  readonly person: boolean;
  /** It is the value of a header. */
  readonly header: boolean;
}

/** A network, a host or a path is no address of a person; who stands before a host is. */
const isOfNetwork = (value: string): boolean =>
  /^(?:https?:\/\/|\/)/i.test(value) || (/^[\d.:/a-f]*$/i.test(value) && /[.:]/.test(value));

/** What a value under `address` is, where it is one of a person. */
function addressKind(value: string): PersonalKind | null {
  const contact = findContacts(value)[0]?.kind;
  if (contact !== undefined) return contact;
  if (/^\+?[\d ().-]{5,24}$/.test(value) && !/^\d{1,3}(?:\.\d{1,3}){3}$/.test(value)) return 'phone';
  return isOfNetwork(value) ? null : 'address';
}

interface Known {
  readonly kind: PersonalKind;
  readonly here: boolean;
}

/** Two to five words that begin as names do. */
const NAME =
  /^\p{Lu}[\p{L}\p{M}'’.-]{0,40}(?:,? (?:\p{L}\p{M}*['’]|\p{L}{1,3} )?[\p{Lu}\p{Lo}][\p{L}\p{M}\p{N}'’.-]{0,40}){1,4}$/u;

/** Is the text as a name of a person is, and made of more than words of the platform? */
export const looksLikeName = (value: string): boolean => NAME.test(value.trim()) && !isPublic(value);

/** What a text under a name that is a person's says: `"createdBy": "Ada Example"`. */
const namedBy = (field: string, value: string): Known | null =>
  mayNamePerson(field) && looksLikeName(value) ? { kind: 'person', here: false } : null;

/** What a field of a person that holds the name or the number of something is. */
function kindInPerson(field: string, value: string): Known | null {
  const kind = addressKind(value);
  return kind === null || (kind === 'address' && plainName(field) !== 'address')
    ? null
    : { kind, here: false };
}

/** Which kind a value under this name is; null when the name does not say that it is personal. */
export function kindOf(field: string, value: string, { person, header }: Standing): Known | null {
  if (isNobody(value) || isAnyLabel(value) || isUuid(value)) return null;
  if (person && /^(?:address|value|from|to|remote)$/.test(plainName(field)))
    return kindInPerson(field, value);
  const known = header === true ? personalHeader(field) : personalField(field);
  if (known === null || (known.where === 'of-person' && !person)) return namedBy(field, value);
  return kindByField(known, value);
}

function kindByField({ kind, where, here = false }: PersonalField, value: string): Known | null {
  // A mail address as the name of a user, a number in place of a name.
  if (kind === 'person' || kind === 'phone') {
    const [contact, ...others] = findContacts(value);
    const isWhole = others.length === 0 && contact?.start === 0 && contact.end === value.length;
    if (contact !== undefined && isWhole) return { kind: contact.kind, here };
    if (kind === 'phone' && !/\d{3}/.test(value))
      return where === 'of-person' && !looksLikeName(value) ? null : { kind: 'person', here: true };
  }
  return { kind, here };
}
