import { describe, expect, it } from 'vitest';
import { createLabels, labelledCall } from '../../../src/read/log/labelled.js';
import { pairsIn } from '../../../src/read/log/pairs.js';

const URL_ = 'https://api.mypurecloud.com/api/v2/users';
const NOTHING = { method: null, url: null };

describe('a call that one line names by labels', () => {
  it.each([
    `Method: GET, RequestUri: '${URL_}', Version: 1.1`,
    `System.HttpRequest[Endpoint=${URL_}, Method=GET]`,
    `HTTP Method: GET, URL: ${URL_}`,
    `METHOD: HttpMethod(value=GET) URL: ${URL_}`,
  ])('%s', (text) => {
    expect(labelledCall(text)).toMatchObject({ method: 'GET', url: URL_ });
  });

  it.each([
    `Method: GET, Method: PUT, Url: ${URL_}`,
    `Url: ${URL_}, url: ${URL_}/me, method: GET`,
    `method: GETTER, url: ${URL_}`,
    `Url: ${URL_}`,
  ])('is none in %s', (text) => {
    expect(labelledCall(text)).toBeNull();
  });
});

describe('neighbouring lines of labels', () => {
  const taken = (...lines: readonly (readonly [flow: string, text: string, line: number])[]) => {
    const labels = createLabels();
    return lines.map((line) => labels.take(...line)).at(-1);
  };

  it('are one call in any order', () => {
    const call = { method: 'GET', url: URL_ };
    expect(taken(['a', 'HttpMethod: GET', 1], ['a', `URL: ${URL_}`, 2])).toEqual(call);
    expect(taken(['a', `uri: ${URL_}`, 1], ['a', 'method: GET', 2])).toEqual(call);
  });

  it('are of nobody where two calls mix, streams differ, or they stand far apart', () => {
    expect(taken(['a', 'method: GET', 1], ['a', 'method: PUT', 2], ['a', `URL: ${URL_}`, 3])).toEqual(
      NOTHING,
    );
    expect(taken(['a', 'method: GET', 1], ['b', `URL: ${URL_}`, 2])).toEqual(NOTHING);
    expect(taken(['a', 'method: GET', 1], ['a', `URL: ${URL_}`, 9])).toEqual(NOTHING);
  });

  it('are nothing else', () => {
    expect(taken(['a', 'method: users', 1])).toBeNull();
    expect(taken(['a', `see url: ${URL_} for more`, 1])).toBeNull();
  });
});

describe('pairs in braces', () => {
  it('are a side with its headers', () => {
    expect(pairsIn('sun.net.www.MessageHeader@2e pairs: {GET /a HTTP/1.1: null}{Host: h}')).toEqual({
      method: 'GET',
      target: '/a',
      status: null,
      headers: [{ name: 'Host', value: 'h' }],
    });
    expect(
      pairsIn('sun.net.www.MessageHeader@2e pairs: {null: HTTP/1.1 403 Forbidden}{Date: x}'),
    ).toMatchObject({
      method: null,
      status: 403,
    });
  });

  it('are none without a start line', () => {
    expect(pairsIn('x pairs: {a: b}{c: d}')).toBeNull();
    expect(pairsIn('{null: HTTP/1.1 403 Forbidden}')).toBeNull();
  });
});
