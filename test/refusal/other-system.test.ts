import { describe, expect, it } from 'vitest';
import { otherSystemOf } from '../../src/refusal/other-system.js';
import { relayedDetail } from '../../src/refusal/relayed.js';

const AMAZON =
  'User: arn:aws:sts::111122223333:assumed-role/sync/session is not authorized to perform: sqs:SendMessage on resource: arn:aws:sqs:eu-west-1:111122223333:calls';

describe('refusals in the words of other systems', () => {
  it('names the system and what it does not let the caller do', () => {
    expect(otherSystemOf(AMAZON)).toEqual({
      kind: 'words',
      name: 'Amazon Web Services',
      mark: 'sqs:SendMessage',
    });
    expect(otherSystemOf(AMAZON.replace('arn:aws:sts', 'arn:aws-us-gov:sts'))?.kind).toBe('words');
  });
  it.each([
    null,
    'You are not authorized to perform the requested action.',
    'Our lambda arn:aws:lambda:eu-west-1:111122223333:function:sync got 403 from the platform.',
    'User is not authorized to perform: routing:queue:view',
    'Access Denied',
  ])('may be the platform: %s', (message) => {
    expect(otherSystemOf(message)).toBeNull();
  });
});

describe('what an action hands on', () => {
  it.each([
    `Error from AWS: ${AMAZON}`,
    JSON.stringify({
      message: 'The request failed because the remote service refused it.',
      errors: [{ userMessage: 'Response from web service: {"error":"forbidden"}' }],
    }),
    '{"errorCode":"REQUEST_FAILURE","details":[{"errorCode":"ACTION.FORBIDDEN"}]}',
  ])('is refused by the system behind: %s', (body) => {
    expect(relayedDetail(body)?.kind).toBe('relayed');
  });
  it.each([
    AMAZON,
    '{"errorCode":"REQUEST_FAILURE","details":[{"errorCode":"ACTION.TIMEOUT"}]}',
    JSON.stringify({ message: 'The remote service returned a page.', errors: [{ userMessage: 'No' }] }),
    'Error from AWS: the function timed out',
  ])('is not: %s', (body) => {
    expect(relayedDetail(body)).toBeNull();
  });
});
