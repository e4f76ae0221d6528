/**
 * Which calls a tool makes in which phase. The documentation of the provider names the calls of a type, and not when
 * each is made: the split is by method.
 */
import type { TerraformUses } from '../../contract/terraform.js';
import type { Phase } from '../types.js';

/** Holds of all that is told by phase. */
export const PHASE_NOTE =
  'Phases are split by method, since the provider does not say when it makes which call: plan is GET and POST that only asks (…/query, …/search), destroy is that and DELETE, apply is what the actions of a plan need, or all';

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
const writing: Belongs = (key) => !isDelete(key);

/** By the actions of a plan; what is not known here needs all. */
const BY_ACTION: ReadonlyMap<string, Belongs> = new Map([
  ['no-op', asking],
  ['noop', asking],
  ['read', asking],
  ['import', asking],
  ['forget', asking],
  ['move', asking],
  ['remove', asking],
  ['create', writing],
  ['update', writing],
  ['delete', removing],
  ['replace', all],
]);

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
  const each = actions.map((action) => BY_ACTION.get(action) ?? all);
  return (key) => onlyAsks(key) || each.some((belongs) => belongs(key));
}
