/** The schema of the report, as `npm run build` made it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param root the folder of the project */
export function builtSchema(root: string): object {
  const schema: unknown = JSON.parse(readFileSync(join(root, 'dist/report.schema.json'), 'utf8'));
  if (typeof schema !== 'object' || schema === null) throw new Error('dist/report.schema.json is no object');
  return schema;
}
