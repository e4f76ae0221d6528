/** Java and Kotlin: exceptions as they stand in a console. */
import type { Shape } from '../shape.js';
import { javaMap, operationId } from './notations.js';

const FRAMES = `	at java.base/jdk.internal.reflect.DirectMethodHandleAccessor.invoke(DirectMethodHandleAccessor.java:103)
	at com.example.queues.QueueService.load(QueueService.java:47)
	at com.example.queues.Application.main(Application.java:21)
`;

export const JAVA: readonly Shape[] = [
  {
    name: 'java-purecloud-sdk-stack-and-raw-body',
    tier: 'common',
    unshown: ['method', 'url'],
    write: ({ method, path, status, compact }) =>
      `Exception when calling API\ncom.mypurecloud.sdk.v2.ApiException: error\n\tat com.mypurecloud.sdk.v2.ApiClient.interpretConnectorResponse(ApiClient.java:593)\n\tat com.mypurecloud.sdk.v2.ApiClient.getAPIResponse(ApiClient.java:643)\n\tat com.mypurecloud.sdk.v2.ApiClient.invoke(ApiClient.java:733)\n\tat com.mypurecloud.sdk.v2.api.RoutingApi.${operationId(method, path)}(RoutingApi.java:9311)\n${FRAMES}Status: ${status}\nBody: ${compact}\n`,
  },
  {
    name: 'java-purecloud-sdk-error-body-to-string',
    tier: 'some',
    unshown: ['method', 'url'],
    write: ({ body }) =>
      `class ErrorBody {\n${Object.entries(body)
        .map(([name, value]) => `    ${name}: ${javaMap(value)}\n`)
        .join('')}}\n`,
  },
  {
    name: 'java-spring-rest-template',
    tier: 'common',
    unshown: ['method', 'url'],
    write: ({ status, reason, compact }) =>
      `org.springframework.web.client.HttpClientErrorException$${reason}: ${status} ${reason}: "${compact}"\n\tat org.springframework.web.client.HttpClientErrorException.create(HttpClientErrorException.java:109)\n\tat org.springframework.web.client.DefaultResponseErrorHandler.handleError(DefaultResponseErrorHandler.java:183)\n\tat org.springframework.web.client.RestTemplate.doExecute(RestTemplate.java:891)\n${FRAMES}`,
  },
  {
    name: 'java-spring-6-rest-template',
    tier: 'common',
    write: ({ method, url, status, reason, compact }) =>
      `org.springframework.web.client.HttpClientErrorException$${reason}: ${status} ${reason} on ${method} request for "${url.replace(/\?.*/, '')}": "${compact}"\n\tat org.springframework.web.client.HttpClientErrorException.create(HttpClientErrorException.java:112) ~[spring-web-6.2.1.jar:6.2.1]\n\tat org.springframework.web.client.StatusHandler.lambda$defaultHandler$3(StatusHandler.java:86) ~[spring-web-6.2.1.jar:6.2.1]\n`,
    unshown: ['query'],
  },
  {
    name: 'java-spring-rest-template-debug-log',
    tier: 'some',
    unshown: ['code'],
    write: ({ method, url, status, reason }) =>
      `2026-08-04 09:12:33.481 DEBUG 18233 --- [nio-8080-exec-1] o.s.web.client.RestTemplate              : HTTP ${method} ${url}\n2026-08-04 09:12:33.483 DEBUG 18233 --- [nio-8080-exec-1] o.s.web.client.RestTemplate              : Accept=[application/json, application/*+json]\n2026-08-04 09:12:33.902 DEBUG 18233 --- [nio-8080-exec-1] o.s.web.client.RestTemplate              : Response ${status} ${reason.toUpperCase()}\n`,
  },
  {
    name: 'java-spring-web-client',
    tier: 'common',
    unshown: ['query', 'code'],
    write: ({ method, url, status, reason }) =>
      `org.springframework.web.reactive.function.client.WebClientResponseException$${reason}: ${status} ${reason} from ${method} ${url.replace(/\?.*/, '')}\n\tat org.springframework.web.reactive.function.client.WebClientResponseException.create(WebClientResponseException.java:320) ~[spring-webflux-6.1.14.jar:6.1.14]\n\tSuppressed: reactor.core.publisher.FluxOnAssembly$OnAssemblyException: \nError has been observed at the following site(s):\n\t*__checkpoint ⇢ ${status} ${reason.toUpperCase()} from ${method} ${url} [DefaultWebClient]\nOriginal Stack Trace:\n\t\tat org.springframework.web.reactive.function.client.WebClientResponseException.create(WebClientResponseException.java:320) ~[spring-webflux-6.1.14.jar:6.1.14]\n`,
  },
  {
    name: 'java-feign',
    tier: 'common',
    write: ({ method, url, path, status, reason, compact }) =>
      `feign.FeignException$${reason}: [${status} ${reason}] during [${method}] to [${url}] [GenesysClient#${operationId(method, path)}(Integer,Integer)]: [${compact}]\n\tat feign.FeignException.clientErrorStatus(FeignException.java:224)\n\tat feign.FeignException.errorStatus(FeignException.java:203)\n\tat feign.codec.ErrorDecoder$Default.decode(ErrorDecoder.java:103)\n${FRAMES}`,
  },
  {
    name: 'java-feign-http2-long-body-cut',
    tier: 'some',
    unshown: ['code'],
    write: ({ method, url, path, status, reason, compact }) =>
      `feign.FeignException$${reason}: [${status}] during [${method}] to [${url}] [GenesysClient#${operationId(method, path)}(String)]: [${compact.slice(0, 200)}... (${compact.length} bytes)]\n`,
  },
  {
    name: 'java-feign-full-logger',
    tier: 'some',
    write: ({ method, url, path, token, sent, status, compact, contextId }) => {
      const tag = `[GenesysClient#${operationId(method, path)}]`;
      const lines = [
        `---> ${method} ${url} HTTP/1.1`,
        `Authorization: Bearer ${token}`,
        'Content-Type: application/json',
        ...(sent === null
          ? ['---> END HTTP (0-byte body)']
          : ['', sent, `---> END HTTP (${sent.length}-byte body)`]),
        `<--- HTTP/1.1 ${status} (184ms)`,
        'content-type: application/json',
        `inin-correlation-id: ${contextId}`,
        '',
        compact,
        `<--- END HTTP (${compact.length}-byte body)`,
      ];
      return lines
        .map((text) => `2026-08-04 09:12:33,481 DEBUG c.e.q.GenesysClient : ${tag} ${text}\n`)
        .join('');
    },
  },
  {
    name: 'java-okhttp-response-to-string',
    tier: 'common',
    unshown: ['method', 'code'],
    write: ({ url, status }) =>
      `Unexpected code Response{protocol=h2, code=${status}, message=, url=${url}}\n`,
  },
  {
    name: 'java-net-server-returned',
    tier: 'common',
    unshown: ['method', 'code'],
    write: ({ url, status }) =>
      `java.io.IOException: Server returned HTTP response code: ${status} for URL: ${url}\n\tat java.base/sun.net.www.protocol.http.HttpURLConnection.getInputStream0(HttpURLConnection.java:1997)\n\tat java.base/sun.net.www.protocol.https.HttpsURLConnectionImpl.getInputStream(HttpsURLConnectionImpl.java:223)\n${FRAMES}`,
  },
  {
    name: 'java-http-client-response-to-string',
    tier: 'common',
    write: ({ method, url, status, compact }) => `(${method} ${url}) ${status}\n${compact}\n`,
  },
  {
    name: 'java-quarkus-rest-client',
    tier: 'some',
    unshown: ['url', 'method', 'code'],
    write: ({ method, path, status, reason }) =>
      `2026-08-04 09:12:33,481 ERROR [io.qua.ver.htt.run.QuarkusErrorHandler] (executor-thread-1) HTTP Request to /queues failed, error id: 5b1f9c2e-1: org.jboss.resteasy.reactive.ClientWebApplicationException: Received: '${reason}, status code ${status}' when invoking REST Client method: 'com.example.GenesysApi#${operationId(method, path)}'\n\tat org.jboss.resteasy.reactive.client.impl.RestClientRequestContext.unwrapException(RestClientRequestContext.java:205)\n`,
  },
  {
    name: 'java-retrofit-http-exception',
    tier: 'some',
    unshown: ['url', 'method', 'code'],
    write: ({ status, reason }) =>
      `retrofit2.HttpException: HTTP ${status} ${reason}\n\tat retrofit2.KotlinExtensions$await$2$2.onResponse(KotlinExtensions.kt:53)\n\tat retrofit2.OkHttpCall$1.onResponse(OkHttpCall.java:164)\n`,
  },
  {
    name: 'java-log4j-map-and-call',
    tier: 'some',
    write: ({ method, url, status, body }) =>
      `09:12:33.902 [main] ERROR c.e.queues.QueueService - ${method} ${url} -> ${status} ${javaMap(body)}\n`,
  },
  {
    name: 'java-record-to-string',
    tier: 'some',
    write: ({ method, url, status, code, message, contextId }) =>
      `2026-08-04T09:12:33.902+02:00 ERROR 18233 --- [main] c.e.queues.QueueService : call failed: ApiError[method=${method}, url=${url}, status=${status}, code=${code}, message=${message}, contextId=${contextId}]\n`,
  },
  {
    name: 'java-lombok-to-string',
    tier: 'some',
    write: ({ method, url, status, code, message, contextId }) =>
      `ERROR QueueService - ${method} ${url} failed with ErrorBody(message=${message}, code=${code}, status=${status}, messageParams={}, contextId=${contextId}, details=[], errors=[])\n`,
  },
  {
    name: 'kotlin-ktor-client-request-exception',
    tier: 'some',
    write: ({ method, url, status, reason, compact }) =>
      `Exception in thread "main" io.ktor.client.plugins.ClientRequestException: Client request(${method} ${url}) invalid: ${status} ${reason}. Text: "${compact}"\n\tat io.ktor.client.plugins.DefaultResponseValidationKt$addDefaultResponseValidation$1$1.invokeSuspend(DefaultResponseValidation.kt:54)\n`,
  },
  {
    name: 'kotlin-ktor-logging',
    tier: 'some',
    write: ({ method, url, token, status, reason, compact }) =>
      `09:12:33.481 [main] INFO io.ktor.client.HttpClient - REQUEST: ${url}\nMETHOD: HttpMethod(value=${method})\nCOMMON HEADERS\n-> Accept: application/json\n-> Authorization: Bearer ${token}\nCONTENT HEADERS\n-> Content-Length: 0\n09:12:33.902 [main] INFO io.ktor.client.HttpClient - RESPONSE: ${status} ${reason}\nMETHOD: HttpMethod(value=${method})\nFROM: ${url}\nCOMMON HEADERS\n-> Content-Type: application/json\nBODY Content-Type: application/json\nBODY START\n${compact}\nBODY END\n`,
  },
];
