// Prints a line before anything is built, of the kind that LOG_FORMAT names; src/log/log-line.ts prints all later lines.
import { hostname } from 'node:os';

const numbers = { info: 30, error: 50 };

const lineOf = (level, message) => {
  if (process.env.LOG_FORMAT !== 'json') return level === 'info' ? `· ${message}` : message;
  return JSON.stringify({
    level: numbers[level],
    time: Date.now(),
    pid: process.pid,
    hostname: hostname(),
    msg: message,
  });
};

export const say = (message) => console.log(lineOf('info', message));
export const sayFault = (message) => console.error(lineOf('error', message));
