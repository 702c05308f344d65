import { placeRows } from '../build-places.js';
import { IdRows } from '../id-rows.js';
import type { ChainTable, EnterpriseTable, Image, PlaceTable, SegmentTable, SurveyRow } from '../image.js';
import { rowsBy } from '../rows-by.js';

type WithoutRows<T> = Omit<T, 'rowOf'>;
type StoredSurvey = Omit<SurveyRow, 'segments'> & { readonly segments?: readonly number[] };

/** An image as plain values: what follows from the rest is left out, and sets are lists. */
type StoredImage = Omit<Image, 'places' | 'segments' | 'chains' | 'enterprises' | 'surveys'> & {
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
}: Image): StoredImage => ({
  ...rest,
  places: withoutRows(places),
  segments: withoutRows(segments),
  chains: withoutRows(chains),
  enterprises: withoutRows(enterprises),
  surveys: surveys.map((survey) => ({ ...survey, segments: survey.segments && [...survey.segments] })),
});

export const fromStored = ({
  places,
  segments,
  chains,
  enterprises,
  surveys,
  ...rest
}: StoredImage): Image => ({
  ...rest,
  places: { ...places, rowOf: placeRows(places) },
  segments: { ...segments, rowOf: rowsBy(segments.codes) },
  chains: { ...chains, rowOf: rowsBy(chains.codes) },
  enterprises: { ...enterprises, rowOf: IdRows.of(enterprises.ids) },
  surveys: surveys.map((survey) => ({ ...survey, segments: survey.segments && new Set(survey.segments) })),
});
