import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

// IANA special-purpose registries: what only the local machine or network answers.
const LOCAL_NETWORKS: [string, number, 'ipv4' | 'ipv6'][] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['::', 128, 'ipv6'],
  ['::1', 128, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
  ['fe80::', 10, 'ipv6'],
];

const local = new BlockList();
for (const network of LOCAL_NETWORKS) local.addSubnet(...network);

/** Finds the addresses of a host name. */
export type Resolve = (host: string) => Promise<string[]>;

const resolveHost: Resolve = async host => (await lookup(host, { all: true })).map(({ address }) => address);

/** Whether an IP address belongs to the local machine or network. */
export function isLocalAddress(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && local.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

/**
 * Whether a host is one only the local machine or network answers.
 * @param host hostname of a URL. One that resolves to nothing is taken for public: the request will say.
 */
export async function isLocalHost(host: string, resolve: Resolve = resolveHost): Promise<boolean> {
  const bare = host.replace(/^\[|\]$/g, '');
  if (isIP(bare) !== 0) return isLocalAddress(bare);
  const addresses = await resolve(bare).catch(() => []);
  return addresses.some(isLocalAddress);
}

/**
 * Whether what a host on the web says would have us ask around in the local network.
 * @param home hostname of who names the other, `target`; whoever is in the local network may.
 */
export async function leadsInside(home: string, target: string, resolve?: Resolve): Promise<boolean> {
  if (target === home || !(await isLocalHost(target, resolve))) return false;
  return !(await isLocalHost(home, resolve));
}
