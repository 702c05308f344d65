import { Command } from 'commander';

/** `liantu mcp`: the Model Context Protocol on standard input and output, for an assistant on this machine. */
export const mcpCommand = (): Command =>
  new Command('mcp')
    .description(
      'serve an assistant by the Model Context Protocol on stdio 为智能助手提供接口（标准输入输出）',
    )
    .option('--token <token>', 'act as the member of this token (liantu token) 以令牌所属成员身份')
    .action(async (_given: object, self: Command) => {
      const { runMcp } = await import('./run-mcp.js');
      await runMcp(self.opts<{ token?: string }>().token, self.optsWithGlobals<{ lang?: string }>().lang);
    });
