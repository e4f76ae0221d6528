/** What a line is to the entry before it, by its own words. */

export type LineKind =
  /** Nothing to see. */
  | 'blank'
  /** Of a stack, a body, a block: it never stands alone. */
  | 'continuation'
  /** Python goes from one traceback to the next. */
  | 'chain'
  /** What pytest says of a failure. */
  | 'pytest'
  /** What was answered, told below an exception. */
  | 'answer'
  | 'goroutine'
  /** Of a goroutine, but a call in prose looks the same. */
  | 'go frame'
  /** `com.foo.BarException: …`: begins an entry unless it belongs to what failed. */
  | 'exception'
  | 'traceback'
  /** A frame of Terraform: its upper edge, its side, its lower edge. */
  | 'box begins'
  | 'box'
  | 'box ends'
  /** `===== FAILURES =====`: between entries. */
  | 'rule'
  /** `<- "GET / HTTP/1.1…"`, `send: b'GET / HTTP/1.1…'`: what a client writes of its connection. */
  | 'wire'
  | 'other';

const CONTINUES =
  /Caused by: |\.\.\. \d+ (?:more|common)|at [\w.$<>]+\(|created by |Suppressed: |> {3}|--- End of |\[signal /y;
/** What the SDK for Python prints below its exception. */
const ANSWER = /HTTP response (?:headers|body): |Reason: /y;
const GOROUTINE = /goroutine \d{1,12} \[/y;
const GO_FRAME = /[\w./-]{1,200}(?:\.\(\*?\w{1,80}\))?\.[\w.]{1,120}\([^()]{0,300}\)$/y;
const EXCEPTION =
  /(?:Exception in thread "[^"\n]{0,200}" |Unhandled (?:exception|rejection)[.:]? {0,4})?(?:[A-Za-z_$][\w$]{0,80}\.){0,14}[\w$`]{0,100}(?:Exception|Error|Failure|Fault|Throwable|Interrupt)(?:: |$| ?\(| ?\[)|panic: |Exception in thread "|Unhandled exception|UnhandledPromiseRejection|Uncaught /y;
const CHAIN = /During handling of the above exception|The above exception was the direct cause/y;
// E       requests.exceptions.HTTPError: 403 …
const PYTEST = /E {3}/y;
const TRACEBACK = /Traceback \(most recent call last\):/y;
const WIRE = /(?:<-|->) "|opening connection to \S+\.\.\.$|send: b['"]|reply: '|header: [A-Z][\w-]{0,80}: /y;
const RULE = /([=_])\1{4}|-{5,100} [A-Z][\w ]{1,60} -{5,100}$/y;

/** @param text without its line break */
export function kindOf(text: string): LineKind {
  if (text === '') return 'blank';
  const first = text.charCodeAt(0);
  if (first <= 32) return text.trim() === '' ? 'blank' : ofIndented(text);
  if (first >= 0x2500) return ofBox(first);
  if (first === 125 || first === 41 || first === 93) return 'continuation';
  if (first === 61 || first === 45 || first === 95)
    return test(RULE, text) ? 'rule' : test(WIRE, text) ? 'wire' : ofWords(text);
  // < o s r h
  if (first === 60 || first === 111 || first === 115 || first === 114 || first === 104)
    return test(WIRE, text) ? 'wire' : ofWords(text);
  return ofWords(text);
}

function ofWords(text: string): LineKind {
  const first = text.charCodeAt(0);
  if (first === 84 && test(TRACEBACK, text)) return 'traceback';
  if ((first === 68 || first === 84) && test(CHAIN, text)) return 'chain';
  if (first === 69 && test(PYTEST, text)) return 'pytest';
  if ((first === 72 || first === 82) && test(ANSWER, text)) return 'answer';
  if (first === 103 && test(GOROUTINE, text)) return 'goroutine';
  if (test(CONTINUES, text)) return 'continuation';
  if (test(EXCEPTION, text)) return 'exception';
  return text.charCodeAt(text.length - 1) === 41 && test(GO_FRAME, text) ? 'go frame' : 'other';
}

// `%5p [%t] …` writes ` INFO [main] …`.
const ALIGNED_LEVEL = / (?:INFO|WARN) +[[({\w]/y;

function ofIndented(text: string): LineKind {
  return test(ALIGNED_LEVEL, text) ? 'other' : 'continuation';
}

function ofBox(first: number): LineKind {
  if (first === 0x2577) return 'box begins';
  if (first === 0x2575) return 'box ends';
  return first === 0x2502 ? 'box' : 'other';
}

function test(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

/** By how many brackets of JSON more are opened than closed, outside of strings. */
export function openBrackets(text: string): number {
  let open = 0;
  let isString = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 34) isString = !isString;
    else if (unit === 92) at++;
    else if (!isString) {
      if (unit === 123 || unit === 91) open++;
      else if (unit === 125 || unit === 93) open--;
    }
  }
  return open;
}
