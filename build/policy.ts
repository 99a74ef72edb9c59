import type { Plugin } from 'vite'

/**
 * No request leaves the page's own host, nothing runs that was not built here.
 * `data:` is for images only; MapLibre's worker and the data chunks are files of ours, admitted by src/trust.ts.
 */
export const POLICY = policyWith()

/** Of the pages in `embed/`: in a frame with an opaque origin MapLibre's worker and what it loads come as `data:`. */
export const EMBED_POLICY = policyWith(' data:')

/** `more` is admitted for workers and connections beside the page's own host. */
function policyWith(more = ''): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${more}`,
    `worker-src 'self'${more}`,
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ')
}

/** Puts the policy first in `<head>` of the built page; the development server injects scripts and styles that it forbids. */
export function policy(): Plugin {
  return {
    name: 'policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
          injectTo: 'head-prepend',
        },
      ],
    },
  }
}
