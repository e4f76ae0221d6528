/** What must not stand in anything that is shown on a terminal, in an editor, or in the log of a build. */
import type { FormatRow } from '../../src/report/format.js';

/** Control characters but line feed, breaks of lines, bidi, zero-width and filler characters, tags, halves of pairs. */
export const ACTING =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\p{Surrogate}\u{1d173}-\u{1d17a}\u{e0000}-\u{e007f}]|\u034f|\u17b4|\u17b5/u;

/** What the runners of GitHub, Azure, TeamCity, GitLab and Buildkite take for a command. */
export const COMMAND = /^\s*::|##\w*\[|section_(?:start|end):\d|^(?:---|\+\+\+|~~~|\^\^\^)\s/m;

/**
 * The commands that formats of the kind `commands` write themselves, at the beginning of a line, up to the text behind them:
 * issues of GitHub and Azure. Their properties hold nothing that could end the command or begin another one.
 */
const OWN_COMMAND =
  /^(?:::(?:error|warning|notice) \w+=[^:,\n]*(?:,\w+=[^:,\n]*)*::|##vso\[task\.logissue (?:\w+=[^;\]\n]*;)+\])/gm;

/** The text of a format without the commands that are its own. */
export const withoutOwnCommands = (text: string, output: FormatRow['output']): string =>
  output === 'commands' ? text.replace(OWN_COMMAND, 'command ') : text;
