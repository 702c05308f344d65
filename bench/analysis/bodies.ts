import { join } from 'node:path';
import { projectRoot } from '../../src/project-root.js';
import { operation } from './operation.js';
import type { Question } from './questions.js';

const saved = join(projectRoot, 'src/api/operations/officer.graphql');
const [gaps, targets] = [operation(saved, 'ChainGaps'), operation(saved, 'TargetCandidates')];

const body = (query: string, variables: object): string => JSON.stringify({ query, variables });
const place = (code: string) => ({ kind: 'REGION', code });

export const typenameBody = body('{ __typename }', {});

/** The officer's saved ChainGaps operation. */
export const gapsBody = ({ placeCode, chain }: Pick<Question, 'placeCode' | 'chain'>): string =>
  body(gaps, { input: { place: place(placeCode), chain, assumeSurveyed: true } });

/** The officer's saved TargetCandidates operation, its first fifty. */
export const targetsBody = ({ placeCode, segment }: Question): string =>
  body(targets, { input: { place: place(placeCode), segments: [segment] }, first: 50 });
