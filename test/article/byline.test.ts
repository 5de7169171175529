import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/article.ts';
import { parseBylines } from '../../src/article/byline.ts';
import { followKey } from '../../src/article/follow-key.ts';

const names = (...raw: string[]) => parseBylines(raw).map(author => author.name);

test.each<[string, string[]]>([
  ['Elena Oberholzer (obe)', ['Elena Oberholzer']],
  ['By 배윤경,이상현', ['배윤경', '이상현']],
  ['大渡 美咲', ['大渡 美咲']],
  ['Perry Bacon Jr.', ['Perry Bacon Jr.']],
  ['Lindsey O&#039;Donnell', ["Lindsey O'Donnell"]],
  ['Kirche und Leben, Münster', []],
  ['Tom Ash For The Associated Press', ['Tom Ash']],
  ['By Rex Poe Updated March 3, 2026', ['Rex Poe']],
  ['Guest post by Rex Poe', ['Rex Poe']],
  ['Par Zoé LEROY', ['Zoé Leroy']],
  ['dpa/mto', []],
  ['记者 王小明 实习生 李雷', ['王小明', '李雷']],
  ['新华社记者 陈明', ['陈明']],
  ['nicole.jao@example.com (Nicole Jao)', ['Nicole Jao']],
  ['Nicole Jao <nicole@example.com>', ['Nicole Jao']],
  ['By NICOLE JAO', ['Nicole Jao']],
  ['Nicole Jao and Frank Hersey', ['Nicole Jao', 'Frank Hersey']],
  ['Jane Doe, John Roe, and Mary Major', ['Jane Doe', 'John Roe', 'Mary Major']],
  ['Von Anna Huber und Peter Lang', ['Anna Huber', 'Peter Lang']],
  ['Ana Ruiz y José Ortega y Gasset', ['Ana Ruiz', 'José Ortega y Gasset']],
  ['Ben van den Berg en Sanne de Vries', ['Ben van den Berg', 'Sanne de Vries']],
  ['作者：王林', ['王林']],
  ['记者 周渡秋　编辑 林岸', ['周渡秋']],
  ['记者 陈渡文 黄小燕', ['陈渡文', '黄小燕']],
  ['記者林渡君、張岸豪／霧港報導', ['林渡君', '張岸豪']],
  ['港新聞編集部 渡辺 岬、高橋 健', ['渡辺 岬', '高橋 健']],
  ['나루일보 한서윤 기자', ['한서윤']],
  ['論説委員室', []],
  ['كتبت: ليلى حداد ويوسف المرسى – وادي السدر', ['ليلى حداد', 'يوسف المرسى']],
  [
    "By Maren O'Dowd and Tom van der Velde, with additional reporting by Lucy Aiken",
    ["Maren O'Dowd", 'Tom van der Velde'],
  ],
  ['Text: Tove Asp, Foto: Henning Kall', ['Tove Asp']],
  ['Rozmawiała Kasia Wójcik-Żak, zdjęcia: Paweł Gąsior', ['Kasia Wójcik-Żak']],
  ['Ольга Петренко, фото автора', ['Ольга Петренко']],
  ['Poems by Ngozi van Rens; translated by Hal Sorley', ['Ngozi van Rens']],
  ["JORIS VAN DER MEULEN EN FLEUR 'T HART", ['Joris van der Meulen', "Fleur 't Hart"]],
  ['BY HAROLD WINTERS JR. AND MARY KEEFE STAFF WRITERS', ['Harold Winters Jr.', 'Mary Keefe']],
  ['The Rev. Canon Alasdair MacNeil', ['Alasdair MacNeil']],
  ['Professor Dame Ifeoma Adeyemi FRS, Contributor', ['Ifeoma Adeyemi']],
  ['Por Ana Lúcia Ávila e Rui Pêro, de Porto Areado', ['Ana Lúcia Ávila', 'Rui Pêro']],
  ["Hannah Osei, Faculty of Marine Science, and Wil ap Rhys '24", ['Hannah Osei', 'Wil ap Rhys']],
  ['Sam Thackeray at Larkhill Lane', ['Sam Thackeray']],
  ['Office of Public Communications, Ministry of Coasts', []],
  ['Door onze sportredactie', []],
  ['株式会社ミナセ製作所', []],
  ['AFI', []],
  ['The Quill', []],
  ['佐藤健太、鈴木一郎', ['佐藤健太', '鈴木一郎']],
  ['김민지 기자', ['김민지']],
  ['Jane Doe | Reuters', ['Jane Doe']],
  ['Jane Doe • 3 min read', ['Jane Doe']],
  ['Jane Doe — CNBC', ['Jane Doe']],
  ['Jane Doe for The Ledger', ['Jane Doe']],
  ['Jane Doe, Senior Reporter', ['Jane Doe']],
  ['Hans Meier, Berlin', ['Hans Meier']],
  ['Dr. Jane Doe, PhD and John Roe', ['Jane Doe, PhD', 'John Roe']],
  ['Sammy Davis, Jr.', ['Sammy Davis, Jr.']],
  ['Jao, Nicole', ['Nicole Jao']],
  ['RONALD McDONALD', ['Ronald McDonald']],
  ["SINEAD O'BRIEN", ["Sinead O'Brien"]],
  ['JAN VAN DER BERG III', ['Jan van der Berg III']],
  ['The Associated Press', []],
  ['Reuters Staff', []],
  ['Politics Desk', []],
  ['https://news.example/author/x', []],
  ['news.example', []],
  ['jane@example.com', []],
  ['', []],
])('the byline %j names %j', (byline, expected) => {
  expect(names(byline)).toEqual(expected);
});

