import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { analyse } from '../../../core/analyse.ts';
import { type Annotation, targetOf } from '../../../core/annotations.ts';
import { type Background, Superseded } from '../../../main/background.ts';
import { importAccount } from '../../../main/import/import-account.ts';
import { makeSample } from '../../../main/make-sample.ts';
import { type Session, type Surroundings, startSession } from '../../../main/session/session.ts';
import { openStore, type Store } from '../../../main/store/store.ts';

const sampleFolder = join(import.meta.dirname, '../../../data/sample');

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crossread-session-'));
});
afterEach(() => vi.restoreAllMocks());
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The background's work done in this process. */
const inProcess: Background = {
  importAccount,
  analyse: async ({ accounts, links }) => analyse(accounts, { editorsLinks: links }),
  stopAnalysing: () => undefined,
  stop: () => undefined,
};

const unreachable: Surroundings['fetchPage'] = (file) =>
  Promise.resolve({ problem: { file, reason: 'could not be reached.', advice: 'Try again.' } });

let ids = 0;
function session(background: Background = inProcess, other: Partial<Surroundings> = {}): Promise<Session> {
  return startSession({
    openStore: (onNotice) => openStore(folder, { onNotice }),
    background,
    fetchPage: unreachable,
    version: '1',
    author: 'editor',
    now: () => new Date('2025-12-01T12:00:00Z'),
    newId: () => {
      ids += 1;
      return `review-${ids}`;
    },
    publish: () => undefined,
    painted: Promise.resolve(),
    backupsFolder: null,
    ...other,
  });
}

async function started(background?: Background): Promise<Session> {
  const one = await session(background);
  await one.start(() => makeSample(sampleFolder));
  await settled(one);
  return one;
}

async function settled(one: Session): Promise<void> {
  await expect.poll(() => one.snapshot().analysisProgress.state).toBe('done');
}

function noteOn(one: Session): Annotation {
  const [account] = one.snapshot().accounts;
  if (account === undefined) throw new Error('no account to annotate');
  return {
    id: 'note-1',
    targets: [targetOf(account.id, account.text, { start: 264, end: 290 })],
    silent: [],
    kind: 'remark',
    severity: 'medium',
    status: 'open',
    text: 'Ask the correspondent.',
    tags: [],
    thread: [],
    author: 'editor',
    created: '2025-12-01T12:00:00Z',
    updated: '2025-12-01T12:00:00Z',
  };
}

const pasted = { name: 'wire', text: 'Talks ended in Florida on Sunday.' };

