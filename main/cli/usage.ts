/** Thrown for a wrong call; ends with status 2 and the usage. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What the command line cannot do by itself. */
export type Abilities = {
  /** Absent where there is no Electron to print with. */
  readonly printPdf?: (html: string) => Promise<Uint8Array>;
};

export const usage = `Usage:
  crossread analyse FILE... [--json] [--timings]
  crossread import FILE [--json]
  crossread report FILE... --out PATH [--short]
  crossread reanchor OLD NEW --annotations A.json [--json]`;
