import { Field, Float, InputType } from 'type-graphql';
import type { Crs as CrsName } from '../geo/crs.js';
import { Crs } from './crs.type.js';

@InputType({ description: 'A point and its system (点).' })
export class PositionInput {
  @Field(() => Float, { description: 'Degrees east (经度)' })
  longitude!: number;

  @Field(() => Float, { description: 'Degrees north (纬度)' })
  latitude!: number;

  @Field(() => Crs, { defaultValue: 'WGS84', description: 'Its system; WGS84 where not said (坐标系)' })
  crs!: CrsName;
}

@InputType({ description: 'All within a distance of a point (圆形范围).' })
export class NearInput extends PositionInput {
  @Field(() => Float, { description: 'Kilometres on the sphere, above 0 to 20,000 (半径)' })
  radiusKm!: number;
}
