import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/article.ts';
import { documentText } from '../../src/article/plain-text.ts';

const OPENING = 'The opening words of a story that is long enough to be one.';
const textOf = (line: string) => {
  const html = `<p>${OPENING}</p><p>${line}</p>`;
  return documentText(
    readArticle({ title: 'T', url: 'https://x.example/', html, bylines: ['Jane Doe'] }, { derive: false })
      .document,
  );
};

test.each([
  'Share prices fell 3% on Monday',
  'Users can sign up for the newsletter from Monday.',
  '<a href="https://x.example/s">Registry will require signed releases from its largest packages</a>',
  'Sign up to the Barn Dispatch closed on Monday, he said.',
  'What readers think of the bridge, nobody has asked.',
  'The app lets users sign up with e-mail.',
  'Copyright law has changed twice since 2019.',
  'Loading docks were empty.',
  'Read more than one source before you decide.',
  'Watch prices rose by 4 percent.',
  'Photo: agency sales fell. Nobody knows why.',
  'Email was down for three hours on Sunday.',
  'Comments were closed after an hour, the newspaper said.',
  'The post office in the village closes at noon.',
  'Reporting by the agency shows that the valley is dry.',
  'Subscribers to the newsletter fell by half last year.',
  'Related claims were settled in March.',
  'He likes to read more',
  'John Smith is the editor of the paper that was sued.',
])('the story’s own words stay: %s', line => {
  expect(textOf(line)).toContain(line.replace(/<[^>]*>/g, ''));
});

test.each([
  'Share this:',
  'Share on Facebook',
  'Click to share on Twitter (Opens in new window)',
  'Sign up for our newsletter to get the best stories in your inbox.',
  'Want more like this? Sign up for our newsletter.',
  '© 2026 The Site',
  'Read more: How the bridge failed',
  'Photo: Ana Cruz/Getty Images',
  'Image credits: Bo Lund / The Site',
  'Featured photo by Ana Cruz on Unsplash',
  '(Reporting by A. Bee in Rome; Editing by C. Dee)',
  'The post Bridges fall appeared first on The Site.',
  'Der Beitrag Das Haus erschien zuerst auf Die Seite.',
  'L’article Le pont est apparu en premier sur Le Site.',
  'Lesen Sie auch: Wer die Glocken stimmt',
  'Inscrivez-vous à notre newsletter',
  'Lee también: El embalse se llena',
  'Leia também: O trem volta',
  '图片来源：视觉中国',
  '相关阅读：地铁延长末班车',
  '関連記事：橋の名前',
  'Continue reading…',
  'Advertisement',
  'This site uses Akismet to reduce spam. Learn how your comment data is processed.',
  'Diese Website verwendet Akismet, um Spam zu reduzieren.',
  'The post Bridges fall was published on The Site.',
  'REKLAMA • Porównywarka Taniobut',
  '– انتهى –',
  '</p><blockquote><p>LEIA MAIS: <a href="https://x.example/t">Tarifa sobe 6% em janeiro</a></p></blockquote><p>',
  '<strong>Llegiu també</strong> <a href="https://x.example/t">El far es torna a encendre</a>',
  '_______________ ferries mailing list -- ferries@lists.example To unsubscribe send an email to ferries-leave@lists.example',
  'Thanks to Ana Cruz for copy editing this newsletter.',
  '▶ <a href="https://x.example/t">“적금 깨서 배 샀다” 솔섬 청년들의 귀향기</a>',
  'Welcome back to Small Change. If a friend forwarded this, they have taste.',
  'Artikeln har uppdaterats med en kommentar från kommunen',
  'Follow Jane Doe on Chirper.',
  '<a href="https://x.example/s">Sign up to the Barn Dispatch for early builds.</a>',
  'Save my name, email, and website in this browser for the next time I comment.',
])('furniture is dropped: %s', line => {
  expect(textOf(line)).toBe(OPENING);
});

test.each([
  'Leave a Reply',
  'Schreibe einen Kommentar',
  'Laisser un commentaire',
  'コメントを残す',
  '发表回复',
])('a comment form ends the story: %s', line => {
  expect(textOf(`${line}</p><p>What a reader wrote.`)).toBe(OPENING);
});

test('what people say of the news is part of its story, what readers say is not', () => {
  const tail = (next: string) => {
    const html = `<p>${OPENING.repeat(8)}</p><h3>Réactions</h3>${next}`;
    const { document } = readArticle(
      { title: 'T', url: 'https://x.example/', html, bylines: [] },
      { derive: false },
    );
    return documentText(document)
      .slice(OPENING.length * 8)
      .trim();
  };
  const told = 'Les scieurs parlent de pillage et demandent un moratoire sur l’export de grumes.';
  expect(tail(`<p>${told}</p><h3>Et après</h3><p>Le décret est attendu à l’automne.</p>`)).toContain(told);
  expect(tail('<p>Connectez-vous</p><p>Marius, le 4 mai</p>')).toBe('');
});

