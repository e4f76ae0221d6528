/** Words for what a caller is and has: scopes, permissions, roles, divisions, organizations, clients, grants. */
import type { ClientState, GrantType, Stated } from '../../../exchange/types.js';
import { anyWord } from '../../../primitives/any-word.js';
import { everyLanguage } from '../../../primitives/languages.js';

/** How each thing is called. */
export const THINGS = {
  scope: everyLanguage({
    en: ['(?:authorized)?scopes?'],
    de: ['Scopes?'],
    fr: ['étendues?', 'périmètres?'],
    es: ['ámbitos?', 'alcances?'],
    pt: ['escopos?', 'âmbitos?'],
    it: ['ambit[oi]'],
    da: ['scopet', 'scopene'],
    nl: ['bereik(?:en)?'],
    ja: ['スコープ'],
  }),
  permission: [
    ...everyLanguage({
      en: ['permissions?', 'privileges?', 'rights?'],
      de: ['Berechtigung(?:en)?', 'Rechte?'],
      fr: ['permissions?', 'autorisations?', 'droits?'],
      es: ['permisos?', 'privilegios?'],
      pt: ['permiss(?:ão|ões)', 'privilégios?'],
      it: ['permess[oi]', 'autorizzazion[ei]', 'privileg[io]{1,2}'],
      da: ['rettighed(?:en|er|erne)?', 'tilladelse[nr]?', 'tilladelserne'],
      nl: ['machtiging(?:en)?', 'rechten?', 'toestemming(?:en)?'],
      ja: ['権限', 'パーミッション', '許可'],
    }),
    '권한',
    '权限',
    '權限',
    'uprawnieni[ea]',
    'behörighet(?:en|er)?',
    'разрешени[ея]',
    'прав[оа]',
  ],
  role: [
    ...everyLanguage({
      en: ['roles?'],
      de: ['Rollen?'],
      fr: ['rôles?'],
      es: ['rol', 'roles'],
      pt: ['função', 'funções', 'papel'],
      it: ['ruol[oi]'],
      da: ['rollen?', 'roller'],
      nl: ['rollen?'],
      ja: ['ロール', '役割'],
    }),
    '역할',
    '角色',
  ],
  division: ['division(?:[ _]?ids?)?'],
  organization: ['org(?:ani[sz]ation)?'],
  client: ['(?:oauth[ _-]?)?client'],
} as const;
/** Names of languages for the kind of a role behind its name: `Supervisor role`. Case counts. */
export const ROLE_BEHIND = ['role', 'Rolle'];
/** Before a role that has no name of its own, or is only advised. */
export const NO_ROLE: ReadonlySet<string> = new Set([
  'The',
  'Our',
  'A',
  'An',
  'This',
  'That',
  'My',
  'Your',
  'Every',
  'Each',
  'Same',
  'No',
  'Which',
  'What',
  'Add',
  'Assign',
  'Any',
  'Die',
  'Der',
  'Diese',
  'Eine',
  'Keine',
  'Unsere',
  'Meine',
]);
/** Before a colon, and no scope: schemes of addresses and words of forums. */
export const NO_SCOPE: ReadonlySet<string> = new Set([
  'http',
  'https',
  'ws',
  'wss',
  'all',
  'note',
  'edit',
  'update',
  'ps',
]);

/** Whose organization it is. */
export const ORGANIZATIONS: ReadonlyMap<
  string,
  keyof Pick<Stated, 'organization' | 'homeOrganization' | 'targetOrganization'>
> = new Map([
  ['target', 'targetOrganization'],
  ['trustor', 'targetOrganization'],
  ['customer', 'targetOrganization'],
  ['home', 'homeOrganization'],
  ['own', 'organization'],
  ['our', 'organization'],
  ['trustee', 'organization'],
] as const);

export const CLIENT_STATES: readonly ClientState[] = ['inactive', 'disabled', 'active'];

