/** Registrations of OAuth clients as Spring Security has them: `registration.<id>` and `provider.<id>`, side by side. */
import type { Group } from '../outline/types.js';
import { entryOf, nameOf, textOf } from './entries.js';
import { ofGroup } from './of-group.js';

const PROVIDER: ReadonlySet<string> = new Set(['provider']);

/** The providers that a group holds by their ids: in one group (YAML), or each by its whole name (properties). */
const providersOf = ofGroup(
  ({ groups }): ReadonlyMap<string, Group> =>
    new Map(
      groups.flatMap((group) => {
        if (group.names.at(-2) === 'provider') return [[nameOf(group), group] as const];
        return nameOf(group) === 'provider' ? group.groups.map((one) => [nameOf(one), one] as const) : [];
      }),
    ),
);

/** The provider of a registration: the one that it names, or that is called as it is. null: it is none, or has none there. */
export function providerOf(around: readonly Group[]): Group | null {
  const [group, above, further] = around;
  if (group === undefined || above === undefined) return null;
  const isWhole = group.names.at(-2) === 'registration';
  const holder = isWhole ? above : nameOf(above) === 'registration' ? further : undefined;
  if (holder === undefined) return null;
  const id = textOf(entryOf(group, PROVIDER))?.text ?? nameOf(group);
  return providersOf(holder).get(id) ?? null;
}
