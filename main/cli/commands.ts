/** The commands of the command line. */
export const commands = ['analyse', 'import', 'report', 'reanchor'] as const;
export type Command = (typeof commands)[number];

/** Whether a first argument asks for the command line rather than the window. */
export function isCommand(word: string | undefined): word is Command {
  return commands.some((command) => command === word);
}
