/** Topics of notifications that stand in code, by which a program subscribes to events. */

import { ofContract } from '../contract/current.js';
import { allOperations } from '../contract/index.js';
import { UUID } from '../primitives/uuid.js';
import type { SourceText, SourceTopic } from './types.js';

/** `v2.`, then words, ids and what is filled in, at dots: no numbers, so no version of anything. */
const TOPIC = new RegExp(`^v2(?:\\.(?:[A-Za-z][A-Za-z0-9_]*|\\{[^{}.]{0,60}\\}|\\*|${UUID}))+$`);
const FILLED = new RegExp(`^(?:\\{.*\\}|\\*|${UUID})$`);
const LONGEST = 300;
/** Without an id in it, a shorter one is as well the name of a package or of a text. */
const TELLING = 4;

/** What the topics of the platform are about, beside the first words of its paths. Source: topics `v2.detail.events.…`. */
const MORE_FAMILIES = ['detail', 'operations', 'system'];

const families = ofContract(
  () => new Set([...MORE_FAMILIES, ...allOperations().flatMap(({ path }) => path.split('/')[3] ?? [])]),
);

/**
 * The texts in quotes that are topics (`v2.users.{id}.presence`, `v2.routing.queues.{queueId}.conversations`), in the order
 * of the text.
 */
export function topicsIn({ strings }: SourceText): readonly SourceTopic[] {
  return strings.flatMap(({ value, start, end }) => {
    const topic = value.trim();
    return isTopic(topic) ? [{ topic, start, end }] : [];
  });
}

/** Is the text a topic, as far as its form tells? */
export function isTopic(text: string): boolean {
  if (!text.startsWith('v2.') || text.length > LONGEST || !TOPIC.test(text)) return false;
  const [, family = '', ...parts] = text.split('.');
  if (!families().has(family)) return false;
  return parts.some((part) => FILLED.test(part)) || parts.length + 2 >= TELLING;
}

/** The same for all ids: `v2.users.{}.presence`, by which a topic is found in a list of them. */
export const topicKey = (topic: string): string =>
  topic
    .split('.')
    .map((part) => (FILLED.test(part) ? '{}' : part.toLowerCase()))
    .join('.');
