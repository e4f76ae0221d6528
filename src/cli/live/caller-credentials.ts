/** Where the credentials of one of many callers come from: named in a configuration, never written there. */
import { type CredentialResult, clientOfVariables, resolveCredentials } from '../../live/credentials.js';
import { PlainError } from '../../primitives/plain-error.js';
import { safeText } from '../../primitives/safe-text.js';
import { neverSay } from '../say.js';
import { homeFolder, readCredentials, withRegion } from './session.js';

export type CallerCredentials =
  /** Names of the variables that hold id and secret of a client. */
  | { readonly environment: { readonly id: string; readonly secret: string } }
  /** A profile of the platform's own command line. */
  | { readonly profile: string }
  /** A file with a token, which stays the user's: it is not given back. */
  | { readonly tokenFile: string };

/** What is to be asked of whom. */
export interface CallerSpec {
  /** Unique in a run. */
  readonly name: string;
  /** A domain or an AWS region name; null: that of the credentials, the environment or the configuration. */
  readonly region: string | null;
  readonly credentials: CallerCredentials;
  /** Id of the organization that it is meant to act in. */
  readonly expected: string | null;
  readonly divisions: readonly string[];
  /** The caller, by name, that attaches roles to this one. */
  readonly grantedBy: string | null;
}

export interface CredentialsOptions {
  /** A gateway stands for all hosts. */
  readonly gateway: boolean;
  /** Of the configuration, for callers that name none. */
  readonly region: string | null;
  readonly environment: NodeJS.ProcessEnv;
}

/** Finds the credentials of callers; files are read once. No reason holds a value, only where it was looked for. */
export function credentialFinder({
  gateway,
  region: configured,
  environment,
}: CredentialsOptions): (spec: CallerSpec) => Promise<CredentialResult> {
  const files = new Map<string, Promise<string>>();
  const readFile = (path: string): Promise<string> => {
    const read = files.get(path) ?? readCredentials(path);
    files.set(path, read);
    return read;
  };
  return async ({ region, credentials }) => {
    const sources = {
      ...(region !== null && { region }),
      gateway,
      environment: withRegion(environment, configured),
    };
    const result =
      'environment' in credentials
        ? clientOfVariables(credentials.environment, sources)
        : await resolveCredentials({
            ...sources,
            ...credentials,
            home: homeFolder(),
            readFile,
            readStandardInput: () => Promise.reject(new PlainError('no caller reads standard input')),
          });
    // Whose region it is, is known here only.
    if (!result.ok) return { ...result, reason: safeText(result.reason.replace(/^--region: /, 'region: ')) };
    const { credential } = result;
    neverSay(credential.kind === 'token' ? credential.token : credential.clientSecret);
    return result;
  };
}
