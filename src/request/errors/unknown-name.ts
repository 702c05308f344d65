import type { Text } from '../../codes/language.js';

/** Something was named that is not in the graph. */
export class UnknownName extends Error {
  constructor(readonly text: Text) {
    super(text.en);
  }
}

/** Says which argument names what is not in the graph, and which query lists what is. */
export const unknownName = (argument: string, kind: Text, code: string, list: string): UnknownName => {
  const shown = code.slice(0, 100);
  return new UnknownName({
    zh: `${argument}：没有代码为 ${shown} 的${kind.zh}；可用代码见 ${list} 查询`,
    en: `${argument}: there is no ${kind.en} ${shown}; ${list} lists those there are`,
  });
};
