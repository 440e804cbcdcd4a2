import { useEffect, useLayoutEffect, useMemo } from 'react';
import { I18nProvider } from 'react-aria-components';
import { Dialogs } from '../dialogs/Dialogs.tsx';
import { indexReview } from '../model/review-index.ts';
import { closeDraft, keepDrafts, unpick } from '../state/draft.ts';
import { clearReading, readIn } from '../state/reading.ts';
import { ReviewContext } from '../state/review-context.ts';
import { snapshotStore, useSnapshot } from '../state/snapshot.ts';
import { useStore } from '../state/store.ts';
import { Desk } from './Desk.tsx';
import { DropTarget } from './DropTarget.tsx';
import { Header } from './Header.tsx';
import { useKeyboard } from './keyboard.ts';
import { Messages } from './Messages.tsx';
import { useMenuCommands } from './menu-commands.ts';
import { Views } from './Views.tsx';

/** The window: the desk, or the open review. */
export function App() {
  const isKnown = useStore(snapshotStore, (snapshot) => snapshot !== null);
  return <I18nProvider locale="en-GB">{isKnown ? <Window /> : <Messages />}</I18nProvider>;
}

function Window() {
  const reviewId = useSnapshot(({ review }) => review?.id ?? null);
  useAppearance();
  useKeyboard();
  useMenuCommands();
  return (
    <DropTarget>
      {reviewId === null ? <Desk /> : <OpenReview key={reviewId} id={reviewId} />}
      <Dialogs />
    </DropTarget>
  );
}

function OpenReview({ id }: { readonly id: string }) {
  const accounts = useSnapshot((snapshot) => snapshot.accounts);
  const analysis = useSnapshot((snapshot) => snapshot.analysis);
  const index = useMemo(() => indexReview(accounts, analysis), [accounts, analysis]);
  useLayoutEffect(() => readIn(index), [index]);
  useEffect(() => {
    const stop = keepDrafts(id);
    return () => {
      stop();
      closeDraft();
      unpick();
      clearReading();
    };
  }, [id]);
  return (
    <ReviewContext value={index}>
      <Header />
      <Messages />
      <Views />
    </ReviewContext>
  );
}

/** Theme and text size, for the style sheets. */
function useAppearance(): void {
  const { theme, textSize } = useSnapshot((snapshot) => snapshot.preferences);
  useLayoutEffect(() => {
    const { style, dataset } = document.documentElement;
    dataset['theme'] = theme;
    style.setProperty('--text-size', `${textSize}px`);
    // Narrow columns get smaller letters, in proportion to what the editor likes.
    style.setProperty('--text-scale', String(textSize / 16));
  }, [theme, textSize]);
}
