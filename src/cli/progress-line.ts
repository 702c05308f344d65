import { logLine } from '../log/log-line.js';
import { logFormat } from './say.js';

/** Shows progress on stderr: a line that changes on a terminal, a plain line every few seconds elsewhere. */
export const progressLine = (stream: NodeJS.WriteStream = process.stderr) => {
  const pauseMs = stream.isTTY ? 100 : 5_000;
  let last = Date.now();
  return {
    say: (text: string): void => {
      if (Date.now() - last < pauseMs) return;
      last = Date.now();
      stream.write(stream.isTTY ? `\r\x1b[K· ${text}` : logLine(logFormat(), 'info', text));
    },
    end: (): void => {
      if (stream.isTTY) stream.write('\r\x1b[K');
    },
  };
};
