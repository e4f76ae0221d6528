/** What was found in an input, as uses of operations. */
import { matchOperation, operationKey, whenRemoved } from '../../contract/index.js';
import { TERRAFORM_PREFIX, type TerraformUses } from '../../contract/terraform.js';
import type { Operation } from '../../contract/types.js';
import { nearest } from '../../primitives/nearest.js';
import { safeText } from '../../primitives/safe-text.js';
import type { UsePlace } from '../types.js';
import { isLocal, MODULE_FROM_ELSEWHERE, MODULE_OF_EXPRESSION } from './blocks.js';
import { BUILT_IN } from './map.js';
import { callsOf, destroysUnsaid } from './phases.js';
import type { Found, FoundSink, TerraformMap, TerraformOptions, TerraformSink } from './types.js';

/** No address is longer; what is has been made to be. */
const LONGEST = 200;

export const shortened = (text: string): string => safeText(text, LONGEST);

const NOUNS = { resource: 'resource', 'data-source': 'data source' } as const;

/** Takes what a reader finds, and tells the operations that it uses, in the order of the input. */
export function telling({ path, phase, map }: TerraformOptions, sink: TerraformSink): FoundSink {
  const known = map ?? BUILT_IN;
  /** What was told once of a type. */
  const told = new Set<string>();
  const once = (about: string, tell: () => void): void => {
    if (told.has(about)) return;
    told.add(about);
    tell();
  };
  const calls = new Map<string, Calls | null>();

  const found = ({ kind, type, what, line, actions }: Found): void => {
    const at: UsePlace = { path, line, what: shortened(what) };
    // A data source is another thing than the resource of the same name.
    const text = shortened(kind === 'resource' ? type : `data.${type}`);
    const key = `${kind} ${type} ${actions?.join() ?? '*'}`;
    let called = calls.get(key);
    if (called === undefined) {
      called = callsFor(known.find(kind, type), phase, actions);
      calls.set(key, called);
    }
    if (called === null) {
      sink.unmatched({ text, at, why: unknownType(known, kind, type) });
      return;
    }
    if (called.nothingKnown)
      sink.unmatched({
        text,
        at,
        why: `the documentation of the provider (release ${known.version}) does not say what this ${NOUNS[kind]} calls; what its calls need shows in a recording of a run`,
      });
    if (called.destroysUnsaid)
      once(`destroy ${type}`, () => sink.unmatched({ text: type, at, why: noDelete(known) }));
    for (const operation of called.operations) sink.use({ operation, at, grade: 'stated' });
    for (const endpoint of called.unknown)
      once(`${key} ${endpoint}`, () =>
        sink.unmatched({ text: shortened(endpoint), at, why: unknownEndpoint(known, type, endpoint) }),
      );
  };

  const notFollowed: FoundSink['notFollowed'] = (text, line, why) =>
    sink.unmatched({ text: shortened(text), at: { path, line, what: null }, why });

  return {
    found,
    module(name, line, source) {
      const text = `module.${name}`;
      if (source === null) notFollowed(text, line, MODULE_OF_EXPRESSION);
      else if (!isLocal(source)) notFollowed(text, line, MODULE_FROM_ELSEWHERE);
      else sink.module({ text: shortened(text), at: { path, line, what: null }, source });
    },
    notFollowed,
    problem: (problem) => sink.problem(problem),
  };
}

interface Calls {
  readonly operations: readonly Operation[];
  readonly unknown: readonly string[];
  /** The map has the type and no endpoint of it. */
  readonly nothingKnown: boolean;
  readonly destroysUnsaid: boolean;
}

function callsFor(
  uses: TerraformUses | null,
  phase: TerraformOptions['phase'],
  actions: Found['actions'],
): Calls | null {
  if (uses === null) return null;
  const belongs = callsOf(uses, phase, actions);
  return {
    operations: uses.operations.filter((operation) => belongs(operationKey(operation))),
    unknown: uses.unknown.filter(belongs),
    nothingKnown: uses.operations.length === 0 && uses.unknown.length === 0,
    destroysUnsaid: destroysUnsaid(uses, phase, actions),
  };
}

function unknownType(map: TerraformMap, kind: Found['kind'], type: string): string {
  const other = kind === 'resource' ? 'data-source' : 'resource';
  const known = map.names(kind);
  const near = map.find(other, type) === null ? nearestType(type, known) : null;
  const hint =
    near !== null
      ? ` (did you mean ${near}?)`
      : map.find(other, type) !== null
        ? ` (there is a ${NOUNS[other]} of this name)`
        : '';
  return `no ${NOUNS[kind]} of this name is known of the provider (release ${map.version})${hint}; if another release has it, give the resource_permissions-<version>.json of that release with --terraform-map`;
}

/** The names are compared without what all of them begin with. */
function nearestType(type: string, names: readonly string[]): string | null {
  const withoutPrefix = (name: string): string => name.slice(TERRAFORM_PREFIX.length);
  const near = nearest(withoutPrefix(type), names.map(withoutPrefix));
  return near === null ? null : TERRAFORM_PREFIX + near;
}

const noDelete = (map: TerraformMap): string =>
  `the documentation of the provider (release ${map.version}) names no DELETE for it, so it is not known what destroying it calls: nothing, or what applying it calls; --phase apply has all of it`;

function unknownEndpoint(map: TerraformMap, type: string, endpoint: string): string {
  const [method = '', path = ''] = endpoint.split(' ', 2);
  const match = matchOperation(method, path);
  const state =
    match.kind === 'removed'
      ? `it was removed from the contract${whenRemoved(match.operation)}`
      : match.kind === 'wrong-method'
        ? `the contract has ${match.operations.map((operation) => operation.method).join(', ')} of this path only`
        : 'the contract does not know the path';
  return `the documentation of the provider (release ${map.version}) says that ${type} calls it, and ${state}; what it needs, if it is called, shows in a recording of a run`;
}
