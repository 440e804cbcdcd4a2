import type { Annotation, Reply } from '../../annotations.ts';
import type { Edit } from '../../review.ts';
import { compareTexts } from '../../text/compare-texts.ts';
import type { Conflict, Merger, Part } from './model.ts';
import { nothingToDo } from './model.ts';
import type { Story } from './passed.ts';
import { baseOf, includes } from './passed.ts';
import { same } from './same.ts';

const fields = ['targets', 'silent', 'kind', 'severity', 'status', 'text'] as const;
type Field = (typeof fields)[number];

/** The states of one note in the two copies; null where it is not there. */
type Two = { readonly mine: Annotation | null; readonly theirs: Annotation | null };

/**
 * What makes my note hold what both editors did. A merge passes through the colleague's state on its way to the result,
 * so that the next copy from the same hand finds a past in common and asks nothing twice.
 */
export function mergedNote({ mine, theirs }: Two, story: Story<Annotation>, by: Merger, at: number): Part {
  if (same(mine, theirs)) return nothingToDo;
  if (theirs === null) return mine === null ? nothingToDo : deletedByThem(mine, story, at);
  if (mine === null) {
    const add: Edit = { type: 'add-annotation', annotation: theirs, at };
    const had = [...story.fork, ...story.mine];
    if (had.length === 0) return { edits: [add], conflicts: [] };
    // I deleted it: it stays so, unless they have worked on it since.
    if (includes(had, theirs)) return nothingToDo;
    const conflict = {
      about: nameOf(theirs),
      mine: 'deleted',
      theirs: 'changed',
      kept: `the note in ${by.copy}`,
    };
    return { edits: [add], conflicts: [conflict] };
  }
  const { note, conflicts } = both(baseOf(mine, theirs, story), mine, theirs, by);
  const toTheirs: Edit = { type: 'change-annotation', annotation: theirs };
  if (same(note, theirs)) return { edits: [toTheirs], conflicts };
  if (same(note, mine) && includes([...story.fork, ...story.mine], theirs)) return nothingToDo;
  return { edits: [toTheirs, { type: 'change-annotation', annotation: note }], conflicts };
}

/** A note that the colleague deleted stays: only the one who has it may throw it away. */
function deletedByThem(
  mine: Annotation,
  { fork, mine: my, theirs: their }: Story<Annotation>,
  at: number,
): Part {
  const neverHad = fork.length === 0 && their.length === 0;
  const isAsked = my.includes(null);
  if (neverHad || isAsked) return nothingToDo;
  return {
    edits: [
      { type: 'remove-annotation', id: mine.id },
      { type: 'add-annotation', annotation: mine, at },
    ],
    conflicts: [{ about: nameOf(mine), mine: 'here', theirs: 'deleted', kept: 'the note' }],
  };
}

function both(
  base: Annotation | null,
  mine: Annotation,
  theirs: Annotation,
  by: Merger,
): { readonly note: Annotation; readonly conflicts: readonly Conflict[] } {
  const isTheirsLater = theirs.updated > mine.updated;
  const later = isTheirsLater ? theirs : mine;
  const earlier = isTheirsLater ? mine : theirs;
  const fromTheirs: Field[] = [];
  const disputed: Field[] = [];
  for (const field of fields) {
    if (same(mine[field], theirs[field])) continue;
    if (base !== null && same(base[field], theirs[field])) continue;
    if (base !== null && same(base[field], mine[field])) fromTheirs.push(field);
    else disputed.push(field);
  }
  const taken = [...fromTheirs, ...(isTheirsLater ? disputed : [])];
  const parts: Partial<Annotation> = Object.fromEntries(taken.map((field) => [field, theirs[field]]));
  const lost = disputed.map((field) => `${field}: ${inWords(earlier, field)}`).join('; ');
  const loser = isTheirsLater ? `the copy of ${by.author}` : by.copy;
  const note: Annotation = {
    ...mine,
    ...parts,
    tags: [...new Set([...mine.tags, ...theirs.tags])],
    thread: threadOf(mine.thread, theirs.thread, lost === '' ? null : lostReply(earlier, loser, lost, by)),
    updated: later.updated,
  };
  const conflicts = disputed.map((field) => ({
    about: `${nameOf(mine)}, ${field}`,
    mine: inWords(mine, field),
    theirs: inWords(theirs, field),
    kept: `${isTheirsLater ? 'theirs' : 'yours'}, the later one; the other is in a reply`,
  }));
  return { note, conflicts };
}

function lostReply(earlier: Annotation, loser: string, lost: string, by: Merger): Reply {
  const text = `In ${loser} this note had ${lost}`;
  return { id: `merged ${earlier.id} ${earlier.updated}`, text, author: by.author, created: by.time };
}

function threadOf(mine: readonly Reply[], theirs: readonly Reply[], more: Reply | null): readonly Reply[] {
  const byId = new Map(
    [...mine, ...theirs, ...(more === null ? [] : [more])].map((reply) => [reply.id, reply]),
  );
  // The first of an id stands, so that a reply is not said again at another time.
  for (const reply of mine) byId.set(reply.id, reply);
  return [...byId.values()].toSorted((a, b) => compareTexts(a.created, b.created));
}

function inWords(note: Annotation, field: Field): string {
  if (field === 'targets') return note.targets.map(({ quote }) => `“${quote}”`).join(', ');
  if (field === 'silent') return `${note.silent.length} silent accounts`;
  if (field === 'text') return `“${note.text}”`;
  return note[field];
}

function nameOf({ text, targets }: Annotation): string {
  const words = text.trim() === '' ? (targets[0]?.quote ?? '') : text;
  return `Note “${words.trim().split('\n', 1)[0]?.slice(0, 80) ?? ''}”`;
}
