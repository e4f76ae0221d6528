/** Java: what the HTTP clients write when they log the whole exchange. */
import type { Shape } from '../shape.js';
import { indented } from './notations.js';

const wire = '2026-08-04 09:12:33,481 DEBUG [main] org.apache.hc.client5.http.wire - http-outgoing-0';

export const JAVA_LOGS: readonly Shape[] = [
  {
    name: 'java-okhttp-logging-body',
    tier: 'common',
    write: ({ method, url, token, sent, status, compact, contextId }) =>
      [
        `--> ${method} ${url} h2`,
        `Authorization: Bearer ${token}`,
        ...(sent === null
          ? [`--> END ${method}`]
          : ['Content-Type: application/json', '', sent, `--> END ${method} (${sent.length}-byte body)`]),
        `<-- ${status} ${url} (184ms)`,
        'content-type: application/json',
        `inin-correlation-id: ${contextId}`,
        '',
        compact,
        `<-- END HTTP (${compact.length}-byte body)`,
        '',
      ].join('\n'),
  },
  {
    name: 'java-okhttp-logging-basic',
    tier: 'common',
    unshown: ['code'],
    write: ({ method, url, sent, status }) =>
      `Aug 04, 2026 9:12:33 AM okhttp3.internal.platform.Platform log\nINFO: --> ${method} ${url}${sent === null ? '' : ` (${sent.length}-byte body)`}\nAug 04, 2026 9:12:33 AM okhttp3.internal.platform.Platform log\nINFO: <-- ${status} ${url} (184ms, 412-byte body)\n`,
  },
  {
    name: 'android-logcat-okhttp',
    tier: 'some',
    write: ({ method, url, token, status, compact, contextId }) =>
      [
        `--> ${method} ${url}`,
        `Authorization: Bearer ${token}`,
        `--> END ${method}`,
        `<-- ${status} ${url} (184ms)`,
        'content-type: application/json',
        `inin-correlation-id: ${contextId}`,
        compact,
        `<-- END HTTP (${compact.length}-byte body)`,
      ]
        .map(
          (text) =>
            `2026-08-04 09:12:33.481 12044-12071 okhttp.OkHttpClient     com.example.agent                    I  ${text}\n`,
        )
        .join(''),
  },
  {
    name: 'java-apache-5-wire',
    tier: 'some',
    write: ({ method, path, host, token, status, reason, compact }) =>
      [
        ...[
          `${method} ${path} HTTP/1.1[\\r][\\n]`,
          `Authorization: Bearer ${token}[\\r][\\n]`,
          `Host: ${host}[\\r][\\n]`,
          'Connection: keep-alive[\\r][\\n]',
          '[\\r][\\n]',
        ].map((text) => `${wire} >> "${text}"\n`),
        ...[
          `HTTP/1.1 ${status} ${reason}[\\r][\\n]`,
          'Content-Type: application/json[\\r][\\n]',
          '[\\r][\\n]',
          compact,
        ].map((text) => `${wire} << "${text}"\n`),
      ].join(''),
  },
  {
    name: 'java-apache-4-headers',
    tier: 'some',
    unshown: ['code'],
    write: ({ method, path, host, token, status, reason }) =>
      [
        `>> ${method} ${path} HTTP/1.1`,
        `>> Host: ${host}`,
        `>> Authorization: Bearer ${token}`,
        `<< HTTP/1.1 ${status} ${reason}`,
        '<< Content-Type: application/json',
      ]
        .map((text) => `09:12:33.481 [main] DEBUG org.apache.http.headers - http-outgoing-0 ${text}\n`)
        .join(''),
  },
  {
    name: 'java-http-url-connection-debug',
    tier: 'rare',
    unshown: ['code'],
    write: ({ method, path, host, token, status, reason }) =>
      `FINE: sun.net.www.MessageHeader@2e55dd0c6 pairs: {${method} ${path} HTTP/1.1: null}{Authorization: Bearer ${token}}{User-Agent: Java/17.0.9}{Host: ${host}}{Accept: */*}{Connection: keep-alive}\nAug 04, 2026 9:12:33 AM sun.net.www.protocol.http.HttpURLConnection getInputStream0\nFINE: sun.net.www.MessageHeader@6e3c1e698 pairs: {null: HTTP/1.1 ${status} ${reason}}{Content-Type: application/json}{Connection: keep-alive}\n`,
  },
  {
    name: 'java-jersey-logging-feature',
    tier: 'some',
    write: ({ method, url, token, sent, status, compact, contextId }) =>
      `INFO: 1 * Sending client request on thread main\n1 > ${method} ${url}\n1 > Accept: application/json\n1 > Authorization: Bearer ${token}\n${sent === null ? '' : `1 > Content-Type: application/json\n${sent}\n`}\nAug 04, 2026 9:12:33 AM org.glassfish.jersey.logging.LoggingInterceptor log\nINFO: 1 * Client response received on thread main\n1 < ${status}\n1 < Content-Type: application/json\n1 < inin-correlation-id: ${contextId}\n${compact}\n`,
  },
  {
    name: 'java-rest-assured-log-all',
    tier: 'common',
    write: ({ method, url, token, sent, status, reason, pretty }) =>
      `Request method:\t${method}\nRequest URI:\t${url}\nProxy:\t\t\t<none>\nRequest params:\t<none>\nQuery params:\t<none>\nForm params:\t<none>\nPath params:\t<none>\nHeaders:\t\tAuthorization=Bearer ${token}\n\t\t\t\tAccept=*/*\n\t\t\t\tContent-Type=application/json\nCookies:\t\t<none>\nMultiparts:\t\t<none>\nBody:${sent === null ? '\t\t\t<none>' : `\n${sent}`}\nHTTP/1.1 ${status} ${reason}\nContent-Type: application/json\nConnection: keep-alive\n\n${indented(pretty, '').replaceAll('  ', '    ')}\n\njava.lang.AssertionError: 1 expectation failed.\nExpected status code <200> but was <${status}>.\n`,
  },
  {
    name: 'java-karate-log',
    tier: 'some',
    write: ({ method, url, host, token, status, compact }) =>
      `09:12:33.481 [main] DEBUG com.intuit.karate - request:\n1 > ${method} ${url}\n1 > Authorization: Bearer ${token}\n1 > Host: ${host}\n1 > Connection: Keep-Alive\n1 > User-Agent: Apache-HttpClient/4.5.13 (Java/17.0.9)\n\n\n09:12:33.902 [main] DEBUG com.intuit.karate - response time in milliseconds: 421\n1 < ${status}\n1 < Content-Type: application/json\n1 < Connection: keep-alive\n${compact}\n\n09:12:33.910 [main] ERROR com.intuit.karate - queues.feature:9\nThen status 200\nstatus code was: ${status}, expected: 200, response time in milliseconds: 421, url: ${url}, response: \n${compact}\nclasspath:queues.feature:9\n`,
  },
  {
    name: 'groovy-http-builder',
    tier: 'rare',
    unshown: ['method', 'url', 'code'],
    write: ({ status, reason }) =>
      `Caught: groovyx.net.http.HttpResponseException: status code: ${status}, reason phrase: ${reason}\ngroovyx.net.http.HttpResponseException: status code: ${status}, reason phrase: ${reason}\n\tat groovyx.net.http.RESTClient.defaultFailureHandler(RESTClient.java:263)\n`,
  },
];
