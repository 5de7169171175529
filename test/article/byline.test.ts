import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/article.ts';
import { parseBylines } from '../../src/article/byline.ts';
import { followKey } from '../../src/article/follow-key.ts';
import { documentText } from '../../src/article/plain-text.ts';

const names = (...raw: string[]) => parseBylines(raw).map(author => author.name);

test.each<[string, string[]]>([
  ['lic. phil. Beat Ammann', ['Beat Ammann']],
  ['Оксана Гриценко та Роман Дячук', ['Оксана Гриценко', 'Роман Дячук']],
  ['Ruxandra Munteanu și Gelu Bratu', ['Ruxandra Munteanu', 'Gelu Bratu']],
  ['Kati Kovács és Béla Nagy', ['Kati Kovács', 'Béla Nagy']],
  ['Aino Salmi ja Pekka Virta', ['Aino Salmi', 'Pekka Virta']],
  ['Gan Lowri Mererid Pugh', ['Lowri Mererid Pugh']],
  ['Deur Elzabé van Schalkwyk', ['Elzabé van Schalkwyk']],
  ['Text de Mireia Puigvert i Jordi Roig', ['Mireia Puigvert', 'Jordi Roig']],
  ['Por Tomás Vilhena, para o Bit Caseiro', ['Tomás Vilhena']],
  ['מאת נועה אלקיים', ['נועה אלקיים']],
  ['מערכת במה ירוקה', []],
  ['Balti Teabeagentuur', []],
  ['Biroul de presă', []],
  ['Col Hargreave', ['Col Hargreave']],
  ['（大河内　蓮）', ['大河内 蓮']],
  ['作者丨李若溪', ['李若溪']],
  ['By Dr. Anneliese Vogt, Chief Engineer', ['Anneliese Vogt']],
  ['de Radu Țepeneag', ['Radu Țepeneag']],
  ['Pubblicato da Marilena Sgroi', ['Marilena Sgroi']],
  ['Objavio Ivan Perković', ['Ivan Perković']],
  ['REDACCIÓ', []],
  ['Tomás Echegoyen para Revista Umbral', ['Tomás Echegoyen']],
  ['Postado por Cida Moreno', ['Cida Moreno']],
  ['Geschreven door\nSanne Bouwhuis', ['Sanne Bouwhuis']],
  ['BY THE NUMBERS', []],
  ['/u/goatherd', ['goatherd']],
  ['goatherd via quern.example', ['goatherd']],
  ['Doug Tidewell, USA TODAY', ['Doug Tidewell']],
  ['Lilian Aubry et Laure Bretel Envoyés spéciaux à Toulouse', ['Lilian Aubry', 'Laure Bretel']],
  ['周晓岚 梁志恒', ['周晓岚', '梁志恒']],
  ['庄司 静香', ['庄司 静香']],
  ['Col. John Hargreave', ['John Hargreave']],
  ['Dipl.-Inf. Henrike Odenthal', ['Henrike Odenthal']],
  ['Teksti Inka Salmela', ['Inka Salmela']],
  ['文字／林若涵 攝影／周以安', ['林若涵']],
  ['Dział Kultury', []],
  ['Isla Rennick in Castle Quay and Joss Adair in Inverlay', ['Isla Rennick', 'Joss Adair']],
  ['don.ermes@parrocchia.example (don Ermes Pavan)', ['Ermes Pavan']],
  ['Don Johnson', ['Don Johnson']],
  ['邬晚晴 鲍一凡', ['邬晚晴', '鲍一凡']],
  ['AF BODIL MØGELVANG', ['Bodil Møgelvang']],
  ['Benedita Rocheta (texto) e Duarte Simas (fotografia)', ['Benedita Rocheta']],
  ['電力通信 編集部 真鍋ちひろ', ['真鍋ちひろ']],
  ['記者何映蓉沙洲灣5日電', ['何映蓉']],
  ['KV (Päivi Lehtoranta, Aaro Mikkilä)', ['Päivi Lehtoranta', 'Aaro Mikkilä']],
  ['蘭坪縣政府觀光處', []],
  ['persafdeling', []],
  ['写真・文 北見新一', ['北見新一']],
  ['青芽笔记产品组 葛晓棠', ['葛晓棠']],
  ['Un documentaire d’Anouk Le Guirriec', ['Anouk Le Guirriec']],
  ['Basın Yayın', []],
  ['Lic. Braulio Escamilla', ['Braulio Escamilla']],
  ['도민경 기자, 사진 변우재', ['도민경']],
  ['מאת: איתמר בן־צור | פורסם: 3.2.2024', ['איתמר בן־צור']],
  ['Service communication', []],
  ['المركز الإعلامي', []],
  ['편집팀', []],
  ['Insändare', []],
  ['Polgármesteri Hivatal', []],
  ['Syndicat des passeurs du Lac', []],
  ['Elena Oberholzer (obe)', ['Elena Oberholzer']],
  ['By 배윤경,이상현', ['배윤경', '이상현']],
  ['大渡 美咲', ['大渡 美咲']],
  ['Perry Bacon Jr.', ['Perry Bacon Jr.']],
  ['Lindsey O&#039;Donnell', ["Lindsey O'Donnell"]],
  ['Kirche und Leben, Münster', []],
  ['文・写真=藤代 あかり', ['藤代 あかり']],
  ['Text: Malin Grönvall Foto: Idris Palm', ['Malin Grönvall']],
  ['Haber: Elif Taşkıran / Kamera: Okan Bilir', ['Elif Taşkıran']],
  ['Af Birthe Ravnholt, pensioneret lods, Klitnæs', ['Birthe Ravnholt']],
  ['Court reporter Siân Pritchard-Bevan', ['Siân Pritchard-Bevan']],
  ['Podhorské listy (Alžběta Koutná, Vít Slanina)', ['Alžběta Koutná', 'Vít Slanina']],
  ['Nørrevig Kommune, Kultur og Fritid', []],
  ['Norrviks Tidning', []],
  ['取材・文：久世ほたる／撮影：三島歩', ['久世ほたる']],
  ['（聞き手・久世ほたる）', ['久世ほたる']],
  ['構成・聞き手　久世ほたる', ['久世ほたる']],
  ['記者蘇映彤／汐渡專訪', ['蘇映彤']],
  ['潮观记者 沈若溪 发自宁波', ['沈若溪']],
  ['汐渡日報 記者蘇映彤/汐渡即時報導', ['蘇映彤']],
  ['release-robot', []],
  ['Redaktør Poul Thorsen', ['Poul Thorsen']],
  ['取材・文／長谷部 望、岸本彩花', ['長谷部 望', '岸本彩花']],
  ['聞き手・文＝相良みのり', ['相良みのり']],
  ['文/方若水　尉迟嘉', ['方若水', '尉迟嘉']],
  ['अनवर सिद्दीकी और मीनाक्षी पांडेय', ['अनवर सिद्दीकी', 'मीनाक्षी पांडेय']],
  ['יעל שקדי ועומר פלד', ['יעל שקדי', 'עומר פלד']],
  ['Agentura Meridian', []],
  ['取材・瀬名和彦', ['瀬名和彦']],
  ['取材・文・瀬名和彦', ['瀬名和彦']],
  ['에디터 윤서아', ['윤서아']],
  ['文化生活部・小田切千景', ['小田切千景']],
  ['dependabot[bot]', []],
  ['Yusuf TEKELİ', ['Yusuf Tekeli']],
  ['Yoseph Lamuri, Dian K. (Editor)', ['Yoseph Lamuri']],
  ['Γράφει η Μυρτώ Καλαφάτη', ['Μυρτώ Καλαφάτη']],
  ['글 차은솔 · 배도현 기자', ['차은솔', '배도현']],
  ['By WILMA OAKES Courier Court Reporter', ['Wilma Oakes']],
  ['有料記事 小野寺葵', ['小野寺葵']],
  ['Geschreven door Anneke Vos en Joris van Dam', ['Anneke Vos', 'Joris van Dam']],
  ['Communications and Public Affairs', []],
  ['Harbour Echo readers', []],
  ['L’Heure de la mer', []],
  ['Tom Ash For The Associated Press', ['Tom Ash']],
  ['By Rex Poe Updated March 3, 2026', ['Rex Poe']],
  ['Guest post by Rex Poe', ['Rex Poe']],
  ['Par Zoé LEROY', ['Zoé Leroy']],
  ['dpa/mto', []],
  ['mkr', []],
  ['Maud Tessier, avec l’agence Ligne', ['Maud Tessier']],
  ['Onze verslaggevers', []],
  ['Basın Yayın Müdürlüğü', []],
  ['MVDr. Klára Benešová', ['Klára Benešová']],
  ['Sevgi ALTINTAŞ - Karadere Postası', ['Sevgi Altıntaş']],
  ['ION LUPAŞCU-BĂLAN', ['Ion Lupaşcu-Bălan']],
  ['De notre correspondant à Saint-Vaury, Yann Le Guellec', ['Yann Le Guellec']],
  ['Debattinnlegg av Ragnhild Moen Vik', ['Ragnhild Moen Vik']],
  ['Ludwig von Mayr', ['Ludwig von Mayr']],
  ['Олена Гай, для «Степових новин»', ['Олена Гай']],
  ['Rex Poe, for the Harbour Echo', ['Rex Poe']],
  ['La rédaction (Capucine Dervaux)', ['Capucine Dervaux']],
  ['Onze nieuwsdienst', []],
  ['HABER MERKEZİ', []],
  ['汐見大学 広報課', []],
  ['Gabinete de Prensa', []],
  ['न्यूज़ डेस्क, सवेरा, धानपुर', []],
  ['dal nostro inviato Corrado Piani', ['Corrado Piani']],
  ['Von unserer Redakteurin Anna Lenk', ['Anna Lenk']],
  ['編集委員 久我透', ['久我透']],
  ['Teksti ja ohje Saara Kivi, kuvat Oskari Mänty', ['Saara Kivi']],
  ['Text und Fotos: Ida Lund', ['Ida Lund']],
  ['Thu Minh - Việt Quốc', ['Thu Minh', 'Việt Quốc']],
  ['Thu Minh - Báo Bến Cảng', ['Thu Minh']],
  ['Ana Popescu - Radio Constanța', ['Ana Popescu']],
  ['Maria Pădure - Ziarul Mării', ['Maria Pădure']],
  ['Crítica de Duarte Vilela', ['Duarte Vilela']],
  ['Teksti: Aino Rauta, kuvat: Mikko Salo', ['Aino Rauta']],
  ['汐見市民センター 事業係', []],
  ['문여름 시인', ['문여름']],
  ['Nordbureau Finans', []],
  ['By HOLLIS TRENT Court Reporter', ['Hollis Trent']],
  ['ritzau', []],
  ['Tallow County Public Affairs', []],
  ['地域部 小田涼', ['小田涼']],
  ['Texto de Rui Sá', ['Rui Sá']],
  ['文・相良尋 写真・飯沼健', ['相良尋']],
  ['水辺新聞 地域部 小田涼', ['小田涼']],
  ['ingvild (Ingvild Sør)', ['Ingvild Sør']],
  ['Texto de Rui Sá; fotografias de Inês Melo', ['Rui Sá']],
  ['Slow Hands by Wim Terrell', ['Wim Terrell']],
  ['hello@larkton.example (Larkton A.M. / Cass Oduya)', ['Cass Oduya']],
  ['Rosalba Incardona *', ['Rosalba Incardona']],
  ['By the Rev. Canon Lionel Harte and Dame Bea Fenn, DBE', ['Lionel Harte', 'Bea Fenn']],
  ['Da Redação, com Lúcia Tavares', ['Lúcia Tavares']],
  ['The Tide Brief', []],
  ['Le Courrier de la Digue', []],
  ['NPK Havneposten', []],
  ['portadmin', []],
  ['港口观察', []],
  ['세줄편지 팀', []],
  ['김서윤·박도현 기자', ['김서윤', '박도현']],
  ['佐伯美緒・田村健 写真=古川亮', ['佐伯美緒', '田村健']],
  ['记者 | 林晓雯　实习记者 | 周子安　编辑 | 何澄', ['林晓雯', '周子安']],
  ['采访、撰文 | 祁若楠', ['祁若楠']],
  ['글. 한지우 에디터, 오세린 인턴 에디터', ['한지우', '오세린']],
  ['By Ana Cruz · Bo Lind · Mo Farid', ['Ana Cruz', 'Bo Lind', 'Mo Farid']],
  ['Ana Cruz · Staff writer · 3 min', ['Ana Cruz']],
  ['Av Ingrid Solberg (tekst) og Jonas Moe (foto)', ['Ingrid Solberg']],
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

const authorsIn = (html: string, bylines: string[], house = '') =>
  readArticle(
    { title: 'Tides', html, bylines, url: 'https://x.example/' },
    { derive: false, house },
  ).authors.map(author => author.name);
const STORY = '<p>The tide came in at four and went out again at ten, as it has for a while now.</p>'.repeat(
  6,
);

test('the feed’s own name is nobody’s, and one word beside a full name is the house', () => {
  expect(authorsIn(STORY, ['Harbour Weekend'], 'Harbour Weekend | Tides and tales')).toEqual([]);
  expect(names('Halyard', 'Njeri Kamau')).toEqual(['Njeri Kamau']);
  expect(names('Halyard')).toEqual(['Halyard']);
});

test('a blog that is called as its writer is that person’s, and no house', () => {
  expect(authorsIn(STORY, ['Julia Tidewell'], 'Julia Tidewell')).toEqual(['Julia Tidewell']);
  expect(authorsIn(STORY, [], 'Julia Tidewell')).toEqual(['Julia Tidewell']);
  expect(authorsIn(STORY, [], 'Brendan Quill’s Blog')).toEqual(['Brendan Quill']);
  expect(authorsIn(STORY, ['Ana Cruz'], 'Julia Tidewell')).toEqual(['Ana Cruz']);
  for (const house of [
    'Quill Technica',
    'Julia',
    'Julia on Tides',
    'Rust Blog',
    'Lee County News',
    'Rose Garden Report',
    'Jane Street',
  ])
    expect(authorsIn(STORY, [house], house)).toEqual([]);
});

test('the feed’s own name at either end of a byline is no part of it', () => {
  const names = (byline: string) =>
    readArticle(
      { title: 'T', url: 'https://x.example/', html: '<p>Words of a story.</p>', bylines: [byline] },
      { derive: false, house: 'Rampe – Skate & Style' },
    ).authors.map(({ name }) => name);
  for (const byline of ['Rampe | Till Ockert', 'Till Ockert - Rampe'])
    expect(names(byline)).toEqual(['Till Ockert']);
});

test('who wrote it at the head of a story comes before the one name that a feed declares', () => {
  expect(
    authorsIn(`<h4>By Josephine Trask, with additional legwork by our readers</h4>${STORY}`, ['Tide Talk']),
  ).toEqual(['Josephine Trask']);
  expect(authorsIn(`<p>By KELLY RAMOS and DEV SETHI<br>Associated Press</p>${STORY}`, [])).toEqual([
    'Kelly Ramos',
    'Dev Sethi',
  ]);
  expect(authorsIn(`<p>By Ana Cruz</p>${STORY}`, ['Bo Lind', 'Ana Cruz'])).toEqual(['Bo Lind', 'Ana Cruz']);
  expect(authorsIn(`<p>By A. M. Cruz</p>${STORY}`, ['Ana Cruz'])).toEqual(['Ana Cruz']);
});

test.each([
  [
    '<p><i>Tekst: Sanne de Wit en Bart van den Berg. Beeld: ANP / Kees Rutgers</i></p>',
    ['Sanne de Wit', 'Bart van den Berg'],
  ],
  ['<p>autorzy: Marek Zawada, Aneta Górska</p><p>maza/ agor/</p>', ['Marek Zawada', 'Aneta Górska']],
  ['<p>(三浦奈緒、工藤大地)</p>', ['三浦奈緒', '工藤大地']],
  ['<p>Text: what the sign said, nobody remembers.</p>', []],
  ['<p align="right"><i>Bohumil Šrámek</i></p>', ['Bohumil Šrámek']],
  ['<p><strong>Lê Thục Đoan</strong></p><p>© Quay</p>', ['Lê Thục Đoan']],
  ['<p>(Dörte Wiechmann)</p>', ['Dörte Wiechmann']],
  ['<p>Por Inés Valdivieso</p>', ['Inés Valdivieso']],
  ['<p><em>Das Gespräch führte Ruth Anders.</em></p>', ['Ruth Anders']],
  ['<p>Reporting by Elin Strand in Stockholm; Editing by Mark Obi</p>', []],
  ['<p><em>Words by Fern Adeyemi.</em></p>', ['Fern Adeyemi']],
  ['<p align="right"><i>Geoffrey Pask, Hon. Secretary</i></p>', ['Geoffrey Pask']],
  ['<p>With love,<br><em>Imogen Achebe</em></p>', ['Imogen Achebe']],
  ['<p>Höfundur: Sigrún Hallsdóttir</p>', ['Sigrún Hallsdóttir']],
  ['<p>Articol de Ioana Brătulescu</p>', ['Ioana Brătulescu']],
  ['<p>“We stay.”</p><p><b>Ana Cruz</b></p>', []],
  [
    '<p><b>Ana Cruz</b></p><p>She is the last of the ferrymen, and he was the first of them all in the town.</p>',
    [],
  ],
  ['<p align="right"><i>Fernando Quint, com Amélia Sarm</i></p>', ['Fernando Quint', 'Amélia Sarm']],
  ['<p>（評・小田切 汐）</p>', ['小田切 汐']],
  ['<p align="right"><em>Игорь Зуев, Дарья Линь</em></p>', ['Игорь Зуев', 'Дарья Линь']],
  ['<p><b>Intervju:</b> Birgitta Holm</p>', ['Birgitta Holm']],
])('a signature under a story that has no other byline: %s', (foot, expected) => {
  expect(authorsIn(STORY + foot, [])).toEqual(expected);
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

test('who took the pictures is no author beside one who wrote', () => {
  expect(names('Ane Moe', 'Foto: Ola Lie')).toEqual(['Ane Moe']);
});

test.each([
  [
    '<p>〔記者蘇映彤／汐渡報導〕停業十九年的戲院昨日重新開張。</p>',
    ['蘇映彤'],
    '停業十九年的戲院昨日重新開張。',
  ],
  ['<p>[동해안일보=윤서진 기자] 항구가 다시 열렸다.</p>', ['윤서진'], '항구가 다시 열렸다.'],
  ['<p>[더보람뉴스 한가람 기자] 항구가 다시 열렸다.</p>', ['한가람'], '항구가 다시 열렸다.'],
  ['<p>店は夜だけ開く。</p><p>（取材・文／柚木 麻里　撮影／堂本 圭）</p>', ['柚木 麻里'], '店は夜だけ開く。'],
])('who wrote it stands in the text: %s', (html, authors, text) => {
  const article = readArticle(
    { title: 'T', html, bylines: [], url: 'https://x.example/1' },
    { derive: false },
  );
  expect(article.authors.map(author => author.name)).toEqual(authors);
  expect(documentText(article.document)).toBe(text);
});

test('in a box with what somebody says the author is whoever is quoted', () => {
  const box =
    '<div class="exergue"><p>« On a dessiné neuf tracés. »</p><p class="exergue__auteur">– Lucile Hamon, ingénieure</p></div>';
  const story = '<p>Le projet remonte à 2009 et personne ne s’en souvient.</p>';
  const { authors, document } = readArticle(
    { title: 'T', html: story + box + story, bylines: [], url: 'https://x.example/1' },
    { derive: false },
  );
  expect(authors).toEqual([]);
  expect(document.blocks.filter(block => block.type === 'quote')).toMatchObject([
    { attribution: 'Lucile Hamon, ingénieure' },
  ]);
});

test('a bio may be led in on its own line', () => {
  const html =
    '<p>Die Brücke ist gesperrt.</p><p><em>Über die Autorin: Franziska Lohbeck hat elf Jahre in einer Kämmerei gearbeitet.</em></p>';
  const { document } = readArticle(
    { title: 'T', html, bylines: ['Franziska Lohbeck'], url: 'https://x.example/1' },
    { derive: false },
  );
  expect(document.bio).toMatchObject({
    name: 'Franziska Lohbeck',
    text: 'Franziska Lohbeck hat elf Jahre in einer Kämmerei gearbeitet.',
  });
  expect(documentText(document)).toBe('Die Brücke ist gesperrt.');
});

test.each(['Tidewell Blog', 'Tidewell Engineering Blog', 'Tidewell | How we work'])(
  'a house is told by what its feed is called: %s',
  house => {
    const html = '<p>We changed how backups are encrypted.</p>';
    const { authors } = readArticle(
      { title: 'T', html, bylines: ['Tidewell'], url: 'https://x.example/1' },
      { derive: false, house },
    );
    expect(authors).toEqual([]);
  },
);
