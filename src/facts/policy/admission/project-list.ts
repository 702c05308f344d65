import { type AnswerParts, ofRole } from '../answer/answer-parts.js';
import { attributeOf, valuesOf } from '../register/attribute-of.js';

/** What a list names of a project. */
export type ProjectWord = 'products' | 'processes';

/** A list that decides about projects: its name in the register, the fact that it tells, what it names. */
export interface ProjectList {
  readonly name: string;
  readonly fact: string;
  readonly article: string;
  readonly names: readonly ProjectWord[];
  /** True where it is for foreign-invested projects alone. */
  readonly foreignOnly: boolean;
}

const isWord = (name: string): name is ProjectWord => name === 'products' || name === 'processes';

/** Lists that a document applies to projects, in the order of its rows. */
export const projectLists = (parts: AnswerParts, policy: string): ProjectList[] =>
  ofRole(parts, 'LIST')
    .filter((row) => row.policy === policy)
    .map((row) => ({
      name: row.zh ?? '',
      fact: row.item ?? '',
      article: row.article,
      names: valuesOf(row, 'names').filter(isWord),
      foreignOnly: attributeOf(row, 'only') === 'foreignInvested',
    }));

/** Reviews that a document asks of projects, in its words. */
export const projectReviews = (parts: AnswerParts, policy: string): string[] =>
  ofRole(parts, 'REVIEW')
    .filter((row) => row.policy === policy)
    .map(({ item }) => item ?? '');
