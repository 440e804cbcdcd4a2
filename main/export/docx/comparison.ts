import { Paragraph } from 'docx';
import { asWritten } from '../../../core/render/as-written.ts';
import {
  absentLetters,
  accountNames,
  counted,
  kindNames,
  lettersOf,
  mannerOf,
  noDifferingFacts,
  noQuotations,
  noSpeaker,
  placeOf,
  relationNames,
  shownEvidence,
} from '../../../core/render/labels.ts';
import { factsLeftOut } from '../../../core/render/left-out.ts';
import { matterOfFact } from '../../../core/render/matter.ts';
import { isSaid } from '../../../core/render/shown-value.ts';
import type { DifferingFact, Report, ReportedRendering } from '../../../core/report/model.ts';
import type { Part } from './parts.ts';
import {
  accountRuns,
  evidenceCell,
  heading,
  labelled,
  markKey,
  paragraph,
  sectionHeading,
  silentPart,
  table,
  unmatchedPart,
} from './parts.ts';

/** Columns of accounts that fit on a page. */
const columnsOfATable = 6;

/** Findings about typed values as tables: what each account gives. */
export function factsPart(report: Report): Part[] {
  const { accounts, differingFacts } = report;
  const title = sectionHeading('facts');
  const leftOut = factsLeftOut(report);
  const rest = leftOut === '' ? [] : [paragraph(leftOut, 'Lead')];
  if (differingFacts.length === 0 && rest.length > 0) return [title, ...rest];
  if (differingFacts.length === 0) {
    return [title, paragraph(noDifferingFacts, 'Lead')];
  }
  const parts: Part[] = [title];
  for (let from = 0; from < accounts.length; from += columnsOfATable) {
    const columns = accounts.slice(from, from + columnsOfATable);
    const rows = differingFacts.map((fact) => [
      [paragraph(`${fact.finding}  ${kindNames[fact.kind]}`), paragraph(matterOfFact(report, fact), 'Place')],
      ...fact.cells.slice(from, from + columnsOfATable).map((cell) => [paragraph(cellText(cell))]),
    ]);
    const head = [[paragraph('Matter')], ...columns.map(({ letter }) => [paragraph(letter)])];
    // Word takes two tables that touch for one.
    if (from > 0) parts.push(paragraph(''));
    parts.push(table([1.2, ...columns.map(() => 1)], [head, ...rows], { head: true }));
  }
  return [...parts, ...rest];
}

function cellText({ state, values }: DifferingFact['cells'][number]): string {
  if (state !== 'says') return state === 'silent' ? 'silent' : '–';
  return values
    .map(({ value, quote }) => {
      const written = asWritten(value, [quote]);
      return isSaid(written, quote) ? written : `${written}: “${quote}”`;
    })
    .join('\n');
}

/** What two or more accounts quote or paraphrase, each rendering with what it is to the longest quotation. */
export function quotesPart(report: Report): Part[] {
  const names = accountNames(report);
  const none = report.utterances.length === 0;
  return [
    sectionHeading('quotes'),
    none
      ? paragraph(noQuotations, 'Lead')
      : markKey('Words are compared with the longest quotation, the reference'),
    ...report.utterances.flatMap(({ number, speaker, renderings, silent, unmatched }) => [
      heading(3, `Q${number}  ${speaker ?? noSpeaker}`),
      table(
        [2, 8],
        renderings.map((rendering) => [
          [new Paragraph({ children: accountRuns(rendering.evidence.account, names) })],
          evidenceCell(shownEvidence(rendering), aboutRendering(rendering)),
        ]),
      ),
      ...silentPart(silent, names),
      ...unmatchedPart(unmatched, names),
    ]),
  ];
}

function aboutRendering(rendering: ReportedRendering): string {
  const { relation, without } = rendering;
  const missing = without.length === 0 ? [] : [`has not ${without.map((words) => `“${words}”`).join(', ')}`];
  return [relationNames[relation], mannerOf(rendering), ...missing].filter((part) => part !== '').join(' · ');
}

/** What two or more accounts report. */
export function statementsPart(report: Report): Part[] {
  const names = accountNames(report);
  return [
    sectionHeading('statements'),
    markKey('Marked words differ from the passage named first'),
    ...report.statements.flatMap((statement) => [
      heading(
        3,
        `S${statement.number}  Told by ${lettersOf(statement.reportedBy, names)}${absentLetters(statement, names)}`,
      ),
      table(
        [2, 8],
        statement.passages.map(({ evidence }) => [
          [new Paragraph({ children: accountRuns(evidence.account, names) })],
          evidenceCell(evidence),
        ]),
      ),
      ...silentPart(statement.silent, names),
    ]),
  ];
}

/** What one account alone reports. */
export function onlyHerePart(report: Report): Part[] {
  const names = accountNames(report);
  return [
    sectionHeading('only'),
    ...report.onlyHere.flatMap(({ account, passages, setAside }) => [
      heading(2, `${names(account).letter}  ${names(account).name} (${passages.length})`),
      ...passages.flatMap((evidence) => [
        paragraph(evidence.quote, 'Evidence'),
        paragraph(placeOf(evidence), 'Place'),
      ]),
      ...(setAside === 0
        ? []
        : [paragraph(`Not listed: ${counted(setAside, 'passage')} set aside.`, 'Place')]),
    ]),
  ];
}

export function methodsPart({ methods }: Report): Part[] {
  return [sectionHeading('methods'), ...methods.map(({ name, text }) => labelled(name, text))];
}
