/** New folders that end with the test, and a contract to keep in them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { DocumentOrigin } from '../../../src/cli/contract/contract-file.js';
import { isObject } from '../../../src/primitives/json.js';

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'why403-data-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

export const ORIGIN: DocumentOrigin = {
  source: 'https://api.mypurecloud.com/api/v2/docs/swagger',
  fetched: '2026-08-20T10:00:00.000Z',
  lastModified: null,
  etag: '"a1"',
  sha256: 'ab'.repeat(32),
};

/** Stands for a compiled contract. */
export interface Small {
  readonly operations: string;
}

export const isSmall = (value: unknown): value is Small =>
  isObject(value) && typeof value['operations'] === 'string';
