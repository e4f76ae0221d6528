/** An exchange as others write it: every part optional, every shape that is understood. What an exchange file holds. */
import type { OrganizationRef, Stated } from '../../exchange/types.js';

/** An object, pairs as `fetch` has them (`Headers`), or a list of `{name, value}`, of pairs, or of `Name: value`. */
export type HeadersInput =
  | Readonly<Record<string, string | number | boolean | readonly string[] | null | undefined>>
  | Iterable<readonly [string, string]>
  | readonly ({ readonly name: string; readonly value?: string | null } | string)[];

type Forgiving<T> = T extends boolean
  ? T | 'true' | 'false'
  : T extends readonly string[]
    ? T | string
    : T extends OrganizationRef
      ? T | string
      : // Values of a closed list are also taken in the words of documents and clients.
        T | (string & {});

/** What is known of the caller; a value of a wrong kind is left out and named in the problems of the input. */
export type ContextInput = {
  readonly [Key in keyof Stated]?: Forgiving<NonNullable<Stated[Key]>> | null | undefined;
};

/**
 * Where a part is missing under its own name, the names of libraries are looked for: an error or an answer of axios, got or
 * superagent is an exchange as it is (`config`, `options`, `uri`, `statusCode`, `data`, `text`).
 */
export interface ExchangeInput {
  readonly request?:
    | {
        readonly method?: string | null | undefined;
        /** An URL, or a path with or without `{placeholders}`. */
        readonly url?: string | URL | null | undefined;
        readonly headers?: HeadersInput | null | undefined;
        /** Every header that was sent is there: what is absent was not sent. */
        readonly headersComplete?: boolean | undefined;
        /** Text, or a JSON value. */
        readonly body?: unknown;
      }
    | null
    | undefined;
  readonly response?:
    | {
        readonly status?: number | string | null | undefined;
        readonly headers?: HeadersInput | null | undefined;
        /** Text, or a JSON value. */
        readonly body?: unknown;
        /** The body is known to be only a part of it. */
        readonly truncated?: boolean | undefined;
        /** It is a proxy's answer to CONNECT. */
        readonly tunnel?: boolean | undefined;
      }
    | null
    | undefined;
  /** It is known that the request got no answer. */
  readonly unanswered?: boolean | undefined;
  /** What the client or the recorder names as the reason: `net::ERR_FAILED`. */
  readonly failure?: string | null | undefined;
  /** Another product that the recording names beside the call. */
  readonly otherProduct?: string | null | undefined;
  /** What the call was made for: the address of a Terraform resource. */
  readonly resource?: string | null | undefined;
  readonly context?: ContextInput | null | undefined;
  /** How the text that states the context speaks of the permissions. */
  readonly wording?: { readonly whole: boolean; readonly words: string } | null | undefined;
  /** When the call was made: ISO 8601. */
  readonly time?: string | Date | null | undefined;
}
