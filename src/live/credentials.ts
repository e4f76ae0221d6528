/** Where a token or a client comes from, in a fixed order. Nothing of a secret is in any reason. */
import { findRegion, type Region } from '../contract/index.js';
import { reasonOf } from '../primitives/reason.js';
import { safeText } from '../primitives/safe-text.js';
import { readTokenText } from '../redact/token-text.js';
import { looksSecret } from '../redact/values.js';
import { type Profile, readProfile } from './profile.js';

export interface CredentialSources {
  /** `--token-file FILE` */
  readonly tokenFile?: string;
  /** `--token -`; any other value is refused. */
  readonly token?: string;
  /** `--profile NAME` */
  readonly profile?: string;
  /** `--region`, a domain or an AWS region name; stands above what the source itself names. */
  readonly region?: string;
  /** The token request goes to a gateway, so no region is needed for it. */
  readonly gateway?: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The home folder; null when there is none. */
  readonly home: string | null;
  readonly readFile: (path: string) => Promise<string>;
  readonly readStandardInput: () => Promise<string>;
  readonly now?: () => Date;
}

export type Credential =
  | { readonly kind: 'token'; readonly token: string; readonly region: Region | null; readonly from: string }
  | {
      readonly kind: 'client';
      readonly clientId: string;
      readonly clientSecret: string;
      /** null only where a gateway stands for the login host. */
      readonly region: Region | null;
      readonly from: string;
    };

export type CredentialResult =
  | { readonly ok: true; readonly credential: Credential }
  /** `none`: nothing was given at all, which some commands can do without. `reason` is one line. */
  | { readonly ok: false; readonly none: boolean; readonly reason: string };

export const TOKEN = 'GENESYSCLOUD_ACCESS_TOKEN';
const CLIENT_ID = 'GENESYSCLOUD_OAUTHCLIENT_ID';
export const CLIENT_SECRET = 'GENESYSCLOUD_OAUTHCLIENT_SECRET';
export const REGION = 'GENESYSCLOUD_REGION';
const DEFAULT_PROFILE = 'DEFAULT';
const WAYS = `--token-file FILE, --token - or ${TOKEN}`;

const NO_TOKEN_ITSELF = '; it takes the name of a file that holds the token, and not the token itself';

const refused = (reason: string, none = false): CredentialResult => ({ ok: false, none, reason });

/**
 * What was named on the command line (`--token-file`, `--token -`, `--profile`) comes first, then
 * GENESYSCLOUD_ACCESS_TOKEN, then GENESYSCLOUD_OAUTHCLIENT_ID and _SECRET, then the profile DEFAULT of `gc`.
 * A source that is there but cannot be used is an error; the next one is not tried.
 */
export async function resolveCredentials(sources: CredentialSources): Promise<CredentialResult> {
  const { tokenFile, token, profile } = sources;
  const named = { '--token-file': tokenFile, '--token': token, '--profile': profile };
  const flags = Object.entries(named).flatMap(([flag, value]) => (value === undefined ? [] : [flag]));
  if (token !== undefined && token !== '-')
    return refused(
      '--token takes - (standard input) only: on the command line a token is seen by others and kept in the ' +
        `history of the shell; use --token-file FILE or ${TOKEN}`,
    );
  if (flags.length > 1) return refused(`${flags.join(' and ')} name different credentials; give one of them`);

  if (tokenFile !== undefined)
    return fromText(`--token-file ${safeText(tokenFile, 200)}`, () => sources.readFile(tokenFile), sources);
  if (token !== undefined) return fromText('--token -', sources.readStandardInput, sources);
  if (profile !== undefined) return fromProfile(profile, sources);
  const value = variable(sources, TOKEN);
  if (value !== null) return fromText(TOKEN, async () => value, sources);
  const client = fromEnvironment(sources);
  if (client !== null) return client;
  const fallback = await fromProfile(DEFAULT_PROFILE, sources);
  if (fallback.ok || !fallback.none) return fallback;
  return refused(
    `there is no token; give one with ${WAYS}, or a client with ${CLIENT_ID} and ${CLIENT_SECRET}`,
    true,
  );
}

/** A variable that is empty is not set. */
function variable({ environment }: Pick<CredentialSources, 'environment'>, name: string): string | null {
  const value = environment[name]?.trim() ?? '';
  return value === '' ? null : value;
}

async function fromText(
  from: string,
  read: () => Promise<string>,
  sources: CredentialSources,
): Promise<CredentialResult> {
  let text: string;
  try {
    text = await read();
  } catch (error) {
    const hint = sources.tokenFile !== undefined && looksSecret(sources.tokenFile) ? NO_TOKEN_ITSELF : '';
    return refused(`${from}: ${reasonOf(error)}${hint}`);
  }
  return tokenFrom(from, text, regionOf(sources, variable(sources, REGION), REGION));
}

function tokenFrom(from: string, text: string, region: RegionResult): CredentialResult {
  const read = readTokenText(text);
  if (!read.ok) return refused(`${from}: ${read.reason}`);
  if (!region.ok) return refused(region.reason);
  return { ok: true, credential: { kind: 'token', token: read.token, region: region.region, from } };
}

