import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../project-root.js';
import { manualPage } from './manual-page.js';

const officer = {
  name: 'officer',
  title: '招商人员手册',
  text: readFileSync(join(projectRoot, 'docs', 'zh', 'officer.md'), 'utf8'),
};
const operator = {
  name: 'operator',
  title: '运维手册',
  text: '见 [手册](officer.md#6) 和 [那里](../x.md)。',
};

test('a chapter is a page whose pictures and links stay on this server', () => {
  const page = manualPage(officer, [officer, operator]);
  expect(page).toContain('<h1>招商人员手册</h1>');
  const addresses = [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address!);
  expect(addresses).toContain('/manual/pictures/console-home.png');
  expect(addresses.filter((address) => !/^\/|^http:\/\/127\.0\.0\.1/.test(address))).toEqual([]);
});

test('a link to another chapter leads there, one to no chapter is its text alone', () => {
  expect(manualPage(operator, [officer, operator])).toContain(
    '见 <a href="/manual/officer">手册</a> 和 那里。',
  );
});