/** They say by themselves that a client serves several organizations. */
export const MULTI_ORG = ['multi[ -]?(?:org|tenant)\\w{0,14}', 'mandantenfähig\\w{0,2}'];
/** Several organizations: those that a client serves, or those in which something happens. */
export const SEVERAL_ORGANIZATIONS = everyLanguage({
  en: [
    '(?:several|multiple|many|different|various|two|three|all|\\d{1,4}) (?:of )?(?:our |their )?(?:customers?’? |customer |client |genesys cloud )?org(?:anization|anisation)?s',
  ],
  de: ['(?:mehreren?|viele|verschiedene|zwei|drei) (?:Organisationen|Orgs|Mandanten)'],
  fr: ['(?:plusieurs|deux|trois|différentes) organisations'],
  es: ['(?:varias|dos|tres|múltiples|distintas) organizaciones'],
  pt: ['(?:várias|duas|três|múltiplas) organizações'],
  it: ['(?:diverse|più|due|tre) organizzazioni'],
  da: ['(?:flere|to|tre) organisationer'],
  nl: ['(?:meerdere|verschillende|twee|drie) organisaties'],
  ja: ['複数の(?:組織|テナント)'],
});
/** Right before them: a client, an application or a token is made for them. */
export const SERVES = everyLanguage({
  en: [
    'for',
    'across',
    'by',
    'serv(?:es?|ing)',
    'supports?',
    'manag(?:es?|ing)',
    'access(?:es)?',
    'handles?',
    'shared (?:by|between|among)',
    'runs? (?:in|against)',
    'used (?:in|by|with)',
    '(?:assigned|granted|active|installed|approved) in',
    'authori[sz]ed in',
  ],
  de: ['für', 'bedient', 'unterstützt', 'verwaltet', 'über'],
  fr: ['pour', 'sert', 'dessert', 'gère', 'par'],
  es: ['para', 'sirve a', 'atiende', 'gestiona', 'por'],
  pt: ['para', 'atende', 'serve', 'gerencia', 'por'],
  it: ['per', 'serve', 'gestisce'],
  da: ['for', 'betjener', 'håndterer'],
  nl: ['voor', 'bedient', 'beheert', 'door'],
  ja: ['で使う', 'が使う'],
});
/** In the clause: the organizations are places where it fails. */
export const FAILS_THERE = everyLanguage({
  en: [
    'same',
    'fail\\w{0,4}',
    'happen\\w{0,3}',
    'occur\\w{0,4}',
    'see[ns]?',
    'reproduc\\w{0,6}',
    'errors?',
    'tested',
    'tried',
    'refused',
    'denied',
    '40[13]',
    'affected',
    'too',
  ],
  de: ['gleiche\\w?', 'dasselbe', 'passiert', 'scheitert', 'fehler', 'getestet', 'auch'],
  fr: ['même', 'échoue', 'erreur', 'testé'],
  es: ['mismo', 'falla', 'error', 'ocurre', 'probado'],
  pt: ['mesmo', 'falha', 'erro', 'ocorre', 'testado'],
  it: ['stesso', 'fallisce', 'errore', 'succede', 'provato'],
  da: ['samme', 'fejler', 'fejl', 'sker'],
  nl: ['hetzelfde', 'faalt', 'fout', 'gebeurt'],
  ja: ['同じ', 'エラー'],
});
/** Behind a word that is a scope too: it is the name of something else (`authorization code`, `organization admin`). */
export const NO_SCOPE_BEFORE = [
  'code',
  'header',
  'grant',
  'flow',
  'endpoint',
  'server',
  'admins?',
  'token',
  'url',
  'api',
  'ids?',
  'name',
];

/** The grant types as pages of the platform and people name them in other languages. */
const CLIENT_CREDENTIALS = [
  ...everyLanguage({
    en: [],
    de: ['client-?anmelde(?:informationen|daten)', '(?<!\\w)clientanmeldung'],
    fr: ["(?:identifiants?|informations d['’]identification) (?:du |de )?client"],
    es: ['credenciales (?:de(?:l)? )?cliente'],
    pt: ['credenciais (?:d[oe] )?cliente'],
    it: ['credenziali (?:del )?client'],
    da: ['klient-?(?:legitimations(?:oplysninger|data)|oplysninger)'],
    nl: ['client-?referenties', 'clientgegevens'],
    ja: ['クライアント(?:の)?(?:認証情報|資格情報|クレデンシャル)'],
  }),
  '클라이언트 자격 ?증명',
  '客户端(?:凭据|凭证)',
];
const AUTHORIZATION_CODE = [
  ...everyLanguage({
    en: [],
    de: ['(?<!\\w)autorisierungscode'],
    fr: ["code d['’]autorisation"],
    es: ['código de autorización'],
    pt: ['código de autorização'],
    it: ['codice di autorizzazione'],
    da: ['autorisationskode'],
    nl: ['autorisatiecode'],
    ja: ['(?:認可|承認|認証)コード'],
  }),
  '(?:권한 부여|인가|승인) 코드',
  '授权码',
];

