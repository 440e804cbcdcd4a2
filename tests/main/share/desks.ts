import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Annotation } from '../../../core/annotations.ts';
import { targetOf } from '../../../core/annotations.ts';
import type { Background } from '../../../main/background.ts';
import { importAccount } from '../../../main/import/import-account.ts';
import type { Session } from '../../../main/session/session.ts';
import { startSession } from '../../../main/session/session.ts';
import { openStore, type Store } from '../../../main/store/store.ts';

/** Editors at machines of their own, each with a data folder that is removed with `clear`. */
export type Desks = {
  /** With `store` in place of what the store on the disk has. */
  readonly desk: (author: string, store?: Partial<Store>) => Promise<Session>;
  /** A path in a folder that they share. */
  readonly shared: (name: string) => string;
  /** A machine's folder. */
  readonly folderOf: (author: string) => string;
  readonly clear: () => Promise<void>;
};

/** Nothing is found: these tests are about what travels. */
const idle: Background = {
  importAccount,
  analyse: () => new Promise(() => undefined),
  stopAnalysing: () => undefined,
  stop: () => undefined,
};

export async function desks(): Promise<Desks> {
  const folder = await mkdtemp(join(tmpdir(), 'crossread-share-'));
  const open = new Set<Session>();
  let ids = 0;
  let minute = 0;
  return {
    shared: (name) => join(folder, name),
    folderOf: (author) => join(folder, author),
    desk: async (author, store = {}) => {
      const session = await startSession({
        openStore: async (onNotice) => ({
          ...(await openStore(join(folder, author, 'library'), { onNotice })),
          ...store,
        }),
        background: idle,
        fetchPage: () => Promise.reject(new Error('nothing is fetched here')),
        version: '1',
        author,
        now: () => {
          minute += 1;
          return new Date(Date.UTC(2025, 10, 30, 12, minute));
        },
        newId: () => {
          ids += 1;
          return `review-${ids}`;
        },
        publish: () => undefined,
        backupsFolder: join(folder, author, 'backups'),
        painted: Promise.resolve(),
      });
      const closing: Session = {
        ...session,
        close: async () => {
          open.delete(closing);
          await session.close();
        },
      };
      open.add(closing);
      return closing;
    },
    clear: async () => {
      for (const session of open) await session.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A review with two accounts and a note. */
export async function begun(session: Session): Promise<void> {
  await session.newReview('Bridge');
  await session.importOrigins([
    { name: 'Herald', text: 'Twelve people crossed the bridge on Monday.' },
    { name: 'Post', text: 'Fifteen people crossed the bridge, police said.' },
  ]);
  session.saveAnnotation(noteOn(session, 'note-1', 'Which?'));
}

export function noteOn(session: Session, id: string, text: string, minute = 0): Annotation {
  const [account] = session.snapshot().accounts;
  if (account === undefined) throw new Error('no account to annotate');
  const time = `2025-11-30T12:${String(minute).padStart(2, '0')}:00.000Z`;
  return {
    id,
    targets: [targetOf(account.id, account.text, { start: 0, end: 13 })],
    silent: [],
    kind: 'number',
    severity: 'medium',
    status: 'open',
    text,
    tags: [],
    thread: [],
    author: session.snapshot().author,
    created: '2025-11-30T12:00:00.000Z',
    updated: time,
  };
}

export function notesOf(session: Session): readonly string[] {
  return session.snapshot().review?.annotations.map(({ id, text }) => `${id}: ${text}`) ?? [];
}
