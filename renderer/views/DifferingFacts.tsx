import { memo } from 'react';
import type { Finding, FindingKind, Side } from '../../core/model.ts';
import { asWritten } from '../../core/render/as-written.ts';
import { kindNames } from '../../core/render/labels.ts';
import { matterOf } from '../../core/render/matter.ts';
import type { Decision } from '../../core/review.ts';
import { goToFinding } from '../columns/go-to.ts';
import { decisionsOf } from '../model/known-findings.ts';
import type { ReviewIndex } from '../model/review-index.ts';
import { stateOfValues, usualValue, type ValueState } from '../model/value-states.ts';
import { Quoted } from '../parts/Quoted.tsx';
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

/** The findings that are about facts, and how many more the editor has dismissed: these do not differ, as in the report. */
export function differingFacts(
  { analysis: { findings } }: ReviewIndex,
  decisions: readonly Decision[],
): { readonly standing: readonly Finding[]; readonly dismissed: number } {
  const made = decisionsOf(findings, decisions);
  const all = findings.filter(({ kind }) => factual.includes(kind));
  const standing = all.filter(({ id }) => made.get(id)?.state !== 'dismissed');
  return { standing, dismissed: all.length - standing.length };
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
        <small className="matter-summary">
          <bdi>{matterOf(finding.summary, index.accounts)}</bdi>
        </small>
      </th>
      {index.accounts.map((account) => (
        <ValueCell key={account.id} finding={finding} account={account.id} />
      ))}
    </tr>
  );
});

type ValueCellProps = { readonly finding: Finding; readonly account: string };

function ValueCell({ finding, account }: ValueCellProps) {
  const own = finding.sides.filter((side) => side.account === account);
  const values = [...new Set(own.map(({ value }) => value))];
  if (values.length === 0) {
    if (finding.silent.includes(account)) return <td data-silent="">silent</td>;
    // What an account says against itself asks nothing of the others.
    const isAsked = finding.kind !== 'internal-inconsistency';
    return (
      <td data-unasked="">
        <small>{isAsked ? 'gives no value' : 'not in question'}</small>
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
        <GivenValue
          key={value}
          value={value}
          sides={own.filter((side) => side.value === value)}
          finding={finding}
          isOdd={isOdd(value)}
        />
      ))}
      <small className="fact-state">{inWords(state, finding)}</small>
    </td>
  );
}

type GivenValueProps = {
  readonly value: string;
  /** Where the account gives it. */
  readonly sides: readonly Side[];
  readonly finding: Finding;
  readonly isOdd: boolean;
};

/** A value, and the account's own words where they say it in another way; it leads to them. */
function GivenValue({ value, sides, finding, isOdd }: GivenValueProps) {
  const texts = [...new Set(sides.map(({ text }) => text))];
  const written = asWritten(value, [...texts, ...finding.sides.map(({ text }) => text)]);
  const [other] = texts.filter((text) => !text.toLowerCase().includes(written.toLowerCase()));
  return (
    <button
      type="button"
      className="fact-value"
      data-odd={isOdd || undefined}
      title={texts.map((text) => `“${text}”`).join(', ')}
      onClick={() => goToFinding({ ...finding, sides: [...sides, ...finding.sides] })}
    >
      <bdi>{written}</bdi>
      {other !== undefined && (
        <Quoted className="fact-raw" text={other}>
          {other}
        </Quoted>
      )}
    </button>
  );
}

/** Values of these kinds cannot both be true; of the others, both may be. */
const exclusive: readonly FindingKind[] = ['number', 'date-time', 'place'];

function inWords(state: ValueState, { kind }: Finding): string {
  const isExclusive = exclusive.includes(kind);
  switch (state) {
    case 'same':
      return 'as most say';
    case 'less':
      return 'fits, says less';
    case 'more':
      return 'fits, says more';
    case 'several':
      return 'gives several values';
    case 'undecided':
      return isExclusive ? 'contradicts' : 'differs';
    default:
      return isExclusive ? 'contradicts most' : 'differs from most';
  }
}