/** How each grant type is named, in the order in which they are looked for. */
export const GRANTS: Readonly<Record<GrantType, RegExp>> = {
  client_credentials: new RegExp(
    String.raw`(?<![\w])client[ _-]?credentials?(?![\w])|${anyWord(CLIENT_CREDENTIALS)}`,
    'gi',
  ),
  pkce: /\bPKCE\b|\bcode_challenge\b|\bcode_verifier\b/gi,
  authorization_code: new RegExp(
    String.raw`\bauth(?:ori[sz]ation)?[ _-]code(?![\w-])|\bcode authori[sz]ation\b|${anyWord(AUTHORIZATION_CODE)}`,
    'gi',
  ),
  implicit:
    /\bimplicit (?:grant|flow|client|token|oauth)|\btoken implicit\b|response_type=token\b|grant[ _-]?type["']?\s{0,3}[:=]\s{0,3}["']?(?:implicit|token)\b/gi,
  saml2_bearer: /\bsaml2?[ _-]?bearer\b|grant-type:saml2-bearer/gi,
  guest: /\bguest (?:token|jwt|session)\b/gi,
  password: /\bgrant_type["']?\s{0,3}[:=]\s{0,3}["']?password\b|\b(?:resource owner )?password grant\b/gi,
};

/** Sentences on whether scopes are enforced for the client. */
export const NOT_ENFORCED =
  /\b(?:scopes?|scope enforcement) (?:is|are|was|were)(?: not|n't)(?: being)? enforced|\bscopes? enforcement (?:is )?(?:off|disabled|not enabled)|\b(?:do|does)(?:n't| not) enforce scopes/i;
export const ENFORCED =
  /\bscopes? (?:is|are|were) (?:being |now )?enforced|\bscopes? enforcement (?:is )?(?:on|enabled|active|turned on)|\benforce[sd]? scopes\b|\bscopesEnforced["']?\s{0,2}[:=]\s{0,2}true/i;
export const ENFORCED_ASKED = /\b(?:if|whether) scopes? (?:is|are)\b/i;

/** What lives in a region: an organization. */
export const HOMES = everyLanguage({
  en: [
    "(?:our|the|my|this|customer'?s?|[A-Z]{2,5}) (?:\\w{1,12} ){0,2}(?:org(?:ani[sz]ation)?|tenant|instance)",
    '(?:org(?:ani[sz]ation)?|tenant)(?=(?: region)? ?[:=(]| is | lives | was )',
    '(?:aws |home )?region of (?:our|the) (?:org(?:ani[sz]ation)?|tenant)',
    '(?:we|it) (?:are|is|live|run)(?= (?:on|in|hosted in) (?:AWS )?(?:region )?[a-z]{2,4}[-_][a-z]+)',
  ],
  de: ['(?:unsere?|die|der) (?:\\w{1,12} )?(?:Organisation|Org|Mandant)'],
  fr: ["(?:notre |l['’]|mon )org(?:anisation)?"],
  es: ['(?:nuestra|la|mi) org(?:anización)?'],
  pt: ['(?:nossa|a|minha) org(?:anização)?'],
  it: ["(?:la nostra |l['’])org(?:anizzazione)?"],
  da: ['(?:vores |den )?organisation(?:en)?'],
  nl: ['(?:onze|de) org(?:anisatie)?'],
  ja: ['(?:弊社の)?組織は'],
});
/** Before a place. */
export const IN = everyLanguage({
  en: ['in', 'on', 'at', 'is', 'hosted'],
  de: ['in', 'auf', 'ist'],
  fr: ['à', 'en', 'dans', 'sur', 'est'],
  es: ['en'],
  pt: ['em', 'no', 'na'],
  it: ['in', 'a'],
  da: ['i', 'på'],
  nl: ['in', 'op'],
  ja: ['は'],
});
/** In the clause: it is not there, or something else is. */
export const NO_HOME =
  /\b(?:not|n't|never|nicht|kein\w?|pas|no|non|não|ikke|niet|if|whether|moved?|migrat\w+|used to|was|lambda|bucket|arn|office|team|server|s3)\b/i;
