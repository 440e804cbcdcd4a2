import type { Account, Passage } from '../../model.ts';
import type { Span } from '../../span.ts';
import { remembering } from '../../text/remembering.ts';
import { stemOf } from '../../text/stem.ts';
import { wordsOf } from '../../text/words.ts';
import { isFunctionWord } from '../../words/function-words.ts';
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

/** A sentence without an end would make every comparison with it long. */
const longest = 200;

const rootOf = remembering((folded) => kindredRoot(stemOf(folded.replace(/'s?$/u, ''))));

/** The words of passages, each read once. */
export function passageWordsOf(account: (id: string) => Account): ReadWords {
  return oncePerPassage((passage) => {
    const source = account(passage.account).text.slice(passage.start, passage.end);
    return wordsOf(source)
      .slice(0, longest)
      .map(
        ({ start, end, folded }): PassageWord => ({
          start: passage.start + start,
          end: passage.start + end,
          folded,
          root: rootOf(folded),
          small: isFunctionWord(folded),
        }),
      );
  });
}

/** What a passage is about, whatever the forms of its words. */
export function contentRoots(words: readonly PassageWord[]): ReadonlySet<string> {
  return new Set(words.filter((word) => !word.small).map(({ root }) => root));
}
