import { ask } from '../state/ask.ts';
import { messageStore, putAway } from '../state/messages.ts';
import { snapshotStore } from '../state/snapshot.ts';
import { useStore } from '../state/store.ts';
import { Banner } from './Banner.tsx';
import { CompareButton } from './CompareButton.tsx';
import { ComparingProgress } from './ComparingProgress.tsx';
import { ImportProgress } from './ImportProgress.tsx';
import { PassingMessage } from './PassingMessage.tsx';

const none: readonly string[] = [];

/** Under the header: what needs doing, what runs, and what the editor should know. */
export function Messages() {
  const messages = useStore(messageStore, (state) => state);
  const progress = useStore(snapshotStore, (snapshot) => snapshot?.analysisProgress);
  const saving = useStore(snapshotStore, (snapshot) => snapshot?.saving);
  const notices = useStore(snapshotStore, (snapshot) => snapshot?.notices ?? none);
  return (
    <section className="messages" aria-label="Messages">
      {saving?.state === 'failed' && (
        <Banner tone="alert" title={saving.message}>
          <p>Your work stays on the screen and is tried again. Keep the window open until it says “Saved”.</p>
        </Banner>
      )}
      {saving?.state === 'read-only' && <Banner tone="alert" title={saving.message} />}
      {progress?.state === 'failed' && (
        <Banner tone="alert" title={progress.message} action={<CompareButton />}>
          <p>If it fails again, remove the account that was added last.</p>
        </Banner>
      )}
      {progress?.state === 'stopped' && (
        <Banner tone="status" title="Comparing was stopped." action={<CompareButton />}>
          <p>The accounts are all here and can be read and annotated.</p>
        </Banner>
      )}
      {notices.length > 0 && (
        <Banner
          tone="status"
          title={notices.length === 1 ? (notices[0] ?? '') : 'While opening:'}
          lines={notices.length === 1 ? none : notices}
          close={() => void ask(window.crossread.dismissNotices())}
        />
      )}
      {messages
        .filter(({ tone }) => tone === 'alert')
        .map(({ id, tone, title, lines }) => (
          <Banner key={id} tone={tone} title={title} lines={lines} close={() => putAway(id)} />
        ))}
      <ImportProgress />
      <ComparingProgress />
      {/* Over dialogs too: what was done from a dialog is said while it is still open. */}
      <div className="passing" data-react-aria-top-layer="true">
        {messages
          .filter(({ tone }) => tone === 'status')
          .map((message) => (
            <PassingMessage key={message.id} message={message} />
          ))}
      </div>
    </section>
  );
}
