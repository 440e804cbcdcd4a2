import { type ReactNode, useDeferredValue, useEffect, useRef } from 'react';
import { Button, ProgressBar } from 'react-aria-components';
import { ask, stopImport, waitingStore } from '../state/ask.ts';
import { type Message, messageStore, putAway } from '../state/messages.ts';
import { snapshotStore } from '../state/snapshot.ts';
import { useStore } from '../state/store.ts';
import { CompareButton } from './CompareButton.tsx';

const none: readonly string[] = [];

const lastStage = { stage: 'showing what was found', share: 1 } as const;

/** Under the header: what needs doing, what runs, and what the editor should know. */
export function Messages() {
  const messages = useStore(messageStore, (state) => state);
  const waiting = useStore(waitingStore, (state) => state);
  const progress = useStore(snapshotStore, (snapshot) => snapshot?.analysisProgress);
  const analysis = useStore(snapshotStore, (snapshot) => snapshot?.analysis ?? null);
  // Done when what was found is on the screen, which is drawn in pieces.
  const isDrawn = useDeferredValue(analysis) === analysis;
  const comparing = progress?.state === 'running' ? progress : isDrawn ? null : lastStage;
  // What was found before stays in place while the same texts are compared again.
  const isAgain = analysis !== null;
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
      {waiting !== null && (
        <div className="progress">
          <ProgressBar className="progress-words" isIndeterminate aria-label={waiting}>
            <span className="progress-text">{waiting}…</span>
            <span className="progress-moving" aria-hidden="true" />
          </ProgressBar>
          <Button className="button small" onPress={() => void stopImport()}>
            Cancel
          </Button>
        </div>
      )}
      {comparing !== null && (
        <div className="progress" data-again={isAgain || undefined}>
          <ProgressBar
            className="progress-words"
            value={comparing.share * 100}
            aria-label="Comparing the accounts"
          >
            <span className="progress-text">Comparing the accounts: {comparing.stage}</span>
            <progress className="progress-bar" max={1} value={comparing.share} aria-hidden="true" />
          </ProgressBar>
          {progress?.state === 'running' && (
            <Button className="button small" onPress={() => void ask(window.crossread.stopAnalysis())}>
              Stop comparing
            </Button>
          )}
        </div>
      )}
      {/* Over dialogs too: what was done from a dialog is said while it is still open. */}
      <div className="passing" data-react-aria-top-layer="true">
        {messages
          .filter(({ tone }) => tone === 'status')
          .map((message) => (
            <PassingWord key={message.id} message={message} />
          ))}
      </div>
    </section>
  );
}

/** What only informs: over the foot of the window, for as long as reading it takes twice, and not while pointed at. */
function PassingWord({ message: { id, title, lines } }: { readonly message: Message }) {
  const words = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const goes = (): void => {
      if (words.current?.matches(':hover, :focus-within') === true) timer = window.setTimeout(goes, 1_500);
      else putAway(id);
    };
    let timer = window.setTimeout(goes, 6_000 + title.length * 60);
    return () => window.clearTimeout(timer);
  }, [id, title]);
  return (
    <div ref={words}>
      <Banner tone="status" title={title} lines={lines} close={() => putAway(id)} />
    </div>
  );
}

type BannerProps = {
  readonly tone: 'alert' | 'status';
  readonly title: string;
  readonly lines?: readonly string[];
  readonly action?: ReactNode;
  readonly close?: () => void;
  readonly children?: ReactNode;
};

function Banner({ tone, title, lines = none, action, close, children }: BannerProps) {
  return (
    <div className="banner" data-tone={tone} role={tone}>
      <span className="banner-sign" aria-hidden="true">
        {tone === 'alert' ? '!' : 'i'}
      </span>
      <div className="banner-words">
        <p className="banner-title">
          <bdi>{title}</bdi>
        </p>
        {children}
        {lines.length > 0 && (
          <ul>
            {lines.map((line) => (
              <li key={line}>
                <bdi>{line}</bdi>
              </li>
            ))}
          </ul>
        )}
      </div>
      {action}
      {close !== undefined && (
        <Button className="button quiet" aria-label="Close message" onPress={close}>
          Close
        </Button>
      )}
    </div>
  );
}