describe('a session', () => {
  test('starts on the sample, and on the same review the next time', async () => {
    const first = await started();
    expect(first.snapshot().accounts).toHaveLength(5);
    expect(first.snapshot().analysis?.passages.length).toBeGreaterThan(100);
    expect(first.snapshot()).toMatchObject({ undo: null, redo: null, notices: [] });
    await first.close();
    const second = await started();
    expect(second.snapshot().review).toEqual(first.snapshot().review);
    expect(second.snapshot().accounts).toEqual(first.snapshot().accounts);
    await second.close();
  });

  test('on the first start the sample can be read before it is written', async () => {
    let paint: () => void = () => undefined;
    const painted = new Promise<void>((resolve) => {
      paint = resolve;
    });
    const one = await session(inProcess, { painted });
    const start = one.start(() => makeSample(sampleFolder));
    await expect.poll(() => one.snapshot().accounts).toHaveLength(5);
    const drawn = one.snapshot();
    expect(drawn.saving.state).toBe('saving');
    expect(await readdir(join(folder, 'reviews'))).toEqual([]);
    paint();
    await start;
    expect(one.snapshot()).toMatchObject({ review: drawn.review, accounts: drawn.accounts });
    expect(one.snapshot().saving.state).toBe('saved');
    expect(await readdir(join(folder, 'reviews'))).toEqual([drawn.review?.id]);
    await settled(one);
    await one.close();
  });

  test('a sample that cannot be written is not shown as a review', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const openStoreThatFails: Surroundings['openStore'] = async () => ({
      ...(await openStore(folder)),
      createReview: () => Promise.reject(new Error('no room')),
    });
    const one = await session(inProcess, { openStore: openStoreThatFails });
    await one.start(() => makeSample(sampleFolder));
    expect(one.snapshot()).toMatchObject({ review: null, accounts: [], saving: { state: 'saved' } });
    expect(one.snapshot().notices).toEqual(['The sample could not be opened: no room']);
    await one.close();
  });

  test('a last review that cannot be opened, and a desk that cannot be listed, are told, and nothing is begun', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await (await started()).close();
    const failing = (what: Partial<Store>) =>
      session(inProcess, { openStore: async () => ({ ...(await openStore(folder)), ...what }) });
    const unread = await failing({ openReview: () => Promise.reject(new Error('damaged')) });
    await unread.start(() => makeSample(sampleFolder));
    expect(unread.snapshot()).toMatchObject({
      review: null,
      reviews: [{ accounts: { length: 5 } }],
      notices: ['The last review could not be opened: damaged'],
    });
    await unread.close();
    const unlisted = await failing({
      hasReview: async () => false,
      listReviews: () => Promise.reject(new Error('no way in')),
    });
    await unlisted.start(() => makeSample(sampleFolder));
    expect(unlisted.snapshot()).toMatchObject({ review: null, notices: ['The desk is empty: no way in'] });
    await unlisted.close();
  });

  test('where a file lies in the place of the data folder, the desk says what to do', async () => {
    await rm(folder, { recursive: true });
    await writeFile(folder, 'not ours');
    const one = await session();
    await one.start(() => makeSample(sampleFolder));
    expect(one.snapshot()).toMatchObject({ review: null, reviews: [], notices: [] });
    const { saving } = one.snapshot();
    expect(saving.state === 'read-only' ? saving.message : '').toMatch(
      /a file lies where a folder should be, so move it elsewhere and start Crossread again\. The folder is/,
    );
    await one.close();
    expect(await readFile(folder, 'utf8')).toBe('not ours');
  });

  test('adds accounts as one edit, and takes them back and forth', async () => {
    const one = await started();
    const outcome = await one.importOrigins([
      pasted,
      { name: 'wire again', text: pasted.text },
      { name: 'none', text: ' ' },
    ]);
    expect(outcome.added).toEqual(['wire']);
    expect(outcome.problems.map(({ file }) => file)).toEqual(['wire again', 'none']);
    await settled(one);
    expect(one.snapshot()).toMatchObject({ undo: 'Add account', redo: null });
    one.undo();
    expect(one.snapshot().accounts).toHaveLength(5);
    one.redo();
    expect(one.snapshot().accounts.at(-1)?.text).toBe(pasted.text);
    await one.close();
  });

  test('what the first comparison of two accounts finds is new to nobody; what a third brings is', async () => {
    const one = await started();
    await one.newReview('Ferry');
    const texts = [
      'The ferry caught fire on Monday. Twelve people died, police said.',
      'The ferry caught fire on Monday. Fourteen people died, police said.',
      'The ferry caught fire on Tuesday. Fourteen people died, police said.',
    ];
    for (const [at, text] of texts.entries()) {
      await one.importOrigins([{ name: `wire ${at}`, text }]);
      await settled(one);
      const { accounts, analysis, review } = one.snapshot();
      expect(accounts).toHaveLength(at + 1);
      if (at > 0) expect(analysis?.findings).not.toEqual([]);
      if (at < 2) expect(review?.seen).toBeNull();
      else expect(review?.seen).not.toHaveLength(0);
    }
    await one.close();
  });

  test('two imports at once end up one behind the other', async () => {
    const one = await started();
    await Promise.all([
      one.importOrigins([pasted]),
      one.importOrigins([{ name: 'second', text: 'Talks began.' }]),
    ]);
    expect(
      one
        .snapshot()
        .accounts.slice(5)
        .map(({ file }) => file),
    ).toEqual(['wire', 'second']);
    await one.close();
  });

  test('adds a page by its address to the review that was open when it was asked for', async () => {
    const fetchPage: Surroundings['fetchPage'] = (address) =>
      Promise.resolve({
        file: 'talks.txt',
        bytes: Buffer.from('Talks began in Florida.'),
        address: `${address}/end`,
        charset: null,
      });
    const one = await session(inProcess, { fetchPage });
    await one.start(() => makeSample(sampleFolder));
    const outcome = await one.importOrigins([{ page: 'https://example.com/talks', outlet: 'The Daily' }]);
    expect(outcome).toEqual({ added: ['The Daily'], problems: [] });
    expect(one.snapshot().accounts.at(-1)).toMatchObject({
      file: 'talks.txt',
      outlet: 'The Daily',
      address: 'https://example.com/talks/end',
    });
    await one.close();
  });

  test('says why a page could not be had, and does not wait for one that never comes', async () => {
    const one = await started();
    expect(await one.importOrigins([{ page: 'https://example.com/' }])).toMatchObject({
      added: [],
      problems: [{ file: 'https://example.com/', reason: 'could not be reached.' }],
    });
    await one.close();
    const never = await session(inProcess, { fetchPage: () => new Promise(() => undefined) });
    await never.start(() => makeSample(sampleFolder));
    const asked = never.importOrigins([{ page: 'https://example.com/' }]);
    await never.close();
    expect(await asked).toEqual({ added: [], problems: [] });
  });

  test('updates an account in one edit: notes hold on, the former version stays to be read', async () => {
    const one = await started();
    one.saveAnnotation(noteOn(one));
    const [account] = one.snapshot().accounts;
    if (account === undefined) throw new Error('no account to update');
    const newer = `UPDATE: more to follow.\n\n${account.text}`;
    const outcome = await one.updateAccount(account.id, { name: 'newer', text: newer });
    expect(outcome).toEqual({ updated: true, problem: null });
    await settled(one);
    expect(one.snapshot()).toMatchObject({ undo: 'Update account' });
    expect(one.snapshot().accounts.map(({ id }) => id)[0]).toBe(account.id);
    expect(one.snapshot().accounts[0]?.text).toBe(newer);
    const [target] = one.snapshot().review?.annotations[0]?.targets ?? [];
    expect(newer.slice(target?.start, target?.end)).toBe(account.text.slice(264, 290));
    expect(target?.anchor).toBe('exact');
    expect(one.formerVersions(account.id)).toEqual([{ account, replaced: '2025-12-01T12:00:00.000Z' }]);
    one.undo();
    expect(one.snapshot().accounts[0]).toEqual(account);
    expect(one.formerVersions(account.id)).toEqual([]);
    await one.close();
  });

  test('an update with what is there already, or with nothing to read, changes nothing and says why', async () => {
    const one = await started();
    const [account, second] = one.snapshot().accounts;
    if (account === undefined || second === undefined) throw new Error('no account to update');
    const before = one.snapshot().review;
    for (const [text, reason] of [
      [account.text, 'has the same text'],
      [second.text, 'is another account'],
      [' ', 'is empty'],
    ] as const) {
      const { updated, problem } = await one.updateAccount(account.id, { name: 'newer', text });
      expect(updated).toBe(false);
      expect(problem?.reason).toContain(reason);
    }
    expect(one.snapshot().review).toBe(before);
    await expect(one.updateAccount('none', { name: 'newer', text: 'x' })).rejects.toThrow(
      /not in the review/,
    );
    await one.close();
  });

  test('a note is there again without the session having been closed', async () => {
    const one = await started();
    const note = noteOn(one);
    one.saveAnnotation(note);
    one.saveAnnotation({ ...note, text: 'Asked.' });
    await expect.poll(() => one.snapshot().saving.state).toBe('saved');
    // Another process opens what lies on the disk; the first one still holds the lock, so it only reads.
    const other = await session();
    await other.start(() => makeSample(sampleFolder));
    expect(other.snapshot().review?.annotations.map(({ text }) => text)).toEqual(['Asked.']);
    expect(other.snapshot().saving.state).toBe('read-only');
    expect(() => other.removeAnnotation('note-1')).toThrow(/reading only|read-only/i);
    await one.close();
  });

  test('comparing can be stopped, and begun again', async () => {
    const given: { up: (error: Error) => void }[] = [];
    let works = false;
    const slow: Background = {
      ...inProcess,
      analyse: (analysed) =>
        works
          ? inProcess.analyse(analysed, () => undefined)
          : new Promise((_resolve, reject) => given.push({ up: reject })),
      stopAnalysing: () => given.at(-1)?.up(new Superseded('stopped')),
    };
    const one = await session(slow);
    await one.start(() => makeSample(sampleFolder));
    await expect.poll(() => given.length).toBeGreaterThan(0);
    expect(one.snapshot().analysisProgress.state).toBe('running');
    one.stopAnalysis();
    expect(one.snapshot().analysisProgress).toEqual({ state: 'stopped' });
    // The end of what was stopped is no failure, and an edit elsewhere does not begin it again.
    one.renameReview('Stopped');
    await expect.poll(() => one.snapshot().saving.state).toBe('saved');
    expect(one.snapshot().analysisProgress).toEqual({ state: 'stopped' });
    works = true;
    one.analyseAgain();
    await settled(one);
    expect(one.snapshot().analysis).not.toBeNull();
    one.stopAnalysis();
    expect(one.snapshot().analysisProgress.state).toBe('done');
    await one.close();
  });

  test('an engine that fails leaves the accounts readable and says so', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    let works = false;
    const broken: Background = {
      ...inProcess,
      analyse: (analysed) =>
        works ? inProcess.analyse(analysed, () => undefined) : Promise.reject(new Error('broken')),
    };
    const one = await session(broken);
    await one.start(() => makeSample(sampleFolder));
    await expect.poll(() => one.snapshot().analysisProgress.state).toBe('failed');
    expect(one.snapshot().accounts).toHaveLength(5);
    works = true;
    one.analyseAgain();
    await settled(one);
    expect(one.snapshot().analysis).not.toBeNull();
    await one.close();
  });

  test('refuses edits when no review is open, in words for the editor', async () => {
    const one = await started();
    await one.closeReview();
    expect(one.snapshot()).toMatchObject({ review: null, accounts: [], analysis: null });
    expect(() => one.renameReview('other')).toThrow(/No review is open/);
    await one.newReview('Floods');
    await one.closeReview();
    expect(one.snapshot().reviews.map(({ title }) => title)).toContain('Floods');
    await one.close();
  });
});
