import type { Sent } from './sent.js';

/** Sends a value as JSON. */
export const sentJson = (value: object): Sent => ({
  status: 200,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(value),
});
