/** Many organizations, each with a client of its own, in turn over regions. */
import type { OAuthClient, Organization, World } from '../../simulator/index.js';

export interface ManyClient {
  /** `acme-7`. */
  readonly name: string;
  readonly organization: string;
  readonly id: string;
  readonly secret: string;
  /** The division in which its role is granted. */
  readonly division: string;
  readonly domain: string;
}

export interface ManyOptions {
  readonly domains?: readonly string[];
  /** Milliseconds before every answer. */
  readonly latency?: number;
}

const id = (kind: string, number: number) => `${kind}-0000-4000-8000-${String(number).padStart(12, '0')}`;

const ROLE = [
  { domain: 'routing', entityName: 'queue', actions: ['view', 'edit'] },
  { domain: 'recording', entityName: 'recording', actions: ['view'] },
];

/**
 * Every organization grants the role in one of its two divisions. The product recording is missing in those with an odd
 * number: they do not offer its permissions.
 */
export function manyOrganizations(
  count: number,
  { domains = ['mypurecloud.com'], latency }: ManyOptions = {},
): { readonly world: World; readonly clients: readonly ManyClient[] } {
  const clients = Array.from({ length: count }, (_, number) => ({
    name: `acme-${number}`,
    organization: id('a0000000', number),
    id: id('ac000000', number),
    secret: ['secret', 'of', 'client', number, 'of', 'many'].join('-'),
    division: id('ad000000', number),
    domain: domains[number % domains.length] ?? '',
  }));
  const organizations = clients.map(
    (client, number) => [client.domain, organizationOf(client, number)] as const,
  );
  const world: World = {
    name: `${count} organizations`,
    regions: domains.map((domain) => ({
      domain,
      organizations: organizations.filter(([of]) => of === domain).map(([, organization]) => organization),
    })),
    gatewayOfAll: true,
    productPermissions: { recording: ['recording:*:*'] },
    ...(latency !== undefined && { latency }),
  };
  return { world, clients };
}

function organizationOf(client: ManyClient, number: number): Organization {
  const role = id('ab000000', number);
  return {
    id: client.organization,
    name: `Acme ${number}`,
    products: number % 2 === 0 ? ['recording'] : [],
    divisions: [
      { id: client.division, name: `Division ${number}` },
      { id: id('ae000000', number), name: 'Home', home: true },
    ],
    roles: [{ id: role, name: 'Integration', policies: structuredClone(ROLE) }],
    clients: [
      {
        id: client.id,
        name: `Integration ${number}`,
        secret: client.secret,
        grantType: 'CLIENT-CREDENTIALS',
        grants: [{ roleId: role, divisionId: client.division }],
      },
    ],
  };
}

/** The client of an organization of the world, to be changed. */
export function clientIn(world: World, id: string): OAuthClient {
  const clients = world.regions.flatMap(({ organizations }) =>
    organizations.flatMap((each) => each.clients ?? []),
  );
  const found = clients.find((client) => client.id === id);
  if (found === undefined) throw new Error(`no client ${id}`);
  return found;
}
