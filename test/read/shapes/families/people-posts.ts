/** How people write of a refused call: in forums, mails, chats, tickets. */
import type { Shape } from '../shape.js';
import { asLines, ifSent, lines, requestHeaders, splitUrl } from './parts.js';

const fenced = (text: string, language = ''): readonly string[] => [`\`\`\`${language}`, text, '```'];

export const PEOPLE_POSTS: readonly Shape[] = [
  {
    name: 'raw-request-then-body-without-status-line',
    tier: 'everybody',
    write: (refused) =>
      lines(
        `${refused.method} ${refused.path} HTTP/1.1`,
        `Host: ${refused.host}`,
        asLines(requestHeaders(refused)),
        '',
        ifSent(refused, (sent) => [sent, '']),
        refused.pretty,
      ),
  },
  {
    name: 'raw-request-then-body-directly-below',
    tier: 'common',
    write: (refused) =>
      lines(
        `${refused.method} ${refused.path} HTTP/1.1`,
        `Host: ${refused.host}`,
        asLines(requestHeaders(refused)),
        ifSent(refused, (sent) => [sent]),
        refused.compact,
      ),
  },
  {
    name: 'forum-post-with-fences',
    tier: 'everybody',
    write: (refused) =>
      lines(
        'Hi,',
        '',
        `I'm calling \`${refused.method} ${refused.url}\` with a client credentials token and get a ${refused.status}:`,
        '',
        fenced(refused.pretty, 'json'),
        '',
        'The same call works in the developer tools. Any idea?',
        '',
        'Thanks!',
      ),
  },
  {
    name: 'forum-post-request-and-response-fences',
    tier: 'everybody',
    write: (refused) =>
      lines(
        '**Request**',
        fenced(
          [`${refused.method} ${refused.url}`, ...ifSent(refused, (sent) => ['', sent])].join('\n'),
          'http',
        ),
        '',
        `**Response** (${refused.status} ${refused.reason})`,
        fenced(refused.pretty, 'json'),
      ),
  },
  {
    name: 'chat-prose-with-path',
    tier: 'everybody',
    unshown: ['host', 'query', 'code'],
    write: (refused) =>
      lines(
        `hey, my integration gets a ${refused.status} on ${refused.method} ${splitUrl(refused).file} since this morning, anyone seen this?`,
      ),
  },
  {
    name: 'mail-quoted',
    tier: 'common',
    write: (refused) =>
      lines(
        'On Mon, Aug 3, 2026 at 10:12 AM Support <support@example.com> wrote:',
        `> Hello,`,
        '>',
        `> the call ${refused.method} ${refused.url}`,
        `> fails with ${refused.status} ${refused.reason}:`,
        '>',
        refused.pretty.split('\n').map((line) => `> ${line}`),
        '>',
        '> Kind regards',
      ),
  },
  {
    name: 'markdown-table-row',
    tier: 'common',
    write: ({ method, url, status, code }) =>
      lines(
        '| Method | URL | Status | Code |',
        '| --- | --- | --- | --- |',
        `| ${method} | ${url} | ${status} | ${code} |`,
      ),
  },
  {
    name: 'markdown-table-of-labels',
    tier: 'some',
    write: ({ method, url, status, reason, compact }) =>
      lines(
        '| Field | Value |',
        '|---|---|',
        `| **Endpoint** | \`${method} ${url}\` |`,
        `| **Status** | ${status} ${reason} |`,
        `| **Response** | \`${compact}\` |`,
      ),
  },
  {
    name: 'message-only-below-request-line',
    tier: 'common',
    unshown: ['status', 'code'],
    write: ({ method, url, message }) => lines(`${method} ${url}`, '', message),
  },
  {
    name: 'ticket-labels-without-method',
    tier: 'common',
    unshown: ['method'],
    write: ({ url, status, code, message, contextId }) =>
      lines(
        `Endpoint: ${url}`,
        `HTTP status: ${status}`,
        `Error code: ${code}`,
        `Error message: ${message}`,
        `Correlation ID: ${contextId}`,
      ),
  },
  {
    name: 'ticket-labels-on-two-lines',
    tier: 'some',
    write: ({ method, url, status, compact }) =>
      lines('Endpoint:', url, 'Method:', method, 'Status code:', `${status}`, 'Response body:', compact),
  },
  {
    name: 'chat-screenshot-words',
    tier: 'some',
    write: ({ method, url, status, reason, code, message }) =>
      lines(
        `[10:12] me: ${method} ${url}`,
        `[10:12] me: gives ${status} ${reason}`,
        `[10:13] me: "${code}" - ${message}`,
      ),
  },
];
