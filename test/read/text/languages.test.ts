import { describe, expect, it } from 'vitest';
import { wholeWord } from '../../../src/primitives/any-word.js';
import { refuses } from '../../../src/primitives/statuses.js';
import { parseRefusal } from '../../../src/refusal/parse.js';
import { soundsRefused } from '../../../src/refusal/words.js';
import { read } from './read.js';

const CALL = 'GET /api/v2/groups';

/** The status, `refused` for words that refuse, or null for no answer. */
function answer(text: string): number | 'refused' | null {
  const [exchange] = read(text).exchanges;
  const response = exchange?.response ?? null;
  if (response === null) return null;
  if (response.status !== null) return response.status;
  return soundsRefused(response.body ?? '') ? 'refused' : null;
}

describe('a whole word', () => {
  const found = (text: string): boolean =>
    new RegExp(wholeWord(['tem', 'à', 'está', '拒否']), 'i').test(text);
  it.each(['tem', 'ele tem isso', 'à', 'não está', 'ESTÁ', 'アクセス拒否です'])('stands in %s', (text) => {
    expect(found(text)).toBe(true);
  });
  it.each(['sistema', 'àé', 'estáis', 'itemà', 'tempo', 'tem_x'])('does not stand in %s', (text) => {
    expect(found(text)).toBe(false);
  });
});

describe('words of refusal', () => {
  it.each([
    `${CALL}: Zugriff verweigert`,
    `${CALL}: Acceso denegado`,
    `${CALL}: Accès refusé`,
    `${CALL}: Acesso negado`,
    `${CALL}: Accesso negato`,
    `${CALL}: Adgang nægtet`,
    `${CALL}: Toegang geweigerd`,
    `${CALL}: アクセスが拒否されました`,
    `${CALL} was rejected`,
    `${CALL} is refused`,
    `${CALL} permission denied`,
    `${CALL} wurde abgelehnt`,
    `${CALL} fue rechazado`,
    `${CALL}: Permissão negada`,
    `${CALL}: Toegang werd geweigerd`,
    `${CALL}: 権限がありません`,
    `${CALL}: invalid token`,
    `Why is ${CALL} refused?`,
    `Can anybody tell why access is denied for ${CALL}?`,
  ])('refuse: %s', (text) => {
    expect(answer(text)).toBe('refused');
  });

  it.each([
    `${CALL}: Zugriff nicht mehr verweigert`,
    `${CALL} was not rejected`,
    `${CALL}: is access denied?`,
    `${CALL}: l'accès n'est plus interdit`,
    `${CALL}: アクセス拒否は出なくなりました`,
    `${CALL}: si acceso denegado`,
    `${CALL}: the item is rejectedly green`,
    `${CALL}: the deniedness of it`,
    `${CALL}: la pagina interdittata`,
    `${CALL} works`,
  ])('do not: %s', (text) => {
    expect(answer(text)).not.toBe('refused');
  });
});

describe('a status that is told', () => {
  it.each([
    `Bei ${CALL} erhalten wir den Fehler 403`,
    `Sur ${CALL} nous recevons une erreur 403`,
    `${CALL} devuelve un error 403`,
    `${CALL} retorna erro 403`,
    `${CALL} restituisce 403`,
    `${CALL} returnerer 403`,
    `${CALL} geeft 403 terug`,
    `${CALL} で403エラーが出ます`,
    `${CALL} geht nicht, 403`,
    `${CALL} funktioniert nicht 403 Forbidden`,
    `${CALL} ne marche pas 403 Forbidden`,
    `${CALL} no funciona 403`,
    `${CALL} non funziona più 403`,
    `Does anyone know why ${CALL} gives a 403?`,
    `Is the 403 on ${CALL} because of the scope?`,
    `${CALL}: not 200 but 403`,
    `${CALL} code 403`,
  ])('is one: %s', (text) => {
    expect(answer(text)).toBe(403);
  });

  it.each([
    `Bei ${CALL} kommt kein 403 mehr`,
    `${CALL} ya no da 403`,
    `${CALL} : plus de 403`,
    `${CALL} ne renvoie plus 403`,
    `${CALL} não dá mais 403`,
    `${CALL} non restituisce più 403`,
    `${CALL} giver ikke længere 403`,
    `${CALL} geeft geen 403 meer`,
    `${CALL} liefert nicht mehr 403`,
    `${CALL} 403エラーは出なくなりました`,
    `${CALL}: der 403 ist weg`,
    `${CALL}: el 403 ha desaparecido`,
    `${CALL}: There is no 401 or 403`,
    `${CALL}: neither 401 nor 403`,
    `${CALL}: without any 401 or 403`,
    `${CALL}: does it return 403?`,
    `${CALL}: could this be a 403?`,
    `if (res.status == 401) refresh(); ${CALL}`,
    `if (response.statusCode === 403 || e.status !== 401) retry(); ${CALL}`,
    `if [ $status -eq 403 ]; then ${CALL}`,
  ])('is none: %s', (text) => {
    const status = answer(text);
    expect(typeof status === 'number' && refuses(status)).toBe(false);
    expect(status).not.toBe('refused');
  });
});

describe('a code that is only explained', () => {
  const codes = (text: string): readonly string[] =>
    read(text).took.filter((word) => word.startsWith('code'));

  it.each([
    '`missing.any.permissions` means that the user lacks every permission of the list',
    'The code app.not.authorized.for.scope tells that a scope is missing.',
    'What does missing.any.permissions mean?',
    '"missing.permissions" stands for a missing permission',
    'missing.any.permissions is returned when none of them is held',
    'missing.any.permissions bedeutet, dass keine Berechtigung da ist',
    'missing.any.permissions signifie que …',
    'missing.any.permissions significa que …',
    'missing.any.permissions betyder at …',
    'missing.any.permissions とは何ですか',
  ])('is none: %s', (text) => {
    expect(codes(text)).toEqual([]);
  });

  it.each([
    `${CALL} answers missing.any.permissions`,
    `${CALL} returned 403 missing.any.permissions, which means that it lacks one`,
    `${CALL}: 403 missing.any.permissions. What does that mean?`,
    `code: missing.any.permissions`,
  ])('is one: %s', (text) => {
    expect(codes(text)).toEqual(['code missing.any.permissions']);
  });
});

describe('a body of words', () => {
  it.each([
    'Zugriff verweigert',
    'Accès refusé',
    'Acesso negado',
    'アクセスが拒否されました',
    'Request not allowed',
  ])('without a status refuses: %s', (body) => {
    const { refusal } = parseRefusal(
      {
        source: { path: 'x', index: 0 },
        method: 'GET',
        target: null,
        request: { method: 'GET', url: '/api/v2/groups', headers: null, headersComplete: false, body: null },
        response: { status: null, headers: null, body, truncated: false },
      } as never,
      {
        operation: null,
        storage: 'platform',
        login: null,
        foreignHost: false,
        unlistedHost: false,
        platformHost: false,
      },
    );
    expect(refusal.kind).toBe('unexplained');
  });
  it('is none of a method that is not allowed', () => {
    expect(soundsRefused('Method not allowed')).toBe(false);
  });
});
