/** Finds error codes that stand in a text, as they are written. */
import { correctErrorCode, findErrorCodes, OAUTH_REFUSALS } from '../../../contract/index.js';
import { anyWord, wholeWord } from '../../../primitives/any-word.js';
import type { Found, Span } from '../places.js';
import { MEANS } from '../words/denial.js';
import { LABELS } from '../words/labels.js';
import { CODES_OF_ONE_WORD } from '../words/refusals.js';
import { LIBRARY_CODE } from '../words/transport.js';

/** Between an OAuth error and its description: `:`, `, "error_description": "`, ` description="`, ` (`. */
const DESCRIBED = String.raw`(?:error[_ ])?description["']?\s{0,3}[:=]\s{0,3}["']?`;
const OAUTH = new RegExp(
  String.raw`(?<![\w.-])(${anyWord(OAUTH_REFUSALS)})(?![\w-])(?:["']?(?:\s{0,2}[:,–/-]\s{0,2}["']?(?:${DESCRIBED})?|\s{1,3}${DESCRIBED})([A-Za-z][^\n"'{}<>]{2,120})|["']?\s{0,2}\(([A-Za-z][^\n"'{}<>()]{2,120})\))?`,
  'g',
);
const CODE_LABEL = new RegExp(
  String.raw`(?<![\w-])${LABELS.code}["']?[ \t]{0,3}(?:[:=]|=>|is)?[ \t]{0,3}(["'\`*]{0,3})([A-Za-z][A-Za-z_]*(?:[.-][A-Za-z_]+){0,8}|[a-z]{1,40}[A-Z]\w{0,40})(?![\w.:]{0,200}(?:\d|:[\w/]))`,
  'gi',
);
/** Neither a part of an address, a file, a package or a member of an object, nor the domain of a permission. */
const DOTTED = /(?<![\w./:@-])([a-z]{2,30}(?:[._][a-z]{1,30}){1,8})(?![\w/@-]|:[\w/*]|\.\w)/gi;
const SINGLE = new RegExp(`^${anyWord(CODES_OF_ONE_WORD)}$`, 'i');
const LIBRARY = new RegExp(`^${LIBRARY_CODE}$`);

export interface CodeWord {
  readonly code: string;
  /** Errors of token endpoints carry a description beside the code. */
  readonly oauth: boolean;
  readonly description: string | null;
}

/** Error codes as written: behind the word `code`, or known to the catalogue (typing errors forgiven). */
export function findCodes(text: string): readonly Found<CodeWord>[] {
  const found: Found<CodeWord>[] = [];
  const plain = (hit: RegExpExecArray, code: string): void => {
    const start = hit.index + hit[0].lastIndexOf(code);
    found.push({ start, end: start + code.length, value: { code, oauth: false, description: null } });
  };
  for (const hit of text.matchAll(OAUTH))
    found.push({
      start: hit.index,
      end: hit.index + hit[0].length,
      value: { code: hit[1] ?? '', oauth: true, description: descriptionOf(hit) },
    });
  for (const hit of text.matchAll(DOTTED)) if (isKnownCode(hit[1] ?? '')) plain(hit, hit[1] ?? '');
  for (const hit of text.matchAll(CODE_LABEL)) {
    const code = hit[2] ?? '';
    if (isSecretCode(text, hit.index) || isStatusCode(text, hit.index) || LIBRARY.test(code)) continue;
    // In a sentence `code` is followed by any word: where it is no field it must look like a code.
    const labelled = /[:=]/.test(hit[0].slice(0, -code.length));
    const shaped = /[._]|[a-z][A-Z]/.test(code) || SINGLE.test(code) || isValue(text, hit);
    if (isKnownCode(code) || (labelled && shaped)) plain(hit, code);
  }
  return found.filter((code) => !isExplained(text, code)).sort((a, b) => a.start - b.start);
}

function descriptionOf(hit: RegExpExecArray): string | null {
  const written = hit[2] ?? hit[3];
  if (written === undefined) return null;
  const words = written.trim();
  // `(invalid_client - client not found)`
  return words.endsWith(')') && !words.includes('(') ? words.slice(0, -1) : words;
}

/** `missing.permissions means that …`, `what does … mean?`: a code that is spoken of, not answered. */
const EXPLAINED = new RegExp(
  String.raw`^["'\`*)\]」』]{0,3}\s{0,2}(?:(?:error |error_)?code\s)?${wholeWord(MEANS)}`,
  'i',
);
const isExplained = (text: string, { end }: Span): boolean => EXPLAINED.test(text.slice(end, end + 90));

/**
 * Codes inside a message (`400 - invalid_client (client not found)`): only those that stand in the catalogue as they
 * are written, since a message is made of words.
 */
export function findCodesIn(text: string, messages: readonly Found<string>[]): readonly Found<CodeWord>[] {
  return messages.flatMap(({ start, end }) =>
    findCodes(text.slice(start, end)).flatMap((code) =>
      code.value.oauth || (code.value.code.includes('.') && findErrorCodes(code.value.code).length > 0)
        ? [{ ...code, start: code.start + start, end: code.end + start }]
        : [],
    ),
  );
}

/** `"code": "word"`, `error code: "word"`: the whole of a field, in quotes. `In our code: "Without it …"` is a sentence. */
function isValue(text: string, { index, 0: written, 1: quotes = '' }: RegExpExecArray): boolean {
  const end = index + written.length;
  if (quotes === '' || (end < text.length && !quotes.includes(text[end] ?? ''))) return false;
  return (
    /^error/i.test(written) ||
    /(?:^|["'`*{(,;\n])[ \t]{0,12}$/.test(text.slice(Math.max(0, index - 14), index))
  );
}

/** `Response Code: Forbidden`: the code of HTTP, by its name. */
const isStatusCode = (text: string, at: number): boolean =>
  /(?:status|response|http)[ _-]?$/i.test(text.slice(Math.max(0, at - 10), at));

/** `grant_type=authorization_code&code=…` is a credential, not an error. */
function isSecretCode(text: string, at: number): boolean {
  return (
    /[?&]$/.test(text.slice(Math.max(0, at - 1), at)) ||
    /authori[sz]ation[ _-]$/i.test(text.slice(Math.max(0, at - 14), at))
  );
}

const known = new Map<string, boolean>();
/** Is it in the catalogue, or one typing error away? Answers are kept: logs repeat themselves. */
export function isKnownCode(code: string): boolean {
  const kept = known.get(code);
  if (kept !== undefined) return kept;
  const answer =
    code.length <= 120 &&
    /[._]/.test(code) &&
    (findErrorCodes(code).length > 0 ||
      (/^[a-z._]+$/.test(code) && correctErrorCode(code) !== null) ||
      // Capitals are of constants of programs, too: they must be the code itself.
      findErrorCodes(code.toLowerCase().replaceAll('_', '.')).length > 0);
  if (known.size > 2000) known.clear();
  known.set(code, answer);
  return answer;
}
