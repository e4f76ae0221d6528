/**
 * The names under which frameworks write the parts of a call, as data. A name stands for all its spellings:
 * `http.response.status_code` is also `http: {response: {status_code}}`, `httpResponseStatusCode` and so on. Of names
 * for one part, those that stand first count first. What is in no row is no part of a call: durations, sizes, counts,
 * ports, process ids and whatever else may hold 401 or 403 (`responseTime`, `bytes`, `pid`, `gl2_…`).
 */

/** What a value is of. */
export type Part =
  | 'method'
  | 'url'
  | 'base'
  | 'scheme'
  | 'host'
  /** The other side: the host of a call only for who makes it. */
  | 'peer'
  | 'kind'
  | 'port'
  | 'path'
  | 'query'
  /** `GET /path HTTP/1.1`, or `GET /path`. */
  | 'line'
  | 'status'
  /** A status only beside other signs of HTTP: words, states and exit codes stand under such names too. */
  | 'weak-status'
  /** A sign of HTTP, and nothing else. */
  | 'sign'
  | 'request-header'
  | 'response-header'
  | 'request-headers'
  | 'response-headers'
  | 'request-body'
  | 'response-body'
  /** An error or an answer where it is one of the platform's, by its fields; any other text is only a text. */
  | 'answer'
  | 'text'
  /** A message with what it was made of filled in. */
  | 'rendered'
  /** A template of a message, filled in from the fields of the record. */
  | 'template'
  | 'time'
  | 'level'
  | 'python-level'
  | 'otel-level'
  | 'thread'
  | 'id'
  | 'correlation'
  | 'traceparent'
  | 'writer'
  /** The machine that logs, and no host of a call unless it can be nothing else. */
  | 'machine'
  | 'process'
  | 'wrapped'
  /** Written by what ships lines of a log: then the message is such a line. */
  | 'shipper'
  /** Written by a journal, whose level is its own and not that of the line. */
  | 'journal'
  | 'resource';

type Row = readonly [part: Part, of: string, names: string];

