/** Tells whether a resource of a package bears a name with Chinese characters. */
export const isChineseName = (name: unknown): name is string =>
  typeof name === 'string' && /[\u3400-\u9fff]/.test(name);
