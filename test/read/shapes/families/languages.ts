/** Rust, Elixir, Perl, R, Swift, Dart; and bodies as YAML and TOML. */
import type { Shape } from '../shape.js';
import { elixirMap, goMap, indented, rustValue, yaml } from './notations.js';

export const LANGUAGES: readonly Shape[] = [
  {
    name: 'rust-reqwest-error-for-status',
    tier: 'some',
    unshown: ['method', 'code'],
    write: ({ url, status, reason }) =>
      `Error: HTTP status client error (${status} ${reason}) for url (${url})\n`,
  },
  {
    name: 'rust-reqwest-error-debug',
    tier: 'some',
    unshown: ['method', 'code'],
    write: ({ url, host, path, status }) => {
      const [route = '', query] = path.split('?');
      return `thread 'main' panicked at src/main.rs:14:10:\ncalled \`Result::unwrap()\` on an \`Err\` value: reqwest::Error { kind: Status(${status}, None), url: "${url}" }\nnote: run with \`RUST_BACKTRACE=1\` environment variable to display a backtrace\nUrl { scheme: "https", cannot_be_a_base: false, username: "", password: None, host: Some(Domain("${host}")), port: None, path: "${route}", query: ${query === undefined ? 'None' : `Some("${query}")`}, fragment: None }\n`;
    },
  },
  {
    name: 'rust-reqwest-response-debug',
    tier: 'some',
    unshown: ['method', 'code'],
    write: ({ url, status, contextId }) =>
      `Response {\n    url: "${url}",\n    status: ${status},\n    headers: {\n        "content-type": "application/json",\n        "inin-correlation-id": "${contextId}",\n    },\n}\n`,
  },
  {
    name: 'rust-debug-enum-with-body',
    tier: 'some',
    write: ({ method, url, status, body }) =>
      `Error: ApiError { method: ${method}, url: "${url}", status: ${status}, body: ${rustValue(body)} }\n`,
  },
  {
    name: 'rust-tracing-fmt',
    tier: 'some',
    write: ({ method, url, status, compact }) =>
      `2026-08-04T07:12:33.902112Z ERROR queues::client: request refused method=${method} url=${url} status=${status} body=${JSON.stringify(compact)}\n`,
  },
  {
    name: 'rust-ureq-error',
    tier: 'rare',
    unshown: ['method', 'code'],
    write: ({ url, status }) => `Error: ${url}: status code ${status}\n`,
  },
  {
    name: 'elixir-tesla-env',
    tier: 'rare',
    write: ({ method, url, status, body }) =>
      `{:ok,\n %Tesla.Env{\n   method: :${method.toLowerCase()},\n   url: "${url}",\n   query: [],\n   headers: [{"content-type", "application/json"}],\n   body: ${elixirMap(body)},\n   status: ${status},\n   opts: []\n }}\n`,
  },
  {
    name: 'elixir-httpoison-response',
    tier: 'rare',
    write: ({ method, url, token, status, compact }) =>
      `{:ok,\n %HTTPoison.Response{\n   status_code: ${status},\n   body: ${JSON.stringify(compact)},\n   headers: [{"Content-Type", "application/json"}],\n   request_url: "${url}",\n   request: %HTTPoison.Request{\n     method: :${method.toLowerCase()},\n     url: "${url}",\n     headers: [Authorization: "Bearer ${token}"],\n     body: "",\n     params: %{},\n     options: []\n   }\n }}\n`,
  },
  {
    name: 'elixir-tesla-logger',
    tier: 'rare',
    unshown: ['code'],
    write: ({ method, url, status }) => `09:12:33.902 [warning] ${method} ${url} -> ${status} (184.211 ms)\n`,
  },
  {
    name: 'perl-lwp-as-string',
    tier: 'rare',
    unshown: ['code'],
    write: ({ method, url, token, status, reason }) =>
      `${method} ${url}\nAuthorization: Bearer ${token}\nUser-Agent: libwww-perl/6.72\n\n${status} ${reason} at queues.pl line 14.\n`,
  },
  {
    name: 'perl-data-dumper',
    tier: 'rare',
    write: ({ method, url, status, message, code, contextId }) =>
      `${method} ${url}\n$VAR1 = {\n          'contextId' => '${contextId}',\n          'status' => ${status},\n          'errors' => [],\n          'code' => '${code}',\n          'message' => '${message}',\n          'details' => []\n        };\n`,
  },
  {
    name: 'r-httr-response-print',
    tier: 'some',
    unshown: ['method'],
    write: ({ url, status, compact }) =>
      `Response [${url}]\n  Date: 2026-08-04 07:12\n  Status: ${status}\n  Content-Type: application/json\n  Size: ${compact.length} B\n${compact}\n`,
  },
  {
    name: 'r-httr2-error',
    tier: 'some',
    unshown: ['method', 'url', 'code'],
    write: ({ status, reason }) =>
      `Error in \`req_perform()\`:\n! HTTP ${status} ${reason}.\nRun \`rlang::last_trace()\` to see where the error occurred.\n`,
  },
  {
    name: 'r-httr2-response-print',
    tier: 'some',
    write: ({ method, url, status, reason, pretty }) =>
      `<httr2_response>\n${method} ${url}\nStatus: ${status} ${reason}\nContent-Type: application/json\nBody: In memory (412 bytes)\n${pretty}\n`,
  },
  {
    name: 'r-str-of-content',
    tier: 'rare',
    write: ({ method, url, status, message, code, contextId }) =>
      `> ${method}("${url}")\n> str(content(r))\nList of 7\n $ message      : chr ${JSON.stringify(message)}\n $ code         : chr "${code}"\n $ status       : int ${status}\n $ messageParams: Named list()\n $ contextId    : chr "${contextId}"\n $ details      : list()\n $ errors       : list()\n`,
  },
  {
    name: 'swift-http-url-response-description',
    tier: 'some',
    unshown: ['method'],
    write: ({ url, status, compact, contextId }) =>
      `Optional(<NSHTTPURLResponse: 0x600000c1a3e0> { URL: ${url} } { Status Code: ${status}, Headers {\n    "Content-Type" =     (\n        "application/json"\n    );\n    "inin-correlation-id" =     (\n        "${contextId}"\n    );\n} })\n${compact}\n`,
  },
  {
    name: 'swift-alamofire-debug-description',
    tier: 'some',
    write: ({ method, url, token, status, pretty }) =>
      `[Request]: ${method} ${url}\n    [Headers]:\n        Accept: application/json\n        Authorization: Bearer ${token}\n    [Body]: None\n[Response]:\n    [Status Code]: ${status}\n    [Headers]:\n        Content-Type: application/json\n    [Body]:\n${indented(pretty, '        ')}\n[Network Duration]: 0.18421s\n[Serialization Duration]: 0.0003s\n[Result]: failure(Alamofire.AFError.responseValidationFailed(reason: Alamofire.AFError.ResponseValidationFailureReason.unacceptableStatusCode(code: ${status})))\n`,
  },
  {
    name: 'dart-dio-log-interceptor',
    tier: 'some',
    write: ({ method, url, token, status, compact }) =>
      `I/flutter (12044): *** Request ***\nI/flutter (12044): uri: ${url}\nI/flutter (12044): method: ${method}\nI/flutter (12044): responseType: ResponseType.json\nI/flutter (12044): headers:\nI/flutter (12044):  authorization: Bearer ${token}\nI/flutter (12044): \nI/flutter (12044): *** DioException ***:\nI/flutter (12044): uri: ${url}\nI/flutter (12044): DioException [bad response]: The request returned an invalid status code of ${status}.\nI/flutter (12044): uri: ${url}\nI/flutter (12044): statusCode: ${status}\nI/flutter (12044): Response Text:\nI/flutter (12044): ${compact}\n`,
  },
  {
    name: 'yaml-body-under-call',
    tier: 'common',
    write: ({ method, url, body }) => `${method} ${url}\n${yaml(body)}`,
  },
  {
    name: 'yaml-exchange',
    tier: 'some',
    write: ({ method, url, status, reason, body }) =>
      `---\nrequest:\n  method: ${method}\n  url: ${url}\nresponse:\n  status: ${status}\n  reason: ${reason}\n  body:\n${yaml(body, '    ')}`,
  },
  {
    name: 'yaml-vcr-cassette',
    tier: 'some',
    write: ({ method, url, token, status, reason, compact }) =>
      `---\nhttp_interactions:\n- request:\n    method: ${method.toLowerCase()}\n    uri: ${url}\n    body:\n      encoding: US-ASCII\n      string: ''\n    headers:\n      Authorization:\n      - Bearer ${token}\n  response:\n    status:\n      code: ${status}\n      message: ${reason}\n    headers:\n      Content-Type:\n      - application/json\n    body:\n      encoding: UTF-8\n      string: '${compact}'\n  recorded_at: Tue, 04 Aug 2026 07:12:33 GMT\nrecorded_with: VCR 6.2.0\n`,
  },
  {
    name: 'toml-exchange',
    tier: 'rare',
    write: ({ method, url, status, message, code }) =>
      `[request]\nmethod = "${method}"\nurl = "${url}"\n\n[response]\nstatus = ${status}\n\n[response.body]\nmessage = ${JSON.stringify(message)}\ncode = "${code}"\ndetails = []\n`,
  },
  {
    name: 'logfmt-go-map-body',
    tier: 'rare',
    write: ({ method, url, status, body }) =>
      `level=error ts=2026-08-04T07:12:33.902Z caller=sync.go:71 msg="call failed" method=${method} url=${url} code=${status} resp="${goMap(body)}"\n`,
  },
];
