/** Who may hold a permission: a person, or a client. */
import { everyLanguage } from '../../../primitives/languages.js';

export const USERS = everyLanguage({
  en: ['users?', 'agents?', 'person'],
  de: ['Benutzers?', 'Nutzers?', 'User', 'Agent'],
  fr: ['utilisateur', 'utilisatrice', 'agent'],
  es: ['usuari[oa]', 'agente'],
  pt: ['usuári[oa]', 'utilizador', 'agente'],
  it: ['utente', 'agente'],
  da: ['brugeren?s?', 'agenten'],
  nl: ['gebruiker', 'agent'],
  ja: ['ユーザー'],
});
export const CLIENTS = everyLanguage({
  en: ['\\w{0,20}clients?', 'tokens?', 'apps?', 'applications?', 'integrations?', 'services?'],
  de: ['Clients?', 'Anwendung', 'Dienst'],
  fr: ['jeton', 'application'],
  es: ['cliente', 'aplicación'],
  pt: ['cliente', 'aplicativo'],
  it: ['applicazione'],
  da: ['klienten?', 'applikationen', 'appen'],
  nl: ['applicatie', 'toepassing'],
  ja: ['クライアント'],
});
/** Right before what the writer has. */
export const I_HAVE = everyLanguage({
  en: ['I (?:\\w{1,10} )?(?:have|hold)', 'I (?:do|have) got'],
  de: ['ich habe', 'habe ich'],
  fr: ["j'ai", 'je possède'],
  es: ['tengo'],
  pt: ['tenho'],
  it: ['ho'],
  da: ['jeg har', 'har jeg'],
  nl: ['ik heb', 'heb ik'],
  ja: [],
});
