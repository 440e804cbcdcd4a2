import { wordSet } from '../text/word-lists.ts';

/**
 * English words that carry no matter of their own. Negations, modal verbs, quantities and words of time are left out
 * on purpose: `not`, `may`, `all`, `more` and `before` change what a sentence says.
 */
const functionWords = wordSet(
  'a an the this that these those of to in on at by for with from as into onto upon ' +
    'and or but so than then also ' +
    'i me my we us our you your he him his she her hers it its they them their theirs ' +
    'who whom whose which what there here ' +
    'am is are was were be been being has have had having do does did doing ' +
    "it's he's she's that's there's i'm we're they're you're i've we've they've he'd she'd they'd we'd i'd s t",
);

/** Whether a folded word (`foldWord`) holds a sentence together rather than saying something. */
export function isFunctionWord(folded: string): boolean {
  return functionWords.has(folded);
}
