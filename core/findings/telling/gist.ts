import { byScript } from '../../text/by-script.ts';
import { isFunctionWord } from '../../words/small-words.ts';
import { withoutStop } from './printed.ts';

const openingMark = byScript(String.raw`^['‘](?=\p{L})`);
const closingMark = byScript(String.raw`(?<=\p{L})['’](?=[,.;:!?]*$)`);

const mostWords = 16;
/** A sentence of a few words more is shown whole. */
const longest = 20;
const fewestWords = 6;
/** How far before what matters a gist may start where no clause does. */
const lead = 4;
const opensClause = /^(?:and|but|after|while|who|which|where|as|when|because|although|that|before)$/iu;

/**
 * The part of a sentence that tells what matters in it, at the places `matters`, in sixteen words: from its start where that is
 * near, else from the clause before, up to the end of a clause. Cut at words, with an ellipsis for what is left out.
 */
export function gistOf(sentence: string, matters: readonly number[]): string {
  const isMarked = /(?:^|\s)['‘]\p{L}/u.test(sentence);
  const words = [...sentence.matchAll(/\S+/gu)]
    .map((match) => ({ word: plain(match[0], isMarked), start: match.index }))
    .filter(({ word }) => word !== '');
  if (words.length <= longest) return ended(words.map(({ word }) => word));
  const places = matters.map((at) =>
    Math.max(
      0,
      words.findLastIndex(({ start }) => start <= at),
    ),
  );
  const matter = places.length === 0 ? 0 : Math.min(...places);
  const ends = (index: number): boolean =>
    /[,;:—–]$/u.test(words[index]?.word ?? '') || opensClause.test(words[index + 1]?.word ?? '');
  const from = matter < mostWords - lead ? 0 : startOf(matter, ends);
  const room = Math.min(words.length, from + mostWords);
  let to = room;
  if (room < words.length) {
    const last = Math.max(...places.filter((place) => place < room), from + fewestWords - 1);
    for (let index = room; index > last; index -= 1) {
      if (ends(index - 1)) {
        to = index;
        break;
      }
    }
  }
  const shown = words.slice(from, to).map(({ word }) => word);
  while (
    to < words.length &&
    shown.length > fewestWords &&
    isFunctionWord((shown.at(-1) ?? '').toLowerCase())
  )
    shown.pop();
  return `${from === 0 ? '' : '… '}${ended(shown)}${to < words.length ? ' …' : ''}`;
}

/** The start of the clause, where it is near. */
function startOf(matter: number, ends: (index: number) => boolean): number {
  for (let index = matter; index > Math.max(0, matter - 2 * lead); index -= 1)
    if (ends(index - 1)) return index;
  return Math.max(0, matter - lead);
}

/** Without the marks of the account's own quotations, which would nest; where none opens, an apostrophe at the end is no mark. */
function plain(word: string, isMarked: boolean): string {
  const bare = word
    .replace(/["“”„«»]/gu, '')
    .replace(openingMark.in(word), '')
    .replace(/([,.!?])['’]$/u, '$1');
  return isMarked ? bare.replace(closingMark.in(bare), '') : bare;
}

const ended = (words: readonly string[]): string => withoutStop(words.join(' '));
