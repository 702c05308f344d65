import { hammer, type Load } from '../http/hammer.js';
import { gapsBody, targetsBody, typenameBody } from './bodies.js';
import type { Question } from './questions.js';
import type { Report } from './report.js';
import { median } from './timing.js';

const chainCount = 100;

/** The same question may be answered from what was kept; the others are too many for that. */
const bodiesOf = (questions: readonly Question[]): Readonly<Record<string, readonly string[]>> => {
  const chains = Array.from({ length: chainCount }, (_, i) => questions[i % questions.length]!.chain);
  return {
    '`{ __typename }`': [typenameBody],
    'saved ChainGaps operation, the same question': [gapsBody(questions[0]!)],
    'saved ChainGaps operation, each time another': chains.flatMap((chain) =>
      questions.map(({ placeCode }) => gapsBody({ placeCode, chain })),
    ),
    'saved TargetCandidates operation, first 50, each time another': questions.map(targetsBody),
  };
};

const part = 'answers a second over HTTP, 8 clients';
const [clients, seconds, rounds] = [8, 0.7, 3];

/** Each operation by eight clients, in rounds that take turns: all meet the same neighbours. */
export const throughput = async (
  report: Report,
  size: number,
  url: string,
  questions: readonly Question[],
): Promise<void> => {
  const bodies = Object.entries(bodiesOf(questions));
  const loads = new Map<string, Load[]>(bodies.map(([name]) => [name, []]));
  for (let round = 0; round <= rounds; round++)
    for (const [name, body] of bodies) {
      const load = await hammer(url, body, { clients, seconds });
      // The first round warms.
      if (round > 0) loads.get(name)!.push(load);
    }
  const rate = (name: string): number =>
    median(loads.get(name)!.map(({ requestsPerSecond }) => requestsPerSecond));
  const bare = rate(bodies[0]![0]);
  for (const [what] of bodies)
    report.tell(size, { part, what, value: rate(what), unit: '/s', times: rate(what) / bare });
};
