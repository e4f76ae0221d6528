/**
 * How calls are written as code, library by library. What an argument is for is told by its value (a method,
 * an address, options), so a form needs little more than its name. Each is a part of a regular expression.
 */

/** Objects whose methods (`get`, `post` …) make calls, even of an address without a host. */
export const CLIENT_OBJECTS = [
  'requests?',
  '(?:this\\.|self\\.|_|\\$)?(?:session|client|api|conn|connection)',
  '(?:this\\.|self\\.|_|\\$)?(?:api|rest|web|http)_?[Cc]lient',
  'httpx',
  'axios\\w{0,20}',
  '(?:this\\.|_|\\$)?https?',
  'needle',
  'got',
  'ky',
  'superagent',
  'unirest',
  'Unirest',
  'RestClient',
  'HTTParty',
  'Faraday',
  'RestAssured',
  '[Rr]estTemplate',
  'resty',
  'dio',
  '\\$',
  'jQuery',
];

/** Functions and constructors that are given the address, the method or options of a call. */
export const CALL_FUNCTIONS = [
  'fetch',
  '\\$fetch',
  'axios',
  'got',
  'ky',
  'needle',
  'superagent',
  'unirest',
  'request',
  'new Request',
  '(?:requests?|session|client|axios\\w{0,20}|https?|httpx|conn|connection|ky|got|unirest|urllib3|aiohttp)\\.(?:request|stream|urlopen)',
  'urllib\\.request\\.(?:Request|urlopen)',
  'urlopen',
  'urllib2\\.(?:Request|urlopen)',
  'http\\.NewRequest(?:WithContext)?',
  'URLRequest',
  'AF\\.request',
  'HttpRequestMessage',
  'RestRequest',
  'WebRequest\\.Create(?:Http)?',
  'Net::HTTP::(?:Get|Post|Put|Patch|Delete|Head)\\.new',
  'RestClient::Request\\.execute',
  'Http(?:Get|Post|Put|Patch|Delete|Head)',
  'UrlFetchApp\\.fetch',
  '(?:\\$|jQuery)\\.(?:ajax|getJSON)',
  'Web\\.Contents',
  'httr2?::(?:request|GET|POST|PUT|PATCH|DELETE)',
  '(?:GET|POST|PUT|PATCH|DELETE)',
  'VERB',
  'https?\\.Request',
  'file_get_contents',
];
/** Methods of any object that are given the method and the address of a call. */
export const CALL_METHODS_OF_OBJECTS = ['request', 'open', 'exchange', 'ajax', 'createRequest', 'execute'];

/** What holds the address that later calls begin with, and makes no call itself. */
export const BASE_FUNCTIONS = [
  'RestClient(?:Options)?',
  'http\\.client\\.HTTPS?Connection',
  'HTTPS?Connection',
  'axios\\.create',
  'got\\.extend',
  'ky\\.(?:create|extend)',
  'Faraday\\.new',
  'Client',
  'httpx\\.(?:Async)?Client',
  'aiohttp\\.ClientSession',
  'WebClient\\.create',
  '(?:\\w{1,40}\\.)?(?:BaseAddress|base_?[Uu]r[li]|rootUri)\\s{0,4}=\\s{0,4}new Ur[il]',
];

/** Members of an address that begin a call. */
export const OPENED = ['openConnection'];

/** Setters of a builder: what they are given is the address, the method, the body of one call. */
export const ADDRESS_SETTERS = [
  '\\.(?:ur[il]|requestUrl)',
  '[.>](?:setEndpoint|setUr[il]|set_url|SetUrl|withUrl)',
  'HttpRequest\\.newBuilder',
  '(?:CURLOPT_URL|CurlOption\\.Url)\\s{0,4}(?:,|=>)',
  '\\.(?:url|Url|URL|RequestUri|requestUri|endpoint)\\s{0,4}=(?!=)',
];
export const METHOD_SETTERS = [
  '[.>](?:method|setMethod|setRequestMethod|set_method|SetMethod|withMethod|httpMethod)',
  'CURLOPT_CUSTOMREQUEST\\s{0,4}(?:,|=>)',
  '\\.(?:httpMethod|HTTPMethod|Method|method)\\s{0,4}=(?!=)',
];
export const BODY_SETTERS = [
  '[.>](?:setBody|body|bodyValue|setEntity)',
  'CURLOPT_POSTFIELDS\\s{0,4}(?:,|=>)',
  '\\.(?:httpBody)\\s{0,4}=(?!=)',
];
export const HEADER_SETTERS = [
  '[.>](?:addHeader|AddHeader|header|setHeader|SetHeader|setRequestHeader|addRequestHeader|setRequestProperty|append|headers)',
  'CURLOPT_HTTPHEADER\\s{0,4}(?:,|=>)',
  '(?:addValue|setValue)',
];

