import { createHash } from 'node:crypto'
import type { HtmlTagDescriptor, Plugin } from 'vite'

type Rules = Readonly<Record<string, string>>

/** Without scripts nothing is waited for: see src/ui/frame/first.css. */
export const NO_SCRIPT_STYLE = '.first-late{animation:none}'

/** What asks for files of the page's own host alone. */
const OWN_REQUESTS: Rules = {
  'connect-src': "'self'",
  'worker-src': "'self'",
  'frame-src': "'self'",
  'manifest-src': "'self'",
}

/** What no page of ours has or needs. */
const SHUT: Rules = {
  'base-uri': "'none'",
  'form-action': "'none'",
  'object-src': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
}

/**
 * No request leaves the page's own host, nothing runs that was not built here.
 * `data:` is for images only; MapLibre's worker and the data chunks are files of ours, admitted by src/chunks/trust.ts.
 */
export const POLICY = policyWith({})

/**
 * What a server's header may say of pages whose own policy names hashes, frames and lessons: another version has other
 * hashes, and what a header does not allow the page cannot.
 */
export const HASHED_PAGES_POLICY = policyText({
  ...OWN_REQUESTS,
  'connect-src': "'self' data:",
  'worker-src': "'self' data:",
  ...SHUT,
})

/**
 * Of the frame in an article. In a sandbox without an origin Safari 26.5 matches `'self'` with nothing, so scripts and
 * styles are known by their hashes, and what the loader asks for is trusted (see src/entries/embed-loader.ts, which narrows the
 * images to our host before any other script runs). There MapLibre's worker is handed over as `data:`, which src/chunks/trust.ts
 * admits by its whole text.
 */
export const embedPolicy = (loader: string, styles: readonly string[]): string =>
  policyWith({
    'script-src': `${sourceOf(loader)} 'strict-dynamic'`,
    'style-src': styles.map(sourceOf).join(' '),
    'img-src': 'http: https: data:',
    'font-src': "'none'",
    'connect-src': "'self' data:",
    'worker-src': "'self' data:",
    'frame-src': "'none'",
    'manifest-src': "'none'",
  })

/** The rules of the page, with others in the place of some. */
export function policyWith(other: Rules): string {
  return policyText({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': `'self' ${sourceOf(NO_SCRIPT_STYLE)}`,
    'img-src': "'self' data:",
    'font-src': "'self'",
    ...OWN_REQUESTS,
    ...SHUT,
    ...other,
  })
}

function policyText(rules: Rules): string {
  return Object.entries(rules)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}

/** A script or style by its hash, as a policy names it. */
export function sourceOf(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`
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
