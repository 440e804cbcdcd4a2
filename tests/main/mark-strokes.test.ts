import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { renderHtml } from '../../core/render/html.ts';
import { differenceKinds } from '../../core/report/model.ts';
import { reportOf } from '../../core/report.ts';
import { renderDocx } from '../../main/export/docx.ts';
import { fiveAccounts } from '../core/report/report-source.ts';

const styles = join(import.meta.dirname, '../../renderer/styles');
const windowSheet = readFileSync(join(styles, 'base.css'), 'utf8');
const tokens = readFileSync(join(styles, 'tokens.css'), 'utf8');
const report = reportOf(fiveAccounts());
const page = renderHtml(report);

/** The stroke under a kind of difference: style, and thickness where it is not that of all. */
function strokeIn(sheet: string, kind: string): readonly (string | undefined)[] {
  const rule =
    new RegExp(`mark\\[data-difference="?${kind}"?\\](?:,[^{]*)? *\\{([^}]*)\\}`).exec(sheet)?.[1] ?? '';
  return ['style', 'thickness'].map((part) =>
    new RegExp(`text-decoration-${part}:\\s*([^;}]+)`).exec(rule)?.[1]?.trim(),
  );
}

/** Line and ground of a kind of difference in the window: light, then dark. */
function coloursInWindow(kind: string): readonly (readonly string[])[] {
  const both = (name: string): readonly string[] =>
    new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens)?.slice(1) ?? [];
  return [both(kind), both(`${kind}-ground`)];
}

test.each(differenceKinds)('a word that is %s is drawn in the report as in the window', (kind) => {
  expect(strokeIn(windowSheet, kind)[0]).toMatch(/solid|dashed|dotted/);
  expect(strokeIn(page, kind)).toEqual(strokeIn(windowSheet, kind));
  const of = (name: string): readonly string[] =>
    Array.from(page.matchAll(new RegExp(`--${name}:(#\\w+)`, 'g')), (match) => match[1] ?? '');
  expect([of(`${kind}-line`), of(kind)]).toEqual(coloursInWindow(kind));
});

test('the key shows the same marks, in HTML and in Word', async () => {
  const keys = differenceKinds.map((kind) => `<mark data-difference="${kind}">${kind}</mark>`).join(', ');
  expect(page.split(keys)).toHaveLength(3);
  const word = strFromU8(unzipSync(await renderDocx(report))['word/document.xml'] ?? new Uint8Array());
  const underlines = { changed: 'single', added: 'dash', moved: 'dotted' } as const;
  for (const kind of differenceKinds) {
    const run = word.split('<w:r>').find((each) => each.includes(`>${kind}<`)) ?? '';
    expect(run).toContain(
      `<w:u w:val="${underlines[kind]}" w:color="${coloursInWindow(kind)[0]?.[0]?.slice(1).toUpperCase()}"/>`,
    );
  }
});
