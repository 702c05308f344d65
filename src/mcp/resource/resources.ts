import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../project-root.js';
import { glossary } from './glossary.js';

interface Resource {
  readonly uri: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly mimeType: string;
  readonly read: () => string;
}

/** Texts that an assistant may read, by address. */
export const resources: readonly Resource[] = [
  {
    uri: 'liantu://methods',
    name: 'methods',
    title: '方法',
    description: '每个数字的公式、来源与何时为空。Formula, source and null cases of every number.',
    mimeType: 'text/markdown',
    read: () => readFileSync(join(projectRoot, 'docs', 'methods.md'), 'utf8'),
  },
  {
    uri: 'liantu://glossary',
    name: 'glossary',
    title: '术语',
    description: '状态、动作、确定度等用语。Words of statuses, verbs and certainty.',
    mimeType: 'text/markdown',
    read: glossary,
  },
];
