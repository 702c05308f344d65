import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const graphql = createRequire(import.meta.url).resolve('graphql');

/** The tests that need no Neo4j, for a mutant each. */
export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    include: [
      'src/{analysis/chain-gap,codes,sharing/list}/**/*.test.ts',
      'test/unit/{chain-gaps,dataset}/**/*.test.ts',
    ],
    testTimeout: 60_000,
  },
});
