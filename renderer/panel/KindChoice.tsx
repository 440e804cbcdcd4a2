import { useState } from 'react';
import { type AnnotationKind, annotationKinds, houseKind, kindNameIn } from '../../core/annotations.ts';
import { kindNames } from '../../core/render/labels.ts';
import { Choice } from '../parts/Choice.tsx';
import { currentSnapshot } from '../state/snapshot.ts';

type KindChoiceProps = {
  readonly kind: AnnotationKind;
  readonly onChange: (kind: AnnotationKind) => void;
};

const another = 'another';
const longestName = 60;

/** The kind of a note: one that Crossread knows, one this review has, or a new one of the house. */
export function KindChoice({ kind, onChange }: KindChoiceProps) {
  const [isNaming, setNaming] = useState(false);
  const [name, setName] = useState('');
  const options: readonly AnnotationKind[] = [...new Set([...annotationKinds, ...usedKinds(), kind])];
  const named = (): void => {
    // A name that is there already, in capitals or not, means that kind and does not make a second one.
    const wanted = name.trim().toLowerCase();
    const known = options.find((each) => kindNameIn(kindNames, each).toLowerCase() === wanted);
    if (wanted !== '') onChange(known ?? houseKind(name.trim().slice(0, longestName)));
    setNaming(false);
    setName('');
  };
  if (isNaming) {
    return (
      <input
        className="input"
        aria-label="Name of the kind"
        placeholder="Name, then Enter"
        dir="auto"
        // biome-ignore lint/a11y/noAutofocus: it stands where the list was that has just been left for it.
        autoFocus
        maxLength={longestName}
        value={name}
        onChange={(event) => setName(event.target.value)}
        onBlur={named}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          named();
        }}
      />
    );
  }
  return (
    <Choice<AnnotationKind | typeof another>
      label="Kind"
      value={kind}
      options={[
        ...options.map((each) => [each, kindNameIn(kindNames, each)] as const),
        [another, 'Another kind…'],
      ]}
      onChange={(chosen) => {
        if (chosen === another) setNaming(true);
        else onChange(chosen);
      }}
    />
  );
}

function usedKinds(): readonly AnnotationKind[] {
  return currentSnapshot().review?.annotations.map((note) => note.kind) ?? [];
}
