/** Text in base64 within a text: a form, a JSON document or `id:secret` that somebody has encoded as a whole. */
import { decodeBase64 } from '../primitives/base64.js';

/** A whole run; its first 20 characters hold 15 bytes of ASCII (no bit of 0x80), which is so in no other run by accident. */
const RUN =
  /(?<![A-Za-z0-9+/_-])(?:[A-Za-f][A-HQ-Xg-nw-z0-3][ABEFIJMNQRUVYZcdghklopstwx014589][A-Za-z0-9+/_-]){5,}[A-Za-z0-9+/_-]*={0,2}/g;
const LONGEST = 1 << 20;
const PRINTABLE = /^[\t\n\r -~\u00a0-\uffff]+$/;
const SPEAKING = /[:="]|-----BEGIN/;

/** Reports every run of base64 that holds printable text of more than one word. Linear in the text. */
export function findEncoded(
  text: string,
  report: (start: number, end: number, decoded: string) => void,
): void {
  if (text.length < 20) return;
  for (const { index, 0: run } of text.matchAll(RUN)) {
    if (run.length > LONGEST) continue;
    const whole = run.replace(/(?<!=)=+$/, '');
    // A rest of one character is no base64; it belongs to what follows.
    const decoded = decodeBase64(whole.length % 4 === 1 ? whole.slice(0, -1) : whole);
    if (decoded === null || !PRINTABLE.test(decoded) || !SPEAKING.test(decoded)) continue;
    report(index, index + run.length, decoded);
  }
}
