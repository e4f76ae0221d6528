/**
 * Which calls a tool makes in which phase. The documentation of the provider names the calls of a type, and not when
 * each is made: the split is by method.
 */
import { operationKey } from '../../contract/index.js';
import type { TerraformUses } from '../../contract/terraform.js';
import type { Phase } from '../types.js';

/** Holds of all that is told by phase. */
export const PHASE_NOTE =
  'Phases are split by method, since the provider does not say when it makes which call: plan is GET and POST that only asks (…/query, …/search); destroy is that and DELETE; apply is what the actions of a plan need, or all. A provider may change an object (PUT, PATCH) before it destroys it: that is counted where no --phase is given';

/** Is the endpoint (`POST /api/v2/users/search`) one that changes nothing? */
export function onlyAsks(key: string): boolean {
  return /^(?:GET|HEAD) /.test(key) || /^POST .*\/(?:query|search)$/.test(key);
}

const isDelete = (key: string): boolean => key.startsWith('DELETE ');

/** Is it destroyed, and nothing says by which call? Then more may be needed than is told. */
export function destroysUnsaid(
  { kind, operations, unknown }: TerraformUses,
  phase: Phase | null,
  actions: readonly string[] | null,
): boolean {
  const isDestroyed = phase === 'destroy' || (phase !== 'plan' && actions?.includes('delete') === true);
  const hasDelete = operations.some(({ method }) => method === 'DELETE') || unknown.some(isDelete);
  return kind === 'resource' && isDestroyed && !hasDelete && operations.length > 0;
}

type Belongs = (key: string) => boolean;
const all: Belongs = () => true;
const asking: Belongs = onlyAsks;
const removing: Belongs = (key) => onlyAsks(key) || isDelete(key);
/** A provider may turn an object off before it deletes it. */
const changing: Belongs = (key) => removing(key) || /^(?:PUT|PATCH) /.test(key);

type Kind = 'ask' | 'write' | 'delete' | 'replace';

/** The actions of a plan; what is not known here needs all. */
const ACTIONS: ReadonlyMap<string, Kind> = new Map([
  ['no-op', 'ask'],
  ['noop', 'ask'],
  ['read', 'ask'],
  ['import', 'ask'],
  ['forget', 'ask'],
  ['move', 'ask'],
  ['remove', 'ask'],
  ['create', 'write'],
  ['update', 'write'],
  ['delete', 'delete'],
  ['replace', 'replace'],
]);

/** Names of parameters tell nothing: `{id}` and `{labelId}` are one. */
const blank = (key: string): string => key.replace(/\{[^{}]*\}/g, '{}');

/**
 * The DELETE of the object itself: the shortest that ends in a parameter. What else is deleted are settings and parts of
 * it, which an update removes, too. null where there are several of which none is a part of another one (those of what
 * it refers to): which of them it is is not known then.
 */
function ownDelete({ operations, unknown }: TerraformUses): string | null {
  const keys = [...operations.map(operationKey), ...unknown].map(blank);
  const [own, ...others] = keys
    .filter((key) => isDelete(key) && key.endsWith('{}'))
    .sort((a, b) => a.length - b.length);
  return own === undefined || others.some((key) => key !== own && !key.startsWith(`${own}/`)) ? null : own;
}

/**
 * Which endpoints of a type are called.
 *
 * @param phase null: at any time
 * @param actions what a plan does with it; null where nothing says so
 */
export function callsOf(
  uses: TerraformUses,
  phase: Phase | null,
  actions: readonly string[] | null,
): Belongs {
  // A data source is read while it is planned, and is nothing but read.
  if (uses.kind === 'data-source') return all;
  if (phase === 'plan') return asking;
  if (phase === 'destroy') return removing;
  if (actions === null) return all;
  const own = ownDelete(uses);
  const calls: Readonly<Record<Kind, Belongs>> = {
    ask: asking,
    write: (key) => blank(key) !== own,
    delete: phase === null ? changing : removing,
    replace: all,
  };
  const each = actions.map((action) => calls[ACTIONS.get(action) ?? 'replace']);
  return (key) => onlyAsks(key) || each.some((belongs) => belongs(key));
}
