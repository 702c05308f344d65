import { candidatesOf, nearestBody } from '../neo4j-graphql/questions.js';
import { askOf } from './ask.js';
import { targetsBody, typenameBody } from './bodies.js';
import { cypher } from './in-cypher.js';
import { targets } from './in-process.js';
import { type Question, questionsOf } from './questions.js';
import type { Report } from './report.js';
import { requireSameTargets } from './same-answers.js';
import type { Sides } from './sides.js';
import { tellTurns, type Way } from './tell-turns.js';
import { median } from './timing.js';

const part = 'the 50 best targets of a segment';
const [anew, withTotals] = ['top-targets', 'top-targets-with-totals'];

/** How many candidates there are for each question; throws unless all ways find the same. */
const counted = async (
  { open, driver, snapshot, other }: Sides,
  questions: readonly Question[],
): Promise<number[]> => {
  const counts: number[] = [];
  for (const question of questions) {
    const count = await requireSameTargets(open.store, snapshot, question, cypher(driver, withTotals));
    // Slow, and the same but for what is at hand.
    if (counts.length < 2) await requireSameTargets(open.store, snapshot, question, cypher(driver, anew));
    counts.push(count);
    if (other === undefined) continue;
    const theirs = candidatesOf(await askOf(other)(nearestBody('Targets')(question)));
    if (theirs !== count)
      throw new Error(`${question.placeCode} ${question.segment}: ${theirs} not ${count}`);
  }
  return counts;
};

/** Who could fill a segment that a place lacks: ten of the largest prefectures. */
export const compareTargets = async (report: Report, size: number, sides: Sides): Promise<void> => {
  const { open, snapshot, driver, own, other } = sides;
  const questions = questionsOf(snapshot, 10);
  const counts = await counted(sides, questions);
  report.tell(size, { part, what: 'candidates', value: median(counts), unit: '' });
  const ask = askOf(own);
  const nearest = nearestBody('Targets');
  const theirs = other === undefined ? undefined : askOf(other);
  const ways: Way<Question>[] = [
    {
      what: 'in process',
      aim: '≤ 2 ms for 27,000',
      work: async (one) => (await targets(open.store, snapshot, one)).first(50),
    },
    { what: 'HTTP, saved operation with evidence', work: (one) => ask(targetsBody(one)) },
    { what: 'HTTP, `{ __typename }`', work: () => ask(typenameBody) },
    { what: 'Cypher, everything counted anew: `top-targets.cypher`', work: cypher(driver, anew) },
    { what: 'Cypher, totals at hand: `top-targets-with-totals.cypher`', work: cypher(driver, withTotals) },
    ...(theirs
      ? [{ what: '@neo4j/graphql, the 50 largest: `Targets`', work: (one: Question) => theirs(nearest(one)) }]
      : []),
  ];
  await tellTurns(report, size, part, questions, ways);
};
