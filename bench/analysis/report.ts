import { availableParallelism, cpus, loadavg } from 'node:os';

/** What a number is: milliseconds, mebibytes, answers a second, or how many. */
type Unit = 'ms' | 'MiB' | '/s' | '';

interface Told {
  /** The title of its table. */
  readonly part: string;
  readonly what: string;
  readonly value: number;
  readonly unit: Unit;
  /** How many times another number of the same table. */
  readonly times?: number;
  /** What is aimed at, in words. */
  readonly aim?: string;
}

const digits = (value: number): string =>
  value >= 99.5 ? Math.round(value).toLocaleString('en') : value.toPrecision(2);

const withUnit = (value: number, unit: Unit): string => {
  if (unit === '') return value.toLocaleString('en');
  if (unit !== 'ms') return `${digits(value)} ${unit}`;
  if (value < 1) return `${digits(value * 1_000)} µs`;
  return value < 1_000 ? `${digits(value)} ms` : `${digits(value / 1_000)} s`;
};

const cell = ({ value, unit, times }: Told): string =>
  `${withUnit(value, unit)}${times === undefined ? '' : ` (${digits(times)} ×)`}`;

/** Numbers of several sizes of graph, told as they come and set side by side in the end. */
export interface Report {
  tell(size: number, told: Told): void;
  /** A table for each part: a row for each thing, a column for each size, and how much the last is of the first. */
  print(): void;
}

const columnsOf = (sizes: readonly number[], all: ReadonlyMap<number, Told>): string[] => {
  const cells = sizes.map((size) => (all.has(size) ? cell(all.get(size)!) : '–'));
  const [first, last] = [all.get(sizes[0]!), all.get(sizes.at(-1)!)];
  const growth = first && last && sizes.length > 1 ? `${digits(last.value / first.value)} ×` : '–';
  return [...cells, growth, [...all.values()][0]!.aim ?? ''];
};

export const newReport = (): Report => {
  const sizes: number[] = [];
  const parts = new Map<string, Map<string, Map<number, Told>>>();
  const rowOf = ({ part, what }: Told): Map<number, Told> => {
    const rows = parts.get(part) ?? new Map<string, Map<number, Told>>();
    parts.set(part, rows);
    if (!rows.has(what)) rows.set(what, new Map());
    return rows.get(what)!;
  };
  const printPart = (part: string, rows: ReadonlyMap<string, ReadonlyMap<number, Told>>): void => {
    const heads = sizes.map((size) => size.toLocaleString('en'));
    console.log(`\n| ${[part, ...heads, 'growth', 'aim'].join(' | ')} |`);
    console.log(`| --- |${' ---: |'.repeat(sizes.length + 1)} --- |`);
    for (const [what, all] of rows) console.log(`| ${[what, ...columnsOf(sizes, all)].join(' | ')} |`);
  };
  return {
    tell: (size, told) => {
      if (!sizes.includes(size)) sizes.push(size);
      rowOf(told).set(size, told);
      console.error(`· ${told.what}: ${cell(told)}`);
    },
    print: () => {
      const load = loadavg()[2]!.toFixed(1);
      console.log(
        `${cpus()[0]?.model}, ${availableParallelism()} cores, load ${load} in the last quarter of an hour; Node ${process.version}`,
      );
      for (const [part, rows] of parts) printPart(part, rows);
    },
  };
};
