import { isOwnPath } from '../../../codes/is-own-path.js';

const longest = 1_000;

/** Gives a path of this server to go on at; anything that could lead elsewhere is the first page. */
export const nextPath = (given: unknown): string =>
  typeof given === 'string' && given.length <= longest && isOwnPath(given) ? given : '/';
