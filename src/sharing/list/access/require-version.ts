import { RefusedError } from '../../../request/errors.js';

/** Throws where something has changed since the member decided. */
export const requireVersion = (
  { version }: { readonly version: number },
  expected: number | undefined,
): void => {
  if (expected === undefined || expected === version) return;
  const text = {
    zh: `已被更改：当前版本${version}，所给版本${expected}；请刷新后再试`,
    en: `it was changed meanwhile: it is at version ${version}, not ${expected}; look again`,
  };
  throw new RefusedError('CONFLICT', text, version);
};
