/** Content security policy of the pages: they load and run what this server sends, and no more. */
export const contentPolicy = {
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'", 'data:'],
    workerSrc: ["'self'", 'blob:'],
    frameAncestors: ["'none'"],
    // Served over plain HTTP inside a network: nothing may be rewritten to https.
    upgradeInsecureRequests: null,
  },
};
