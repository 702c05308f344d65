import type { EnterpriseFilter } from '../facts/enterprise/enterprise-filter.input.js';
import { placeRow } from '../facts/place/place-row.js';
import type { RegionLevel } from '../facts/place/region.type.js';
import type { Crs } from '../geo/crs.js';
import { chainRow } from '../request/chain-row.js';
import { InputError } from '../request/errors.js';
import { numberWithin } from '../request/number-within.js';
import { withoutNulls } from '../request/without-nulls.js';
import type { Snapshot } from '../snapshot/tables/snapshot.js';
import type { MapInput, MapLayerKind } from './map.input.js';

/** Question for a map, checked and by row numbers. */
export interface MapQuestion {
  readonly layer: MapLayerKind;
  readonly filter: EnterpriseFilter;
  readonly place?: number;
  readonly chain?: number;
  readonly level?: RegionLevel;
  readonly crs: Crs;
  readonly limit: number;
}

type Argument = 'filter' | 'place' | 'chain' | 'level';

interface Rule {
  readonly needs: readonly Argument[];
  readonly takes: readonly Argument[];
}

const rules: Readonly<Record<MapLayerKind, Rule>> = {
  ENTERPRISES: { needs: [], takes: ['filter', 'place', 'chain'] },
  SITES: { needs: [], takes: ['place', 'chain'] },
  PARKS: { needs: [], takes: ['place'] },
  REGIONS: { needs: [], takes: ['place', 'level'] },
  SEGMENT_FLOWS: { needs: ['chain'], takes: ['place', 'level'] },
  GAPS: { needs: ['chain'], takes: ['place', 'level'] },
  TARGETS: { needs: ['place', 'chain'], takes: [] },
  ENCLAVES: { needs: [], takes: ['place'] },
  PAIRINGS: { needs: [], takes: ['place'] },
  CENTRES: { needs: [], takes: ['place'] },
};

const isGiven = (value: unknown): boolean =>
  value !== undefined &&
  !(typeof value === 'object' && Object.keys(withoutNulls(value as object)).length === 0);

const requireArguments = (given: ReturnType<typeof withoutNulls<MapInput>>): void => {
  const { needs, takes } = rules[given.layer];
  const accepted = [...needs, ...takes];
  for (const argument of ['filter', 'place', 'chain', 'level'] as const) {
    const value = given[argument];
    if (isGiven(value) && !accepted.includes(argument))
      throw new InputError(argument, JSON.stringify(value), {
        zh: `图层${given.layer}只接受${accepted.join(', ')}`,
        en: `with layer ${given.layer} only ${accepted.join(', ')}`,
      });
    if (!isGiven(value) && needs.includes(argument))
      throw new InputError(
        argument,
        { zh: '未给出', en: 'nothing' },
        {
          zh: `${argument}，图层${given.layer}必须给出`,
          en: `a ${argument}, which layer ${given.layer} needs`,
        },
      );
  }
};

/** Checks an argument that may stand inside the filter or beside it: given twice it must be the same. */
const saidOnce = (
  argument: 'place' | 'chain',
  beside: string | undefined,
  inside: string | undefined,
): void => {
  if (beside !== undefined && inside !== undefined && beside !== inside)
    throw new InputError(argument, beside, {
      zh: `与filter.${argument}（${inside}）相同，或只给其一`,
      en: `the same as filter.${argument} (${inside}), or only one of them`,
    });
};

/** Merges the filter with the arguments beside it. */
const filterOf = ({ filter, place, chain }: ReturnType<typeof withoutNulls<MapInput>>): EnterpriseFilter => {
  const inside = withoutNulls(filter ?? {});
  const keyOf = (input: MapInput['place']) => input && `${input.kind} ${input.code}`;
  saidOnce('place', keyOf(place) ?? undefined, keyOf(inside.place) ?? undefined);
  saidOnce('chain', chain, inside.chain);
  return { ...inside, ...(place ? { place } : {}), ...(chain ? { chain } : {}) };
};

/** Checks the question of a map. Throws InputError, or UnknownName for a name that is not in the graph. */
export const mapQuestion = (snapshot: Snapshot, input: MapInput): MapQuestion => {
  const given = withoutNulls(input);
  requireArguments(given);
  const { layer, level, crs } = given;
  const filter = layer === 'ENTERPRISES' ? filterOf(given) : {};
  const [place, chain] = [given.place ?? filter.place, given.chain ?? filter.chain];
  const limit = numberWithin('limit', given.limit, 5_000, [1, 10_000]);
  return {
    layer,
    filter,
    place: place && placeRow(snapshot, given.place ? 'place' : 'filter.place', place),
    chain: chain === undefined ? undefined : chainRow(snapshot, chain),
    level,
    crs: crs ?? 'WGS84',
    limit,
  };
};
