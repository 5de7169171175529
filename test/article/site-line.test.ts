import { expect, it } from 'vitest';
import { isSiteLine } from '../../src/article/site-line.ts';

it.each([
  // What readers are asked to do.
  'Get the Ferry Post in your inbox: sign up for our newsletter.',
  'Enjoyed this? Buy us a coffee and keep our journalism free.',
  'Tried it? Tag @ferrypost on Instagram and show us your loaf!',
  'Have a tip about the harbour? Write to tips@ferrypost.example.',
  'Download the Ferry Post app for the tides of the day',
  'Abonnieren Sie unseren Newsletter und verpassen Sie keine Flut.',
  'Pour suivre la vie du port, téléchargez gratuitement notre application.',
  '¿Te reenviaron este correo? Suscríbete aquí a La Marea.',
  'Quer receber as marés no WhatsApp? Clique aqui e entre no grupo.',
  'Se questo articolo ti è piaciuto, sostienici con il tuo 5x1000.',
  'Blijf op de hoogte: download de app van De Veerpost en ontvang meldingen.',
  'Vill du läsa mer om hamnen? Prenumerera på vårt nyhetsbrev.',
  'Masz dla nas ciekawy temat? Napisz na redakcja@prom.example!',
  'Haberlerimizi Google News üzerinden takip etmek için tıklayın.',
  'Подписывайтесь на наш телеграм-канал о порте.',
  'ふなと新報の公式LINEで最新ニュースを受け取る',
  '点击上方蓝字关注我们',
  '▶ 나루일보 카카오톡 채널 추가하고 소식 받기',
  'Jump to the recipe card',
  'Als PDF drucken',
  'Sponsored by Tern & Tiller: Our ropes are older than your boat. Have a look.',
  'Welcome to the 31 new readers who came aboard since Monday.',
  'Juttua muokattu 3.2. klo 8.15: korjattu lautan nimi.',
  'Máte pro nás tip? Napište na tip@pristav.example nebo zavolejte.',
  'Har du hittat ett fel i texten? Kontakta vår rättelseansvarige.',
  'Avete provato questa ricetta? Taggateci su Instagram con #marea!',
  '이 기사가 도움이 되었다면 주변에 공유해 주세요.',
  '点击下方名片，关注“渡口观察”，分享给更多朋友',
  // Whose opinion it is.
  'Gastbeiträge geben nicht notwendigerweise die Meinung der Redaktion wieder.',
  'Os textos de opinião vinculam apenas os seus autores.',
  // Who may read on.
  'この記事は有料会員限定です。残り412文字。',
  'Il vous reste 46.2% de cet article à lire.',
  'To continue reading, log in to your account',
  // Advertising.
  '- Pubblicità -',
  'ANNONS: Artikeln fortsätter under annonsen',
  'Tekst gaat verder onder de advertentie',
  'РЕКЛАМА. ООО «Причал»',
  '【広告】スクロールすると続きが読めます',
  'This episode is brought to you by Hull & Keel.',
  'This post may contain affiliate links.',
  // Where it came from, who made it, who owns it.
  'This article was originally published in the Ferry Post on May 3.',
  'Dieser Text ist zuerst in der gedruckten Ausgabe vom 3. Mai erschienen.',
  'Dit artikel verscheen eerder in de papieren krant.',
  '本文首发于渡口观察，未经授权不得转载。',
  'Additional reporting: Ida Moss. Pictures: Olaf Reed.',
  'Clara Moss contributed to this report.',
  'Kaynak: İHA | Editör: Cem Uğur',
  '（取材・文：渡辺岬）',
  'mlr-tvx/cbn/dp',
  'SOURCE Hull & Keel ASA',
  'Olga Reed oreed@ferrypost.example',
  'Media contact: Olga Reed, 555-0199, press@hull.example',
  '(Adds quote from the harbour master)',
  'Republish this story for free under a Creative Commons licence.',
  // Counts, times and buttons.
  'Estimated reading time: 5 minutes',
  'Temps de lecture : 4 min.',
  '(Visited 1,203 times, 4 visits today)',
  'Add to calendar',
  '[wpforms id="212"]',
  'Letters may be edited for length and clarity.',
  'Deze website gebruikt cookies. Door verder te lezen gaat u akkoord.',
])('speaks for the site: %s', line => {
  expect(isSiteLine(line)).toBe(true);
});

it.each([
  'Follow the path along the quay until the second lock.',
  'Share prices fell after the harbour closed.',
  '“You can subscribe to the idea that people are rotten,” she said.',
  'By Monday half were crossed out. "You can subscribe to that newsletter of gloom," she said.',
  'The museum asked visitors to subscribe to its newsletter, and few did.',
  'Keep the applause. Send a colleague.',
  'Eleven people contributed to this release, five of them for the first time.',
  'Reporting by the agency shows that the valley is dry.',
  'Advertising, he said, had never paid for the lighthouse.',
  'The app was downloaded two million times in a week.',
  'Print was dead, the editors thought, until the server drowned.',
  'Call it a tide of paper: 4,000 letters arrived on the first day.',
  'Write the number 12 on the lid before you close it.',
  'Editor: For 80 years the bell told us when to eat. Since it was sold, I eat at all hours. The council calls it noise.',
  'TIP: read the section on tides before you cast off.',
  'The longer story is the seawall. The study runs to 212 pages, and the word “retreat” does not appear in it.',
  'The poem first appeared on a wall by the ferry.',
  'Cookies cool on the sill while the ferry waits.',
  'The end of the pier is closed.',
  '港の夜を支える人たちがいる。',
  '订阅人数去年翻了一番，出版社说这是十年来最好的一年。',
  'Wer die Fähre verpasst, wartet zwei Stunden.',
  'Читатели спорят о маяке уже третий год.',
  'Suscríbase a lo que guste, dice el letrero del faro, escrito a mano.',
  'Google hired Schmidt. He joined as chairman in March 2001 and became CEO in August.',
  'Subscribe to our newsletter, said the sign on the drowned pier.',
])('belongs to the story: %s', line => {
  expect(isSiteLine(line)).toBe(false);
});

it.each([
  'Ida Moss covers the harbour for the Post. Follow her on Mastodon.',
  'Olaf Reed is a staff writer. Write to him at oreed@ferrypost.example.',
])('leaves a bio to those who read bios: %s', line => {
  expect(isSiteLine(line)).toBe(false);
});
