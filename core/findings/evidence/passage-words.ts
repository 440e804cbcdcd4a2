import { regularForm } from '../../contradiction/base-forms.ts';
import type { Passage } from '../../model.ts';
import type { Span } from '../../span.ts';
import { remembering } from '../../text/remembering.ts';
import { stemOf } from '../../text/stem.ts';
import { wordsOf } from '../../text/words.ts';
import { isFunctionWord } from '../../words/small-words.ts';
import { kindredRoot } from './kindred-roots.ts';
import { oncePerPassage } from './once-per-passage.ts';

/** A word of a passage, in the account's own offsets, with the root that its inflected forms share. */
export type PassageWord = Span & {
  readonly folded: string;
  readonly root: string;
  /** Too common to say what the passage is about. */
  readonly small: boolean;
};

export type ReadWords = (passage: Passage) => readonly PassageWord[];

/** A sentence without an end would slow down every comparison with it. */
const longest = 200;

const rootOf = remembering((folded) => {
  const word = folded.replace(/'s?$/u, '');
  return kindredRoot(stemOf(word)) ?? stemOf(regularForm(word));
});

/** The words of passages, each read once and remembered with the account's text. */
export function passageWordsOf(read: <T>(account: string, read: (text: string) => T) => T): ReadWords {
  return oncePerPassage((passage) => read(passage.account, wordsWithin)(passage));
}

/** The words of parts of a text that do not overlap. */
function wordsWithin(text: string): (part: Span) => readonly PassageWord[] {
  const known = new Map<number, readonly PassageWord[]>();
  return (part) => {
    const words = known.get(part.start) ?? wordsIn(text, part);
    known.set(part.start, words);
    return words;
  };
}

function wordsIn(text: string, part: Span): readonly PassageWord[] {
  return wordsOf(text.slice(part.start, part.end))
    .slice(0, longest)
    .map(
      ({ start, end, folded }): PassageWord => ({
        start: part.start + start,
        end: part.start + end,
        folded,
        root: rootOf(folded),
        small: isFunctionWord(folded),
      }),
    );
}

/** What a passage is about, whatever the forms of its words. */
export function contentRoots(words: readonly PassageWord[]): ReadonlySet<string> {
  const roots = new Set<string>();
  for (const { small, root } of words) if (!small) roots.add(root);
  return roots;
}
