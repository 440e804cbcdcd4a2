import { type CSSProperties, memo, type ReactNode, useLayoutEffect, useRef } from 'react';
import { grouped } from '../../core/grouped.ts';
import type { Account } from '../../core/model.ts';
import type { DrawnParagraph } from './use-paragraphs.tsx';

/** Characters of a stretch, as far as paragraphs allow: about a screen of a column, which is laid out in one go. */
const size = 1_500;

/** From this many characters on, the window lays out and paints only what is near to what is looked at. */
const longText = 30_000;

type StretchesProps = { readonly account: Account; readonly paragraphs: readonly DrawnParagraph[] };

/** An account's paragraphs in stretches, of which a long account draws only those that are in sight. */
export const Stretches = memo(function Stretches({ account, paragraphs }: StretchesProps) {
  const stretches = grouped(paragraphs, ({ start }) => Math.floor(start / size));
  const isLong = account.text.length >= longText;
  return [...stretches].map(([at, drawn]) => (
    <Stretch
      key={at}
      place={`${account.id} ${at}`}
      start={drawn[0]?.start ?? 0}
      isLong={isLong}
      characters={size}
    >
      {drawn.map(({ element }) => element)}
    </Stretch>
  ));
});

type StretchProps = {
  readonly place: string;
  /** Where in the account it begins. */
  readonly start: number;
  readonly isLong: boolean;
  readonly characters: number;
  readonly children: ReactNode;
};

function Stretch({ place, start, isLong, characters, children }: StretchProps) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const stretch = element.current;
    if (stretch === null || !isLong) return undefined;
    places.set(stretch, place);
    watch.observe(stretch);
    return () => watch.unobserve(stretch);
  }, [place, isLong]);
  if (!isLong) return <div data-from={start}>{children}</div>;
  const height = heights.get(place);
  const style: CSSProperties & Readonly<Record<`--${string}`, number>> = {
    '--characters': characters,
    ...(height === undefined ? {} : { containIntrinsicHeight: `auto ${height}px` }),
  };
  return (
    <div ref={element} className="stretch" data-from={start} style={style}>
      {children}
    </div>
  );
}

/** How high every stretch was when it was drawn last, in CSS pixels, so that coming back finds the same place. */
const heights = new Map<string, number>();
const places = new WeakMap<Element, string>();

const watch = new ResizeObserver((entries) => {
  for (const { target, contentRect } of entries) {
    const place = places.get(target);
    if (place !== undefined) heights.set(place, Math.round(contentRect.height));
  }
});
