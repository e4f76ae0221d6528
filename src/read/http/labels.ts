/** Labels of a status that people and tools write below a request. Each is a part of a regular expression. */

const ANSWERS = [
  'https?',
  'response',
  'resp',
  'reply',
  'answer',
  'result',
  'error',
  'err',
  'api',
  'server',
  'return',
  'antwort',
  'respuesta',
  'resposta',
  'risposta',
  'reponse',
  'svar',
  'antwoord',
  'fehler',
  'erreur',
  'erro',
  'errore',
  'fejl',
  'fout',
];
const CODES = ['status', 'code', 'statuscode', 'statut', 'estado', 'stato'];

/** Words that, alone or one behind the other, are such a label: `StatusCode`, `HTTP-Status`, `ApiException`, `Fehler`. */
export const STATUS_LABEL = `(?:(?:${[...ANSWERS, ...CODES].join('|')})[_-]?){1,4}|[\\w.]{0,60}(?:Exception|Error)`;
