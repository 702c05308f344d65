import type { PlaceInput } from '../../../../facts/place/place.input.js';
import { InputError } from '../../../../request/errors.js';
import type { Snapshot } from '../../../../snapshot/tables/snapshot.js';

const maxSegments = 1_000;

/** Purpose of a list. */
export interface ListPurpose {
  readonly place?: PlaceInput | null;
  readonly chain?: string | null;
  readonly segments?: readonly string[] | null;
}

/** Throws where the place, chain or segment of a purpose is not in the graph. */
export const requireKnown = (snapshot: Snapshot, { place, chain, segments }: ListPurpose): void => {
  if (place && !snapshot.places.rowOf.has(`${place.kind}:${place.code}`))
    throw new InputError('place', `${place.kind} ${place.code}`, {
      zh: '图谱中的地点',
      en: 'a place of the graph',
    });
  if (chain && !snapshot.chains.rowOf.has(chain))
    throw new InputError('chain', chain, {
      zh: '图谱中的产业链代码，见chains查询',
      en: 'the code of a chain of the graph; chains lists them',
    });
  if (segments && segments.length > maxSegments)
    throw new InputError(
      'segments',
      { zh: `${segments.length}个代码`, en: `${segments.length} codes` },
      { zh: `最多${maxSegments}个`, en: `at most ${maxSegments}` },
    );
  const unknown = segments?.find((code) => !snapshot.segments.rowOf.has(code));
  if (unknown !== undefined)
    throw new InputError('segments', unknown, { zh: '环节代码', en: 'codes of segments' });
};

/** Parameters of a place for the queries. */
export const placeParams = (kind?: string | null, code?: string | null) => ({
  region: kind === 'REGION' ? (code ?? null) : null,
  park: kind === 'PARK' ? (code ?? null) : null,
});
