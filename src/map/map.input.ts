import { Field, InputType, Int, registerEnumType } from 'type-graphql';
import { EnterpriseFilter } from '../facts/enterprise/enterprise-filter.input.js';
import { PlaceInput } from '../facts/place/place.input.js';
import { RegionLevel } from '../facts/place/region.type.js';
import type { Crs as CrsName } from '../geo/crs.js';
import { Crs } from '../request/crs.type.js';

export const MapLayerKind = {
  ENTERPRISES: 'ENTERPRISES',
  SITES: 'SITES',
  PARKS: 'PARKS',
  REGIONS: 'REGIONS',
  SEGMENT_FLOWS: 'SEGMENT_FLOWS',
  GAPS: 'GAPS',
  TARGETS: 'TARGETS',
  ENCLAVES: 'ENCLAVES',
  PAIRINGS: 'PAIRINGS',
  CENTRES: 'CENTRES',
} as const;
export type MapLayerKind = keyof typeof MapLayerKind;

registerEnumType(MapLayerKind, {
  name: 'MapLayerKind',
  description: 'Kind of the layer (图层)',
  valuesConfig: {
    ENTERPRISES: { description: 'Enterprises as points; takes filter, place, chain (企业)' },
    SITES: {
      description:
        'Plants and activities elsewhere than at the seat, as points of the places to which they are known: with ENTERPRISES all that a gap report counts; takes place, chain (驻点)',
    },
    PARKS: { description: 'Parks as outlines, points where none is known; takes place (园区)' },
    REGIONS: {
      description: 'Regions as outlines, points where none is known; takes place, level (行政区)',
    },
    SEGMENT_FLOWS: {
      description:
        'Known supplies among enterprises of a chain as lines between their regions, a point where both ends are in one; needs chain, takes place, level (环节流向)',
    },
    GAPS: {
      description: 'Regions with their missing and weak segments; needs chain, takes place, level (缺链)',
    },
    TARGETS: {
      description: 'Lines from each candidate to the place; needs place, chain (招商目标)',
    },
    ENCLAVES: { description: 'Lines from home to the enclave or its host; takes place (飞地)' },
    PAIRINGS: { description: 'Lines from home to partner; takes place (结对)' },
    CENTRES: {
      description: 'Cooperation centres as points; takes place, a place that they serve (合作中心)',
    },
  },
});

@InputType({ description: 'What to draw; an argument that the layer does not take is refused (地图条件).' })
export class MapInput {
  @Field(() => MapLayerKind, { description: 'Kind of the layer (图层)' })
  layer!: MapLayerKind;

  @Field(() => EnterpriseFilter, { nullable: true, description: 'Which enterprises (企业筛选)' })
  filter?: EnterpriseFilter | null;

  @Field(() => PlaceInput, {
    nullable: true,
    description: 'What lies within or concerns this place; of TARGETS where they would settle (地点)',
  })
  place?: PlaceInput | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Code of a chain, of the graph or of `chainFrom`; enterprises then have the status of their segments in the place (产业链代码)',
  })
  chain?: string | null;

  @Field(() => RegionLevel, {
    nullable: true,
    description:
      'Level of the regions; by default the level below the place, of SEGMENT_FLOWS prefectures (级别)',
  })
  level?: RegionLevel | null;

  @Field(() => Crs, {
    defaultValue: 'WGS84',
    description: 'System of the coordinates given out; WGS84 where not said (坐标系)',
  })
  crs!: CrsName;

  @Field(() => Int, { defaultValue: 5_000, description: 'Features at most, 1 to 10,000 (条数)' })
  limit!: number;
}
