/** What columns of spreadsheets are called in other languages, in lower case, and the name that records have for it. */
export const COLUMNS: Readonly<Record<string, string>> = {
  // German
  methode: 'method',
  'http-methode': 'method',
  adresse: 'url',
  pfad: 'path',
  zeit: 'time',
  zeitstempel: 'time',
  meldung: 'message',
  nachricht: 'message',
  fehlermeldung: 'message',
  antwort: 'response body',
  // French
  méthode: 'method',
  chemin: 'path',
  horodatage: 'time',
  statut: 'status',
  réponse: 'response body',
  // Spanish, Portuguese, Italian
  método: 'method',
  metodo: 'method',
  ruta: 'path',
  caminho: 'path',
  estado: 'status',
  stato: 'status',
  código: 'status',
  mensaje: 'message',
  mensagem: 'message',
  messaggio: 'message',
  respuesta: 'response body',
  resposta: 'response body',
  risposta: 'response body',
};
