import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/article.ts';
import { documentText, sectionText } from '../../src/article/plain-text.ts';
import type { Section } from '../../src/story.ts';

const HTML = `
<p><img alt="Cover" src="/cover.jpg"></p>
<p>Harbour Pay, a lender based in Shenzhen, stopped taking new deposits on Tuesday.</p>
<p><strong>Why it matters:</strong> The platform serves 1.2 million savers.</p>
<ul>
  <li>It is the third lender to freeze accounts this month.</li>
  <li>Regulators have asked for its books.</li>
</ul>
<p>“We will repay every saver in full, however long that takes.”</p>
<p>Lin Qiao, chief executive of Harbour Pay</p>
<p><strong>Details:</strong></p>
<ul>
  <li>Withdrawals are capped at <b>5,000</b> yuan a day.</li>
  <li>Staff were told to work from home.</li>
</ul>
<p><strong>Context:&nbsp;</strong></p>
<ul><li>The sector peaked in 2015.</li><li>Rules were tightened two years later.</li></ul>
<p>Avatar photo</p>
<p><a href="/author/nicole-jao">Nicole Jao</a></p>
<p>Nicole Jao is a reporter based in Beijing who covers fintech and start-ups.</p>
<p><a href="/author/nicole-jao">More by Nicole Jao</a></p>
<h3>Leave a comment</h3>
<form><p>Your email address will not be published. Required fields are marked *</p><textarea></textarea></form>
<p>This site uses Akismet to reduce spam. Learn how your comment data is processed.</p>`;

const read = (bylines: string[]) =>
  readArticle(
    {
      title: 'Harbour Pay freezes deposits',
      url: 'https://news.example/pay',
      html: HTML,
      bylines,
      summaryHtml: '',
    },
    { derive: true },
  );

test.each([[['Nicole Jao']], [[]]])(
  'a newsroom page becomes its three sections, one quote and a bio (bylines %j)',
  bylines => {
    const article = read(bylines);
    const sections = article.document.blocks.filter((block): block is Section => block.type === 'section');
    expect(sections.map(({ kind, label, provenance }) => [kind, label, provenance])).toEqual([
      ['why-it-matters', 'Why it matters', 'publisher'],
      ['details', 'Details', 'publisher'],
      ['context', 'Context', 'publisher'],
    ]);
    expect(sections.map(sectionText)).toEqual([
      {
        text: 'The platform serves 1.2 million savers.',
        bullets: [
          'It is the third lender to freeze accounts this month.',
          'Regulators have asked for its books.',
        ],
      },
      {
        text: '',
        bullets: ['Withdrawals are capped at 5,000 yuan a day.', 'Staff were told to work from home.'],
      },
      { text: '', bullets: ['The sector peaked in 2015.', 'Rules were tightened two years later.'] },
    ]);
    const quotes = article.document.blocks.filter(block => block.type === 'quote');
    expect(quotes.map(quote => quote.attribution)).toEqual(['Lin Qiao, chief executive of Harbour Pay']);
    expect(article.authors).toEqual([{ name: 'Nicole Jao', key: 'nicole jao' }]);
    expect(article.document.bio).toEqual({
      name: 'Nicole Jao',
      text: 'Nicole Jao is a reporter based in Beijing who covers fintech and start-ups.',
      links: ['https://news.example/author/nicole-jao'],
    });
    expect(article.document.derived).toEqual([]);
    expect(article).toMatchObject({
      briefKind: 'why-it-matters',
      brief: 'The platform serves 1.2 million savers.',
    });
    expect(documentText(article.document)).not.toMatch(
      /Akismet|comment|email address|Avatar|based in Beijing|More by/i,
    );
  },
);
