import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['rules/*.test.ts', 'test/**/*.test.ts'],
    // No test replaces a module, so that the files of a worker can share them: the contract is loaded once.
    isolate: false,
    // One core less is the default, which of two leaves one; many tests wait for processes and sockets besides.
    maxWorkers: '100%',
    // The slowest test takes five seconds alone; a busy machine takes a multiple of it.
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
});