test('a count of comments over the story does not end it', () => {
  const html = `<p>12 Comments</p><p>${OPENING}</p>`;
  const { document } = readArticle(
    { title: 'T', url: 'https://x.example/', html, bylines: [] },
    { derive: false },
  );
  expect(documentText(document)).toBe(OPENING);
});

const under = (...lines: string[]) =>
  documentText(
    readArticle(
      {
        title: 'T',
        url: 'https://x.example/',
        html: `<p>${OPENING.repeat(8)}</p>${lines.map(line => `<p>${line}</p>`).join('')}`,
        bylines: [],
      },
      { derive: false },
    ).document,
  );

test('headlines and names after a line of the site’s own, with no sentence behind them, are none of the story', () => {
  const text = under(
    'Subscribe to our newsletter',
    'Seven things to do with pears',
    'Ada, the human behind Tides',
  );
  expect(text).not.toMatch(/pears|Ada/);
  const told = under(
    'Subscribe to our newsletter',
    'A line without a stop',
    'And then the story goes on to its end.',
  );
  expect(told).toContain('A line without a stop');
});

test.each([
  ['Merv Tandy with his pumpkin. Picture by Jo Fitch', 'Merv Tandy with his pumpkin.'],
  ['The square at noon — Foto: Dirce Pacheco/Vila FC', 'The square at noon'],
  ['▲ 시립도서관 전경. (사진=해람시 제공)', '▲ 시립도서관 전경.'],
  ['隧道贯通现场。<br>王牧之 摄', '隧道贯通现场。'],
  ['“The big picture: we are on the way,” she said.', '“The big picture: we are on the way,” she said.'],
])('a caption whose picture is gone is kept without its credit: %s', (line, kept) => {
  expect(under(line, 'The last boat left at noon.').split('\n\n').at(-2)).toBe(kept);
});

test('a line that is drawn ends a section as a rule does', () => {
  const html = `<p><b>Why it matters:</b> ${OPENING}</p><p>___</p><p>Rain is not expected before the weekend.</p>`;
  const { document } = readArticle(
    { title: 'T', url: 'https://x.example/', html, bylines: [] },
    { derive: false },
  );
  const [section, ...rest] = document.blocks;
  expect(section).toMatchObject({ type: 'section', blocks: [{ type: 'paragraph' }] });
  expect(rest.map(block => block.type)).toContain('paragraph');
});

const LONG = Array.from(
  { length: 7 },
  (_, i) => `<p>For the ${i + 1}th day the bridge stayed shut, and so did the school behind it.</p>`,
).join('');
const whole = (html: string) =>
  documentText(
    readArticle(
      { title: 'Bridge', url: 'https://x.example/b', html, bylines: ['Jane Doe'] },
      { derive: false },
    ).document,
  );

test('a list of other stories ends with the line over it', () => {
  const others =
    '<ul><li><a href="/1">Storm takes the old pier</a></li><li><a href="/2">Fair returns in May</a></li></ul>';
  expect(whole(`${LONG}<h4>The Letter</h4><p>Read more:</p>${others}`)).toBe(whole(LONG));
});

test('a card that links to another story is none of this one', () => {
  const card =
    '<figure class="kg-card kg-bookmark-card"><a href="/3"><div>Seven bridges that go nowhere</div></a></figure>';
  expect(whole(`${LONG}${card}${LONG}`)).not.toContain('Seven bridges');
});

test.each(['Publisert 13. feb. kl. 18:02', 'Publicerad 04:30', 'Opublikowano 3 lutego 2026, godz. 12:10'])(
  'when it was published is no part of a story: %s',
  line => {
    expect(whole(`<p>${line}</p>${LONG}`)).toBe(whole(LONG));
  },
);

test('who signs, and with whose material, is no part of a story', () => {
  expect(whole(`${LONG}<p>(lha/mit Material des Pressedienstes)</p>`)).toBe(whole(LONG));
});

test.each([
  '公众号作者被判道歉。',
  '新しいアプリの登録者は三万人を超えた。',
  '그 채널의 구독자는 3만 명이다.',
])('a story may speak of channels and those who follow them: %s', line => {
  expect(whole(`${LONG}<p>${line}</p>${LONG}`)).toContain(line);
});

const STORY = '<p>The ferry made another crossing of the day with two goats and a piano aboard.</p>'.repeat(
  6,
);
const told = (html: string) =>
  documentText(
    readArticle({ title: 'T', url: 'https://x.example/', html, bylines: [] }, { derive: false }).document,
  );

