/**
 * What the provider calls, from the table that is built in or from the `resource_permissions-<version>.json` that each
 * release of the provider brings: `{ version, resources: [{ resource_type, permissions, scopes, endpoints }] }`. That
 * file has resources only; data sources are always looked up in the table.
 */
import { findOperation } from '../../contract/index.js';
import {
  TERRAFORM_PREFIX,
  TERRAFORM_PROVIDER,
  type TerraformKind,
  type TerraformUses,
  terraformType,
  terraformTypeNames,
} from '../../contract/terraform.js';
import { asList, asText, asTexts, isObject, parseJson } from '../../primitives/json.js';
import { withoutByteOrderMark } from '../../primitives/marks.js';
import { safeText } from '../../primitives/safe-text.js';
import { counted } from '../../primitives/wording.js';
import type { Problem } from '../../read/types.js';
import type { TerraformMap } from './types.js';

/** The table that is built in. */
export const BUILT_IN: TerraformMap = {
  version: TERRAFORM_PROVIDER.version,
  find: terraformType,
  names: terraformTypeNames,
};

/** Longer names are none of the provider's. */
const LONGEST_NAME = 100;
const TYPE = /^genesyscloud_\w{1,87}$/;
const ENDPOINT = /^[A-Z]{3,7} \/api\/v2\/\S{1,400}$/;
const PERMISSION = /^[\w-]+:[\w-]+:[\w-]+$/;

/**
 * The map of a release, above the table that is built in: what it does not have is looked up there.
 *
 * @returns `map` null when the text is no such file; `problems` says what was not understood, in any case
 */
export function readTerraformMap(text: string): {
  readonly map: TerraformMap | null;
  readonly problems: readonly Problem[];
} {
  const value = parseJson(withoutByteOrderMark(text));
  const entries = isObject(value) ? asList(value['resources']) : [];
  if (!isObject(value) || entries.length === 0) return { map: null, problems: [{ at: '', message: NO_MAP }] };
  const problems: Problem[] = [];
  const resources = new Map<string, TerraformUses>();
  for (const [index, entry] of entries.entries()) {
    const at = `entry ${index + 1}`;
    const uses = usesOf(entry);
    if (uses === null) {
      problems.push({ at, message: NO_ENTRY });
      continue;
    }
    resources.set(uses.name, uses);
    const lacking = unborne(entry, uses);
    if (lacking > 0) problems.push({ at, message: newerContract(uses.name, lacking) });
  }
  if (resources.size === 0) return { map: null, problems: [{ at: '', message: NO_MAP }] };
  return { map: above(resources, versionOf(value['version'])), problems };
}

const NO_MAP =
  'this is no map of the provider: it has no list "resources" of entries with "resource_type" and "endpoints"; take the resource_permissions-<version>.json of a release of MyPureCloud/terraform-provider-genesyscloud';
const NO_ENTRY =
  'was left out: it names no type that begins with genesyscloud_, or its endpoints are not written as GET /api/v2/…';

const newerContract = (name: string, lacking: number): string =>
  `${name} needs ${counted(lacking, 'permission')} by the map that no operation of the contract asks for where it calls: the map is of another time than the contract, and what is told of this type may lack them`;

/** `1.90.0`; what is no version is not repeated. */
function versionOf(value: unknown): string {
  const version = asText(value) ?? '';
  return /^v?\d[\w.+-]{0,30}$/.test(version) ? version : 'unnamed';
}

function usesOf(entry: unknown): TerraformUses | null {
  if (!isObject(entry)) return null;
  const name = asText(entry['resource_type']) ?? '';
  if (name.length > LONGEST_NAME || !TYPE.test(name)) return null;
  const endpoints = [...new Set(asTexts(entry['endpoints']).map((key) => key.trim()))];
  if (endpoints.length !== new Set(asList(entry['endpoints'])).size) return null;
  if (!endpoints.every((key) => ENDPOINT.test(key))) return null;
  const operations = new Set(endpoints.flatMap((key) => published(key) ?? []));
  const unknown = endpoints.filter((key) => published(key) === null).map((key) => safeText(key));
  return { name, kind: 'resource', operations: [...operations], unknown };
}

function published(key: string) {
  const operation = findOperation(key);
  return operation === null || operation.removed ? null : operation;
}

/** How many permissions the entry names that none of its operations asks for. */
function unborne(entry: unknown, { operations }: TerraformUses): number {
  const asked = new Set(operations.flatMap((operation) => operation.permissions.names));
  const named = isObject(entry) ? asTexts(entry['permissions']) : [];
  return named.filter((name) => PERMISSION.test(name) && !asked.has(name)).length;
}

function above(resources: ReadonlyMap<string, TerraformUses>, version: string): TerraformMap {
  const own = (kind: TerraformKind, name: string) =>
    kind === 'resource' ? (resources.get(name) ?? null) : null;
  return {
    version: `${version} or ${BUILT_IN.version}`,
    find: (kind, name) => own(kind, name) ?? BUILT_IN.find(kind, name),
    names: (kind) =>
      kind === 'resource'
        ? [...new Set([...resources.keys(), ...BUILT_IN.names(kind)])].sort()
        : BUILT_IN.names(kind),
  };
}

/** Is it the name of a type of the provider? Those of other providers are no matter of ours. */
export const isOfProvider = (type: string): boolean => type.startsWith(TERRAFORM_PREFIX);
