import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/article.ts';
import { foldLabel } from '../../src/article/label-table.ts';
import { COMMON_LABELS, formsIn, LABELS } from '../../src/article/labels.ts';
import { SECTION_KINDS } from '../../src/story.ts';

const read = (html: string, labels?: Record<string, string[]>) =>
  readArticle(
    { title: 'T', url: 'https://x.example/', html, bylines: [] },
    { derive: false, ...(labels ? { labels } : {}) },
  ).document.blocks.flatMap(block => (block.type === 'section' ? [[block.kind, block.label]] : []));

test('every kind has forms, and no form stands for two kinds', () => {
  const kinds = new Map<string, string>();
  for (const kind of SECTION_KINDS) {
    expect(LABELS[kind].en?.length).toBeGreaterThan(0);
    for (const form of Object.values(LABELS[kind]).flatMap(formsIn)) {
      const folded = foldLabel(form);
      // As they are, they are looked up.
      expect([form, /[¿¡’:?.!|`]$|^[¿¡"“]/u.test(form)]).toEqual([form, false]);
      expect([form, kinds.get(folded) ?? kind]).toEqual([form, kind]);
      kinds.set(folded, kind);
    }
  }
  expect(formsIn(COMMON_LABELS).filter(form => !kinds.has(foldLabel(form)))).toEqual([]);
});

test('the user’s own forms are labels, and win over the built-in ones', () => {
  const html = '<p>Lead of a story.</p><p><b>Cat corner:</b> it is big.</p><p><b>Zoom in:</b> closer.</p>';
  expect(read(html)).toEqual([['details', 'Zoom in']]);
  expect(read(html, { 'why-it-matters': ['cat corner?'], numbers: ['Zoom in'], nonsense: ['Lead'] })).toEqual(
    [
      ['why-it-matters', 'Cat corner'],
      ['numbers', 'Zoom in'],
    ],
  );
});

test.each([
  ['Why It Matters', 'Why It Matters'],
  ['WHY IT MATTERS', 'WHY IT MATTERS'],
  ['Why\u00a0it\u00a0matters', 'Why it matters'],
  ['Why it’s important', 'Why it’s important'],
  ['💡 Why it matters', 'Why it matters'],
  ['0x01 Why it matters', 'Why it matters'],
  ['3. Why it matters', 'Why it matters'],
  ['Why it mat\u00adters', 'Why it matters'],
])('%j is shown as the publisher wrote it', (written, shown) => {
  expect(read(`<p>Lead of a story.</p><p><b>${written}:</b> it is big.</p>`)).toEqual([
    ['why-it-matters', shown],
  ]);
});

test.each(['|', ' |', '｜', ' //', ' ·', ' →', ' »'])(
  'a sign (%s) parts a bold label from its words, as a colon does',
  sign => {
    const story = (label: string) => `<p>Lead of a story.</p><p>${label} It is big.</p>`;
    for (const label of [`<b>Why it matters${sign}</b>`, `<b>Why it matters</b>${sign}`]) {
      const { blocks } = readArticle(
        { title: 'T', url: 'https://x.example/', html: story(label), bylines: [] },
        { derive: false },
      ).document;
      expect(blocks.at(-1)).toMatchObject({
        label: 'Why it matters',
        blocks: [{ spans: [{ text: 'It is big.' }] }],
      });
    }
    expect(read(story(`Why it matters${sign}`))).toEqual([]);
    expect(read(story(`<b>Why it matters${sign} to the town</b>`))).toEqual([]);
  },
);

test('key points that are a list end with it, and the story goes on', () => {
  const points = '<h2>Key takeaways</h2><ul><li>Night boats go electric.</li></ul>';
  const own = (html: string) =>
    readArticle(
      { title: 'T', url: 'https://x.example/', html, bylines: [] },
      { derive: false },
    ).document.blocks.flatMap(block => (block.type === 'section' ? [block.blocks.map(one => one.type)] : []));
  expect(own(`${points}<p>The rebuilding began in a yard.</p><p>Its foreman is proud.</p>`)).toEqual([
    ['list'],
  ]);
  for (const next of ['<p>They say so.</p>', '<hr><p>They say so.</p>'])
    expect(own(`${points}${next}<h2>The yard</h2><p>It is old.</p>`)).toEqual([['list']]);
  expect(own(`${points}<p>They say so.</p><h2>Context</h2><p>It is old.</p>`)).toEqual([
    ['list'],
    ['paragraph'],
  ]);
});

test('a question that somebody asks is no label, and one that is answered is', () => {
  const kinds = (html: string) =>
    readArticle({ title: 'T', html, bylines: [], url: 'https://x.example/' }, { derive: false })
      .document.blocks.filter(block => block.type === 'section')
      .map(block => block.kind);
  const story = '<p>The stones drink the sun all day and give it back at four in the morning.</p>'.repeat(3);
  expect(
    kinds(`${story}<p><strong>How it works?</strong> somebody always asks. Put three stones down.</p>`),
  ).toEqual([]);
  expect(kinds(`${story}<p><strong>How it works?</strong> Put three stones down and wait.</p>`)).toEqual([
    'how-it-works',
  ]);
});

test('a label that breaks off is shown with its dots', () => {
  for (const html of [
    '<p><b>Yes, but…</b> it rains.</p>',
    '<p><b>Yes, but...</b> it rains.</p>',
    '<h3>Yes, but…</h3><p>It rains.</p>',
  ])
    expect(read(`<p>Lead of a story.</p>${html}`)[0]?.[1]).toMatch(/^Yes, but(?:…|\.{3})$/);
  expect(read('<p>Lead.</p><p><b>Why it matters…</b> it rains.</p>')).toEqual([
    ['why-it-matters', 'Why it matters'],
  ]);
});

test('a lone label among other headings is the title of one part', () => {
  const part = (title: string) => `<h4>${title}</h4><p>Sir: I hung it. It is the fire exit.</p>`;
  expect(read(['Eels', 'The 46', 'The big picture', 'Time, please'].map(part).join(''))).toEqual([]);
  expect(read(['Eels', 'The big picture'].map(part).join(''))).toEqual([['context', 'The big picture']]);
});

test('an Arabic question mark ends a label', () => {
  const story = (label: string) => read(`<p>أغلق الميناء يوم الاثنين.</p>${label}<p>يفتح الثلاثاء.</p>`);
  for (const label of ['<h3>لماذا يهم؟</h3>', '<p><b>لماذا يهم؟</b></p>'])
    expect(story(label)).toEqual([['why-it-matters', 'لماذا يهم؟']]);
});

test('a hint in a recipe is no label', () => {
  expect(
    read(
      '<p>梅仕事の季節です。</p><p><strong>下準備：</strong>瓶を洗って干します。</p><p><strong>ポイント：</strong>手が赤くなるまで絞ってください。</p>',
    ),
  ).toEqual([]);
});

test('Turkish capitals are the same letters', () => {
  for (const written of ['SIRADA NE VAR?', 'Sırada ne var?', 'ŞİMDİ NE OLACAK?', 'Şimdi ne olacak?'])
    expect(read(`<p>Liman pazartesi kapandı.</p><p><b>${written}</b></p><p>Salı açılır.</p>`)).toEqual([
      ['next', written],
    ]);
});

test('a box that stands in the story ends what its label announces', () => {
  const own = (html: string) =>
    readArticle(
      { title: 'T', url: 'https://x.example/', html, bylines: [] },
      { derive: false },
    ).document.blocks.flatMap(block => (block.type === 'section' ? [block.blocks.length] : []));
  const p = (name: string) => `<p>The ${name} turns when the wind is from the west.</p>`;
  const box = `<div class="FactBox_31"><h2>Background</h2><div>${p('mill')}${p('wheel')}</div></div>`;
  const label = '<p><b>Why it matters:</b> it grinds.</p>';
  expect(
    own(`<div class="Text">${p('vane')}</div>${box}<div class="Text">${p('door')}${label}</div>`),
  ).toEqual([2, 1]);
  // Text that is cut up into boxes, and a box of the label alone, are none.
  expect(
    own(
      `<div class="Text">${p('vane')}<h2>Background</h2>${p('mill')}</div><div class="Text">${p('door')}</div>`,
    ),
  ).toEqual([2]);
  expect(own(`${p('vane')}<div class="head"><h2>Background</h2></div>${p('mill')}${p('door')}`)).toEqual([2]);
});

test('a plain line over a story names a part of the paper', () => {
  const rest =
    '<p>Ferries stay in port.</p><p><b>Why it matters:</b> the island.</p><p><b>Context:</b> the strike.</p>';
  expect(read(`<p class="rubric">Analysis</p>${rest}`).map(([kind]) => kind)).toEqual([
    'why-it-matters',
    'context',
  ]);
});

test('a glossary’s word with its meaning behind a dash is no label', () => {
  const words = ['Shoal', 'Context', 'Berth'].map(word => `<p><b>${word}</b> — what the pilots call it.</p>`);
  expect(read(`<p>Words of the harbour.</p>${words.join('')}<p>They are kept in a book.</p>`)).toEqual([]);
  const news =
    '<p>Lead.</p><p><b>Why it matters</b> — the port is closed.</p><p><b>Context</b> — It froze.</p>';
  expect(read(news)).toEqual([
    ['why-it-matters', 'Why it matters'],
    ['context', 'Context'],
  ]);
});

test('the questions of an interview are no labels', () => {
  const asked = ['Who built it?', 'Was it cheap?', 'Why it matters?', 'What’s next?'];
  const talk = asked.map(question => `<p><b>${question}</b></p><p>I would rather not say, for once.</p>`);
  expect(read(`<p>The builder talks.</p>${talk.join('')}`)).toEqual([]);
});

describe('labels that ordinary pages use as well', () => {
  const limits = '<p><b>Les limites :</b> Le texte ne prévoit aucun financement.</p>';

  test('count in the company of one that is known', () => {
    const known = '<p><b>Pourquoi c’est important :</b> Un million de gens attendent.</p>';
    expect(read(`<p>Une loi de nuit.</p>${known}${limits}`)).toEqual([
      ['why-it-matters', 'Pourquoi c’est important'],
      ['counterpoint', 'Les limites'],
    ]);
  });

  test.each([
    ['one of them', limits],
    ['two of them', `${limits}<p><b>Le fonctionnement :</b> On badge à l’entrée.</p>`],
    ['a lone heading', '<h2>Next steps</h2><p>A larger trial with 600 slats begins in May.</p>'],
  ])('are none alone: %s', (_, html) => {
    expect(read(`<p>Une loi de nuit.</p>${html}`)).toEqual([]);
  });
});

test('a view from elsewhere and one in capitals are labels in company', () => {
  const html =
    '<p><b>THE SCOOP</b></p><p>A tax break is near.</p><p><b>TIM’S VIEW</b></p><p>It is a good bet.</p><p><b>THE VIEW FROM IOWA</b></p><p>They complain of trucks.</p>';
  expect(read(html)).toEqual([
    ['news', 'THE SCOOP'],
    ['analysis', 'TIM’S VIEW'],
    ['analysis', 'THE VIEW FROM IOWA'],
  ]);
});

test.each([
  [
    'a list of changes',
    '<ul><li><strong>Context:</strong> the second argument is frozen.</li><li><strong>Details:</strong> it is an array.</li></ul>',
    'Release notes 4.2.0',
  ],
  ['a sentence of one word', '<p><b>Context.</b> That is the word they say most and write least.</p>', 'T'],
  [
    'a page of letters',
    '<p><strong>Tabs again</strong></p><p>SIR – I care.</p><p><strong>The big picture</strong></p><p>SIR – It is my mill.</p><p><strong>Simply</strong></p><p>SIR – Yes.</p>',
    'Letters',
  ],
])('ordinary pages have no section: %s', (_, html, title) => {
  const { document } = readArticle(
    { title, url: 'https://x.example/', html, bylines: [] },
    { derive: false },
  );
  expect(document.blocks.filter(block => block.type === 'section')).toEqual([]);
});

test('a box at the side stays where it is what the story comes to', () => {
  const box = (label: string) => `<aside><h2>${label}</h2><ul><li>Le captage a été fermé.</li></ul></aside>`;
  const story = '<p>Depuis vendredi, l’eau arrive en bouteille.</p>';
  expect(read(box('L’essentiel') + story)).toEqual([['key-points', 'L’essentiel']]);
  expect(read(box('À lire aussi') + story)).toEqual([]);
});

describe('labels beside or over what they announce', () => {
  const why = 'Half the grain goes through it.';
  const next = 'Divers go down on Monday.';

  test.each([
    [
      'rows of a table',
      `<table><tr><td>Why it matters</td><td>${why}</td></tr><tr><td>What’s next</td><td>${next}</td></tr></table>`,
    ],
    [
      'rows with header cells',
      `<table><tr><th>Why it matters</th><td><ul><li>${why}</li></ul></td></tr><tr><th>What’s next</th><td>${next}</td></tr></table>`,
    ],
    [
      'a list of definitions',
      `<dl><dt>Why it matters</dt><dd>${why}</dd><dt>What’s next</dt><dd>${next}</dd></dl>`,
    ],
    [
      'titles of boxes',
      `<div class="Fact_box__x1"><p class="Fact_title__2a">Why it matters</p><p>${why}</p></div><div><span class="fw-bold">What’s next</span><p>${next}</p></div>`,
    ],
    [
      'heads of cards',
      `<div class="card"><div class="card-header">Why it matters</div><p>${why}</p></div><div class="card"><div class="card-header">What’s next</div><p>${next}</p></div>`,
    ],
  ])('are labels: %s', (_, html) => {
    expect(read(`<p>The harbour stays closed.</p>${html}`)).toEqual([
      ['why-it-matters', 'Why it matters'],
      ['next', 'What’s next'],
    ]);
  });

  test.each([
    [
      'a table of other things',
      '<table><tr><td>Why it matters</td><td>Yes</td></tr><tr><td>Berths</td><td>14</td></tr></table>',
    ],
    [
      'a glossary',
      '<dl><dt>Context</dt><dd>The area around a berth.</dd><dt>Background</dt><dd>The painted wall.</dd></dl>',
    ],
  ])('are none in %s', (_, html) => {
    expect(read(`<p>The harbour stays closed.</p>${html}`)).toEqual([]);
  });
});

describe('labels of many languages', () => {
  test.each([
    ['fi', 'Miksi tällä on merkitystä?'],
    ['ca', 'Per què és important'],
    ['et', 'Miks see oluline on'],
    ['hr', 'Zašto je to važno?'],
    ['bg', 'Защо е важно'],
    ['he', 'למה זה חשוב'],
    ['af', 'Hoekom dit saak maak'],
    ['eu', 'Zergatik da garrantzitsua'],
    ['vocalised Arabic', 'لماذا يهمّنا ذلك'],
    ['hu', 'Miért fontos?'],
  ])('say why it matters: %s', (_, label) => {
    expect(read(`<p>Silta avataan toukokuussa.</p><h3>${label}</h3><p>Se on saaren ainoa.</p>`)).toEqual([
      ['why-it-matters', label],
    ]);
  });

  test('are compared without the marks that open a question inside them', () => {
    expect(foldLabel('Y ahora, ¿qué?')).toBe(foldLabel('Y ahora, qué'));
  });

  // None of these counts alone.
  const outline = ['Pääkohdat', 'Taustaa', 'Seuraavaksi'];
  const headings = (labels: string[]) =>
    labels.map(label => `<h3>${label}</h3><p>Silta avataan toukokuussa.</p>`).join('');

  test('are company for each other where enough of them stand side by side', () => {
    expect(read(headings(outline)).map(([kind]) => kind)).toEqual(['key-points', 'context', 'next']);
    expect(read(headings(outline.slice(1)))).toEqual([]);
    expect(read(headings(['Taustaa', 'Yhteenveto', 'Seuraavaksi']))).toEqual([]);
  });
});

describe('what is told after', () => {
  const sections = (html: string) =>
    readArticle(
      { title: 'T', url: 'https://x.example/', html, bylines: [] },
      { derive: false },
    ).document.blocks.flatMap(block => (block.type === 'section' ? [block.blocks.length] : []));
  const told = '<p>The bridge was built in 1931.</p>'.repeat(3);

  test('a box of key points that opens a story is the story', () => {
    const box = '<div class="callout"><p><b>TL;DR</b><br>The bridge is shut.</p></div>';
    expect(sections(`${box}${told}<h3>Why it matters</h3><p>It is the only one.</p>`)).toEqual([1, 1]);
  });

  test('a list of links is the story', () => {
    const links = '<h3>Go deeper</h3><ul><li><a href="https://x.example/2">The whole report</a></li></ul>';
    expect(sections(`<h3>Why it matters</h3><p>It is the only one.</p>${links}${told}`)).toEqual([1, 1]);
  });
});

test('a table whose labels count in company alone is read where one is sure', () => {
  const rows = ['Che cosa è successo', 'Perché è importante', 'Il contesto', 'Sì, ma'].map(
    label => `<tr><th scope="row">${label}</th><td>Il ponte resta chiuso.</td></tr>`,
  );
  expect(read(`<p>Il ponte.</p><table>${rows.join('')}</table>`).map(([kind]) => kind)).toEqual([
    'news',
    'why-it-matters',
    'context',
    'counterpoint',
  ]);
});

test('an item whose label does not stand keeps the label', () => {
  const items = ['Why it matters', 'Details', 'Details', 'Details', 'Details'].map(
    (label, i) => `<li><b>${label}:</b> berth ${i} is shut.</li>`,
  );
  const { document } = readArticle(
    {
      title: 'T',
      url: 'https://x.example/',
      html: `<p>The harbour.</p><ul>${items.join('')}</ul>`,
      bylines: [],
    },
    { derive: false },
  );
  const text = JSON.stringify(document.blocks);
  expect(document.blocks.some(block => block.type === 'section' && block.label === 'Why it matters')).toBe(
    true,
  );
  expect(text.match(/Details/g)).toHaveLength(4);
});

describe('a bold label that nothing parts from its text', () => {
  const sure = '<p><strong>📊 By the numbers</strong></p><ul><li>Two pilots.</li></ul>';
  test('stands beside one that is sure', () => {
    expect(
      read(`<p>Lead of a story.</p>${sure}<p><strong>🧩 How it works</strong> A pilot boards at noon.</p>`),
    ).toEqual([
      ['numbers', 'By the numbers'],
      ['how-it-works', 'How it works'],
    ]);
    expect(read(`<p>Lead.</p>${sure}<p><strong>The catch</strong> — the ladder is wet.</p>`)).toContainEqual([
      'counterpoint',
      'The catch',
    ]);
  });

  test('is none alone, nor where its sentence goes on', () => {
    expect(read('<p>Lead.</p><p><strong>Context</strong> The pilot boards at noon.</p>')).toEqual([]);
    expect(read(`<p>Lead.</p>${sure}<p><strong>Context</strong> is what the pilot lacks.</p>`)).toEqual([
      ['numbers', 'By the numbers'],
    ]);
  });
});

test.each([
  [
    'in an element of its own',
    '<div class="facts"><div class="facts__title">What we know</div><ul><li>Two pilots.</li></ul></div>',
  ],
  [
    'in the head of a table',
    '<table class="facts"><thead><tr><th>By the numbers</th></tr></thead><tbody><tr><td>Two pilots.</td></tr></tbody></table>',
  ],
])('a box ends with what it holds where its title stands %s', (_, box) => {
  const blocks = readArticle(
    {
      title: 'T',
      url: 'https://x.example/',
      html: `<p>Lead of a story.</p><p><b>Why it matters:</b> It is the first.</p>${box}<p>The pilot boards at noon.</p>`,
      bylines: [],
    },
    { derive: false },
  ).document.blocks;
  expect(blocks.at(-2)).toMatchObject({ type: 'section', blocks: [expect.anything()] });
  expect(blocks.at(-1)).toMatchObject({ type: 'paragraph' });
});

test('headings of news stand beside one that is none, those of an outline do not', () => {
  const heads = (...titles: string[]) =>
    read(
      `<p>Lead of a story.</p>${titles.map(title => `<h3>${title}</h3><p>The pilot boards at noon.</p>`).join('')}`,
    ).map(([, label]) => label);
  expect(heads('Background', 'By the numbers', 'What the pilot did')).toEqual([
    'Background',
    'By the numbers',
  ]);
  expect(heads('Background', 'What the pilot did', 'How it works')).toEqual([]);
});

test('a table that lays out a bulletin is read in its order, one of figures stays', () => {
  const row = (label: string) =>
    `<tr><td><b>${label}</b></td><td>The pilot boards at noon, and the tide waits.</td></tr>`;
  const told =
    'The board voted on Monday to raise the fees at all three locks from August on; those who pass before keep the old rate.';
  expect(
    read(`<table><tr><td colspan="2">${told}</td></tr>${row('THE NEWS')}${row('BACKGROUND')}</table>`),
  ).toEqual([
    ['news', 'THE NEWS'],
    ['context', 'BACKGROUND'],
  ]);
  const figures = '<table><tr><td>Locks</td><td>3</td></tr><tr><td>Pilots</td><td>2</td></tr></table>';
  const blocks = readArticle(
    { title: 'T', url: 'https://x.example/', html: `<p>${told}</p>${figures}`, bylines: [] },
    { derive: false },
  ).document.blocks;
  expect(blocks.map(block => block.type)).toEqual(['paragraph', 'table']);
});

test('capitals alone on their lines are labels beside others of the kind, however short their words', () => {
  const section = (label: string) => `<p>${label}</p><p>La marea espera al barco.</p>`;
  const html = `<p>Lead of a story.</p>${section('POR QUÉ IMPORTA')}${section('EN DEFINITIVA')}`;
  expect(read(html).map(([kind]) => kind)).toEqual(['why-it-matters', 'bottom-line']);
});

test('what a sign before its label makes an item goes on in the next paragraph', () => {
  const html = '<p>Lead.</p><p>▪️ <b>Why it matters.</b> Ferries.</p><p>And their tides.</p>';
  const { blocks } = readArticle(
    { title: 'T', url: 'https://x.example/', html, bylines: [] },
    { derive: false },
  ).document;
  expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'section']);
});

test('four kinds are a story’s sections where every heading is one, and an objection is among them', () => {
  const heads = (...titles: string[]) =>
    read(
      `<p>Lead of a story.</p>${titles.map(title => `<h3>${title}</h3><p>The pilot boards at noon.</p>`).join('')}`,
    ).map(([kind]) => kind);
  const titles = ['Ce qu’il s’est passé', 'Comment ça marche ?', 'Le bémol', 'En conclusion'];
  expect(heads(...titles)).toEqual(['news', 'how-it-works', 'counterpoint', 'bottom-line']);
  expect(heads(...titles, 'La barrière de Trévarn')).toEqual([]);
});

test('who says it need not be in any table, beside a label that is', () => {
  const said = (line: string) =>
    read(
      `<p>Lead of a story.</p><p><b>Why it matters:</b> Ferries.</p><p><b>${line}</b> "We wait for noon."</p>`,
    ).slice(1);
  for (const line of ['What the Canal Board is saying:', 'Lo que dice el capitán:', 'Das sagt die Reederei.'])
    expect(said(line)).toEqual([['quotes', line.replace(/[:.]$/u, '')]]);
  for (const line of ['How the lock works:', 'Come funziona la barriera:', 'So funktioniert die Schleuse.'])
    expect(said(line)).toEqual([['how-it-works', line.replace(/[:.]$/u, '')]]);
  expect(read('<p>Lead of a story.</p><p><b>What the Canal Board is saying:</b> "We wait."</p>')).toEqual([]);
});

test('"In short" over other sections are the key points, under them the bottom line', () => {
  const short = '<p><b>In short:</b> The ferry waits.</p>';
  const others = '<p><b>Why it matters:</b> Ferries.</p><p><b>Yes, but:</b> Tides.</p>';
  const kinds = (html: string) => read(`<p>Lead of a story.</p>${html}`).map(([kind]) => kind);
  expect(kinds(short + others)).toEqual(['key-points', 'why-it-matters', 'counterpoint']);
  expect(kinds(others + short)).toEqual(['why-it-matters', 'counterpoint', 'bottom-line']);
  expect(kinds(short)).toEqual(['key-points']);
});

test('what a story is about, whom it concerns and why now is never why it matters', () => {
  const kind = (label: string) =>
    read(`<p>Lead.</p><p><b>Why it matters:</b> Ferries.</p><p><b>${label}:</b> The tide.</p>`)[1]?.[0];
  for (const label of ['Darum geht es', 'A quién afecta', 'Perché se ne parla', 'Why now', 'Auswirkungen'])
    expect([label, kind(label)]).not.toEqual([label, 'why-it-matters']);
});
