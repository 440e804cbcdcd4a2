import { strFromU8, unzipSync } from 'fflate';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { findingKey } from '../../core/findings/key.ts';
import { renderHtml } from '../../core/render/html.ts';
import { renderMarkdown } from '../../core/render/markdown.ts';
import { reportOf } from '../../core/report.ts';
import type { Decision } from '../../core/review.ts';
import { renderDocx } from '../../main/export/docx.ts';
import { findingOf, fiveAccounts } from '../core/report/report-source.ts';

/** Of five accounts one is proved silent on the quotation and one on the statement; in the others nothing was found. */
function proved() {
  const source = fiveAccounts();
  const omissions = [
    findingOf(source.accounts, [[1, 'very productive']], {
      id: 'd3',
      kind: 'omission',
      silent: ['a4'],
      searched: ['productive', 'useful'],
    }),
    findingOf(source.accounts, [[3, 'Talks took place']], {
      id: 'd4',
      kind: 'omission',
      silent: ['a5'],
      searched: ['talks'],
    }),
  ];
  return reportOf({
    ...source,
    analysis: { ...source.analysis, findings: [...source.analysis.findings, ...omissions] },
  });
}

const plain = reportOf(fiveAccounts());

function pageText(html: string, id: string): string {
  const { document } = new Window();
  document.body.innerHTML = html;
  return document.getElementById(id)?.textContent.replaceAll(/\s+/g, ' ') ?? '';
}

async function wordText(report: typeof plain): Promise<string> {
  const xml = strFromU8(unzipSync(await renderDocx(report))['word/document.xml'] ?? new Uint8Array());
  return Array.from(
    xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<\/w:p>/g),
    (match) => match[1] ?? '\n',
  ).join('');
}

describe('a report calls an account silent only where that is proved', () => {
  test('in the model', () => {
    const report = proved();
    expect(report.statements[0]).toMatchObject({
      silent: [{ account: 'a5', searched: ['talks'] }],
      unmatched: [],
    });
    expect(report.utterances[0]).toMatchObject({
      silent: [{ account: 'a4', searched: ['productive', 'useful'] }],
      unmatched: ['a5'],
    });
    expect(plain.statements[0]).toMatchObject({ silent: [], unmatched: ['a5'] });
    expect(plain.utterances[0]).toMatchObject({ silent: [], unmatched: ['a4', 'a5'] });
  });

  test('and on the whole of a sentence only where the finding is about most of it', () => {
    const source = fiveAccounts();
    const part = findingOf(source.accounts, [[3, 'Talks']], {
      kind: 'omission',
      silent: ['a5'],
      searched: ['talks'],
    });
    const report = reportOf({ ...source, analysis: { ...source.analysis, findings: [part] } });
    expect(report.statements[0]).toMatchObject({ silent: [], unmatched: ['a5'] });
  });

  test('and not where the editor has dismissed the finding that says so', () => {
    const source = fiveAccounts();
    const omission = findingOf(source.accounts, [[3, 'Talks took place']], {
      kind: 'omission',
      silent: ['a5'],
      searched: ['talks'],
    });
    const decision = { finding: findingKey(omission), state: 'dismissed', reason: 'E tells it', about: null };
    const report = reportOf({
      ...source,
      review: { ...source.review, decisions: [decision as Decision] },
      analysis: { ...source.analysis, findings: [omission] },
    });
    expect(report.dismissed).toHaveLength(1);
    expect(report.statements[0]).toMatchObject({ silent: [], unmatched: ['a5'] });
  });

  test('in HTML', () => {
    expect(pageText(renderHtml(plain), 'statement-1')).toContain('Told by A, B, C, D; no match found in E');
    expect(pageText(renderHtml(plain), 'quote-1')).toContain('No match found in: D Outlet 4, E Fine weather');
    const html = renderHtml(proved());
    expect(pageText(html, 'statement-1')).toContain('Told by A, B, C, D; silent: E');
    expect(pageText(html, 'statement-1')).toContain('Silent: E Fine weather; looked for “talks”');
    expect(pageText(html, 'quote-1')).toContain('Silent: D Outlet 4; looked for “productive”, “useful”');
    expect(pageText(html, 'quote-1')).toContain('No match found in: E Fine weather');
  });

  test('in Markdown', () => {
    const markdown = renderMarkdown(plain);
    expect(markdown).toContain('#### S1. Told by A, B, C, D; no match found in E\n');
    expect(markdown).toContain('- No match found in: **D** Outlet 4, **E** Fine weather\n');
    const told = renderMarkdown(proved());
    expect(told).toContain('#### S1. Told by A, B, C, D; silent: E\n');
    expect(told).toContain('- Silent: **D** Outlet 4; looked for “productive”, “useful”\n');
    expect(told).toContain('- No match found in: **E** Fine weather\n');
  });

  test('in Word', async () => {
    const text = await wordText(plain);
    expect(text).toContain('S1  Told by A, B, C, D; no match found in E');
    expect(text).toContain('No match found in:  D  Outlet 4,  E  Fine weather');
    const told = await wordText(proved());
    expect(told).toContain('S1  Told by A, B, C, D; silent: E');
    expect(told).toContain('Silent:  D  Outlet 4;  looked for “productive”, “useful”');
    expect(told).toContain('No match found in:  E  Fine weather');
  });
});
