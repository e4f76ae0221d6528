/** The folder in which why403 keeps what it fetched for a user. */
import { homedir } from 'node:os';
import { posix, resolve, win32 } from 'node:path';
import { DATA_VARIABLE } from '../../config/settings.js';

const NAME = 'why403';

/** Whose folder it is: the variables and the home of a process. */
export interface Household {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** null when there is none. */
  readonly home: string | null;
}

export const householdHere = (): Household => ({
  environment: process.env,
  platform: process.platform,
  home: homeFolder(),
});

/** Without HOME the system is asked, which may not know the user either. */
function homeFolder(): string | null {
  try {
    return homedir() || null;
  } catch {
    return null;
  }
}

/**
 * WHY403_DATA before all, then where programs keep their data: `$XDG_DATA_HOME` (the XDG Base Directory Specification,
 * which wants a relative path ignored), `~/Library/Application Support` on macOS, `%LOCALAPPDATA%` on Windows. Null when
 * nothing tells.
 */
export function dataFolder({ environment, platform, home }: Household): string | null {
  const given = (name: string): string => environment[name]?.trim() ?? '';
  const own = given(DATA_VARIABLE);
  if (own !== '') return resolve(own);
  const { isAbsolute, join } = platform === 'win32' ? win32 : posix;
  const inHome = (...names: readonly string[]): string | null =>
    home === null ? null : join(home, ...names, NAME);
  if (platform === 'darwin') return inHome('Library', 'Application Support');
  const base = given(platform === 'win32' ? 'LOCALAPPDATA' : 'XDG_DATA_HOME');
  if (isAbsolute(base)) return join(base, NAME);
  return platform === 'win32' ? inHome('AppData', 'Local') : inHome('.local', 'share');
}
