/** The preview of an answer in a browser's network tools: a tree of the body, folded or open. */
import type { Refused, Shape } from '../shape.js';
import { lines, shortened } from './parts.js';

/** A string in a tree of Chrome. */
const quoted = (text: string): string => JSON.stringify(text);

const parameters = ({ body }: Refused): readonly (readonly [string, string])[] =>
  Object.entries(Object(body.messageParams)).map(([name, value]) => [name, String(value)] as const);

export const BROWSER_PREVIEWS: readonly Shape[] = [
  {
    name: 'chrome-preview-open',
    tier: 'common',
    unshown: ['method'],
    write: (refused) =>
      lines(
        refused.url,
        '',
        `{message: ${quoted(shortened(refused.message))},…}`,
        `code: ${quoted(refused.code)}`,
        `contextId: ${quoted(refused.contextId)}`,
        'details: []',
        'errors: []',
        `message: ${quoted(refused.message)}`,
        `messageParams: {${parameters(refused)
          .map(([name, value]) => `${name}: ${quoted(value)}`)
          .join(', ')}}`,
        `status: ${refused.status}`,
      ),
  },
  {
    name: 'firefox-json-view',
    tier: 'some',
    unshown: ['method', 'url'],
    write: (refused) =>
      lines(
        `message\t${quoted(refused.message)}`,
        `code\t${quoted(refused.code)}`,
        `status\t${refused.status}`,
        'messageParams\t',
        parameters(refused).map(([name, value]) => `${name}\t${quoted(value)}`),
        `contextId\t${quoted(refused.contextId)}`,
        'details\t[]',
        'errors\t[]',
      ),
  },
  {
    name: 'firefox-response-tree-with-request-line',
    tier: 'some',
    write: (refused) =>
      lines(
        `${refused.method} ${refused.url}`,
        '',
        'JSON',
        `message: ${quoted(refused.message)}`,
        `code: ${quoted(refused.code)}`,
        `status: ${refused.status}`,
        `messageParams: Object { ${parameters(refused)
          .map(([name, value]) => `${name}: ${quoted(value)}`)
          .join(', ')} }`,
        `contextId: ${quoted(refused.contextId)}`,
        'details: []',
        'errors: []',
      ),
  },
  {
    name: 'chrome-console-object-of-the-body',
    tier: 'common',
    write: (refused) =>
      lines(
        `vendor.3f1c.js:2  ${refused.method} ${refused.url} ${refused.status} (${refused.reason})`,
        'main.77ab.js:1 Error: ',
        `{message: '${shortened(refused.message)}', code: '${refused.code}', status: ${refused.status}, messageParams: {…}, contextId: '${refused.contextId}', …}`,
      ),
  },
  {
    name: 'firefox-console-object-of-the-body',
    tier: 'some',
    unshown: ['method', 'url'],
    write: (refused) =>
      lines(
        `Object { message: ${quoted(refused.message)}, code: ${quoted(refused.code)}, status: ${refused.status}, messageParams: {…}, contextId: ${quoted(refused.contextId)}, details: [], errors: [] }`,
        'main.77ab.js:1:40213',
      ),
  },
];
