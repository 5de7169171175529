import { readdirSync, readFileSync } from 'node:fs';

/** A section, author or word a story must or must not yield. */
export interface Gold {
  sections: { kind: string; label: string; text: string; bullets: string[] }[];
  authors: string[];
  quotes: string[];
  bio?: { name: string; text: string };
  /** Furniture that must be nowhere in the story's text. */
  furniture: string[];
  /** Words of the story that must be kept. */
  words: string[];
}

export interface Story {
  id: string;
  lang: string;
  title: string;
  bylines: string[];
  /** The story's body as a newsroom's system would print it. */
  html: string;
  gold: Gold;
}

type Line =
  | { type: 'label'; kind: string; label: string }
  | { type: 'text' | 'heading' | 'raw' | 'furniture' | 'end' | 'rule'; text: string }
  | { type: 'list'; items: string[] }
  | { type: 'quote'; text: string; said: string };

const FOLDER = new URL('./fixtures/', import.meta.url);

function parseBody(body: string): Line[] {
  const lines: Line[] = [];
  for (const raw of body.split('\n')) {
    const line = raw.trim();
    if (!line) continue;
    const last = lines.at(-1);
    const label = /^@(\S+) (.+)$/.exec(line);
    if (line.startsWith('* ')) {
      if (last?.type === 'list') last.items.push(line.slice(2));
      else lines.push({ type: 'list', items: [line.slice(2)] });
    } else if (line === '@end') lines.push({ type: 'end', text: '' });
    else if (label) lines.push({ type: 'label', kind: label[1]!, label: label[2]! });
    else if (line.startsWith('## ')) lines.push({ type: 'heading', text: line.slice(3) });
    else if (line === '---') lines.push({ type: 'rule', text: '' });
    else if (line.startsWith('~ ')) lines.push({ type: 'furniture', text: line.slice(2) });
    else if (line.startsWith('> ')) {
      const [text, said] = line.slice(2).split(' | ');
      lines.push({ type: 'quote', text: text!, said: said! });
    } else if (line.startsWith('<')) lines.push({ type: 'raw', text: line });
    else lines.push({ type: 'text', text: line });
  }
  return lines;
}

