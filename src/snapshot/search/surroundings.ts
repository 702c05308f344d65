import { classOfMatch, matchClass } from './match-class.js';
import type { Pattern } from './patterns-of.js';

/** Tells by which folded names what lies around a thing goes: a park's city, a segment's chain. */
export type Surroundings = (thing: number) => readonly string[];

export const nowhere: Surroundings = () => [];

/** Tells whether one of the patterns is the whole of one of the names. */
export const isNameAround = (names: readonly string[], patterns: readonly Pattern[]): boolean =>
  names.some((name) => patterns.some((pattern) => classOfMatch(name, pattern, true) === matchClass.EXACT));
