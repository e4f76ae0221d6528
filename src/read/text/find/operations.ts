/**
 * Finds operations of the contract that exceptions of the SDKs name: `Error calling GetUsersMe` (.NET),
 * `RoutingApi.getRoutingQueues` (frames of Java, JavaScript, .NET, Go), `routing_api.get_routing_queues(`
 * (Python). The SDKs name their methods after the ids of the operations.
 */
import { allOperations, findErrorCodes } from '../../../contract/index.js';
import type { Operation } from '../../../contract/types.js';
import { anyWord } from '../../../primitives/any-word.js';
import { OF_PLATFORM } from '../words/refusals.js';
import { findCommands } from './commands.js';

/** `…Api.getUsers`, `(*UsersApi).GetUsers`, `UsersApi.<GetUsersAsync>d__5`, `UsersApi->get_users`: classes of the SDKs. */
const OF_CLASS = /\b[A-Z]\w{1,60}Api\)?(?:[.:]{1,2}|->)<?([A-Za-z]\w{4,150})/g;
/** `Error calling GetUsersMe: …` (.NET), `There was a failure calling getUsersMe` (examples of JavaScript). */
const ERROR_CALLING =
  /\b(?:[Ee]rror|ERROR|[Ff]ailure|[Ff]ailed|[Ee]xception)(?: when)? calling ([A-Za-z]\w{4,150})(?=\s{0,3}(?:[:("'{!.,-]|$))/gm;
/** `api_instance.get_users(`, `routingApi.getRoutingQueues(`: objects that are called so. */
const OF_OBJECT =
  /\b\w{0,40}api(?:_?instance|_?client)?(?:\([^()\n]{0,60}\))?\.([a-z]\w{4,150})(?=\s?\(|:|\s(?:failed|returned|returns|gives|answered)\b)/gi;
/** `File ".../users_api.py", line 80, in get_users_with_http_info`. */
const PYTHON_FRAME = /_api\.py["']?, line \d{1,7}, in (\w{5,150})/g;

/** `403 on getRoutingQueues`: the id of an operation where people name the call. */
const BARE = /(?<![\w.$/@-])((?:get|post|put|patch|delete|head)[A-Z]\w{4,150})(?![\w/]|\.\w)/g;

const SUFFIX = /(?:(?:_with_http_info|WithHttpInfo|_async|Async)){1,2}$/;
/** Where none of these stands, shorter names (`getUsers`) are anybody's. */
const PLATFORM = new RegExp(anyWord(OF_PLATFORM), 'i');

let index: ReadonlyMap<string, Operation> | null = null;

function operationNamed(name: string): Operation | null {
  index ??= new Map(allOperations().map((operation) => [operation.id.toLowerCase(), operation]));
  return index.get(name.replace(SUFFIX, '').replaceAll('_', '').toLowerCase()) ?? null;
}

/**
 * The one operation that the text names in the way of an SDK; null when it names none or several. Only the
 * exact id counts, without the suffixes of the SDKs.
 * @param whole the text with the answers in it, which may tell that it is about the platform
 */
export function namedOperation(text: string, whole: string): Operation | null {
  const ofPlatform = PLATFORM.test(whole) || namesCode(whole);
  const found = new Set<Operation>();
  const collect = (pattern: RegExp, always: boolean): void => {
    for (const hit of text.matchAll(pattern)) {
      const operation = operationNamed(hit[1] ?? '');
      if (operation !== null && (ofPlatform || (always && isTelling(operation.id)))) found.add(operation);
    }
  };
  collect(OF_CLASS, true);
  collect(ERROR_CALLING, true);
  collect(PYTHON_FRAME, true);
  collect(OF_OBJECT, false);
  if (found.size === 0) collect(BARE, true);
  if (found.size === 0) for (const operation of findCommands(text)) found.add(operation);
  const [only, ...others] = found;
  return only !== undefined && others.length === 0 ? only : null;
}

const CODE = /["']?code["']?\s{0,3}[:=]\s{0,3}["']([a-z]{2,30}(?:\.[a-z]{1,30}){1,8})["']/g;
/** A code of the catalogue says that the platform answered. */
const namesCode = (text: string): boolean =>
  [...text.matchAll(CODE)].some(([, code = '']) => findErrorCodes(code).length > 0);

/** A method and two words or more (`getRoutingQueues`). */
const isTelling = (id: string): boolean => (id.match(/[A-Z]/g) ?? []).length >= 2;
