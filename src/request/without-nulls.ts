type Given<T> = { [K in keyof T]: Exclude<T[K], null> };

/** An optional argument given as null is an argument not given. */
export const withoutNulls = <T extends object>(given: T): Given<T> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null)) as Given<T>;
