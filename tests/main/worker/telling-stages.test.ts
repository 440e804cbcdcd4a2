import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readAccount } from '../../../core/account/account.ts';
import { analyse, type Stage, stages } from '../../../core/analyse.ts';
import { tellingStages } from '../../../main/worker/telling-stages.ts';

const folder = join(import.meta.dirname, '../../../data/sample');
const accounts = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file, index) =>
    readAccount({
      id: `a${index + 1}`,
      file,
      sha256: `${index}`,
      text: readFileSync(join(folder, file), 'utf8'),
    }),
  );

describe('progress of an analysis', () => {
  test('names every stage, moves within the long ones, never goes back, and says no more than can be seen', () => {
    const told: { readonly stage: Stage; readonly share: number }[] = [];
    analyse(accounts, { runStage: tellingStages((stage, share) => told.push({ stage, share })) });
    expect([...new Set(told.map(({ stage }) => stage))]).toEqual([...stages]);
    const shares = told.map(({ share }) => share);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.every((share) => share >= 0 && share < 1)).toBe(true);
    expect(told.length).toBeLessThan(110);
    for (const long of ['links', 'findings'])
      expect(told.filter(({ stage }) => stage === long).length, long).toBeGreaterThan(10);
  });

  test('what a stage gives is handed on', () => {
    expect(tellingStages(() => undefined)('links', () => 5)).toBe(5);
  });
});
