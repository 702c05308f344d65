import type { Text } from '../language.js';

/** Says of a name or code that is gone what became of it, where nothing is put in its place. */
export const notReplaced = ({ zh, en }: Text): Text => ({
  zh: `本版没有：${zh}；只指明，不替换`,
  en: `not in this revision: ${en}; named, not replaced`,
});