/** A fixture's words as a reader sees them: without tags and a feed's mark that it cut them off. */
const plain = (html: string) =>
  html
    .replace(/<[^>]+>| \[…\]$/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&nbsp;', ' ');
const paragraph = (text: string) => `<p>${text}</p>`;
const list = (items: string[]) => `<ul>\n${items.map(item => `  <li>${item}</li>`).join('\n')}\n</ul>`;

/** How one newsroom marks a label up: before its text, or alone before what follows. */
interface Shape {
  runIn(label: string, text: string): string;
  alone(label: string): string;
  paragraph?(text: string): string;
  list?(items: string[]): string;
}

const nested = (label: string) => `<span style="color:#222"><span><b>${label}</b></span></span>`;
const upper = (label: string) => label.toUpperCase();
const heading = (render: (label: string) => string): Shape => ({
  runIn: (label, text) => render(label) + paragraph(text),
  alone: render,
});

/** The markup shapes seen in newsrooms' feeds and pages. */
/** "Yes, but…" has its dots already. */
const dotted = (label: string) => `${label.replace(/…$/u, '')}…`;

export const SHAPES: Readonly<Record<string, Shape>> = {
  'strong-inside': {
    runIn: (label, text) => `<p><strong>${label}: </strong>${text}</p>`,
    alone: label => `<p><strong>${label}:</strong></p>`,
  },
  'strong-outside': {
    runIn: (label, text) => `<p><strong>${label}</strong>: ${text}</p>`,
    alone: label => `<p><strong>${label}</strong>:</p>`,
  },
  'strong-nbsp': {
    runIn: (label, text) => `<p><strong>${label.replaceAll(' ', '&nbsp;')}:&nbsp;</strong>${text}</p>`,
    alone: label => `<p>&nbsp;<strong>${label}:&nbsp;</strong>&nbsp;</p>`,
  },
  'strong-alone': {
    runIn: (label, text) => `<p><strong>${label}</strong></p>${paragraph(text)}`,
    alone: label => `<p><strong>${label}</strong></p>`,
  },
  'nested-span': {
    runIn: (label, text) => `<p>${nested(`${label}:`)}<span> ${text}</span></p>`,
    alone: label => `<p>${nested(`${label}:`)}</p>`,
    list: items => list(items.map(item => `<span>${item}</span>`)),
  },
  'style-bold': {
    runIn: (label, text) => `<div><span style="font-weight: 700">${label}:</span> ${text}</div>`,
    alone: label => `<div><span style="font-weight: 700">${label}:</span></div>`,
    paragraph: text => `<div><div><span>${text}</span></div></div>`,
  },
  'full-stop': {
    runIn: (label, text) => `<p><strong>${label}.</strong> ${text}</p>`,
    alone: label => `<p><b>${label}.</b></p>`,
  },
  dash: {
    runIn: (label, text) => `<p><b>${label}</b> — ${text}</p>`,
    alone: label => `<p><b>${label} —</b></p>`,
  },
  question: {
    runIn: (label, text) => `<p><strong>${label}</strong> ${text}</p>`,
    alone: label => `<p><strong>${label}</strong></p>`,
  },
  emoji: {
    runIn: (label, text) => `<p>💡 <strong>${label}:</strong> ${text}</p>`,
    alone: label => `<p><strong>📌 ${label}:</strong></p>`,
  },
  number: {
    runIn: (label, text) => `<p><strong>1. ${label}:</strong> ${text}</p>`,
    alone: label => `<p><strong>2. ${label}:</strong></p>`,
  },
  capitals: {
    runIn: (label, text) => paragraph(upper(label)) + paragraph(text),
    alone: label => paragraph(upper(label)),
  },
  'capitals-bold': {
    runIn: (label, text) => `<p><b>${upper(label)}</b> ${text}</p>`,
    alone: label => `<p><b>${upper(label)}</b></p>`,
  },
  br: {
    runIn: (label, text) => `<p><strong>${label}:</strong><br/>${text}</p>`,
    alone: label => `<p><strong>${label}:</strong><br/></p>`,
  },
  'br-bullets': {
    runIn: (label, text) => `<p><strong>${label}:</strong><br>${text}</p>`,
    alone: label => `<p><strong>${label}:</strong></p>`,
    list: items => `<p>${items.map(item => `• ${item}`).join('<br>\n')}</p>`,
  },
  h2: heading(label => `<h2>${label}</h2>`),
  'h3-bold': heading(label => `<h3><strong>${label}:</strong></h3>`),
  'h4-span': heading(label => `<h4 class="label"><span>${label}</span></h4>`),
  'span-p': {
    runIn: (label, text) => `<p><span><p><strong>${label}:</strong> ${text}</p></span></p>`,
    alone: label => `<p><span><p><strong>${label}:</strong></p></span></p>`,
    paragraph: text => `<p><span><p>${text}</p></span></p>`,
  },
  'li-lead': {
    runIn: (label, text) => `<ul><li><strong>${label}:</strong> ${text}</li></ul>`,
    alone: label => `<p><strong>${label}:</strong></p>`,
  },
  plain: {
    runIn: (label, text) => `<p>${label}: ${text}</p>`,
    alone: label => `<p>${label}:</p>`,
  },
  'wide-colon': {
    runIn: (label, text) => `<p><strong>${label}：</strong>${text}</p>`,
    alone: label => `<p><strong>${label}：</strong></p>`,
  },
  brackets: {
    runIn: (label, text) => `<p>【${label}】${text}</p>`,
    alone: label => `<p>【${label}】</p>`,
  },
  'heading-sign': {
    runIn: (label, text) => paragraph(`■${label}`) + paragraph(text),
    alone: label => paragraph(`■${label}`),
  },
  'cjk-number': {
    runIn: (label, text) => `<p><strong>一、${label}</strong></p>${paragraph(text)}`,
    alone: label => `<p><strong>二、${label}</strong></p>`,
  },
  ellipsis: {
    runIn: (label, text) => `<p><b>${dotted(label)}</b> ${text}</p>`,
    alone: label => `<p><b>${dotted(label)}</b></p>`,
  },
  anchor: heading(label => `<h2 id="s">${label}<a class="anchor" href="#s">#</a></h2>`),
  'french-colon': {
    runIn: (label, text) => `<p><strong>${label}&nbsp;:</strong> ${text}</p>`,
    alone: label => `<p><strong>${label}&nbsp;:</strong></p>`,
  },
};

function render(lines: readonly Line[], shape: Shape): string {
  const p = shape.paragraph ?? paragraph;
  let html = '';
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const next = lines[i + 1];
    if (line.type === 'label' && next?.type === 'text') {
      html += shape.runIn(line.label, next.text);
      i++;
    } else if (line.type === 'label') html += shape.alone(line.label);
    else if (line.type === 'list') html += (shape.list ?? list)(line.items);
    else if (line.type === 'quote') html += paragraph(line.text) + paragraph(line.said);
    else if (line.type === 'heading') html += `<h3>${line.text}</h3>`;
    else if (line.type === 'rule') html += '<hr>';
    else if (line.type === 'text') html += p(line.text);
    else if (line.type === 'furniture') html += line.text.startsWith('<') ? line.text : paragraph(line.text);
    else if (line.type === 'raw') html += line.text;
    html += '\n';
  }
  return html;
}

