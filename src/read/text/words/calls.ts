/** Words around calls: what stands beside an address, and what tells a call from a link. */

/** Between a method and its address: `GET request to the endpoint`. */
export const BEFORE_ADDRESS = [
  'requests?',
  'calls?',
  'to',
  'on',
  'for',
  'from',
  'at',
  'url',
  'uri',
  'path',
  'endpoint',
  'the',
  'our',
  'against',
  'method',
  'in',
  'auf',
  'an',
  'a',
  'en',
];
/** Between a verb and its address: `post to the endpoint`. Not `from`, `on`, `at`: `we get from /users a 403`. */
export const BEHIND_VERB = [
  'requests?',
  'calls?',
  'to',
  'the',
  'our',
  'endpoint',
  'url',
  'path',
  'auf',
  'an',
];
/** Between an address and its method: `/users with HTTP method GET`. Case counts. */
export const BEFORE_METHOD = [
  'using',
  'via',
  'with',
  'an?',
  'the',
  '[Mm]ethod',
  'HTTP',
  'http',
  'verb',
  'is',
];
/** Between a status and the call that it is of: `403 error on GET …`. */
export const BEFORE_CALL = ['on', 'for', 'from', 'at', 'when calling', 'calling', 'bei', 'auf', 'en'];

/** Right before an address that is a call. */
export const CALL_LABELS = [
  'url',
  'uri',
  'endpoint',
  'request(?: to)?',
  'calling',
  'call(?: to)?',
  'fetch',
  'from',
  'against',
];
/** Right before an address that is a value, not a call. */
export const VALUE_LABELS = ['referr?er', 'origin', 'redirect_?uri', 'selfUri', 'callback', 'location'];
/** Ends of files, which stack traces and pages name. */
export const FILE_ENDS = ['js', 'mjs', 'ts', 'py', 'go', 'java', 'cs', 'html?', 'css', 'png'];
/** Roots of file systems. */
export const FILE_ROOTS = [
  'var',
  'tmp',
  'usr',
  'home',
  'opt',
  'etc',
  'root',
  'mnt',
  'srv',
  'Users',
  'private',
];
/** Hosts of documentation and forums: links, not calls. Each is the beginning of a host. */
export const READING_HOSTS = [
  '(?:developer|help|community|docs?|forum|support|learn|status|all\\.docs|rcstaticdocs)\\.',
  '(?:www\\.)?(?:github|gitlab|stackoverflow|w3|google|youtube|npmjs|medium|atlassian|postman)\\.',
  'registry\\.terraform\\.io',
  'schemas?\\.',
  'jwt\\.io',
  'pypi\\.',
  '(?:fonts|cdn|static)\\.',
];
/** Ends of hosts that stand alone in a text. */
export const HOST_ENDS = ['com', 'cloud', 'ie', 'de', 'jp', 'au', 'net', 'gov'];
/** Elements that end an address in HTML. */
export const TAGS = [
  '\\/',
  'br',
  'p',
  'b',
  'i',
  'a',
  'em',
  'li',
  'ul',
  'td',
  'tr',
  'div',
  'span',
  'code',
  'pre',
  'strong',
];

/** Commands of PowerShell that make a call; `curl` is an alias there. */
export const SHELL_COMMANDS = ['Invoke-RestMethod', 'Invoke-WebRequest', 'irm', 'iwr', 'curl'];
/** Objects of Python and JavaScript whose methods make calls. */
export const CLIENT_OBJECTS = [
  'requests',
  'session',
  'httpx',
  'client',
  'axios',
  'http',
  'needle',
  'got',
  'ky',
  'superagent',
];

/** Names of the platform's CLI. */
export const CLI_NAMES = ['gc', 'gc\\.exe'];
/** Its verbs: the methods that they stand for, and whether they take one object by its id. */
export const CLI_VERBS: ReadonlyMap<string, { readonly methods: readonly string[]; readonly one: boolean }> =
  new Map([
    ['list', { methods: ['GET'], one: false }],
    ['get', { methods: ['GET'], one: true }],
    ['create', { methods: ['POST'], one: false }],
    ['update', { methods: ['PUT', 'PATCH'], one: true }],
    ['delete', { methods: ['DELETE'], one: true }],
  ]);
