import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { writeAccount } from '../../../src/http/sign-in/account/account-files.js';
import { newLink } from '../../../src/http/sign-in/account/one-time-link.js';
import { issueToken } from '../../../src/http/sign-in/local-tokens.js';
import { type Served, serveShipped } from '../api/serve.js';
import { brokenRules } from './axe.js';
import { buildConsole } from './built-console.js';
import { describeInBrowser } from './describe-in-browser.js';
import { openBrowser, openPage } from './open-browser.js';

const nev = 'new-energy-vehicle';

describeInBrowser('the console in a browser', () => {
  let served: Served;
  let browser: Browser;

  beforeAll(async () => {
    await buildConsole();
    served = await serveShipped();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await served.stop();
  });

  test('an officer chooses a place and a chain, and reads why a segment is missing', async () => {
    const { page, faults } = await openPage(browser, `${served.url}/`);
    await page.getByRole('link', { name: '柳州市' }).click();
    await page.getByRole('heading', { level: 1, name: /^柳州市 14 条产业链/ }).waitFor();
    await page.getByRole('cell', { name: '新能源汽车' }).getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: /^柳州市新能源汽车链31个环节.*待核实/ }).waitFor();
    const chips = page.getByRole('button', { name: /^汽车芯片，缺失，待核实，补链/ });
    await chips.click();
    expect(await chips.getAttribute('aria-pressed')).toBe('true');
    const row = page.getByRole('row', { name: '汽车芯片' });
    expect(await row.getByRole('button').getAttribute('aria-expanded')).toBe('true');
    await page.getByText(/未见企业，待核实。/).waitFor();
    await page.getByText('要查什么').waitFor();
    await page.getByRole('link', { name: '找招商目标' }).waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });

  test('the state of a page is its address, and back leads back', async () => {
    const { page, faults } = await openPage(browser, `${served.url}/gaps/450200/${nev}`);
    await page.getByRole('button', { name: /^要查/ }).click();
    await page.getByRole('button', { name: /^动力与储能电芯，/ }).click();
    expect(page.url()).toContain('show=ask');
    expect(page.url()).toContain('segment=');
    await page.reload();
    expect(await page.getByRole('button', { name: /^动力与储能电芯，/ }).getAttribute('aria-pressed')).toBe(
      'true',
    );
    await page.getByRole('link', { name: '首页' }).click();
    await page.getByRole('heading', { level: 1, name: /产业链/ }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: /^柳州市新能源汽车链/ }).waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });

  test('the keyboard alone finds a place, walks the picture and opens a row', async () => {
    const { page, faults } = await openPage(browser, `${served.url}/`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('柳州市');
    await page
      .getByRole('option', { name: /^柳州市/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^柳州市 14 条产业链/ }).waitFor();
    await page.goto(`${served.url}/gaps/450200/${nev}`);
    const assembly = page.getByRole('button', { name: /^整车制造，/ });
    await assembly.focus();
    await page.keyboard.press('ArrowLeft');
    const focused = page.locator('.node:focus');
    expect(await focused.textContent()).not.toMatch(/^整车制造，/);
    await page.keyboard.press('ArrowRight');
    expect(await focused.textContent()).toMatch(/，/);
    await page.getByRole('row').nth(1).getByRole('button').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('优先度', { exact: true }).last().waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });

  const signIn = async (page: Page, organisation: string): Promise<void> => {
    const member = { id: organisation, organisation, roles: ['manager' as const] };
    await page.getByText('用令牌登录').first().click();
    await page.locator('#token').fill(await issueToken(served.home, member, 3_600));
    await page.locator('#token').press('Enter');
  };

  test('two targets go onto a list, a centre sees it, claims one, and the park sees that live', async () => {
    const { page, faults } = await openPage(browser, `${served.url}/targets/450200/${nev}`);
    const names = page.locator('.target-table button[aria-expanded]');
    await names.first().waitFor();
    const before = await names.allTextContents();
    const weight = page.getByLabel('远近');
    await weight.focus();
    for (let i = 0; i < 10; i++) await page.keyboard.press('ArrowRight');
    await page.getByText(/^升\d/).first().waitFor();
    expect(await names.allTextContents()).not.toEqual(before);
    const choose = async (): Promise<void> => {
      for (const row of [0, 1]) await page.locator('.target-table input[type=checkbox]').nth(row).check();
      await page.getByRole('button', { name: '加入名单' }).click();
    };
    await choose();
    await page.getByRole('dialog').getByRole('link', { name: '登录' }).click();
    await signIn(page, 'liuzhou-hitech-zone');
    await names.first().waitFor();
    await choose();
    await page.getByRole('button', { name: '加入 2 家' }).click();
    await page.getByRole('link', { name: '看名单' }).click();
    await page.getByRole('heading', { level: 1, name: /2 家在谈/ }).waitFor();
    await page.getByRole('button', { name: '共享', exact: true }).click();
    await page.getByLabel('共享给').selectOption('guangxi-shenzhen-centre');
    await page.getByRole('button', { name: '共享名单' }).click();
    await page
      .getByText(/^已共享给/)
      .first()
      .waitFor();

    const centre = await openPage(browser, `${served.url}/sign-in?next=/lists`);
    await signIn(centre.page, 'guangxi-shenzhen-centre');
    await centre.page.getByRole('link', { name: /招商名单/ }).click();
    await centre.page.getByRole('button', { name: '认领', exact: true }).first().click();
    await centre.page.getByText('广西（深圳）产业合作中心认领').waitFor();
    await page.getByText(/^刚刚更新：广西（深圳）产业合作中心.*认领/).waitFor();
    await page.getByText('广西（深圳）产业合作中心认领').first().waitFor();
    expect(await brokenRules(page)).toEqual([]);
    expect([...faults, ...centre.faults]).toEqual([]);
    await centre.page.close();
    await page.close();
  });

  test('a one-time link makes an account, whose session outlives the page', async () => {
    const { secret, link } = newLink();
    writeAccount(served.home, { id: 'li', organisation: 'liuzhou-hitech-zone', role: 'editor', link });
    const { page, faults } = await openPage(browser, `${served.url}/sign-in#${secret}`);
    await page.getByLabel('新口令').fill('一二三四五六七八九十十一十二');
    await page.getByRole('button', { name: '设口令并登录' }).click();
    await page.getByRole('heading', { level: 1, name: '已登录。' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: '已登录。' }).waitFor();
    await page.getByRole('button', { name: '退出' }).click();
    await page.getByLabel('账号').fill('li');
    await page.getByLabel('口令').fill('一二三四五六七八九十十一十二');
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: '已登录。' }).waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });

  test('what a Guilin AI firm can claim follows from three facts and one more', async () => {
    const { page, faults } = await openPage(browser, `${served.url}/policies`);
    await page.getByLabel('所在市').selectOption('桂林市');
    await page.getByLabel('年度主营业务收入').fill('3100');
    await page.getByLabel('年度主营业务收入').press('Enter');
    await page.getByRole('radio', { name: '是', exact: true }).first().check();
    await page.getByRole('button', { name: '人工智能企业主营收入首次突破' }).click();
    await page.getByLabel('以往最高主营收入').fill('2800');
    await page.getByRole('button', { name: '重新判断' }).click();
    await page.getByRole('heading', { level: 1, name: /现在可申领 1 项，最高 100 万元/ }).waitFor();
    await page
      .getByText(/首次突破3000万元的人工智能企业/)
      .first()
      .waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });

  test('a register is checked before anything is written, its columns set right, imported, undone; its page kept', async () => {
    const { page, faults } = await openPage(browser, `${served.url}/sign-in?next=/data`);
    await signIn(page, 'liuzhou-hitech-zone');
    const rows = [
      '企业名称,统一社会信用代码,所属地区',
      '示例一有限公司,914502001982291418,柳州市',
      '示例二有限公司,,柳州市',
    ];
    const file = { name: '名册.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) };
    await page.locator('input[type=file]').setInputFiles(file);
    await page
      .getByRole('heading', { level: 1, name: /2 行：1 行可导入，1 行有错。现在还没有写入。/ })
      .waitFor();
    await page.getByText(/校验位/).waitFor();
    const { body } = await served.ask('{ graph { revision } }');
    expect(body.data).toEqual({ graph: { revision: '2' } });

    const odd = [
      '公司全名,所属地区,所属园区,主要产品,从业人数合计',
      '示例一有限公司,柳州市,柳州高新技术产业开发区,动力电池电芯,120',
    ];
    await page.getByRole('button', { name: '换一个文件' }).click();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: '名册.csv', mimeType: 'text/csv', buffer: Buffer.from(odd.join('\n')) });
    await page.getByLabel('表的内容').selectOption('企业');
    await page.getByRole('button', { name: '按此重新检查' }).click();
    await page.getByLabel('公司全名').selectOption('企业名称（必填）');
    await page.getByRole('button', { name: '按此重新检查' }).click();
    await page.getByRole('button', { name: '导入 1 行' }).click();
    await page.getByText(/^从产品和经营范围提出了 [1-9]\d* 条环节，等人判断/).waitFor();
    await page.getByRole('button', { name: '撤销', exact: true }).click();
    await page.getByText('示例一有限公司').waitFor();
    await page.getByRole('button', { name: '撤销这次导入' }).click();
    await page.getByText('已撤销 名册.csv 的导入。').waitFor();
    await page.getByText(/^已撤销，liuzhou-hitech-zone/).waitFor();

    await page.getByRole('button', { name: '视图' }).click();
    await page.getByLabel('把本页存为').fill('我的数据页');
    await page.getByRole('button', { name: '保存视图' }).click();
    await page.getByRole('dialog').getByRole('link', { name: '我的数据页' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: '首页' }).click();
    await page.getByRole('link', { name: '我的数据页' }).click();
    await page.getByRole('heading', { level: 1, name: /^导入企业名册/ }).waitFor();
    expect(await brokenRules(page)).toEqual([]);
    await page.getByRole('button', { name: '视图' }).click();
    await page.getByRole('button', { name: '删除视图我的数据页' }).click();
    await page.getByRole('dialog').getByRole('link', { name: '我的数据页' }).waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
    await page.close();
  });

  test.each([
    ['zh', 18],
    ['en', 5],
  ])('axe finds nothing on any route (%s)', async (language, count) => {
    const found: string[] = [];
    const paths = [
      `/?place=450200&lang=${language}`,
      `/gaps/450200/${nev}?segment=${nev}.automotive-chip&lang=${language}`,
      `/gaps/450200/sugar?lang=${language}`,
      `/gaps/nowhere/${nev}?lang=${language}`,
      `/targets/450200/${nev}?lang=${language}`,
      `/map/450200/${nev}?lang=${language}`,
      `/pairs/450200/${nev}?lang=${language}`,
      `/what-if/450200/${nev}?segments=${nev}.automotive-chip&lang=${language}`,
      `/places/REGION/450200?lang=${language}`,
      `/enterprises?place=450200&lang=${language}`,
      `/enterprises/guangxi:SH688187?lang=${language}`,
      `/policies?f.city=桂林市&f.mainRevenueYuan=31000000&f.isAiEnterprise=true&lang=${language}`,
      `/policies?document=GL26&lang=${language}`,
      `/lists?lang=${language}`,
      `/data?lang=${language}`,
      `/data?part=survey&lang=${language}`,
      `/sign-in?lang=${language}`,
      `/groups?lang=${language}`,
    ];
    const { page, faults } = await openPage(browser, `${served.url}${paths[0]}`);
    for (const path of paths.slice(0, count)) {
      await page.goto(served.url + path);
      await page.locator('h1').waitFor();
      await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
      for (const rule of await brokenRules(page)) found.push(`${path} ${rule}`);
    }
    await page.close();
    expect([...found, ...faults]).toEqual([]);
  });

  test('on the map an area drawn, or what is in view, filters the segments and their counts', async () => {
    const { page, faults } = await openPage(browser, `${served.url}/map/450200/${nev}`);
    await page.locator('.map-box[data-ready]').waitFor();
    const all = page.getByRole('button', { name: /^全部缺失环节/ });
    const countOf = async (): Promise<number> => Number(/\d+/.exec((await all.textContent()) ?? '')?.[0]);
    const before = await countOf();
    const inArea = page.getByRole('heading', { level: 1, name: /家在选定范围内/ });
    const draw = () => page.getByRole('button', { name: '画范围' }).click();
    const giveUp = async (): Promise<void> => {
      await page.getByRole('button', { name: '取消范围' }).click();
      expect(await countOf()).toBe(before);
    };
    await draw();
    const box = await page.locator('.map-box').boundingBox();
    const [left, top] = [box?.x ?? 0, box?.y ?? 0];
    await page.mouse.move(left + 20, top + 20);
    await page.mouse.down();
    await page.mouse.move(left + 60, top + 60, { steps: 3 });
    await page.mouse.up();
    await inArea.waitFor();
    expect(await countOf()).toBeLessThan(before);
    expect(page.url()).toContain('area=');
    await giveUp();
    // A triangle over the upper right half of the map, its last corner by a double click.
    await draw();
    const [width, height] = [box?.width ?? 0, box?.height ?? 0];
    await page.mouse.click(left + 5, top + 5);
    await page.mouse.click(left + width - 5, top + 5);
    await page.mouse.dblclick(left + width - 5, top + height - 5);
    await inArea.waitFor();
    const half = await countOf();
    expect(half).toBeGreaterThan(0);
    expect(half).toBeLessThan(before);
    await giveUp();
    // The same with keys alone: a corner is taken back, then three stay.
    await page.getByRole('button', { name: '画范围' }).press('Enter');
    const corner = page.getByRole('application', { name: '画范围' });
    for (const keys of [
      'Space',
      'ArrowUp',
      'Space',
      'Backspace',
      'Shift+ArrowLeft',
      'Space',
      'Shift+ArrowUp',
      'Space',
    ])
      await corner.press(keys);
    await page.getByText('3 个角').waitFor({ state: 'attached' });
    await corner.press('Enter');
    await inArea.waitFor();
    expect(new URL(page.url()).searchParams.get('area')?.split(';')).toHaveLength(3);
    await page.getByRole('button', { name: '取消范围' }).click();
    expect(await countOf()).toBe(before);
    await page.getByRole('button', { name: '只看画面内' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: /家在选定范围内/ }).waitFor();
    expect(await countOf()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
    await page.close();
  });

  test('a ring of the map is opened with Enter, and its firms lead to pages whose addresses may be encoded', async () => {
    const { page, faults } = await openPage(browser, `${served.url}/map/450200/${nev}`);
    await page.locator('.map-box[data-ready]').waitFor();
    const here = page.getByRole('heading', { name: /^此处 \d+ 家企业$/ });
    const open = async () => {
      await page.locator('.maplibregl-canvas').press('Enter');
      await here.waitFor({ timeout: 1_500 });
    };
    await vi.waitFor(open, { timeout: 60_000, interval: 100 });
    const count = Number(/\d+/.exec((await here.textContent()) ?? '')?.[0]);
    const links = page.locator('.map-spot a');
    expect(await links.count()).toBe(count);
    const name = (await links.first().textContent()) ?? '';
    await links.first().click();
    await page.getByRole('heading', { level: 1, name: new RegExp(name) }).waitFor();
    await page.goto(`${served.url}/gaps/PARK%3Aliuzhou-hitech-zone/${nev}`);
    await page.getByRole('heading', { level: 1, name: /^柳州高新/ }).waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });

  test('the page of queries stands at /graphiql and answers what is typed', async () => {
    const { page, faults } = await openPage(browser, `${served.url}/graphiql`);
    await page.getByLabel('示例 Examples').selectOption('Search');
    await page.locator('.graphiql-execute-button').click();
    await page.locator('.result-window').getByText('"liuzhou-hitech-zone"').waitFor();
    expect(faults).toEqual([]);
    await page.locator('.graphiql-query-editor .CodeMirror').click();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('{ chain(code: "sugar") { name nameEn } }');
    // The page takes up what is typed after a moment: until then it asks for the operation that stood there.
    const run = async () => {
      await page.keyboard.press('Control+Enter');
      await page.locator('.result-window').getByText('"Sugar"').waitFor({ timeout: 2_000 });
    };
    await vi.waitFor(run, { timeout: 60_000, interval: 500 });
    await page.close();
  });
});
