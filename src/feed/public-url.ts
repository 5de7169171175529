/** The URL as it may be shown, logged and exported: without user name and password. Other text stays as it is. */
export function publicUrl(url: string): string {
  // Asked of every feed whenever stories are counted; credentials end in an at sign.
  const parsed = url.includes('@') ? URL.parse(url) : undefined;
  if (!parsed || (parsed.username === '' && parsed.password === '')) return url;
  parsed.username = '';
  parsed.password = '';
  return parsed.href;
}

/** How a feed is named in a message: host and path, without scheme, credentials and query. */
export function feedName(url: string): string {
  const parsed = URL.parse(url);
  if (!parsed) return url.slice(0, 100);
  if (parsed.protocol === 'exec:') return url.slice(0, 100);
  if (parsed.protocol === 'file:') return decoded(parsed.pathname);
  return `${parsed.host}${parsed.pathname === '/' ? '' : parsed.pathname}`.slice(0, 200);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