test.each([
  'Readers’ comments',
  'What our readers say',
  'Lo que opinan los lectores registrados',
  'Leserne svarer',
  'Lezers reageren',
  '読者の声',
])('what readers wrote ends the story: %s', heading => {
  const replies = '<div><b>Norman, Otley</b><p>He taught my lad to build a wall.</p></div>';
  expect(told(`${STORY}<div><h3>${heading}</h3>${replies}</div>`)).toBe(told(STORY));
});

test('notes to editors end a press release, and an agency’s signature a story', () => {
  const notes = '<h3>Notes to editors</h3><ul><li>The trust runs three hospitals.</li></ul>';
  expect(told(STORY + notes)).toBe(told(STORY));
  expect(told(`${STORY}<p>ATS/Blaise Cuche</p>`)).toBe(told(STORY));
});

test('a short box with a form in it says what the form is for, a long one is the story', () => {
  const form = '<form action="/list"><input type="email"></form>';
  const box = `<div class="e7"><p>The polder in your post on Tuesdays? Put it in the field, no more is needed.</p>${form}</div>`;
  expect(told(STORY + box + STORY)).toBe(told(STORY + STORY));
  expect(told(`<div class="e7">${STORY}${form}</div>`)).toBe(told(STORY));
  expect(told(`<div><p>A short story, and all there is.</p>${form}</div>`)).toContain('all there is');
});

test('a headline that WordPress embeds is another story’s', () => {
  const embedded =
    '<blockquote class="wp-embedded-content"><p><a href="https://x.example/b">The board that rats cannot reach</a></p></blockquote>';
  expect(told(STORY + embedded + STORY)).toBe(told(STORY + STORY));
});

test.each([
  '<ul><li>Print</li><li>Email</li><li>Recommend</li><li>Tweet</li></ul>',
  '<p>IN THE NORTH: <a href="https://x.example/b">Family of the pilot waits</a></p>',
  '<p><a href="https://x.example/b">THE OTHER SHORE: The pilot who never apologised</a></p>',
  '<p>(MORE: <a href="https://x.example/b">Thirteen pilots who swam</a>)</p>',
  '<p>Lire : <a href="https://x.example/b">Qui sont les pilotes, ces nageurs du port ?</a></p>',
  '<p>[관련기사] <a href="https://x.example/b">도선사, 닷새 만에 뱃길 열어</a></p>',
  '<p><a href="https://x.example/b">See the Quay’s Pictures of the Week.</a></p>',
  '<p>Photos by quaygirl (Stocksea), Ana Lind, Bo Weir, a pilot’s cousin, J B, 401(K) 2012.</p>',
  '<p>Comments (5 posted)</p>',
  '<blockquote>861 Kudos</blockquote>',
  '<p>Anúncio</p>',
  '<p><a href="https://x.example/1">&nbsp;★ Permalink&nbsp;</a></p>',
  '<p>Article URL: <a href="https://x.example/a">https://x.example/a</a></p><p>Points: 130</p><p># Comments: 45</p>',
  ' &#32; submitted by &#32; <a href="https://r.example/user/goatherd"> /u/goatherd </a> <br/> <span><a href="https://x.example/a">[link]</a></span> &#32; <span><a href="https://r.example/1">[comments]</a></span>',
  '<p><small>2 posts - 2 participants</small></p><p><a href="https://d.example/t/1">Read full topic</a></p>',
  '<div><a title="Permanent link" href="https://x.example/1">&nbsp;★&nbsp;</a></div>',
])('bars of buttons, counts, credits and ways to other stories are none of this one: %s', line => {
  expect(textOf(`</p>${line}<p>`)).toBe(OPENING);
});

test.each([
  '<ul><li>Print</li><li>Ink</li><li>A press that nobody has run since the flood</li></ul>',
  '<p>IN SHORT: The pilot stays, the council said on Monday.</p>',
  '<p>See the pictures from the bridge and you know why.</p>',
  '<p>This is no manifesto™© and we only think it is pretty cool to share what the pilots learnt.</p>',
  '<p>Passo 2: Abra o boletim por e-mail e clique em «anular a assinatura».</p>',
  '<p>Foto de Ofelia Marín, pone en todas, y yo ya ni me acuerdo de quiénes salen en ellas.</p>',
  '<p>Step 3: Download the app and sign in with your e-mail.</p>',
])('stays: %s', line => {
  expect(textOf(`</p>${line}<p>`)).not.toBe(OPENING);
});

test('a caption that says what stands in the place of its picture is not said twice', () => {
  const picture = '<img src="https://x.example/a.jpg" alt="The pilot boards at noon.">';
  const blocks = readArticle(
    {
      title: 'T',
      url: 'https://x.example/',
      html: `${picture}<p>The pilot boards at noon.</p><p>${OPENING}</p>`,
      bylines: [],
    },
    { derive: false },
  ).document.blocks;
  expect(blocks.map(block => block.type)).toEqual(['image', 'paragraph']);
});
