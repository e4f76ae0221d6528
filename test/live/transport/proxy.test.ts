import { describe, expect, it } from 'vitest';
import { type Environment, proxyFor } from '../../../src/live/proxy.js';
import { PlainError } from '../../../src/primitives/plain-error.js';

const proxyOf = (target: string, environment: Environment) =>
  proxyFor(new URL(target), environment)?.href ?? null;
const PROXY = 'http://proxy.example:8080';
const API = 'https://api.mypurecloud.com';

describe('the variable', () => {
  it.each<[Environment, string | null]>([
    [{}, null],
    [{ HTTPS_PROXY: PROXY }, `${PROXY}/`],
    [{ https_proxy: PROXY }, `${PROXY}/`],
    [{ https_proxy: PROXY, HTTPS_PROXY: 'http://other.example' }, `${PROXY}/`],
    [{ HTTP_PROXY: PROXY }, `${PROXY}/`],
    [{ HTTP_PROXY: 'http://other.example', HTTPS_PROXY: PROXY }, `${PROXY}/`],
    [{ HTTPS_PROXY: 'proxy.example:8080' }, `${PROXY}/`],
    [{ HTTPS_PROXY: 'https://proxy.example' }, 'https://proxy.example/'],
    [{ HTTPS_PROXY: ' ' }, null],
    [{ HTTPS_PROXY: '', HTTP_PROXY: '' }, null],
    [{ ALL_PROXY: PROXY }, null],
  ])('%j', (environment, expected) => {
    expect(proxyOf(API, environment)).toBe(expected);
  });

  it.each(['socks5://proxy.example', 'file:///x', 'http://', ':::'])('%s cannot be used', (value) => {
    expect(() => proxyOf(API, { HTTPS_PROXY: value })).toThrow(PlainError);
  });

  it.each(['http://localhost:8080', 'https://localhost', 'http://127.0.0.1:1', 'http://[::1]:1'])(
    'this machine needs none: %s',
    (target) => {
      expect(proxyOf(target, { HTTP_PROXY: PROXY, HTTPS_PROXY: PROXY })).toBeNull();
    },
  );
});

describe('NO_PROXY', () => {
  it.each([
    ['*', true],
    ['api.mypurecloud.com', true],
    ['mypurecloud.com', true],
    ['.mypurecloud.com', true],
    ['*.mypurecloud.com', true],
    ['API.MyPureCloud.com', true],
    ['other.example, mypurecloud.com', true],
    ['other.example mypurecloud.com', true],
    ['mypurecloud.com:443', true],
    ['mypurecloud.com:8443', false],
    ['purecloud.com', false],
    ['xmypurecloud.com', false],
    ['com.', false],
    ['', false],
    [',,', false],
    ['.', false],
    ['[::1]', false],
  ])('%j', (list, direct) => {
    for (const name of ['NO_PROXY', 'no_proxy'])
      expect(proxyOf(API, { HTTPS_PROXY: PROXY, [name]: list })).toBe(direct ? null : `${PROXY}/`);
  });
});
