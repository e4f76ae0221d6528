/** Java: exceptions of the SDK, the wire of Apache. */
import type { Call } from '../calls.js';
import { answer, type Entry, line } from '../log.js';
import type { Shape } from '../shape.js';
import { log4j, log4jNote } from './okhttp.js';

export const javaFrames = (
  call: Call,
  by: number,
): string => `	at com.mypurecloud.sdk.v2.ApiClient.processResponse(ApiClient.java:${400 + by})
	at com.mypurecloud.sdk.v2.ApiClient.invoke(ApiClient.java:${676 + by})
	at com.mypurecloud.sdk.v2.api.${call.api}.${call.operation.id}(${call.api}.java:${1403 + by})
	at com.acme.sync.GenesysClient.load(GenesysClient.java:${40 + by})
	at java.base/java.util.concurrent.ThreadPoolExecutor.runWorker(ThreadPoolExecutor.java:1136)
	at java.base/java.lang.Thread.run(Thread.java:840)`;

export const javaSdk: Shape = {
  name: 'java-sdk-exceptions',
  note: log4jNote,
  call: (call, stream) => {
    const attempt = stream.random.int(1, 3);
    const by = stream.random.int(0, 20);
    if (call.status < 400)
      return [
        answer(
          call,
          log4j(
            'INFO',
            stream,
            'c.a.s.App',
            `${call.operation.method} ${call.url} ${call.status} ${call.reason} in ${call.milliseconds} ms`,
          ),
        ),
      ];
    return [
      answer(
        call,
        (at) =>
          `${log4j('ERROR', stream, 'c.a.s.GenesysClient', `call failed, attempt ${attempt}`)(at)}\ncom.mypurecloud.sdk.v2.ApiException: ${call.message}\n${javaFrames(call, by)}`,
        { status: false, code: false, message: true },
      ),
    ];
  },
};

const javaSdkWrapped: Shape = {
  name: 'java-sdk-caused-by',
  streams: 2,
  note: log4jNote,
  call: (call, stream) => {
    if (call.status < 400)
      return [
        answer(
          call,
          log4j(
            'DEBUG',
            stream,
            'c.a.s.App',
            `${call.operation.id} returned ${call.status} after ${call.milliseconds} ms`,
          ),
        ),
      ];
    return [
      answer(
        call,
        (at) =>
          `${log4j('ERROR', stream, 'c.a.s.Sync', 'Sync of one tenant failed')(at)}
java.lang.RuntimeException: could not load
	at com.acme.sync.Sync.run(Sync.java:403)
	at java.base/java.lang.Thread.run(Thread.java:840)
Caused by: com.mypurecloud.sdk.v2.ApiException: ${call.message}
${javaFrames(call, 3)}
	... 401 more`,
        { status: false, code: false, message: true },
      ),
    ];
  },
};

const apacheWire: Shape = {
  name: 'apache-httpclient-wire',
  note: log4jNote,
  call: (call, stream) => {
    const id = stream.count() % 3;
    const write = (text: string): Entry['write'] =>
      log4j('DEBUG', stream, 'org.apache.http.wire', `http-outgoing-${id} ${text}`);
    const header = (arrow: string, text: string): Entry =>
      line(log4j('DEBUG', stream, 'org.apache.http.headers', `http-outgoing-${id} ${arrow} ${text}`));
    return [
      header('>>', `${call.operation.method} ${call.target} HTTP/1.1`),
      header('>>', `Host: ${call.host}`),
      line(write(`>> "${call.operation.method} ${call.target} HTTP/1.1[\\r][\\n]"`)),
      line(write(`>> "Host: ${call.host}[\\r][\\n]"`)),
      line(write('>> "Connection: Keep-Alive[\\r][\\n]"')),
      line(write('>> "[\\r][\\n]"')),
      answer(call, write(`<< "HTTP/1.1 ${call.status} ${call.reason}[\\r][\\n]"`)),
      line(write('<< "Content-Type: application/json[\\r][\\n]"')),
      line(write(`<< "Content-Length: ${call.body.length}[\\r][\\n]"`)),
      line(write(`<< "inin-correlation-id: ${call.correlationId}[\\r][\\n]"`)),
      line(write('<< "[\\r][\\n]"')),
      line(write(`<< "${call.body}"`)),
      header('<<', `HTTP/1.1 ${call.status} ${call.reason}`),
      header('<<', 'Content-Type: application/json'),
    ];
  },
};

export const JAVA: readonly Shape[] = [javaSdk, javaSdkWrapped, apacheWire];
