import type { Quote } from '../../model.ts';
import { describesSeveral } from '../../quotes/described.ts';
import { foldedWords } from '../../text/words.ts';
import { isFunctionWord } from '../../words/small-words.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { shortExcerpt } from '../telling/short-excerpt.ts';
import { sideOf } from '../telling/sides.ts';
import { tellers } from '../telling/telling.ts';

/** Telling words. Longer quotations are spoken by one person, who may have spoken for several. */
const mostWords = 3;
/**
 * The same for people who are described as several (`the delegations`): more than a word of theirs is a text, which one of
 * them may have read out.
 */
const mostOfDescribed = 1;
const fewestLetters = 6;

/**
 * A short quotation that one account puts in the mouths of several (`both sides called it “historic”`), where the others
 * have it of one person only.
 */
export function sharedCredits(evidence: Evidence): readonly Draft[] {
  const quotes = evidence.found.quotes.map((quote) => ({ quote, words: contentOf(evidence, quote) }));
  const credited = quotes.filter(
    ({ quote, words }) =>
      words.length > 0 &&
      isOfNobody(quote) &&
      words.length <= (quote.speaker === null ? mostWords : mostOfDescribed) &&
      words.some((word) => word.length >= fewestLetters) &&
      isOfSeveral(evidence, quote),
  );
  const drafts = new Map<string, Draft>();
  for (const { quote, words } of credited) {
    const key = words.join(' ');
    if (drafts.has(key)) continue;
    const same = quotes.filter(
      (other) =>
        other.words.length <= mostWords + words.length &&
        words.every((word) => other.words.includes(word)) &&
        !isOfNobody(other.quote),
    );
    const speakers = new Set(same.map((other) => other.quote.speaker));
    const elsewhere = same.filter((other) => other.quote.account !== quote.account);
    const [one] = elsewhere;
    // where two people are named for the words, several did say them
    if (one === undefined || speakers.size !== 1) continue;
    const group = credited.filter((each) => each.words.join(' ') === key).map((each) => each.quote);
    const sides = [
      ...group.map((each) => sideOf(evidence, each.account, each, 'several')),
      ...elsewhere.map((each) => sideOf(evidence, each.quote.account, each.quote, one.quote.speaker ?? '')),
    ];
    drafts.set(key, {
      kind: 'quote-attribution',
      severity: 'medium',
      confidence: 0.55,
      summary: `“${shortExcerpt(sides[0]?.text ?? '', 0)}” is the word of several in ${tellers(evidence, new Set(group.map(({ account }) => account)))}, and of ${one.quote.speaker} alone in ${tellers(evidence, new Set(elsewhere.map((each) => each.quote.account)))}.`,
      because: ['who is given for a quoted word: several people, or one'],
      sides,
    });
  }
  return [...drafts.values()];
}

const isOfNobody = ({ speaker }: Quote): boolean => speaker === null || describesSeveral(speaker);

function contentOf({ textOf }: Evidence, quote: Quote): readonly string[] {
  return foldedWords(textOf(quote)).filter((word) => !isFunctionWord(word));
}

/** Words for several people, before the quotation. */
const several =
  /\b(?:both(?:\s+(?:sides|parties|teams|camps|governments|companies))?|officials|delegations|leaders|ministers|negotiators|parties|sides|companies|teams|residents|witnesses|critics|supporters|lawyers|unions|experts|lawmakers|senators|two)\b[^.“”"]{0,120}$/i;

function isOfSeveral({ account, passageAt }: Evidence, { account: id, start }: Quote): boolean {
  const from = passageAt(id, start)?.start ?? start;
  return several.test(
    account(id)
      .text.slice(Math.max(from, start - 160), start)
      .replace(/[‘’'“”"][^‘’'“”"]{1,30}[‘’'“”"]/gu, ' ')
      .replace(/[‘'“"]$/u, ''),
  );
}
