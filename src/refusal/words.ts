/** Words of refusals that no catalogue knows: enough to say that it is one, never enough to say why. */
import { wholeWord } from '../primitives/any-word.js';
import { withoutLabels } from '../primitives/label.js';
import { everyLanguage } from '../primitives/languages.js';
import type { RefusalDetail } from './types.js';

type Hint = Extract<RefusalDetail, { kind: 'unexplained' }>['hint'];

/** Words that refuse wherever they stand: in a body, in a sentence. */
export const REFUSING_WORDS = everyLanguage({
  en: [
    'acc?ess?(?:\\s(?:is|was|has been))?\\s(?:denied|denyed|refused)',
    'denied access',
    'forbidd?en',
    'unauth?ori[sz]ed',
    'not (?:\\w{1,10}ly )?auth?ori[sz]ed',
    'not permitt?ed',
    'perm?iss?ions? (?:is |was )?denied',
    'insuffici?ent (?:perm?iss?ions?|priv[ia]l[ea]d?ges?|scope?s?|rights)',
    'do(?:es)? not have (?:the )?(?:required |necessary )?permissions?',
    'missing authentication token',
    // `Method not allowed` says nothing of rights.
    '(?<!method )not allowed',
    // The call may stand between: `why is GET … refused?`; a text shows blanks there.
    '(?:is|was|are|were|been|being|gets?|got|getting)\\s{1,300}(?:always )?(?:refused|rejected|denied)',
    '(?:invalid|bad) client(?: credentials)?',
    'client authentication failed',
    '(?:invalid|expired) (?:access )?token',
  ],
  de: [
    'verweigert',
    '(?:wird|werden|wurden?) (?:immer )?(?:abgelehnt|zurückgewiesen)',
    'keine (?:ausreichende )?berechtigung(?:en)?',
    '(?:fehlende|unzureichende|mangelnde) (?:berechtigung(?:en)?|rechte)',
    'nicht (?:autorisiert|berechtigt|zugelassen|erlaubt)',
    'verboten',
  ],
  fr: [
    'acc[eè]s (?:a été |est )?(?:refus[ée]|interdit|non autoris[ée])',
    '(?:est|sont|été) (?:refusée?s?|rejetée?s?)',
    '(?:permission|autorisation|demande|requête) refusée',
    '(?:permissions|autorisations) (?:refusées|insuffisantes)',
    'droits insuffisants',
    'non autoris[ée]e?s?',
    'interdite?',
  ],
  es: [
    'acceso (?:ha sido |fue |está )?(?:denegado|prohibido|no autorizado)',
    '(?:fue|es|sido|está siendo) (?:rechazad|denegad)[oa]s?',
    '(?:permiso|autorización|solicitud|petición) (?:denegad|rechazad)[oa]',
    'permisos insuficientes',
    'no (?:está |estás )?autorizad[oa]s?',
    'prohibido',
  ],
  pt: [
    'acesso (?:foi |está )?(?:negado|proibido|não autorizado)',
    '(?:foi|é|sido|está sendo) (?:rejeitad|negad|recusad)[oa]s?',
    '(?:permissão|autorização|solicitação|requisição) (?:negad|recusad)a',
    'permiss(?:ão|ões) insuficientes?',
    'não autorizad[oa]s?',
    'proibido',
  ],
  it: [
    'accesso (?:è stato |è )?(?:negato|vietato|non autorizzato|rifiutato)',
    '(?:viene|è stat[oa]|è|stata) (?:rifiutat|respint|negat)[oa]',
    '(?:permesso|autorizzazione|richiesta) (?:negat|rifiutat|respint)[oa]',
    '(?:permessi|autorizzazioni) insufficienti',
    'non (?:è )?autorizzat[oa]',
    'vietato',
  ],
  da: [
    'adgang (?:er |blev )?(?:nægtet|afvist|forbudt)',
    '(?:er|blev|bliver|blive) (?:nægtet|afvist)',
    'ikke (?:autoriseret|tilladt|berettiget)',
    '(?:utilstrækkelige|manglende) rettigheder',
    'ingen adgang',
  ],
  nl: [
    'toegang (?:is |werd |wordt )?(?:geweigerd|verboden|ontzegd)',
    '(?:is|werd|wordt|worden) (?:geweigerd|afgewezen)',
    'niet (?:geautoriseerd|toegestaan|bevoegd|gemachtigd)',
    'onvoldoende (?:rechten|machtigingen)',
    'geen toegang',
  ],
  ja: [
    'アクセス(?:が|は|を)?(?:拒否|禁止)(?:されました|されています|された|される|する|します)?',
    '拒否(?:されました|されています|された|されます|される)',
    '権限が(?:ありません|ない|不足)',
    '許可されていません',
    '認証に失敗しました',
  ],
});
const REFUSED = new RegExp(wholeWord(REFUSING_WORDS, ['unable to perform the requested action']), 'i');

export const soundsRefused = (text: string): boolean => REFUSED.test(text.slice(0, 20_000));

/** Which subject the words name. Used to order what is possible, never to conclude. */
export function hintOf(message: string | null, status: number | null): Hint {
  // Labels of redacted secrets (`token#1`) are no words of the answer.
  const text = withoutLabels(message ?? '');
  if (/\bdivisions?\b/i.test(text)) return 'division';
  if (/\bpermissions?\b/i.test(text)) return 'permission';
  if (/\bscopes?\b/i.test(text)) return 'scope';
  if (status === 401 || /\b(?:tokens?|credentials?|expired|log ?in)\b/i.test(text)) return 'token';
  return null;
}
