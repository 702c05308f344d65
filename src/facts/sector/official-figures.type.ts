import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Sector } from './sector.type.js';

const unknown = 'null where the table does not give it';

@ObjectType({
  simpleResolvers: true,
  description:
    'Figures of a sector in a place by its official input–output table, in yuan at producers’ prices of the year. They are the sector’s as a whole, not of one segment, and decide no status (部门官方数据).',
})
export class OfficialFigures {
  placeKey!: string;

  @Field(() => Int, { description: 'Year of the table (数据年份)' })
  year!: number;

  @Field(() => Sector, { description: 'The sector (部门)' })
  sector!: Sector;

  @Field(() => Float, { nullable: true, description: `Gross output; ${unknown} (总产出, 元)` })
  outputCny!: number | null;

  @Field(() => Float, { nullable: true, description: `Value added; ${unknown} (增加值, 元)` })
  valueAddedCny!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: `Local demand: all use in the place, intermediate and final, of whatever origin; ${unknown} (本地需求, 元)`,
  })
  demandCny!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: `Bought from other provinces, gross; it may pass through; ${unknown} (省外流入, 元)`,
  })
  inflowCny!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: `Sold to other provinces, gross; ${unknown} (流出省外, 元)`,
  })
  outflowCny!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Inflow less outflow; below 0 where more is sold; null where either is not given (净流入, 元)',
  })
  netInflowCny!: number | null;

  @Field(() => Float, { nullable: true, description: `Bought from abroad; ${unknown} (进口, 元)` })
  importCny!: number | null;

  @Field(() => Float, { nullable: true, description: `Sold abroad; ${unknown} (出口, 元)` })
  exportCny!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Imports over demand, 1 at most; null where either is not given (进口占需求比重)',
  })
  importShare!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Share of the sector in the output of the place over its share in the nation’s; null unless both tables are whole, of one year and classification (部门区位商)',
  })
  locationQuotient!: number | null;

  @Field(() => String, { description: 'The figures as a sentence, the year first (说明)' })
  summary!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Bureau, table and year, and who compiled it (来源)',
  })
  source!: string | null;
}
