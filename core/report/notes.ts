import type { Annotation } from '../annotations.ts';
import { compareTexts } from '../text/compare-texts.ts';
import type { Quoter } from './evidence.ts';
import type { ReportedNote } from './model.ts';

/** The editor's notes, oldest first, each with the words it is tied to - or was, where they are gone. */
export function reportedNotes(annotations: readonly Annotation[], quote: Quoter): readonly ReportedNote[] {
  return annotations
    .toSorted((a, b) => compareTexts(a.created, b.created) || compareTexts(a.id, b.id))
    .map((annotation, index) => {
      const anchored = annotation.targets.map((target) => {
        const evidence = target.anchor === 'lost' ? null : quote(target.account, target);
        return { target, evidence: evidence?.quote === target.quote ? evidence : null };
      });
      const { id, kind, severity, status, text, tags, thread, author, created, updated, silent } = annotation;
      return {
        number: index + 1,
        id,
        kind,
        severity,
        status,
        text,
        tags,
        thread,
        author,
        created,
        updated,
        evidence: anchored.flatMap(({ evidence }) => evidence ?? []),
        lost: anchored.flatMap(({ target, evidence }) => {
          if (evidence === null) return [target];
          // found again after an update, but the editor has not said that it is the place
          return target.anchor === 'moved' ? [{ ...target, quote: target.former ?? target.quote }] : [];
        }),
        silent,
      };
    });
}
