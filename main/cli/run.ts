import { parseArgs } from 'node:util';
import { messageOf } from '../message-of.ts';
import { type Command, commands, isCommand } from './commands.ts';
import type { Abilities } from './usage.ts';
import { UsageError, usage } from './usage.ts';

/** What a command has to say; nothing of it is printed yet. */
export type Outcome = {
  /** 0 done, 1 the input could not be used, 2 wrong usage. */
  readonly status: 0 | 1 | 2;
  readonly output: string;
  readonly error: string;
};

/** Runs one command. Never rejects. */
export async function runCli(argv: readonly string[], abilities: Abilities): Promise<Outcome> {
  try {
    return { status: 0, output: await resultOf(argv, abilities), error: '' };
  } catch (error) {
    if (error instanceof UsageError)
      return { status: 2, output: '', error: `crossread: ${error.message}\n${usage}\n` };
    return { status: 1, output: '', error: `crossread: ${lineOf(error)}\n` };
  }
}

async function resultOf(argv: readonly string[], abilities: Abilities): Promise<string> {
  const [command, ...rest] = argv;
  if (command === '--help' || command === '-h') return `${usage}\n`;
  if (!isCommand(command)) {
    throw new UsageError(
      command === undefined ? `name a command: ${commands.join(', ')}` : `no command is called ${command}`,
    );
  }
  const { values, positionals: files } = parsed(command, rest);
  if (values.help) return `${usage}\n`;
  if (files.length === 0) throw new UsageError(`${command} needs at least one file`);
  // A command loads only what it needs: the code that is kept of a file is what its first process ran.
  switch (command) {
    case 'analyse':
      return (await import('./analyse.ts')).analyseFiles(files, values);
    case 'import': {
      const [file, ...others] = files;
      if (file === undefined || others.length > 0) throw new UsageError('import takes one file');
      return (await import('./import.ts')).showImport(file, values);
    }
    case 'report':
      if (values.out === undefined) throw new UsageError('report needs --out PATH');
      return (await import('./report.ts')).reportFiles(files, values.out, values, abilities);
    case 'reanchor': {
      const [older, newer, ...others] = files;
      if (older === undefined || newer === undefined || others.length > 0)
        throw new UsageError('reanchor takes two files, the older version and the newer one');
      if (values.annotations === undefined) throw new UsageError('reanchor needs --annotations A.json');
      return (await import('./reanchor.ts')).reanchorFile(older, newer, values.annotations, values);
    }
    default:
      return command satisfies never;
  }
}

type Values = {
  readonly help: boolean;
  readonly json: boolean;
  readonly timings: boolean;
  readonly short: boolean;
  readonly out: string | undefined;
  readonly annotations: string | undefined;
};

function parsed(
  command: Command,
  args: readonly string[],
): { readonly values: Values; readonly positionals: readonly string[] } {
  const { values, positionals, tokens } = parsedAs(args);
  const given = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []));
  for (const { name, rawName } of given) {
    if (!(optionsOf[command].includes(name) || name === 'help'))
      throw new UsageError(`${command} has no option ${rawName}`);
    const isRepeated = given.filter((other) => other.name === name).length > 1;
    if (isRepeated && takesValue.includes(name)) throw new UsageError(`${rawName} was given more than once`);
  }
  const { help = false, json = false, timings = false, short = false, out, annotations } = values;
  return { values: { help, json, timings, short, out, annotations }, positionals };
}

const options = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  timings: { type: 'boolean' },
  short: { type: 'boolean' },
  out: { type: 'string' },
  annotations: { type: 'string' },
} as const;

const takesValue: readonly string[] = ['out', 'annotations'];

const optionsOf: Readonly<Record<Command, readonly string[]>> = {
  analyse: ['json', 'timings'],
  import: ['json'],
  report: ['out', 'short'],
  reanchor: ['annotations', 'json'],
};

function parsedAs(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, tokens: true, options });
  } catch (error) {
    throw new UsageError(messageOf(error));
  }
}

/** What went wrong, in one line whatever the names of files in it. */
function lineOf(error: unknown): string {
  return messageOf(error)
    .trim()
    .replaceAll(/[\p{Cc}\s]+/gu, ' ');
}
