/** The safe form as an exchange file, so that a recording can be shared. */
import type { Exchange, Header, Stated, Wording } from './types.js';

/** An exchange as an exchange file has it. */
export interface SharedExchange {
  readonly request: {
    readonly method?: string;
    readonly url?: string;
    readonly headers?: readonly Header[];
    readonly headersComplete?: true;
    readonly body?: string;
  };
  readonly response?: {
    readonly status?: number;
    readonly headers?: readonly Header[];
    readonly body?: string;
    readonly truncated?: true;
    readonly tunnel?: true;
  };
  readonly unanswered?: true;
  readonly failure?: string;
  readonly otherProduct?: string;
  readonly resource?: string;
  readonly context?: Stated;
  readonly wording?: Wording;
  readonly time?: string;
}

/**
 * One object of the exchange-file form, with all that a diagnosis rests on. Credentials are labels, cookies and signatures
 * are gone.
 */
export function toShared(exchange: Exchange): SharedExchange {
  const { source, method, url, headers, headersComplete, requestBody, response, time } = exchange;
  const { unanswered, failure, otherProduct } = exchange;
  const { wording, ...context } = exchange.context;
  return {
    request: {
      ...(method !== null && { method }),
      ...(url !== null && { url }),
      ...(headers !== null && { headers }),
      ...(headersComplete && { headersComplete }),
      // An empty body is read as none.
      ...(requestBody !== null && requestBody !== '' && { body: requestBody }),
    },
    ...(response !== null && {
      response: {
        ...(response.status !== null && { status: response.status }),
        ...(response.headers !== null && { headers: response.headers }),
        ...(response.body !== null && response.body !== '' && { body: response.body }),
        ...(response.truncated && { truncated: true }),
        ...(response.tunnel === true && { tunnel: true }),
      },
    }),
    ...(unanswered && { unanswered }),
    ...(failure !== null && { failure }),
    ...(otherProduct !== null && { otherProduct }),
    ...(source.resource !== undefined && { resource: source.resource }),
    ...(Object.keys(context).length > 0 && { context }),
    ...(wording !== undefined && { wording }),
    ...(time !== null && { time }),
  };
}
