import { Command } from 'commander';

/** `liantu serve`: everything that `npm start` starts, once the project is built; loaded when it is asked for. */
export const serveCommand = (): Command =>
  new Command('serve')
    .description(
      'start Neo4j where needed, load the shipped data into an empty graph, serve the API 启动服务',
    )
    .option('--processes <number>', 'processes that answer (LIANTU_PROCESSES) 接口进程数')
    .action(async ({ processes }: { readonly processes?: string }) => {
      const { runServe } = await import('./run-serve.js');
      await runServe(processes);
    });
