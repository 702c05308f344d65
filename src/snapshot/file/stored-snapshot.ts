import type { Pieces } from '../../pieces/pieces.js';
import { placeRows } from '../build/build-places.js';
import { rowsBy } from '../tables/rows-by.js';
import type { ChainTable, PlaceTable, SegmentTable, Snapshot, SurveyRow } from '../tables/snapshot.js';
import {
  fromStoredActivities,
  fromStoredEnterprises,
  type StoredActivities,
  type StoredEnterprises,
  toStoredActivities,
  toStoredEnterprises,
} from './stored-enterprises.js';

type WithoutRows<T> = Omit<T, 'rowOf'>;
type StoredSurvey = Omit<SurveyRow, 'segments'> & { readonly segments?: readonly number[] };

/** Snapshot as plain values: what follows from the rest is left out, and sets are lists. */
type StoredSnapshot = Omit<
  Snapshot,
  'places' | 'segments' | 'chains' | 'enterprises' | 'activities' | 'surveys'
> & {
  readonly places: WithoutRows<PlaceTable>;
  readonly segments: WithoutRows<SegmentTable>;
  readonly chains: WithoutRows<ChainTable>;
  readonly enterprises: StoredEnterprises;
  readonly activities: StoredActivities;
  readonly surveys: readonly StoredSurvey[];
};

const withoutRows = <T extends { readonly rowOf: unknown }>({ rowOf: _, ...table }: T): Omit<T, 'rowOf'> =>
  table;

export const toStored = function* ({
  places,
  segments,
  chains,
  enterprises,
  activities,
  surveys,
  ...rest
}: Snapshot): Pieces<StoredSnapshot> {
  return {
    ...rest,
    places: withoutRows(places),
    segments: withoutRows(segments),
    chains: withoutRows(chains),
    enterprises: yield* toStoredEnterprises(enterprises),
    activities: toStoredActivities(activities),
    surveys: surveys.map((survey) => ({ ...survey, segments: survey.segments && [...survey.segments] })),
  };
};

export const fromStored = function* ({
  places,
  segments,
  chains,
  enterprises,
  activities,
  surveys,
  ...rest
}: StoredSnapshot): Pieces<Snapshot> {
  return {
    ...rest,
    places: { ...places, rowOf: placeRows(places) },
    segments: { ...segments, rowOf: rowsBy(segments.codes) },
    chains: { ...chains, rowOf: rowsBy(chains.codes) },
    enterprises: yield* fromStoredEnterprises(enterprises),
    activities: fromStoredActivities(activities),
    surveys: surveys.map((survey) => ({ ...survey, segments: survey.segments && new Set(survey.segments) })),
  };
};
