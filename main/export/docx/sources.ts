import {
  accountNames,
  copyLabel,
  noSharedCopy,
  noSources,
  placeOf,
  sourceKindNames,
  sourceName,
} from '../../../core/render/labels.ts';
import type { Report } from '../../../core/report/model.ts';
import type { Part } from './parts.ts';
import { heading, paragraph, sectionHeading, table } from './parts.ts';

/** Whose word the accounts rest on, and which words several of them have alike. */
export function sourcesPart(report: Report): Part[] {
  const { accounts, sources, sharedCopy } = report;
  const names = accountNames(report);
  const letters = (ids: readonly string[]): string =>
    accounts
      .filter(({ id }) => ids.includes(id))
      .map(({ id, letter }) => {
        const count = ids.filter((each) => each === id).length;
        return count === 1 ? letter : `${letter} (${count} times)`;
      })
      .join(', ');
  const rows = sources.map((source) => [
    [paragraph(sourceName(source))],
    [paragraph(sourceKindNames[source.kind])],
    [paragraph(letters(source.mentions.map(({ account }) => account)))],
  ]);
  const head = ['Source', 'Kind', 'Accounts'].map((text) => [paragraph(text)]);
  return [
    sectionHeading('sources'),
    rows.length === 0 ? paragraph(noSources, 'Lead') : table([3, 2, 4], [head, ...rows], { head: true }),
    heading(2, `Shared copy (${sharedCopy.length})`),
    ...(sharedCopy.length === 0 ? [paragraph(noSharedCopy, 'Lead')] : []),
    ...sharedCopy.flatMap((copy) => [
      paragraph(copyLabel(copy)),
      ...copy.members.slice(0, 1).map(({ quote }) => paragraph(quote, 'Evidence')),
      paragraph(
        copy.members.map((member) => `${names(member.account).letter} ${placeOf(member)}`).join(' · '),
        'Place',
      ),
    ]),
  ];
}
