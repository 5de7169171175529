/** A rule that knows where a site keeps its feeds, by the address of a page alone. */
interface SiteRule {
  host: RegExp;
  /** Path the rule is for; its groups go to `feeds`. */
  path: RegExp;
  /** Addresses of the feeds, most wanted first. */
  feeds: (groups: string[], url: URL) => string[];
}

const youtube = (query: string) => `https://www.youtube.com/feeds/videos.xml?${query}`;

const RULES: SiteRule[] = [
  {
    host: /^(?:www\.|m\.)?youtube\.com$/,
    path: /^\/channel\/(UC[\w-]{22})(?:\/|$)/,
    feeds: ([id]) => [youtube(`channel_id=${id}`)],
  },
  {
    host: /^(?:www\.|m\.)?youtube\.com$/,
    path: /^\/(?:playlist|watch)$/,
    feeds: (_, url) => {
      const list = url.searchParams.get('list');
      return list && /^[\w-]+$/.test(list) ? [youtube(`playlist_id=${list}`)] : [];
    },
  },
  {
    host: /^(?:www\.|m\.)?youtube\.com$/,
    path: /^\/user\/([\w-]+)(?:\/|$)/,
    feeds: ([user]) => [youtube(`user=${user}`)],
  },
  {
    host: /^(?:www\.)?github\.com$/,
    path: /^\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/commits?\/([^?]+)$/,
    feeds: ([owner, name, branch]) => [
      `https://github.com/${owner}/${name}/commits/${branch!.replace(/\.atom$/, '')}.atom`,
    ],
  },
  {
    host: /^(?:www\.)?github\.com$/,
    path: /^\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/(commits|tags)\/?$/,
    feeds: ([owner, name, what]) => [`https://github.com/${owner}/${name}/${what}.atom`],
  },
  {
    host: /^(?:www\.)?github\.com$/,
    path: /^\/(?!topics\/|features\/|orgs\/|settings\/|sponsors\/)([\w.-]+)\/([\w.-]+?)(?:\.git)?(?:\/releases(?:\/.*)?)?\/?$/,
    feeds: ([owner, name]) =>
      ['releases', 'commits', 'tags'].map(what => `https://github.com/${owner}/${name}/${what}.atom`),
  },
  {
    host: /^(?:www\.|old\.|new\.|np\.)?reddit\.com$/,
    path: /^\/((?:r|u|user)\/[\w+-]+(?:\/(?:new|top|hot|rising|comments\/\w+)(?:\/[\w-]*)?)?)\/?$/,
    feeds: ([path]) => [`https://www.reddit.com/${path!.replace(/\/$/, '')}/.rss`],
  },
  {
    host: /^medium\.com$/,
    path: /^\/(@[\w.-]+|tag\/[\w-]+|(?!feed(?:\/|$)|m\/|p\/|search|me\/)[\w-]+)(?:\/.*)?$/,
    feeds: ([name]) => [`https://medium.com/feed/${name}`],
  },
  { host: /^(?!www\.)[\w-]+\.medium\.com$/, path: /^\/(?!feed)/, feeds: (_, url) => [`${url.origin}/feed`] },
  {
    host: /^(?!www\.)[\w-]+\.substack\.com$/,
    path: /^\/(?!feed)/,
    feeds: (_, url) => [`${url.origin}/feed`],
  },
  // A profile of Mastodon and its kin, on any host but those whose profiles look alike.
  {
    host: /^(?!(?:www\.|m\.)?(?:youtube|medium|tiktok|threads)\.)(?!substack\.com$)/,
    path: /^\/@([\w.-]+?)(?:\/(?:with_replies|media))?\/?$/,
    feeds: ([user], url) => (user!.endsWith('.rss') ? [] : [`${url.origin}/@${user}.rss`]),
  },
];

/**
 * Where a well-known site (YouTube, GitHub, Reddit, Medium, Substack, Mastodon) keeps the feeds of a page.
 * @returns addresses to try, most wanted first; none for other pages.
 */
export function siteFeeds(address: string): string[] {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return [];
  for (const { host, path, feeds } of RULES) {
    if (!host.test(url.hostname)) continue;
    const match = path.exec(url.pathname);
    const found = match ? feeds(match.slice(1), url) : [];
    if (found.length > 0) return found;
  }
  return [];
}
