import { hammer, type Load } from '../http/hammer.js';
import { gapsBody, targetsBody, typenameBody } from './bodies.js';
import type { Question } from './questions.js';
import type { Report } from './report.js';
import { median } from './timing.js';

const chainCount = 100;
/** Segments of a chain that targets are looked for, one after the other. */
const segmentCount = 10;

/** The segments that follow a segment in its chain. */
const segmentsFrom = (segment: string): readonly string[] =>
  Array.from({ length: segmentCount }, (_, i) => `s${String(Number(segment.slice(1)) + i).padStart(6, '0')}`);

/** The same question may be answered from what was kept; the others are too many for any to be asked twice. */
const bodiesOf = (questions: readonly Question[]): Readonly<Record<string, readonly string[]>> => {
  const chains = Array.from({ length: chainCount }, (_, i) => questions[i % questions.length]!.chain);
  return {
    '`{ __typename }`': [typenameBody],
    'saved ChainGaps operation, the same question': [gapsBody(questions[0]!)],
    'saved ChainGaps operation, each time another': chains.flatMap((chain) =>
      questions.map(({ placeCode }) => gapsBody({ placeCode, chain })),
    ),
    'saved TargetCandidates operation, first 50, each time another': questions.flatMap((question) =>
      segmentsFrom(question.segment).map((segment) => targetsBody({ ...question, segment })),
    ),
  };
};

const part = 'answers a second over HTTP, 8 clients';
const partOfTimes = 'one new answer over HTTP, 8 clients';
const [clients, seconds, rounds] = [8, 0.7, 3];

/** Hammers with bodies, each time from where the last time ended: what was asked before is kept. */
const goingOn = (url: string, bodies: readonly string[]) => {
  let asked = 0;
  return async (): Promise<Load> => {
    const left = bodies.length === 1 ? bodies : bodies.slice(asked);
    const load = await hammer(url, left, { clients, seconds });
    // One answer was looked at before the clock ran, and a client may have asked without being told.
    asked += load.requests + clients + 1;
    if (bodies.length > 1 && asked > bodies.length) throw new Error(`more than ${bodies.length} were asked`);
    return load;
  };
};

/** Each operation by eight clients, in rounds that take turns: all meet the same neighbours. */
export const throughput = async (
  report: Report,
  size: number,
  url: string,
  questions: readonly Question[],
): Promise<void> => {
  const bodies = Object.entries(bodiesOf(questions)).map(
    ([name, body]) => [name, goingOn(url, body)] as const,
  );
  const loads = new Map<string, Load[]>(bodies.map(([name]) => [name, []]));
  for (let round = 0; round <= rounds; round++)
    for (const [name, ask] of bodies) {
      const load = await ask();
      // The first round warms.
      if (round > 0) loads.get(name)!.push(load);
    }
  const rate = (name: string): number =>
    median(loads.get(name)!.map(({ requestsPerSecond }) => requestsPerSecond));
  const bare = rate(bodies[0]![0]);
  for (const [what] of bodies)
    report.tell(size, { part, what, value: rate(what), unit: '/s', times: rate(what) / bare });
  for (const [what] of bodies.slice(2)) {
    const [p50, p99] = (['p50', 'p99'] as const).map((name) =>
      median(loads.get(what)!.map((load) => load[name])),
    );
    report.tell(size, { part: partOfTimes, what: `${what}: p50`, value: p50!, unit: 'ms' });
    report.tell(size, {
      ...{ part: partOfTimes, what: `${what}: p99`, value: p99!, unit: 'ms' },
      ...{ times: p99! / p50!, aim: '≤ 5 × p50' },
    });
  }
};
