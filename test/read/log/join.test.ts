import { describe, expect, it } from 'vitest';
import type { RawRequest, RawResponse } from '../../../src/exchange/types.js';
import { createJoiner } from '../../../src/read/log/join.js';
import type { CallPart, LoggedCall } from '../../../src/read/log/types.js';

const REQUEST: RawRequest = { method: null, url: null, headers: null, headersComplete: false, body: null };
let line = 0;

interface Fields {
  readonly thread?: string;
  readonly ids?: readonly string[];
  readonly writer?: string;
  readonly teller?: CallPart['teller'];
}

function partOf(call: string | null, answer: number | string | null, fields: Fields = {}): CallPart {
  const [method = null, url = null] = call?.split(' ') ?? [];
  const response: RawResponse | null =
    answer === null
      ? null
      : typeof answer === 'number'
        ? { status: answer, headers: null, body: null, truncated: false }
        : { status: null, headers: null, body: answer, truncated: false };
  line += 1;
  return {
    line,
    time: null,
    writer: fields.writer ?? '',
    thread: fields.thread ?? null,
    ids: fields.ids ?? [],
    teller: fields.teller ?? 'wire',
    request: { ...REQUEST, method, url },
    response,
    unanswered: false,
    resource: null,
  };
}
const asked = (call: string, fields?: Fields): CallPart => partOf(call, null, fields);
const got = (answer: number | string, fields?: Fields): CallPart => partOf(null, answer, fields);
const told = (call: string | null, answer: number | string, fields?: Fields): CallPart =>
  partOf(call, answer, { teller: 'account', ...fields });

/** `GET /a 403 {"code":"x"}`, in the order in which they leave. */
function joined(...parts: readonly CallPart[]): readonly string[] {
  const calls: LoggedCall[] = [];
  const joiner = createJoiner((call) => calls.push(call));
  for (const part of parts) joiner.take(part);
  joiner.end();
  return calls.map(({ request, response }) =>
    [request.method, request.url, response?.status, response?.body]
      .filter((field) => field != null)
      .join(' '),
  );
}

const SCOPE = '{"code":"app.not.authorized.for.scope","message":"App not","status":403}';
const RIGHTS = '{"code":"missing.any.permissions","message":"Unable","status":403}';
const [A, B] = ['GET /api/v2/users', 'GET /api/v2/flows'];
const one = { thread: 't1' };
const two = { thread: 't2' };

describe('an answer in an entry of its own', () => {
  it('belongs to the request of its thread', () => {
    expect(joined(asked(A, one), asked(B, two), got(403, one), got(200, two))).toEqual([
      `${A} 403`,
      `${B} 200`,
    ]);
    expect(joined(asked(A, one), asked(B, two), got(200, two), got(403, one))).toEqual([
      `${A} 403`,
      `${B} 200`,
    ]);
  });

  it('belongs to the request of its id, whatever the thread', () => {
    const [first, second] = [{ ids: ['aaaaaaaa'] }, { ids: ['bbbbbbbb'] }];
    expect(
      joined(asked(A, first), asked(B, second), got(403, { ...second, thread: 'x' }), got(200, first)),
    ).toEqual([`${A} 200`, `${B} 403`]);
  });

  it('stands alone where several requests wait and nothing tells which', () => {
    expect(joined(asked(A), asked(B), got(403))).toEqual([A, B, '403']);
  });

  it('takes the one request that waits', () => {
    expect(joined(asked(A), got(200), asked(B), got(403))).toEqual([`${A} 200`, `${B} 403`]);
  });

  it('of another writer, thread or id is none', () => {
    expect(joined(asked(A, { writer: 'web' }), got(403, { writer: 'worker' }))).toEqual([A, '403']);
    expect(joined(asked(A, one), got(403, two))).toEqual([A, '403']);
    expect(joined(asked(A, { ids: ['aaaaaaaa'] }), got(403, { ids: ['bbbbbbbb'] }))).toEqual([A, '403']);
  });

  it('finds its request in another thread by the address', () => {
    expect(joined(asked(A, one), partOf(A, 403, two))).toEqual([`${A} 403`]);
  });
});

describe('a body in an entry of its own', () => {
  it('belongs to the status of its thread', () => {
    expect(joined(partOf(A, 403, one), partOf(B, 403, two), got(SCOPE, one), got(RIGHTS, two))).toEqual([
      `${A} 403 ${SCOPE}`,
      `${B} 403 ${RIGHTS}`,
    ]);
  });

  it('goes past a success, and never to one', () => {
    expect(joined(partOf(A, 403), partOf(B, 200), got(SCOPE))).toEqual([`${A} 403 ${SCOPE}`, `${B} 200`]);
    expect(joined(partOf(B, 200), got(SCOPE))).toEqual([`${B} 200`, SCOPE]);
  });

  it('never to another status', () => {
    expect(joined(partOf(A, 401), got(SCOPE))).toEqual([`${A} 401`, SCOPE]);
  });
});

