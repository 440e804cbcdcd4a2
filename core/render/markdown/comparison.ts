import type { Report, ReportedRendering } from '../../report/model.ts';
import { asWritten } from '../as-written.ts';
import type { AccountNames } from '../labels.ts';
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
} from '../labels.ts';
import { factsLeftOut } from '../left-out.ts';
import { matterOfFact } from '../matter.ts';
import { sectionNames } from '../section-names.ts';
import { isSaid } from '../shown-value.ts';
import { accountLabel, evidenceLine, quotationLine, silentLine, unmatchedLine } from './evidence.ts';
import { plainMarkdown, sentenceMarkdown, tableRow } from './text.ts';

/** Findings about typed values as a table: what each account gives. */
export function factsMarkdown(report: Report): string {
  const { accounts, differingFacts } = report;
  const leftOut = factsLeftOut(report);
  if (differingFacts.length === 0 && leftOut !== '') return `## ${sectionNames.facts}\n\n${leftOut}\n`;
  if (differingFacts.length === 0) {
    return `## ${sectionNames.facts}\n\n${noDifferingFacts}\n`;
  }
  const head = tableRow(['Finding', 'Matter', ...accounts.map(({ letter }) => letter)]);
  const line = tableRow(['---:', '---', ...accounts.map(() => '---')]);
  const rows = differingFacts.map((fact) =>
    tableRow([
      String(fact.finding),
      `${kindNames[fact.kind]}: ${plainMarkdown(matterOfFact(report, fact))}`,
      ...fact.cells.map(({ state, values }) =>
        state === 'says'
          ? values.map(({ value, quote }) => valueMarkdown(value, quote)).join('; ')
          : state === 'silent'
            ? '*silent*'
            : '–',
      ),
    ]),
  );
  return `## ${sectionNames.facts}\n\n${head}${line}${rows.join('')}${leftOut === '' ? '' : `\n${leftOut}\n`}`;
}

function valueMarkdown(value: string, quote: string): string {
  const words = `“${plainMarkdown(quote)}”`;
  const written = asWritten(value, [quote]);
  return isSaid(written, quote) ? words : `${plainMarkdown(written)} ${words}`;
}

/** What two or more accounts quote or paraphrase, each rendering with what it is to the longest quotation. */
export function quotesMarkdown(report: Report): string {
  const names = accountNames(report);
  if (report.utterances.length === 0) {
    return `## ${sectionNames.quotes}\n\n${noQuotations}\n`;
  }
  const each = report.utterances.map(
    ({ number, speaker, renderings, silent, unmatched }) =>
      `\n#### Q${number}. ${plainMarkdown(speaker ?? noSpeaker)}\n\n${renderings
        .map((rendering) => renderingLine(rendering, names))
        .join('')}${silentLine(silent, names)}${unmatchedLine(unmatched, names)}`,
  );
  return `## ${sectionNames.quotes}\n\nWords in bold differ from the longest quotation, the reference.\n${each.join('')}`;
}

function renderingLine(rendering: ReportedRendering, names: AccountNames): string {
  const line = rendering.relation === 'paraphrase' ? evidenceLine : quotationLine;
  return line(shownEvidence(rendering), names, aboutRendering(rendering));
}

function aboutRendering(rendering: ReportedRendering): string {
  const { relation, without } = rendering;
  const missing =
    without.length === 0 ? [] : [`has not ${without.map((words) => `“${plainMarkdown(words)}”`).join(', ')}`];
  const said = plainMarkdown(mannerOf(rendering));
  return [relationNames[relation], said, ...missing].filter((part) => part !== '').join(', ');
}

/** What two or more accounts report. */
export function statementsMarkdown(report: Report): string {
  const names = accountNames(report);
  const shared = report.statements.map((statement) => {
    const { number, passages, reportedBy, silent } = statement;
    const told = `Told by ${lettersOf(reportedBy, names)}${absentLetters(statement, names)}`;
    const quotes = passages.map((passage) => evidenceLine(passage.evidence, names));
    return `\n#### S${number}. ${told}\n\n${quotes.join('')}${silentLine(silent, names)}`;
  });
  return `## ${sectionNames.statements}\n\nWords in bold differ from the passage named first.\n${shared.join('')}`;
}

/** What one account alone reports. */
export function onlyHereMarkdown(report: Report): string {
  const names = accountNames(report);
  const only = report.onlyHere.map(({ account, passages, setAside }) => {
    const quotes = passages.map(
      (evidence) => `- ${sentenceMarkdown(evidence.quote)} (${placeOf(evidence)})\n`,
    );
    const aside = setAside === 0 ? '' : `\nNot listed: ${counted(setAside, 'passage')} set aside.\n`;
    return `\n### ${accountLabel(account, names)} (${passages.length})\n\n${quotes.join('')}${aside}`;
  });
  return `## ${sectionNames.only}

Sentences without a counterpart in any other account.
${only.join('')}`;
}
