/**
 * A shape is how one tool, library or page shows a refused call: what people have in their hands. Each writes the same
 * refusals, so what is lost is the fault of the reader and not of the case.
 */

/** Who meets it: everybody who works with the platform, many, some, few. */
export const TIERS = ['everybody', 'common', 'some', 'rare'] as const;
export type Tier = (typeof TIERS)[number];

/** A refused call with all that may be shown of it. */
export interface Refused {
  readonly method: string;
  /** `https://<host><path>`, with the query. */
  readonly url: string;
  readonly host: string;
  /** From `/api` on, with the query. */
  readonly path: string;
  /** A secret: where a shape shows the Authorization header, it is in there, and no report may hold it. */
  readonly token: string;
  /** What was sent, as JSON; null for a GET. */
  readonly sent: string | null;
  readonly status: number;
  /** `Forbidden`. */
  readonly reason: string;
  readonly code: string;
  readonly message: string;
  readonly contextId: string;
  /** The body of the answer as an object, compact, and over several lines. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly compact: string;
  readonly pretty: string;
}

/** What a shape does not show; all else is asked of the reader. */
export type Unshown = 'method' | 'host' | 'url' | 'query' | 'status' | 'code';

export interface Shape {
  readonly name: string;
  readonly tier: Tier;
  readonly unshown?: readonly Unshown[];
  /** The text as it stands in a terminal, a pane, a file. */
  readonly write: (refused: Refused) => string | Uint8Array;
}
