import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** As esbuild does (scripts/build.mjs): a module of WebAssembly is its bytes. */
const wasmBytes = {
  name: 'wasm-bytes',
  enforce: 'pre' as const,
  load(id: string) {
    if (!id.endsWith('.wasm')) return undefined;
    const bytes = readFileSync(id).toString('base64');
    return `export default Uint8Array.from(atob(${JSON.stringify(bytes)}), (unit) => unit.charCodeAt(0));`;
  },
};

export default defineConfig({
  plugins: [wasmBytes],
  test: {
    server: { deps: { inline: [/\.wasm$/] } },
    include: ['rules/**/*.test.ts', 'test/**/*.test.ts'],
    // No test replaces a module, so that the files of a worker can share them: the contract is loaded once.
    isolate: false,
    // Whoever runs the tests may keep a contract of their own.
    env: { WHY403_DATA: join(tmpdir(), 'why403-without-contract') },
    // One core less is the default, which of two leaves one; many tests wait for processes and sockets besides.
    maxWorkers: '100%',
    // The slowest test takes five seconds alone; on a machine that others use, it took more than four times as long.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
