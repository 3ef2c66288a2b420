import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// oxlint-disable-next-line import/no-default-export -- vitest asks for it.
export default defineConfig({
  // Vite would take graphql's development build and its other users take Node's: two of them do not know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }] },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/neo4j.ts'],
    watch: false,
    pool: 'forks',
    maxWorkers: 2,
    // No test is of speed, and a machine may be busy or slow.
    testTimeout: 90_000,
    hookTimeout: 180_000,
    teardownTimeout: 30_000,
  },
});
