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
  { name: 'gaps', path: `/gaps/450200/${nev}?segment=power-battery-storage.bms` },
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
  {
    name: 'policies',
    path: '/policies?f.city=桂林市&f.mainRevenueYuan=31000000&f.isAiEnterprise=true&rule=GL-03',
  },
  { name: 'documents', path: '/policies?document=GL26' },
  { name: 'enterprises', path: '/enterprises?place=450200' },
  { name: 'enterprise', path: '/enterprises/guangxi:SH688187' },
  { name: 'place', path: '/places/REGION/450200' },
  { name: 'data', path: '/data' },
  { name: 'survey', path: '/data?part=survey' },
  {
    name: 'map',
    path: `/map/450200/${nev}`,
    prepare: async (page) => {
      await page.locator('.map-box[data-ready]').waitFor();
      await page.waitForTimeout(1500);
    },
  },
  { name: 'pairs', path: `/pairs/450200/${nev}` },
  { name: 'what-if', path: `/what-if/450200/${nev}?segments=power-battery-storage.bms` },
  { name: 'lists', path: '/lists' },
  { name: 'groups', path: '/groups' },
  { name: 'manual', path: '/manual' },
  { name: 'sign-in', path: '/sign-in' },
];
