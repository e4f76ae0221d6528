/** Facts that are of one caller each: two that differ are of two callers, and no answer is true of both. */
import { organizationText, sameOrganization } from '../caller/organization.js';
import { findRegion } from '../contract/index.js';
import type { Stated } from '../exchange/types.js';
import { PlainError } from '../primitives/plain-error.js';
import type { StatedSource } from '../run/types.js';

interface Identity {
  readonly name: string;
  readonly differ: (a: Stated, b: Stated) => boolean;
  readonly text: (stated: Stated) => string;
}

const ofOrganization = (
  key: 'organization' | 'homeOrganization' | 'targetOrganization',
  name: string,
): Identity => ({
  name,
  differ: ({ [key]: a }, { [key]: b }) =>
    a !== undefined && b !== undefined && sameOrganization(a, b) === false,
  text: ({ [key]: value }) => (value === undefined ? '' : organizationText(value)),
});

const domainOf = (region: string): string => findRegion(region)?.domain ?? region;

const IDENTITIES: readonly Identity[] = [
  ofOrganization('organization', 'organizations'),
  ofOrganization('homeOrganization', 'home organizations'),
  ofOrganization('targetOrganization', 'target organizations'),
  {
    name: 'OAuth clients',
    differ: ({ clientId: a }, { clientId: b }) =>
      a !== undefined && b !== undefined && a.toLowerCase() !== b.toLowerCase(),
    text: ({ clientId = '' }) => clientId,
  },
  {
    name: 'regions',
    differ: ({ region: a }, { region: b }) =>
      a !== undefined && b !== undefined && domainOf(a) !== domainOf(b),
    text: ({ region = '' }) => region,
  },
];

/** @throws PlainError when two sources state different organizations, clients or regions. */
export function checkOneCaller(sources: readonly StatedSource[]): void {
  for (const { name, differ, text } of IDENTITIES) {
    for (const [index, first] of sources.entries()) {
      const second = sources.slice(index + 1).find(({ stated }) => differ(first.stated, stated));
      if (second === undefined) continue;
      throw new PlainError(
        `two ${name} are stated: ${text(first.stated).slice(0, 60)} (${first.source}) and ${text(second.stated).slice(0, 60)} (${second.source}); ask about each in a run of its own`,
      );
    }
  }
}
