import { useEffect, useLayoutEffect, useMemo } from 'react';
import { indexReview } from '../model/review-index.ts';
import { forgetListing } from '../panel/note-filter.ts';
import { firstPictureDrawn } from '../parts/first-picture.ts';
import { later } from '../parts/later.tsx';
import { useArrivals } from '../state/arrivals.ts';
import { closeDraft, keepDrafts, unpick } from '../state/draft.ts';
import { putAwayOf } from '../state/messages.ts';
import { clearReading, readIn, readSilences, takeUpReference } from '../state/reading.ts';
import { keepReplies } from '../state/replies.ts';
import { ReviewContext } from '../state/review-context.ts';
import { useRules } from '../state/rules.ts';
import { useSilences } from '../state/silences.ts';
import { snapshotStore, useShownSnapshot, useSnapshot } from '../state/snapshot.ts';
import { useStore } from '../state/store.ts';
import { dialogStore } from '../state/view.ts';
import { DropTarget } from './DropTarget.tsx';
import { HeaderTitle } from './HeaderTitle.tsx';
import { useKeyboard } from './keyboard.ts';
import { useMenuCommands } from './menu-commands.ts';
import { Views } from './Views.tsx';

const Desk = later(async () => (await import('./tools.ts')).Desk);
const Dialogs = later(async () => (await import('../dialogs/Dialogs.tsx')).Dialogs);
const Messages = later(async () => (await import('./tools.ts')).Messages);
const Header = later(
  async () => (await import('./tools.ts')).Header,
  () => (
    <header className="header">
      <span className="button quiet desk-button">Desk</span>
      <HeaderTitle />
    </header>
  ),
);

/** The window: the desk, or the open review. */
export function App() {
  const isKnown = useStore(snapshotStore, (snapshot) => snapshot !== null);
  return isKnown ? <Window /> : <Messages />;
}

function Window() {
  const reviewId = useSnapshot(({ review }) => review?.id ?? null);
  const dialog = useStore(dialogStore, (state) => state);
  useAppearance();
  useLayoutEffect(firstPictureDrawn, []);
  useKeyboard();
  useMenuCommands();
  useArrivals();
  return (
    <DropTarget>
      {reviewId === null ? <Desk /> : <OpenReview key={reviewId} id={reviewId} />}
      {dialog !== null && <Dialogs open={dialog} />}
    </DropTarget>
  );
}

function OpenReview({ id }: { readonly id: string }) {
  const accounts = useShownSnapshot((snapshot) => snapshot.accounts);
  const analysis = useShownSnapshot((snapshot) => snapshot.analysis);
  const rules = useRules();
  const index = useMemo(() => indexReview(accounts, analysis, rules), [accounts, analysis, rules]);
  // Once, as this component is made anew for each review.
  useLayoutEffect(takeUpReference, []);
  const silences = useSilences(index);
  useLayoutEffect(() => readSilences(silences), [silences]);
  useLayoutEffect(() => readIn(index), [index]);
  useEffect(() => {
    const stops = [keepDrafts(id), keepReplies(id)];
    return () => {
      for (const stop of stops) stop();
      forgetListing();
      closeDraft();
      unpick();
      clearReading();
      putAwayOf(id);
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

/** Theme, text size and density, for the style sheets. */
function useAppearance(): void {
  const { theme, textSize, density } = useSnapshot((snapshot) => snapshot.preferences);
  useLayoutEffect(() => {
    const { style, dataset } = document.documentElement;
    dataset['theme'] = theme;
    dataset['density'] = density;
    style.setProperty('--text-size', `${textSize}px`);
    // Narrow columns get smaller letters, in proportion to what the editor likes.
    style.setProperty('--text-scale', String(textSize / 16));
  }, [theme, textSize, density]);
}
