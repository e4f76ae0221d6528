/**
 * Data actions of Architect, as exported and as `GET /api/v2/integrations/actions` has them. An action calls with the
 * OAuth client of its integration.
 */
import { asObject, asText, isObject, type JsonObject } from '../../primitives/json.js';
import { isHar } from '../../read/har/detect.js';
import type { Head } from '../../read/head.js';
import { isExchange, isNdjson } from '../../read/json/detect.js';
import { type JsonTree, readJsonTree } from './json-tree.js';
import type { WrittenReader } from './types.js';
import { createUses, type Uses } from './uses.js';
import { asPath } from './velocity.js';
import { writtenMethod } from './written-call.js';

/** Not one in a text within JSON, whose quotes are escaped. */
const TEMPLATE = /"requestUrlTemplate"\s*:/;

/** Keys under which a list of actions stands. */
const LISTS = ['entities', 'actions', 'dataActions'];

/** Is it an action, a list of them or an answer that lists them? */
export function isDataAction(head: Head): boolean {
  const { text, keys } = head;
  if (!text.startsWith('{') && !text.startsWith('[')) return false;
  const outer = keys();
  const isAction = outer.has('integrationType') && outer.has('actionType');
  const mayList = text.startsWith('[') || LISTS.some((key) => outer.has(key)) || outer.has('config');
  if (!isAction && !(mayList && TEMPLATE.test(text))) return false;
  // A recording may hold such an answer.
  return !isHar(head) && !isExchange(head) && !isNdjson(head);
}

export const readDataActions: WrittenReader = (text, options, sink) => {
  const tree = readJsonTree(text, (problem) => sink.problem(problem));
  const uses = createUses(options, sink);
  for (const action of actionsIn(tree.value)) readAction(action, tree, uses);
};

function actionsIn(value: unknown): readonly JsonObject[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => (isObject(item) ? [item] : []));
  const outer = asObject(value);
  const list = LISTS.map((key) => outer[key]).find(Array.isArray);
  return list === undefined ? [outer] : actionsIn(list);
}

/** An address, or a path of the API, which may stand behind a variable. */
const CALL = /^(?:https?:|(?:[{$][^/]{0,200})?\/?(?:platform\/)?api\/)/i;
const OF_API = /^(?:https?:\/\/[^/]{1,300})?\/(?:platform\/)?api\/v2\//i;
const NO_PATH = 'the template is no path of the API: those begin with /api/v2';
const COMPUTED =
  'the template puts the address together as it runs, so the operation is not known; add the call as a line METHOD path';

/** The integration that calls the platform's own API; all others call whom they are told to. */
export const OWN_INTEGRATION = 'purecloud-data-actions';

function readAction(action: JsonObject, tree: JsonTree, uses: Uses): void {
  const request = asObject(asObject(action.config).request);
  const template = asText(request.requestUrlTemplate);
  // Actions that come with an integration, and those of functions, have none.
  if (template === null || !tree.isWhole(request)) return;
  const standing = { line: tree.lineOf(request) ?? tree.lineOf(action), what: asText(action.name) };
  const url = asPath(template);
  const type = asText(action.integrationType);
  // In an action of another integration nothing but this tells that an address is the platform's.
  if (type !== null && type !== OWN_INTEGRATION && !OF_API.test(url)) return;
  if (!CALL.test(url)) {
    uses.unmatched(template, standing, url.startsWith('/') ? NO_PATH : COMPUTED);
    return;
  }
  const method = asText(request.requestType);
  uses.call({ method: method === null ? null : writtenMethod(method), url }, standing);
}
