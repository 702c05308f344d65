import { countsOf, nearestBody } from '../neo4j-graphql/questions.js';
import { askOf } from './ask.js';
import { gapsBody, typenameBody } from './bodies.js';
import { cypher } from './in-cypher.js';
import { gaps, gapsWithPriority, heatMap } from './in-process.js';
import { type Question, questionsOf } from './questions.js';
import type { Report } from './report.js';
import { requireSameCounts, requireSameGaps } from './same-answers.js';
import type { Sides } from './sides.js';
import { tellTurns, type Way } from './tell-turns.js';

const queries = {
  'Cypher, everything counted anew: `chain-gap.cypher`': 'chain-gap',
  'Cypher, totals at hand, from the place: `chain-gap-with-totals.cypher`': 'chain-gap-with-totals',
  'Cypher, totals at hand, from the chain: `chain-gap-from-chain.cypher`': 'chain-gap-from-chain',
} as const;

const inCypher = ({ driver }: Sides): Way<Question>[] =>
  Object.entries(queries).map(([what, name]) => ({ what, work: cypher(driver, name) }));

const besides = (other: string): Way<Question>[] => {
  const ask = askOf(other);
  const of = (name: string) => {
    const body = nearestBody(name);
    return (question: Question) => ask(body(question));
  };
  return [
    { what: '@neo4j/graphql, the place alone: `ChainGaps`', work: of('ChainGaps') },
    { what: '@neo4j/graphql, beside the nation: `ChainGapsBesideNation`', work: of('ChainGapsBesideNation') },
    { what: '@neo4j/graphql, `{ __typename }`', work: () => ask(typenameBody) },
  ];
};

/** Throws unless all ways find the same. */
const requireSame = async (
  { driver, snapshot, other }: Sides,
  questions: readonly Question[],
): Promise<void> => {
  for (const question of questions) {
    for (const name of Object.values(queries))
      await requireSameGaps(snapshot, question, cypher(driver, name));
    if (other === undefined) continue;
    const answer = await askOf(other)(nearestBody('ChainGaps')(question));
    requireSameCounts(snapshot, question, countsOf(answer));
  }
};

/** What a place has of each segment of a chain of fifty: forty prefectures from the largest on, each another chain. */
export const compareGaps = async (report: Report, size: number, sides: Sides): Promise<void> => {
  const { snapshot, own, other } = sides;
  const questions = questionsOf(snapshot, 40);
  await requireSame(sides, questions.slice(0, 3));
  const ask = askOf(own);
  const whole = (question: Question) => gapsWithPriority(snapshot, question);
  const ways: Way<Question>[] = [
    { what: 'in process', aim: '≤ 50 µs', calls: 200, work: (question) => gaps(snapshot, question) },
    { what: 'in process, with all priorities', calls: 10, work: whole },
    {
      what: 'in process, one chain in all prefectures',
      aim: '≤ 5 ms',
      work: (question) => heatMap(snapshot, question),
    },
    { what: 'HTTP, saved operation, each time another', work: (question) => ask(gapsBody(question)) },
    { what: 'HTTP, saved operation, the same again', work: () => ask(gapsBody(questions[0]!)) },
    { what: 'HTTP, `{ __typename }`', work: () => ask(typenameBody) },
    ...inCypher(sides),
    ...(other === undefined ? [] : besides(other)),
  ];
  await tellTurns(report, size, 'one chain gap of 50 segments', questions, ways);
};
