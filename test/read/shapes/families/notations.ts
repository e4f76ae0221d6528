/** A body as the languages write their values, and the small habits of tables and markup. */

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const sorted = (fields: Fields): readonly [string, unknown][] =>
  Object.entries(fields).sort(([one], [other]) => (one < other ? -1 : 1));

/** Go: `%v` of a map. */
export function goMap(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(goMap).join(' ')}]`;
  if (!isFields(value)) return String(value);
  return `map[${sorted(value)
    .map(([name, inner]) => `${name}:${goMap(inner)}`)
    .join(' ')}]`;
}

/** Java: toString of a map. */
export function javaMap(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(javaMap).join(', ')}]`;
  if (!isFields(value)) return String(value);
  return `{${Object.entries(value)
    .map(([name, inner]) => `${name}=${javaMap(inner)}`)
    .join(', ')}}`;
}

/** Ruby: inspect of a hash. `key` writes a key with what parts it from its value. */
export function rubyHash(value: unknown, key: (name: string) => string): string {
  if (Array.isArray(value)) return `[${value.map((item) => rubyHash(item, key)).join(', ')}]`;
  if (!isFields(value)) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([name, inner]) => `${key(name)}${rubyHash(inner, key)}`)
    .join(', ')}}`;
}

/** Elixir: inspect of a map. */
export function elixirMap(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(elixirMap).join(', ')}]`;
  if (!isFields(value)) return JSON.stringify(value);
  return `%{${sorted(value)
    .map(([name, inner]) => `"${name}" => ${elixirMap(inner)}`)
    .join(', ')}}`;
}

/** Rust: Debug of a serde_json value. */
export function rustValue(value: unknown): string {
  if (Array.isArray(value)) return `Array [${value.map(rustValue).join(', ')}]`;
  if (isFields(value))
    return `Object {${sorted(value)
      .map(([name, inner]) => `"${name}": ${rustValue(inner)}`)
      .join(', ')}}`;
  return typeof value === 'number' ? `Number(${value})` : `String(${JSON.stringify(value)})`;
}

/** PHP: print_r. */
export function printR(value: unknown, depth = 0): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const pad = ' '.repeat(depth * 8);
  const rows = Object.entries(value).map(
    ([name, inner]) => `${pad}    [${name}] => ${printR(inner, depth + 1)}\n`,
  );
  return `Array\n${pad}(\n${rows.join('')}${pad})\n`;
}

/** PHP: var_dump. */
export function varDump(value: unknown, depth = 0): string {
  const pad = '  '.repeat(depth);
  if (typeof value === 'number') return `${pad}int(${value})\n`;
  if (typeof value !== 'object' || value === null)
    return `${pad}string(${String(value).length}) "${String(value)}"\n`;
  const rows = Object.entries(value).map(
    ([name, inner]) => `${pad}  ["${name}"]=>\n${varDump(inner, depth + 1)}`,
  );
  return `${pad}array(${rows.length}) {\n${rows.join('')}${pad}}\n`;
}

/** YAML, block style: what a plain scalar may not hold is in quotes, what is long is folded. */
export function yaml(value: Fields, pad = ''): string {
  return Object.entries(value)
    .map(([name, inner]) => `${pad}${name}:${yamlValue(inner, pad)}`)
    .join('');
}

function yamlValue(value: unknown, pad: string): string {
  if (Array.isArray(value)) return ' []\n';
  if (isFields(value)) return Object.keys(value).length === 0 ? ' {}\n' : `\n${yaml(value, `${pad}  `)}`;
  const text = String(value);
  if (text.length > 80) return ` >-\n${indented(wrapped(text, 78), `${pad}  `)}\n`;
  return /^\[|: /.test(text) ? ` '${text}'\n` : ` ${text}\n`;
}

/** Lines no longer than a width, broken at spaces. */
export function wrapped(text: string, width: number): string {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

export const indented = (text: string, pad: string): string => text.replace(/^(?=.)/gm, pad);

/** All fields of a table in quotes, or only those that need them. */
export const quoted = (field: string): string => `"${field.replaceAll('"', '""')}"`;
export const csv = (fields: readonly (string | number)[], comma = ','): string =>
  fields
    .map(String)
    .map((field) => (field.includes(comma) || /["\n]/.test(field) ? quoted(field) : field))
    .join(comma);

export const escapedXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** JSON as most tools store it, over several lines, and on one. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
export const line = (value: unknown): string => JSON.stringify(value);

export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The name the SDKs give an operation: its method and the words of its path, without the ids. */
export function operationId(method: string, path: string): string {
  const [route = ''] = path.replace('/api/v2/', '').split('?');
  const words = route.split('/').filter((word) => !/^[0-9a-f]{8}-/.test(word));
  const name = [method.toLowerCase(), ...words.map(capital)].join('');
  return method === 'PUT' ? name.replace(/s$/, '') : name;
}
