import { useMemo } from 'react';
import { nameOfAccount } from '../../core/account/name.ts';
import { type Annotation, annotationStatuses, kindNameIn } from '../../core/annotations.ts';
import { severities } from '../../core/model.ts';
import type { ReviewIndex } from '../model/review-index.ts';
import { kindNames, severityNames, statusNames } from '../model/words-for-people.ts';
import { Choice } from '../parts/Choice.tsx';
import { type NoteFilter, noteFilterStore, valuesOf } from './note-filter.ts';

type NoteFiltersProps = {
  readonly annotations: readonly Annotation[];
  readonly filter: NoteFilter;
  readonly index: ReviewIndex;
};

/** Which notes are listed. What all of them have in common is not offered. */
export function NoteFilters({ annotations, filter, index }: NoteFiltersProps) {
  const { kinds, tags, authors } = useMemo(() => valuesOf(annotations), [annotations]);
  const change = (part: Partial<NoteFilter>): void => noteFilterStore.set({ ...filter, ...part });
  return (
    <div className="filters">
      <Choice
        label="Status of notes"
        value={filter.status}
        options={[
          ['all', 'Any status'],
          ...annotationStatuses.map((status) => [status, statusNames[status]] as const),
        ]}
        onChange={(status) => change({ status })}
      />
      <Choice
        label="Severity of notes"
        value={filter.severity}
        options={[['all', 'Any severity'], ...severities.map((name) => [name, severityNames[name]] as const)]}
        onChange={(severity) => change({ severity })}
      />
      <Choice
        label="Kind of notes"
        value={filter.kind}
        options={[['all', 'Any kind'], ...kinds.map((kind) => [kind, kindNameIn(kindNames, kind)] as const)]}
        onChange={(kind) => change({ kind })}
      />
      <Choice
        label="Account of notes"
        value={filter.account}
        options={[
          ['', 'Any account'],
          ...index.accounts.map((account) => [account.id, nameOfAccount(account)] as const),
        ]}
        onChange={(account) => change({ account })}
      />
      {tags.length > 0 && (
        <Choice
          label="Tag of notes"
          value={filter.tag}
          options={[['', 'Any tag'], ...tags.map((tag) => [tag, tag] as const)]}
          onChange={(tag) => change({ tag })}
        />
      )}
      {authors.length > 1 && (
        <Choice
          label="Author of notes"
          value={filter.author}
          options={[['', 'Anybody'], ...authors.map((author) => [author, author] as const)]}
          onChange={(author) => change({ author })}
        />
      )}
    </div>
  );
}
