/** Amazon: exports of CloudWatch, `aws logs tail`, Lambda. */
import { answer, type Entry, line } from '../log.js';
import { services } from '../prefix.js';
import type { Shape, Stream } from '../shape.js';
import { iso } from '../times.js';
import { javaSdk } from './java.js';
import { pinoAxios } from './node.js';
import { logbackOneLine } from './spring.js';

/** An event holds a whole message, of however many lines. */
const eventOf = (entry: Entry, event: (at: Date, message: string) => string): Entry => ({
  ...entry,
  write: (at) => event(at, entry.write(at)),
});

const exportEvent = (at: Date, message: string): string =>
  JSON.stringify({ timestamp: at.getTime(), message, ingestionTime: at.getTime() + 403 });

const prettyEvent = (at: Date, message: string): string =>
  JSON.stringify(
    {
      logStreamName: 'sync/app/403',
      timestamp: at.getTime(),
      message,
      ingestionTime: at.getTime() + 401,
      eventId: String(at.getTime() * 4030),
    },
    null,
    4,
  )
    .split('\n')
    .map((text) => `        ${text}`)
    .join('\n');

/** Commas between elements; the first and the last line are those of the document. */
const commas =
  (last: string) =>
  (lines: readonly string[]): readonly string[] =>
    lines.map((text, index) =>
      text.endsWith(last) && index < lines.length - 2 && index > 0 ? `${text},` : text,
    );

const exported = (name: string, inner: Shape, event: typeof exportEvent, last: string): Shape => ({
  name,
  head: () => [line(() => '{\n    "events": [')],
  foot: () => [line(() => '    ],\n    "nextToken": "f/403"\n}')],
  wrap: (lines) => {
    const body = lines.slice(2, -3);
    return [...lines.slice(0, 2), ...commas(last)(['', ...body, '']).slice(1, -1), ...lines.slice(-3)];
  },
  call: (call, stream) => inner.call(call, stream).map((entry) => eventOf(entry, event)),
  note: (note, stream) => inner.note(note, stream).map((entry) => eventOf(entry, event)),
});

const cloudWatch = exported('cloudwatch-export', javaSdk, exportEvent, '}');
const cloudWatchPretty = exported('cloudwatch-filter-log-events', logbackOneLine, prettyEvent, '        }');

const tail = services(
  'aws-logs-tail',
  [logbackOneLine, pinoAxios],
  (index, at, text) =>
    `${iso(at).slice(0, -1)}000+00:00 ${['sync/app/4031a2b3', 'web/app/401c2d3e'][index]} ${text}`,
);

const requestOf = ({ index, random }: Stream): string =>
  `${index}${random.hex(7)}-4031-4401-8403-${random.hex(12)}`;

function invocation(stream: Stream, entry: (request: string) => Entry): readonly Entry[] {
  const request = requestOf(stream);
  const duration = stream.random.pick([403.12, 401.9, 88.4]);
  return [
    line(() => `START RequestId: ${request} Version: $LATEST`),
    entry(request),
    line(() => `END RequestId: ${request}`),
    line(
      () =>
        `REPORT RequestId: ${request}\tDuration: ${duration} ms\tBilled Duration: ${Math.ceil(duration)} ms\tMemory Size: 512 MB\tMax Memory Used: 403 MB\t`,
    ),
  ];
}

const lambdaNode: Shape = {
  name: 'lambda-node',
  streams: 2,
  note: ({ level, message }, stream) => {
    const request = requestOf(stream);
    return [line((at) => `${iso(at)}\t${request}\t${level}\t${message}`)];
  },
  call: (call, stream) =>
    invocation(stream, (request) =>
      answer(call, (at) => {
        const head = `${iso(at)}\t${request}`;
        return call.status < 400
          ? `${head}\tINFO\t${call.operation.method} ${call.url} ${call.status} (${call.milliseconds} ms)`
          : `${head}\tERROR\t${call.operation.method} ${call.url} failed with ${call.status}: ${call.body}`;
      }),
    ),
};

const lambdaPython: Shape = {
  name: 'lambda-python',
  note: ({ level, message }, stream) => {
    const request = requestOf(stream);
    return [line((at) => `[${level}]\t${iso(at)}\t${request}\t${message}`)];
  },
  call: (call, stream) =>
    invocation(stream, (request) =>
      answer(call, (at) =>
        call.status < 400
          ? `[INFO]\t${iso(at)}\t${request}\t${call.operation.method} ${call.url} ${call.status}`
          : `[ERROR]\t${iso(at)}\t${request}\t${call.operation.method} ${call.url} -> ${call.status} ${call.reason}; body=${call.body}`,
      ),
    ),
};

export const AWS: readonly Shape[] = [cloudWatch, cloudWatchPretty, tail, lambdaNode, lambdaPython];