test('an author named twice is one, whatever the spelling', () => {
  expect(parseBylines(['Nicole Jao', 'By NICOLE JAO', 'Frank Hersey'])).toEqual([
    { name: 'Nicole Jao', key: 'nicole jao' },
    { name: 'Frank Hersey', key: 'frank hersey' },
  ]);
});

test.each([
  ['José Muñoz', 'Jose Munoz'],
  ['Jörg Weiß', 'Jorg Weiss'],
  ['Søren Kierkegaard', 'Soren Kierkegaard'],
  ['J.D. Vance', 'JD Vance'],
  ['Jean-Luc O’Connor', "Jean Luc O'Connor"],
  ['大渡 美咲', '大渡美咲'],
  ['Sammy Davis, Jr.', 'Sammy Davis Jr'],
  ['배윤경', '배윤경'.normalize('NFD')],
])('%s and %s are one person', (a, b) => {
  expect(followKey(a)).toBe(followKey(b));
});

test('a longer name is another person', () => {
  expect(followKey('Nicole Jaoui')).not.toBe(followKey('Nicole Jao'));
  expect(followKey('か')).not.toBe(followKey('な'));
});

test('who edited a story is its author only where nobody else is named', () => {
  expect(names('Written by Rex Poe', 'Edited by Sue Orr')).toEqual(['Rex Poe']);
  expect(names('Story by Rex Poe', 'Photographs by Kim Ro')).toEqual(['Rex Poe', 'Kim Ro']);
  expect(names('Edited by Sue Orr')).toEqual(['Sue Orr']);
});

test('the house whose newsroom prints a story is not its author', () => {
  const authors = (name: string, url: string) =>
    readArticle({ title: 'T', html: '<p>Words.</p>', url, bylines: [name] }, { derive: false }).authors.map(
      author => author.name,
    );
  expect(authors('Millrace', 'https://blog.millrace.example/a')).toEqual([]);
  expect(authors('Millrace', 'https://www.millrace.example/news/a')).toEqual([]);
  expect(authors('Quern', 'https://quern.example/a')).toEqual(['Quern']);
  expect(authors('quern', 'https://blog.millrace.example/a')).toEqual(['quern']);
});
