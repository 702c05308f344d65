import type { Page } from 'playwright-core';

/** Picture of a route. */
export interface Shot {
  readonly name: string;
  readonly path: string;
  readonly prepare?: (page: Page) => Promise<void>;
  /** True for all of a long page. */
  readonly whole?: boolean;
}

const nev = 'new-energy-vehicle';

export const shots: readonly Shot[] = [
  { name: 'home', path: '/?place=450200' },
  { name: 'gaps', path: `/gaps/450200/${nev}?segment=${nev}.bms` },
  { name: 'gaps-wide', path: '/gaps/450200/power-battery-storage' },
  { name: 'gaps-park', path: `/gaps/PARK:liuzhou-hitech-zone/${nev}` },
  {
    name: 'targets',
    path: `/targets/450200/${nev}`,
    prepare: async (page) => {
      for (const row of [2, 3]) await page.locator('.target-table input[type=checkbox]').nth(row).check();
      await page.locator('.target-table button[aria-expanded]').nth(2).click();
    },
  },
  { name: 'sign-in', path: '/sign-in' },
];
