import type { Term } from './term.js';

const bracketed = /[（(][^（）()]*[）)]/g;
const conjunction = /[与和及、]/;

/** A part that stands first may lack the thing that the last one names, as 空调 in 空调与包装铝箔 does. */
const shortestFirst = 3;

const partWeight = 0.7;

const partsOf = (name: string): string[] => {
  const parts = name.split(conjunction).filter((part) => part.length > 1);
  return parts.filter((part, at) => at === parts.length - 1 || part.length >= shortestFirst);
};

/** Makes the terms of a segment’s name: the name without what it has in brackets, and the things that it joins. */
export function nameTerms(segment: number, name: string): Term[] {
  const whole = name.replace(bracketed, '');
  const term = (text: string, weight: number): Term => ({ segment, text, kind: 'NAME', weight });
  const parts = conjunction.test(whole) ? partsOf(whole) : [];
  return [term(whole, 1), ...parts.map((part) => term(part, partWeight))];
}
