/** The settings that flags, environment variables and the configuration file share: one table, a row each. */
import type { ConfigKey } from './types.js';

export interface SharedSetting {
  readonly key: ConfigKey;
  readonly variable: string;
  /** null: there is none. */
  readonly flag: string | null;
}

export const SHARED = {
  formats: { key: 'formats', variable: 'WHY403_FORMAT', flag: 'format' },
  failOn: { key: 'failOn', variable: 'WHY403_FAIL_ON', flag: 'fail-on' },
  strict: { key: 'strict', variable: 'WHY403_STRICT', flag: 'strict' },
  region: { key: 'region', variable: 'WHY403_REGION', flag: 'region' },
  targetOrganization: { key: 'targetOrganization', variable: 'WHY403_TARGET_ORG', flag: 'target-org' },
  ignoreFile: { key: 'ignoreFile', variable: 'WHY403_IGNORE_FILE', flag: null },
} as const satisfies Readonly<Partial<Record<ConfigKey, SharedSetting>>>;

/** Names the configuration file itself. */
export const CONFIG_VARIABLE = 'WHY403_CONFIG';

/** Names the folder in which a fetched contract is kept. */
export const DATA_VARIABLE = 'WHY403_DATA';

export const VARIABLES: readonly string[] = [
  CONFIG_VARIABLE,
  DATA_VARIABLE,
  ...Object.values(SHARED).map(({ variable }) => variable),
];
