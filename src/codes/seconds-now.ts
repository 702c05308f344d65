/** Unix time in whole seconds, as tokens count it. */
export const secondsNow = (): number => Math.floor(Date.now() / 1000);