/** Keys of options. */
export const OPTION_KEYS = {
  method: ['method', 'Method', 'type', 'verb', 'httpMethod', 'http_method'],
  address: ['url', 'uri', 'Url', 'Uri', 'requestUri', 'endpoint', 'string', 'input'],
  base: ['baseURL', 'baseUrl', 'base_url', 'base_uri', 'prefixUrl', 'BaseUrl', 'BaseAddress'],
  host: ['hostname', 'host'],
  path: ['path', 'RelativePath', 'pathname'],
  headers: ['headers', 'Headers', 'header'],
  body: ['body', 'json', 'data', 'payload', 'form', 'Content'],
} as const;

/** Functions that give what they are given, in another type. */
export const SAME_VALUE = [
  'new',
  'str',
  'String',
  'Ur[il]',
  'UR[IL]',
  'NSURL',
  '(?:\\w+\\.)?(?:Ur[il]|UR[IL])\\.(?:create|parse|Parse|of)',
  'parse_?[Uu]r[li]',
  'JSON\\.(?:stringify|generate)',
  'json\\.(?:dumps|Marshal|encode)',
  'json_?[Ee]ncode',
  'jsonEncode',
  'Headers',
  'dict',
  'Map\\.of',
  'add_headers',
  'HTTPHeaderDict',
  'RestClientOptions',
  'StringContent',
  'encodeURI',
  'Object\\.(?:freeze|assign)',
  'Request',
  'bytes\\.NewBuffer(?:String)?',
  'strings\\.NewReader',
];
/** Functions that make a list. */
export const LISTS = ['array', 'c', 'list', 'List\\.of', 'Arrays\\.asList'];
/** Functions that put their arguments together. */
export const JOINED = {
  plain: ['paste0', 'concat', 'CONCAT', 'string\\.Concat'],
  paths: ['(?:\\w+\\.){0,3}urljoin', 'URI\\.join', 'url\\.resolve', 'path\\.join', 'file\\.path'],
  hosts: ['Uri\\.https'],
  formats: ['fmt\\.Sprintf', '[sS]tring\\.(?:F|f)ormat', 'sprintf', 'format!?'],
} as const;
/** Members of an address that are the address again: `uri.request_uri`. */
export const ADDRESS_VIEWS = [
  'href',
  'request_uri',
  'absoluteString',
  'AbsoluteUri',
  'to_s',
  'toString',
  'ToString',
  'geturl',
  'toURL',
  'toUri',
  'openConnection',
];
/** What a constant of a method is a member of: `HttpMethod.Get`, `http.MethodGet`, `Method.GET`. */
export const METHOD_TYPES = [
  '(?:\\w+\\.)?(?:Http|HTTP|Request)?Method\\.',
  'http\\.Method',
  'RequestMethod\\.',
  'Verb\\.',
];
/** What a text holds where a test of a status stands: `if (res.status === 403)`. */
export const TESTS = [
  'if',
  'elif',
  'elseif',
  'unless',
  'while',
  'when',
  'where',
  'case',
  'assert\\w{0,20}',
  'expect',
  'catch',
  'except',
  'rescue',
  'filter',
  'retry\\w{0,20}',
];

/** Calls of libraries that play a server in a test: what stands in their line was answered by nobody. */
export const MOCKS = [
  'nock\\(',
  'cy\\.intercept\\(',
  '\\.reply(?:Once)?\\(',
  'responses\\.add\\(',
  'requests_mock\\.',
  'HttpResponse\\.json\\(',
  'rest\\.(?:get|post|put|patch|delete)\\(',
  'thenThrow\\(',
  'thenReturn\\(',
  'mock(?:Rejected|Resolved|Return)Value(?:Once)?\\(',
  'stubFor\\(',
  'givenThat\\(',
  'getByText\\(',
  'isNotEqualTo\\(',
  'wiremock',
];

/** Commands of terminals whose arguments are a method, an address, headers and fields. */
export const TERMINAL_COMMANDS = ['https?', 'xhs?', 'wget'];
