/**
 * Which fields say who a person is and how to reach them, as data. Names stand here in lower case without separators:
 * `firstName`, `first_name` and `First-Name` are one. They are those of the platform's published schemas (User,
 * ExternalContact, ConversationParticipant, EmailAddress, ContactAddress, CallbackMediaParticipant, Location), of SCIM 2.0
 * (RFC 7643, section 4.1), of OpenID Connect (Core 1.0, section 5.1), and of what people call them in code of their own.
 */
import type { PersonalKind } from '../../primitives/label.js';

/**
 * - `anywhere`: the value is personal wherever the name stands.
 * - `of-person`: only in an object that is one of a person; elsewhere it names a queue, a role, a client.
 */
export interface PersonalField {
  readonly kind: PersonalKind;
  readonly where: 'anywhere' | 'of-person';
  /** A part of a name or an address that is a word to others: hidden where it stands, and not looked for elsewhere. */
  readonly here?: true;
}

const WORDS: Readonly<Record<PersonalKind, readonly (readonly [PersonalField['where'], string])[]>> = {
  person: [
    ['of-person', 'name displayname formatted'],
    [
      'anywhere',
      // User, ExternalContact
      'firstname middlename lastname preferredname username nickname screenname fullname ' +
        // SCIM, OpenID Connect
        'givenname familyname additionalname preferredusername ' +
        // conversations, evaluations, audits
        'callername calleridname callerid customername contactname agentname participantname managername authorname ' +
        'sendername fromname toname recipientname evaluatorname operatorname ' +
        'officialname nameraw createdbyname modifiedbyname ownername login loginname userdisplayname personname employeename ' +
        'initials',
    ],
  ],
  mail: [
    [
      'anywhere',
      'email emails emailaddress emailaddresses mail mailaddress workemail personalemail otheremail primaryemail ' +
        'useremail customeremail contactemail fromemail toemail replyto replytoaddress fromaddress toaddress ' +
        'fromemailaddress toemailaddress jabberid upn userprincipalname',
    ],
    ['of-person', 'cc bcc'],
  ],
  phone: [
    [
      'anywhere',
      'phone phones phonenumber phonenumbers telephone telephonenumber tel workphone cellphone homephone otherphone ' +
        'mobile mobilephone mobilenumber fax faxnumber ani dnis sessiondnis callernumber callednumber callingnumber ' +
        'callbacknumber callbacknumbers callbackaddress userphone customerphone contactphone e164 ' +
        'addressnormalized addressraw addressdisplayable addressself addressother dialednumber didnumber voicemailnumber ' +
        'calleraddress',
    ],
    ['of-person', 'extension display'],
  ],
  address: [
    [
      'anywhere',
      'street streetaddress address1 address2 addressline addressline1 addressline2 postaladdress homeaddress ' +
        'workaddress mailingaddress formattedaddress housenumber',
    ],
  ],
};

/** Words of a postal address that are those of many: hidden where they stand. */
const HERE: readonly string[] = ['city', 'locality', 'postalcode', 'zip', 'zipcode', 'town'];

const FIELDS: ReadonlyMap<string, PersonalField> = new Map<string, PersonalField>([
  ...Object.entries(WORDS).flatMap(([kind, lists]) =>
    lists.flatMap(([where, names]) =>
      names.split(' ').map((name) => [name, { kind: kind as PersonalKind, where }] as const),
    ),
  ),
  ...HERE.map((name) => [name, { kind: 'address', where: 'anywhere', here: true }] as const),
  // Short, and a word to others.
  ['extension', { kind: 'phone', where: 'of-person', here: true }],
  ['initials', { kind: 'person', where: 'anywhere', here: true }],
]);

/** The name of a field or a header as the tables have it: `X-User-Email` is `useremail`. */
export const plainName = (name: string): string =>
  name.length > 60
    ? ''
    : name
        .replace(/^x-/i, '')
        .replace(/[\s_.-]/g, '')
        .toLowerCase();

export const personalField = (name: string): PersonalField | null => FIELDS.get(plainName(name)) ?? null;

/** What stands under one of these is a person. */
const PERSONS: ReadonlySet<string> = new Set(
  (
    'user users agent agents manager managers evaluator owner createdby modifiedby updatedby createdbyuser sender ' +
    'recipient recipients person people contact contacts externalcontact customer caller participant participants ' +
    'employee employees member members assignee supervisor supervisors author from to cc bcc ' +
    'cloneduser requestedby submittedby lastmodifiedby'
  ).split(' '),
);

/** What belongs to the person that it stands in. */
const BELONGINGS: ReadonlySet<string> = new Set(
  (
    'name addresses address primarycontactinfo emails phonenumbers phones emailaddresses chat calls callbacks chats ' +
    'messages self other contactinfo contactmethods'
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
