import { readFileSync } from 'node:fs';

/** Secret of the environment, and why it cannot be used. */
export interface Secret {
  readonly value?: string;
  readonly faults: readonly string[];
}

const readFile = (name: string, path: string): Secret => {
  try {
    const value = readFileSync(path, 'utf8').trim();
    return value === '' ? { faults: [`${name}=${path}: the file is empty`] } : { value, faults: [] };
  } catch (error) {
    return { faults: [`${name}=${path}: ${(error as Error).message}`] };
  }
};

/** Reads a secret from the variable `name`, or from the file that `name`_FILE names: a file does not show in a listing of processes. */
export const readSecret = (env: Readonly<Record<string, string | undefined>>, name: string): Secret => {
  const [value, path] = [env[name], env[`${name}_FILE`]];
  if (path === undefined) return { value, faults: [] };
  if (value !== undefined) return { faults: [`${name} and ${name}_FILE are both set: set one of them`] };
  return readFile(`${name}_FILE`, path);
};
