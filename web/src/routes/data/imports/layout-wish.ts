/** What a reader sets right of how a file was understood; nothing where it stands as it was found. */
export interface LayoutWish {
  readonly kind?: string;
  readonly sheet?: string;
  readonly headerRow?: string;
  /** Field by header; empty where the column is not to be read. */
  readonly columns: Readonly<Record<string, string>>;
}

export const asFound: LayoutWish = { columns: {} };

/** Address that checks a file, or imports it, as a reader wishes it understood. */
export const importAddress = (name: string, write: boolean, wish: LayoutWish): string => {
  const query = new URLSearchParams({ name, dryRun: String(!write) });
  for (const key of ['kind', 'sheet', 'headerRow'] as const) if (wish[key]) query.set(key, wish[key]);
  for (const [header, field] of Object.entries(wish.columns)) query.append('column', `${header}=${field}`);
  return `/imports?${query}`;
};
