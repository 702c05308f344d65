/** Content security policy of the pages: they load and run what this server sends, and the tiles of a map's host. */
export const contentPolicy = (tileOrigin?: string) => {
  const tiles = tileOrigin === undefined ? [] : [tileOrigin];
  return {
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      connectSrc: ["'self'", ...tiles],
      imgSrc: ["'self'", 'data:', ...tiles],
      fontSrc: ["'self'", 'data:'],
      workerSrc: ["'self'", 'blob:'],
      frameAncestors: ["'none'"],
      // Served over plain HTTP inside a network: nothing may be rewritten to https.
      upgradeInsecureRequests: null,
    },
  };
};
