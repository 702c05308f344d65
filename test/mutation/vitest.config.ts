import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const graphql = createRequire(import.meta.url).resolve('graphql');

/** The tests beside the code: those over random graphs would take an hour for a hundred mutants. */
export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    include: ['src/{analysis,codes,sharing/list}/**/*.test.ts'],
    testTimeout: 60_000,
  },
});
