import { addTo, grouped } from '../../grouped.ts';
import type { Passage, Quote } from '../../model.ts';
import { slice } from '../../span.ts';
import { remembering } from '../../text/remembering.ts';
import { type Draft, type Evidence, sideOf } from '../evidence/evidence.ts';
import { gistOf } from '../evidence/gist.ts';
import { surname } from '../evidence/surname.ts';
import { lacking } from '../evidence/telling.ts';
import { isWeighty } from '../evidence/weighty-words.ts';
import { areSlipsApart } from '../people/slips.ts';
import { prominenceOf } from './prominence.ts';
import { isShownIn, type ToldAlone } from './told-alone.ts';
import type { ToldWords } from './told-words.ts';

/** Of the other accounts as many have room for it: all but one of four. */
const leastSilent = 0.75;
/** Whom an account names or hears in fewer sentences, it hears in passing. */
const fewestSentences = 2;
/** To as many of them nothing elsewhere is linked. */
const fewestOwn = 2;
/** An editor looks at so many. */
const most = 4;
const mostOfOne = 2;
/** Names take their time to compare, and what comes so late in line would hardly be shown. */
const mostLooked = 40;
/** As many of them, about, are worth an editor's while, and nothing tells which (docs/experiments.md). */
const usual = 0.7;

/** Somebody whom one account alone names and lets speak, with the sentences on them to which nothing elsewhere is linked. */
type Voice = ToldAlone & { readonly name: string; readonly key: string; readonly weighty: number };

/**
 * Whom one account alone hears, in several sentences and on something of weight:
 *
 *     “Both pumps had failed the inspection,” said Ann Porter, a former engineer of the harbour. The owners, Ms Porter added, were warned.
 *
 * What an omission among the `drafts` already shows is left out.
 */
export function soleVoices(evidence: Evidence, words: ToldWords, drafts: readonly Draft[]): readonly Draft[] {
  const { couldTell } = prominenceOf(evidence);
  const ids = evidence.accounts.map(({ id }) => id);
  const mayName = remembering((id) => namesIn(evidence, id));
  const voices = ids.flatMap((account) => {
    const others = ids.filter((id) => id !== account);
    const silent = others.filter((id) => couldTell(id, new Set([account])));
    if (silent.length < leastSilent * others.length) return [];
    return voicesIn(evidence, words, account).map((voice): Voice => ({ ...voice, account, silent }));
  });
  const kept: Voice[] = [];
  const weightiest = voices.toSorted(
    (a, b) => b.weighty - a.weighty || b.passages.length - a.passages.length,
  );
  for (const voice of weightiest.slice(0, mostLooked)) {
    const ofOne = kept.filter(({ account }) => account === voice.account).length;
    if (kept.length >= most) break;
    if (ofOne >= mostOfOne || drafts.some((draft) => isShownIn(draft, voice))) continue;
    if (!ids.some((id) => id !== voice.account && mayName(id)(voice.key))) kept.push(voice);
  }
  return kept.map((voice) => draftOf(evidence, words, voice));
}

/** Whether an account may name somebody: any of its words can be a surname, and names are spelt in several ways. */
function namesIn(evidence: Evidence, id: string): (key: string) => boolean {
  const written = new Set(
    evidence.passages(id).flatMap((passage) => evidence.words(passage).map(({ folded }) => surname(folded))),
  );
  const people = new Set(
    evidence.facts(id).flatMap(({ kind, value }) => (kind === 'person' ? [surname(value)] : [])),
  );
  return (key) =>
    written.has(key) || Array.from(people).some((name) => name === key || areSlipsApart(name, key));
}

/** Who speaks in an account under a full name that nobody else there shares a part of. */
function voicesIn(
  evidence: Evidence,
  words: ToldWords,
  account: string,
): readonly Pick<Voice, 'name' | 'key' | 'passages' | 'weighty'>[] {
  const people = evidence.facts(account).filter(({ kind }) => kind === 'person');
  const named = grouped(people, ({ value }) => surname(value));
  const said = new Map<string, Quote[]>();
  for (const each of [...evidence.found.quotes, ...evidence.found.indirect])
    if (each.account === account && each.speaker !== null) addTo(said, each.speaker, each);
  return [...said].flatMap(([name, parts]) => {
    const key = surname(name);
    const naming = named.get(key) ?? [];
    const names = new Set(naming.flatMap(({ value }) => (value.includes(' ') ? [value] : [])));
    // of two people with one surname nobody knows who is meant
    if (names.size !== 1 || !names.has(name)) return [];
    const passages = [
      ...new Set([...parts, ...naming].flatMap(({ start }) => evidence.passageAt(account, start) ?? [])),
    ].filter(({ zone }) => zone === 'body');
    const own = passages
      .filter(({ id }) => evidence.linksFrom(id).size === 0)
      .toSorted((a, b) => a.start - b.start);
    const weighty = weightOf(words, passages);
    const isHeard = passages.length >= fewestSentences && own.length >= fewestOwn && weighty > 0;
    return isHeard ? [{ name, key, passages: own, weighty }] : [];
  });
}

/** How many words such as an editor would not leave out. */
function weightOf(words: ToldWords, passages: readonly Passage[]): number {
  const weighty = passages.flatMap((passage) => words.in(passage).filter(({ folded }) => isWeighty(folded)));
  return new Set(weighty.map(({ root }) => root)).size;
}

const mostShown = 3;

function draftOf(evidence: Evidence, words: ToldWords, { account, name, passages, silent }: Voice): Draft {
  const { text } = evidence.account(account);
  const [shown] = passages.toSorted((a, b) => weightOf(words, [b]) - weightOf(words, [a]));
  const gist = shown === undefined ? '' : gistOf(slice(text, shown), []);
  const valueOf = (passage: Passage): string =>
    [...new Set(words.in(passage).map(({ folded }) => folded))].slice(0, mostShown).join(' ');
  return {
    kind: 'omission',
    severity: 'low',
    confidence: usual,
    summary: `Only ${evidence.name(account)} hears ${name} (“${gist}”); ${lacking(evidence, silent)}.`,
    because: ['whom one account alone names and lets speak, looked for by the surname'],
    searched: name.toLowerCase().split(' '),
    sides: passages.map((passage) => sideOf(evidence, account, passage, valueOf(passage))),
    silent,
  };
}
