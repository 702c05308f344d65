import type { Page } from 'playwright-core';

export interface DrawnFeature {
  readonly id: number;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Where a mouse finds it, pixels of the page; of a point. */
  readonly x: number;
  readonly y: number;
}

/** What the page’s `map` is asked; MapLibre’s own types need those of a browser. */
interface BrowserMap {
  once(event: 'idle', listener: () => void): void;
  triggerRepaint(): void;
  getSource(id: string): unknown;
  getZoom(): number;
  isMoving(): boolean;
  isStyleLoaded(): boolean;
  project(position: unknown): { readonly x: number; readonly y: number };
  getContainer(): { getBoundingClientRect(): { readonly x: number; readonly y: number } };
  queryRenderedFeatures(options: { readonly layers: readonly string[] }): {
    readonly id: number;
    readonly properties: Record<string, unknown>;
    readonly geometry: { readonly coordinates: unknown };
  }[];
}

interface MapWindow {
  readonly map?: BrowserMap;
}

/** Until everything in view is drawn and nothing moves. */
export const untilDrawn = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => (globalThis as MapWindow).map?.getSource('ring'));
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const map = (globalThis as MapWindow).map!;
        const check = (): void => {
          if (map.isStyleLoaded() && !map.isMoving()) resolve();
          else map.once('idle', check);
        };
        map.once('idle', check);
        map.triggerRepaint();
      }),
  );
};

export const zoomOf = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as MapWindow).map!.getZoom());

/** What a layer shows, each feature once: one near a border stands in two tiles under the same id. */
export const drawnIn = async (page: Page, layer: string): Promise<DrawnFeature[]> => {
  const all = await page.evaluate((id) => {
    const map = (globalThis as MapWindow).map!;
    const corner = map.getContainer().getBoundingClientRect();
    return map.queryRenderedFeatures({ layers: [id] }).map(({ id, properties, geometry }) => {
      const coordinates = geometry.coordinates as unknown[];
      const at = typeof coordinates[0] === 'number' ? map.project(coordinates) : { x: 0, y: 0 };
      return { id, properties, x: corner.x + at.x, y: corner.y + at.y };
    });
  }, layer);
  return [...new Map(all.map((one) => [one.id, one])).values()];
};
