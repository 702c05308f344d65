import { type LogFormat, type LogLevel, logLine } from '../log/log-line.js';

/** Prints a line about what the process does, of the kind that LOG_FORMAT names. */
export type Say = (message: string, level?: LogLevel, error?: unknown) => void;

/** The environment is asked itself: settings that cannot be used must be told too. */
export const logFormat = (): LogFormat => (process.env.LOG_FORMAT === 'json' ? 'json' : 'text');

/** Makes what prints lines on a stream: what a server does on stdout, what a command does on stderr beside its report. */
export const sayOn =
  (stream: NodeJS.WritableStream): Say =>
  (message, level = 'info', error) =>
    void stream.write(logLine(logFormat(), level, message, error));

/** Tells Node’s own warnings like everything else. */
export const sayWarnings = (say: Say): void => {
  process.removeAllListeners('warning');
  process.on('warning', ({ name, message }) => say(`${name}: ${message}`, 'warn'));
};
