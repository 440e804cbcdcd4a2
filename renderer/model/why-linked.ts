import { editorsWord } from '../../core/links/editors-links.ts';
import type { Link, Passage } from '../../core/model.ts';
import type { EditorsWords } from './editors-words.ts';
import { featureInWords } from './feature-words.ts';
import type { ReviewIndex } from './review-index.ts';

/** Why two passages stand together. */
export type LinkReason = {
  readonly a: Passage;
  readonly b: Passage;
  /** How sure the engine is, 0..1. */
  readonly score: number;
  readonly isEditors: boolean;
  /** What speaks for it, then what speaks against it: each with its share of all that was weighed, 0..1. */
  readonly grounds: readonly Ground[];
};

type Ground = { readonly words: string; readonly share: number; readonly speaks: 'for' | 'against' };

/** The links among passages, surest first; with `of`, only those of one of them. */
export function reasonsAmong(
  index: ReviewIndex,
  passages: readonly Passage[],
  of: string | null = null,
): readonly LinkReason[] {
  const members = new Map(passages.map((passage) => [passage.id, passage]));
  return index.analysis.links
    .flatMap((link): readonly LinkReason[] => {
      const [a, b] = [members.get(link.a), members.get(link.b)];
      if (a === undefined || b === undefined || (of !== null && link.a !== of && link.b !== of)) return [];
      return [{ a, b, score: link.score, isEditors: isEditors(link), grounds: groundsOf(link) }];
    })
    .toSorted((one, other) => other.score - one.score);
}

/** Passages that the editor unlinked from this one. */
export function keptApart(index: ReviewIndex, words: EditorsWords, passage: Passage): readonly Passage[] {
  return words.on(passage).flatMap((link) => {
    if (link.state !== 'unlinked') return [];
    const other = link.a.account === passage.account && link.a.start === passage.start ? link.b : link.a;
    const found = index.passagesOf
      .get(other.account)
      ?.find(({ start, end }) => start === other.start && end === other.end);
    return found === undefined ? [] : [found];
  });
}

function isEditors({ because }: Link): boolean {
  return because.some(({ feature }) => feature === editorsWord);
}

/** A ground with less than this share of what was weighed is not mentioned. */
const leastShare = 0.05;

function groundsOf(link: Link): readonly Ground[] {
  if (isEditors(link)) return [];
  const all = link.because.reduce((sum, { share }) => sum + Math.abs(share), 0);
  const grounds = link.because
    .map(
      ({ feature, share }): Ground => ({
        words: featureInWords(feature),
        share: all > 0 ? Math.abs(share) / all : 0,
        speaks: share > 0 ? 'for' : 'against',
      }),
    )
    .filter(({ share }) => share >= leastShare);
  return [
    ...grounds.filter(({ speaks }) => speaks === 'for'),
    ...grounds.filter(({ speaks }) => speaks === 'against'),
  ];
}
