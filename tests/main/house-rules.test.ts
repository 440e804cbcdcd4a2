import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseHouseRules, readRuleSet, ruleSetFile, shippedRuleSets } from '../../main/house-rules.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crossread-rules-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function refusalOf(content: string): Promise<string> {
  const path = join(folder, 'list.json');
  await writeFile(path, content);
  return readRuleSet(path).then(
    () => 'was read',
    (error: unknown) => (error instanceof Error ? error.message : ''),
  );
}

describe('files of house rules', () => {
  test('what is exported can be imported', async () => {
    const set = { name: 'Our desk', rules: [{ forms: ['Kyiv', 'Kiev'], reason: 'house style' }] };
    await writeFile(join(folder, 'ours.json'), ruleSetFile(set));
    expect(await readRuleSet(join(folder, 'ours.json'))).toEqual(set);
  });

  test('the sets that come with the app can be read, and no spelling stands in two rules of one set', async () => {
    const sets = await shippedRuleSets(join(process.cwd(), 'data/rules'));
    expect(sets.map(({ name }) => name)).toHaveLength(2);
    for (const { rules } of sets) {
      const forms = rules.flatMap((rule) => rule.forms.map((form) => form.toLowerCase()));
      expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
    }
  });

  test('a file that is not ours is refused with its name, the reason and what to do', async () => {
    expect(await refusalOf('{ "format": "other" }')).toMatch(
      /^“list\.json” was not imported: .+ Choose a file/,
    );
    expect(await refusalOf('{')).toMatch(/not a file of house rules/);
    expect(await refusalOf(ruleSetFile({ name: '', rules: [{ forms: ['one'], reason: '' }] }))).toMatch(
      /forms/,
    );
    expect(await refusalOf('{ "format": "crossread-rules", "version": 2, "name": "", "rules": [] }')).toMatch(
      /another version/,
    );
  });

  test('rules that were kept wrongly are no rules', () => {
    expect(parseHouseRules({ rules: 1 })).toEqual([]);
    expect(parseHouseRules(undefined)).toEqual([]);
  });

  test('a file ends with a line end and names its format', async () => {
    await writeFile(join(folder, 'empty.json'), ruleSetFile({ name: 'None', rules: [] }));
    expect(await readFile(join(folder, 'empty.json'), 'utf8')).toMatch(
      /^\{\n {2}"format": "crossread-rules",[^]+\}\n$/,
    );
  });
});
