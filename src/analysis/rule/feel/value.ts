/** A value that is not known, with the facts that would tell it. It is never guessed: what rests on it is not known either. */
export class Unknown {
  constructor(readonly facts: ReadonlySet<string>) {}
}

/** Years, months and days that a date moves by. */
export class Duration {
  constructor(
    readonly months: number,
    readonly days: number,
  ) {}
}

/** Value of an expression. Dates are ISO text; null is known to be none, which is not unknown. */
export type Value = boolean | number | string | null | Unknown | Duration | readonly Value[] | Context;

export interface Context {
  readonly [name: string]: Value;
}

export const isUnknown = (value: Value): value is Unknown => value instanceof Unknown;

/** Makes what is not known because of several values, of which some are not; the one that is not stands for itself. */
export const unknownOf = (...values: readonly Value[]): Unknown => {
  const unknown = values.filter(isUnknown);
  const [sole] = unknown;
  if (sole && unknown.length === 1) return sole;
  const facts = new Set<string>();
  for (const value of unknown) for (const fact of value.facts) facts.add(fact);
  return new Unknown(facts);
};

export const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

export const isContext = (value: Value): value is Context =>
  typeof value === 'object' &&
  value !== null &&
  !isList(value) &&
  !isUnknown(value) &&
  !(value instanceof Duration);
