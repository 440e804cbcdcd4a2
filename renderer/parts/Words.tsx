import { memo, type ReactNode } from 'react';
import type { WordDifference } from '../../core/words/word-comparison.ts';
import { type NotedSpan, type Segment, segmentsOf } from '../model/segments.ts';

type WordsProps = {
  readonly text: string;
  readonly differences?: readonly WordDifference[];
  readonly noted?: readonly NotedSpan[];
};

const none: readonly never[] = [];

/** Source text as text: differing words marked, noted words underlined, characters that cannot be seen shown as chips. */
export const Words = memo(function Words({ text, differences = none, noted = none }: WordsProps) {
  return segmentsOf(text, differences, noted).map((segment) => (
    <Part key={segment.start} segment={segment} />
  ));
});

function Part({ segment }: { readonly segment: Segment }): ReactNode {
  const { text, difference, notes, begins, unseen } = segment;
  const content = unseen === null ? text : <Unseen name={unseen}>{text}</Unseen>;
  const depth = notes.length === 0 ? undefined : Math.min(notes.length, 3);
  // The style sheet draws the numbers: the text is the source's alone.
  const numbers = begins.length === 0 ? undefined : begins.join(', ');
  if (difference !== null) {
    return (
      <mark data-difference={difference} data-notes={depth} data-begins={numbers}>
        {content}
      </mark>
    );
  }
  if (depth === undefined) return content;
  return (
    <span className="noted" data-notes={depth} data-begins={numbers}>
      {content}
    </span>
  );
}

/** The chip's name is drawn by the style sheet, so that the text stays what the source has. */
function Unseen({ name, children }: { readonly name: string; readonly children: string }) {
  return (
    <span className="unseen" data-name={name}>
      {children}
    </span>
  );
}
