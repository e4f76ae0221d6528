/** Sentences and codes of the platform and of libraries. The words of refusal stand in `src/refusal`: bodies need them too. */

/** What catalogues and gateways use as a code in one word. */
export const CODES_OF_ONE_WORD = ['forbidden', 'unauthori[sz]ed', 'accessdenied', 'badrequest'];

const UNABLE = 'Unable to perform the requested action';
const NO_SCOPE = 'App not authorized to use scope';
/** Beginnings of messages of the platform, without marks; a text that holds one holds a refusal. */
export const MESSAGES = [
  UNABLE,
  'You are missing the following',
  'You must have at least one of the following',
  NO_SCOPE,
  'No authentication bearer token specified',
  'Invalid login credentials',
  'You are not authorized to perform',
  'The supplied credentials are expired',
  'Requests originating from this IP',
  'This request requires a user context',
  'Permission is forbidden on domain',
  'The user does not have permission',
  'user does not have permission',
  'You do not have permission',
  'Client is not authorized to use the',
  // Of the login page; facts/oauth-errors.json has what it says.
  'OAuth client ID or redirect URI is invalid',
  'An administrator is required to approve this application',
];
/** Beginnings of sentences that go on a message. */
export const MESSAGE_GOES_ON = ['You', 'Your', 'The', 'App', 'Policy', 'Client', 'Check', 'Please'];

/** What tells that a text is about the platform. */
export const OF_PLATFORM = [
  'purecloud',
  'genesys',
  'pure\\.cloud',
  'platformclientv2',
  'inin-correlation-id',
  UNABLE,
  NO_SCOPE,
  'missing\\.(?:any\\.)?(?:division\\.)?permissions',
];

/** What HTTP libraries say themselves, as a whole; no word of the server. */
export const OF_LIBRARIES = [
  'Request failed with status code \\d+',
  'Response status code does not indicate success.{0,40}',
  'The remote server returned an error.{0,40}',
  '(?:HTTP|API) Error:? \\d+.{0,20}',
  'Server returned HTTP response code.{0,400}',
  '\\d{3} (?:Client|Server) Error.{0,400}',
  '(?:Forbidden|Unauthorized)[.]?',
];
/** What tools make of the refusal of a scope, before its names. */
export const OF_TOOLS = ['missing (?:\\w{1,20} ){0,2}oauth scopes?(?:\\(s\\))?'];
/** Words that a number and a message follow: `API Error: 403 - …`. */
export const INTRODUCES_MESSAGE = ['error', 'failed', 'status', 'HTTP', 'returned', 'exception'];