/** Names in order of how much they count; `of` is the framework. Names are parted by spaces. */
export const FIELDS: readonly Row[] = [
  ['method', 'OpenTelemetry, ECS', 'http.request.method http.method'],
  ['method', 'CloudFront, ALB', 'cs-method request_verb'],
  ['method', 'the official SDKs, axios, Envoy', 'method config.method request.method req.method'],
  ['method', '.NET HttpClient', 'HttpMethod HttpMethod.Method method.method scope.HttpMethod'],
  ['method', 'Serilog, Traefik, nginx, GCP', 'RequestMethod httpRequest.requestMethod req_method'],
  ['method', 'Apigee', 'request.verb'],
  ['method', 'Terraform', 'tf_http_req_method verb http_verb'],

  ['url', 'OpenTelemetry, ECS', 'url.full http.url url.original http.request.url'],
  ['url', 'the official SDKs, axios, pino', 'url config.url request.url req.url request.uri req.originalUrl'],
  ['url', '.NET HttpClient, Spring', 'Uri uri.AbsoluteUri uri.OriginalString scope.Uri'],
  [
    'url',
    'GCP, ALB, Datadog, others',
    'requestUrl httpRequest.requestUrl request_url http.uri full_url endpointUrl',
  ],
  ['url', 'Apigee', 'target.url'],
  ['url', 'Terraform', 'tf_http_req_uri'],
  ['url', 'Application Insights', 'baseData.data data'],
  ['url', 'superagent, requests', 'responseUrl response.url response.config.url res.url error.url'],
  ['base', 'axios', 'config.baseURL request.baseURL baseURL'],
  ['scheme', 'OpenTelemetry, ECS', 'url.scheme http.scheme http.request.scheme'],
  ['scheme', 'proxies', 'scheme RequestScheme cs-protocol request.protocol'],
  ['host', 'OpenTelemetry, ECS', 'url.domain http.host server.address net.host.name http.server_name'],
  ['host', 'Datadog', 'http.url_details.host'],
  [
    'host',
    'proxies',
    'authority x-host-header http_host RequestHost request_host request.host req.host req.hostname',
  ],
  ['host', 'CloudFront, App Service, API Gateway', 'cs-host domainName server_name request.hostname vhost'],
  ['peer', 'OpenTelemetry before 1.20', 'net.peer.name peer.hostname'],
  ['kind', 'traces', 'span.kind kind spanKind'],
  ['port', 'OpenTelemetry, ECS', 'server.port url.port net.host.port net.peer.port request.port'],
  ['path', 'OpenTelemetry, ECS', 'http.target url.path http.path http.url_details.path'],
  ['path', 'nginx, Envoy, SDKs', 'request_uri path uri_path request.path req.path request_path'],
  ['path', 'CloudFront, App Service, HAProxy', 'cs-uri-stem http_request_path'],
  ['path', 'Terraform, API Gateway', 'tf_http_req_path resourcePath'],
  ['query', 'OpenTelemetry, ECS', 'url.query cs-uri-query query_string request.querystring querystring'],
  ['line', 'nginx, Apache, HAProxy, ALB', 'request http_request request_line http_request_line requestLine'],
  ['line', 'Zipkin, Application Insights', 'name baseData.name operation_name span_name'],

  ['status', 'OpenTelemetry, ECS', 'http.response.status_code http.status_code http.response.status'],
  ['status', 'Traefik', 'DownstreamStatus OriginStatus'],
  ['status', 'the official SDKs, Serilog, Zalando', 'statusCode res.statusCode response.statusCode'],
  [
    'status',
    'axios, Envoy, GCP',
    'response.status response_status response_code res.status httpRequest.status',
  ],
  ['status', 'CloudFront, ALB, App Service', 'sc-status elb_status_code target_status_code'],
  ['status', 'Apigee', 'response.status.code'],
  ['status', 'Postman', 'responseCode.code'],
  ['status', 'Terraform', 'tf_http_res_status_code'],
  ['status', 'others', 'http.status httpStatusCode httpCode http.code responseStatusCode status_code_value'],
  ['status', 'exceptions', 'error.statusCode error.status error.http_status error.response_code'],
  [
    'weak-status',
    'Caddy, nginx, winston',
    'status resultCode baseData.resultCode baseData.responseCode code',
  ],
  ['sign', 'HTTP', 'statusText statusMessage response.statusText httpVersion protocol request_protocol'],
  ['sign', 'HTTP', 'user_agent http_user_agent userAgent user_agent.original network.protocol'],

  [
    'request-headers',
    'the official SDKs, axios',
    'requestHeaders request.headers req.headers config.headers',
  ],
  ['request-headers', 'OpenTelemetry, ECS', 'http.request.headers http.headers captured_request_headers'],
  [
    'response-headers',
    'the official SDKs, axios',
    'responseHeaders response.headers res.headers response.header',
  ],
  [
    'response-headers',
    'OpenTelemetry, Caddy',
    'http.response.headers resp_headers captured_response_headers',
  ],
  ['response-headers', 'exceptions', 'error.headers error.responseHeaders error.header'],
  [
    'request-body',
    'the official SDKs, axios',
    'requestBody request.body req.body config.data request.data requestData',
  ],
  ['request-body', 'Terraform', 'tf_http_req_body'],
  ['response-body', 'Terraform', 'tf_http_res_body'],
  ['request-body', 'OpenTelemetry, ECS', 'http.request.body.content http.request.body requestPayload'],
  [
    'response-body',
    'the official SDKs, axios',
    'responseBody rawBody response.data response.body res.body responseData',
  ],
  [
    'response-body',
    'superagent',
    'response.text responseText res.text res.data responseContent responsePayload',
  ],
  ['response-body', 'OpenTelemetry, ECS', 'http.response.body.content http.response.body'],
  [
    'response-body',
    'exceptions',
    'error.body error.responseBody error.data error.responseText error.rawBody',
  ],
  [
    'answer',
    'others',
    'response error error.error body data payload message msg @message error.text errorBody details resp reply answer result',
  ],

  ['rendered', 'Serilog', '@m RenderedMessage'],
  ['template', 'Serilog', '@mt MessageTemplate'],
  ['text', 'most', 'message msg @message short_message full_message state.message'],
  [
    'text',
    'structlog, GCP, Terraform',
    'event textPayload diagnostic.summary diagnostic.detail detail @error',
  ],
  ['text', 'exceptions as text: zap, .NET, NLog, Serilog', 'error err exception exc thrown ex failure'],
  [
    'text',
    'exceptions',
    'error.message error.msg errorMessage error.description cause reason exceptionMessage',
  ],
  [
    'text',
    'exceptions',
    'error.type error.name error.kind error.class errorType error.detail error.localizedMessage',
  ],
  [
    'text',
    'stacks',
    'stack stack_trace error.stack error.stack_trace error.stacktrace error.extendedStackTrace @x',
  ],
  [
    'text',
    'stacks',
    'exc_info exc_text exception.stacktrace error.traceback error.verbose errorVerbose error.cause',
  ],
  ['text', 'OTLP', 'body status_message otel.status_description status.message status.description'],

  ['time', 'most', '@timestamp timestamp time ts @t asctime datetime date instant timeMillis'],
  [
    'time',
    'servers',
    'StartUTC start_time startTime time_iso8601 time_local msec requestTimeEpoch requestTime',
  ],
  ['time', 'OTLP', 'timeUnixNano startTimeUnixNano observedTimeUnixNano'],
  ['time', 'platforms', 'TimeGenerated eventTime written_at __REALTIME_TIMESTAMP _time receiveTimestamp'],
  [
    'level',
    'most',
    'level severity log.level @level @l levelname LogLevel severityText lvl loglevel priority',
  ],
  ['python-level', 'Python', 'levelno'],
  ['otel-level', 'OTLP', 'severityNumber'],
  [
    'thread',
    'Java, .NET, Python',
    'thread thread_name process.thread.name thread.id tid ManagedThreadId connection',
  ],

  [
    'correlation',
    'the platform',
    'correlationId inin-correlation-id error.correlationId response.correlationId',
  ],
  ['id', 'requests', 'request_id req_id req.id request.id x_request_id http.request.id aws_request_id rid'],
  [
    'id',
    'servers',
    'x-edge-request-id extendedRequestId tf_http_trans_id tf_req_id connectionId operation_Id',
  ],
  [
    'id',
    'traces',
    'trace_id trace.id dd.trace_id otelTraceID @tr transaction.id logging.googleapis.com/trace trace',
  ],
  ['id', 'spans', 'span_id span.id dd.span_id otelSpanID @sp x-b3-traceid x_amzn_trace_id context.trace_id'],
  ['id', '.NET', 'scope.RequestId scope.ConnectionId scope.TraceId scope.SpanId'],
  ['traceparent', 'W3C', 'traceparent'],
  ['writer', 'Kubernetes', 'kubernetes.pod_name kubernetes.pod.name k8s.pod.name pod_name pod'],
  [
    'writer',
    'containers',
    'kubernetes.container_name kubernetes.container.name container.id container_id container_name',
  ],
  [
    'writer',
    'platforms',
    'service.instance.id logStreamName logStream @logStream log_stream _SYSTEMD_UNIT container',
  ],
  ['writer', 'docker', 'stream'],
  ['machine', 'pino, bunyan, Datadog, Graylog', 'hostname host host.name host.hostname'],
  ['process', 'pino, bunyan, ECS', 'pid process.pid process_id'],
  ['wrapped', 'docker, journald, Splunk', 'log _raw'],
  [
    'shipper',
    'filebeat, fluent-bit, CloudWatch',
    'log.file.path log.offset input.type ingestionTime logStreamName',
  ],
  ['shipper', 'Kubernetes, docker', '_HOSTNAME kubernetes.pod_name container_id'],
  ['journal', 'journald', '__REALTIME_TIMESTAMP __CURSOR _SYSTEMD_UNIT'],
  ['resource', 'Terraform', 'diagnostic.address hook.resource.addr tf_resource_address'],
];

