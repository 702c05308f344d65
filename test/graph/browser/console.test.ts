import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serveShipped } from '../api/serve.js';
import { brokenRules } from './axe.js';
import { buildConsole } from './built-console.js';
import { browserPath, openBrowser, openPage } from './open-browser.js';

const nev = 'new-energy-vehicle';

describe.skipIf(!browserPath)('the console in a browser', () => {
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
    await page.getByRole('heading', { level: 1, name: /^柳州市新能源汽车链 31 个环节.*待核实/ }).waitFor();
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

  test.each(['zh', 'en'])('axe finds nothing on any route (%s)', async (language) => {
    const found: string[] = [];
    for (const path of [
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
    ]) {
      const { page, faults } = await openPage(browser, served.url + path);
      await page.locator('h1').waitFor();
      await page.waitForLoadState('networkidle');
      for (const rule of await brokenRules(page)) found.push(`${path} ${rule}`);
      for (const fault of faults) found.push(`${path} ${fault}`);
      await page.close();
    }
    expect(found).toEqual([]);
  });

  test('the page of queries stands at /graphiql and answers what is typed', async () => {
    const { page, faults } = await openPage(browser, `${served.url}/graphiql`);
    await page.locator('.graphiql-query-editor .CodeMirror').click();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('{ chain(code: "sugar") { name nameEn } }');
    await page.keyboard.press('Control+Enter');
    await page.locator('.result-window').getByText('"Sugar"').waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });
});
