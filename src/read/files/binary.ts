/** Files that hold no text, by the bytes that they begin with: what they are, and what to do. */

interface Kind {
  /** Bytes at the beginning, as characters of Latin-1. */
  readonly begins: readonly string[];
  readonly told: string;
}

const HAR = 'export it as HAR and read that';

/**
 * Sources: APPNOTE of PKWARE 4.3.7; pcap and pcapng drafts of the IETF (magic numbers); PNG 5.2 of W3C; ISO 32000;
 * file formats of SQLite, 7-Zip, RAR, and Windows event logs.
 */
const KINDS: readonly Kind[] = [
  {
    begins: ['PK\x03\x04', 'PK\x05\x06'],
    told: 'is a ZIP archive; unpack it first',
  },
  {
    begins: [
      '\xd4\xc3\xb2\xa1',
      '\xa1\xb2\xc3\xd4',
      '\x4d\x3c\xb2\xa1',
      '\xa1\xb2\x3c\x4d',
      '\x0a\x0d\x0d\x0a',
    ],
    told: 'is a capture of network packets, where calls are encrypted; record a HAR in the browser or a proxy',
  },
  {
    begins: ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'BM', 'II*\0', 'MM\0*'],
    told: 'is a picture; paste the text that it shows',
  },
  { begins: ['%PDF'], told: 'is a PDF; paste the text that it shows' },
  { begins: ['SQLite format 3\0'], told: `is a database of SQLite; ${HAR}` },
  {
    begins: ['7z\xbc\xaf', 'Rar!\x1a', 'BZh9', '\xfd7zXZ', '\x28\xb5\x2f\xfd'],
    told: 'is an archive; unpack it first',
  },
  { begins: ['ElfFile\0'], told: 'is a Windows event log; export it as XML or text' },
  { begins: ['\xd0\xcf\x11\xe0'], told: 'is an Office document; paste the text that it shows' },
];

/** A flow file of mitmproxy: netstrings with types (tnetstrings), a dictionary for each flow; its first key. */
const FLOWS =
  /^\d{1,10}:\d{1,2}:(?:version|type|id|websocket|response|request|error|backup|comment|client_conn|server_conn|metadata|intercepted|is_replay|marked|timestamp_created)[;,]/;

/** Bytes: no mark is longer, nor what a flow file begins with. */
const LONGEST_MARK = 64;

/** Control characters of which no text holds many; escapes of terminal colours are left to text. */
const isControl = (byte: number): boolean =>
  (byte > 0 && byte < 0x08) || (byte > 0x0d && byte < 0x20 && byte !== 0x1b);
const SAMPLE = 65_536;

/** What the file is, in one line, when its first bytes say that it is no text; else null. */
export function knownBinary(head: Uint8Array): string | null {
  const start = String.fromCharCode(...head.subarray(0, LONGEST_MARK));
  const kind = KINDS.find(({ begins }) => begins.some((mark) => start.startsWith(mark)));
  // Two letters are no mark of a picture when text goes on behind them.
  if (kind !== undefined && !(start.startsWith('BM') && !start.slice(2, 14).includes('\0'))) return kind.told;
  return FLOWS.test(start)
    ? `is a flow file of mitmproxy; ${HAR} (mitmdump -nr FILE --set hardump=OUT.har)`
    : null;
}

/** Does it hold so many control characters that it is no text? Zeros are those of UTF-16 inside of other text. */
export function isBinary(head: Uint8Array): boolean {
  const sample = head.subarray(0, SAMPLE);
  let controls = 0;
  let zeros = 0;
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at] ?? 0;
    if (byte >= 0x20) continue;
    if (byte === 0) zeros++;
    else if (isControl(byte)) controls++;
  }
  return controls > sample.length / 50 || zeros > sample.length * 0.6;
}
