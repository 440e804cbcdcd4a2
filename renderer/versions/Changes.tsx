import { useMemo } from 'react';
import { counted } from '../../core/render/labels.ts';
import type { ChangePart } from '../model/version-changes.ts';
import { changesBetween } from '../model/version-changes.ts';
import { Words } from '../parts/Words.tsx';

type ChangesProps = { readonly before: string; readonly after: string; readonly language: string };

/** Below this it may be another article altogether. */
const littleInCommon = 0.25;

/** Two versions of a text as one manuscript with corrections; paragraphs that did not change are counted. */
export function Changes({ before, after, language }: ChangesProps) {
  const { rows, gone, new: added, common } = useMemo(() => changesBetween(before, after), [before, after]);
  return (
    <>
      <p className="dialog-words">
        {gone === 0 && added === 0
          ? 'No word changed.'
          : `${counted(gone, 'word')} gone, ${counted(added, 'word')} new.`}
      </p>
      {common < littleInCommon && (
        <p className="field-error" role="alert">
          Hardly anything of the former version is left. If this is not the same article, undo the update.
        </p>
      )}
      <article className="changes" lang={language} aria-label="What changed">
        {rows.map((row) =>
          row.kind === 'unchanged' ? (
            <p key={row.at} className="unchanged">
              {counted(row.count, 'unchanged paragraph')}
            </p>
          ) : (
            <p key={row.at} dir="auto">
              {row.parts.map((part) => (
                <Part key={part.at} part={part} />
              ))}
            </p>
          ),
        )}
      </article>
    </>
  );
}

function Part({ part: { kind, text } }: { readonly part: ChangePart }) {
  if (kind === 'gone')
    return (
      <del>
        <Words text={text} />
      </del>
    );
  if (kind === 'new')
    return (
      <ins>
        <Words text={text} />
      </ins>
    );
  return <Words text={text} />;
}
