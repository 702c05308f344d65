/** Questions by name: what is given, each in a form of its own, and what is answered. */
type Questions = Readonly<Record<string, (given: never) => unknown>>;

/** Asks the other process. */
export type Ask<Q extends Questions> = <Name extends keyof Q & string>(
  name: Name,
  given: Parameters<Q[Name]>[0],
) => Promise<Awaited<ReturnType<Q[Name]>>>;

/** End of a line between two processes. */
export interface Line {
  send(message: object): void;
  hear(take: (message: unknown) => void): void;
}

type Message =
  | { readonly ask: string; readonly id: number; readonly given: unknown }
  | { readonly answer: number; readonly value?: unknown; readonly failure?: string };

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

/** One end of a talk. */
export interface Talk<Q extends Questions> {
  readonly ask: Ask<Q>;
  /** Says how questions of the other end are answered from now on. */
  readonly answerWith: (answers: Questions) => void;
  /** Fails what is not answered yet: the other process is gone. */
  readonly cut: () => void;
}

const isMessage = (message: unknown): message is Message =>
  typeof message === 'object' && message !== null && ('ask' in message || 'answer' in message);

/** Asks and answers over a line; a failure at the other end is one here. */
export const talk = <Asked extends Questions>(line: Line): Talk<Asked> => {
  let answers: Questions = {};
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  const answer = async ({ ask, id, given }: Extract<Message, { ask: string }>): Promise<void> => {
    try {
      line.send({ answer: id, value: await answers[ask]?.(given as never) });
    } catch (error) {
      line.send({ answer: id, failure: error instanceof Error ? error.message : String(error) });
    }
  };
  line.hear((message) => {
    if (!isMessage(message)) return;
    if ('ask' in message) return void answer(message);
    const { resolve, reject } = waiting.get(message.answer) ?? {};
    waiting.delete(message.answer);
    if (message.failure === undefined) resolve?.(message.value as never);
    else reject?.(new Error(message.failure));
  });
  return {
    ask: (ask, given) =>
      new Promise((resolve, reject) => {
        asked += 1;
        waiting.set(asked, { resolve, reject });
        line.send({ ask, id: asked, given });
      }),
    answerWith: (given) => {
      answers = given;
    },
    cut: () => {
      for (const { reject } of waiting.values()) reject(new Error('the other process has ended'));
      waiting.clear();
    },
  };
};
