/** Methods that are called on what is surely an API of the SDK, and that no SDK has. */
import { ofContract } from '../../contract/current.js';
import { allOperations } from '../../contract/index.js';
import type { SourceCall, SourceText } from '../types.js';
import { operationNamed, spellingOf } from './ids.js';

/** `routing = new platformClient.RoutingApi(`, `routing := platformclientv2.NewRoutingApi(`. */
const NAMESPACED =
  /(?<![\w$.])([A-Za-z_]\w{0,80})\s{0,3}:?=\s{0,9}(?:new\s{1,3})?(?:platformClient|platformclientv2|PureCloudPlatformClientV2|purecloud\w{0,40})\.(?:New)?([A-Z]\w{0,80}?)Api(?:WithConfig)?\s{0,3}\(/g;
/** `RoutingApi routing = new RoutingApi(`. */
const TYPED =
  /(?<![\w$.])([A-Z]\w{0,80})Api\s{1,3}([A-Za-z_]\w{0,80})\s{0,3}=\s{0,9}new\s{1,3}\1Api\s{0,3}\(/g;
const TYPED_IMPORT = /com\.mypurecloud\.sdk\.v2\.api\.|PureCloudPlatform\.Client\.V2\.Api\b/;
/** Words with which people begin the names of calls. */
const CALLS =
  /^_?(?:get|list|post|put|patch|delete|create|update|find|fetch|search|query|remove)(?=_?[a-z]*[A-Z]|_)/i;
/** What API classes have beside operations. */
const HELPER = /api_?client|base_?path|configuration|exception_?factory|default_?header/i;
/** More are not looked at; no file that people write has so many. */
const MOST = 20;

/** The first words of operations, after which the SDKs name their APIs. */
const stems = ofContract(
  () =>
    new Set(
      allOperations().flatMap(({ id }) => /^[a-z]+([A-Z][a-z0-9]*)/.exec(id)?.[1]?.toLowerCase() ?? []),
    ),
);

/**
 * Such calls, of a file that imports the SDK.
 *
 * @param found calls that are known already
 */
export function unknownMethods(
  { code, language }: SourceText,
  found: readonly SourceCall[],
): readonly SourceCall[] {
  const spelling = spellingOf(language);
  if (spelling === null) return [];
  const known = new Set(found.map(({ start }) => start));
  const calls: SourceCall[] = [];
  for (const name of madeFromApis(code)) {
    if ([...code.matchAll(new RegExp(`(?<![\\w$.])${name}\\s{0,3}:?=(?!=)`, 'g'))].length !== 1) continue;
    for (const { 0: written, 1: id = '', index } of code.matchAll(
      new RegExp(`(?<![\\w$.])${name}\\.(\\w{1,100})\\s{0,3}\\(`, 'g'),
    )) {
      const start = index + written.indexOf('.') + 1;
      if (known.has(start) || !CALLS.test(id) || HELPER.test(id) || operationNamed(id, spelling) !== null)
        continue;
      calls.push({
        start,
        end: start + id.length,
        method: null,
        url: null,
        id,
        operation: null,
        grade: 'contract',
      });
    }
  }
  return calls;
}

function madeFromApis(code: string): readonly string[] {
  const namespaced = [...code.matchAll(NAMESPACED)].map(([, name = '', stem = '']) => ({ name, stem }));
  const typed = TYPED_IMPORT.test(code)
    ? [...code.matchAll(TYPED)].map(([, stem = '', name = '']) => ({ name, stem }))
    : [];
  const names = [...namespaced, ...typed].flatMap(({ name, stem }) =>
    stems().has(stem.toLowerCase()) ? [name] : [],
  );
  return [...new Set(names)].slice(0, MOST);
}
