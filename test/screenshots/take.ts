// `npm run screenshots -- http://127.0.0.1:4000`: a picture of each route of a running console, in both languages and
// at two widths, into `.screenshots/`. With names of routes only those; LIANTU_TOKEN signs in.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from '../graph/browser/open-browser.js';
import { type Shot, shots } from './shots.js';

const [base = 'http://127.0.0.1:4000', ...wanted] = process.argv.slice(2);
const folder = join(import.meta.dirname, '..', '..', '.screenshots');
mkdirSync(folder, { recursive: true });

const sizes = [
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
];

/** Signs in without leaving the page, for the token lives in its memory alone. */
const signIn = async (page: Page): Promise<void> => {
  const token = process.env.LIANTU_TOKEN;
  if (!token) return;
  await page.goto(`${base}/sign-in`);
  await page.locator('summary').click();
  await page.locator('#token').fill(token);
  await page.locator('#token').press('Enter');
  await page.waitForTimeout(300);
};

const go = async (page: Page, path: string): Promise<void> => {
  if (!process.env.LIANTU_TOKEN) await page.goto(base + path);
  else
    await page.evaluate((to) => {
      const scope = globalThis as unknown as {
        history: { pushState(state: null, title: string, to: string): void };
      };
      scope.history.pushState(null, '', to);
    }, path);
};

const take = async (page: Page, { name, path, prepare, whole }: Shot, label: string): Promise<void> => {
  await go(page, path);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(400);
  await prepare?.(page);
  await page.screenshot({ path: join(folder, `${name}-${label}.png`), fullPage: whole ?? false });
};

const browser = await openBrowser();
for (const language of ['zh', 'en'])
  for (const viewport of sizes) {
    const page = await browser.newPage({ viewport, locale: language === 'zh' ? 'zh-CN' : 'en-GB' });
    await signIn(page);
    for (const shot of shots.filter(({ name }) => wanted.length === 0 || wanted.includes(name)))
      await take(page, shot, `${language}-${viewport.width}`);
    await page.close();
  }
await browser.close();
