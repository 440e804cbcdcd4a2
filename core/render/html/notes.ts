import type { Target } from '../../annotations.ts';
import type { Report, ReportedNote } from '../../report/model.ts';
import { silencesOf } from '../../report/silence.ts';
import type { AccountNames } from '../labels.ts';
import { accountNames, authorName, noteKindName, statusNames } from '../labels.ts';
import { lostPlace } from '../lost-place.ts';
import type { NoteRun } from '../note-text.ts';
import { noteBlocks } from '../note-text.ts';
import { statedTime } from '../times.ts';
import { repeatedLine, toldNotes } from '../told-notes.ts';
import { accountTag, evidenceItem, silentLine } from './evidence.ts';
import { severityTag } from './front.ts';
import { sectionHeading } from './heading.ts';
import type { Markup } from './markup.ts';
import { html, nothing, outside } from './markup.ts';

/** The editor's own remarks with the words they are tied to. */
export function notesSection(report: Report): Markup {
  const names = accountNames(report);
  const { told, repeated } = toldNotes(report);
  const line = repeatedLine(repeated);
  return html`<section id="notes" aria-labelledby="notes-title">
${sectionHeading('notes', line === '' ? {} : { lead: line })}
${report.notes.length === 0 ? html`<p class="empty">The editor has written no notes.</p>` : nothing}
${told.map((note) => noteArticle(note, names))}</section>
`;
}

function noteArticle(note: ReportedNote, names: AccountNames): Markup {
  const { number } = note;
  const words = [
    ...note.evidence.map((evidence) => evidenceItem(evidence, names)),
    ...note.lost.map((target) => lostItem(target, names)),
  ];
  const changed = note.updated === note.created ? '' : `, changed ${statedTime(note.updated)}`;
  return html`<article class="note" id="note-${number}" aria-labelledby="note-${number}-title">
<p class="tags">${severityTag(note.severity)} <span class="what">${noteKindName(note.kind)}</span> <span class="aside">${statusNames[note.status].toLowerCase()}</span></p>
<h3 id="note-${number}-title"><span class="number">N${number}</span> Note by ${outside(authorName(note.author))}</h3>
<p class="aside when">${outside(`${statedTime(note.created)}${changed}`)}</p>
<div class="text">${noteText(note.text)}</div>
${words.length === 0 ? nothing : html`<dl class="sides">${words}</dl>`}
${note.thread.map(reply)}${note.tags.length === 0 ? nothing : html`<p class="aside">Tags: ${outside(note.tags.join(', '))}</p>`}
${silentLine(silencesOf(note), names)}</article>
`;
}

function reply({ text, author, created }: ReportedNote['thread'][number]): Markup {
  return html`<div class="reply"><p class="aside">${outside(`Reply by ${authorName(author)}, ${statedTime(created)}`)}</p>
<div class="text">${noteText(text)}</div></div>
`;
}

/** Paragraphs and lists as the editor wrote them; lines of a list that follow each other make one list. */
function noteText(text: string): Markup {
  const parts: Markup[] = [];
  let items: Markup[] = [];
  const endList = (): void => {
    if (items.length > 0) parts.push(html`<ul>${items}</ul>`);
    items = [];
  };
  for (const { type, runs } of noteBlocks(text)) {
    const content = html`${runs.map(noteRun)}`;
    if (type === 'item') items.push(html`<li dir="auto">${content}</li>`);
    else {
      endList();
      parts.push(html`<p dir="auto">${content}</p>`);
    }
  }
  endList();
  return html`${parts}`;
}

function noteRun({ text, look }: NoteRun): Markup {
  const content = outside(text);
  if (look === 'plain') return content;
  return look === 'strong' ? html`<strong>${content}</strong>` : html`<em>${content}</em>`;
}

function lostItem(target: Target, names: AccountNames): Markup {
  return html`<div class="side lost"><dt>${accountTag(target.account, names)}</dt>
<dd><blockquote dir="auto">${outside(target.quote, names(target.account).language)}</blockquote>
<p class="place"><strong>Not at its place any more.</strong> These were the words when the note was written${lostPlace(target)}.</p></dd></div>
`;
}
