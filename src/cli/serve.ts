import { Command } from 'commander';
import { compose } from '../compose.js';
import { readConfig } from '../config.js';

const untilSignal = (): Promise<void> =>
  new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => resolve());
  });

/** `liantu serve`: everything that `npm start` starts, once the project is built. */
export const serveCommand = (): Command =>
  new Command('serve')
    .description(
      'start Neo4j where needed, load the shipped data into an empty graph, serve the API 启动服务',
    )
    .action(async () => {
      const stopping = untilSignal();
      const running = await compose(readConfig(process.env), (message) => console.log(`· ${message}`));
      await stopping;
      console.log('· Stopping');
      await running.stop();
      process.exit(0);
    });
