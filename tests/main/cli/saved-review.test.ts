import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCli } from '../../../main/cli/run.ts';
import { begun, type Desks, desks } from '../share/desks.ts';

let at: Desks;
let saved = '';
beforeAll(async () => {
  at = await desks();
  const ann = await at.desk('ann');
  await begun(ann);
  saved = at.shared('bridge.crossread');
  await ann.saveCopy(saved);
});
afterAll(() => at.clear());

test('a saved review is reported with its title, notes and history', async () => {
  const out = at.shared('report.json');
  expect(await runCli(['report', saved, '--out', out], {})).toMatchObject({ status: 0, error: '' });
  const report = JSON.parse(await readFile(out, 'utf8'));
  expect(report).toMatchObject({ title: 'Bridge', notes: [{ text: 'Which?', author: 'ann' }] });
  expect(report.notes[0].evidence).toMatchObject([{ quote: 'Twelve people' }]);
  expect(report.accounts.map(({ file }: { file: string }) => file)).toEqual(['Herald', 'Post']);
  expect(report.history.at(-1)).toMatchObject({ author: 'ann', what: 'Add note: “Which?”' });
});

test('a saved review is analysed like its accounts', async () => {
  const { status, output } = await runCli(['analyse', saved, '--json'], {});
  expect(status).toBe(0);
  expect(JSON.parse(output).accounts.map(({ file }: { file: string }) => file)).toEqual(['Herald', 'Post']);
});

test('a saved review stands alone', async () => {
  const outcome = await runCli(['analyse', saved, 'other.txt'], {});
  expect(outcome).toMatchObject({ status: 2, error: expect.stringContaining('stands alone') });
});
