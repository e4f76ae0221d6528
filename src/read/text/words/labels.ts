/** Labels and keys under which records, bodies and people put the parts of a call and of its answer. */

/** Sources of labels in a text; the separator behind them is {@link SEPARATOR}. */
export const LABELS = {
  method: '(?:request[_ ]?|http[_ ]?)?(?:method|verb)',
  address: '(?:(?:http|request|target|endpoint request)[ _-]?)?(?:ur[il]|endpoint|resource path)',
  status: 'status(?:[ _-]?code)?',
  namedStatus: '(?:(?:http|response)[ _-]?)?status(?:[ _-]?code)?|(?:http|response)[ _-]?code|HttpStatusCode',
  message: '(?:(?:error[ _]?)?message|error[ _]description)',
  code: '(?:error[ _-]?)?code',
  correlationId: '(?:inin[-_ ]?)?correlation[-_ ]?id',
} as const;

/** What stands between a label and its value, in JSON, code, headers and dumps. */
export const SEPARATOR = '\\s{0,3}(?:[:=]|=>)\\s{0,3}';

/** Labels that end a value without quotes. */
export const NEXT_LABELS = [
  'code',
  'error[ _]description',
  'status(?:Code)?',
  'contextId',
  'messageParams',
  'messageWithParams',
  'details',
  'errors',
  'entityId',
  'entityName',
  'correlation[ _-]?Id',
  'limit',
];

/** Labels of a dump of headers, and what dumps them. */
export const HEADER_DUMPS = [`headers?["']?\\s{0,3}(?:[:=]|=>)?\\s{0,3}`, 'HTTPHeaderDict\\(', 'Headers\\s?'];
/** Labels of what was sent. */
export const SENT_BODIES = [
  'request[ _-]?body',
  'payload',
  '\\bbody',
  '\\bjson',
  '\\bdata',
  '\\bdata-raw',
  'config(?:uration)?',
];
/** Labels of what was received, though they end in a label of what is sent. */
export const RECEIVED_BODIES = ['response[ _.-]?(?:body|data)'];

/** Keys of errors. Case counts: these are spellings that exist. */
export const STATUS_KEYS = [
  'status',
  'statusCode',
  'status_code',
  'Status',
  'StatusCode',
  'httpStatusCode',
] as const;
export const MESSAGE_KEYS = ['message', 'Message', 'errorMessage', 'title', 'detail'] as const;
/** `error` is not among them: it holds a code, a sentence or an object, and is looked at apart. */
export const CODE_KEYS = ['code', 'Code', 'errorCode', 'error_code', 'Error'] as const;
/** Beside them in the errors of token endpoints and of other systems. */
export const TOLD_MESSAGE_KEYS = ['message', 'error_description', 'description'] as const;
export const TOLD_CODE_KEYS = ['code', 'error', 'errorCode'] as const;

/** Keys of error bodies of the platform, in any spelling: programs that print a body name them in their own case. */
export const BODY_KEYS = [
  'message',
  'code',
  'status',
  'status_?code',
  'error_?code',
  'entity_?id',
  'entity_?name',
  'context_?id',
  'message_?params',
  'message_?with_?params',
  'details',
  'errors',
  'limit',
] as const;
/** Keys under which bodies and programs keep the parameters of a message. */
export const MESSAGE_PARAMETERS = ['message_?params', 'error_?message_?context'] as const;
/** Keys of what a message speaks of, where a program shows them beside it. */
export const BODY_PARAMETERS = ['permissions', 'divisions', 'scopes?', 'policy_?ids'] as const;

/** Keys of an error that has nothing but a message and what explains it. */
export const PLAIN_ERROR_KEYS: ReadonlySet<string> = new Set([
  'message',
  'Message',
  'messageParams',
  'messageWithParams',
  'details',
  'errors',
  'title',
  'detail',
  'type',
  'timestamp',
]);
/** Keys of error envelopes of the platform and of token endpoints: what has only these is no request. */
export const ENVELOPE_KEYS: ReadonlySet<string> = new Set([
  ...PLAIN_ERROR_KEYS,
  'status',
  'code',
  'contextId',
  'entityId',
  'entityName',
  'error',
  'error_description',
  'description',
  'limit',
]);
/** Keys of records about a call or a program, which are no answers. */
export const RECORD_KEYS = ['level', 'severity', 'logger', 'stack', 'resourceType'] as const;
/** Keys of lists and resources of the platform. */
export const RESOURCE_KEYS = ['entities', 'selfUri', 'results', 'conversations', 'pageNumber'] as const;
/** Keys under which records and exceptions keep the answer; looked into first. */
export const ANSWER_HOLDERS = [
  'responseBody',
  'rawBody',
  'body',
  'data',
  'response',
  'Cause',
  'cause',
  'errorMessage',
  'Payload',
  'error',
] as const;
