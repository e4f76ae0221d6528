/**
 * PowerShell shows the line that failed once more, cut to the width of the terminal, with tildes below it. It is
 * no second call, and what was cut off is not known.
 */
import { blank, type Span } from './places.js';

/** `+ ~~~~` of Windows PowerShell, `     |  ~~~~` of PowerShell 7. */
const TILDES = /^[ \t]{0,40}(?:\+|\|)[ \t]{0,200}~{2,}[ \t]*$/gm;
const ADDRESS = /https?:\/\/[^\s"'`|]{1,4000}/gi;
const CUT = /https?:\/\/[^\s"'`|]*[ \t]{0,3}\.{3}[ \t]*$/i;

/** The text without the tildes, and without lines above them that are cut or were there before. Places stay. */
export function blankEchoes(text: string): string {
  if (!text.includes('~~')) return text;
  const spans: Span[] = [];
  const seen = new Set<string>();
  let read = 0;
  for (const { index, 0: tildes } of text.matchAll(TILDES)) {
    const line = { start: text.lastIndexOf('\n', index - 2) + 1, end: Math.max(0, index - 1) };
    for (const [address] of text.slice(read, Math.max(read, line.start)).matchAll(ADDRESS)) seen.add(address);
    read = Math.max(read, index);
    spans.push({ start: index, end: index + tildes.length });
    const echo = text.slice(line.start, line.end);
    const addresses = echo.match(ADDRESS) ?? [];
    if (CUT.test(echo.slice(-4000)) || addresses.some((address) => seen.has(address))) spans.push(line);
    else if (/^[ \t]*\+/.test(echo))
      spans.push({ start: line.start, end: line.start + echo.indexOf('+') + 1 });
    for (const address of addresses) seen.add(address);
  }
  return blank(text, spans);
}
