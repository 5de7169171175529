import { followKey } from './follow-key.ts';

const NEWSROOM_HOST = /^(?:blog|news|newsroom|press|engineering|research|about|tech|developers?)\./;
const NEWSROOM_PATH = /^\/(?:\w\w\/)?(?:blog|news|newsroom|press|engineering|research)\//;

/**
 * Whether a one-word name is that of the house whose blog or newsroom the story stands in ("Cloudflare" on
 * blog.cloudflare.com). Elsewhere one word may be the name a person goes by, also on a site called the same.
 */
export function isHouseOf(url: string, name: string): boolean {
  if (/\s/.test(name) || !URL.canParse(url)) return false;
  const { hostname, pathname } = new URL(url);
  if (!NEWSROOM_HOST.test(hostname) && !NEWSROOM_PATH.test(pathname)) return false;
  return hostname.split('.').slice(0, -1).includes(followKey(name));
}
