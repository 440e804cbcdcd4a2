import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { metadataOf } from '../../../core/review/versions.ts';
import { runCli } from '../../../main/cli/run.ts';
import type { Session } from '../../../main/session/session.ts';
import { begun, type Desks, desks, noteOn } from '../share/desks.ts';

let all: Desks;
beforeEach(async () => {
  all = await desks();
});
afterEach(() => all.clear());

const noSample = (): Promise<never> => Promise.reject(new Error('no sample is wanted'));
const names = (session: Session) => session.snapshot().removed.map(({ name }) => name);

/** A review whose one note is on an account that was taken out. */
async function withRemoved(session: Session): Promise<string> {
  await begun(session);
  const id = session.snapshot().accounts[0]?.id ?? '';
  session.removeAccount(id);
  return id;
}

test('a removed account that a note is on keeps its name, at once and after a restart', async () => {
  const ann = await all.desk('ann');
  const id = await withRemoved(ann);
  expect(ann.snapshot().removed).toEqual([{ id, name: 'Herald' }]);
  ann.undo();
  expect(names(ann)).toEqual([]);
  ann.redo();
  expect(names(ann)).toEqual(['Herald']);
  await ann.close();

  const again = await all.desk('ann');
  await again.start(noSample);
  await expect.poll(() => names(again)).toEqual(['Herald']);
  expect((await again.past()).formerNames.get(id)).toBe('Herald');
  await again.closeReview();
  expect(names(again)).toEqual([]);
});

test('the past is read for removed accounts alone: a review without any waits for nothing', async () => {
  const ann = await all.desk('ann');
  await begun(ann);
  const [, second] = ann.snapshot().accounts;
  ann.removeAccount(second?.id ?? '');
  // No note is on it.
  expect(ann.snapshot().removed).toEqual([]);
});

test('the name outlives checkpoints, which cut the journal, and a change of name before the removal', async () => {
  const ann = await all.desk('ann');
  await begun(ann);
  const [account] = ann.snapshot().accounts;
  if (account === undefined) throw new Error('no account');
  ann.changeAccount(account.id, { ...metadataOf(account), outlet: 'Morning Herald' });
  ann.removeAccount(account.id);
  await ann.close();
  for (let start = 0; start < 5; start += 1) {
    const again = await all.desk('ann');
    await again.start(noSample);
    await expect.poll(() => names(again)).toEqual(['Morning Herald']);
    again.renameReview(`Bridge ${start}`);
    await again.close();
  }
});

test('a copy brings the name to a colleague, and into the report on the command line', async () => {
  const ann = await all.desk('ann');
  await withRemoved(ann);
  await ann.saveCopy(all.shared('bridge.crossread'));
  const ben = await all.desk('ben');
  await ben.openCopies([all.shared('bridge.crossread')]);
  await expect.poll(() => names(ben)).toEqual(['Herald']);
  const out = all.shared('report.md');
  expect(await runCli(['report', all.shared('bridge.crossread'), '--out', out], {})).toMatchObject({
    status: 0,
    error: '',
  });
  expect(await readFile(out, 'utf8')).toContain('Removed: Herald');
});

test('a note that is written in a copy on an account that is removed here comes with its name', async () => {
  const ann = await all.desk('ann');
  await begun(ann);
  await ann.saveCopy(all.shared('first.crossread'));
  const ben = await all.desk('ben');
  await ben.openCopies([all.shared('first.crossread')]);
  ben.saveAnnotation(noteOn(ben, 'note-2', 'By Ben.'));
  await ben.saveCopy(all.shared('second.crossread'));
  ann.removeAnnotation('note-1');
  ann.removeAccount(ann.snapshot().accounts[0]?.id ?? '');
  expect(names(ann)).toEqual([]);
  await ann.openCopies([all.shared('second.crossread')]);
  expect([ann.snapshot().accounts.length, names(ann)]).toEqual([1, ['Herald']]);
});
