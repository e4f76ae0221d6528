/** Requests of Bruno in its own language (`.bru`): blocks that begin and end at the beginning of a line. */
import { withoutByteOrderMark } from '../../primitives/marks.js';
import type { Head } from '../../read/head.js';
import { readScript } from './scripts.js';
import type { WrittenReader } from './types.js';
import { createUses } from './uses.js';

/** A block `name {`; further lines up to a brace at the beginning of one are its own. */
const BLOCK = /^([a-z][a-z0-9:-]{0,40})[ \t]*\{(.*)$/i;
/** Blocks of which one is in every file of Bruno. */
const KNOWN =
  /^(?:meta|get|post|put|patch|delete|head|options|headers|auth|vars|script|docs|params)(?::[a-z-]{1,40})?[ \t]*\{/;
const VERB = /^(?:get|post|put|patch|delete|head|options|trace|connect|http)$/;
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
    if (name.startsWith('script') || name === 'tests') readScript(lines.join('\n'), { line, what }, uses);
    if (!VERB.test(name)) continue;
    const at = lines.findIndex((each) => PAIR.exec(each)?.[1] === 'url');
    const url = pairIn('url', lines) ?? '';
    // A block `http` has a method of its own.
    const method = name === 'http' ? pairIn('method', lines) : name;
    if (url !== '') uses.call({ method: method?.toUpperCase() ?? null, url }, { line: line + at, what });
  }
};

/** Whole blocks in order; `unclosed` is the line of one that does not end. */
function blocksIn(text: string): { readonly blocks: readonly Block[]; readonly unclosed: number | null } {
  const blocks: Block[] = [];
  let open: Block | null = null;
  for (const [index, line] of withoutByteOrderMark(text).split(/\r?\n/).entries()) {
    if (open === null) {
      const [, name, rest = ''] = BLOCK.exec(line) ?? [];
      // The first pair may stand behind the brace.
      if (name !== undefined) open = { name: name.toLowerCase(), line: index + 1, lines: [rest] };
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
