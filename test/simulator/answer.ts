/** What the simulator answers, before it becomes bytes. */
import { findErrorCodes } from '../../src/contract/index.js';

type Headers = Readonly<Record<string, string>>;

export type Answer = { readonly status: number; readonly headers?: Headers } & (
  | { readonly kind: 'json'; readonly body: unknown }
  | { readonly kind: 'empty' }
  /** The platform's ErrorBody; its `contextId` is the correlation id of the answer. */
  | { readonly kind: 'error'; readonly code: string; readonly message: string }
  | { readonly kind: 'text'; readonly contentType: string; readonly body: string }
  /** Made while it is sent, so of any size; compressed on the way where an encoding is named. */
  | {
      readonly kind: 'stream';
      readonly contentType: string;
      readonly pieces: () => Iterable<string>;
      readonly encoding: 'gzip' | 'br' | null;
    }
);

export const json = (body: unknown, status = 200): Answer => ({ kind: 'json', status, body });
export const empty = (status = 204): Answer => ({ kind: 'empty', status });
export const text = (status: number, contentType: string, body: string, headers: Headers = {}): Answer => ({
  kind: 'text',
  status,
  contentType,
  body,
  headers,
});

export const stream = (
  contentType: string,
  pieces: () => Iterable<string>,
  encoding: 'gzip' | 'br' | null,
  headers: Headers,
): Answer => ({ kind: 'stream', status: 200, contentType, pieces, encoding, headers });

export const redirect = (location: string): Answer => ({
  kind: 'empty',
  status: 302,
  headers: { Location: location },
});

/**
 * A refusal of the catalogue: its usual template, the parameters filled in one after the other.
 * Throws when the catalogue has no such code, so that the simulator invents none.
 */
export function refuse(code: string, ...parameters: readonly string[]): Answer {
  const entry = findErrorCodes(code)[0];
  if (entry === undefined) throw new Error(`the catalogue has no code ${code}`);
  let next = 0;
  const message = (entry.templates[0] ?? '').replace(/%s/g, () => parameters[next++] ?? '');
  return { kind: 'error', status: entry.status, code, message };
}

/** An error in words of the simulator's own, where the catalogue has none. */
export const plainError = (status: number, code: string, message: string): Answer => ({
  kind: 'error',
  status,
  code,
  message,
});

export const bracketed = (names: readonly string[]): string => `[${names.join(', ')}]`;

/** Error of the token endpoint, in the form that was seen at the login host. */
export const oauthError = (error: string, description: string): Answer =>
  json({ error, description, error_description: description }, 400);
