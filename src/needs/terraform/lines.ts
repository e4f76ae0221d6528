/** What `terraform plan -json` and `apply -json` print: a JSON object a line. */
import { asObject, asText, isObject, type JsonObject, parseJson } from '../../primitives/json.js';
import { isOfProvider } from './map.js';
import type { FoundSink } from './types.js';

/** Where each message that names a resource has it, and what it says will be done; null: it says so itself. */
const MESSAGES: ReadonlyMap<unknown, { readonly holder: string; readonly action: string | null }> = new Map([
  ['planned_change', { holder: 'change', action: null }],
  ['resource_drift', { holder: 'change', action: 'read' }],
  ['refresh_start', { holder: 'hook', action: 'read' }],
  ['apply_start', { holder: 'hook', action: null }],
]);

/** Finds the resources that the messages name; each with an action of it once. Other lines are passed over. */
export function readPlanLines(text: string, sink: FoundSink): void {
  const seen = new Set<string>();
  let line = 0;
  for (const written of text.split('\n')) {
    line++;
    if (!written.includes('genesyscloud_')) continue;
    const message = parseJson(written);
    if (isObject(message)) take(message, line, seen, sink);
    else if (written.trimStart().startsWith('{'))
      sink.problem({
        at: `line ${line}`,
        message: 'is not valid JSON: it is cut off, or something else was printed into it',
      });
  }
}

function take(message: JsonObject, line: number, seen: Set<string>, sink: FoundSink): void {
  const about = MESSAGES.get(message['type']);
  if (about === undefined) return;
  const holder = asObject(message[about.holder]);
  const resource = asObject(holder['resource']);
  const type = asText(resource['resource_type']) ?? '';
  const what = asText(resource['addr']) ?? '';
  const action = about.action ?? asText(holder['action']);
  if (!isOfProvider(type) || seen.has(`${what} ${action}`)) return;
  seen.add(`${what} ${action}`);
  // Its own address within its module.
  const isData = (asText(resource['resource']) ?? what).startsWith('data.');
  const kind = isData ? 'data-source' : 'resource';
  sink.found({ kind, type, what, line, actions: action === null ? null : [action] });
}
