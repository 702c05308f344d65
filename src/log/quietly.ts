const againAfterMs = 60_000;

/** Makes a way to say what comes again and again once a minute only, in the same words. */
export const quietly = (say: (message: string) => void, now: () => number = Date.now) => {
  let last = { message: '', at: Number.NEGATIVE_INFINITY };
  return (message: string): void => {
    if (message === last.message && now() - last.at < againAfterMs) return;
    last = { message, at: now() };
    say(message);
  };
};
