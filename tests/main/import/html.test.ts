import { createHash } from 'node:crypto';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { importAccount, textAgain } from '../../../main/import/import-account.ts';
import { blocksOf, importBytes, refusalOf } from './import-bytes.ts';

const paragraphs = [
  'Officials met in Florida on Sunday for four hours, and talked about security guarantees.',
  'The foreign minister called the talks productive, and said that more work remained for the week.',
  'His counterpart thanked the hosts, and flew home to report to the president on Monday.',
  'No date was given for the next round, which both sides said would be held “soon”.',
];

const page = (head: string, body: string): string =>
  `<!doctype html><html><head><title>Talks end in Florida - The Daily</title>${head}</head><body>
  <nav><ul><li><a href="/">Home</a></li><li><a href="/world">World news</a></li></ul></nav>
  <main><article><h1>Talks end in Florida</h1>${body}</article></main>
  <footer><p>© 2025 The Daily. All rights reserved.</p><a href="/terms">Terms of use</a></footer></body></html>`;

const [first = '', second = '', third = '', fourth = ''] = paragraphs;
const article = page(
  '',
  `<p class="byline">By Jo Bloggs</p><div class="share-buttons"><a href="#">Share</a></div><p>${first}</p>
   <figure><img src="x.jpg"><figcaption>Officials shake hands.</figcaption></figure><p>${second}</p><p>${third}</p>
   <aside class="related"><h3>Related stories</h3><ul><li><a href="/x">Another story</a></li></ul></aside><p>${fourth}</p>`,
);

