import http from 'node:http';

const VARIABLES = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY'];

let done = false;

/**
 * Lets every request go through the proxies HTTP_PROXY, HTTPS_PROXY and NO_PROXY name, where this Node can
 * (24.14 and later; before that Node wants NODE_USE_ENV_PROXY=1 at its start).
 */
export function takeProxiesFromEnvironment(): void {
  if (done) return;
  done = true;
  if (process.env.NODE_USE_ENV_PROXY === '1' || !VARIABLES.some(name => process.env[name])) return;
  (http as { setGlobalProxyFromEnv?: () => unknown }).setGlobalProxyFromEnv?.();
}
