/** Addresses taken so strictly that no two parsers can disagree about which host they name. */

export type Address =
  | { readonly ok: true; readonly url: URL }
  | { readonly ok: false; readonly reason: string };

const LONGEST = 16_384;
const AUTHORITY = /^https?:\/\/([^/?#\\]*)/i;
// Control characters and spaces: the WHATWG parser drops some of them silently, others not.
const BLANKS = /[\0-\x20\x7f-\xa0]/;
const HOST_AND_PORT = /^(?:[a-z0-9](?:[a-z0-9._-]*[a-z0-9_-])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

const refused = (reason: string): Address => ({ ok: false, reason });

/**
 * Parses an absolute http(s) address. Refused with a reason in one line: a user name before the host, letters
 * outside ASCII, percent-encoding or a final dot in the host, backslashes, control characters, and spellings
 * of a host that a parser would change (`0x7f.1`).
 */
export function parseAddress(text: string): Address {
  if (text.length > LONGEST) return refused('the address is longer than 16 KB');
  if (BLANKS.test(text)) return refused('the address holds spaces or control characters');
  const authority = AUTHORITY.exec(text)?.[1];
  if (authority === undefined) return refused('it is no address that begins with https://');
  if (authority.includes('@') || /^[^?#]*\\/.test(text))
    return refused('the address holds a user name or a backslash by its host, which hides where it leads');
  if (authority === '') return refused('the address names no host');
  if (!/^[\x21-\x7e]*$/.test(authority) || authority.includes('%'))
    return refused('the host is not written in plain letters, so it may only look like another');
  if (/\.(?::\d*)?$/.test(authority)) return refused('the host ends with a dot; write it without');
  if (!HOST_AND_PORT.test(authority)) return refused('the host is not a host name with an optional port');
  if (!URL.canParse(text)) return refused('the address cannot be read');
  const url = new URL(text);
  const written = authority.toLowerCase().replace(/:\d*$/, '');
  if (url.hostname !== written) return refused('the host is written in an odd way, so it may mislead');
  return { ok: true, url };
}

/** This machine: such a connection does not leave it, so it may be plain http. */
export function isLoopback(url: URL): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
}

/** For the list of calls: names of parameters stay, values do not. */
export function pathWithoutValues(url: URL): string {
  if (url.search === '') return url.pathname;
  const shown = url.search
    .slice(1)
    .split('&')
    .map((part) => /^([A-Za-z][\w.-]{0,39})=/.exec(part)?.[1] ?? '')
    .map((name) => (name === '' ? '…' : `${name}=…`));
  return `${url.pathname}?${shown.join('&')}`;
}
