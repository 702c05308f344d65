import type { AnswerPart } from './answer-parts.js';

/** A row as far as an answer says it of itself. */
export type FramePart = Pick<AnswerPart, 'role' | 'policy' | 'article' | 'zh' | 'en'>;

/** What documents say to an answer about a place, as far as it says it of itself. */
export interface FrameParts {
  readonly place: number | undefined;
  readonly rows: readonly FramePart[];
}
