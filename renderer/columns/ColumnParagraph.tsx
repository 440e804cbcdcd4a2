import { memo } from 'react';
import type { Account } from '../../core/model.ts';
import type { Paragraph, Run } from '../model/paragraphs.ts';
import type { NotedSpan } from '../model/segments.ts';
import { blockNames } from '../model/words-for-people.ts';
import { Words } from '../parts/Words.tsx';
import { type AccountNote, notesIn } from './account-notes.ts';
import { NoteMarks } from './NoteMarks.tsx';
import { PassageText } from './PassageText.tsx';

type ColumnParagraphProps = {
  readonly account: Account;
  readonly paragraph: Paragraph;
  /** Whether to say what kind of zone this is: only the first of several in a row says it. */
  readonly isLabelled: boolean;
  /** Whether a block of the same kind has stood above: a headline is large only once. */
  readonly isRepeat: boolean;
  readonly accounts: number;
  readonly agreement: ReadonlyMap<string, number>;
  readonly inStatement: (passage: string) => boolean;
  readonly notes: readonly AccountNote[];
  readonly firstPassage: string | null;
};

/** One paragraph of an account, set like an article; a zone set aside says what it is and why. */
export const ColumnParagraph = memo(function ColumnParagraph(props: ColumnParagraphProps) {
  const { account, paragraph, notes } = props;
  const aside = paragraph.kind !== 'body';
  return (
    <div
      className="paragraph"
      data-kind={paragraph.kind}
      data-aside={aside || undefined}
      data-repeat={props.isRepeat || undefined}
      title={aside ? paragraph.reason : undefined}
      dir="auto"
    >
      {props.isLabelled && <span className="zone-label">{blockNames[paragraph.kind]}</span>}
      {paragraph.runs.map((run) => (
        <RunText
          key={run.start}
          {...props}
          run={run}
          text={account.text.slice(run.start, run.end)}
          notes={notesIn(notes, run)}
        />
      ))}
    </div>
  );
});

const none: readonly NotedSpan[] = [];

type RunTextProps = ColumnParagraphProps & { readonly run: Run; readonly text: string };

function RunText({ run, text, notes, accounts, agreement, inStatement, firstPassage }: RunTextProps) {
  const { passage } = run;
  const noted =
    notes.length === 0
      ? none
      : notes.map(({ note, number, start, end }) => ({
          note,
          number,
          start: start - run.start,
          end: end - run.start,
        }));
  const beginning = notes.filter((note) => note.start >= run.start);
  if (passage === null) {
    return (
      <>
        <NoteMarks notes={beginning} isAlone />
        <span data-start={run.start}>
          <Words text={text} noted={noted} />
        </span>
      </>
    );
  }
  // The engine does not look elsewhere for what a caption says: "only here" would mean nothing on it.
  const counts = passage.zone === 'body' || inStatement(passage.id);
  const reporting = counts ? (agreement.get(passage.id) ?? 1) : null;
  return (
    <>
      {reporting !== null && <i className="agreement" aria-hidden="true" data-agreement={reporting} />}
      <NoteMarks notes={beginning} isAlone={reporting === null} />
      <PassageText
        passage={passage}
        text={text}
        agreement={reporting}
        accounts={accounts}
        noted={noted}
        isFirst={passage.id === firstPassage}
      />
    </>
  );
}
