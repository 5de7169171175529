import { FeedError } from './error.ts';
import { feedName } from './public-url.ts';

/** What Node's network error codes mean to a reader, and what to do. */
const REASONS: [RegExp, string][] = [
  [/^ENOTFOUND$/, 'no such host; check the address'],
  [/^EAI_AGAIN$/, 'the host name cannot be looked up; is the network up?'],
  [/^ECONNREFUSED$/, 'the server refused the connection; try again later'],
  [/^(?:ECONNRESET|EPIPE)$/, 'the server broke off the connection; try again later'],
  [/^(?:ENETUNREACH|EHOSTUNREACH|ENETDOWN)$/, 'the host cannot be reached; is the network up?'],
  [/TIMEOUT|^ETIMEDOUT$/, 'the server does not answer; try again later'],
  [/^CERT_HAS_EXPIRED$/, "the server's certificate has expired"],
  [
    /CERT|^ERR_TLS|^ERR_SSL|^EPROTO$|SELF_SIGNED|UNABLE_TO_/,
    'no safe connection: the certificate or TLS is wrong',
  ],
  [
    /^(?:Z_|ERR_.*COMPRESS|ERR__ERROR|ERR_BROTLI|ERR_PADDING)/,
    'the compressed body is broken; try again later',
  ],
  [/^HPE_/, 'the server does not speak proper HTTP'],
];

/** Code of an error or of what caused it. */
function codeOf(error: unknown): string {
  for (let each = error; each instanceof Error; each = each.cause) {
    const { code } = each as NodeJS.ErrnoException;
    if (code) return code;
    if (each instanceof AggregateError && each.errors.length > 0) return codeOf(each.errors[0]);
  }
  return '';
}

/** The error of a request that failed below HTTP, in one line. */
export function networkFailure(url: string, error: unknown): FeedError {
  const code = codeOf(error);
  const reason = REASONS.find(([pattern]) => pattern.test(code))?.[1];
  return new FeedError('network', `${feedName(url)}: ${reason ?? `no answer (${code || 'network error'})`}`, {
    cause: error,
  });
}
