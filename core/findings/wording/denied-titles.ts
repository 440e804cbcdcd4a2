import type { BlockKind, Passage } from '../../model.ts';
import type { Span } from '../../span.ts';
import { byScript, type ScriptPattern } from '../../text/by-script.ts';
import { countShared } from '../evidence/count-shared.ts';
import { type Draft, type Evidence, sideOf } from '../evidence/evidence.ts';
import { excerptOf } from '../evidence/excerpt.ts';
import { contentRoots } from '../evidence/passage-words.ts';

const shown: ReadonlySet<BlockKind> = new Set(['headline', 'deck', 'front-matter', 'bullet']);

const reached = String.raw`(?:agree(?:s|d|ing)?|sign(?:s|ed)?|reach(?:es|ed)?|strikes?|struck|seal(?:s|ed)?|clinch(?:es|ed)?|secures?d?|declares?d?)`;
const notReached = String.raw`(?:did\s+not|didn[’']t|ha(?:s|ve)\s+not|failed\s+to|(?:fell|stopped)\s+short\s+of)`;
/** What follows would say of which deal it is so: `no deal on fish`. */
const clauseEnd = String.raw`(?=\s*[.,;:!–—]|\s+(?:and|but|so|as)\b)`;

type Outcome = { readonly claim: ScriptPattern; readonly denial: ScriptPattern };

/** What sides come to in the end, each in the words that mean it. */
const outcomes = ['truce|cease-?fire|armistice', 'deal|agreement|accord|pact|settlement'].map(
  (nouns): Outcome => ({
    claim: byScript(
      String.raw`\b${reached}\s+(?:to\s+)?(?:an?\s+|the\s+)?(?:[\p{L}-]+\s+){0,2}?(?:${nouns})\b|\b(?:${nouns})\s+(?:is\s+|was\s+)?(?:agreed|signed|reached|sealed|declared|takes\s+effect)\b`,
      'gi',
    ),
    denial: byScript(
      String.raw`\b(?:without\s+(?:an?|any)|(?:is|was)\s+no|${notReached}\s+(?:\p{L}+\s+){0,2}?(?:an?|any|the)?)\s*(?:[\p{Ll}-]+\s+)?(?:${nouns})\b${clauseEnd}`,
      'gi',
    ),
  }),
);

/** What is not there yet, or is only asked for. */
const open = byScript(
  String.raw`\b(?:no|not|without|fails?|failed|talks|bid|seek\p{L}*|hopes?|chance|close|near\p{L}*|may|might|could|would|if|whether|towards?|call\p{L}*|urge\p{L}*|demand\p{L}*|to\s+(?:sign|agree|reach|seek|discuss)|rejects?|refuses?|despite|violat\p{L}*|break\p{L}*|broke)\b|\?`,
  'i',
);

/** A title in which a truce or a deal is reached, of which its own text says that there is none. */
export function deniedTitles(evidence: Evidence): readonly Draft[] {
  return evidence.accounts.flatMap(({ id }) =>
    outcomes.flatMap(({ claim, denial }): readonly Draft[] => {
      const title = find(evidence, id, claim, (passage) => shown.has(passage.zone));
      if (title === null) return [];
      const text = find(evidence, id, denial, (passage) => passage.zone === 'body');
      return text === null || !areOfOne(evidence, title, text) ? [] : [draftOf(evidence, id, title, text)];
    }),
  );
}

/** `The talks did not produce a truce`: those that the title is about. */
const talks = /\b(?:talks|negotiations|summit|meeting|(?:two|both)\s+(?:sides|countries|governments))\b/iu;

/** The text tells of the talks, or of one who is in the title, or of where. */
function areOfOne(evidence: Evidence, title: Told, text: Told): boolean {
  const [above, below] = [title, text].map(({ passage, start, end }) =>
    contentRoots(evidence.words(passage).filter((word) => word.end <= start || word.start >= end)),
  );
  const { account, start, end } = text.passage;
  // `in March they did not reach one`
  const isDated = evidence
    .factsIn(account, text.passage)
    .some((fact) => fact.kind === 'date' && fact.end <= text.start);
  if (above === undefined || below === undefined || isDated) return false;
  return countShared(above, below) > 0 || talks.test(evidence.account(account).text.slice(start, end));
}

type Told = Span & { readonly passage: Passage };

function find(
  { account, passages, isQuoted }: Evidence,
  id: string,
  pattern: ScriptPattern,
  isMeant: (passage: Passage) => boolean,
): Told | null {
  const { text } = account(id);
  for (const passage of passages(id).filter(isMeant)) {
    const told = text.slice(passage.start, passage.end);
    const [match] = pattern.all(told);
    if (match === undefined) continue;
    const at = { start: passage.start + match.index, end: passage.start + match.index + match[0].length };
    if (isQuoted(id, at) || (passage.zone !== 'body' && open.test(told))) continue;
    return { passage, ...at };
  }
  return null;
}

function draftOf(evidence: Evidence, id: string, title: Told, text: Told): Draft {
  const { text: source } = evidence.account(id);
  const [above, below] = [title, text].map(({ passage, start }) =>
    excerptOf(source.slice(passage.start, passage.end), start - passage.start),
  );
  return {
    kind: 'internal-inconsistency',
    severity: 'medium',
    confidence: 0.65,
    summary: `The title of ${evidence.name(id)} says “${above}”; its text says “${below}”.`,
    because: ['what is reached in a title, and denied in the text below it'],
    sides: [sideOf(evidence, id, title, 'reached'), sideOf(evidence, id, text, 'not reached')],
    silent: [],
  };
}
