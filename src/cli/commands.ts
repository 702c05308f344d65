import type { Command } from 'commander';

/** Commands in the order in which help lists them. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./serve.js')).serveCommand(),
  import: async () => (await import('./import.js')).importCommand(),
  check: async () => (await import('./import.js')).checkCommand(),
  export: async () => (await import('./export.js')).exportCommand(),
  find: async () => (await import('./find.js')).findCommand(),
  propose: async () => (await import('./propose/propose.js')).proposeCommand(),
  survey: async () => (await import('./survey.js')).surveyCommand(),
  merge: async () => (await import('./merge.js')).mergeCommand(),
  undo: async () => (await import('./undo.js')).undoCommand(),
  mcp: async () => (await import('./mcp.js')).mcpCommand(),
  token: async () => (await import('./token.js')).tokenCommand(),
  member: async () => (await import('./member.js')).memberCommand(),
  db: async () => (await import('./db.js')).databaseCommand(),
};

/** Loads the command that arguments name, which is most of a command's start; all where they name none, as for help. */
export const commandsNamed = (args: readonly string[]): Promise<Command[]> => {
  const named = args.find((word) => Object.hasOwn(commands, word));
  const wanted = Object.entries(commands).filter(([name]) => named === undefined || name === named);
  return Promise.all(wanted.map(([, load]) => load()));
};
