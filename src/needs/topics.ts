/** Topics of notifications: what subscribing to one needs, which only the platform itself tells. */
import { isObject } from '../primitives/json.js';
import { topicKey } from '../source/index.js';
import type { NeededTopic, Needs, TopicUse, Unmatched, UsePlace } from './types.js';

/** What the platform answers of a topic. */
export interface TopicNeeds {
  readonly permissions: readonly string[];
  /** Who is the user of the topic needs none of them. */
  readonly orCurrentUser: boolean;
}

/** By {@link topicKey}. */
export type KnownTopics = ReadonlyMap<string, TopicNeeds>;

export const ASKED_TOPICS = 'GET /api/v2/notifications/availabletopics?expand=requiresPermissions';

/**
 * A saved answer of `GET /api/v2/notifications/availabletopics?expand=requiresPermissions` (the model is `AvailableTopic` of
 * the SDKs). What has no list of permissions tells nothing: it was asked without `expand`. null: it is no such answer.
 */
export function readTopics(document: unknown): KnownTopics | null {
  const entities = isObject(document) ? document['entities'] : document;
  if (!Array.isArray(entities)) return null;
  const known = new Map<string, TopicNeeds>();
  for (const entity of entities as readonly unknown[]) {
    if (!isObject(entity)) continue;
    const { id, requiresPermissions, requiresCurrentUserOrPermission } = entity;
    if (typeof id !== 'string' || !Array.isArray(requiresPermissions)) continue;
    known.set(topicKey(id), {
      permissions: requiresPermissions.filter((name): name is string => typeof name === 'string'),
      orCurrentUser: requiresCurrentUserOrPermission === true,
    });
  }
  return known.size === 0 ? null : known;
}

export interface Topics {
  topic(use: TopicUse): void;
  list(): readonly NeededTopic[];
}

/** Different topics that are kept; no program has more. */
const MOST_TOPICS = 1000;

/** Gathers topics, each once with its first place. */
export function createTopics(known: KnownTopics): Topics {
  const topics = new Map<string, { readonly topic: string; readonly at: UsePlace; count: number }>();
  return {
    topic({ topic, at }) {
      const key = topicKey(topic);
      const seen = topics.get(key);
      if (seen !== undefined) seen.count += 1;
      else if (topics.size < MOST_TOPICS) topics.set(key, { topic, at, count: 1 });
    },
    list: () =>
      [...topics].map(([key, one]) => {
        const needs = known.get(key);
        const isKnown = needs !== undefined && (!needs.orCurrentUser || needs.permissions.length === 0);
        return { ...one, permissions: isKnown ? needs.permissions : null };
      }),
  };
}

/** The topics of which it is not known what they need, with what would tell. */
export const uncertainTopics = (topics: readonly NeededTopic[], known: KnownTopics): readonly Unmatched[] =>
  topics.flatMap(({ topic, at, permissions }) =>
    permissions === null ? [{ text: topic, at, why: whyUncertain(known.get(topicKey(topic)), known) }] : [],
  );

/** The same as preflight takes them: what it asks is whether operations can be called. */
export const topicsNotJudged = ({ topics }: Pick<Needs, 'topics'>): readonly Unmatched[] =>
  topics.map(({ topic, at }) => ({
    text: topic,
    at,
    why: 'whether somebody may subscribe to a topic of notifications is not judged here; why403 needs --topics FILE tells what it needs',
  }));

function whyUncertain(needs: TopicNeeds | undefined, known: KnownTopics): string {
  if (needs !== undefined)
    return `${needs.permissions.join(' and ')}, unless it is a topic of whoever subscribes: which of the two is not known`;
  return known.size === 0
    ? `which permission a topic needs the contract does not say; the platform does: ${ASKED_TOPICS}, its answer saved and given as --topics FILE`
    : 'the answer that --topics gives has no permissions of this topic; ask it with expand=requiresPermissions';
}
