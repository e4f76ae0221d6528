/** An answer as bytes, with the headers of the platform. */
import type { ServerResponse } from 'node:http';
import { pipeline, Readable } from 'node:stream';
import { brotliCompressSync, constants, createBrotliCompress, createGzip, gzipSync } from 'node:zlib';
import type { Answer } from './answer.js';

export interface SendOptions {
  readonly correlationId: string;
  readonly withBody: boolean;
}

interface Rendered {
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

const QUICKLY = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };

const COMPRESSORS = {
  gzip: { stream: createGzip, whole: gzipSync },
  br: {
    stream: () => createBrotliCompress(QUICKLY),
    whole: (body: Buffer) => brotliCompressSync(body, QUICKLY),
  },
} as const;

export function sendAnswer(outgoing: ServerResponse, answer: Answer, options: SendOptions): void {
  if (answer.kind === 'stream') {
    const { pieces, encoding } = answer;
    outgoing.writeHead(answer.status, headersOf(answer, options));
    const compressors = encoding === null ? [] : [COMPRESSORS[encoding].stream()];
    // Whoever asked may have heard enough.
    pipeline([Readable.from(pieces()), ...compressors, outgoing], () => undefined);
    return;
  }
  const { headers, body } = render(answer, options);
  outgoing.writeHead(answer.status, headers);
  outgoing.end(options.withBody ? body : undefined);
}

/** Promises all bytes, sends half of them, and breaks the connection. */
export function sendHalf(outgoing: ServerResponse, answer: Answer, options: SendOptions): void {
  const { headers, body } = render(answer, options);
  outgoing.writeHead(answer.status, headers);
  outgoing.write(body.subarray(0, Math.floor(body.length / 2)), () => outgoing.socket?.destroy());
}

function render(answer: Answer, options: SendOptions): Rendered {
  const body = bytesOf(answer, options.correlationId);
  const length = isWithoutBody(answer.status) ? {} : { 'Content-Length': String(body.length) };
  return { body, headers: { ...length, ...headersOf(answer, options) } };
}

/** Statuses whose answers have no body (RFC 9110, section 6.4.1). */
const isWithoutBody = (status: number): boolean => status === 204 || status === 304;

function headersOf(answer: Answer, { correlationId }: SendOptions): Record<string, string> {
  return {
    ...typeOf(answer),
    ...(answer.kind === 'stream' && answer.encoding !== null && { 'Content-Encoding': answer.encoding }),
    ...(answer.kind !== 'text' && {
      'ININ-Correlation-Id': correlationId,
      'inin-ratelimit-allowed': '300',
      'inin-ratelimit-count': '1',
    }),
    ...answer.headers,
  };
}

function typeOf(answer: Answer): Record<string, string> {
  if (answer.kind === 'empty') return {};
  const isNamed = answer.kind === 'text' || answer.kind === 'stream';
  return { 'Content-Type': isNamed ? answer.contentType : 'application/json' };
}

function bytesOf(answer: Answer, contextId: string): Buffer {
  switch (answer.kind) {
    case 'empty':
      return Buffer.alloc(0);
    case 'text':
      return Buffer.from(answer.body);
    case 'json':
      return Buffer.from(JSON.stringify(answer.body));
    case 'stream': {
      const body = Buffer.from([...answer.pieces()].join(''));
      return answer.encoding === null ? body : COMPRESSORS[answer.encoding].whole(body);
    }
    case 'error': {
      const { message, code, status } = answer;
      return Buffer.from(JSON.stringify({ message, code, status, contextId, details: [], errors: [] }));
    }
  }
}
