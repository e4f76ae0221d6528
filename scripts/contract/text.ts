/** How packed tables are written. What src/contract/rows.ts reads. */

/** A module of generated constants; `type` is that of all of them. */
export function module(constants: Readonly<Record<string, string>>, type = ': string'): string {
  const body = Object.entries(constants).map(([name, value]) => `export const ${name}${type} = ${value};\n`);
  return `// Generated from facts/ by npm run contract. Do not edit.\n${body.join('')}`;
}

/** A template literal without substitutions: its lines stay lines, so that a refresh gives a readable diff. */
export const literal = (value: string): string => `\`${value.replace(/[\\`]|\$\{/g, '\\$&')}\``;

export const lines = (rows: readonly string[]): string => literal(rows.join('\n'));

/** Rows of cells. The schemas of facts/ let no separator into a cell. */
export const packedTable = (rows: readonly (readonly (string | number | undefined)[])[]): string =>
  lines(rows.map((row) => row.map((cell) => cell ?? '').join('\t')));

/** A list inside a cell. */
export const list = (values: readonly string[]): string => values.join('¦');
