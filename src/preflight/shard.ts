/** A share of the callers, for jobs that run side by side. */
import { PlainError } from '../primitives/plain-error.js';
import { printable } from '../primitives/safe-text.js';

export interface Shard {
  /** Counts from 1. */
  readonly index: number;
  readonly count: number;
}

const MOST_SHARDS = 10_000;
const LONGEST = 40;

/** `2/5`: the second of five. */
export function readShard(text: string): Shard {
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(text.trim()) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (index === undefined || count === undefined || shard.count > MOST_SHARDS)
    throw new PlainError(
      `--shard takes two numbers, as 1/4, not ${printable(text).slice(0, LONGEST) || 'nothing'}`,
    );
  if (shard.index < 1 || shard.index > shard.count)
    throw new PlainError(
      `--shard ${shard.index}/${shard.count}: the first number is from 1 to the second one`,
    );
  return shard;
}

/** Every so many, from the first of the share on, in their order: the shares of one list hold each item once. */
export const inShard = <T>(items: readonly T[], { index, count }: Shard): readonly T[] =>
  items.filter((_, place) => place % count === index - 1);
