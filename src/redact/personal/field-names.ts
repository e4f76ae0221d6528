/**
 * Which fields and headers say who a person is and how to reach them, and where that is published. Names stand here in
 * lower case without separators: `firstName`, `first_name` and `First-Name` are one.
 */
import type { PersonalKind } from '../../primitives/label.js';

/**
 * - `anywhere`: the value is personal wherever the name stands.
 * - `of-person`: only in an object that is one of a person; elsewhere it names a queue, a role, a client.
 * - `header`: the value of a header of this name.
 */
export type FieldPlace = 'anywhere' | 'of-person' | 'header';

export interface FieldRow {
  readonly source: string;
  readonly kind: PersonalKind;
  readonly where: FieldPlace;
  readonly names: string;
}

const PLATFORM = 'published API schemas of the platform (publicapi-v2)';
const SCIM = 'SCIM 2.0, RFC 7643, section 4.1';
const OPENID = 'OpenID Connect Core 1.0, section 5.1';
const USUAL = 'usual in programs and forms of their own';

export const FIELD_ROWS: readonly FieldRow[] = [
  {
    source: `${PLATFORM}: User, Group, Participant`,
    kind: 'person',
    where: 'of-person',
    names: 'name displayname',
  },
  { source: SCIM, kind: 'person', where: 'of-person', names: 'formatted' },
  {
    source: `${PLATFORM}: User, EmployerInfo, ExternalContact, TwitterId`,
    kind: 'person',
    where: 'anywhere',
    names: 'firstname middlename lastname preferredname username screenname officialname',
  },
  {
    source: `${PLATFORM}: Address (conversations), Evaluation, CoachingAppointment, Call, Callback`,
    kind: 'person',
    where: 'anywhere',
    names:
      'nameraw callbackusername callername calleridname callerid customername contactname agentname participantname ' +
      'evaluatorname createdbyname modifiedbyname fromname toname',
  },
  { source: SCIM, kind: 'person', where: 'anywhere', names: 'nickname givenname familyname' },
  { source: OPENID, kind: 'person', where: 'anywhere', names: 'preferredusername additionalname' },
  {
    source: USUAL,
    kind: 'person',
    where: 'anywhere',
    names:
      'fullname managername authorname sendername recipientname operatorname ownername login loginname userdisplayname ' +
      'personname employeename supervisorname assigneename firstnames lastnames surname forename maidenname spousename ' +
      'initials policyholder cardholder cardholdername accountholder accountholdername vorname nachname',
  },
  {
    source: `${PLATFORM}: User, Chat, ExternalContact, EmailAddress, Email (conversations)`,
    kind: 'mail',
    where: 'anywhere',
    names:
      'email emails emailaddress workemail personalemail otheremail jabberid replyto replytoaddress fromaddress ' +
      'toaddress fromemailaddress toemailaddress',
  },
  {
    source: USUAL,
    kind: 'mail',
    where: 'anywhere',
    names:
      'emailaddresses mail mailaddress primaryemail useremail customeremail contactemail fromemail toemail upn ' +
      'userprincipalname',
  },
  { source: `${PLATFORM}: EmailMessage`, kind: 'mail', where: 'of-person', names: 'cc bcc' },
  {
    source: `${PLATFORM}: Contact, ExternalContact, PhoneNumber, Participant, Address, Callback, DID`,
    kind: 'phone',
    where: 'anywhere',
    names:
      'phone phonenumber phonenumbers workphone cellphone homephone otherphone fax ani dnis sessiondnis e164 ' +
      'callbacknumbers addressnormalized addressraw addressdisplayable addressself addressother aniformatted',
  },
  {
    source: USUAL,
    kind: 'phone',
    where: 'anywhere',
    names:
      'phones telephone telephonenumber tel mobile mobilephone mobilenumber faxnumber callernumber callednumber ' +
      'callingnumber callbacknumber callbackaddress userphone customerphone contactphone dialednumber didnumber ' +
      'voicemailnumber calleraddress',
  },
  { source: `${PLATFORM}: Contact`, kind: 'phone', where: 'of-person', names: 'extension display userinput' },
  {
    source: `${PLATFORM}: ContactAddress; ${SCIM}`,
    kind: 'address',
    where: 'anywhere',
    names: 'address1 address2 streetaddress',
  },
  {
    source: USUAL,
    kind: 'address',
    where: 'anywhere',
    names:
      'street addressline addressline1 addressline2 postaladdress homeaddress workaddress mailingaddress ' +
      'formattedaddress housenumber',
  },
  {
    source:
      'headers by which proxies and gateways (oauth2-proxy, Envoy, Apache, nginx) hand on who is signed in',
    kind: 'person',
    where: 'header',
    names:
      'user remoteuser forwardeduser forwardedpreferredusername authuser authenticateduser authrequestuser ' +
      'authrequestpreferredusername auth0user username webauthuser proxyuser iapuser endusername samaccountname',
  },
  {
    source: 'headers by which proxies and gateways hand on who is signed in',
    kind: 'mail',
    where: 'header',
    names: 'forwardedemail authrequestemail googauthenticateduseremail',
  },
];

/** Words of a postal address that are those of many: hidden where they stand. */
export const ONLY_HERE = 'city locality postalcode zip zipcode town';

/** What stands under one of these is a person; a text there is the name of one when it looks like a name. */
export const PERSONS_NAMES =
  'user users agent agents manager managers evaluator owner createdby modifiedby updatedby createdbyuser sender ' +
  'recipient recipients person people contact contacts externalcontact customer caller participant participants ' +
  'employee employees member members assignee supervisor supervisors author from to cc bcc ' +
  'cloneduser requestedby submittedby lastmodifiedby deletedby publishedby approvedby ' +
  // ExternalContact: LineId, WhatsAppId, FacebookId, TwitterId, InstagramId
  'lineid whatsappid facebookid twitterid instagramid';

/** What a text under one of the former may be besides: a place, a part of the platform. */
export const NO_NAME_UNDER = 'from to cc bcc members recipients contacts participants';

/** Segments of a path behind which stands whom the call is about. */
export const PERSONS_IN_PATH =
  'users user people person contacts contact agents agent employees employee members profile profiles';
