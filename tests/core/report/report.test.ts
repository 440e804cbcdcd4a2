import { describe, expect, test } from 'vitest';
import { targetOf } from '../../../core/annotations.ts';
import { findingKey } from '../../../core/findings/key.ts';
import { renderHtml } from '../../../core/render/html.ts';
import { renderMarkdown } from '../../../core/render/markdown.ts';
import type { Report, ReportedEvidence } from '../../../core/report/model.ts';
import { reportOf } from '../../../core/report.ts';
import { accountOf, findingOf, fiveAccounts, noteOf, sourceOf, spanOf } from './report-source.ts';

function evidenceOf(report: Report): readonly ReportedEvidence[] {
  return [
    ...report.findings.flatMap((finding) => finding.sides.map((side) => side.evidence)),
    ...report.dismissed.flatMap((finding) => finding.sides.map((side) => side.evidence)),
    ...report.utterances.flatMap((utterance) => utterance.renderings.map((each) => each.evidence)),
    ...report.statements.flatMap((statement) => statement.passages.map((each) => each.evidence)),
    ...report.onlyHere.flatMap((only) => only.passages),
    ...report.notes.flatMap((note) => note.evidence),
  ];
}

const unsigned = { author: 'Ed', decided: null, about: null };

describe('a report', () => {
  test('quotes the exact text, with what stands around it, for every claim', () => {
    const source = fiveAccounts();
    const evidence = evidenceOf(reportOf(source));
    expect(evidence.length).toBeGreaterThan(12);
    for (const { account, start, end, quote, before, after, characters, line } of evidence) {
      const text = source.accounts.find((each) => each.id === account)?.text ?? '';
      expect(text.slice(start, end)).toBe(quote);
      expect(text.slice(start - before.length, start)).toBe(before);
      expect(text.slice(end, end + after.length)).toBe(after);
      expect(Array.from(text).slice(characters.start, characters.end).join('')).toBe(quote);
      expect(line).toBe(text.slice(0, start).split('\n').length);
    }
  });

  test('shows the whole sentence around a quote, and cuts only what is very long', () => {
    const side = reportOf(fiveAccounts()).findings[0]?.sides[3]?.evidence;
    expect([side?.before, side?.quote, side?.after]).toEqual([
      'The talks were held in ',
      'Washington',
      ' on Sunday.',
    ]);
    const long = accountOf(1, `${'word '.repeat(500)}here ${'word '.repeat(500)}`);
    const [note] = reportOf(sourceOf([long], { annotations: [noteOf(long, 'here')] })).notes;
    expect(note?.evidence[0]).toMatchObject({ cutBefore: true, cutAfter: true });
    expect(note?.evidence[0]?.before.length).toBeLessThanOrEqual(300);
  });

  test('is the same for the same review, and does not change what it is given', () => {
    const source = fiveAccounts();
    const before = structuredClone(source);
    expect(reportOf(source)).toEqual(reportOf(structuredClone(source)));
    expect(source).toEqual(before);
  });

  test('of an empty review is empty and whole', () => {
    const report = reportOf(sourceOf([], { title: '' }));
    expect(report.accounts).toEqual([]);
    expect(report.coverage).toEqual({ rows: [], agreement: [], shared: [] });
    expect(report.summary).toMatchObject({ found: 0, decided: 0, statements: 0, onlyHere: 0 });
    expect(report.methods.at(-1)?.text).toContain('9.9.9');
  });

  test('names accounts by letter, outlet or headline, file and hash', () => {
    expect(reportOf(fiveAccounts()).accounts.map(({ letter, name, file }) => [letter, name, file])).toEqual([
      ['A', 'Outlet 1', '1.txt'],
      ['B', 'Outlet 2', '2.txt'],
      ['C', 'Outlet 3', '3.txt'],
      ['D', 'Outlet 4', '4.txt'],
      ['E', 'Fine weather', '5.txt'],
    ]);
    const many = Array.from({ length: 30 }, (_, index) => accountOf(index + 1, 'Text.'));
    expect(
      reportOf(sourceOf(many))
        .accounts.slice(24, 28)
        .map(({ letter }) => letter),
    ).toEqual(['Y', 'Z', 'AA', 'AB']);
  });
});

