import { parseArgs } from 'node:util';
import { ImportError } from '../import/problem.ts';
import { messageOf } from '../message-of.ts';
import { commands, isCommand } from './commands.ts';
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
  const { values, positionals: files } = parsed(rest);
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
      return (await import('./report.ts')).reportFiles(files, values.out, abilities);
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

function parsed(args: readonly string[]): {
  values: { json: boolean; timings: boolean; out: string | undefined; annotations: string | undefined };
  positionals: readonly string[];
} {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        timings: { type: 'boolean' },
        out: { type: 'string' },
        annotations: { type: 'string' },
      },
    });
    return {
      values: {
        json: values.json ?? false,
        timings: values.timings ?? false,
        out: values.out,
        annotations: values.annotations,
      },
      positionals,
    };
  } catch (error) {
    throw new UsageError(messageOf(error));
  }
}

function lineOf(error: unknown): string {
  if (error instanceof ImportError) return error.message;
  const message = messageOf(error);
  return message.split('\n')[0] ?? message;
}
