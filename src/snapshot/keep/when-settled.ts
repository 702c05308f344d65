/** Passes a value on as soon as it is there, which is at once where it is no promise; tells where the promise fails. */
export const whenSettled = <Value>(
  value: Value,
  done: (value: Awaited<Value>) => void,
  failed: () => void,
): void => {
  if (value instanceof Promise) value.then(done, failed);
  else done(value as Awaited<Value>);
};
