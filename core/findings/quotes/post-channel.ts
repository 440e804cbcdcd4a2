import type { Passage, Side } from '../../model.ts';
import { platforms, vaguer } from '../../outlets/platforms.ts';
import type { Span } from '../../span.ts';
import { listed } from '../../text/listed.ts';
import { foldedWords } from '../../text/words.ts';
import { isFunctionWord } from '../../words/small-words.ts';
import { shareEnough } from '../evidence/count-shared.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { surname } from '../evidence/surname.ts';
import { shortExcerpt } from '../telling/short-excerpt.ts';
import { sideOf } from '../telling/sides.ts';
import { valuesWithTellers, wordsBy } from '../telling/telling.ts';
import { type EmbeddedPost, embeddedPostsOf } from './embedded-posts.ts';
import { mediumOf } from './media.ts';
import { wherePosted } from './where-posted.ts';

/**
 * Names of other platforms than X, and vaguer words for a platform. `X` and `post` stand in too many sentences for that.
 */
const elsewhere = [...platforms, ...vaguer]
  .filter((name) => !/^(?:x|twitter|post|internet)$/u.test(name))
  .join('|');
const platform = new RegExp(
  `\\b(?:posted|wrote|writing|said|shared|announced|tweeted|post|message|statement)\\b[^.“”"]{0,40}\\b(${elsewhere})\\b|\\b(${elsewhere}) (?:post|message|statement)\\b`,
  'iu',
);
const fewestWords = 5;
/** A passage tells what a post says where they share so many words, and this much of the shorter one's. */
const leastShared = { count: 4, share: 0.6 };

/** A post that one account shows as it was posted, and that another one says was posted elsewhere, or less exactly. */
export function postChannels(evidence: Evidence): readonly Draft[] {
  const posts = embeddedPostsOf(evidence);
  return posts.flatMap((post, index): readonly Draft[] => {
    const retold = evidence.accounts
      .filter(({ id }) => id !== post.account)
      .flatMap(({ id }) => evidence.passages(id).filter((passage) => tells(evidence, post, passage)))
      .flatMap((passage) => platformIn(evidence, passage));
    const copies = posts.filter((other) => other.account !== post.account && isCopy(evidence, post, other));
    // two accounts may show one post: the first copy of it is compared, with the others on its sides
    if (copies.some((other) => posts.indexOf(other) < index)) return [];
    const told = [
      ...retold,
      ...spoken(evidence, post),
      ...copies.map((other) => sideOf(evidence, other.account, other.signature, other.platform)),
    ].filter(({ value }) => value.toLowerCase() !== post.platform.toLowerCase());
    if (told.length === 0) return [];
    const sides = [sideOf(evidence, post.account, post.signature, post.platform), ...told];
    const words = evidence.textOf(post);
    const given = listed(valuesWithTellers(evidence, sides));
    const exact = told.some(({ value }) => !vaguer.has(value.toLowerCase()));
    return [
      {
        kind: 'channel',
        severity: exact ? 'medium' : 'low',
        confidence: 0.6,
        summary: wherePosted(wordsBy(post.author), shortExcerpt(words, 0), given, exact),
        because: ['the platform of an embedded post, and the one named where its words are told'],
        sides,
      },
    ];
  });
}

/** Two embedded posts with most of their words in common. */
function isCopy(evidence: Evidence, post: EmbeddedPost, other: EmbeddedPost): boolean {
  const [one, two] = [post, other].map((each) => new Set(contentOf(evidence, each)));
  if (one === undefined || two === undefined) return false;
  return shareEnough(one, two, leastShared);
}

/** Where another account quotes words of the post as the author's, and says how they came. */
function spoken(evidence: Evidence, post: EmbeddedPost): readonly Side[] {
  const posted = ` ${wordsIn(evidence, post).join(' ')} `;
  return evidence.found.quotes.flatMap((quote) => {
    const words = wordsIn(evidence, quote);
    const isFrom =
      quote.account !== post.account &&
      words.length >= fewestWords &&
      surname(quote.speaker ?? '') === surname(post.author) &&
      posted.includes(` ${words.join(' ')} `);
    if (!isFrom) return [];
    const medium = mediumOf(evidence, quote);
    const passage = evidence.passageAt(quote.account, quote.start);
    if (medium === null) return passage === undefined ? [] : platformIn(evidence, passage);
    return [sideOf(evidence, quote.account, medium.at, medium.name)];
  });
}

const wordsIn = ({ textOf }: Evidence, at: Span & { readonly account: string }): readonly string[] =>
  foldedWords(textOf(at));

const contentOf = (evidence: Evidence, post: EmbeddedPost): readonly string[] =>
  wordsIn(evidence, post).filter((word) => !isFunctionWord(word));

/** A sentence of the text that names the author, or goes on about him, and has most of the post's words. */
function tells(
  { textOf, roots, factsIn, passageAt }: Evidence,
  post: EmbeddedPost,
  passage: Passage,
): boolean {
  const embedded = passageAt(post.account, post.start);
  if (passage.zone !== 'body' || embedded === undefined) return false;
  if (!shareEnough(roots(embedded), roots(passage), leastShared)) return false;
  const named = factsIn(passage.account, passage).filter(({ kind }) => kind === 'person');
  return named.length === 0
    ? /^\W*(?:he|she)\b|\b(?:he|she) (?:said|wrote|added|posted)\b/iu.test(textOf(passage))
    : named.some(({ value }) => surname(value) === surname(post.author));
}

function platformIn(evidence: Evidence, passage: Passage) {
  const match = platform.exec(evidence.textOf(passage));
  const name = match?.[1] ?? match?.[2];
  if (match === null || name === undefined) return [];
  const start = passage.start + match.index;
  return [sideOf(evidence, passage.account, { start, end: start + match[0].length }, name)];
}
