/** The safe form as an exchange file, so that a recording can be shared. */
import type { Exchange, Header } from './types.js';

interface SharedExchange {
  readonly request: {
    readonly method?: string;
    readonly url?: string;
    readonly headers?: readonly Header[];
    readonly body?: string;
  };
  readonly response?: {
    readonly status?: number;
    readonly headers?: readonly Header[];
    readonly body?: string;
  };
  readonly context?: Exchange['context'];
  readonly time?: string;
}

/** One object of the exchange-file form. Credentials are labels, cookies and signatures are gone. */
export function toShared(exchange: Exchange): SharedExchange {
  const { method, url, headers, requestBody, response, context, time } = exchange;
  return {
    request: {
      ...(method !== null && { method }),
      ...(url !== null && { url }),
      ...(headers !== null && { headers }),
      ...(requestBody !== null && { body: requestBody }),
    },
    ...(response !== null && {
      response: {
        ...(response.status !== null && { status: response.status }),
        ...(response.headers !== null && { headers: response.headers }),
        ...(response.body !== null && { body: response.body }),
      },
    }),
    ...(Object.keys(context).length > 0 && { context }),
    ...(time !== null && { time }),
  };
}
