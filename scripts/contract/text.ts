/** How packed tables are written into modules. */
import { packRows } from '../../src/contract/pack/rows.js';

/** A module of generated constants; `type` is that of all of them. */
export function module(constants: Readonly<Record<string, string>>, type = ': string'): string {
  const body = Object.entries(constants).map(([name, value]) => `export const ${name}${type} = ${value};\n`);
  return `// Generated from facts/ by npm run contract. Do not edit.\n${body.join('')}`;
}

/** A template literal without substitutions: its lines stay lines, so that a refresh gives a readable diff. */
export const literal = (value: string): string => `\`${value.replace(/[\\`]|\$\{/g, '\\$&')}\``;

export const lines = (rows: readonly string[]): string => literal(rows.join('\n'));

/** Rows of cells. The schemas of facts/ let no separator into a cell. */
export const packedTable = (rows: Parameters<typeof packRows>[0]): string => literal(packRows(rows));
