import { describe, expect, it, test } from 'vitest';
import { readArticle } from '../../src/article/article.ts';
import { documentText } from '../../src/article/plain-text.ts';

const STORY = '<p>The ferry made its last crossing of the year with two goats and a piano aboard.</p>';
const IMAGE = '<img src="https://x.example/ferry.jpg" alt="The ferry">';

const read = (html: string) =>
  readArticle({ title: 'Ferry', html, bylines: [], url: 'https://x.example/f' }, { derive: false }).document;

/** The story with a caption in every place where feeds put it. */
const around = (caption: string) => [
  `${STORY}<p>${IMAGE}<br>${caption}</p>${STORY}`,
  `${STORY}<p>${IMAGE}</p><p><small>${caption}</small></p>${STORY}`,
  `${STORY}<div class="photo">${IMAGE}<p class="cut">${caption}</p></div>${STORY}`,
];

describe('a line beside a picture that ends with who took it', () => {
  test.each<[string, string]>([
    ['The ferry at its berth. (EFI/Ana Costa)', 'The ferry at its berth.'],
    ['The ferry in 1988. (Record file photo)', 'The ferry in 1988.'],
    ['Die Fähre am Kai (Bild: Ida Lund)', 'Die Fähre am Kai'],
    ['A balsa, parada. (Fotografia de Rui Melo)', 'A balsa, parada.'],
    ['Prom przy nabrzeżu. Fot. archiwum portu', 'Prom przy nabrzeżu.'],
    ['Phà cập bến lúc hoàng hôn. Ảnh: Lê Quân', 'Phà cập bến lúc hoàng hôn.'],
    ['港の渡し船＝南岸壁で、三宅介撮影', '港の渡し船＝南岸壁で'],
    ['渡轮靠岸。本报记者 韩山 摄', '渡轮靠岸。'],
    ['부두의 나룻배. /박도준 객원기자', '부두의 나룻배.'],
    ['De pont zonder zeil © Omroep Rivierland', 'De pont zonder zeil'],
  ])('is the caption of the picture, and no paragraph: %s', (line, caption) => {
    for (const html of around(line)) {
      const { blocks } = read(html);
      expect(documentText({ blocks, derived: [] })).not.toContain(caption.slice(0, 12));
      expect(blocks.find(block => block.type === 'image')).toMatchObject({ caption });
    }
  });

  it('leaves nothing where it says nothing else', () => {
    for (const line of ['Foto Ida Lund', '(Photo: Ida Lund)', 'Ảnh: Lê Quân']) {
      for (const html of around(line)) {
        expect(documentText(read(html))).not.toContain('Lund');
        expect(documentText(read(html))).not.toContain('Quân');
      }
    }
  });
});

test.each([
  'Photos of the goats hang in the ticket office, where the skipper sells them.',
  'The skipper (and his goats) stayed aboard until noon.',
  'The piano went to the school (see the map).',
  'Nobody took a photo: all were busy with the piano.',
])('a paragraph of the story stays beside a picture: %s', line => {
  for (const html of around(line)) expect(documentText(read(html))).toContain(line);
});

it('a line with a credit keeps its words where no picture stands beside it', () => {
  expect(documentText(read(`${STORY}<p>The owners are a co-operative (Lofts/Quay).</p>${STORY}`))).toContain(
    'co-operative (Lofts/Quay)',
  );
});

test.each(['Fotografias de Lurdes Seabra', 'Photos by Ana Cruz', 'Ljósmynd: Páll Eiðsson'])(
  'who took the pictures is no part of the story: %s',
  line => {
    expect(documentText(read(`${STORY}${STORY}<p>${line}</p>`))).not.toContain(line);
  },
);
