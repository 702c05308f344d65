import type { Text } from '../../../codes/language.js';
import { isoDayAsked } from '../../../request/iso-day-asked.js';
import type { RequestContext } from '../../../request/request-context.js';
import { keyOfPlace } from '../../place/key-of-place.js';
import type { PlaceInput } from '../../place/place.input.js';
import { placeRow } from '../../place/place-row.js';
import { answerFrame } from '../answer/answer-frame.js';
import { answerParts, ofRole } from '../answer/answer-parts.js';
import { ofDocuments } from '../answer/of-documents.js';
import { attributeOf } from '../register/attribute-of.js';
import { entryWithin } from '../register/entry-within.js';
import { everyEntry } from '../register/every-entry.js';
import type { RegisterEntry } from '../register/register-entry.type.js';
import { type Cell, type FilledCell, matrixCells, type Use } from './matrix-cells.js';
import type { ScenarioCell, ScenarioMatrix } from './scenario-matrix.type.js';

interface EntryUse extends Use {
  readonly entry: RegisterEntry;
}

interface EntryCell extends Cell {
  readonly group: string | null;
}

const unfilled: Text = {
  zh: '空缺指名录scenarios未登记，不等于企业没有',
  en: 'an empty cell has no entry in the register scenarios, which does not mean that no firm has it',
};

const cellOf = (entry: RegisterEntry): EntryCell => ({
  code: entry.id,
  industry: attributeOf(entry, 'industry') ?? '',
  type: attributeOf(entry, 'type') ?? '',
  group: attributeOf(entry, 'group'),
});

const useOf = (entry: RegisterEntry): EntryUse => ({
  industry: attributeOf(entry, 'industry'),
  type: attributeOf(entry, 'type'),
  entry,
});

const shown = ({ cell, uses }: FilledCell<EntryCell, EntryUse>, kept: boolean): ScenarioCell => ({
  ...{ industry: cell.industry, type: cell.type, group: cell.group },
  state: kept ? (uses.length > 0 ? 'FILLED' : 'EMPTY') : 'UNKNOWN',
  scenarios: uses.map(({ entry }) => entry),
});

const countsOf = (cells: readonly ScenarioCell[], kept: boolean) => {
  const filled = cells.filter(({ state }) => state === 'FILLED').length;
  if (!kept) return { of: cells.length, filled: null, empty: null, share: null };
  const share = cells.length === 0 ? null : filled / cells.length;
  return { of: cells.length, filled, empty: cells.length - filled, share };
};

/** Finds which cells of the matrix a place fills by its scenarios. Throws InputError, UnknownName. */
export const findScenarioMatrix = async (
  context: RequestContext,
  place: PlaceInput,
  asOf?: string | null,
): Promise<ScenarioMatrix> => {
  const day = isoDayAsked('asOf', asOf);
  const row = placeRow(context.snapshot, 'place', place);
  const parts = await answerParts(context, 'scenarioMatrix', row);
  const matrix = ofDocuments(parts, await everyEntry(context, day, ['ai-scenarios'])).map(cellOf);
  const readings = new Map(ofRole(parts, 'READING').map(({ item, zh }) => [item ?? '', zh ?? '']));
  const scenarios = await everyEntry(context, day, ['scenarios']);
  const own = scenarios.filter((entry) => entryWithin(context.snapshot, entry, row));
  const { filled, unplaced } = matrixCells(matrix, own.map(useOf), readings);
  const kept = scenarios.length > 0;
  const cells = filled.map((cell) => shown(cell, kept));
  context.spend(cells.length + own.length);
  return {
    ...(await answerFrame(context, day, parts, [unfilled])),
    placeKey: keyOfPlace(context.snapshot, row),
    cells,
    ...countsOf(cells, kept),
    unplaced: unplaced.map(({ entry }) => entry),
  };
};
