import { expect, test } from 'vitest';
import { type Line, talk } from './talk.js';

/** Two ends of a line: what is sent at one is heard at the other, in a later turn. */
const line = (): [Line, Line] => {
  const ears: ((message: unknown) => void)[] = [];
  const end = (own: number): Line => ({
    send: (message) => void setImmediate(() => ears[1 - own]?.(structuredClone(message))),
    hear: (take) => {
      ears[own] = take;
    },
  });
  return [end(0), end(1)];
};

const answers = {
  double: async (given: number) => given * 2,
  fail: (given: string): void => {
    throw new Error(`no ${given}`);
  },
  never: () => new Promise<void>(() => undefined),
};

test('each question gets its own answer, failures too, and messages of others are not heard', async () => {
  const [near, far] = line();
  talk(far).answerWith(answers);
  const { ask } = talk<typeof answers>(near);
  far.send({ cmd: 'another' });
  expect(await Promise.all([1, 2, 3].map((given) => ask('double', given)))).toEqual([2, 4, 6]);
  await expect(ask('fail', 'room')).rejects.toThrow('no room');
});

test('what a process that ended was asked fails', async () => {
  const [near, far] = line();
  talk(far).answerWith(answers);
  const { ask, cut } = talk<typeof answers>(near);
  const asked = ask('never', undefined);
  cut();
  await expect(asked).rejects.toThrow('has ended');
});
