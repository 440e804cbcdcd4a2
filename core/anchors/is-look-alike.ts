import { alignPattern } from './align-pattern.ts';
import type { CandidatePlace } from './candidate-places.ts';
import { neighbourhoods } from './neighbourhoods.ts';
import type { Pattern } from './pattern.ts';
import { patternOf } from './pattern.ts';
import type { SearchedText } from './searched-text.ts';
import { rarityInText } from './searched-text.ts';

/** Context of which less than this is left counts as gone. */
const contextGone = 0.25;

/** A quote shorter than a context is, or of fewer words kept, is not found where nothing around it is left. */
const aloneLength = 32;
const aloneWords = 6;

/** A paragraph that was moved leaves its surroundings behind; only this much of it proves that it is no look-alike. */
const movedKept = 0.95;
const movedWords = 12;

/** With fewer of its words it must stand about where it was expected. */
const mostKept = 0.9;
const nearby = 0.4;

/** Words that say this much about their place, all kept side by side, are the place. */
const tellingContext = 1.5;

/**
 * Whether a place has the quote's words, or words like them, but is not where the quote was. Nothing of the context is
 * left there, and either the quote is too short to be known by itself, or its context still stands elsewhere:
 *
 *     [He declined to comment.] The mayor left early. ... The minister spoke. He declined to say more.
 *     The mayor left early. ... The minister spoke. He declined to say more.         the quote is gone
 */
export function isLookAlike(candidate: CandidatePlace, pattern: Pattern, text: SearchedText): boolean {
  if (candidate.context.both >= contextGone) return false;
  if (pattern.end - pattern.start < aloneLength || candidate.words < aloneWords) return true;
  if (candidate.kept >= movedKept && candidate.words >= movedWords) return false;
  if (candidate.kept < mostKept && candidate.nearness < nearby) return true;
  return hasClosed(pattern, text);
}

/** Whether prefix and suffix stand side by side somewhere: the text has closed over where the quote was. */
function hasClosed(pattern: Pattern, text: SearchedText): boolean {
  const context = patternOf({
    prefix: pattern.text.slice(0, pattern.start),
    quote: '',
    suffix: pattern.text.slice(pattern.end),
  });
  const sides = new Set(context.words.map(({ part }) => part));
  const tells = context.words.reduce((sum, { folded }) => sum + rarityInText(text, folded), 0);
  if (sides.size < 2 || tells < tellingContext) return false;
  return neighbourhoods(context, text).some((within) => {
    const { placeOf } = alignPattern(context, text, within);
    return placeOf.every((place, index) => place >= 0 && place === (placeOf[0] ?? 0) + index);
  });
}
