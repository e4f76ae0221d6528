/** Walks a record once and gathers the values that the table knows. */
import { isObject, type JsonObject, parseJson } from '../../../primitives/json.js';
import { isPlatformAnswer } from './answer.js';
import type { Group, Part } from './fields.js';
import { type Container, type Name, type Names, namesIn } from './names.js';

export interface Find {
  readonly part: Part;
  readonly rank: number;
  readonly group: Group;
  /** How deep it stands: of equal names, the outer one counts. */
  readonly depth: number;
  readonly value: unknown;
  /** The name of a header that has a field of its own. */
  readonly header: string | null;
}

const DEEPEST = 8;
/** More attributes has no record that was meant to be read. */
const MOST_IN_LIST = 256;

const TOP = namesIn('');
const namesInside = new Map<string, Names>([['', TOP]]);

/** What the record says, the best first: in the order of the table, whatever the order of its keys. */
export function findFields(record: JsonObject): readonly Find[] {
  const finds: Find[] = [];
  walk(record, TOP, 'record', 0, finds);
  if (finds.length > FEW) return finds.sort(byRank);
  sortFew(finds);
  return finds;
}

/** Up to so many, moving each to its place is faster than the sort of the language. */
const FEW = 32;

function sortFew(finds: Find[]): void {
  for (let next = 1; next < finds.length; next++) {
    const find = finds[next] as Find;
    let at = next;
    for (; at > 0; at--) {
      const before = finds[at - 1] as Find;
      if (byRank(before, find) <= 0) break;
      finds[at] = before;
    }
    finds[at] = find;
  }
}

function byRank(a: Find, b: Find): number {
  return a.rank - b.rank || a.depth - b.depth || compare(a, b);
}

/** Two spellings of one name in one record: any order will do that is always the same. */
function compare(a: Find, b: Find): number {
  const [one, other] = [written(a.value), written(b.value)];
  return one < other ? -1 : one > other ? 1 : 0;
}

const written = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function walk(object: JsonObject, names: Names, group: Group, depth: number, finds: Find[]): void {
  for (const key in object) {
    const name = names.get(key);
    if (name !== null) visit(name, object[key], group, depth, finds);
  }
}

function visit(name: Name, value: unknown, group: Group, depth: number, finds: Find[]): void {
  if (value === null || value === undefined || value === '') return;
  if (typeof value === 'string') {
    if (!name.wraps && (name.container !== null || name.mayAnswer) && value.startsWith('{')) {
      const parsed = parseJson(value);
      if (isObject(parsed) && opened(name, parsed, value, group, depth, finds)) return;
    }
  } else if (typeof value === 'object') {
    if (Array.isArray(value)) {
      // Fields of a search are lists, most of one value.
      const [only, ...others] = value as readonly unknown[];
      if (others.length === 0 && typeof only !== 'object' && only !== undefined && !name.isList) {
        visit(name, only, group, depth, finds);
        return;
      }
      if (name.container !== null && listed(name, name.container, value, group, depth, finds)) return;
    } else if (isObject(value)) {
      const plain = plainValue(value);
      if (plain !== value) {
        visit(name, plain, group, depth, finds);
        return;
      }
      if (opened(name, value, null, group, depth, finds)) return;
    }
  }
  const own = name.isServers && group === 'record' ? 'server' : group;
  for (const { part, rank } of name.fields)
    finds.push({ part, rank, group: own, depth, value, header: name.header });
}

/** An object is an answer of the platform, or holds fields of its own; false: it is a value. */
function opened(
  name: Name,
  object: JsonObject,
  text: string | null,
  group: Group,
  depth: number,
  finds: Find[],
): boolean {
  if (name.mayAnswer && isPlatformAnswer(object)) {
    const rank = name.fields[0]?.rank ?? 0;
    // An answer that stands as such is of a call that failed; whether that is the call of the record, is seen later.
    const own = group === 'ambient' ? group : 'error';
    finds.push({ part: 'response-body', rank, group: own, depth, value: text ?? object, header: null });
    return true;
  }
  const { container } = name;
  if (container === null || depth >= DEEPEST) return false;
  const before = finds.length;
  walk(object, inside(container), groupIn(container, group), depth + 1, finds);
  return finds.length > before;
}

/** Attributes as a list of keys and values (OTLP, Jaeger), or scopes one inside the other (.NET). */
function listed(
  name: Name,
  container: Container,
  list: readonly unknown[],
  group: Group,
  depth: number,
  finds: Find[],
): boolean {
  if (depth >= DEEPEST) return false;
  const before = finds.length;
  const names = inside(container);
  const within = groupIn(container, group);
  for (const item of list.slice(0, MOST_IN_LIST)) {
    if (!isObject(item)) continue;
    if (typeof item.key === 'string') {
      const attribute = names.get(item.key);
      if (attribute !== null) visit(attribute, plainValue(item.value), within, depth + 1, finds);
    } else if (name.isList) walk(item, names, within, depth + 1, finds);
  }
  return finds.length > before;
}

/** A value of OTLP without the name of its type; a number of 64 bits is written as text. */
function plainValue(value: unknown): unknown {
  if (!isObject(value)) return value;
  if (isObject(value.arrayValue) && Array.isArray(value.arrayValue.values))
    return value.arrayValue.values.map(plainValue);
  if (isObject(value.kvlistValue) && Array.isArray(value.kvlistValue.values)) return value.kvlistValue.values;
  const { stringValue, intValue, doubleValue, boolValue } = value;
  const scalar = stringValue ?? intValue ?? doubleValue ?? boolValue;
  return typeof scalar === 'object' ? value : (scalar ?? value);
}

/** An error inside an answer's error is of the same call; nothing inside a server's request is of another. */
const groupIn = (container: Container, group: Group): Group =>
  group === 'ambient' ? 'ambient' : (container.group ?? group);

function inside({ inside: folded }: Container): Names {
  const known = namesInside.get(folded);
  if (known !== undefined) return known;
  const names = namesIn(folded);
  namesInside.set(folded, names);
  return names;
}
