import type { HtmlTagDescriptor, Plugin } from 'vite'

/**
 * No request leaves the page's own host, nothing runs that was not built here.
 * `data:` is for images only; MapLibre's worker and the data chunks are files of ours, admitted by src/trust.ts.
 */
export const POLICY = policyWith({})

/**
 * The same for the frame in an article. In a sandbox with an opaque origin no file of ours is of the frame's own origin:
 * there MapLibre's worker is handed over as `data:`, which src/trust.ts admits by its whole text.
 */
export const EMBED_POLICY = policyWith({
  'connect-src': "'self' data:",
  'worker-src': "'self' data:",
})

/** The rules of the page, with others in the place of some. */
export function policyWith(other: Readonly<Record<string, string>>): string {
  const rules = {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self' data:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'worker-src': "'self'",
    'frame-src': "'self'",
    'manifest-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'object-src': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'default',
    ...other,
  }
  return Object.entries(rules)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}

/** The policy as the first element of a head. */
export const policyTag = (content: string): HtmlTagDescriptor => ({
  tag: 'meta',
  attrs: { 'http-equiv': 'Content-Security-Policy', content },
  injectTo: 'head-prepend',
})

/** Puts the policy first in `<head>` of the built page; the development server injects scripts and styles that it forbids. */
export function policy(): Plugin {
  return {
    name: 'policy',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: () => [policyTag(POLICY)] },
  }
}
