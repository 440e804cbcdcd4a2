import { memo } from 'react';
import type { Finding, FindingKind, Side } from '../../core/model.ts';
import { goToFinding } from '../columns/go-to.ts';
import { asWritten } from '../model/as-written.ts';
import type { ReviewIndex } from '../model/review-index.ts';
import { stateOfValues, usualValue, type ValueState } from '../model/value-states.ts';
import { kindNames } from '../model/words-for-people.ts';
import { SeverityMark } from '../parts/SeverityMark.tsx';
import { AccountHeads } from './AccountHeads.tsx';

const factual: readonly FindingKind[] = [
  'number',
  'date-time',
  'place',
  'name-spelling',
  'title-role',
  'participants',
  'channel',
  'internal-inconsistency',
];

/** The findings that are about facts. */
export function differingFacts(index: ReviewIndex): readonly Finding[] {
  return index.analysis.findings.filter(({ kind }) => factual.includes(kind));
}

type DifferingFactsProps = { readonly findings: readonly Finding[]; readonly index: ReviewIndex };

/** The matters on which accounts give different values, one row each: what every account says, or that it is silent. */
export function DifferingFacts({ findings, index }: DifferingFactsProps) {
  if (findings.length === 0) return null;
  return (
    <table className="facts differing" style={{ '--columns': index.accounts.length }}>
      <caption>Where values differ</caption>
      <thead>
        <tr>
          <th scope="col">Matter</th>
          <AccountHeads accounts={index.accounts} />
        </tr>
      </thead>
      <tbody>
        {findings.map((finding) => (
          <MatterRow key={finding.id} finding={finding} index={index} />
        ))}
      </tbody>
    </table>
  );
}

type MatterRowProps = { readonly finding: Finding; readonly index: ReviewIndex };

const MatterRow = memo(function MatterRow({ finding, index }: MatterRowProps) {
  return (
    <tr>
      <th scope="row">
        <button type="button" className="matter" title={finding.summary} onClick={() => goToFinding(finding)}>
          {kindNames[finding.kind]}
        </button>
        <small>
          <SeverityMark severity={finding.severity} />
        </small>
      </th>
      {index.accounts.map((account) => (
        <ValueCell key={account.id} finding={finding} account={account.id} />
      ))}
    </tr>
  );
});

function ValueCell({ finding, account }: { readonly finding: Finding; readonly account: string }) {
  const own = finding.sides.filter((side) => side.account === account);
  const values = [...new Set(own.map(({ value }) => value))];
  if (values.length === 0) {
    if (finding.silent.includes(account)) return <td data-silent="">silent</td>;
    return (
      <td data-unasked="" title="not in question">
        <span aria-hidden="true">–</span>
        <span className="unseen-label">not in question</span>
      </td>
    );
  }
  const usual = usualValue(finding.sides);
  const state = stateOfValues(values, usual);
  /** Of several values, the one that others do not give is the one to look at. */
  const isOdd = (value: string): boolean =>
    state === 'several' && usual !== null && stateOfValues([value], usual) === 'different';
  return (
    <td data-differs={state === 'different' || state === 'undecided' ? true : undefined}>
      {values.map((value) => (
        <span
          key={value}
          className="fact-value"
          title={wordings(own, value)}
          data-odd={isOdd(value) || undefined}
        >
          <bdi>{asWritten(value, [...textsOf(own, value), ...finding.sides.map(({ text }) => text)])}</bdi>
        </span>
      ))}
      <small>{stateWords[state]}</small>
    </td>
  );
}

/** The account's own words for a value, which may be finer or vaguer than it. */
function wordings(sides: readonly Side[], value: string): string {
  return textsOf(sides, value)
    .map((text) => `“${text}”`)
    .join(', ');
}

function textsOf(sides: readonly Side[], value: string): readonly string[] {
  return [...new Set(sides.filter((side) => side.value === value).map(({ text }) => text))];
}

const stateWords: Readonly<Record<ValueState, string>> = {
  same: 'as most say',
  compatible: 'more or less precise',
  different: 'differs',
  undecided: '',
  several: 'gives several values',
};
