type Given<T> = { [K in keyof T]: Exclude<T[K], null> };

/** Leaves out the arguments given as null: null means not given. */
export const withoutNulls = <T extends object>(given: T): Given<T> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null)) as Given<T>;
