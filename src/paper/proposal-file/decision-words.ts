import type { Text } from '../../codes/language.js';

/** Decisions of a row, as they are chosen in the drop-down. */
export const decisionWords = {
  CONFIRM: { zh: '确认', en: 'confirm' },
  REJECT: { zh: '否决', en: 'reject' },
  REPLACE: { zh: '改为', en: 'replace by' },
} as const satisfies Readonly<Record<string, Text>>;

export type DecisionWord = keyof typeof decisionWords;

const byWord = new Map(
  (Object.keys(decisionWords) as DecisionWord[]).flatMap((word) => [
    [decisionWords[word].zh, word] as const,
    [decisionWords[word].en, word] as const,
    [word.toLowerCase(), word] as const,
  ]),
);

/** Reads a decision in either language; undefined for another word. */
export const readDecision = (text: string): DecisionWord | undefined => byWord.get(text.trim().toLowerCase());
