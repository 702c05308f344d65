import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

// One copy of graphql: the bundler would take its ES modules, Apollo its CommonJS, and each refuses the other’s types.
const alias = [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }];

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'src/**/*.test.ts',
            'graph/**/*.test.ts',
            'test/unit/**/*.test.ts',
            'test/seed/**/*.test.ts',
          ],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'graph',
          include: ['test/graph/**/*.test.ts'],
          globalSetup: ['test/graph/setup.ts'],
          // One server for the run: one file after another, each beginning with the graph it needs.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
