/** How people label a call and its answer, in several languages. */
import type { Refused, Shape } from '../shape.js';
import { lines } from './parts.js';

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

export const PEOPLE_LABELS: readonly Shape[] = [...WORDS.map(labelled), ...statusLines, ...statusLinesAlone];
