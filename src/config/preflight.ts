/** What a schema cannot say of the callers of preflight. */
import { isObject } from '../primitives/json.js';
import { didYouMean } from '../primitives/nearest.js';
import { isUuid } from '../primitives/uuid.js';
import { looksSecret } from '../redact/values.js';
import { entriesOf, itemsOf, textOf } from './parts.js';
import type { Finding, PreflightCallerSetting } from './types.js';

/** Each says by itself who calls, so exactly one of them is given. */
export const KNOWN_BY = [
  'profile',
  'environment',
  'context',
  'roles',
] as const satisfies readonly (keyof PreflightCallerSetting)[];

/** The name of an environment variable (POSIX, section 8.1); what is none may be the value itself. */
export const isVariableName = (text: string): boolean =>
  /^[A-Za-z_]\w{0,199}$/.test(text) && !looksSecret(text);

/** @param regionFinding what is wrong with a region that stands at a path */
export function preflightFindings(
  config: unknown,
  regionFinding: (path: readonly PropertyKey[], region: string) => readonly Finding[],
): readonly Finding[] {
  const setting = isObject(config) && Object.hasOwn(config, 'preflight') ? config['preflight'] : null;
  const callers = itemsOf(setting, 'callers');
  const names = callers.map((caller) => textOf(caller, 'name'));
  const organizations = entriesOf(config, 'organizations').map(([name]) => name);
  return callers.flatMap((caller, index): readonly Finding[] => {
    const at = (...keys: readonly PropertyKey[]) => ['preflight', 'callers', index, ...keys];
    const name = textOf(caller, 'name');
    const region = textOf(caller, 'region');
    const organization = textOf(caller, 'organization');
    const grantedBy = textOf(caller, 'grantedBy');
    return [
      ...(name !== null && (name.trim() === '' || name.length > 100)
        ? [{ path: at('name'), message: 'is empty or longer than 100 characters' }]
        : []),
      ...(name !== null && names.indexOf(name) < index
        ? [{ path: at('name'), message: 'is the name of a caller before it' }]
        : []),
      ...knownByFindings(caller, at()),
      ...variableFindings(caller, at),
      ...(region === null ? [] : regionFinding(at('region'), region)),
      ...(organization === null || isUuid(organization) || organizations.includes(organization)
        ? []
        : [
            {
              path: at('organization'),
              message: `is neither an id nor a name from organizations${didYouMean(organization, organizations)}`,
            },
          ]),
      ...(grantedBy === null || names.includes(grantedBy)
        ? []
        : [
            {
              path: at('grantedBy'),
              message: `is the name of no caller${didYouMean(
                grantedBy,
                names.flatMap((one) => one ?? []),
              )}`,
            },
          ]),
    ];
  });
}

function knownByFindings(caller: unknown, path: readonly PropertyKey[]): readonly Finding[] {
  if (!isObject(caller)) return [];
  const given = KNOWN_BY.filter((key) => Object.hasOwn(caller, key));
  if (given.length === 1) return [];
  const message =
    given.length === 0
      ? `needs one of ${KNOWN_BY.join(', ')}, by which it is known who calls`
      : `${given.join(' and ')} say both who calls; give one of them`;
  return [{ path, message }];
}

/** A secret that stands where the name of its variable belongs is never shown. */
function variableFindings(
  caller: unknown,
  at: (...keys: readonly PropertyKey[]) => readonly PropertyKey[],
): readonly Finding[] {
  const environment = isObject(caller) && Object.hasOwn(caller, 'environment') ? caller['environment'] : null;
  return (['id', 'secret'] as const).flatMap((key) => {
    const written = textOf(environment, key);
    if (written === null || isVariableName(written)) return [];
    return [
      {
        path: at('environment', key),
        message: 'is no name of an environment variable; the value itself never stands here',
      },
    ];
  });
}
