/** Requests of Bruno in its own language (`.bru`): blocks that begin and end at the beginning of a line. */
import { withoutByteOrderMark } from '../../primitives/marks.js';
import type { Head } from '../../read/head.js';
import { readScript } from './scripts.js';
import type { WrittenReader } from './types.js';
import { createUses } from './uses.js';

/** A block `name {`; further lines up to a brace at the beginning of one are its own. */
const BLOCK = /^([a-z][a-z0-9:-]{0,40})[ \t]*\{[ \t]*$/i;
/** Blocks of which one is in every file of Bruno. */
const KNOWN =
  /^(?:meta|get|post|put|patch|delete|head|options|headers|auth|vars|script|docs|params)(?::[a-z-]{1,40})?[ \t]*\{[ \t]*$/;
const VERB = /^(?:get|post|put|patch|delete|head|options|trace|connect)$/;
const PAIR = /^[ \t]*([a-z]{1,20})[ \t]*:(.*)$/;

export function isBruno({ text }: Head): boolean {
  const [first = ''] = text.split(/\r?\n/, 1);
  return KNOWN.test(first) && /\n\}/.test(text);
}

interface Block {
  readonly name: string;
  readonly line: number;
  readonly lines: string[];
}

export const readBruno: WrittenReader = (text, options, sink) => {
  const uses = createUses(options, sink);
  const { blocks, unclosed } = blocksIn(text);
  if (unclosed !== null)
    sink.problem({
      at: `line ${unclosed}`,
      message: 'the block that begins here is not closed and was not read; save the file again',
    });
  const what =
    blocks
      .map(({ name, lines }) => (name === 'meta' ? pairIn('name', lines) : null))
      .find((name) => name !== null) ?? null;
  for (const { name, line, lines } of blocks) {
    if (VERB.test(name)) {
      const at = lines.findIndex((each) => PAIR.exec(each)?.[1] === 'url');
      const url = pairIn('url', lines);
      if (url !== null && url !== '')
        uses.call({ method: name.toUpperCase(), url }, { line: line + at + 1, what });
    } else if (name === 'http') {
      const url = pairIn('url', lines);
      if (url !== null && url !== '')
        uses.call({ method: pairIn('method', lines)?.toUpperCase() ?? null, url }, { line, what });
    } else if (name.startsWith('script') || name === 'tests')
      readScript(lines.join('\n'), { line, what }, uses);
  }
};

/** Whole blocks in order; `unclosed` is the line of one that does not end. */
function blocksIn(text: string): { readonly blocks: readonly Block[]; readonly unclosed: number | null } {
  const blocks: Block[] = [];
  let open: Block | null = null;
  for (const [index, line] of withoutByteOrderMark(text).split(/\r?\n/).entries()) {
    if (open === null) {
      const name = BLOCK.exec(line)?.[1];
      if (name !== undefined) open = { name: name.toLowerCase(), line: index + 1, lines: [] };
    } else if (line.startsWith('}')) {
      blocks.push(open);
      open = null;
    } else open.lines.push(line);
  }
  return { blocks, unclosed: open?.line ?? null };
}

/** Keys with `~` before them are switched off. */
function pairIn(key: string, lines: readonly string[]): string | null {
  for (const line of lines) {
    const pair = PAIR.exec(line);
    if (pair?.[1] === key) return (pair[2] ?? '').trim();
  }
  return null;
}
