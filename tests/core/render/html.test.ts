import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { screen } from '../../../core/render/html/style-screen.ts';
import { renderHtml } from '../../../core/render/html.ts';
import { reportOf } from '../../../core/report.ts';
import type { Decision } from '../../../core/review.ts';
import {
  accountOf,
  citedIn,
  decidedSource,
  findingOf,
  fiveAccounts,
  noteOf,
  sourceOf,
  spanOf,
} from '../report/report-source.ts';

function pageOf(html: string) {
  const window = new Window();
  window.document.write(html);
  return window.document;
}

const hostile = [
  '<script>window.ran = true</script>',
  '"><img src=x onerror="window.ran = true">',
  '</style><script>window.ran = true</script>',
  '</title><script>1</script>',
  "' onmouseover='window.ran = true",
  '<!-- <svg onload=1> -->',
  '&lt;script&gt; &amp;',
  'javascript:alert(1) https://example.invalid/?q=1',
  '\u202Enoitadilav\u202C \u0000 \u200B \uFEFF \uD800',
];

const neverShown = Array.from('\u0000\u200B\u200E\u200F\u202A\u202C\u202D\u202E\u2066\u2069\uFEFF\uD800');

function codeOf(sign: string): string {
  return `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A report in which every text from outside is the hostile one. */
function reportWith(text: string): string {
  const accounts = [
    accountOf(1, `Before ${text} after.`, {
      outlet: text,
      headline: text,
      byline: text,
      dateline: text,
      published: text,
      updated: text,
      language: text,
      file: text,
    }),
    accountOf(2, `Other ${text} words.`, { outlet: null, headline: text }),
  ];
  const lines = accounts.map((account) => `${account.id}/0`);
  return renderHtml(
    reportOf({
      history: [{ number: 1, time: '2026-01-02T03:04:05.000Z', author: text, what: text }],
      ...sourceOf(accounts, {
        title: text,
        statements: [{ id: 's1', members: lines }],
        quotes: [1, 2].map((number) => ({
          id: `q${number}`,
          account: `a${number}`,
          start: 0,
          end: text.length,
          speaker: text,
          verb: text,
          channel: text,
        })),
        sources: accounts.map((account) => citedIn(account, text, { name: text })),
        sharedCopy: [
          {
            id: 'c1',
            words: 10,
            quoted: true,
            members: accounts.map((account) => ({ account: account.id, ...spanOf(account, text) })),
          },
        ],
        utterances: [{ id: 'u1', speaker: text, members: ['q1', 'q2'], paraphrases: [], verbatim: false }],
        findings: [
          findingOf(
            accounts,
            [
              [1, text, text],
              [2, text, `${text}!`],
            ],
            { summary: text },
          ),
        ],
        annotations: accounts.slice(0, 1).map((account) =>
          noteOf(account, text, {
            text,
            author: text,
            tags: [text],
            thread: [{ id: 'r1', text, author: text, created: '2026-01-02T03:04:05.000Z' }],
          }),
        ),
      }),
    }),
  );
}

describe('the report as a page', () => {
  const html = renderHtml(reportOf(fiveAccounts()));
  const page = pageOf(html);

  test.each(hostile)('shows %j and nothing of it runs or hides', (text) => {
    const hostilePage = pageOf(reportWith(text));
    expect(
      hostilePage.querySelectorAll('script, img, iframe, object, embed, link, base, form, audio, video')
        .length,
    ).toBe(0);
    expect(hostilePage.querySelectorAll('style').length).toBe(1);
    for (const element of hostilePage.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        expect(name.startsWith('on'), `${element.tagName} ${name}`).toBe(false);
        if (name === 'href') expect(value).toMatch(/^#/);
        expect(name).not.toBe('src');
      }
    }
    const seen = hostilePage.body.textContent ?? '';
    const source = hostilePage.documentElement.outerHTML;
    for (const sign of neverShown) expect(source.includes(sign), sign.charCodeAt(0).toString(16)).toBe(false);
    const plain = Array.from(text, (sign) => (neverShown.includes(sign) ? codeOf(sign) : sign)).join('');
    expect(seen).toContain(plain);
  });

  test('asks for nothing from outside, and forbids it by its own policy', () => {
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    expect(policy).toMatch(/^default-src 'none'; style-src 'unsafe-inline'/);
    expect(html).not.toMatch(/https?:|url\(|@import|src=/);
  });

  test('tells the history, the latest first, and leaves it out where none was kept', () => {
    const history = Array.from({ length: 205 }, (_, index) => ({
      number: index + 1,
      time: '2026-01-02T03:04:05.000Z',
      author: index === 204 ? 'Ann' : '',
      what: `Edit ${index + 1}`,
    }));
    const section = pageOf(renderHtml(reportOf({ ...fiveAccounts(), history }))).getElementById('history');
    const rows = [...(section?.querySelectorAll('tbody tr') ?? [])].map(({ textContent }) => textContent);
    expect(rows).toHaveLength(200);
    expect(rows[0]).toBe('2 Jan 2026, 03:04AnnEdit 205');
    expect(section?.textContent).toContain('5 earlier edits left out');
    expect(page.getElementById('history')).toBeNull();
  });

  test('has one h1, no level left out, and every contents entry leads somewhere', () => {
    const levels = [...page.querySelectorAll('h1,h2,h3,h4')].map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1));
    const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    expect(links.length).toBeGreaterThan(8);
    for (const link of links) expect(page.getElementById(link.slice(1)), link).not.toBeNull();
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('quotes every side of a finding with letter and name, and who is silent', () => {
    const finding = page.getElementById('finding-1');
    const sides = [...(finding?.querySelectorAll('.side') ?? [])];
    expect(sides.map((side) => side.querySelector('mark')?.textContent)).toEqual([
      'Florida',
      'Florida',
      'Florida',
      'Washington',
    ]);
    expect(sides[3]?.querySelector('dt')?.textContent).toBe('B Outlet 2');
    expect(finding?.querySelector('.silent')?.textContent).toContain('E Fine weather');
    expect(finding?.querySelector('.severity')?.textContent).toBe('High');
  });

  test('says how many of the grave findings it names first, and what became of the others', () => {
    const brief = (states: readonly Decision['state'][]): string =>
      pageOf(renderHtml(reportOf(decidedSource(states).source))).getElementById('brief')?.textContent ?? '';
    expect(brief(['dismissed', 'deferred'])).toContain('Read first: 2 of 4 findings of high severity');
    expect(brief(['dismissed', 'deferred'])).toContain('Not listed here: 1 deferred, 1 dismissed.');
    expect(brief(['confirmed'])).toContain('Read first: 4 findings of high severity');
    expect(brief(['confirmed'])).not.toContain('Not listed here');
  });

  test('keeps the words of a passage whole around its marks', () => {
    const quote = page.querySelectorAll('#statement-1 blockquote')[1];
    expect(quote?.textContent).toBe('The talks were held in Washington on Sunday.');
    expect(quote?.querySelector('mark')?.getAttribute('data-difference')).toBe('changed');
  });

  test('is the same on every run, empty or not', () => {
    expect(renderHtml(reportOf(fiveAccounts()))).toBe(html);
    const empty = renderHtml(reportOf(sourceOf([])));
    expect(empty).toContain('No differences were found');
    expect(empty).not.toMatch(/undefined|NaN|\[object/);
  });

  test.each([0, 1])('has a contrast of WCAG AA in palette %i (light, dark)', (index) => {
    const palette = [...screen.matchAll(/:root\{(.*?)\}/gs)][index]?.[1] ?? '';
    const colours = new Map(
      Array.from(palette.matchAll(/--([\w-]+):(#[0-9a-f]+)/g), ([, name, hex]) => [name, hex]),
    );
    const luminance = (name: string): number => {
      const hex = (colours.get(name) ?? '').slice(1);
      const full = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
      const [red = NaN, green = NaN, blue = NaN] = [0, 2, 4].map((at) => {
        const share = Number.parseInt(full.slice(at, at + 2), 16) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (a: string, b: string): number => {
      const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
      return (light + 0.05) / (dark + 0.05);
    };
    for (const ground of ['ground', 'added', 'changed', 'moved', 'quoted']) {
      for (const ink of ['ink', 'soft'])
        expect(contrast(ink, ground), `${ink} on ${ground}`).toBeGreaterThan(4.5);
    }
    expect(contrast('high-ink', 'high')).toBeGreaterThan(4.5);
    expect(contrast('accent', 'ground')).toBeGreaterThan(4.5);
    for (const line of ['added-line', 'changed-line', 'moved-line', 'quoted-line']) {
      expect(contrast(line, 'ground'), line).toBeGreaterThan(3);
    }
  });
});