function fromEnvironment(sources: CredentialSources): CredentialResult | null {
  const clientId = variable(sources, CLIENT_ID);
  const clientSecret = variable(sources, CLIENT_SECRET);
  if (clientId === null && clientSecret === null) return null;
  if (clientId === null) return refused(`${CLIENT_SECRET} is set, but ${CLIENT_ID} is not; set both`);
  if (clientSecret === null) return refused(`${CLIENT_ID} is set, but ${CLIENT_SECRET} is not; set both`);
  const region = regionOf(sources, variable(sources, REGION), REGION);
  return clientFrom(CLIENT_ID, clientId, clientSecret, region, sources, `set ${REGION} or give --region`);
}

/**
 * A client by the names of the variables that hold its id and its secret. The region is that of the sources, or of
 * their environment.
 */
export function clientOfVariables(
  names: { readonly id: string; readonly secret: string },
  sources: Pick<CredentialSources, 'environment' | 'region' | 'gateway'>,
): CredentialResult {
  const values = { id: variable(sources, names.id), secret: variable(sources, names.secret) };
  const unset = [...new Set([names.id, names.secret])].filter((name) => variable(sources, name) === null);
  if (values.id === null || values.secret === null)
    return refused(
      `${unset.map((name) => safeText(name, 100)).join(' and ')} ${unset.length === 1 ? 'is' : 'are'} not set; put the ${values.secret === null ? (values.id === null ? 'id and the secret' : 'secret') : 'id'} of the client there`,
    );
  const region = regionOf(sources, variable(sources, REGION), REGION);
  const from = safeText(names.id, 100);
  return clientFrom(from, values.id, values.secret, region, sources, 'name its region');
}

function clientFrom(
  from: string,
  clientId: string,
  clientSecret: string,
  region: RegionResult,
  { gateway }: Pick<CredentialSources, 'gateway'>,
  remedy: string,
): CredentialResult {
  // RFC 7617: a colon would end the user name; no control characters.
  if (!/^[\x21-\x39\x3b-\x7e]{1,1000}$/.test(clientId))
    return refused(`${from}: the client id holds characters that no client id has`);
  if (!/^[\x21-\x7e]{1,1000}$/.test(clientSecret))
    return refused(`${from}: the client secret holds characters that no client secret has`);
  if (!region.ok) return refused(region.reason);
  if (region.region === null && gateway !== true)
    return refused(
      `${from}: there is no region for the client, so it is not known where to log in; ${remedy}`,
    );
  return { ok: true, credential: { kind: 'client', clientId, clientSecret, region: region.region, from } };
}

async function fromProfile(name: string, sources: CredentialSources): Promise<CredentialResult> {
  const asked = sources.profile !== undefined;
  const shown = safeText(name, 100);
  const file = '~/.gc/config.toml';
  if (sources.home === null)
    return refused(`--profile ${shown}: the home folder is not known, so ${file} cannot be read`, !asked);
  let text: string;
  try {
    text = await sources.readFile(`${sources.home.replace(/[/\\]$/, '')}/.gc/config.toml`);
  } catch (error) {
    // Nobody asked for it: a file that cannot be read is as good as none.
    return refused(`--profile ${shown}: ${file}: ${reasonOf(error)}`, !asked);
  }
  const read = readProfile(text, name, (sources.now ?? (() => new Date()))());
  if (!read.ok)
    return refused(
      read.missing ? `--profile ${shown}: ${file} has no such profile` : `${file}: ${read.reason}`,
      !asked && read.missing,
    );
  return credentialOf(read.profile, `the profile ${shown} of ${file}`, sources);
}

/** As `gc` itself: a token before the client; then, where the client has no secret, the last login. */
function credentialOf(profile: Profile, from: string, sources: CredentialSources): CredentialResult {
  const { accessToken, clientId, clientSecret, loginToken, loginExpired } = profile;
  // The region belongs to the credentials, so that of the profile stands above that of the environment.
  const region =
    profile.environment === null
      ? regionOf(sources, variable(sources, REGION), REGION)
      : regionOf(sources, profile.environment, `environment in ${from}`);
  if (accessToken !== null) return tokenFrom(from, accessToken, region);
  if (clientId !== null && clientSecret !== null)
    return clientFrom(from, clientId, clientSecret, region, sources, 'give --region');
  if (loginToken !== null) return tokenFrom(from, loginToken, region);
  if (loginExpired)
    return refused(`${from}: its login has expired; run any gc command with it to log in anew`);
  return refused(`${from} has neither access_token nor client_credentials with client_secret`);
}

type RegionResult =
  | { readonly ok: true; readonly region: Region | null }
  | { readonly ok: false; readonly reason: string };

function regionOf(
  { region: flag }: Pick<CredentialSources, 'region'>,
  own: string | null,
  place: string,
): RegionResult {
  const written = flag ?? own;
  if (written === null) return { ok: true, region: null };
  const region = findRegion(written);
  if (region !== null) return { ok: true, region };
  const where = flag === undefined ? place : '--region';
  return {
    ok: false,
    reason: `${where}: ${JSON.stringify(safeText(written, 80))} is no region; give a domain (mypurecloud.ie) or an AWS name (eu-west-1)`,
  };
}
