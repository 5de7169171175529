import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/article.ts';
import { htmlToDocument } from '../../src/article/document.ts';
import { blocksText } from '../../src/article/plain-text.ts';

const STORY = 'The ferry made its last crossing on Sunday with two goats and a piano aboard.';

test.each([
  '<div class="pub-inread">— La régie vous parle —</div>',
  '<div class="teads">Danach geht es weiter</div>',
  '<div class="td-a-rec td-a-rec-id-content_inline"><span class="td-adspot-title">- Ours -</span></div>',
  '<div id="sp-notice">Let the Mercury show you something. <button>Fine</button></div>',
  '<div class="jump-to-recipe"><a href="https://x.example/#r">Down to it</a> <a href="https://x.example/p">In A5</a></div>',
  '<div class="comment-body"><p>Brownfields cost a fortune in concrete, ask me.</p></div>',
  '<div class="block-boilerplate"><p>Founded in 1871, Wexcombe is a university.</p></div>',
  '<div class="media-caption"><span class="media-caption__credit">Jost Krämer / Küstenbild</span></div>',
  '<div class="sondage"><p>Et vous ?</p><ul><li>Oui</li><li>Non</li></ul></div>',
  '<div class="Article_newsletter__k2L9"><p>Les marées, chaque dimanche.</p></div>',
  '<div><a class="btn btn-primary" href="https://x.example/">Over there</a></div>',
  '<ul class="article__tools"><li>Offrir</li></ul>',
  '<p class="a-lire-aussi">Le phare de Pointe-Noire à vendre</p>',
])('what an element’s name calls the site’s is no part of the story: %s', part => {
  expect(blocksText(htmlToDocument(`<p>${STORY}</p>${part}<p>${STORY}</p>`))).toBe(`${STORY}\n\n${STORY}`);
});

test('a box with what somebody says is a quote of the story', () => {
  const said = '<p>“Cada vaga de garagem é um balde virado na rua.”</p><p>— Jonas Tavarela, engenheiro</p>';
  const { document } = readArticle(
    {
      title: 'T',
      html: `<p>${STORY}</p><aside>${said}</aside><p>${STORY}</p>`,
      bylines: [],
      url: 'https://x.example/',
    },
    { derive: false },
  );
  expect(document.blocks[1]).toMatchObject({ type: 'quote', attribution: 'Jonas Tavarela, engenheiro' });
});

test('what is called so and has the length of a story is the story', () => {
  const whole = `<p>${STORY}</p>`.repeat(12);
  expect(blocksText(htmlToDocument(`<div class="print-banner">${whole}</div>`))).toContain(STORY);
});