describe('findings in a report', () => {
  test('stand under what the editor decided, the gravest first', () => {
    const source = fiveAccounts();
    const [place, wording] = source.analysis.findings;
    if (place === undefined || wording === undefined) throw new Error('no findings');
    const decisions = [
      { finding: findingKey(wording), state: 'confirmed' as const, reason: 'Heard the tape.', ...unsigned },
      { finding: 'gone', state: 'dismissed' as const, reason: '', ...unsigned },
    ];
    const report = reportOf({ ...source, review: { ...source.review, decisions } });
    expect(report.findings.map(({ number, id, state, reason }) => [number, id, state, reason])).toEqual([
      [1, 'd2', 'confirmed', 'Heard the tape.'],
      [2, 'd1', 'open', ''],
    ]);
    expect(report.summary).toMatchObject({ found: 2, decided: 1, decisionsWithoutFinding: 1 });
    expect(report.summary.findings.open).toEqual({ high: 1, medium: 0, low: 0 });
  });

  test('that are dismissed are listed apart, with their reason and quotes', () => {
    const source = fiveAccounts();
    const decisions = source.analysis.findings.map((finding) => ({
      finding: findingKey(finding),
      state: 'dismissed' as const,
      reason: 'Known.',
      ...unsigned,
    }));
    const report = reportOf({ ...source, review: { ...source.review, decisions } });
    expect(report.findings).toEqual([]);
    expect(report.dismissed.map(({ reason, sides }) => [reason, sides.length])).toEqual([
      ['Known.', 4],
      ['Known.', 2],
    ]);
  });

  test('group sides by value and name the silent', () => {
    const finding = reportOf(fiveAccounts()).findings[0];
    expect(finding?.sides.map(({ value, evidence }) => `${evidence.account} ${value}`)).toEqual([
      'a1 Florida',
      'a3 Florida',
      'a4 Florida',
      'a2 Washington',
    ]);
    expect(finding?.silent).toEqual(['a5']);
  });

  test('about typed values make a row with a cell for every account', () => {
    const [row, ...others] = reportOf(fiveAccounts()).differingFacts;
    expect(others).toEqual([]);
    expect(row?.cells.map(({ state, values }) => [state, values[0]?.value])).toEqual([
      ['says', 'Florida'],
      ['says', 'Washington'],
      ['says', 'Florida'],
      ['says', 'Florida'],
      ['silent', undefined],
    ]);
  });
});

describe('the key of a finding', () => {
  const accounts = [accountOf(1, 'In Florida.'), accountOf(2, 'In “Kyiv”, Washington.')];
  const finding = findingOf(accounts, [
    [1, 'Florida'],
    [2, 'Washington'],
  ]);

  test('stays when sides, positions, severity or words of the summary change', () => {
    const again = {
      ...finding,
      severity: 'low' as const,
      summary: 'x',
      sides: finding.sides.toReversed().map((side) => ({ ...side, start: 0, text: side.text.toUpperCase() })),
    };
    expect(findingKey(again)).toBe(findingKey(finding));
  });

  test('is another for another kind, account or text', () => {
    const [first, second] = finding.sides;
    if (first === undefined || second === undefined) throw new Error('no sides');
    const others = [
      { ...finding, kind: 'other' as const },
      { ...finding, sides: [first, { ...second, account: 'a3' }] },
      { ...finding, sides: [first, { ...second, text: 'Kyiv' }] },
    ];
    expect(new Set([finding, ...others].map(findingKey)).size).toBe(4);
  });
});

describe('quotations in a report', () => {
  test('are compared with the longest rendering', () => {
    const [utterance] = reportOf(fiveAccounts()).utterances;
    expect(utterance?.verbatim).toBe(false);
    expect(utterance?.unmatched).toEqual(['a4', 'a5']);
    expect(utterance?.renderings.map(({ relation, evidence }) => [evidence.account, relation])).toEqual([
      ['a1', 'reference'],
      ['a2', 'fragment'],
      ['a3', 'differs'],
    ]);
    const differing = utterance?.renderings[2];
    const marked = differing?.evidence.marks.map(({ start, end }) =>
      differing.evidence.quote.slice(start, end),
    );
    expect(marked?.join(' ')).toContain('quite');
    expect(differing?.without.join(' ')).toContain('very');
  });

  test('stand with the paraphrases of accounts that do not quote them', () => {
    const source = fiveAccounts();
    const fourth = source.accounts[3];
    if (fourth === undefined) throw new Error('no fourth account');
    const start = fourth.text.indexOf('Nobody');
    const said = { speaker: 'Ann Lee', verb: 'said', channel: null };
    const indirect = [{ id: 'i1', account: fourth.id, start, end: start + 'Nobody knows'.length, ...said }];
    const utterances = source.analysis.utterances.map((each) => ({ ...each, paraphrases: ['i1'] }));
    const report = reportOf({ ...source, analysis: { ...source.analysis, indirect, utterances } });
    const [utterance] = report.utterances;
    expect(utterance?.unmatched).toEqual(['a5']);
    const paraphrase = utterance?.renderings.find(({ relation }) => relation === 'paraphrase');
    expect(paraphrase?.evidence).toMatchObject({ account: 'a4', quote: 'Nobody knows', marks: [] });
    for (const text of [renderMarkdown(report), renderHtml(report), JSON.stringify(report)])
      expect(text).toContain('Nobody knows');
    expect(renderMarkdown(report)).toContain('paraphrase, no quotation marks');
    // The rest of its sentence, which says whose words they are, stands with it.
    expect(renderMarkdown(report)).toContain('more');
  });
});

