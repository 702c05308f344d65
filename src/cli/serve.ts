import { Command } from 'commander';
import { compose } from '../compose.js';
import { readConfig } from '../config.js';

/** A first start may take minutes; a signal meanwhile ends it at once, and the watchdog ends the server. */
const signals = () => {
  let ready = false;
  const asked = new Promise<void>((resolve) => {
    const hear = (name: 'SIGINT' | 'SIGTERM', code: number) =>
      process.once(name, () => {
        console.log('· Stopping');
        if (!ready) process.exit(code);
        resolve();
      });
    hear('SIGINT', 130);
    hear('SIGTERM', 143);
  });
  return { asked, readyNow: () => (ready = true) };
};

/** `liantu serve`: everything that `npm start` starts, once the project is built. */
export const serveCommand = (): Command =>
  new Command('serve')
    .description(
      'start Neo4j where needed, load the shipped data into an empty graph, serve the API 启动服务',
    )
    .action(async () => {
      const { asked, readyNow } = signals();
      const running = await compose(readConfig(process.env), (message) => console.log(`· ${message}`));
      readyNow();
      await asked;
      await running.stop();
      process.exit(0);
    });
