import { Field, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'A sector of the official input–output tables (投入产出部门).',
})
export class Sector {
  row!: number;

  @Field(() => String, { description: 'classification:number, such as NBS-2017-42:17 (代码)' })
  code!: string;

  @Field(() => String, { description: 'List of sectors that it belongs to (部门分类)' })
  classification!: string;

  @Field(() => String, { description: 'Its code within the classification (部门代码)' })
  number!: string;

  @Field(() => String, { description: 'Chinese name (名称)' })
  name!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Sector under which official statistics count a segment (环节所属部门).',
})
export class SegmentSector {
  @Field(() => Sector, { description: 'The sector (部门)' })
  sector!: Sector;

  @Field(() => String, {
    nullable: true,
    description: 'How sure the choice is: HIGH, MEDIUM, LOW; null where not said (把握)',
  })
  confidence!: string | null;

  @Field(() => String, { nullable: true, description: 'Why this sector (理由)' })
  reason!: string | null;
}
