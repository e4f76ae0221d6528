/** Ruby and PHP: exceptions, dumps and debug output. */
import type { Shape } from '../shape.js';
import { printR, rubyHash, varDump } from './notations.js';

const old = (name: string): string => `"${name}"=>`;
const since34 = (name: string): string => `"${name}" => `;
const symbol = (name: string): string => `${name}: `;

export const SCRIPTS: readonly Shape[] = [
  {
    name: 'ruby-rest-client-exception',
    tier: 'some',
    unshown: ['method', 'url', 'code'],
    write: ({ status, reason }) =>
      `/usr/local/bundle/gems/rest-client-2.1.0/lib/restclient/abstract_response.rb:249:in \`exception_with_response': ${status} ${reason} (RestClient::${reason})\n\tfrom /usr/local/bundle/gems/rest-client-2.1.0/lib/restclient/abstract_response.rb:129:in \`return!'\n\tfrom queues.rb:14:in \`<main>'\n`,
  },
  {
    name: 'ruby-rest-client-log',
    tier: 'some',
    unshown: ['code'],
    write: ({ method, url, token, status, reason }) =>
      `RestClient.${method.toLowerCase()} "${url}", "Accept"=>"application/json", "Accept-Encoding"=>"gzip;q=1.0,deflate;q=0.6,identity;q=0.3", "Authorization"=>"Bearer ${token}", "User-Agent"=>"rest-client/2.1.0 (linux-gnu x86_64) ruby/3.2.2p53"\n# => ${status} ${reason} | application/json 412 bytes, 0.18s\n`,
  },
  {
    name: 'ruby-faraday-error',
    tier: 'some',
    unshown: ['code'],
    write: ({ method, url, status, reason }) =>
      `faraday-2.12.0/lib/faraday/response/raise_error.rb:32:in 'Faraday::Response::RaiseError#on_complete': the server responded with status ${status} for ${method} ${url} (Faraday::${reason}Error)\n\tfrom queues.rb:14:in '<main>'\n`,
  },
  {
    name: 'ruby-faraday-logger',
    tier: 'some',
    write: ({ method, url, token, status, compact }) =>
      [
        `request: ${method} ${url}`,
        `request: User-Agent: "Faraday v2.12.0"\nAuthorization: "Bearer ${token}"`,
        `response: Status ${status}`,
        'response: content-type: "application/json"',
        `response: ${compact}`,
      ]
        .map((text) => `I, [2026-08-04T09:12:33.902112 #18233]  INFO -- ${text}\n`)
        .join(''),
  },
  {
    name: 'ruby-faraday-response-hash',
    tier: 'some',
    write: ({ method, url, status, compact }) =>
      `#<Faraday::ForbiddenError response={:status=>${status}, :headers=>{"content-type"=>"application/json"}, :body=>${JSON.stringify(compact)}, :request=>{:method=>:${method.toLowerCase()}, :url=>#<URI::HTTPS ${url}>, :url_path=>"${url.replace(/.*\.de/, '').replace(/\?.*/, '')}", :params=>nil}}>\n`,
  },
  {
    name: 'ruby-net-http-set-debug-output',
    tier: 'some',
    write: ({ method, path, host, token, status, reason, compact }) =>
      `opening connection to ${host}:443...\nopened\nstarting SSL for ${host}:443...\nSSL established, protocol: TLSv1.3, cipher: TLS_AES_128_GCM_SHA256\n<- ${JSON.stringify(`${method} ${path} HTTP/1.1\r\nAccept-Encoding: gzip;q=1.0\r\nAccept: */*\r\nUser-Agent: Ruby\r\nAuthorization: Bearer ${token}\r\nConnection: close\r\nHost: ${host}\r\n\r\n`)}\n-> ${JSON.stringify(`HTTP/1.1 ${status} ${reason}\r\n`)}\n-> "Content-Type: application/json\\r\\n"\n-> "Content-Length: ${compact.length}\\r\\n"\n-> "\\r\\n"\nreading ${compact.length} bytes...\n-> ${JSON.stringify(compact)}\nread ${compact.length} bytes\nConn close\n`,
  },
  {
    name: 'ruby-net-http-inspect-and-hash',
    tier: 'some',
    write: ({ method, url, status, reason, body }) =>
      `${method} ${url}\n#<Net::HTTP${reason} ${status} ${reason} readbody=true>\n${rubyHash(body, old)}\n`,
  },
  {
    name: 'ruby-hash-since-3-4',
    tier: 'some',
    write: ({ method, url, status, body }) =>
      `${method} ${url} returned ${status}: ${rubyHash(body, since34)}\n`,
  },
  {
    name: 'ruby-hash-symbols',
    tier: 'some',
    write: ({ method, url, body }) => `[queues] ${method} ${url} failed: ${rubyHash(body, symbol)}\n`,
  },
  {
    name: 'ruby-httparty-debug-curl-style',
    tier: 'rare',
    write: ({ method, url, token, status, compact }) =>
      `[HTTParty] [2026-08-04 09:12:33 +0200] > ${method} ${url}\n[HTTParty] [2026-08-04 09:12:33 +0200] > Headers: \n[HTTParty] [2026-08-04 09:12:33 +0200] > Authorization: Bearer ${token}\n[HTTParty] [2026-08-04 09:12:33 +0200] > \n[HTTParty] [2026-08-04 09:12:33 +0200] < HTTP/1.1 ${status}\n[HTTParty] [2026-08-04 09:12:33 +0200] < Content-type: application/json\n[HTTParty] [2026-08-04 09:12:33 +0200] < \n[HTTParty] [2026-08-04 09:12:33 +0200] < ${compact}\n`,
  },
  {
    name: 'php-guzzle-client-exception',
    tier: 'common',
    unshown: ['code'],
    write: ({ method, url, status, reason, compact }) =>
      `PHP Fatal error:  Uncaught GuzzleHttp\\Exception\\ClientException: Client error: \`${method} ${url}\` resulted in a \`${status} ${reason}\` response:\n${compact.slice(0, 120)} (truncated...)\n in /var/www/vendor/guzzlehttp/guzzle/src/Exception/RequestException.php:113\nStack trace:\n#0 /var/www/vendor/guzzlehttp/guzzle/src/Middleware.php(72): GuzzleHttp\\Exception\\RequestException::create(Object(GuzzleHttp\\Psr7\\Request), Object(GuzzleHttp\\Psr7\\Response), NULL, Array, NULL)\n#1 {main}\n  thrown in /var/www/vendor/guzzlehttp/guzzle/src/Exception/RequestException.php on line 113\n`,
  },
  {
    name: 'php-laravel-request-exception',
    tier: 'some',
    unshown: ['method', 'url', 'code'],
    write: ({ status, compact }) =>
      `[2026-08-04 09:12:33] production.ERROR: HTTP request returned status code ${status}:\n${compact.slice(0, 120)} (truncated...)\n {"exception":"[object] (Illuminate\\\\Http\\\\Client\\\\RequestException(code: ${status}): HTTP request returned status code ${status}:\n${compact.slice(0, 120)} (truncated...)\n at /var/www/vendor/laravel/framework/src/Illuminate/Http/Client/Response.php:313)\n[stacktrace]\n#0 {main}\n"}\n`,
  },
  {
    name: 'php-print-r-and-call',
    tier: 'common',
    write: ({ method, url, status, body }) => `${method} ${url}\nHTTP status: ${status}\n${printR(body)}\n`,
  },
  {
    name: 'php-var-dump-and-call',
    tier: 'common',
    write: ({ method, url, body }) => `${method} ${url}\n${varDump(body)}`,
  },
  {
    name: 'php-curl-getinfo',
    tier: 'some',
    unshown: ['method'],
    write: ({ url, status, compact }) =>
      `${printR({ url, content_type: 'application/json', http_code: status, header_size: 412, request_size: 1204, redirect_count: 0, total_time: '0.184213' })}\n${compact}\n`,
  },
  {
    name: 'php-symfony-http-client',
    tier: 'some',
    unshown: ['method', 'code'],
    write: ({ url, status }) =>
      `In CommonResponseTrait.php line 169:\n                                                                   \n  [Symfony\\Component\\HttpClient\\Exception\\ClientException]          \n  HTTP/2 ${status}  returned for "${url}".  \n                                                                   \n`,
  },
  {
    name: 'php-file-get-contents-warning',
    tier: 'common',
    unshown: ['method', 'code'],
    write: ({ url, status, reason }) =>
      `PHP Warning:  file_get_contents(${url}): Failed to open stream: HTTP request failed! HTTP/1.1 ${status} ${reason} in /var/www/queues.php on line 12\n`,
  },
  {
    name: 'php-monolog-guzzle-middleware',
    tier: 'some',
    write: ({ method, host, path, token, status, reason, compact }) =>
      `[2026-08-04T09:12:33.902112+02:00] guzzle.INFO: >>>>>>>>\n${method} ${path} HTTP/1.1\nUser-Agent: GuzzleHttp/7\nHost: ${host}\nAuthorization: Bearer ${token}\n\n\n<<<<<<<<\nHTTP/1.1 ${status} ${reason}\nContent-Type: application/json\n\n${compact}\n--------\nNULL [] []\n`,
  },
];
