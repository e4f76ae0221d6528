/** An answer as bytes, with the headers of the platform. */
import type { ServerResponse } from 'node:http';
import type { Answer } from './answer.js';

export interface SendOptions {
  readonly correlationId: string;
  readonly withBody: boolean;
}

interface Rendered {
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

export function sendAnswer(outgoing: ServerResponse, answer: Answer, options: SendOptions): void {
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

function render(answer: Answer, { correlationId }: SendOptions): Rendered {
  const body = Buffer.from(bodyOf(answer, correlationId), 'utf8');
  const platform = answer.kind !== 'text';
  return {
    body,
    headers: {
      ...(answer.kind === 'empty'
        ? {}
        : { 'Content-Type': answer.kind === 'text' ? answer.contentType : 'application/json' }),
      ...(answer.status === 204 ? {} : { 'Content-Length': String(body.length) }),
      ...(platform
        ? {
            'ININ-Correlation-Id': correlationId,
            'inin-ratelimit-allowed': '300',
            'inin-ratelimit-count': '1',
          }
        : {}),
      ...answer.headers,
    },
  };
}

function bodyOf(answer: Answer, contextId: string): string {
  switch (answer.kind) {
    case 'empty':
      return '';
    case 'text':
      return answer.body;
    case 'json':
      return JSON.stringify(answer.body);
    case 'error': {
      const { message, code, status } = answer;
      return JSON.stringify({ message, code, status, contextId, details: [], errors: [] });
    }
  }
}
