import { addTo, grouped } from '../../grouped.ts';
import type { Fact, Side } from '../../model.ts';
import { titleWords } from '../../names/lexicon.ts';
import { span } from '../../span.ts';
import { byScript } from '../../text/by-script.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { printed, printedSide } from '../telling/printed.ts';
import { valuesAgainst } from '../telling/telling.ts';
import { writtenForm } from './spelling.ts';

/**
 * Somebody whom one account calls by a middle name or initial and another does not: `Ann K. Porter`, `Ann Porter`.
 */
export function fullerNames(evidence: Evidence): readonly Draft[] {
  return [...fullerByMiddle(evidence), ...nicknames(evidence)];
}

/** `Jonathan "Jo" Bloggs`. */
const nicknamed = byScript(
  String.raw`(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]{1,24}(?:\s\p{Lu}[\p{L}.’'-]{0,24}){0,2}\s[“"‘'(](\p{Lu}[\p{L}-]+)[”"’')]\s(\p{Lu}[\p{L}-]+)`,
  'g',
);

const mostNicknames = 20;

/** The length of `Deputy ` in `Deputy Jonathan "Jo" Bloggs`. */
function titleBefore(name: string): number {
  const [first = ''] = name.split(/\s/u);
  return titleWords.has(first.toLowerCase().replace('.', '')) ? first.length + 1 : 0;
}

/** Somebody of whom one account gives the name in full with the nickname that is all the others call him by. */
function nicknames(evidence: Evidence): readonly Draft[] {
  const full = evidence.accounts.flatMap(({ id, text }) =>
    nicknamed
      .all(text)
      .slice(0, mostNicknames)
      .map(({ 0: whole, 1: nickname, 2: surname, index }) => ({
        called: `${nickname} ${surname}`,
        side: printedSide(evidence, id, span(index + titleBefore(whole), index + whole.length)),
      })),
  );
  return [...grouped(full, ({ called }) => called)].flatMap(([called, own]) => {
    const telling = new Set(own.map(({ side }) => side.account));
    const others = evidence.accounts.flatMap(({ id }) => {
      const fact = telling.has(id)
        ? undefined
        : evidence.facts(id).find((each) => each.kind === 'person' && printed(evidence, id, each) === called);
      return fact === undefined ? [] : [printedSide(evidence, id, fact)];
    });
    const first = [...grouped(own, ({ side }) => side.account).values()].flatMap(([one]) => one?.side ?? []);
    return others.length === 0
      ? []
      : [draftOf(evidence, [...first, ...others], 'the nickname of one person')];
  });
}

function draftOf(evidence: Evidence, sides: readonly Side[], because: string): Draft {
  return {
    kind: 'name-spelling',
    severity: 'low',
    confidence: 0.7,
    summary: `One name is given more fully by some: ${valuesAgainst(evidence, sides)}.`,
    because: [because],
    sides,
  };
}

function fullerByMiddle(evidence: Evidence): readonly Draft[] {
  const people = new Map<string, Fact[]>();
  for (const fact of evidence.found.facts)
    if (fact.kind === 'person' && wordsOf(evidence, fact).length > 1)
      addTo(people, endsOf(evidence, fact), fact);
  return [...people.values()].flatMap((mentions) => {
    const middle = new Set(mentions.map((fact) => middleOf(evidence, fact)));
    if (middle.size < 2) return [];
    const fullest = fullestOf(evidence, mentions);
    const told = [...new Set(fullest.map((fact) => middleOf(evidence, fact)))];
    if (told.length < 2 || !told.every((one) => told.every((other) => mayBeOne(one, other)))) return [];
    const sides = fullest.map((fact) => printedSide(evidence, fact.account, fact));
    return [draftOf(evidence, sides, 'the middle names and initials of one person')];
  });
}

/** One goes on where the other ends; an initial is the name that begins with it. `H. W.` and `W.` are two people. */
function mayBeOne(one: string, other: string): boolean {
  const [a, b] = [one, other].map((middle) => middle.split(' ').filter((word) => word !== ''));
  return (a ?? []).every((word, index) => {
    const beside = b?.[index];
    return beside === undefined || word.startsWith(beside) || beside.startsWith(word);
  });
}

/** How each account names somebody where it does so most fully. */
function fullestOf(evidence: Evidence, mentions: readonly Fact[]): readonly Fact[] {
  const fullest = new Map<string, Fact>();
  for (const fact of mentions) {
    const before = fullest.get(fact.account);
    if (before === undefined || middleOf(evidence, fact).length > middleOf(evidence, before).length)
      fullest.set(fact.account, fact);
  }
  return [...fullest.values()];
}

const wordsOf = (evidence: Evidence, fact: Fact): readonly string[] =>
  writtenForm(printed(evidence, fact.account, fact))
    .toLowerCase()
    .split(' ');

/** Given name and surname: what stands between them is not what one goes by. */
function endsOf(evidence: Evidence, fact: Fact): string {
  const words = wordsOf(evidence, fact);
  return `${words[0] ?? ''} ${words.at(-1) ?? ''}`;
}

const middleOf = (evidence: Evidence, fact: Fact): string =>
  wordsOf(evidence, fact)
    .slice(1, -1)
    .filter((word) => !particle.test(word))
    .join(' ');

/** Whoever leaves these out writes the surname in another way. */
const particle = /^(?:a[ln]|el|bin|ibn|ben|d[aeiou]|del|della|dos|das|der|den|van|von|zu|la|le|y|e)$/u;
