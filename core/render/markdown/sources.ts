import type { Report } from '../../report/model.ts';
import {
  accountNames,
  copyLabel,
  noSharedCopy,
  noSources,
  placeOf,
  sourceKindNames,
  sourceName,
} from '../labels.ts';
import { sectionNames } from '../section-names.ts';
import { accountLabel } from './evidence.ts';
import { plainMarkdown, tableRow } from './text.ts';

/** Whose word the accounts rest on, and which words several of them have alike. */
export function sourcesMarkdown(report: Report): string {
  const names = accountNames(report);
  const copies = report.sharedCopy.map((copy) => {
    const places = copy.members.map(
      (member) => `${accountLabel(member.account, names)} (${placeOf(member)})`,
    );
    return `- ${copyLabel(copy)}: “${plainMarkdown(copy.members[0]?.quote ?? '')}” ${places.join(', ')}\n`;
  });
  const copy = copies.length === 0 ? `${noSharedCopy}\n` : copies.join('');
  return `## ${sectionNames.sources}\n\n${sourcesTable(report)}\n### Shared copy (${copies.length})\n\n${copy}`;
}

function sourcesTable({ accounts, sources }: Report): string {
  if (sources.length === 0) return `${noSources}\n`;
  return [
    tableRow(['Source', ...accounts.map(({ letter }) => letter)]),
    tableRow(['---', ...accounts.map(() => '---:')]),
    ...sources.map((source) =>
      tableRow([
        `${plainMarkdown(sourceName(source))} (${sourceKindNames[source.kind]})`,
        ...accounts.map(({ id }) => {
          const count = source.mentions.filter(({ account }) => account === id).length;
          return count === 0 ? '·' : String(count);
        }),
      ]),
    ),
  ].join('');
}
