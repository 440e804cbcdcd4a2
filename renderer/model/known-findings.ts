import { decisionsOn, newFindings } from '../../core/review/recognise.ts';

// Header, panel and every key press ask the same of the same findings, and telling two thousand of them apart by their
// evidence takes time. So the last answer is kept.

/** The decisions on findings, by the ids of the findings. */
export const decisionsOf = keepingLast(decisionsOn);

/** Ids of the findings that were not there when accounts were last added or updated. */
export const freshFindings = keepingLast(newFindings);

function keepingLast<Given extends readonly unknown[], Answer>(
  answerTo: (...given: Given) => Answer,
): (...given: Given) => Answer {
  let last: { readonly given: Given; readonly answer: Answer } | null = null;
  return (...given) => {
    if (last === null || given.some((part, at) => part !== last?.given[at]))
      last = { given, answer: answerTo(...given) };
    return last.answer;
  };
}
