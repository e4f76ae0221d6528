/** Annotations of GitHub Actions: commands to the runner. */
import type { Level } from './levels.js';

export type Command = 'error' | 'warning' | 'notice';
export const COMMAND_OF: Readonly<Record<Level, Command>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
};

/** GitHub shows so many of each kind a step, and drops the others without a word. */
export const MOST_ANNOTATIONS = 10;

/** As the runner reads it back. */
const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** A line. @param properties where it stands (`file`, `line`, `col`, `endLine`, `endColumn`), and its `title` */
export function command(name: Command, properties: Readonly<Record<string, string>>, text: string): string {
  const listed = Object.entries(properties).map(([key, value]) => `${key}=${property(value)}`);
  return `::${name} ${listed.join(',')}::${data(text)}\n`;
}
