/** Labels that the declared type `{Region: string[], …}` names. */
export const fieldsOfKeys = (declared: string): string[] =>
  [...declared.matchAll(/(\w+):/g)].map(([, label]) => label!);
