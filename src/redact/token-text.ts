/** A token as people keep it: in a file, in a variable, at standard input. */
import { asObject, asText, parseJson } from '../primitives/json.js';

export type TokenText =
  | { readonly ok: true; readonly token: string }
  /** `reason` is one line and holds nothing of the text. */
  | { readonly ok: false; readonly reason: string };

const LONGEST = 65_536;
// RFC 6750, section 2.1.
const TOKEN = /^[A-Za-z0-9\-._~+/]+=*$/;

const refused = (reason: string): TokenText => ({ ok: false, reason });

/**
 * Takes the token out of a text: without line end, byte order mark, quotes, `Authorization:` and `Bearer`, or
 * from the JSON answer of the token endpoint.
 */
export function readTokenText(text: string): TokenText {
  if (text.length > LONGEST) return refused('is longer than any token');
  if (/\0|\ufffd/.test(text)) return refused('is not UTF-8 text; save it as UTF-8');
  const trimmed = text.trim();
  if (trimmed === '') return refused('is empty');
  const written = trimmed.startsWith('{') ? issuedToken(trimmed) : trimmed;
  if (written === null) return refused('is JSON without access_token');
  const bare = unquote(
    unquote(written)
      .replace(/^authorization:\s*/i, '')
      .replace(/^bearer(?:\s+|$)/i, ''),
  );
  if (bare === '') return refused('is empty');
  if (/[\r\n]/.test(bare)) return refused('holds more than one line; it must hold the token alone');
  if (/^basic\s/i.test(bare)) return refused('holds a Basic credential, not a token');
  if (!TOKEN.test(bare)) return refused('holds characters that no token has; it must hold the token alone');
  return { ok: true, token: bare };
}

function unquote(text: string): string {
  return (/^(["'`])([\s\S]*)\1$/.exec(text)?.[2] ?? text).trim();
}

/** The token in the answer of a token endpoint (RFC 6749, section 5.1); null when there is none. */
export function issuedToken(text: string): string | null {
  return asText(asObject(parseJson(text))['access_token']);
}
