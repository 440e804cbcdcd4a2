import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { Rule } from '../core/model.ts';
import type { RuleSet } from '../preload/contract.ts';
import type { Dialogs } from './dialogs.ts';
import { writeWholeFile } from './export/write-file.ts';
import type { Handlers } from './ipc.ts';
import { messageOf } from './message-of.ts';
import { parsedJson } from './parsed-json.ts';
import { firstProblem, ruleSchema } from './store/schema.ts';
import { UserError } from './user-error.ts';

/** A file of rules for other houses: spellings and the reason for each, but not who made them. */
const ruleSetSchema = z.strictObject({
  format: z.literal('crossread-rules', 'not a file of house rules'),
  version: z.literal(1, 'of another version of Crossread'),
  name: z.string(),
  rules: z.array(z.strictObject({ forms: z.array(z.string().trim().min(1)).min(2), reason: z.string() })),
});

/** More bytes than any list of spellings has. */
const maximumBytes = 5 * 1024 * 1024;

/** The house's rules as kept in the data folder; whatever is missing or malformed there is left out. */
export function parseHouseRules(stored: unknown): readonly Rule[] {
  const parsed = z.array(ruleSchema).safeParse(stored);
  return parsed.success ? parsed.data : [];
}

/** The requests about files of rules. `folder` holds the sets that come with the app. */
export function ruleFiles(
  dialogs: Pick<Dialogs, 'chooseRules' | 'chooseRulesPath'>,
  folder: string,
): Pick<Handlers, 'shippedRules' | 'readRules' | 'exportRules'> {
  return {
    shippedRules: () => shippedRuleSets(folder),
    readRules: async () => {
      const path = await dialogs.chooseRules();
      return path === null ? null : readRuleSet(path);
    },
    exportRules: async (set) => {
      const path = await dialogs.chooseRulesPath(set.name);
      if (path === null) return null;
      await writeWholeFile(path, ruleSetFile(set)).catch((error: unknown) => {
        const reason = messageOf(error);
        throw new UserError(`The rules were not exported: ${reason}. Choose another place and try again.`);
      });
      return { path };
    },
  };
}

/** The sets that come with the app, by name. */
export async function shippedRuleSets(folder: string): Promise<readonly RuleSet[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).toSorted();
  return Promise.all(files.map((file) => readRuleSet(join(folder, file))));
}

/** Reads a file of rules. Throws a UserError that says what is wrong with it. */
export async function readRuleSet(path: string): Promise<RuleSet> {
  const file = basename(path);
  const refused = (reason: string): UserError =>
    new UserError(`“${file}” was not imported: ${reason}. Choose a file that Crossread exported.`);
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) throw refused('it could not be read');
  if (bytes.length > maximumBytes) throw refused('it is too large for a list of rules');
  const stored = parsedJson(bytes.toString('utf8'));
  if (stored === undefined) throw refused('it is not a file of house rules');
  const parsed = ruleSetSchema.safeParse(stored);
  if (!parsed.success) throw refused(firstProblem(parsed.error));
  return { name: parsed.data.name, rules: parsed.data.rules };
}

/** A file of rules, for `readRuleSet`. */
export function ruleSetFile(set: RuleSet): string {
  const rules = set.rules.map(({ forms, reason }) => ({ forms, reason }));
  return `${JSON.stringify({ format: 'crossread-rules', version: 1, name: set.name, rules }, null, 2)}\n`;
}
