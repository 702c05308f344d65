import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chainCells } from '../../../src/snapshot/ask/chain/chain-cells.js';
import { possibleColumn } from '../../../src/snapshot/ask/chain/possible-column.js';
import { chainView } from '../../../src/snapshot/ask/chain-view.js';
import { derivedChainRow } from '../../../src/snapshot/ask/derived-chain.js';
import { possiblePresence } from '../../../src/snapshot/ask/possible-presence.js';
import { rollupCell } from '../../../src/snapshot/ask/rollup-cell.js';
import { buildSnapshot } from '../../../src/snapshot/build/build-snapshot.js';
import { rowsOfSeed, seeds } from './random-rows.js';

it('columns of a chain hold, row by row, what is found of each segment by itself', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const snapshot = buildSnapshot(rowsOfSeed(seed));
      const derived = derivedChainRow(snapshot, {
        segment: seed % snapshot.segments.size,
        direction: 'UPSTREAM',
        depth: 3,
      });
      for (const chain of [...snapshot.chains.codes.keys(), derived]) {
        const view = chainView(snapshot, chain);
        for (const place of snapshot.places.codes.keys()) {
          const cells = chainCells(snapshot, view, place);
          const segments = view.members.map(({ segment }) => segment);
          expect(cells).toEqual(segments.map((segment) => rollupCell(snapshot.rollup, place, segment)));
          expect(possibleColumn(snapshot, view, chain, place, cells)).toEqual(
            segments.map((segment) => possiblePresence(snapshot, place, segment)),
          );
        }
      }
    }),
    { numRuns: 100 },
  );
});
