import { describe, expect, it } from 'vitest';
import { checkOffline } from '../../../src/intake/dataset/check-offline.js';
import { fileOf } from './folder.js';
import { packageOf } from './package-of.js';

const check = (path: string) => checkOffline([path], 'guangxi', { language: 'en' });

describe('a check without a graph', () => {
  it('places rows by the shipped regions, and has nothing to ask', async () => {
    const { summary, findings, asksGraph } = await check(
      fileOf('a.csv', '企业名称,城市,区县\n示例一有限公司,柳州市,鱼峰区\n示例二有限公司,长沙市,\n'),
    );
    expect(summary).toMatchObject({ read: 2, accepted: 2, rejected: 0 });
    expect(summary.resources.map(({ file }) => file)).toEqual(['a.csv']);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(asksGraph).toBe(false);
  });

  it('asks for a graph where a row names what neither the files nor the shipped data hold', async () => {
    const segment = await check(fileOf('a.csv', '企业名称,城市,所属环节\n示例一有限公司,柳州市,示例环节\n'));
    expect(segment.asksGraph).toBe(true);
    const enterprise = await check(packageOf({ identifiers: 'enterprise,scheme,value\nE9,LEI,X1\n' }));
    expect(enterprise.asksGraph).toBe(true);
    const inside = await check(
      packageOf({
        enterprises: 'id,name,region\nE9,示例一有限公司,450200\n',
        identifiers: 'enterprise,scheme,value\nE9,LEI,X1\n',
      }),
    );
    expect(inside.asksGraph).toBe(false);
  });
});
