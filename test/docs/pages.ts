/** The pages whose code and commands are run. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

export const PAGES = [
  'README.md',
  'docs/library.md',
  'docs/live.md',
  'docs/lint.md',
  'docs/preflight.md',
  'docs/contract.md',
  'docs/ci.md',
  'docs/configuration.md',
  'docs/sharing.md',
  'docs/decisions.md',
  'docs/performance.md',
  'docs/security.md',
] as const;

export const readPage = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
