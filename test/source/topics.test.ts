import { describe, expect, it } from 'vitest';
import { readSource, topicKey, topicsIn } from '../../src/source/index.js';

const topics = (text: string): readonly string[] =>
  topicsIn(readSource(text, 'typescript')).map(({ topic }) => topic);

describe('topics of notifications', () => {
  it.each([
    ["'v2.users.{id}.presence'", 'v2.users.{id}.presence'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code.
    ['`v2.routing.queues.${queueId}.conversations`', 'v2.routing.queues.{queueId}.conversations'],
    ["'v2.users.' + me.id + '.presence'", 'v2.users.{id}.presence'],
    ["'v2.detail.events.conversation.{id}.acw'", 'v2.detail.events.conversation.{id}.acw'],
    [
      "'v2.users.0b1c2d3e-0000-4000-8000-0123456789ab.presence'",
      'v2.users.0b1c2d3e-0000-4000-8000-0123456789ab.presence',
    ],
    ["'v2.architect.dependencytracking.build'", 'v2.architect.dependencytracking.build'],
  ])('%s is one', (text, topic) => {
    expect(topics(text)).toEqual([topic]);
  });

  it.each([
    "'v2.1.0'",
    "'v2.0'",
    "'v2.users'",
    "'v2.users.service'",
    "'v2.acme.things.{id}.changed'",
    "'com.acme.v2.users.{id}'",
    "'v2.users.{id}.presence is a topic'",
    "'/api/v2/users/{id}'",
    "// 'v2.users.{id}.presence'",
  ])('%s is none', (text) => {
    expect(topics(text)).toEqual([]);
  });

  it('are the same for every id', () => {
    expect(topicKey('v2.users.{userId}.presence')).toBe(
      topicKey('v2.users.0b1c2d3e-0000-4000-8000-0123456789ab.presence'),
    );
    expect(topicKey('v2.users.{id}.presence')).not.toBe(topicKey('v2.users.{id}.activity'));
  });
});
