import { describe, expect, it } from 'vitest';
import { read, readOne } from './read.js';

const NAME = 'outbound:contactList:add';
const CALL = 'POST /api/v2/outbound/contactlists 403. ';
const permissions = (sentence: string): readonly string[] | undefined =>
  readOne(CALL + sentence).context.permissions;

describe('a permission that is not held', () => {
  it.each([
    `The user does not have the permission ${NAME}`,
    `The user hasn't been given the permission ${NAME}`,
    `Nobody here has the permission ${NAME}`,
    `The permission ${NAME} has not been granted`,
    `The permission ${NAME} isn't assigned`,
    `The client was never granted the permission ${NAME}`,
    `El usuario no tiene el permiso ${NAME}`,
    `Al usuario le falta el permiso ${NAME}`,
    `El usuario nunca ha tenido el permiso ${NAME}`,
    `El permiso ${NAME} no está asignado`,
    `Il manque la permission ${NAME}`,
    `L'utilisateur n'a pas la permission ${NAME}`,
    `L'utilisateur ne possède pas le droit ${NAME}`,
    `Il n'a aucune autorisation ${NAME}`,
    `La permission ${NAME} est manquante`,
    `Sie haben nicht die erforderliche Berechtigung ${NAME}`,
    `Dem Benutzer fehlt die Berechtigung ${NAME}`,
    `Die Berechtigung ${NAME} hat der Benutzer nicht`,
    `Wir haben keine Berechtigung ${NAME}`,
    `Die Berechtigung ${NAME} fehlt uns`,
    `O usuário não tem a permissão ${NAME}`,
    `Falta a permissão ${NAME} ao usuário`,
    `A permissão ${NAME} não foi concedida`,
    `All'utente manca il permesso ${NAME}`,
    `L'utente non ha il permesso ${NAME}`,
    `Il permesso ${NAME} non è assegnato`,
    `Brugeren mangler rettigheden ${NAME}`,
    `Brugeren har ikke rettigheden ${NAME}`,
    `De gebruiker heeft geen rechten ${NAME}`,
    `De gebruiker mist de machtiging ${NAME}`,
    `De machtiging ${NAME} ontbreekt`,
    `ユーザーには ${NAME} の権限がありません`,
    `権限「${NAME}」がありません`,
    `${NAME} 権限が不足しています`,
  ])('%s', (sentence) => {
    expect(permissions(sentence)).toBeUndefined();
  });
});

describe('a question, a wish, a condition, advice', () => {
  it.each([
    `Do we need the permission ${NAME}?`,
    `Does the role have the permission ${NAME}?`,
    `Has the client got the permission ${NAME}?`,
    `¿Tiene el usuario el permiso ${NAME}?`,
    `Hat der Benutzer die Berechtigung ${NAME}?`,
    `O usuário tem a permissão ${NAME}?`,
    `If the client has the permission ${NAME} it should work`,
    `Make sure the user has the permission ${NAME}`,
    `Check whether the role contains the permission ${NAME}`,
    `I wish our client had the permission ${NAME}`,
    `Prüfen Sie, ob der Benutzer die Berechtigung ${NAME} hat`,
    `Vérifiez si l'utilisateur a la permission ${NAME}`,
    `Der Benutzer muss die Berechtigung ${NAME} haben`,
    `Give the client the permission ${NAME}`,
    `The documentation speaks of the permission ${NAME}`,
    `Which role has the permission ${NAME}?`,
  ])('holds nothing: %s', (sentence) => {
    expect(permissions(sentence)).toBeUndefined();
  });
});

describe('a language that is not known', () => {
  it.each([
    `Brakuje permissions ${NAME}`,
    `Kullanıcının permission ${NAME} yok`,
    `Användaren saknar permission ${NAME}`,
  ])('holds nothing: %s', (sentence) => {
    expect(permissions(sentence)).toBeUndefined();
    expect(read(CALL + sentence).took).toContain(`mentions permission ${NAME}`);
  });
});

describe('a permission that is held', () => {
  it.each([
    `The user has the permission ${NAME}`,
    `The role contains the permission ${NAME}`,
    `The permission ${NAME} is granted`,
    `The permission ${NAME} has been assigned to it`,
    `Client credentials, permission ${NAME}`,
    `I do not understand it, the client has the permission ${NAME}`,
    `Why a 403? The user has not only the permission ${NAME}`,
    `Why do I get this, although the role has the permission ${NAME}?`,
    `El usuario tiene el permiso ${NAME}`,
    `El permiso ${NAME} está asignado`,
    `Le rôle contient la permission ${NAME}`,
    `L'utilisateur a bien la permission ${NAME}`,
    `Wir haben die Berechtigung ${NAME} vergeben`,
    `Die Berechtigung ${NAME} ist vorhanden`,
    `Der Benutzer hat die Berechtigung ${NAME}, aber nicht die Rolle Admin`,
    `O usuário tem a permissão ${NAME}`,
    `L'utente ha il permesso ${NAME}`,
    `Brugeren har rettigheden ${NAME}`,
    `De gebruiker heeft de machtiging ${NAME}`,
    `${NAME} の権限があります`,
    `The token works, it carries the permission ${NAME}`,
  ])('%s', (sentence) => {
    expect(permissions(sentence)).toEqual([NAME]);
  });
});

describe('a scope', () => {
  it.each([
    'Le jeton ne possède pas le scope users',
    'Falta el scope users',
    'Der Scope users fehlt',
    'O token não tem o escopo users',
    'Does it need the scope users?',
    'Le scope users est requis',
    'スコープ users が必要です',
    'We were told of the scope users',
  ])('is not held: %s', (sentence) => {
    expect(readOne(CALL + sentence).context.scopes).toBeUndefined();
  });

  it.each([
    'PKCE, scope users',
    'Le jeton a le scope users',
    'El token tiene el scope users, pero falla',
    'Das Token hat den Scope users, geht aber nicht',
    'The scope users is ticked in the client',
    'O token tem o escopo users',
    'scope=users&redirect_uri=x',
    'Our client does not use PKCE: it has the scope users',
    'スコープ users があります',
  ])('is held: %s', (sentence) => {
    expect(readOne(CALL + sentence).context.scopes).toEqual(['users']);
  });
});

describe('a permission without a word for it', () => {
  it.each([
    `The role has ${NAME}`,
    `Our client was granted ${NAME}`,
    `Wir haben ${NAME} vergeben`,
    `El rol contiene ${NAME}`,
    `We granted Outbound > Contact List > Add to the client`,
    `The role "X" includes Outbound > Contact List > Add`,
    `We use a role with ${NAME}, it cannot be that`,
    `It does not work with the permission ${NAME}`,
  ])('is held: %s', (sentence) => {
    expect(permissions(sentence)).toEqual([NAME]);
  });

  it.each([
    `You need a role with ${NAME}`,
    `You need a role that has ${NAME}`,
    `Add a role containing ${NAME}`,
    `Se necesita un rol con el permiso ${NAME}`,
    `The role does not have ${NAME}`,
    `Does the role have ${NAME}?`,
    `Outbound > Contact List > Add`,
    `We did not grant Outbound > Contact List > Add`,
    `Go to Admin > People > Roles and see what it has`,
    `The token has the scope ${NAME}`,
    `${NAME}`,
    `Somebody spoke of ${NAME}`,
  ])('is not held: %s', (sentence) => {
    expect(permissions(sentence)).toBeUndefined();
  });
});