/**
 * Whose call a field tells of. `error`: an error carries the call that failed. `server`: servers write of their own
 * requests. `content`: what was sent or received may stand beside a call, with statuses of its own. `ambient`: what a logger adds to every record of a request; of it only ids and texts count.
 */
export type Group = 'error' | 'record' | 'server' | 'content' | 'ambient';

type ContainerRow = readonly [inside: string, group: Group | null, of: string, names: string];

/** Objects that are gone into. What they hold is named as if it stood under `inside`; '' is the record itself. */
export const CONTAINERS: readonly ContainerRow[] = [
  ['', null, 'OTLP, Datadog, Loki', 'attributes fields stream structuredMetadata tags'],
  ['', 'content', 'OTLP, Azure, others', 'body data payload'],
  ['', 'ambient', 'OTLP, log4j2', 'resource contextMap mdc labels'],
  ['', null, 'winston, structlog, slog', 'message msg event context meta metadata extra log.record'],
  ['', null, 'GCP, Azure, Splunk', 'jsonPayload customDimensions properties result'],
  ['', null, '.NET', 'state'],
  // Only what has a row of its own: the other scopes tell of the request that is being served.
  ['scope', null, '.NET', 'scopes'],
  ['', null, 'OTLP, Python', 'custom span'],
  ['diagnostic', null, 'Terraform', 'diagnostic'],
  // A provider may write JSON as the detail: the call that failed.
  ['', null, 'Terraform', 'diagnostic.detail detail'],
  ['hook', null, 'Terraform', 'hook'],
  ['hook.resource', null, 'Terraform', 'hook.resource'],
  ['http', null, 'OpenTelemetry, ECS', 'http'],
  ['http.request', null, 'OpenTelemetry, ECS', 'http.request httpRequest'],
  ['http.request.body', null, 'ECS', 'http.request.body'],
  ['http.response', null, 'OpenTelemetry, ECS', 'http.response'],
  ['http.response.body', null, 'ECS', 'http.response.body'],
  ['http.request.header', null, 'OpenTelemetry', 'http.request.header'],
  ['http.response.header', null, 'OpenTelemetry', 'http.response.header'],
  ['http.url_details', null, 'Datadog', 'http.url_details'],
  ['url', null, 'ECS', 'url'],
  ['uri', null, '.NET', 'uri'],
  ['httpmethod', null, '.NET', 'httpMethod method'],
  ['server', null, 'OpenTelemetry', 'server'],
  ['net', null, 'OpenTelemetry', 'net'],
  ['net.peer', null, 'OpenTelemetry', 'net.peer'],
  ['net.host', null, 'OpenTelemetry', 'net.host'],
  ['request', null, 'winston, Caddy', 'request error.request res.request'],
  ['response', null, 'axios, winston', 'response'],
  ['config', null, 'axios', 'config response.config error.config response.req response.request options'],
  [
    'error',
    'error',
    'most',
    'error err exception ex exc thrown cause error.cause error.error reason e failure',
  ],
  ['response', 'error', 'axios', 'error.response'],
  ['req', 'server', 'pino, bunyan', 'req'],
  ['res', 'server', 'pino, bunyan', 'res'],
  ['log', null, 'ECS', 'log'],
  ['log.file', null, 'ECS', 'log.file'],
  ['input', null, 'filebeat', 'input'],
  ['trace', null, 'ECS, Datadog', 'trace'],
  ['span', null, 'ECS', 'span'],
  ['transaction', null, 'ECS', 'transaction'],
  ['dd', null, 'Datadog', 'dd'],
  ['process', null, 'ECS', 'process'],
  ['process.thread', null, 'ECS', 'process.thread'],
  ['host', null, 'ECS', 'host'],
  ['service', null, 'OpenTelemetry', 'service'],
  ['service.instance', null, 'OpenTelemetry', 'service.instance'],
  ['kubernetes', null, 'fluent-bit, filebeat', 'kubernetes'],
  ['kubernetes.pod', null, 'filebeat', 'kubernetes.pod'],
  ['kubernetes.container', null, 'filebeat', 'kubernetes.container'],
  ['container', null, 'filebeat', 'container'],
  ['baseData', null, 'Application Insights', 'data.baseData baseData'],
  ['status', null, 'OTLP', 'status'],
  ['responseCode', null, 'Postman', 'responseCode'],
  ['user_agent', null, 'ECS', 'user_agent'],
];

/**
 * Names that a server writes of its own request (Serilog, Traefik, nginx); ASP.NET adds some of them to every record of
 * that request, also to those about another call.
 */
export const SERVER_FIELDS = 'RequestMethod RequestPath RequestHost RequestScheme RequestUri';
