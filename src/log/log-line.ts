import { hostname } from 'node:os';

/** Kind of every line that a process prints about what it does: for people, or for a collector of logs. */
export type LogFormat = 'text' | 'json';

/** Levels of a line with the numbers that they bear in JSON, which are those of pino. */
const levels = { trace: 10, debug: 20, info: 30, warn: 40, error: 50, fatal: 60 } as const;

export type LogLevel = keyof typeof levels;

const nameOf = (number: unknown): string =>
  Object.entries(levels).find(([, known]) => known === number)?.[0] ?? 'info';

interface Logged {
  readonly level?: number;
  readonly msg?: string;
  readonly err?: { readonly stack?: string; readonly message?: string };
}

/** Facts of every line, which say nothing to a person at a terminal. */
const ofEvery = ['level', 'time', 'pid', 'hostname', 'msg', 'err', 'v'];

const factsOf = (logged: Logged): string =>
  Object.entries(logged)
    .filter(([name]) => !ofEvery.includes(name))
    .map(([name, value]) => ` ${name}=${typeof value === 'object' ? JSON.stringify(value) : value}`)
    .join('');

const textOf = (logged: Logged): string => {
  const level = logged.level === levels.info ? '' : `${nameOf(logged.level)}: `;
  const { stack = logged.err?.message ?? '' } = logged.err ?? {};
  const lines = [`${level}${logged.msg ?? ''}${factsOf(logged)}`, ...stack.split('\n').filter(Boolean)];
  return lines.map((line) => `· ${line}\n`).join('');
};

/** Makes the line or lines of a message; an error is told with where it came from. */
export const logLine = (format: LogFormat, level: LogLevel, message: string, error?: unknown): string => {
  const err = error instanceof Error ? { message: error.message, stack: error.stack } : undefined;
  const logged = {
    level: levels[level],
    time: Date.now(),
    pid: process.pid,
    hostname: hostname(),
    msg: message,
  };
  return format === 'json' ? `${JSON.stringify({ ...logged, err })}\n` : textOf({ ...logged, err });
};

/** Turns a line of JSON, as a logger writes it, into the kind that is wanted. */
export const lineAs = (format: LogFormat, json: string): string =>
  format === 'json' ? json : textOf(JSON.parse(json) as Logged);
