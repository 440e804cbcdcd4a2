import type { Passage } from '../../model.ts';
import type { Span } from '../../span.ts';
import { byScript } from '../../text/by-script.ts';
import { beginsWithCapital } from '../../text/letters.ts';
import { isAboutOthers } from '../evidence/about-others.ts';
import { connectedPairs } from '../evidence/connected-pairs.ts';
import { countShared } from '../evidence/count-shared.ts';
import { type Draft, type Evidence, silentAccounts } from '../evidence/evidence.ts';
import { contentRoots, type PassageWord } from '../evidence/passage-words.ts';
import { printedSide } from '../evidence/printed.ts';
import { quotedWithTellers } from '../evidence/telling.ts';

/** What an account gives as the cause of something. */
type Cause = {
  readonly account: string;
  readonly passage: Passage;
  readonly at: Span;
  readonly cause: ReadonlySet<string>;
  readonly effect: ReadonlySet<string>;
  readonly denied: boolean;
};

/** Of what begins for a reason, what comes before it in time is told as the reason. */
const start =
  '(?:broke\\s+out|erupted|flared(?:\\s+up)?|came\\s+to\\s+blows|exchanged\\s+fire|clashed|fought|(?:shooting|fighting|violence|clash(?:es)?|riots?|unrest|blaze|dispute|row)\\s+(?:started|began))';
/** `caused by ...`, `due to ...`, `blamed on ...`: the cause follows. */
const leading = byScript(
  String.raw`\b(?:(?:was|were|been|being|is|are)\s+(?:\p{L}+\s+)?(?:caused|triggered|sparked|prompted|provoked|set\s+off|brought\s+about|driven|fuel(?:l)?ed|ignited|started|killed|injured)\s+by|(?:caused|triggered|sparked|prompted|provoked)\s+by|because\s+of|due\s+to|owing\s+to|as\s+a\s+result\s+of|the\s+result\s+of|resulted\s+from|stemm(?:ed|ing)\s+from|blam(?:ed|es|ing)\s+(?:it\s+)?on|attributed\s+to|put\s+(?:it\s+)?down\s+to|thanks\s+to|linked\s+to|died\s+(?:of|from)|after\s+suffering|grew\s+out\s+of|arose\s+(?:from|out\s+of)|${start}\b[^.;“”"]{0,60}?\b(?:after|when))\s+`,
  'gi',
);
const clauseEnd =
  /[.;:!?]|,\s|\s(?:at\s+the\s+age|aged?\s+\d+|and|but|while|although|though|which|who|after|before|when|according|said|says)\s/u;
const fewestEffect = 1;
/** Of passages that are not known to report the same. */
const fewestEffectApart = 3;
const longestCause = 10;

/** One thing for which the accounts give different causes. */
export function causes(evidence: Evidence): readonly Draft[] {
  const all = [...new Set(evidence.pairs.flat())].flatMap((passage) => causesIn(evidence, passage));
  const apart = all.flatMap((a, index) =>
    all
      .slice(index + 1, index + 1 + mostCompared)
      .filter((b) => a.account !== b.account && isOther(a, b) && areOfOneEffect(evidence, a, b))
      .map((b) => [a, b] as const),
  );
  return connectedPairs(apart).map((group) => draftOf(evidence, group));
}

function areOfOneEffect(evidence: Evidence, a: Cause, b: Cause): boolean {
  const fewest = evidence.arePaired(a.passage, b.passage) ? fewestEffect : fewestEffectApart;
  return countShared(a.effect, b.effect) >= fewest && !isAboutOthers(evidence, a.passage, b.passage);
}

const mostCompared = 200;

function draftOf(evidence: Evidence, group: readonly Cause[]): Draft {
  const sides = group.map(({ account, at }) => printedSide(evidence, account, at));
  const linked = group.some((a) => group.some((b) => a !== b && evidence.arePaired(a.passage, b.passage)));
  return {
    kind: 'cause',
    severity: linked ? 'high' : 'medium',
    confidence: linked ? 0.6 : 0.45,
    summary: `The causes given differ: ${quotedWithTellers(evidence, sides).join(', ')}.`,
    because: ['what follows “caused by”, “due to”, “blamed on” and their like, of the same effect'],
    sides,
    silent: silentAccounts(evidence, sides),
  };
}

/** A case that is only likened to this one. */
const otherMatter = /\b(?:case of|like|unlike|death of|killing of) another\b|\bsimilar(?:ly|ity|ities)?\b/iu;

function causesIn(evidence: Evidence, passage: Passage): readonly Cause[] {
  const { text } = evidence.account(passage.account);
  const source = text.slice(passage.start, passage.end);
  const matches = [...leading.all(source)];
  if (matches.length === 0 || otherMatter.test(source)) return [];
  const words = evidence.words(passage);
  return matches.map((match) => {
    const from = match.index + match[0].length;
    const rest = source.slice(from);
    const stop = clauseEnd.exec(rest)?.index ?? rest.length;
    const start = passage.start + match.index;
    const inside = words.filter(
      (word) => word.start >= passage.start + from && word.end <= passage.start + from + stop,
    );
    const cause = inside.slice(0, longestCause);
    return {
      account: passage.account,
      passage,
      at: { start, end: cause.at(-1)?.end ?? passage.start + from },
      cause: contentRoots(cause.filter((word) => !isProper(text, word))),
      // `came to blows on May 2 after`: what stands inside says when and where
      effect: contentRoots(
        words.filter(
          (word) =>
            word.end <= start ||
            (word.end <= passage.start + from && (isProper(text, word) || /\d/u.test(word.folded))),
        ),
      ),
      denied: /\b(?:not|n[’']t|never|denied)\s*$/iu.test(
        source.slice(Math.max(0, match.index - 12), match.index),
      ),
    };
  });
}

/** Whose names stand in a cause says little of what it was: both sides of a quarrel are in most of its causes. */
const isProper = (text: string, { start }: PassageWord): boolean => beginsWithCapital(text.charAt(start));

/** Nothing in common, of two causes that are more than a word of reference. */
function isOther(a: Cause, b: Cause): boolean {
  if (a.cause.size === 0 || b.cause.size === 0) return false;
  const shared = [...a.cause].some((root) => [...b.cause].some((other) => areKin(root, other)));
  return shared === (a.denied !== b.denied);
}

/** So many letters alike at the start make `gang` and `gangland` one matter. */
const kinLetters = 4;

const areKin = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= kinLetters && (a.startsWith(b) || b.startsWith(a)));
