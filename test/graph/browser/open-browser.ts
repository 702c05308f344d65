import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

const mayRun = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The browser of this machine; undefined, and said, where there is none. */
const findBrowser = (): string | undefined => {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(mayRun);
  if (!found)
    console.warn(
      `SKIPPED tests in a browser: none of ${names.join(', ')} is on the PATH. Debian: apt-get install chromium fonts-noto-cjk`,
    );
  return found;
};

export const browserPath = findBrowser();

/** A browser without a screen, drawing without a graphics card. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: browserPath,
    args: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  });

export interface WatchedPage {
  readonly page: Page;
  /** What went wrong so far: errors and warnings of the console, failed answers, requests to other hosts. */
  readonly faults: readonly string[];
}

const isFromElsewhere = (address: string, host: string): boolean =>
  /^(https?|wss?):/.test(address) && new URL(address).host !== host;

/** Opens an address and takes down whatever a user’s console would show. */
export const openPage = async (browser: Browser, address: string): Promise<WatchedPage> => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' });
  page.setDefaultTimeout(60_000);
  const faults: string[] = [];
  const { host } = new URL(address);
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (said) => {
    if (said.type() === 'error' || said.type() === 'warning') faults.push(said.text());
  });
  page.on('request', (request) => {
    if (isFromElsewhere(request.url(), host)) faults.push(`asked ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(address);
  return { page, faults };
};
