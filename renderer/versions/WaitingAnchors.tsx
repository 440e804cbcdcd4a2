import type { Annotation } from '../../core/annotations.ts';
import { counted } from '../../core/render/labels.ts';
import { goToNote } from '../columns/go-to.ts';

/** How many notes an update left to be looked at; a press goes to the first. */
export function WaitingAnchors({ annotations }: { readonly annotations: readonly Annotation[] }) {
  const moved = annotations.filter(({ targets }) => targets.some(({ anchor }) => anchor === 'moved'));
  const lost = annotations.filter(({ targets }) => targets.some(({ anchor }) => anchor === 'lost'));
  const first = moved[0] ?? lost[0];
  if (first === undefined) return null;
  const words = [
    ...(moved.length > 0 ? [`${counted(moved.length, 'note')} to confirm`] : []),
    ...(lost.length > 0 ? [`${counted(lost.length, 'note')} with lost words`] : []),
  ];
  return (
    <button type="button" className="waiting-anchors" onClick={() => goToNote(first.id)}>
      {words.join(', ')}
    </button>
  );
}
