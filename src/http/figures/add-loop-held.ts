import type { FastifyInstance } from 'fastify';
import { Histogram, type Registry } from 'prom-client';

/** Milliseconds between two looks at the clock. */
const lookMs = 10;

/**
 * Observes for how long the event loop was held up: how much later than asked for a timer fires, a hundred times a
 * second. Holds of over 50 ms are the count less the bucket of 0.05.
 */
export const addLoopHeld = (server: FastifyInstance, registry: Registry): void => {
  const held = new Histogram({
    name: 'liantu_loop_held_seconds',
    help: 'Time for which the event loop was held up, seconds',
    buckets: [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1],
    registers: [registry],
  });
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    held.observe(Math.max(0, now - last - lookMs) / 1_000);
    last = now;
  }, lookMs).unref();
  server.addHook('onClose', async () => clearInterval(timer));
};
