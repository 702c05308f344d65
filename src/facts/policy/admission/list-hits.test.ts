import { expect, test } from 'vitest';
import { heldAgainstList } from './list-hits.js';
import type { ProjectList } from './project-list.js';

const listNamed = (name: string, names: ProjectList['names'] = ['products', 'processes']): ProjectList => ({
  name,
  names,
  fact: 'banned',
  article: '20',
  foreignOnly: false,
});
const item = (list: string, words: string, version = '2024', effect: string | null = null) => ({
  list,
  words,
  version,
  effect,
});
const project = { products: ['普通照明白炽灯'], processes: [] };
const eliminated = listNamed('淘汰产品', ['products']);
const foreign = listNamed('外商投资负面清单');

test('a product on the list of eliminated products is prohibited, with the item and the version', () => {
  const held = heldAgainstList(eliminated, [item('淘汰产品', '普通照明白炽灯')], project);
  expect(held).toMatchObject({ version: '2024', prohibits: true, hits: [{ words: '普通照明白炽灯' }] });
});

test('a list that is not loaded says nothing', () => {
  expect(heldAgainstList(foreign, [item('淘汰产品', '普通照明白炽灯')], project)).toMatchObject({
    items: 0,
    prohibits: null,
  });
});

test('a loaded list that names nothing of the project does not prohibit it', () => {
  expect(heldAgainstList(foreign, [item('外商投资负面清单', '烟草批发')], project).prohibits).toBe(false);
});

test('what was not told of the project leaves the list open', () => {
  const untold = { products: ['水泥'], processes: null };
  expect(heldAgainstList(foreign, [item('外商投资负面清单', '烟草批发')], untold).prohibits).toBeNull();
});

test('the newest version alone counts, and an item that asks for a licence does not prohibit', () => {
  const loaded = [
    item('市场准入负面清单', '普通照明白炽灯', '2022'),
    item('市场准入负面清单', '普通照明白炽灯', '2025', '许可'),
  ];
  const held = heldAgainstList(listNamed('市场准入负面清单'), loaded, project);
  expect(held).toMatchObject({ version: '2025', items: 1, prohibits: false, hits: [{ effect: '许可' }] });
});

test('an item that is a case of what the project says leaves it open, and is shown', () => {
  const held = heldAgainstList(eliminated, [item('淘汰产品', '立窑水泥')], {
    products: ['水泥'],
    processes: [],
  });
  expect(held).toMatchObject({ prohibits: null, hits: [{ words: '立窑水泥' }] });
  expect(heldAgainstList(eliminated, [item('淘汰产品', '')], project).hits).toEqual([]);
});
