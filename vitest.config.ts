import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';
import ShippedFirst from './test/shipped-first.js';

// One copy of graphql: the bundler would take its ES modules, Apollo its CommonJS, and each refuses the other’s types.
const alias = [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }];

export default defineConfig({
  resolve: { alias },
  test: {
    // Tests wait for Neo4j much of the time. Each worker has a server of its own, whose files run one after another.
    maxWorkers: 2,
    // Modules are loaded once a worker: no test mocks one, and what a module remembers is remembered in a server too.
    isolate: false,
    sequence: { sequencer: ShippedFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'src/**/*.test.ts',
            'graph/**/*.test.ts',
            'web/src/**/*.test.ts',
            'test/unit/**/*.test.ts',
            'test/seed/**/*.test.ts',
          ],
          testTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'graph',
          include: ['test/graph/**/*.test.ts'],
          globalSetup: ['test/graph/setup.ts'],
          testTimeout: 360_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
