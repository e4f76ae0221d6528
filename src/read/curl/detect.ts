/** How a curl command is known by its beginning. */
import type { Head } from '../head.js';

/** `curl`, behind a prompt or not, followed by what a command has and prose has not. */
export function startsWithCurl({ text }: Head): boolean {
  const line =
    /^(?:[$%#>]\s+|PS [^\r\n>]{0,200}>\s*|[A-Za-z]:\\[^\r\n>]{0,200}>\s*)?curl(?:\.exe)?\s+(\S.{0,2000})/.exec(
      text,
    );
  const rest = line?.[1];
  return (
    rest !== undefined &&
    (/^["'^`\\$]/.test(rest) || /(?:^|\s)-{1,2}[A-Za-z]|https?:\/\/|^\S[^\s.]*\.\S+\/|^\{\{/.test(rest))
  );
}
