import type { Language } from '../../codes/language.js';
import type { SectorFigures } from '../../snapshot/ask/official/sector-figures.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import { keyOfPlace } from '../place/key-of-place.js';
import type { OfficialFigures } from './official-figures.type.js';
import { officialWords } from './official-words.js';
import { sectorOfRow } from './sector-of-row.js';

/** Shows figures of a sector, with a sentence in the reader’s language. */
export const officialFiguresOf = (
  snapshot: Snapshot,
  figures: SectorFigures,
  language: Language,
): OfficialFigures => ({
  placeKey: keyOfPlace(snapshot, figures.place),
  year: figures.year,
  sector: sectorOfRow(snapshot, figures.sector),
  outputCny: figures.output,
  valueAddedCny: figures.valueAdded,
  demandCny: figures.demand,
  inflowCny: figures.inflow,
  outflowCny: figures.outflow,
  netInflowCny: figures.netInflow,
  importCny: figures.imports,
  exportCny: figures.exports,
  importShare: figures.importShare,
  locationQuotient: figures.locationQuotient,
  summary: officialWords(snapshot, figures)[language],
  source: figures.source,
});
