import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { nameOfAccount } from '../../core/account/name.ts';
import { type Annotation, annotationStatuses, kindNameIn } from '../../core/annotations.ts';
import { severities } from '../../core/model.ts';
import { kindNames, severityNames, statusNames } from '../../core/render/labels.ts';
import type { ReviewIndex } from '../model/review-index.ts';
import { Choice } from '../parts/Choice.tsx';
import {
  changeListing,
  filtersIn,
  type NoteFilter,
  type NoteListing,
  noteOrders,
  valuesOf,
} from './note-filter.ts';

type NoteFiltersProps = {
  readonly annotations: readonly Annotation[];
  readonly listing: NoteListing;
  readonly index: ReviewIndex;
};

const orderNames: Readonly<Record<NoteListing['order'], string>> = {
  oldest: 'Oldest first',
  newest: 'Newest first',
  place: 'By place',
};

/** Which notes are listed, and in which order; the choices are one press away. */
export function NoteFilters({ annotations, listing, index }: NoteFiltersProps) {
  const { filter, order, isOpen } = listing;
  const chosen = filtersIn({ ...filter, text: '' });
  const change = (part: Partial<NoteFilter>): void => changeListing({ filter: { ...filter, ...part } });
  return (
    <div className="note-listing" role="group" aria-label="Which notes are listed">
      <div className="note-listing-line">
        <input
          type="search"
          className="input"
          aria-label="Text in notes"
          placeholder="Find in notes"
          dir="auto"
          value={filter.text}
          onChange={(event) => change({ text: event.target.value })}
        />
        <Choice
          label="Order of notes"
          value={order}
          options={noteOrders.map((each) => [each, orderNames[each]])}
          onChange={(next) => changeListing({ order: next })}
        />
        <Button
          className="button small"
          aria-expanded={isOpen}
          data-on={chosen > 0 || undefined}
          onPress={() => changeListing({ isOpen: !isOpen })}
        >
          Filter{chosen > 0 ? ` (${chosen})` : ''}
        </Button>
      </div>
      {isOpen && <Choices annotations={annotations} filter={filter} index={index} change={change} />}
    </div>
  );
}

type ChoicesProps = Pick<NoteFiltersProps, 'annotations' | 'index'> & {
  readonly filter: NoteFilter;
  readonly change: (part: Partial<NoteFilter>) => void;
};

function Choices({ annotations, filter, index, change }: ChoicesProps) {
  const { kinds, tags, authors } = useMemo(() => valuesOf(annotations), [annotations]);
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
      <Choice
        label="Tag of notes"
        value={filter.tag}
        options={[
          ['', tags.length === 0 ? 'No tags yet' : 'Any tag'],
          ...tags.map((tag) => [tag, tag] as const),
        ]}
        onChange={(tag) => change({ tag })}
      />
      <Choice
        label="Author of notes"
        value={filter.author === null ? 'anybody' : `by ${filter.author}`}
        options={[
          ['anybody', 'Any author'],
          ...authors.map((author) => [`by ${author}`, author === '' ? 'Unnamed' : author] as const),
        ]}
        onChange={(chosen) => change({ author: chosen === 'anybody' ? null : chosen.slice('by '.length) })}
      />
    </div>
  );
}
