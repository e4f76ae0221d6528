/** A scenario: a world, a call in it, and what why403 must find of it, or must not. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stated } from '../../../src/exchange/types.js';
import type { CauseId, Likelihood } from '../../../src/judge/ids.js';
import type { Organization, Simulator, TokenOptions, World } from '../../simulator/index.js';
import { NORTH } from './names.js';

export interface ScenarioCall {
  /** `GET` unless given. Others are sent only where unsafe methods are allowed. */
  readonly method?: string;
  /** `api.mypurecloud.com` unless given. */
  readonly host?: string;
  /** With the query. */
  readonly path: string;
  /** Beside Authorization, which follows from {@link Scenario.as}. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Scenario {
  readonly name: string;
  readonly world: World;
  /** Who calls: a token of this client, for the user where one is named; null: no token at all. */
  readonly as: ({ readonly client: string } & TokenOptions) | null;
  readonly request: ScenarioCall;
  /** What the user says of the caller (flags, context file), as far as the cause needs it. */
  readonly stated?: Stated;
  /** What the simulated platform answers. */
  readonly answer: { readonly status: number; readonly code?: string };
  readonly expect: {
    /** The first cause; null: nothing was refused. */
    readonly cause: CauseId | null;
    readonly likelihood?: Likelihood;
    /** Must be named, too, but not first. */
    readonly also?: readonly CauseId[];
    /** Must not be named at all: the cause of which this is a near miss. */
    readonly notCauses?: readonly CauseId[];
    /** Must stand in the diagnosis as JSON. */
    readonly says?: readonly RegExp[];
    /** Must not stand there. */
    readonly neverSays?: readonly RegExp[];
  };
}

const BASE = readFileSync(join(import.meta.dirname, 'two-regions.json'), 'utf8');

/** The world of two-regions.json, made anew and changed. */
export function world(change: (world: World, north: Organization) => void = () => {}): World {
  const made = JSON.parse(BASE) as World;
  change(made, organization(made, NORTH.id));
  return made;
}

/** Throws when the world has none of this id. */
export function organization(world: World, id: string): Organization {
  const found = world.regions
    .flatMap(({ organizations }) => organizations)
    .find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no organization ${id}`);
  return found;
}

/** The URL as a user would write it. */
export const urlOf = ({ request }: Scenario): string => `https://${request.host ?? NORTH.api}${request.path}`;

/** The token of the scenario's caller, or null. */
export function tokenOf(simulator: Simulator, { as }: Scenario): string | null {
  if (as === null) return null;
  const { client, ...options } = as;
  return simulator.issueToken(client, options);
}
