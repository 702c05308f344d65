import { Field, Float, ObjectType } from 'type-graphql';
import type { Crs as CrsName } from '../geo/crs.js';
import { Crs } from './crs.type.js';

@ObjectType({ simpleResolvers: true, description: 'A point and the system it is given in (位置).' })
export class Location {
  @Field(() => Float, { description: 'Degrees east (经度)' })
  longitude!: number;

  @Field(() => Float, { description: 'Degrees north (纬度)' })
  latitude!: number;

  @Field(() => Crs, { description: 'The system of these coordinates (坐标系)' })
  crs!: CrsName;

  @Field(() => String, {
    nullable: true,
    description:
      'What the point marks: SITE, PARK, DISTRICT, CITY (定位精度). CITY is the centre of a city, not the enterprise’s door.',
  })
  precision!: string | null;
}
