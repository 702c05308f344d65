import { expect, test } from 'vitest';
import { Admission, type Loop } from './admission.js';

/** An event loop whose turns and time the test makes. */
const handLoop = () => {
  let time = 0;
  let works: (() => void)[] = [];
  const later: { readonly at: number; readonly work: () => void }[] = [];
  const loop: Loop = {
    now: () => time,
    nextTurn: (work) => works.push(work),
    later: (work, milliseconds) => later.push({ at: time + milliseconds, work }),
  };
  /** Lets time pass, then turns the loop once. */
  const turn = async (milliseconds: number): Promise<void> => {
    time += milliseconds;
    const due = [...works, ...later.filter(({ at }) => at <= time).map(({ work }) => work)];
    works = [];
    for (let i = later.length - 1; i >= 0; i--) if ((later[i]?.at ?? 0) <= time) later.splice(i, 1);
    for (const work of due) work();
    await Promise.resolve();
  };
  return { loop, turn };
};

/** Clients that send their requests at once, and write down what happens to them. */
const desk = ({ stays = false } = {}) => {
  const { loop, turn } = handLoop();
  const admission = new Admission(loop);
  const [letIn, sentAway]: [string[], string[]] = [[], []];
  const connections = new Map<string, object>();
  const send = (client: string, connection = client) => {
    const key = connections.get(connection) ?? {};
    connections.set(connection, key);
    let leave = (): void => {};
    void admission
      .enter(client, key, (gone) => {
        leave = gone;
      })
      .then((goesOn) => {
        (goesOn ? letIn : sentAway).push(connection);
        if (goesOn && !stays) leave();
      });
    return () => leave();
  };
  const slowly = async (turns: number): Promise<void> => {
    for (let i = 0; i < turns; i++) await turn(30);
  };
  return { admission, send, turn, slowly, letIn, sentAway };
};

test('a request goes on at once where nothing waits', async () => {
  const { send, letIn, turn } = desk();
  send('a');
  await turn(1);
  expect(letIn).toEqual(['a']);
});

test('a burst is let in bit by bit, and nobody is sent away', async () => {
  const { send, letIn, sentAway, turn } = desk();
  for (let i = 0; i < 100; i++) send(`c${i}`);
  await turn(1);
  expect(letIn.length).toBeLessThan(100);
  for (let i = 0; i < 40; i++) await turn(5);
  expect([letIn.length, sentAway]).toEqual([100, []]);
});

test('a loop that is held up once, then keeps up, sends nobody away', async () => {
  const { send, sentAway, letIn, turn } = desk();
  send('early');
  await turn(5_000);
  for (let i = 0; i < 50; i++) send(`c${i}`);
  for (let i = 0; i < 60; i++) await turn(2);
  expect([letIn.length, sentAway]).toEqual([51, []]);
});

test('while the loop stays behind, no more than eight wait, and the rest is sent away', async () => {
  const { admission, send, slowly, sentAway } = desk();
  for (let i = 0; i < 100; i++) send(`c${i}`);
  await slowly(20);
  for (let i = 0; i < 100; i++) send(`d${i}`);
  await slowly(1);
  expect(admission.waiting).toBeLessThanOrEqual(8);
  expect(sentAway.length).toBeGreaterThan(100);
  expect(admission.sentAway).toBe(sentAway.length);
});

test('a few clients that always ask are never sent away, however slow the loop', async () => {
  const { send, slowly, sentAway, letIn } = desk();
  for (let round = 0; round < 100; round++) {
    for (let i = 0; i < 8; i++) send(`c${i}`);
    await slowly(10);
  }
  expect([letIn.length, sentAway]).toEqual([800, []]);
});

test('of a client with many connections, not of one with a single, requests are sent away', async () => {
  const { send, slowly, sentAway } = desk();
  for (let i = 0; i < 60; i++) send('crowd', `crowd${i}`);
  await slowly(19);
  send('single');
  for (let i = 0; i < 60; i++) send('crowd', `more${i}`);
  await slowly(40);
  expect(sentAway.length).toBeGreaterThan(40);
  expect(sentAway).not.toContain('single');
});

test('a connection that was let in waits behind those of its client that were not', async () => {
  const { send, slowly, letIn } = desk();
  send('a', 'first');
  await slowly(10);
  const before = letIn.length;
  for (let i = 0; i < 20; i++) send('a', `filler${i}`);
  send('a', 'first');
  send('a', 'late');
  await slowly(40);
  const order = letIn.slice(before);
  expect(order.indexOf('late')).toBeLessThan(order.lastIndexOf('first'));
});

test('a request whose client has gone takes no place', async () => {
  const { admission, send, slowly, letIn } = desk();
  const leaves = Array.from({ length: 50 }, (_, i) => send(`c${i}`));
  for (const leave of leaves) leave();
  expect(admission.waiting).toBe(0);
  await slowly(5);
  expect(letIn.length).toBeLessThan(50);
});

test('while the loop is behind, no more than eight are worked on, but those that wait for something else', async () => {
  const { send, slowly, turn, letIn } = desk({ stays: true });
  for (let i = 0; i < 100; i++) send(`c${i}`);
  await slowly(17);
  send('one more');
  const begun = letIn.length;
  await slowly(1);
  expect(letIn.length - begun).toBeLessThanOrEqual(8);
  const stuck = letIn.length;
  for (let i = 0; i < 12; i++) await turn(100);
  expect(letIn.length).toBeGreaterThan(stuck);
});
