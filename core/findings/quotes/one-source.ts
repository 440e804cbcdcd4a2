import { sameSpeaker } from '../../quotes/similarity.ts';
import { slice } from '../../span.ts';
import { remembering } from '../../text/remembering.ts';
import { stemOf } from '../../text/stem.ts';
import { foldedWords } from '../../text/words.ts';
import { isFunctionWord } from '../../words/function-words.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { surname } from '../evidence/surname.ts';
import type { Claim } from './credits.ts';

/** Words for the authorities, any of whom may speak for the others. */
const law =
  /\b(?:police|cops?|officers?|officials?|authorit(?:y|ies)|investigators?|detectives?|deput(?:y|ies)|sheriff(?:['’]s)?|constables?|troopers?|law enforcement|[a-z]{1,2}pd)\b/iu;
/** Who is not of them. */
const civil =
  /\b(?:(?:eye-?)?witness(?:es)?|residents?|neighbou?rs?|locals|onlookers?|bystanders?|survivors?|family|relatives?|parents?|mother|father|wife|husband|friends?|newspaper|magazine|news agency|broadcaster|media|company)\b/iu;

const reach = 70;

/** Whether two claims may be of one source: the same, one that speaks for the other, or words for it as vague as `officials`. */
export function mayBeOneSource(evidence: Evidence, one: Claim, other: Claim): boolean {
  if (one.source === other.source || sameSpeaker(one.source, other.source)) return true;
  if (isNamedInOne(evidence, one, other)) return false;
  const both = [one, other];
  if (both.some(({ source }) => vague.test(source)) && !both.some(({ source }) => civil.test(source)))
    return true;
  if (both.every((claim) => law.test(`${claim.source} ${beside(evidence, claim)}`))) return true;
  return tellsOf(evidence, one, other) || tellsOf(evidence, other, one);
}

/** `a neighbour`, beside whom another account names somebody: an editor may ask who it was. */
const unnamed = /^(?:an?|one) /u;
const isNamedInOne = (evidence: Evidence, one: Claim, other: Claim): boolean =>
  [one, other].some(({ source }) => unnamed.test(source)) &&
  [one, other].some(({ passage, source }) =>
    evidence.facts(passage.account).some(({ kind, value }) => kind === 'person' && value === source),
  );

const vague = /^(?:the\s|local\s|city\s)?(?:officials?|authorities|sources?|media|reports?)$/iu;

/** What stands beside the name of a source, up to the next comma but one: what it is. */
function beside({ account }: Evidence, { passage, source }: Claim): string {
  const text = slice(account(passage.account).text, passage);
  const last = source.split(/\s/u).at(-1) ?? '';
  const at = text.toLowerCase().indexOf(last.toLowerCase());
  if (at < 0) return '';
  const before =
    text
      .slice(Math.max(0, at - reach), at)
      .split(/[,;:“”"]/u)
      .at(-1) ?? '';
  const [after = '', more = ''] = text.slice(at + last.length, at + last.length + reach).split(/[,;:“”"]/u);
  return `${before} ${after === '' ? more : after}`;
}

const stemOfName = (word: string): string => stemOf(word.replace(/['’]s?$/u, ''));

const telling = remembering((source) =>
  foldedWords(source)
    .filter((word) => word.length > 2 && !isFunctionWord(word) && !anybody.test(word))
    .map(stemOfName),
);
const anybody =
  /^(?:source|official|friend|man|woman|person|people|both|one|some|several|local|close|former|anonymous|inside|knowledge|minister|president|prime|leader|leaders|head|chief|spokesman|spokeswoman|spokesperson|statement|report|neighbour|neighbor)s?$/u;

/** Whether what one account says of a named source has the other source in it: `Bloggs, a navy spokesman` and `the navy`. */
function tellsOf(evidence: Evidence, named: Claim, other: Claim): boolean {
  const words = telling(other.source);
  const own = telling(named.source);
  const ofNamed = surname(named.source);
  const has = (text: string): boolean => {
    const all = foldedWords(text).map(stemOfName);
    return words.some((word) => !own.includes(word) && all.includes(word));
  };
  if (words.some((word) => own.includes(word))) return true;
  if (has(beside(evidence, named))) return true;
  return evidence.accounts.some(({ id, text }) =>
    evidence
      .facts(id)
      .some(
        ({ kind, value, start, end }) =>
          kind === 'person' &&
          surname(value) === ofNamed &&
          has(text.slice(Math.max(0, start - 40), end + 40)),
      ),
  );
}
