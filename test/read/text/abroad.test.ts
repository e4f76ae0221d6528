import { describe, expect, it } from 'vitest';
import { readOne } from './read.js';

const NAME = 'routing:skill:manage';
const CALL = 'POST /api/v2/routing/skills 403. ';
const permissions = (sentence: string): readonly string[] | undefined =>
  readOne(CALL + sentence).context.permissions;
const grantType = (sentence: string): string | undefined => readOne(CALL + sentence).context.grantType;

describe('a permission that is held, in other languages', () => {
  it.each([
    `L'utilisateur possède pourtant ${NAME}`,
    `${NAME} figure bien dans le rôle`,
    `${NAME} fait déjà partie du rôle`,
    `Die Rolle hat jedoch ${NAME}`,
    `${NAME} ist bereits in der Rolle enthalten`,
    `${NAME} steht schon in unserer Rolle`,
    `El rol tiene sin embargo ${NAME}`,
    `${NAME} ya está en el rol`,
    `${NAME} já está na função`,
    `${NAME} è già nel ruolo`,
    `${NAME} zit al in de rol`,
    `${NAME} ligger allerede i rollen`,
    `The role has, however, ${NAME}`,
    `${NAME} は既にロールに含まれています。`,
    `${NAME} はロールにあります。`,
    `역할에 ${NAME} 권한이 이미 있습니다.`,
    `사용자에게는 ${NAME} 권한이 부여되어 있습니다.`,
    `该角色已经拥有 ${NAME} 权限。`,
    `用户已有 ${NAME}`,
    `У пользователя есть ${NAME}`,
    `Rola posiada ${NAME}`,
    `Användaren har redan ${NAME}`,
  ])('%s', (sentence) => {
    expect(permissions(sentence)).toEqual([NAME]);
  });
});

describe('a permission that is not held, or of which nobody says so', () => {
  it.each([
    `${NAME} manque dans le rôle`,
    `${NAME} ne fait pas partie du rôle`,
    `L'utilisateur ne possède pourtant pas ${NAME}`,
    `${NAME} dans le rôle : manquant`,
    `${NAME} ist nicht in der Rolle`,
    `${NAME} fehlt in der Rolle`,
    `Die Rolle hat jedoch nicht ${NAME}`,
    `${NAME} no está en el rol`,
    `${NAME} não está na função`,
    `${NAME} non è nel ruolo`,
    `${NAME} zit niet in de rol`,
    `${NAME} はロールに含まれていません。`,
    `${NAME} はロールにありません。`,
    `역할에 ${NAME} 권한이 없습니다.`,
    `${NAME} 권한이 필요합니다.`,
    `사용자에게 ${NAME} 권한이 부여되어 있지 않습니다.`,
    `该角色没有 ${NAME} 权限。`,
    `用户未被授予 ${NAME} 权限`,
    `用户是否有 ${NAME}`,
    `所有 ${NAME}`,
    `У пользователя нет ${NAME}`,
    `Rola nie posiada ${NAME}`,
    `Användaren saknar ${NAME}`,
    `${NAME} saknas`,
  ])('%s', (sentence) => {
    expect(permissions(sentence)).toBeUndefined();
  });
});

describe('how the caller got its token, in other languages', () => {
  it.each([
    ['クライアント認証情報で呼び出しています', 'client_credentials'],
    ['クライアントの資格情報を使っています', 'client_credentials'],
    ['Wir melden uns mit Clientanmeldeinformationen an', 'client_credentials'],
    ["Nous utilisons les informations d'identification du client", 'client_credentials'],
    ['Usamos credenciales de cliente', 'client_credentials'],
    ['Usamos credenciais do cliente', 'client_credentials'],
    ['Usiamo le credenziali client', 'client_credentials'],
    ['클라이언트 자격 증명으로 호출합니다', 'client_credentials'],
    ['認可コードでログインしています', 'authorization_code'],
    ["Connexion par code d'autorisation", 'authorization_code'],
  ])('%s: %s', (sentence, grant) => {
    expect(grantType(sentence)).toBe(grant);
  });
  it.each([
    'クライアントの認証に失敗しました',
    'Die Anmeldung des Clients schlägt fehl',
    'El cliente perdió sus credenciales',
    "L'autorisation du code a été revue",
    '클라이언트가 오래되었습니다',
  ])('%s: nothing', (sentence) => {
    expect(grantType(sentence)).toBeUndefined();
  });
});
