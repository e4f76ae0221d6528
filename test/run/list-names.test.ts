/** How a list names calls: never as a pattern of what a recording holds, and without people. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coversNames, isOperationPattern, listNames } from '../../src/run/list-names.js';

describe('what is written into a list', () => {
  it.each([
    ['GET /api/v2/*', 'GET /api/v2/%2A'],
    ['GET /api/v2/users/*/x', 'GET /api/v2/users/%2A/x'],
    ['* /*', '* /%2A'],
    ['GET /nosuch/jane.doe%40example.com/Jane%20Doe', 'GET /nosuch/{mail}/{text}'],
    ['GET /nosuch/ada@example.com', 'GET /nosuch/{mail}'],
    ['GET /dids/+4915112345678', 'GET /dids/{phone}'],
    ['GET /groups/J%C3%B6rg/members', 'GET /groups/{text}/members'],
    ['GET /groups/J%F6rg', 'GET /groups/{text}'],
    ['GET /groups/Ada%2520Example', 'GET /groups/{text}'],
    ['GET /groups/Ada+Example', 'GET /groups/{text}'],
    ['GET /groups/O%27Example', 'GET /groups/{text}'],
    ['GET /groups/Ada Example', 'GET /groups/{text}'],
    ['GET /groups/Jo\u0308rg', 'GET /groups/{text}'],
    ['GET /api/v2/users/{userId}', 'GET /api/v2/users/{userId}'],
    ['GET gateway.example.com/a/b-c_d', 'GET gateway.example.com/a/b-c_d'],
  ])('%s: %s', (operation, written) => {
    expect(listNames(operation)[0]).toBe(written);
    expect(isOperationPattern(written)).toBe(true);
  });

  it('stands for calls of the same name alone, whatever a path holds', () => {
    const part = fc.oneof(
      fc.constantFrom('*', '**', 'a*', '%2A', 'a b', 'users', 'ada@example.com', '{id}'),
      fc.string(),
    );
    const operation = fc
      .tuple(fc.constantFrom('GET', '*', 'POST'), fc.array(part, { minLength: 1, maxLength: 4 }))
      .map(([method, parts]) => `${method} /${parts.join('/')}`);
    fc.assert(
      fc.property(operation, operation, (one, other) => {
        const [written] = listNames(one);
        expect(coversNames(written, listNames(one))).toBe(true);
        expect(isOperationPattern(written)).toBe(true);
        expect(written.endsWith('/*')).toBe(false);
        if (coversNames(written, listNames(other))) expect(listNames(other)).toContain(written);
      }),
      { numRuns: 300 },
    );
  });
});

it('what is written by hand stands for what it says', () => {
  const jane = listNames('GET /groups/Jane%20Example');
  const ada = listNames('GET /groups/Ada%20Example');
  expect(coversNames('GET /groups/Ada%20Example', ada)).toBe(true);
  expect(coversNames('GET /groups/Ada%20Example', jane)).toBe(false);
  expect(coversNames('GET /groups/*', jane)).toBe(true);
  expect(coversNames('GET /groups/%2A', listNames('GET /groups/*'))).toBe(true);
});
