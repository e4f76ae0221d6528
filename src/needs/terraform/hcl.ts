/** `*.tf`: the blocks of the provider in Terraform code. */

import { withoutByteOrderMark } from '../../primitives/marks.js';
import { LIMITS } from '../../read/types.js';
import { findAddress, NO_TABLE, plainText } from './blocks.js';
import { readTrees } from './hcl-pieces.js';
import type { Block } from './hcl-tree.js';
import { isOfProvider } from './map.js';
import type { FoundSink } from './types.js';

/**
 * Reads Terraform code. What of it is whole is found; that some of it is not is one problem.
 *
 * @returns whether any block of it is whole
 */
export async function readHcl(text: string, sink: FoundSink): Promise<boolean> {
  if (text.length > LIMITS.textBytes) {
    sink.problem({ at: '', message: 'it is too large to be Terraform code that somebody wrote' });
    return false;
  }
  let isRead = false;
  const faults = await readTrees(withoutByteOrderMark(text), ({ blocks }) => {
    for (const block of blocks) findIn(block, sink);
    isRead ||= blocks.length > 0;
  });
  const [first] = faults;
  if (first !== undefined)
    sink.problem({ at: `line ${first}`, message: faults.length > 1 ? `${BROKEN} ${MORE}` : BROKEN });
  return isRead;
}

const BROKEN =
  'this is no Terraform code from here on, or a brace, a quote or a heredoc is not closed before it; what is whole around it was taken, and what it holds may be missing; terraform validate says more';
const MORE = '(and further places of this file)';

const KINDS = { resource: 'resource', data: 'data-source' } as const;

function findIn(block: Block, sink: FoundSink): void {
  const { type, labels, line } = block;
  const [first = '', second = ''] = labels;
  switch (type) {
    case 'resource':
    case 'data':
      if (isOfProvider(first)) {
        const what = `${type === 'data' ? 'data.' : ''}${first}.${second}`;
        sink.found({ kind: KINDS[type], type: first, what, line, actions: null });
      }
      return;
    case 'check':
      // A data source may stand in a check.
      for (const inner of block.blocks()) if (inner.type === 'data') findIn(inner, sink);
      return;
    case 'ephemeral':
    case 'action':
    case 'list':
      if (isOfProvider(first)) sink.notFollowed(`${type} ${first}.${second}`, line, NO_TABLE);
      return;
    case 'module':
      sink.module(first, line, quoted(block.attribute('source')));
      return;
    case 'import':
      findAddress(block.attribute('to'), line, ['import'], sink);
      return;
    case 'removed': {
      const kept = block.blocks().some(isKeeping);
      findAddress(block.attribute('from'), line, [kept ? 'forget' : 'delete'], sink);
      return;
    }
  }
}

/** The text of an expression that is nothing but a text in quotes. */
function quoted(expression: string | null): string | null {
  const text = /^"((?:[^"\\]|\\\\)*)"$/.exec(expression?.trim() ?? '')?.[1];
  return text === undefined ? null : plainText(text.replaceAll('\\\\', '\\'));
}

const isKeeping = (block: Block): boolean =>
  block.type === 'lifecycle' && block.attribute('destroy') === 'false';
