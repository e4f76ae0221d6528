import { describe, expect, it } from 'vitest';
import { readOne } from './read.js';

const CALL = 'POST /api/v2/routing/skills 403 Forbidden. ';

describe('scopes that are said to be on the client', () => {
  it.each([
    ['Scopes on the client: routing:skill, routing:skill:write.', ['routing:skill', 'routing:skill:write']],
    ['The OAuth scopes for the client: routing, users:readonly', ['routing', 'users:readonly']],
    ['Scopes on our client are routing and users.', ['routing', 'users']],
  ])('%s', (sentence, scopes) => {
    expect(readOne(CALL + sentence).context.scopes).toEqual(scopes);
  });
  it.each([
    'No scopes on the client: routing was removed.',
    'The scopes on the client are fine.',
    'Are the scopes on the client: routing?',
    'Missing scopes on the client: routing',
  ])('%s: not told', (sentence) => {
    expect(readOne(CALL + sentence).context.scopes).toBeUndefined();
  });
});

describe('a refusal of a scope in the words of a tool', () => {
  const bodyOf = (sentence: string): string | null | undefined => readOne(CALL + sentence).response?.body;
  it('is what was answered', () => {
    const words = 'Missing Genesys OAuth scope(s): routing, routing:readonly.';
    expect(bodyOf(`${words}\n`)).toBe(words);
    expect(bodyOf('Missing OAuth scopes: routing\n')).toBe('Missing OAuth scopes: routing');
  });
  it.each([
    'Is it a missing OAuth scope?',
    'I fixed the missing OAuth scope yesterday.',
    'Missing scope, perhaps',
  ])('is not %s', (sentence) => {
    expect(bodyOf(sentence) ?? '').not.toMatch(/scope/i);
  });
});

describe('a sentence of the login page', () => {
  it('is what was answered, wherever it was copied to', () => {
    const words = 'An administrator is required to approve this application';
    const url = 'https://login.mypurecloud.ie/oauth/authorize?response_type=token&client_id=x';
    expect(readOne(`Instead of the login: "${words}" (${url})`).response?.body).toBe(words);
  });
  it.each(['An administrator must approve this ticket', 'Is an administrator required?'])(
    'is not: %s',
    (words) => {
      expect(readOne(`GET /api/v2/users\n${words}`).response).toBeNull();
    },
  );
});
