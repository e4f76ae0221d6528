/** Percent-encoding (RFC 3986, section 2.1). */

/** Undoes percent-encoding; a text that is not so encoded stays as it is. */
export function decodePercent(text: string): string {
  try {
    return text.includes('%') ? decodeURIComponent(text) : text;
  } catch {
    return text;
  }
}
