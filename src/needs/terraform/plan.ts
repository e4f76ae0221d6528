/** `terraform show -json` of a plan or of a state, and the file of a state itself. */
import { asList, asObject, asText, isObject, type JsonObject } from '../../primitives/json.js';
import { isOfProvider } from './map.js';
import type { FoundSink } from './types.js';

/**
 * Finds the resources and data sources of a plan. What is read while planning stands not among its changes: it is
 * looked for in the state before and in the configuration, by its address.
 */
export function readPlan(plan: JsonObject, sink: FoundSink): void {
  const seen = new Set<string>();
  const take = (address: string, entry: JsonObject, actions: readonly string[] | null): void => {
    const type = asText(entry['type']) ?? '';
    if (!isOfProvider(type) || seen.has(address)) return;
    seen.add(address);
    seen.add(withoutKeys(address));
    const kind = entry['mode'] === 'data' ? 'data-source' : 'resource';
    sink.found({ kind, type, what: address, line: null, actions });
  };
  for (const list of [plan['resource_changes'], plan['resource_drift']])
    for (const entry of asList(list).filter(isObject)) {
      // An object that was replaced and is still to be deleted has the address of the one that replaced it.
      const deposed = asText(entry['deposed']);
      const address = (asText(entry['address']) ?? '') + (deposed === null ? '' : ' (deposed)');
      take(address, entry, list === plan['resource_drift'] ? ['read'] : actionsOf(entry['change']));
    }
  // What is put off is done by a later apply.
  for (const deferred of asList(plan['deferred_changes']).map(asObject)) {
    const entry = asObject(deferred['resource_change']);
    take(asText(entry['address']) ?? '', entry, actionsOf(entry['change']));
  }
  for (const invoked of asList(plan['action_invocations']).map(asObject)) {
    const type = asText(invoked['type']) ?? '';
    if (isOfProvider(type)) sink.notFollowed(asText(invoked['address']) ?? type, null, ACTION);
  }
  if (plan['errored'] === true || plan['complete'] === false) sink.problem({ at: '', message: NOT_WHOLE });
  for (const values of [asObject(plan['prior_state'])['values'], plan['planned_values'], plan['values']])
    for (const entry of resourcesBelow(asObject(asObject(values)['root_module'])))
      take(asText(entry['address']) ?? '', entry, ['read']);
  for (const { prefix, entry } of configured(asObject(asObject(plan['configuration'])['root_module']))) {
    const address = prefix + (asText(entry['address']) ?? '');
    // What is managed and has no change is not there: its count is 0.
    if (entry['mode'] === 'data' && !seen.has(address)) take(address, entry, ['read']);
  }
}

const ACTION = 'what an action of the provider calls is in no table, so what it needs is not known';
const NOT_WHOLE =
  'the plan says that it is not whole (errored, or not complete), so more may be called than stands in it';

/** null where the plan says nothing: then all is taken. */
function actionsOf(change: unknown): readonly string[] | null {
  const { actions, importing } = asObject(change);
  const named = asList(actions).filter((action) => typeof action === 'string');
  if (named.length === 0) return null;
  return isObject(importing) ? [...named, 'import'] : named;
}

/** `module.a[0].genesyscloud_user.b["c"]` without what stands in brackets. */
const withoutKeys = (address: string): string => address.replace(/\[(?:"(?:[^"\\]|\\.)*"|\d+)\]/g, '');

/** The resources of a module and of all modules in it, however deep. */
function resourcesBelow(root: JsonObject): readonly JsonObject[] {
  const found: JsonObject[] = [];
  const modules = [root];
  for (let module = modules.pop(); module !== undefined; module = modules.pop()) {
    for (const entry of asList(module['resources'])) if (isObject(entry)) found.push(entry);
    for (const child of asList(module['child_modules']).toReversed())
      if (isObject(child)) modules.push(child);
  }
  return found;
}

/** The resources of the configuration; its addresses begin at their own module. */
function configured(root: JsonObject): readonly { readonly prefix: string; readonly entry: JsonObject }[] {
  const found: { prefix: string; entry: JsonObject }[] = [];
  const modules = [{ prefix: '', module: root }];
  for (let next = modules.pop(); next !== undefined; next = modules.pop()) {
    const { prefix, module } = next;
    for (const entry of asList(module['resources'])) if (isObject(entry)) found.push({ prefix, entry });
    // A prefix that grows with the depth would be quadratic.
    if (prefix.length > LONGEST_PREFIX) continue;
    for (const [name, call] of Object.entries(asObject(module['module_calls'])))
      modules.push({ prefix: `${prefix}module.${name}.`, module: asObject(asObject(call)['module']) });
  }
  return found;
}

const LONGEST_PREFIX = 2000;

/** `terraform.tfstate`, version 4: what is there, which is refreshed and not changed. */
export function readStateFile(state: JsonObject, sink: FoundSink): void {
  for (const entry of asList(state['resources']).filter(isObject)) {
    const type = asText(entry['type']) ?? '';
    if (!isOfProvider(type)) continue;
    const isData = entry['mode'] === 'data';
    const module = asText(entry['module']);
    const what = `${module === null ? '' : `${module}.`}${isData ? 'data.' : ''}${type}.${asText(entry['name']) ?? ''}`;
    sink.found({ kind: isData ? 'data-source' : 'resource', type, what, line: null, actions: ['read'] });
  }
}
