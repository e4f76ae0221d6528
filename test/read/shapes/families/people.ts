/** How people write of a refused call: in forums, mails, chats, tickets, in several languages. */
import type { Refused, Shape } from '../shape.js';
import { asLines, ifSent, lines, requestHeaders, splitUrl } from './parts.js';

const fenced = (text: string, language = ''): readonly string[] => [`\`\`\`${language}`, text, '```'];

/** The line of the address, of the method, of the answer, each with the word of a language before it. */
interface Words {
  readonly language: string;
  readonly greeting: string;
  readonly address: string;
  readonly method: string;
  readonly status: string;
  readonly answer: string;
  readonly question: string;
}

const WORDS: readonly Words[] = [
  {
    language: 'english',
    greeting: 'Hi all, this call stopped working yesterday:',
    address: 'URL',
    method: 'Method',
    status: 'Status',
    answer: 'Response',
    question: 'What could be the reason?',
  },
  {
    language: 'german',
    greeting: 'Hallo zusammen, seit gestern geht dieser Aufruf nicht mehr:',
    address: 'Adresse',
    method: 'Methode',
    status: 'Status',
    answer: 'Antwort',
    question: 'Woran kann das liegen?',
  },
  {
    language: 'spanish',
    greeting: 'Hola a todos, desde ayer esta llamada ya no funciona:',
    address: 'URL',
    method: 'Método',
    status: 'Estado',
    answer: 'Respuesta',
    question: '¿Cuál puede ser la causa?',
  },
  {
    language: 'french',
    greeting: 'Bonjour, depuis hier cet appel ne marche plus :',
    address: 'URL ',
    method: 'Méthode ',
    status: 'Statut ',
    answer: 'Réponse ',
    question: 'Quelle peut en être la cause ?',
  },
  {
    language: 'portuguese',
    greeting: 'Olá, desde ontem esta chamada não funciona mais:',
    address: 'URL',
    method: 'Método',
    status: 'Estado',
    answer: 'Resposta',
    question: 'Qual pode ser o motivo?',
  },
  {
    language: 'italian',
    greeting: 'Ciao a tutti, da ieri questa chiamata non funziona più:',
    address: 'Indirizzo',
    method: 'Metodo',
    status: 'Stato',
    answer: 'Risposta',
    question: 'Quale può essere la causa?',
  },
  {
    language: 'dutch',
    greeting: 'Hallo allemaal, sinds gisteren werkt deze aanroep niet meer:',
    address: 'URL',
    method: 'Methode',
    status: 'Status',
    answer: 'Antwoord',
    question: 'Waar kan dat aan liggen?',
  },
];

const labelled = (words: Words): Shape => ({
  name: `people-labels-${words.language}`,
  tier: words.language === 'english' ? 'everybody' : 'common',
  write: (refused) =>
    lines(
      words.greeting,
      '',
      `${words.address}: ${refused.url}`,
      `${words.method}: ${refused.method}`,
      `${words.status}: ${refused.status}`,
      `${words.answer}: ${refused.compact}`,
      '',
      words.question,
    ),
});

/** A line that names the status below the line of the request. */
const STATUS_LINES: Readonly<Record<string, (refused: Refused) => string>> = {
  'status-code': ({ status }) => `StatusCode: ${status}`,
  'response-code': ({ status }) => `ResponseCode: ${status}`,
  'error-code': ({ status }) => `ErrorCode: ${status}`,
  'http-status': ({ status }) => `HTTP-Status: ${status}`,
  'http-status-code-words': ({ status }) => `HTTP status code ${status}`,
  fehler: ({ status }) => `Fehler ${status}`,
  antwort: ({ status }) => `Antwort: ${status}`,
  'response-and-reason': ({ status, reason }) => `Response: ${status} ${reason}`,
  'error-in-brackets': ({ status, reason }) => `Error: ${reason} (${status})`,
  equals: ({ status }) => `status=${status}`,
  arrow: ({ status, reason }) => `-> ${status} ${reason}`,
};

const statusLines: readonly Shape[] = Object.entries(STATUS_LINES).map(([name, line]) => ({
  name: `people-request-line-then-${name}`,
  tier: 'common',
  write: (refused) => lines(`${refused.method} ${refused.url}`, line(refused), refused.compact),
}));

const statusLinesAlone: readonly Shape[] = Object.entries(STATUS_LINES).map(([name, line]) => ({
  name: `people-request-line-then-${name}-without-body`,
  tier: 'common',
  unshown: ['code'],
  write: (refused) => lines(`${refused.method} ${refused.url}`, line(refused)),
}));

export const PEOPLE: readonly Shape[] = [
  ...WORDS.map(labelled),
  ...statusLines,
  ...statusLinesAlone,
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
