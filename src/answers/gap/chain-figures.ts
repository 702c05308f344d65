import { chainView } from '../../snapshot/ask/chain-view.js';
import { figuresOfSegments, type SectorFigures } from '../../snapshot/ask/official/sector-figures.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import type { GapReport } from './chain-gap-report.js';

/** Lists official figures of the sectors that the rows of a report belong to, largest net purchase first. */
export const chainFigures = (snapshot: Snapshot, { question, rows }: GapReport): SectorFigures[] => {
  const { members } = chainView(snapshot, question.chain);
  const segments = rows.map(({ row }) => members[row]!.segment);
  return figuresOfSegments(snapshot, question.place, segments);
};
