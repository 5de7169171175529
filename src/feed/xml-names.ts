const ATOM = 'atom';
const NONE = '';

/** Namespaces feeds use, by their lower-case URI, and the prefix this program calls each by. */
export const NAMESPACES: ReadonlyMap<string, string> = new Map([
  ['http://backend.userland.com/rss', NONE],
  ['http://backend.userland.com/rss2', NONE],
  ['http://blogs.law.harvard.edu/tech/rss', NONE],
  ['http://purl.org/rss/1.0/', NONE],
  ['http://my.netscape.com/rdf/simple/0.9/', NONE],
  ['http://channel.netscape.com/rdf/simple/0.9/', NONE],
  ['http://example.com/newformat#', NONE],
  ['http://example.com/necho', ATOM],
  ['http://purl.org/echo/', ATOM],
  ['uri/of/echo/namespace#', ATOM],
  ['http://purl.org/pie/', ATOM],
  ['http://purl.org/atom/ns#', ATOM],
  ['http://www.w3.org/2005/atom', ATOM],
  ['http://purl.org/rss/1.0/modules/rss091#', NONE],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/elements/1.0/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://purl.org/rss/1.0/modules/content/', 'content'],
  ['http://purl.org/rss/1.0/modules/syndication/', 'sy'],
  ['http://www.w3.org/1999/xhtml', 'xhtml'],
  ['http://search.yahoo.com/mrss/', 'media'],
  ['http://search.yahoo.com/mrss', 'media'],
  ['http://www.itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['http://rssnamespace.org/feedburner/ext/1.0', 'feedburner'],
  ['http://www.w3.org/xml/1998/namespace', 'xml'],
]);

/**
 * What rss-parser and the normaliser read, by lower-case name, as they spell it. Everything else is dropped by the
 * repair, so a name that is a trap somewhere never gets there.
 */
const ELEMENTS =
  'rss channel item feed entry title link guid id source category enclosure comments author contributor description ' +
  'summary subtitle tagline content content:encoded body xhtml:body abstract pubDate published updated issued ' +
  'created modified language ttl image url name email uri dc:title dc:subject dc:creator dc:contributor dc:date ' +
  'dc:description dc:language dcterms:created dcterms:issued dcterms:modified itunes:author itunes:summary ' +
  'itunes:subtitle itunes:image itunes:duration itunes:keywords media:title media:group media:content ' +
  'media:thumbnail media:description media:keywords sy:updatePeriod sy:updateFrequency feedburner:origLink ' +
  'atom:link atom:author atom:name atom:published atom:updated atom:summary atom:content atom:title atom:id';

/** Spelling of known elements by their lower-case name. */
export const SPELLING: ReadonlyMap<string, string> = new Map([
  ...ELEMENTS.split(' ').map(name => [name.toLowerCase(), name] as const),
  ['dc:date.taken', 'dc:date'],
  ['fullitem', 'content:encoded'],
  ['xhtml:div', 'xhtml:body'],
  ['abstract', 'description'],
]);

/** Elements whose content is text or markup for the reader: tags in them belong to it. */
export const TEXT_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'title description summary subtitle tagline content content:encoded body xhtml:body dc:title dc:description ' +
    'itunes:summary itunes:subtitle media:title media:description atom:summary atom:content atom:title'
  ).split(' '),
);

/** Attributes that are read, by lower-case name, as they are spelt. */
export const ATTRIBUTES: ReadonlyMap<string, string> = new Map(
  (
    'href rel type title hreflang length url isPermaLink rdf:about rdf:resource term label text scheme domain version ' +
    'medium duration fileSize mode src xml:lang lang width height lastmod value'
  )
    .split(' ')
    .map(name => [name.toLowerCase(), name]),
);
