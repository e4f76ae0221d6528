/** The pieces of evidence that can be missing, what supplies each (flag, file, command), and how to ask for it. One table. */
import { menuPath } from '../contract/index.js';

export const EVIDENCE_KINDS = [
  'call',
  'host',
  'login-host',
  'response',
  'body',
  'request-headers',
  'credentials',
  'grant-type',
  'scopes',
  'scope-enforcement',
  'grants',
  'divisions',
  'object-division',
  'introspection',
  'organization',
  'target-organization',
  'token-region',
  'client-state',
  'login-client',
  'offered-permissions',
  'operation-scopes',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** Live, with the token itself, most of what is missing is told at once. */
export const ASK_LIVE = 'why403 curl … (live), or why403 token --token-file FILE';

/** Whose rights decide: words for a question. */
export type Holder = 'client' | 'user' | 'unknown';

/** A question that whoever cannot look it up can forward as it is. */
export interface Question {
  readonly text: string | ((holder: Holder) => string);
  /** A question to the platform, asked with the same token, whose answer would do as well. */
  readonly answer?: string;
}

export interface Supply {
  /** A noun phrase: what is missing. */
  readonly what: string;
  /** Each is one way to supply it; flags and paths are literal. */
  readonly supply: readonly string[];
  /** null when nobody who called knows it. */
  readonly ask: Question | null;
}

const OAUTH = menuPath('oauth-clients');
const ROLES = menuPath('roles');

const HOLDERS: Readonly<Record<Holder, { readonly name: string; readonly seen: string }>> = {
  client: { name: 'the OAuth client', seen: `the roles of the client under ${OAUTH}` },
  user: { name: 'the user', seen: `the roles of the person under ${menuPath('people')}` },
  unknown: {
    name: 'the user (with client credentials: the OAuth client)',
    seen: `the roles of the person under ${menuPath('people')}, those of a client under ${OAUTH}`,
  },
};

export const EVIDENCE: Record<EvidenceKind, Supply> = {
  call: {
    what: 'the call (method and path)',
    supply: ["--call 'GET /api/v2/…'"],
    ask: { text: 'Which call was refused: its method, and its address or path?' },
  },
  host: {
    what: 'the host that was called',
    supply: ["--call 'GET https://api.<domain>/api/v2/…'"],
    ask: { text: 'To which host did the call go?' },
  },
  'login-host': {
    what: 'the login host that was asked',
    supply: ["--call 'POST https://login.<domain>/oauth/token'"],
    ask: { text: 'At which login host was the token asked for?' },
  },
  response: {
    what: 'the answer',
    supply: ['paste the status and the body under the call'],
    ask: { text: 'What was the answer to the call: its status and its body?' },
  },
  body: {
    what: 'the body of the answer',
    supply: ['keep the body: it names what is missing'],
    ask: { text: 'What is the body of the answer? It names what is missing.' },
  },
  'request-headers': {
    what: 'the headers that were sent',
    supply: ['record the request headers (curl -v, or a HAR with sensitive data)'],
    ask: { text: 'Which headers were sent with the call? Leave out what is secret in them.' },
  },
  credentials: {
    what: 'the credentials that were presented',
    supply: ['record the Authorization header; why403 never shows it'],
    ask: {
      text: 'Was a token sent with the call, as Authorization: Bearer …? Do not send the token itself.',
    },
  },
  'grant-type': {
    what: 'the grant type of the token',
    supply: [
      ASK_LIVE,
      '--grant-type client_credentials',
      'add the answer of GET /api/v2/tokens/me to the input',
    ],
    ask: {
      text: `How does the application get its token: with client credentials, or by the login of a user? An admin sees the grant type of the client under ${OAUTH}.`,
      answer: 'GET /api/v2/tokens/me',
    },
  },
  scopes: {
    what: 'the scopes of the token',
    supply: [ASK_LIVE, '--scope <scope>', 'add the answer of GET /api/v2/tokens/me to the input'],
    ask: {
      text: `Which scopes does the OAuth client have? An admin sees them under ${OAUTH}.`,
      answer: 'GET /api/v2/tokens/me',
    },
  },
  'scope-enforcement': {
    what: 'whether the organization enforces scopes',
    supply: ['--scopes-enforced'],
    ask: { text: 'Does the organization enforce OAuth scopes (its setting Enforce Scopes)?' },
  },
  grants: {
    what: 'the permissions of the caller',
    supply: [
      ASK_LIVE,
      'add the answer of GET /api/v2/authorization/subjects/me to the input',
      '--permission <domain:entity:action>',
    ],
    ask: {
      text: (holder) =>
        `Which roles does ${HOLDERS[holder].name} have, and which permissions do they hold? An admin sees ${HOLDERS[holder].seen}, and what a role holds under ${ROLES}.`,
      answer: 'GET /api/v2/authorization/subjects/me',
    },
  },
  divisions: {
    what: 'the divisions in which the permission is held',
    supply: [
      ASK_LIVE,
      'add the answer of GET /api/v2/authorization/divisionspermitted/paged/me?permission=… to the input',
      '--division <id>',
    ],
    ask: {
      text: (holder) =>
        `In which divisions does ${HOLDERS[holder].name} have the roles? An admin sees ${HOLDERS[holder].seen}, with their divisions.`,
      answer: 'GET /api/v2/authorization/divisionspermitted/paged/me?permission=…',
    },
  },
  'object-division': {
    what: 'the division of the object',
    supply: ['GET the object: its division stands in the answer'],
    ask: { text: 'To which division does the object of the call belong?' },
  },
  introspection: {
    what: 'what the platform says of the token',
    supply: [ASK_LIVE, 'add the answer of GET /api/v2/tokens/me (same token) to the input'],
    ask: {
      text: 'What does GET /api/v2/tokens/me answer, asked with the same token? Send the answer, not the token.',
    },
  },
  organization: {
    what: 'the organization of the token',
    supply: [ASK_LIVE, 'add the answer of GET /api/v2/tokens/me to the input', '--org <id>'],
    ask: {
      text: 'Of which organization is the token: its name and its id?',
      answer: 'GET /api/v2/tokens/me',
    },
  },
  'target-organization': {
    what: 'the organization that holds the resource',
    supply: ['--target-org <id>'],
    ask: { text: 'Which organization holds the object of the call: its name and its id?' },
  },
  'token-region': {
    what: 'the region that issued the token',
    supply: ['--region <domain>'],
    ask: { text: 'At which login host was the token taken (login.<domain>)?' },
  },
  'client-state': {
    what: 'the state of the OAuth client',
    supply: [
      ASK_LIVE,
      '--client-state active',
      'add the answer of GET /api/v2/oauth/clients/{clientId} to the input',
    ],
    ask: { text: `Is the OAuth client active? An admin sees it under ${OAUTH}.` },
  },
  // Without a token nothing can be asked.
  'login-client': {
    what: 'the state of the OAuth client',
    supply: ['--client-state active (as the page of the client shows it)'],
    ask: { text: `Is the OAuth client active? An admin sees it under ${OAUTH}.` },
  },
  'offered-permissions': {
    what: 'whether the organization offers the permission',
    supply: [ASK_LIVE, 'add the answer of GET /api/v2/authorization/permissions to the input'],
    ask: {
      text: `Does the editor of roles offer the permission? An admin sees it under ${ROLES}, in the permissions of any role.`,
      answer: 'GET /api/v2/authorization/permissions',
    },
  },
  'operation-scopes': {
    what: 'the scopes that the operation accepts',
    supply: ['the API Explorer of the developer center'],
    ask: null,
  },
};
