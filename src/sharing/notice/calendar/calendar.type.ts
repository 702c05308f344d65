import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'A private address under which a calendar program reads what is due (日历订阅地址).',
})
export class CalendarFeed {
  readonly __typename!: 'CalendarFeed';

  @Field(() => String, {
    description: 'Address, shown this once; whoever has it reads the calendar: keep it private (地址)',
  })
  url!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Calendar addresses that lead nowhere any more (已撤销).' })
export class RevokedCalendarFeed {
  readonly __typename!: 'RevokedCalendarFeed';

  @Field(() => Int, { description: 'How many they were (数量)' })
  count!: number;
}
