/** The pieces of evidence that can be missing, and what supplies each: flag, file, or command. One table. */

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
export const ASK_LIVE = 'why403 curl … (the same call, live), or why403 token --token-file FILE';

export interface Supply {
  /** A noun phrase: what is missing. */
  readonly what: string;
  /** Each is one way to supply it; flags and paths are literal. */
  readonly supply: readonly string[];
}

export const EVIDENCE: Record<EvidenceKind, Supply> = {
  call: { what: 'the call (method and path)', supply: ["--call 'GET /api/v2/…'"] },
  host: { what: 'the host that was called', supply: ["--call 'GET https://api.<domain>/api/v2/…'"] },
  'login-host': {
    what: 'the login host that was asked',
    supply: ["--call 'POST https://login.<domain>/oauth/token'"],
  },
  response: { what: 'the answer', supply: ['paste the status and the body under the call'] },
  body: { what: 'the body of the answer', supply: ['keep the body: it names what is missing'] },
  'request-headers': {
    what: 'the headers that were sent',
    supply: ['record the request headers (curl -v, or a HAR with sensitive data)'],
  },
  credentials: {
    what: 'the credentials that were presented',
    supply: ['record the Authorization header; why403 never shows it'],
  },
  'grant-type': {
    what: 'the grant type of the token',
    supply: [
      ASK_LIVE,
      '--grant-type client_credentials',
      'add the answer of GET /api/v2/tokens/me to the input',
    ],
  },
  scopes: {
    what: 'the scopes of the token',
    supply: [ASK_LIVE, '--scope <scope>', 'add the answer of GET /api/v2/tokens/me to the input'],
  },
  'scope-enforcement': { what: 'whether the organization enforces scopes', supply: ['--scopes-enforced'] },
  grants: {
    what: 'the permissions of the caller',
    supply: [
      ASK_LIVE,
      'add the answer of GET /api/v2/authorization/subjects/me to the input',
      '--permission <domain:entity:action>',
    ],
  },
  divisions: {
    what: 'the divisions in which the permission is held',
    supply: [
      ASK_LIVE,
      'add the answer of GET /api/v2/authorization/divisionspermitted/paged/me?permission=… to the input',
      '--division <id>',
    ],
  },
  'object-division': {
    what: 'the division of the object',
    supply: ['GET the object: its division stands in the answer'],
  },
  introspection: {
    what: 'what the platform says of the token',
    supply: [ASK_LIVE, 'add the answer of GET /api/v2/tokens/me (same token) to the input'],
  },
  organization: {
    what: 'the organization of the token',
    supply: [ASK_LIVE, 'add the answer of GET /api/v2/tokens/me to the input', '--org <id>'],
  },
  'target-organization': { what: 'the organization that holds the resource', supply: ['--target-org <id>'] },
  'token-region': { what: 'the region that issued the token', supply: ['--region <domain>'] },
  'client-state': {
    what: 'the state of the OAuth client',
    supply: [
      ASK_LIVE,
      '--client-state active',
      'add the answer of GET /api/v2/oauth/clients/{clientId} to the input',
    ],
  },
  // Without a token nothing can be asked.
  'login-client': {
    what: 'the state of the OAuth client',
    supply: ['--client-state active (as the page of the client shows it)'],
  },
  'offered-permissions': {
    what: 'whether the organization offers the permission',
    supply: [ASK_LIVE, 'add the answer of GET /api/v2/authorization/permissions to the input'],
  },
  'operation-scopes': {
    what: 'the scopes that the operation accepts',
    supply: ['the API Explorer of the developer center'],
  },
};
