import type { Excerpt } from '../annotations.ts';
import type { Report, ReportedEvidence, ReportedFinding, ReportedNote } from '../report/model.ts';
import { accountNames, kindNames, noteKindName, severityNames, stateNames, statusNames } from './labels.ts';
import { sha256 } from './sha256.ts';

/**
 * Notes and findings in the W3C Web Annotation model (https://www.w3.org/TR/annotation-model/), one collection with one
 * page. Sources are named by the SHA-256 of the file, so that anybody with the same file can find the words again:
 * by quote with context, or by position, counted in characters as the model asks. Ids follow from the content.
 */
export function renderJsonLd(report: Report): string {
  const items = [
    ...report.notes.map((note) => noteAnnotation(note, report)),
    ...report.notes.flatMap(replyAnnotations),
    ...report.findings.map((finding) => findingAnnotation(finding, finding.state, report)),
    ...report.dismissed.map((finding) => findingAnnotation(finding, 'dismissed', report)),
  ];
  const id = urn(['collection', ...items.map((item) => item.id)]);
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: report.title,
    generator: { type: 'Software', name: `Crossread ${report.engine}` },
    total: items.length,
    first: { id: `${id}#page-1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

type AnyFinding = Pick<ReportedFinding, 'kind' | 'severity' | 'summary' | 'sides' | 'silent' | 'reason'>;

function findingAnnotation(finding: AnyFinding, state: keyof typeof stateNames, report: Report) {
  const places = finding.sides.map(({ evidence }) => placeKey(evidence, report)).toSorted();
  const { reason } = finding;
  return {
    id: urn(['finding', finding.kind, finding.summary, ...places]),
    type: 'Annotation',
    motivation: 'assessing',
    body: [
      textBody(finding.summary, 'describing'),
      ...(reason === '' ? [] : [textBody(reason, 'commenting')]),
      ...silentBody(finding.silent, report),
      tag(kindNames[finding.kind]),
      tag(`Severity: ${severityNames[finding.severity]}`),
      tag(`Decision: ${stateNames[state]}`),
    ],
    target: orWhole(
      finding.sides.map(({ evidence }) => evidenceTarget(evidence, report)),
      finding.silent,
      report,
    ),
  };
}

function noteAnnotation(note: ReportedNote, report: Report) {
  return {
    id: noteUrn(note),
    type: 'Annotation',
    motivation: 'commenting',
    creator: { type: 'Person', name: note.author },
    created: note.created,
    modified: note.updated,
    body: [
      { ...textBody(note.text, 'commenting'), format: 'text/markdown' },
      ...silentBody(note.silent, report),
      tag(noteKindName(note.kind)),
      tag(`Severity: ${severityNames[note.severity]}`),
      tag(`Status: ${statusNames[note.status]}`),
      ...note.tags.map(tag),
    ],
    target: orWhole(
      [
        ...note.evidence.map((evidence) => evidenceTarget(evidence, report)),
        // Words that are gone have no position: the quote alone is kept.
        ...note.lost.map((target) => ({
          source: sourceOf(target.account, report),
          selector: quoteSelector(target),
        })),
      ],
      note.silent,
      report,
    ),
  };
}

/** An answer is an annotation of its own, on the note. */
function replyAnnotations(note: ReportedNote) {
  return note.thread.map(({ id, text, author, created }) => ({
    id: urn(['reply', note.id, id, created]),
    type: 'Annotation',
    motivation: 'replying',
    creator: { type: 'Person', name: author },
    created,
    body: [{ ...textBody(text, 'replying'), format: 'text/markdown' }],
    target: [noteUrn(note)],
  }));
}

function noteUrn({ id, created }: ReportedNote): string {
  return urn(['note', id, created]);
}

/** The model asks for a target: what is tied to no words is about the accounts, the silent ones first of all. */
function orWhole<T>(
  targets: readonly T[],
  silent: readonly string[],
  report: Report,
): readonly (T | string)[] {
  if (targets.length > 0) return targets;
  const ids = silent.length > 0 ? silent : report.accounts.map((account) => account.id);
  return ids.map((id) => sourceOf(id, report));
}

function evidenceTarget(evidence: ReportedEvidence, report: Report) {
  return {
    source: sourceOf(evidence.account, report),
    selector: [quoteSelector(evidence), { type: 'TextPositionSelector', ...evidence.characters }],
  };
}

function quoteSelector({ quote, prefix, suffix }: Excerpt) {
  return { type: 'TextQuoteSelector', exact: quote, prefix, suffix };
}

function textBody(value: string, purpose: 'describing' | 'commenting' | 'replying' | 'tagging') {
  return { type: 'TextualBody', value, format: 'text/plain', purpose };
}

function tag(value: string) {
  return textBody(value, 'tagging');
}

function silentBody(silent: readonly string[], report: Report) {
  if (silent.length === 0) return [];
  const names = accountNames(report);
  return [textBody(`Silent: ${silent.map((id) => names(id).name).join('; ')}`, 'describing')];
}

function sourceOf(id: string, { accounts }: Report): string {
  const account = accounts.find((each) => each.id === id);
  return account === undefined ? urn(['account', id]) : `urn:sha256:${account.sha256}`;
}

function placeKey({ account, start, end }: ReportedEvidence, report: Report): string {
  return `${sourceOf(account, report)} ${start}-${end}`;
}

function urn(content: readonly string[]): string {
  return `urn:sha256:${sha256(JSON.stringify(content))}`;
}