describe('an exception about a call that the client has logged', () => {
  it('is the same refusal', () => {
    expect(joined(partOf(A, 403), told(A, SCOPE))).toEqual([`${A} 403 ${SCOPE}`]);
    expect(joined(told(A, 403), partOf(A, 403))).toEqual([`${A} 403`]);
    expect(joined(partOf(A, 403), told(null, SCOPE))).toEqual([`${A} 403 ${SCOPE}`]);
    expect(joined(told(null, SCOPE, one), partOf(A, 403, one))).toEqual([`${A} 403 ${SCOPE}`]);
  });

  it('each takes one: two calls and two exceptions are two', () => {
    expect(joined(partOf(A, 403), told(A, SCOPE), partOf(A, 403), told(A, SCOPE))).toEqual([
      `${A} 403 ${SCOPE}`,
      `${A} 403 ${SCOPE}`,
    ]);
    expect(joined(partOf(A, 403), partOf(A, 403), told(A, SCOPE), told(A, SCOPE))).toHaveLength(2);
  });

  it('is another one where it says something else', () => {
    expect(joined(partOf(A, 403), got(RIGHTS), told(null, SCOPE))).toEqual([`${A} 403 ${RIGHTS}`, SCOPE]);
    expect(joined(partOf(A, 403), told(B, SCOPE))).toEqual([`${A} 403`, `${B} ${SCOPE}`]);
  });

  it('fills what a template leaves open', () => {
    expect(joined(partOf('GET /api/v2/users/1', 403), told('GET /api/v2/users/{userId}', SCOPE))).toEqual([
      `GET /api/v2/users/1 403 ${SCOPE}`,
    ]);
  });
});

describe('two accounts', () => {
  it('are two refusals', () => {
    expect(joined(told(A, SCOPE), told(A, SCOPE))).toHaveLength(2);
    expect(joined(told(null, SCOPE), told(null, RIGHTS))).toHaveLength(2);
  });

  it('are one where they tell of the same answer', () => {
    const body = (id: string) => `{"code":"not.authorized","message":"No","status":403,"contextId":"${id}"}`;
    expect(joined(told(null, body('1')), told(A, body('1')))).toEqual([`${A} ${body('1')}`]);
    expect(joined(told(A, body('1')), told(A, body('2')))).toHaveLength(2);
  });

  it('are one where the second only says once more that it failed', () => {
    expect(joined(partOf(A, 403), told(A, SCOPE), told(null, 403))).toEqual([`${A} 403 ${SCOPE}`]);
  });
});

describe('the words of an exception, and the code with its call', () => {
  const WORDS = 'Unable to perform the requested action.';
  const CODE = '{"code":"missing.permissions"}';
  const whole = (call: string) =>
    `${call} ${JSON.stringify({ message: WORDS, code: 'missing.permissions' })}`;
  it('are one refusal of one thread', () => {
    expect(joined(told(null, WORDS, one), told(A, CODE, one))).toEqual([whole(A)]);
    expect(joined(told(A, CODE, one), told(null, WORDS, one))).toEqual([whole(A)]);
  });
  it('go in pairs', () => {
    expect(
      joined(told(A, CODE, one), told(null, WORDS, one), told(B, CODE, one), told(null, WORDS, one)),
    ).toEqual([whole(A), whole(B)]);
    expect(
      joined(told(null, WORDS, one), told(A, CODE, one), told(null, WORDS, one), told(B, CODE, one)),
    ).toEqual([whole(A), whole(B)]);
  });
  it('are two of two threads, of no thread, and where both have words', () => {
    expect(joined(told(null, WORDS, one), told(A, CODE, two))).toHaveLength(2);
    expect(joined(told(null, WORDS), told(A, CODE))).toHaveLength(2);
    expect(joined(told(null, WORDS, one), told(A, RIGHTS, one))).toHaveLength(2);
  });
  it('are two where much is logged between them', () => {
    const first = told(null, WORDS, one);
    line += 60;
    expect(joined(first, told(A, CODE, one))).toHaveLength(2);
  });
});

it('keeps the order of the input, whatever is answered first', () => {
  const many = Array.from({ length: 3000 }, (_, index) =>
    partOf(`GET /api/v2/users/${index}`, index % 3 === 0 ? 403 : 200),
  );
  const calls = joined(asked(A, one), ...many, got(403, two));
  expect(calls).toHaveLength(3002);
  expect(calls.slice(0, 2)).toEqual([A, 'GET /api/v2/users/0 403']);
});
