import { setTimeout as pause } from 'node:timers/promises';
import type { Ask } from './desk.js';

const plan = `mutation ($input: PlanTargetInput!) { planTarget(input: $input) {
  ... on Target { version } ... on Problem { code message } } }`;

/** Sends a change until it is acknowledged, always with one key: what was made already is not made again. */
export const untilAcknowledged = async (ask: Ask, query: string, input: object): Promise<object> => {
  const idempotencyKey = crypto.randomUUID();
  for (;;) {
    const { data } = await ask(query, { input: { ...input, idempotencyKey } });
    const answer = data && (Object.values(data)[0] as { code?: string } | null);
    if (answer?.code) throw new Error(`refused: ${JSON.stringify(answer)}`);
    if (answer) return answer;
    await pause(200);
  }
};

/** Changes who is responsible for a target, each time to a mark of its own, while it is told to; gives the marks. */
export const writeMarks = async (
  ask: Ask,
  { target, name, going }: { readonly target: string; readonly name: string; readonly going: () => boolean },
): Promise<string[]> => {
  const acknowledged: string[] = [];
  for (let expectedVersion = 1; going(); ) {
    const responsible = `${name}-${acknowledged.length}`;
    const answer = await untilAcknowledged(ask, plan, { target, responsible, expectedVersion });
    expectedVersion = (answer as { version: number }).version;
    acknowledged.push(responsible);
    await pause(20);
  }
  return acknowledged;
};
