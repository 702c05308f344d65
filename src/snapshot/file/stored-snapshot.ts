import { placeRows } from '../build/build-places.js';
import type { Pieces } from '../pieces/pieces.js';
import { IdRows } from '../tables/id-rows.js';
import { rowsBy } from '../tables/rows-by.js';
import type {
  ChainTable,
  EnterpriseTable,
  PlaceTable,
  SegmentTable,
  Snapshot,
  SurveyRow,
} from '../tables/snapshot.js';

type WithoutRows<T> = Omit<T, 'rowOf'>;
type StoredSurvey = Omit<SurveyRow, 'segments'> & { readonly segments?: readonly number[] };

/** Snapshot as plain values: what follows from the rest is left out, and sets are lists. */
type StoredSnapshot = Omit<Snapshot, 'places' | 'segments' | 'chains' | 'enterprises' | 'surveys'> & {
  readonly places: WithoutRows<PlaceTable>;
  readonly segments: WithoutRows<SegmentTable>;
  readonly chains: WithoutRows<ChainTable>;
  readonly enterprises: WithoutRows<EnterpriseTable>;
  readonly surveys: readonly StoredSurvey[];
};

const withoutRows = <T extends { readonly rowOf: unknown }>({ rowOf: _, ...table }: T): Omit<T, 'rowOf'> =>
  table;

export const toStored = ({
  places,
  segments,
  chains,
  enterprises,
  surveys,
  ...rest
}: Snapshot): StoredSnapshot => ({
  ...rest,
  places: withoutRows(places),
  segments: withoutRows(segments),
  chains: withoutRows(chains),
  enterprises: withoutRows(enterprises),
  surveys: surveys.map((survey) => ({ ...survey, segments: survey.segments && [...survey.segments] })),
});

export const fromStored = function* ({
  places,
  segments,
  chains,
  enterprises,
  surveys,
  ...rest
}: StoredSnapshot): Pieces<Snapshot> {
  const rowOf = yield* IdRows.inPieces(enterprises.ids);
  return {
    ...rest,
    places: { ...places, rowOf: placeRows(places) },
    segments: { ...segments, rowOf: rowsBy(segments.codes) },
    chains: { ...chains, rowOf: rowsBy(chains.codes) },
    enterprises: { ...enterprises, rowOf },
    surveys: surveys.map((survey) => ({ ...survey, segments: survey.segments && new Set(survey.segments) })),
  };
};
