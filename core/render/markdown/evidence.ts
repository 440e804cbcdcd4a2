import { shortName } from '../../account/short-name.ts';
import type { Target } from '../../annotations.ts';
import type { Mark, ReportedEvidence } from '../../report/model.ts';
import type { Silence } from '../../report/silence.ts';
import type { AccountNames } from '../labels.ts';
import { placeOf, silentGroups } from '../labels.ts';
import { lostPlace } from '../lost-place.ts';
import { plainMarkdown } from './text.ts';

/**
 * An account's words as an item of a list: who, the words in the sentence they stand in, where. Part of a sentence is set
 * off in bold alone: quotation marks in an account's sentence are the account's own.
 */
export function evidenceLine(evidence: ReportedEvidence, names: AccountNames, about = ''): string {
  return lineOf(evidence, names, about, sentenceOf(evidence));
}

/** As `evidenceLine`, of words that the account has in quotation marks and that are shown without their sentence. */
export function quotationLine(evidence: ReportedEvidence, names: AccountNames, about: string): string {
  return lineOf(evidence, names, about, `“${markedWords(evidence.quote, evidence.marks)}”`);
}

function sentenceOf(evidence: ReportedEvidence): string {
  const { before, after, cutBefore, cutAfter, quote, marks } = evidence;
  const isPart = before.trim() !== '' || after.trim() !== '';
  const words = markedWords(quote, marks);
  return isPart
    ? `${cutBefore ? '… ' : ''}${spaced(before)}**${words}**${spaced(after)}${cutAfter ? ' …' : ''}`
    : words;
}

function lineOf(evidence: ReportedEvidence, names: AccountNames, about: string, sentence: string): string {
  return `- ${accountLabel(evidence.account, names)}: ${about === '' ? '' : `${about}: `}${sentence.trim()} (${placeOf(evidence)})\n`;
}

/** A note's words that do not stand at their place any more. */
export function lostLine(target: Target, names: AccountNames): string {
  return `- ${accountLabel(target.account, names)}: not at its place any more: “${plainMarkdown(target.quote)}” (the words when the note was written${lostPlace(target)})\n`;
}

export function accountLabel(id: string, names: AccountNames): string {
  const { letter, name } = names(id);
  return `**${letter}** ${plainMarkdown(shortName(name))}`;
}

/** Who is silent on the matter, with what was looked for. */
export function silentLine(silent: readonly Silence[], names: AccountNames): string {
  return silentGroups(silent)
    .map(({ accounts, lookedFor }) => {
      const tail = lookedFor === '' ? '' : `; ${plainMarkdown(lookedFor)}`;
      return `- Silent: ${accountLabels(accounts, names)}${tail}\n`;
    })
    .join('');
}

/** Where no counterpart was found, which is not yet silence. */
export function unmatchedLine(unmatched: readonly string[], names: AccountNames): string {
  return unmatched.length === 0 ? '' : `- No match found in: ${accountLabels(unmatched, names)}\n`;
}

function accountLabels(ids: readonly string[], names: AccountNames): string {
  return ids.map((id) => accountLabel(id, names)).join(', ');
}

/** Differing words in bold. */
function markedWords(text: string, marks: readonly Mark[]): string {
  let words = '';
  let at = 0;
  for (const mark of marks) {
    if (mark.start < at || mark.end > text.length) continue;
    words += `${spaced(text.slice(at, mark.start))}**${plainMarkdown(text.slice(mark.start, mark.end))}**`;
    at = mark.end;
  }
  return (words + spaced(text.slice(at))).trim();
}

/** Plain, with the blanks at its ends kept as one. */
function spaced(text: string): string {
  if (text.trim() === '') return text === '' ? '' : ' ';
  return `${/^\s/.test(text) ? ' ' : ''}${plainMarkdown(text)}${/\s$/.test(text) ? ' ' : ''}`;
}
