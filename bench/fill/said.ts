/** Tells how long something took that is no figure. */
export const said = (what: string, since: number): void =>
  console.error(`· ${what}: ${((performance.now() - since) / 1_000).toFixed(1)} s`);
