import { grouped } from '../grouped.ts';
import type { Report, ReportedFinding, ReportedNote } from '../report/model.ts';
import { listed } from '../text/listed.ts';

/** The notes of a report to be read, and the confirmed findings that the others only repeat. */
export type ToldNotes = {
  readonly told: readonly ReportedNote[];
  /** The numbers of the findings, in the order of the report. */
  readonly repeated: readonly number[];
};

/**
 * Confirming a finding makes a note of it. As long as the editor has not added a word, it says nothing that does not
 * stand under the finding, with the same quotes; so such notes are only counted.
 */
export function toldNotes({ notes, findings }: Pick<Report, 'notes' | 'findings'>): ToldNotes {
  const confirmed = grouped(
    findings.filter(({ state }) => state === 'confirmed'),
    ({ summary }) => summary,
  );
  const repeats = new Map<ReportedNote, number>();
  for (const note of notes) {
    const finding = confirmed.get(note.text)?.find((each) => isRepeated(note, each));
    if (finding !== undefined) repeats.set(note, finding.number);
  }
  return {
    told: notes.filter((note) => !repeats.has(note)),
    repeated: [...new Set(repeats.values())].toSorted((a, b) => a - b),
  };
}

/** Whether a note of the same words as a finding adds nothing else to it. */
function isRepeated(note: ReportedNote, finding: ReportedFinding): boolean {
  const places = new Set(finding.sides.map(({ evidence }) => placeKey(evidence)));
  return (
    note.kind === finding.kind &&
    note.severity === finding.severity &&
    note.status === 'open' &&
    note.thread.length === 0 &&
    note.tags.length === 0 &&
    note.lost.length === 0 &&
    note.evidence.every((evidence) => places.has(placeKey(evidence))) &&
    note.silent.every((account) => finding.silent.includes(account))
  );
}

function placeKey({ account, start, end }: ReportedNote['evidence'][number]): string {
  return `${account} ${start} ${end}`;
}

/** `The notes made by confirming findings 1–11 and 13 add nothing to them and are not repeated.`; empty where there are none. */
export function repeatedLine(repeated: readonly number[]): string {
  if (repeated.length === 0) return '';
  return repeated.length === 1
    ? `The note made by confirming finding ${repeated.join()} adds nothing to it and is not repeated.`
    : `The notes made by confirming findings ${listed(inRuns(repeated))} add nothing to them and are not repeated.`;
}

/** `1–3`, `5`: numbers that follow each other as one. */
function inRuns(numbers: readonly number[]): readonly string[] {
  const runs: [from: number, to: number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
}
