/** What the platform's published document tells, before it is made into a contract. */
import type { Operation } from '../contract/types.js';

/** One operation as the document has it. */
export interface PublishedOperation {
  /** Its name in SDKs; null when the document gives none that can be one, or gives it to another operation too. */
  readonly id: string | null;
  readonly method: Operation['method'];
  /** `/api/v2/…` with `{parameters}`, which matching takes as it stands. */
  readonly path: string;
  readonly permissions: Operation['permissions'];
  /** Accepted scopes, any-of; null when the document does not tell. */
  readonly scopes: readonly string[] | null;
  readonly auth: Operation['auth'];
  /** Marked as preview. The public document leaves preview operations out; SDKs are made with a second one. */
  readonly preview: boolean;
  readonly deprecated: boolean;
}

/** An operation of the document, and what an older contract has of the same calls. */
export interface Pair {
  readonly published: PublishedOperation;
  readonly before: Operation | null;
}

/** A code that operations declare for refusals. */
export interface PublishedErrorCode {
  readonly status: number;
  readonly code: string;
  /** Distinct messages, `%s` for parameters, the most frequent first. */
  readonly templates: readonly string[];
  /** Number of operations that declare it. */
  readonly declaredBy: number;
  /** The first of them by path and method: `GET /api/v2/…`. */
  readonly examples: readonly string[];
}

export interface PublishedDocument {
  /** The title that it gives itself: one printable line. */
  readonly title: string | null;
  readonly operations: readonly PublishedOperation[];
  /** Codes of 401 and 403, and those of other statuses that the catalogue knows. */
  readonly errorCodes: readonly PublishedErrorCode[];
  /** What was left out or could not be understood, each in one printable line. */
  readonly warnings: readonly string[];
}

/** `reason`: one printable line that says what is wrong, where and what to do. */
export type DocumentResult =
  | { readonly ok: true; readonly document: PublishedDocument }
  | { readonly ok: false; readonly reason: string };

export interface DocumentReader {
  /**
   * The next bytes. They may be used again after the call. Gives why the document is refused, whatever follows, as `end`
   * does; null while it is not.
   */
  push(chunk: Uint8Array): string | null;
  /** After the last bytes, once. Throws nothing, whatever the bytes were. */
  end(): DocumentResult;
}
