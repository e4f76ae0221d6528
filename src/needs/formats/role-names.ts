/** Names for the roles that callers need: of each another one, also where Terraform tells them apart. */
import { hclLabel } from '../blocks/hcl.js';
import type { CallerNeeds } from '../types.js';

/** Of a caller of which nothing is known. */
export const UNNAMED = 'why403 needs';

/** In the order of the callers. */
export function roleNames(callers: readonly CallerNeeds[]): readonly string[] {
  const used = new Set<string>();
  return callers.map(({ client, clientName }) => {
    const name = clientName ?? client ?? UNNAMED;
    let own = name;
    for (let number = 2; used.has(hclLabel(own)); number += 1) own = `${name} ${number}`;
    used.add(hclLabel(own));
    return own;
  });
}