function goldOf(
  lines: readonly Line[],
  isUpper: boolean,
): Pick<Gold, 'sections' | 'quotes' | 'furniture' | 'words'> {
  const gold = {
    sections: [] as Gold['sections'],
    quotes: [] as string[],
    furniture: [] as string[],
    words: [] as string[],
  };
  let open: { paragraphs: string[]; bullets: string[]; kind: string; label: string } | undefined;
  const close = () => {
    if (open) {
      const { kind, label, paragraphs, bullets } = open;
      gold.sections.push({
        kind,
        label: isUpper ? upper(label) : label,
        text: paragraphs.join('\n\n'),
        bullets,
      });
    }
    open = undefined;
  };
  for (const line of lines) {
    if (line.type === 'label') {
      close();
      open = { paragraphs: [], bullets: [], kind: line.kind, label: line.label };
    } else if (line.type === 'heading' || line.type === 'rule' || line.type === 'end') close();
    else if (line.type === 'text') {
      gold.words.push(plain(line.text));
      open?.paragraphs.push(plain(line.text));
    } else if (line.type === 'list') {
      gold.words.push(...line.items.map(plain));
      open?.bullets.push(...line.items.map(plain));
    } else if (line.type === 'quote') gold.quotes.push(line.said);
    else if (line.type === 'furniture') gold.furniture.push(plain(line.text).trim());
  }
  close();
  return gold;
}

/** What a newsroom's template adds around a story. */
function tail(bio: Gold['bio'], style: string): { html: string; furniture: string[] } {
  const words = bio ? bio.text : '';
  const first = bio?.name ?? 'A Writer';
  const form =
    '<h3 id="reply-title">Leave a Reply</h3><p>Your email address will not be published. Required fields are marked *</p>' +
    '<p>This site uses Akismet to reduce spam. Learn how your comment data is processed.</p>';
  const leaks = ['Leave a Reply', 'Akismet', 'Your email address'];
  switch (style) {
    case 'technode':
      return {
        html: `<p>Avatar photo</p><p><a href="/author/x">${first}</a></p><p>${words}</p>${form}`,
        furniture: [...leaks, 'Avatar photo', words],
      };
    case 'box':
      return {
        html: `<div class="author-box"><img class="avatar" alt="" src="/a.png"><h4>${first}</h4><p>${words}</p><a href="https://x.example/u">Twitter</a></div>`,
        furniture: [words],
      };
    case 'italic':
      return { html: `<p><em>${words}</em></p>`, furniture: [words] };
    case 'about':
      return {
        html: `<h4>About the author</h4><p>${words}</p>${form}`,
        furniture: [...leaks, words, 'About the author'],
      };
    case 'wordpress':
      return {
        html: '<p>The post <a href="/x">This story</a> appeared first on <a href="/">The Site</a>.</p>',
        furniture: ['appeared first on'],
      };
    case 'comments':
      return { html: form, furniture: leaks };
    case 'share':
      return {
        html: '<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="/f">Click to share on Facebook (Opens in new window)</a></li></ul></div><p>Sign up for our <a href="/n">daily newsletter</a> to get stories like this in your inbox.</p>',
        furniture: ['Share this', 'Click to share', 'Sign up for our'],
      };
    default:
      return { html: '', furniture: [] };
  }
}

function readStory(source: string): Story {
  const [head, ...rest] = source.trim().split('\n\n');
  const fields = new Map(
    head!.split('\n').map(line => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const;
    }),
  );
  const many = (name: string) =>
    (fields.get(name) ?? '')
      .split(';;')
      .map(one => one.trim())
      .filter(Boolean);
  const shape = fields.get('shape') ?? 'strong-inside';
  if (!SHAPES[shape]) throw new Error(`no shape ${shape} in ${fields.get('id')}`);
  const [name, text] = (fields.get('bio') ?? '').split(' | ');
  const bio = name && text ? { name, text } : undefined;
  const lines = parseBody(rest.join('\n'));
  const { sections, quotes, furniture, words } = goldOf(lines, shape.startsWith('capitals'));
  const template = tail(bio, fields.get('tail') ?? '');
  return {
    id: fields.get('id')!,
    lang: fields.get('lang') ?? 'en',
    title: fields.get('title') ?? fields.get('id')!,
    bylines: many('byline'),
    html: render(lines, SHAPES[shape]!) + template.html,
    gold: {
      sections,
      quotes,
      words,
      authors: many('authors'),
      furniture: [...furniture, ...template.furniture.filter(Boolean)],
      ...(bio ? { bio } : {}),
    },
  };
}

/** The development set: every story of the fixture files, in order. */
export function developmentSet(): Story[] {
  return readdirSync(FOLDER)
    .filter(name => name.endsWith('.stories.txt'))
    .sort()
    .flatMap(name => readFileSync(new URL(name, FOLDER), 'utf8').split(/^===\s*$/m))
    .filter(source => source.trim())
    .map(readStory);
}
