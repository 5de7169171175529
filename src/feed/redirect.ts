// RFC 9110, section 15.4.
const PERMANENT = new Set([301, 308]);
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Whether a status leads elsewhere. */
export const isRedirect = (status: number) => REDIRECTS.has(status);

/** Whether a redirect of this status is for good. */
export const isPermanent = (status: number) => PERMANENT.has(status);

/**
 * Where a redirect leads.
 * @returns the address, or in words why it is not followed.
 */
export function redirectTarget(from: URL, location: string): URL | string {
  const to = URL.parse(location, from.href);
  if (!to || (to.protocol !== 'http:' && to.protocol !== 'https:')) return 'to what is no web address';
  if (from.protocol === 'https:' && to.protocol === 'http:') return `from https to http (${to.host})`;
  return to;
}
