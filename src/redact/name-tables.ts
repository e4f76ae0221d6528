/**
 * Which names mark their value as a secret, as data. Names stand here in lower case without separators:
 * `clientSecret`, `client_secret`, `Client-Secret` are one. The terms are those of RFC 6749 (tokens, codes, secrets),
 * 7636 (verifier), 8628 (device and user code), 9449 (DPoP), 5849 (OAuth 1), of the cookies of common servers, and
 * those that people use for passwords and keys.
 */
import type { SecretKind } from '../primitives/label.js';

/**
 * `certain`: the value is a secret whatever it is. Otherwise the name is also used for harmless things, so an
 * ordinary value (a word, an id) is hidden where it stands but not searched for elsewhere.
 */
export interface SecretName {
  readonly kind: SecretKind;
  readonly certain: boolean;
  /** The name is more often used for what is no secret (`code`, `ticket`): only a random value is one. */
  readonly onlyRandom?: true;
}

/** Names that end so; the first that fits decides. */
export const ENDINGS: readonly (readonly [string, SecretKind])[] = [
  ['token', 'token'],
  ['tokens', 'token'],
  ['tokenhint', 'token'],
  ['jwt', 'token'],
  ['assertion', 'token'],
  ['samlresponse', 'token'],
  ['samlrequest', 'token'],
  ['clientsecret', 'secret'],
  ['secret', 'secret'],
  ['secrets', 'secret'],
  ['password', 'secret'],
  ['passwords', 'secret'],
  ['passwordhash', 'secret'],
  ['passwordsalt', 'secret'],
  ['passwd', 'secret'],
  ['passphrase', 'secret'],
  ['passcode', 'secret'],
  ['pwd', 'secret'],
  ['signature', 'signature'],
  ['signatureprovided', 'signature'],
  ['hmac', 'signature'],
  ['apikey', 'key'],
  ['apikeys', 'key'],
  ['accesskey', 'key'],
  ['accesskeyid', 'key'],
  ['secretkey', 'key'],
  ['privatekey', 'key'],
  ['privkey', 'key'],
  ['subscriptionkey', 'key'],
  ['functionskey', 'key'],
  ['signingkey', 'key'],
  ['encryptionkey', 'key'],
  ['accountkey', 'key'],
  ['sharedkey', 'key'],
  ['hmackey', 'key'],
  ['sshkey', 'key'],
  ['licensekey', 'key'],
  ['consumerkey', 'key'],
  ['webhookkey', 'key'],
  ['masterkey', 'key'],
  ['amzcredential', 'key'],
  ['googcredential', 'key'],
  ['sessionkey', 'key'],
  ['passkey', 'key'],
  ['verifier', 'code'],
  ['devicecode', 'code'],
  ['usercode', 'code'],
  ['totpcode', 'code'],
  ['smscode', 'code'],
  ['2facode', 'code'],
  ['logincode', 'code'],
  ['onetimecode', 'code'],
  ['backupcode', 'code'],
  ['backupcodes', 'code'],
  ['dpop', 'token'],
  ['authorizationcode', 'code'],
  ['authcode', 'code'],
  ['mfacode', 'code'],
  ['otpcode', 'code'],
  ['verificationcode', 'code'],
  ['recoverycode', 'code'],
  ['recoverycodes', 'code'],
  ['dbpass', 'secret'],
  ['userpass', 'secret'],
  ['connectionstring', 'secret'],
  ['basicauth', 'secret'],
  ['authorizationheader', 'token'],
  ['authheader', 'token'],
  ['csrf', 'token'],
  ['xsrf', 'token'],
  ['loginticket', 'token'],
  ['securityanswer', 'secret'],
  ['secretanswer', 'secret'],
  ['pincode', 'code'],
  // As people name them in other languages.
  ['passwort', 'secret'],
  ['kennwort', 'secret'],
  ['motdepasse', 'secret'],
  ['contrasena', 'secret'],
  ['senha', 'secret'],
  ['paroladordine', 'secret'],
  ['parolachiave', 'secret'],
  ['wachtwoord', 'secret'],
  ['losenord', 'secret'],
  ['adgangskode', 'secret'],
  ['salasana', 'secret'],
  ['jelszo', 'secret'],
  ['heslo', 'secret'],
  ['jsessionid', 'cookie'],
  ['phpsessid', 'cookie'],
  ['sessioncookie', 'cookie'],
];

export const EXACT: ReadonlyMap<string, SecretName> = new Map([
  ['pass', { kind: 'secret', certain: true }],
  // A word is `parola`, too.
  ['parola', { kind: 'secret', certain: false }],
  ['credential', { kind: 'secret', certain: false }],
  ['credentials', { kind: 'secret', certain: false }],
  ['session', { kind: 'cookie', certain: false }],
  ['sessionid', { kind: 'cookie', certain: false }],
  ['sid', { kind: 'cookie', certain: false }],
  ['auth', { kind: 'token', certain: false }],
  ['xauth', { kind: 'token', certain: false }],
  ['bearer', { kind: 'token', certain: false }],
]);

/** What a name ends with as a word of its own: `X-Sig`, `userPin`, `connect.sid`; `spin` is another word. */
export const LAST_WORDS: ReadonlyMap<string, SecretName> = new Map([
  ['sig', { kind: 'signature', certain: true }],
  ['otp', { kind: 'code', certain: true }],
  ['totp', { kind: 'code', certain: true }],
  ['pin', { kind: 'code', certain: true }],
  ['cookie', { kind: 'cookie', certain: false }],
  ['cookies', { kind: 'cookie', certain: false }],
  ['sid', { kind: 'cookie', certain: false, onlyRandom: true }],
  ['session', { kind: 'cookie', certain: false, onlyRandom: true }],
  ['ticket', { kind: 'token', certain: false, onlyRandom: true }],
  ['bearer', { kind: 'token', certain: false, onlyRandom: true }],
]);

/** What a password is called where names are not of ASCII; a name that ends so is one for a password. */
export const FOREIGN_PASSWORD =
  'hasło|şifre|пароль|κωδικός πρόσβασης|密码|密碼|口令|パスワード|暗証番号|비밀번호|암호|סיסמה|كلمة المرور|รหัสผ่าน|mật khẩu';
