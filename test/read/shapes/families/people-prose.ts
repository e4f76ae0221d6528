/** How people tell of a refused call in sentences and short labels of their own language. */
import type { Refused, Shape } from '../shape.js';
import { lines } from './parts.js';

type Told = Pick<Refused, 'method' | 'url' | 'status' | 'message' | 'compact'>;

interface Language {
  readonly language: string;
  /** One sentence with the call, the status and the message. */
  readonly sentence: (told: Told) => string;
  /** The call behind one label, the status and the message behind others. */
  readonly labels: readonly [call: string, status: string, message: string];
}

const LANGUAGES: readonly Language[] = [
  {
    language: 'english',
    sentence: ({ method, url, status, message }) =>
      `When we call ${method} ${url} we get HTTP ${status} back with the message "${message}".`,
    labels: ['Request', 'Response code', 'Error message'],
  },
  {
    language: 'german',
    sentence: ({ method, url, status, message }) =>
      `Beim Aufruf von ${method} ${url} kommt ein ${status} zurück, mit der Meldung „${message}“.`,
    labels: ['Aufruf', 'Statuscode', 'Fehlermeldung'],
  },
  {
    language: 'spanish',
    sentence: ({ method, url, status, message }) =>
      `Al llamar a ${method} ${url} recibimos un ${status} con el mensaje «${message}».`,
    labels: ['Petición', 'Código de estado', 'Mensaje de error'],
  },
  {
    language: 'french',
    sentence: ({ method, url, status, message }) =>
      `L'appel ${method} ${url} renvoie une erreur ${status} avec le message « ${message} ».`,
    labels: ['Requête ', 'Code de statut ', "Message d'erreur "],
  },
  {
    language: 'portuguese',
    sentence: ({ method, url, status, message }) =>
      `Ao chamar ${method} ${url} recebemos um ${status} com a mensagem "${message}".`,
    labels: ['Requisição', 'Código de status', 'Mensagem de erro'],
  },
  {
    language: 'italian',
    sentence: ({ method, url, status, message }) =>
      `Chiamando ${method} ${url} riceviamo un ${status} con il messaggio "${message}".`,
    labels: ['Richiesta', 'Codice di stato', 'Messaggio di errore'],
  },
  {
    language: 'dutch',
    sentence: ({ method, url, status, message }) =>
      `Bij het aanroepen van ${method} ${url} krijgen we een ${status} terug met de melding "${message}".`,
    labels: ['Verzoek', 'Statuscode', 'Foutmelding'],
  },
];

const sentence = ({ language, sentence: write }: Language): Shape => ({
  name: `people-sentence-${language}`,
  tier: language === 'english' ? 'everybody' : 'common',
  unshown: ['code'],
  write: (refused) => lines(write(refused)),
});

const labels = ({ language, labels: [call, status, message] }: Language): Shape => ({
  name: `people-call-behind-a-label-${language}`,
  tier: 'common',
  unshown: ['code'],
  write: (refused) =>
    lines(
      `${call}: ${refused.method} ${refused.url}`,
      `${status}: ${refused.status}`,
      `${message}: ${refused.message}`,
    ),
});

const answerBelowLabel = ({ language, labels: [call, status] }: Language): Shape => ({
  name: `people-labels-above-${language}`,
  tier: 'some',
  write: (refused) =>
    lines(
      `${call.trim()}:`,
      `${refused.method} ${refused.url}`,
      '',
      `${status.trim()}:`,
      `${refused.status}`,
      '',
      refused.pretty,
    ),
});

export const PEOPLE_PROSE: readonly Shape[] = [
  ...LANGUAGES.map(sentence),
  ...LANGUAGES.map(labels),
  ...LANGUAGES.map(answerBelowLabel),
];
