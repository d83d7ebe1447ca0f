/** What pages may load. The nonce is fresh for every page. */

const STRICT: Readonly<Record<string, string>> = {
  'default-src': "'self'",
  'script-src': "'self'",
  'style-src': "'self' 'nonce-NONCE'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self' blob:",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

/** The editor of the playground writes styles and starts workers of its own; it still loads nothing from elsewhere. */
const PLAYGROUND: Readonly<Record<string, string>> = {
  ...STRICT,
  'script-src': "'self' 'nonce-NONCE'",
  'style-src': "'self' 'unsafe-inline'",
  'font-src': "'self' data:",
};

/** For answers that are no pages. */
export const NOTHING_POLICY = "default-src 'none'; frame-ancestors 'none'";

export const pagePolicy = (nonce: string): string => write(STRICT, nonce);
export const playgroundPolicy = (nonce: string): string => write(PLAYGROUND, nonce);

function write(policy: Readonly<Record<string, string>>, nonce: string): string {
  return Object.entries(policy)
    .map(([name, value]) => `${name} ${value.replaceAll('NONCE', nonce)}`)
    .join('; ');
}
