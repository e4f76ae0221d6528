import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['rules/*.test.ts', 'test/**/*.test.ts'],
    // No test replaces a module, so that the files of a worker can share them: the contract is loaded once.
    isolate: false,
    // One core less is the default, which of two leaves one; many tests wait for processes and sockets besides.
    maxWorkers: '100%',
    // The slowest test takes five seconds alone; on a machine that others use, it took more than four times as long.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
