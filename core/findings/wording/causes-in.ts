import type { Passage } from '../../model.ts';
import { clausesIn, lastClauseStart } from '../../passages/clauses.ts';
import { type Span, span } from '../../span.ts';
import { byScript } from '../../text/by-script.ts';
import { beginsWithCapital } from '../../text/letters.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { contentRoots, type PassageWord } from '../evidence/passage-words.ts';

/** What an account gives as the cause of something. */
export type Cause = {
  readonly account: string;
  readonly passage: Passage;
  readonly at: Span;
  readonly cause: ReadonlySet<string>;
  readonly effect: ReadonlySet<string>;
  /** Where the effect is told, with the words that lead to the cause. */
  readonly effectAt: Span;
  readonly denied: boolean;
  /** Whether the words that lead to it tell of a death: `died of`. */
  readonly ofDeath: boolean;
};

/**
 * Words for quarrels and fires, which begin for a reason. Of these `after` tells the cause: `fighting broke out after`.
 */
const start =
  '(?:broke\\s+out|erupted|flared(?:\\s+up)?|came\\s+to\\s+blows|exchanged\\s+fire|clashed|fought|(?:shooting|fighting|violence|clash(?:es)?|riots?|unrest|blaze|dispute|row)\\s+(?:started|began))';
/** `caused by ...`, `due to ...`, `blamed on ...`: the cause follows. */
const leading = byScript(
  String.raw`\b(?:(?:was|were|been|being|is|are)\s+(?:\p{L}+\s+)?(?:caused|triggered|sparked|prompted|provoked|set\s+off|brought\s+about|driven|fuel(?:l)?ed|ignited|started|killed|injured)\s+by|(?:caused|triggered|sparked|prompted|provoked)\s+by|because\s+of|due\s+to|owing\s+to|as\s+a\s+result\s+of|the\s+result\s+of|resulted\s+from|stemm(?:ed|ing)\s+from|blam(?:ed|es|ing)\s+(?:it\s+)?on|attributed\s+to|put\s+(?:it\s+)?down\s+to|thanks\s+to|linked\s+to|died\s+(?:of|from)|after\s+suffering|grew\s+out\s+of|arose\s+(?:from|out\s+of)|${start}\b[^.;“”"]{0,60}?\b(?:after|when))\s+`,
  'gi',
);
const longestCause = 10;
/** How far before a word the beginning of its clause is looked for, in UTF-16 code units. */
const longestClause = 300;

/** `may have [been caused by]`, `was not [due to]`: what says how sure it is. */
const maybe =
  /\b(?:(?:may|might|could|must|cannot|can)(?:\s+not)?(?:\s+well)?\s+(?:have|be)\s+|(?:was|were|is|are|be|been)\s+not\s+|not\s+)$/iu;
/** In UTF-16 code units. */
const longestMaybe = 60;
const denial = /\b(?:not|n[’']t|never|denied)\s*$/iu;
const deadly = /^(?:died|(?:was|were)\s+killed)\b/iu;
/** `died after suffering a stroke`: of what somebody died, unless the effect is another one. */
const dying = /^(?:dies?|died|dying|dead|deaths?)$/u;
const suffered = /^after\s+suffering\b/iu;

/** A case that is only likened to this one has a cause of its own. */
const otherMatter = /\b(?:case of|like|unlike|death of|killing of) another\b|\bsimilar(?:ly|ity|ities)?\b/iu;

/** Verbs that have the cause before them: `a spark set off the blast`. */
const led = byScript(
  String.raw`(?<!\b(?:is|are|was|were|been|being|what|that|which|who)\s(?:\p{L}+ly\s)?)\b(?:set\s+off|caused|sparked|triggered|ignited|started)\s+(?:the|this|an?)\s+`,
  'gi',
);
/** The causes that a passage gives, each with what it is the cause of. */
export function causesIn(evidence: Evidence, passage: Passage): readonly Cause[] {
  const { text } = evidence.account(passage.account);
  const source = text.slice(passage.start, passage.end);
  const following = leading.all(source);
  const before = led.all(source);
  if (following.length + before.length === 0 || otherMatter.test(source)) return [];
  const words = evidence.words(passage);
  const within = (start: number, end: number): readonly PassageWord[] =>
    words.filter((word) => word.start >= passage.start + start && word.end <= passage.start + end);
  const endOf = (from: number): number => clausesIn(source, span(from, source.length))[0]?.end ?? from;
  const isProper = ({ start }: PassageWord): boolean => beginsWithCapital(text.charAt(start));
  /** Names do not tell causes apart: both sides of a quarrel are named in most of what is given as its cause. */
  const rootsOf = (cause: readonly PassageWord[]): ReadonlySet<string> =>
    contentRoots(cause.filter((word) => !isProper(word)));
  const isDenied = (from: number): boolean => denial.test(source.slice(Math.max(0, from - 12), from));
  return [
    ...following.map(({ index, 0: { length } }): Cause => {
      const from = index + length;
      const cause = within(from, endOf(from)).slice(0, longestCause);
      const unsure = maybe.exec(source.slice(Math.max(0, index - longestMaybe), index))?.[0].length ?? 0;
      const at = { start: passage.start + index - unsure, end: cause.at(-1)?.end ?? passage.start + from };
      // `came to blows on May 2 after`: of what stands between, only when and where belongs to the effect
      const inside = within(index, from).filter((word) => isProper(word) || /\d/u.test(word.folded));
      const effect = [...within(0, index), ...inside];
      const lead = source.slice(index, from);
      return {
        passage,
        account: passage.account,
        at,
        cause: rootsOf(cause),
        effect: contentRoots(effect),
        effectAt: { start: passage.start, end: passage.start + from },
        ofDeath:
          deadly.test(lead) || (suffered.test(lead) && effect.some(({ folded }) => dying.test(folded))),
        denied: isDenied(index),
      };
    }),
    ...before.flatMap(({ index, 0: { length } }): readonly Cause[] => {
      const opens = lastClauseStart(source, span(Math.max(0, index - longestClause), index));
      const cause = within(opens, index).slice(-longestCause);
      const effect = within(index + length, endOf(index + length));
      const [first, last] = [cause[0], effect.at(-1)];
      if (first === undefined || last === undefined) return [];
      return [
        {
          passage,
          account: passage.account,
          at: { start: first.start, end: last.end },
          cause: rootsOf(cause),
          effect: contentRoots(effect),
          effectAt: { start: passage.start + index, end: last.end },
          ofDeath: false,
          denied: isDenied(index),
        },
      ];
    }),
  ];
}
