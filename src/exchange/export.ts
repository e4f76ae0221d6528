/** The safe form as an exchange file, so that a recording can be shared. */
import type { Exchange, Header } from './types.js';

interface SharedExchange {
  readonly request: {
    readonly method?: string;
    readonly url?: string;
    readonly headers?: readonly Header[];
    readonly body?: string;
    readonly headersComplete?: true;
  };
  readonly response?: {
    readonly status?: number;
    readonly headers?: readonly Header[];
    readonly body?: string;
    readonly truncated?: true;
    readonly tunnel?: true;
  };
  readonly failure?: string;
  readonly otherProduct?: string;
  readonly context?: Exchange['context'];
  readonly time?: string;
}

/** How exchange files say that a call got no answer. */
const NO_ANSWER = { status: 0 };

/**
 * One object of the exchange-file form, which is judged as the exchange is. Credentials are labels, cookies and signatures
 * are gone.
 */
export function toShared(exchange: Exchange): SharedExchange {
  const { method, url, headers, requestBody, response, failure, otherProduct, context, time } = exchange;
  return {
    request: {
      ...(method !== null && { method }),
      ...(url !== null && { url }),
      ...(headers !== null && { headers }),
      ...(requestBody !== null && { body: requestBody }),
      ...(exchange.headersComplete && { headersComplete: true }),
    },
    ...(exchange.unanswered && { response: NO_ANSWER }),
    ...(response !== null && {
      response: {
        ...(response.status !== null && { status: response.status }),
        ...(response.headers !== null && { headers: response.headers }),
        ...(response.body !== null && { body: response.body }),
        ...(response.truncated && { truncated: true }),
        ...(response.tunnel === true && { tunnel: true }),
      },
    }),
    ...(failure !== null && { failure }),
    ...(otherProduct !== null && { otherProduct }),
    ...(Object.keys(context).length > 0 && { context }),
    ...(time !== null && { time }),
  };
}