describe('a web page', () => {
  test('that states nothing in its head is signed and dated by its own lines', async () => {
    const lines = '<p class="byline">By Jo Bloggs</p><p class="date">Published: 1 March 2026</p>';
    const body = `${lines}<p>${first}</p><p>${second}</p><p>${third}</p><p>${fourth}</p>`;
    expect(await importBytes('a.html', page('', body))).toMatchObject({
      account: { byline: 'Jo Bloggs', published: '2026-03-01', updated: null },
    });
  });

  test('in an encoding that only its server states is read in that one', async () => {
    const words =
      'Susitikimas įvyko sekmadienį, o ministras pokalbį pavadino vaisingu ir išvyko žėrinčia šviesa.';
    const source = page('', `<p>${words}</p><p>${words}</p>`);
    const served = (charset: string | null) =>
      importAccount({
        file: 'talks.html',
        bytes: iconv.encode(source, 'windows-1257'),
        address: 'https://daily.example/talks',
        charset,
      });
    expect(blocksOf(await served('windows-1257'))).toContainEqual(['body', words]);
    // What the letters point to is another one.
    expect(blocksOf(await served(null))).not.toContainEqual(['body', words]);
    expect(blocksOf(await served('no-such-encoding'))).not.toContainEqual(['body', words]);
  });

  test('becomes its article, with what stands inside it set aside and the rest of the page left out', async () => {
    expect(blocksOf(await importBytes('a.html', article))).toEqual([
      ['headline', 'Talks end in Florida'],
      ['byline', 'By Jo Bloggs'],
      ['boilerplate', 'Share'],
      ['body', first],
      ['caption', 'Officials shake hands.'],
      ['body', second],
      ['body', third],
      ['boilerplate', 'Related stories'],
      ['boilerplate', 'Another story'],
      ['body', fourth],
    ]);
  });

  test('states outlet, headline, author and times with their zone in its head; the language is that of the text', async () => {
    const head = `<meta property="og:site_name" content="The Daily">
      <meta property="article:modified_time" content="2025-11-30T18:00:00Z">
      <script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "headline": "Talks end in Florida: latest",
        "author": [{"name": "Jo Bloggs"}, {"name": "Al Smith"}], "datePublished": "2025-11-30T10:00:00-05:00"}]}</script>`;
    expect(await importBytes('a.html', article.replace('</head>', `${head}</head>`))).toMatchObject({
      account: {
        outlet: 'The Daily',
        headline: 'Talks end in Florida: latest',
        byline: 'Jo Bloggs, Al Smith',
        published: '2025-11-30T10:00:00-05:00',
        updated: '2025-11-30T18:00:00Z',
        language: 'en',
      },
    });
  });

  test.each([
    ['<link rel="canonical" href="https://example.com/talks">', 'https://example.com/talks'],
    ['<meta property="og:url" content="https://example.com/talks?id=1">', 'https://example.com/talks?id=1'],
    ['<link rel="canonical" href="/talks">', null],
    ['<link rel="canonical" href="javascript:alert(1)">', null],
    ['<link rel="canonical" href="https://ann:secret@example.com/talks">', null],
    ['<link rel="alternate" href="https://example.com/fr">', null],
  ])('whose head has %s stands at %s', async (head, address) => {
    expect(await importBytes('a.html', page(head, `<p>${first}</p>`))).toMatchObject({
      account: { address },
    });
  });

  test('that a browser saved says where it was saved from', async () => {
    const saved = `<!doctype html>\n<!-- saved from url=(0025)https://example.com/talks -->\n${article}`;
    expect(await importBytes('a.html', saved)).toMatchObject({
      account: { address: 'https://example.com/talks' },
    });
  });

  test('that states nothing gets nothing guessed', async () => {
    expect(await importBytes('a.html', article)).toMatchObject({
      account: { outlet: null, published: null, updated: null },
    });
  });

  test.each(['windows-1251', 'shift_jis', 'utf-16le'])(
    'is read in the encoding %s that it names',
    async (encoding) => {
      const source = page(
        `<meta http-equiv="Content-Type" content="text/html; charset=${encoding}">`,
        `<p>${russian}</p><p>${russian}</p>`,
      );
      const bytes = iconv.encode(source, encoding, { addBOM: encoding === 'utf-16le' });
      expect(blocksOf(await importBytes('a.htm', bytes)).filter(([kind]) => kind === 'body')).toEqual([
        ['body', russian],
        ['body', russian],
      ]);
    },
  );

  test('keeps entities, line breaks, control and bidirectional characters as text, and folds white space as browsers do', async () => {
    const body = `<p>${first}</p><p>Fish &amp; chips &lt;b&gt;, \u202Ereversed\u202C and\n   zero\u200Bwidth, as the minister   put it on Sunday.</p><p>${third}</p>`;
    expect(blocksOf(await importBytes('a.html', page('', body)))).toContainEqual([
      'body',
      'Fish & chips <b>, \u202Ereversed\u202C and zero\u200Bwidth, as the minister put it on Sunday.',
    ]);
  });

  test('yields words only: no program, style, frame or attribute gets into the text', async () => {
    const hostile = `<p onclick="alert(1)">${first}</p><script>alert(2)</script><svg onload="alert(3)"><text>alert(4)</text></svg>
      <style>p{background:url(http://x.invalid)}</style><iframe srcdoc="<p>alert(5)"></iframe><p>${second}<img src=x onerror="alert(6)"></p>
      <noscript><p>alert(7)</p></noscript><math><mtext><img src=x onerror=alert(8)></mtext></math><template>alert(9)</template><p>${third}</p>`;
    const imported = await importBytes('a.html', page('', hostile));
    expect(JSON.stringify(imported)).not.toMatch(/alert|x\.invalid|onerror/);
    expect(blocksOf(imported).map(([, text]) => text)).toEqual([
      'Talks end in Florida',
      first,
      second,
      third,
    ]);
  });

  test('gives the same text again from its bytes, and none where that is not the text that was', async () => {
    const imported = await importBytes('a.html', article);
    if ('problem' in imported) throw new Error(imported.problem.reason);
    const { text } = imported.account;
    const textSha256 = createHash('sha256').update(text, 'utf8').digest('hex');
    expect(await textAgain(imported.bytes, { file: 'a.html', textSha256 })).toBe(text);
    expect(await textAgain(imported.bytes, { file: 'a.html', textSha256: 'other' })).toBeNull();
  });

  test.each([
    ['empty', '', 'is empty.'],
    [
      'without text',
      '<html><body><script>render()</script></body></html>',
      'is a web page without text; it may be filled in only while a browser shows it.',
    ],
    ['nested without end', '<div>'.repeat(100_000), 'is a web page with far more parts than an article has.'],
    [
      'of half a million elements',
      '<i></i>'.repeat(500_000),
      'is a web page with far more parts than an article has.',
    ],
  ])('that is %s is refused with the reason', async (_name, source, reason) => {
    expect(refusalOf(await importBytes('a.html', source))).toBe(reason);
  });
});

const russian =
  'Секретарь совета безопасности заявил, что переговоры прошли успешно, и они будут продолжены в Москве на этой неделе.';