describe('statements in a report', () => {
  test('mark the words that differ from the first passage, and say in whom no match was found', () => {
    const report = reportOf(fiveAccounts());
    const [statement] = report.statements;
    expect(statement?.reportedBy).toEqual(['a1', 'a2', 'a3', 'a4']);
    expect([statement?.silent, statement?.unmatched]).toEqual([[], ['a5']]);
    const second = statement?.passages[1]?.evidence;
    expect(second?.marks.map(({ start, end }) => second.quote.slice(start, end))).toEqual(['Washington']);
    expect(report.coverage.rows.map((row) => row.reports)).toEqual([[true], [true], [true], [true], [false]]);
    expect(report.coverage.shared[0]).toEqual([1, 1, 1, 1, 0]);
    expect(report.coverage.agreement).toEqual([
      { accounts: 5, statements: 0 },
      { accounts: 4, statements: 1 },
      { accounts: 3, statements: 0 },
      { accounts: 2, statements: 0 },
      { accounts: 1, statements: 5 },
    ]);
  });

  test('without a counterpart stand under the one account that tells them', () => {
    const only = reportOf(fiveAccounts()).onlyHere.map(({ passages }) => passages.map(({ quote }) => quote));
    expect(only[3]).toEqual(['Nobody knows more.']);
    expect(only[4]).toEqual(['The weather was fine.']);
  });
});

describe('notes in a report', () => {
  const account = accountOf(1, 'One two three four.');

  test('may overlap: each keeps its own words', () => {
    const annotations = [
      noteOf(account, 'two three', { id: 'n2', created: '2026-01-03T00:00:00.000Z' }),
      noteOf(account, 'One two', { id: 'n1' }),
      noteOf(account, 'two', { id: 'n3' }),
    ];
    const { notes } = reportOf(sourceOf([account], { annotations }));
    expect(notes.map(({ id, evidence }) => [id, evidence[0]?.quote])).toEqual([
      ['n1', 'One two'],
      ['n3', 'two'],
      ['n2', 'two three'],
    ]);
  });

  test('never jump: where the words are not at their place, the old words are shown as lost', () => {
    const target = targetOf('a1', account.text, spanOf(account, 'two'));
    const targets = [
      { ...target, quote: 'TWO' },
      { ...target, account: 'a9' },
      { ...target, start: 90, end: 93 },
    ];
    const [note] = reportOf(
      sourceOf([account], { annotations: [noteOf(account, 'One', { targets })] }),
    ).notes;
    expect(note?.evidence).toEqual([]);
    expect(note?.lost).toEqual(targets);
  });

  test('say what an update left open: lost words stay lost, and a place to confirm comes with the words it had', () => {
    const target = targetOf('a1', account.text, spanOf(account, 'two'));
    const moved = { ...target, anchor: 'moved', former: 'deux' } as const;
    const lost = { ...target, anchor: 'lost', former: 'two' } as const;
    const [note] = reportOf(
      sourceOf([account], { annotations: [noteOf(account, 'One', { targets: [moved, lost] })] }),
    ).notes;
    expect(note?.evidence.map(({ quote }) => quote)).toEqual(['two']);
    expect(note?.lost).toEqual([{ ...moved, quote: 'deux' }, lost]);
  });
});

describe('house rules', () => {
  test('the report names those that hide something, what they hide, and how many hide nothing', () => {
    const one = { id: 'k', forms: ['Kyiv', 'Kiev'], scope: 'review', reason: 'house style' } as const;
    const other = { id: 'o', forms: ['Odesa', 'Odessa'], scope: 'always', reason: '' } as const;
    const made = { author: 'Ada', created: '2026-01-01T00:00:00Z' };
    const source = fiveAccounts();
    const [finding] = source.analysis.findings;
    if (finding === undefined) throw new Error('the accounts differ in nothing');
    const analysis = { ...source.analysis, findings: [], hidden: [{ finding, rules: ['k'] }] };
    const report = reportOf({
      ...source,
      analysis,
      rules: [
        { ...other, ...made },
        { ...one, ...made },
      ],
    });
    expect(report.rules.map(({ forms, hiddenFindings }) => [forms[0], hiddenFindings])).toEqual([
      ['Kyiv', 1],
      ['Odesa', 0],
    ]);
    const words = report.methods.find(({ name }) => name === 'House rules')?.text ?? '';
    expect(words).toContain('“Kyiv” = “Kiev” (house style) hides 1 finding.');
    expect(words).toContain('1 more rule hides nothing in these accounts.');
    expect(reportOf(source).methods.some(({ name }) => name === 'House rules')).toBe(false);
  });
});
