import { Arg } from 'type-graphql';

/** Takes the day that is asked about as the argument `asOf`. */
export const AsOf = (): ReturnType<typeof Arg> =>
  Arg('asOf', () => String, {
    nullable: true,
    description: 'Day asked about, YYYY-MM-DD; today in China by default (基准日)',
  });
