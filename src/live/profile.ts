/**
 * Profiles of the platform's own command line (`gc`): `~/.gc/config.toml`, one table a profile. Names of keys
 * from its public source (platform-client-sdk-cli, `config/config.go`); its library ignores case in names.
 */
import { parse, TomlError } from 'smol-toml';
import { asObject, isObject, parseJson } from '../primitives/json.js';
import { withoutByteOrderMark } from '../primitives/marks.js';

export interface Profile {
  /** A domain or an AWS region name, as written. */
  readonly environment: string | null;
  readonly accessToken: string | null;
  readonly clientId: string | null;
  readonly clientSecret: string | null;
  /** The token of the last login, where it has not expired. */
  readonly loginToken: string | null;
  /** There was a login, and its token has expired. */
  readonly loginExpired: boolean;
}

export type ProfileResult =
  | { readonly ok: true; readonly profile: Profile }
  /** `missing`: there is no profile of that name. */
  | { readonly ok: false; readonly missing: boolean; readonly reason: string };

const LARGEST = 1_048_576;

type Table = Readonly<Record<string, unknown>>;

const isTable = (value: unknown): value is Table => isObject(value) && !(value instanceof Date);

const refused = (reason: string, missing = false): ProfileResult => ({ ok: false, missing, reason });

/** Reads one profile; `now` decides whether the token of its last login is still good. */
export function readProfile(text: string, name: string, now: Date): ProfileResult {
  if (text.length > LARGEST) return refused('is larger than 1 MB, so it is no configuration');
  let tables: Table;
  try {
    tables = parse(withoutByteOrderMark(text));
  } catch (error) {
    // The message quotes the line, which may hold a secret.
    return refused(`is not valid TOML${error instanceof TomlError ? ` (line ${error.line})` : ''}`);
  }
  const table = find(tables, name) ?? nested(tables, name);
  if (!isTable(table)) return refused('has no such profile', true);
  const login = readLogin(textOf(table, 'oauth_token_data'), now);
  return {
    ok: true,
    profile: {
      environment: textOf(table, 'environment'),
      accessToken: textOf(table, 'access_token'),
      clientId: textOf(table, 'client_credentials'),
      clientSecret: textOf(table, 'client_secret'),
      loginToken: login.token,
      loginExpired: login.expired,
    },
  };
}

/** The exact name first, then the same in other case. */
function find(table: Table, name: string): unknown {
  if (Object.hasOwn(table, name)) return table[name];
  const lower = name.toLowerCase();
  return Object.entries(table).find(([key]) => key.toLowerCase() === lower)?.[1];
}

/** A dot in the name of a profile makes a table within a table. */
function nested(tables: Table, name: string): unknown {
  return name
    .split('.')
    .slice(0, 16)
    .reduce<unknown>((table, part) => (isTable(table) ? find(table, part) : undefined), tables);
}

function textOf(table: Table, key: string): string | null {
  const value = find(table, key);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** The answer of the token endpoint as `gc` keeps it: JSON with `access_token` and `oauth_token_expiry`. */
function readLogin(text: string | null, now: Date): { token: string | null; expired: boolean } {
  const none = { token: null, expired: false };
  if (text === null) return none;
  const data = asObject(parseJson(text));
  const token = textOf(data, 'access_token');
  const expiry = Date.parse(textOf(data, 'oauth_token_expiry') ?? '');
  if (token === null) return none;
  return expiry > now.getTime() ? { token, expired: false } : { token: null, expired: true };
}
