import { Fragment, type ReactNode } from 'react';
import { type NoteRun, noteBlocks } from '../../core/render/note-text.ts';

/** A note's Markdown as the report has it: paragraphs, lists, emphasis. Links and HTML stay text. */
export function NoteText({ text }: { readonly text: string }) {
  const parts: ReactNode[] = [];
  let items: ReactNode[] = [];
  const endList = (): void => {
    if (items.length > 0) parts.push(<ul key={parts.length}>{items}</ul>);
    items = [];
  };
  for (const { type, runs } of noteBlocks(text)) {
    const content = runs.map((run, at) => <Run key={`${at} ${run.look}`} run={run} />);
    if (type === 'item') {
      items.push(
        <li key={items.length} dir="auto">
          {content}
        </li>,
      );
    } else {
      endList();
      parts.push(
        <p key={parts.length} dir="auto">
          {content}
        </p>,
      );
    }
  }
  endList();
  return <div className="note-text">{parts}</div>;
}

function Run({ run: { text, look } }: { readonly run: NoteRun }) {
  if (look === 'strong') return <strong>{text}</strong>;
  return look === 'emphasis' ? <em>{text}</em> : <Fragment>{text}</Fragment>;
}
