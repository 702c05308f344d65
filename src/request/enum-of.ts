/** Makes the object that GraphQL registers as an enum from its names. */
export const enumOf = <Name extends string>(names: readonly Name[]): { readonly [N in Name]: N } =>
  Object.fromEntries(names.map((name) => [name, name])) as { readonly [N in Name]: N };
