import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serveShipped } from '../api/serve.js';
import { describeInBrowser } from './describe-in-browser.js';
import { type DrawnFeature, drawnIn, untilDrawn, zoomOf } from './drawn-map.js';
import { openBrowser, openPage } from './open-browser.js';

const chain = 'new-energy-vehicle';
const guangxi = { kind: 'REGION', code: '450000' };

describeInBrowser('the example map in a browser', () => {
  let served: Served;
  let browser: Browser;

  beforeAll(async () => {
    [served, browser] = await Promise.all([serveShipped(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await served.stop();
  });

  const openMap = async (question: string) => {
    const opened = await openPage(browser, `${served.url}/examples/map.html?${question}`);
    await untilDrawn(opened.page);
    return opened;
  };

  const countOf = async (input: object): Promise<number> => {
    const query = 'query ($input: MapInput!) { mapLayer(input: $input) { ... on MapLayer { count } } }';
    const { body } = await served.ask(query, { input });
    return (body.data as unknown as { mapLayer: { count: number } }).mapLayer.count;
  };

  const statusesOf = async (input: object): Promise<Map<string, number>> => {
    const query =
      'query ($input: MapInput!) { mapFeatures(input: $input) { ... on MapFeatures { geojson } } }';
    const { body } = await served.ask(query, { input });
    const { geojson } = (
      body.data as unknown as { mapFeatures: { geojson: { features: { properties: { status: string } }[] } } }
    ).mapFeatures;
    const counts = new Map<string, number>();
    for (const { properties } of geojson.features)
      counts.set(properties.status, (counts.get(properties.status) ?? 0) + 1);
    return counts;
  };

  const sum = (features: readonly DrawnFeature[], name: string): number =>
    features.reduce((total, { properties }) => total + Number(properties[name] ?? 0), 0);

  test('draws every enterprise of the chain, park and prefecture, and nothing from elsewhere', async () => {
    const { page, faults } = await openMap(`chain=${chain}&province=450000`);
    const input = { layer: 'ENTERPRISES', chain, place: guangxi };
    const enterprises = await drawnIn(page, 'enterprises');
    expect(sum(enterprises, 'count')).toBe(await countOf(input));
    for (const [status, count] of await statusesOf(input)) expect(sum(enterprises, status)).toBe(count);
    expect(sum(await drawnIn(page, 'parks'), 'count')).toBe(
      await countOf({ layer: 'PARKS', place: guangxi }),
    );
    expect(await drawnIn(page, 'regions')).toHaveLength(14);
    await page.getByText('无审图号，仅供示意 Not an approved map').waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });

  test('zooms into a cluster, and lists and fans out those that stand at one place', async () => {
    const { page, faults } = await openMap(`chain=${chain}&province=450000`);
    const before = await zoomOf(page);
    const counts = (await drawnIn(page, 'enterprises')).map(({ properties }) => Number(properties.count));
    const cluster = (await drawnIn(page, 'enterprises'))[counts.indexOf(Math.max(...counts))]!;
    expect(cluster.properties).not.toHaveProperty('samePlace');
    await page.mouse.click(cluster.x, cluster.y);
    await untilDrawn(page);
    expect(await zoomOf(page)).toBeCloseTo(before + 2, 5);

    const spot = (await drawnIn(page, 'enterprises')).find(({ properties }) => properties.samePlace)!;
    const known = { CITY: '市中心（只知城市）', DISTRICT: '区县中心（只知区县）' };
    const location = known[spot.properties.precision as keyof typeof known];
    await page.mouse.click(spot.x, spot.y);
    const count = Number(spot.properties.count);
    await page.getByRole('heading', { name: `此处 ${count} 家企业` }).waitFor();
    await untilDrawn(page);
    const ring = await page.locator('#details li button').allTextContents();
    expect(new Set(ring).size).toBe(count);
    await page.getByRole('button', { name: ring[0]! }).click();
    await page.getByRole('heading', { name: ring[0]! }).waitFor();
    await page.getByText(location).waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });

  test('draws another chain and place from the lists, in either language', async () => {
    const { page, faults } = await openMap('lang=en');
    await page.getByLabel('Chain').selectOption('Sugar');
    await page.getByLabel('City').selectOption('Chongzuo');
    const input = { layer: 'ENTERPRISES', chain: 'sugar', place: { kind: 'REGION', code: '451400' } };
    await page.getByText(`${await countOf(input)} enterprises and`).waitFor();
    await untilDrawn(page);
    expect(sum(await drawnIn(page, 'enterprises'), 'count')).toBe(await countOf(input));
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByText(`图上企业 ${await countOf(input)} 家`).waitFor();
    expect(await page.getByLabel('产业链').locator('option:checked').textContent()).toBe('糖');
    expect(faults).toEqual([]);
    await page.close();
  });
});
