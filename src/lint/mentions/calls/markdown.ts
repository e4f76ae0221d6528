/** Calls in Markdown: its code is read as code, all else line by line. */
import { API_PATH } from '../../../source/api-path.js';
import { languageOf, readSource } from '../../../source/index.js';
import type { Reading } from '../reading.js';
import type { CallMention } from '../types.js';
import { inCode } from './code.js';
import { inLines } from './text.js';

/** How the languages of code are called in Markdown, where that is not how their files end. */
const ENDING: Readonly<Record<string, string>> = {
  javascript: 'js',
  node: 'js',
  typescript: 'ts',
  python: 'py',
  python3: 'py',
  csharp: 'cs',
  golang: 'go',
  kotlin: 'kt',
  ruby: 'rb',
  powershell: 'ps1',
  shell: 'sh',
  console: 'sh',
};

export function inMarkdown(reading: Reading): readonly CallMention[] {
  const { text, offsetOf, outline } = reading;
  const snippets = outline.root.groups.flatMap(({ kind, names, at }) => {
    const [name = ''] = kind === 'snippet' ? names : [];
    const language = name === '' ? null : languageOf(`x.${ENDING[name] ?? name}`);
    return language === null ? [] : [{ language, at }];
  });
  const calls = snippets.flatMap(({ language, at }) => {
    const start = offsetOf(at);
    return inCode(readSource(text.slice(start, offsetOf(at, 'end')), language), start, reading);
  });
  const others = text.includes(API_PATH)
    ? inLines(
        reading,
        snippets.map(({ at }) => at),
      )
    : [];
  return [...calls, ...others];
}
