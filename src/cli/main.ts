#!/usr/bin/env node
import { Command, CommanderError, Option } from 'commander';
import { ConfigError } from '../config/read-config.js';
import { DiskFullError } from '../store/disk-full-error.js';
import { UnusableError } from '../store/unusable-error.js';
import { commandsNamed } from './commands.js';
import { logFormat, sayOn } from './say.js';

const program = new Command('liantu')
  .description(
    '链图: industry chains, enterprises, parks and partner regions as a graph\n产业链、企业、园区与协作地区的图谱',
  )
  .addOption(new Option('--lang <language>', 'language of what is printed 输出语言').choices(['zh', 'en']))
  .exitOverride();

const saysDiskFull = (error: unknown): boolean =>
  error instanceof Error && (/No space left on device/.test(error.message) || saysDiskFull(error.cause));

const sentenceOf = (error: unknown): string => {
  if (error instanceof ConfigError)
    return `These settings cannot be used 以下设置无法使用:\n${error.message}`;
  if (error instanceof UnusableError) return error.message;
  if (error instanceof DiskFullError) return `${error.text.en} ${error.text.zh}`;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || saysDiskFull(error))
    return 'The disk is full 磁盘已满: make room under LIANTU_HOME and try again.';
  if (code === 'EACCES') return `No permission 没有权限: ${message}`;
  return `${message}`;
};

// A reader that has seen enough, such as `head`, closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  for (const command of await commandsNamed(process.argv.slice(2))) program.addCommand(command);
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exit(error.exitCode);
  if (logFormat() === 'json') sayOn(process.stderr)(sentenceOf(error), 'error');
  else console.error(sentenceOf(error));
  if (process.env.LOG_LEVEL === 'debug') sayOn(process.stderr)('The whole error', 'debug', error);
  process.exit(1);
}
