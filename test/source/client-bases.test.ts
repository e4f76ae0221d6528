import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/source/lexer.js';
import { literalCalls } from '../../src/source/literal-calls.js';
import type { Language } from '../../src/source/types.js';
import { isLinear } from '../least-seconds.js';

const BASE = 'https://api.mypurecloud.de/api/v2';
const calls = (language: Language, text: string): readonly string[] =>
  literalCalls(readSource(text, language)).map(({ method, url }) => `${method} ${url}`);

describe('calls through a client that is given the base of all addresses', () => {
  it.each<[string, Language, string]>([
    [
      'axios',
      'typescript',
      `const http: Axios = axios.create({ headers: h, baseURL: '${BASE}' });\nhttp.get<A>('/routing/queues');\n`,
    ],
    [
      'a base that is kept',
      'javascript',
      `const API = '${BASE}';\nconst c = axios.create({\n  baseURL: API,\n});\nc.get('routing/queues');\n`,
    ],
    [
      'a member',
      'typescript',
      `class A { private c = axios.create({ baseURL: '${BASE}' }); f() { return this.c.get('/routing/queues'); } }\n`,
    ],
    ['httpx', 'python', `c = httpx.Client(base_url="${BASE}")\nc.get("/routing/queues")\n`],
    ['Guzzle', 'php', `<?php $c = new Client(['base_uri' => '${BASE}/']);\n$c->get('routing/queues');\n`],
  ])('of %s', (_, language, text) => {
    expect(calls(language, text)).toEqual([`GET ${BASE}/routing/queues`]);
  });

  it.each<[string, string]>([
    ['a base from elsewhere', `const c = axios.create({ baseURL: config.v2 });\nc.get('/routing/queues');\n`],
    ['another client', `const c = axios.create({ baseURL: '${BASE}' });\nd.get('/routing/queues');\n`],
    [
      'another base',
      `const c = axios.create({ baseURL: 'https://x.example.com/v2' });\nc.get('/routing/queues');\n`,
    ],
    [
      'two of them',
      `let c = axios.create({ baseURL: '${BASE}' });\nc = axios.create({ baseURL: other });\nc.get('/users');\n`,
    ],
    [
      'what is no path',
      `const c = axios.create({ baseURL: '${BASE}' });\nc.get('two words');\nc.get(x, '/users');\n`,
    ],
  ])('are not guessed of %s', (_, text) => {
    expect(calls('javascript', text)).toEqual([]);
  });

  it('take linear time', () => {
    const text = (size: number) => readSource(`x=f(v2 baseURL: '${BASE}',\n`.repeat(size), 'javascript');
    expect(isLinear(0.1, 2000, (size) => literalCalls(text(size)))).toBe(true);
  });
});
