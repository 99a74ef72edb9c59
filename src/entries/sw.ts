import plan from 'virtual:sw-plan'
import {
  cachePrefix,
  heldAddress,
  isPage,
  isSwitchedOff,
  SWITCH,
  TAKE_OVER,
} from '../offline/sw-plan.ts'
import type { WorkerScope } from '../offline/sw-scope.ts'

/*
 * The page without a network: holds all files of one version, the page with them, so that what is loaded late belongs to
 * what was loaded first. A newer version waits until the reader asks for it.
 */

const worker = self as unknown as WorkerScope
const { scope } = worker.registration
const absolute = (path: string): string => new URL(path, scope).href

const PREFIX = cachePrefix(scope)
const CACHE = PREFIX + plan.revision
const HASHED = plan.files.map(absolute)
const NAMED = plan.named.map(absolute)
const FILES: ReadonlySet<string> = new Set([...HASHED, ...NAMED])

/** Frames and previews, which lie below the page's folder too and are to be served by the network alone. */
const bypassedClients = new Set<string>()

worker.addEventListener('install', (event) => event.waitUntil(hold()))

worker.addEventListener('activate', (event) => event.waitUntil(begin()))

worker.addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void worker.skipWaiting()
})

worker.addEventListener('fetch', (event) => {
  const { request, clientId, resultingClientId } = event
  const address = heldAddress(request, scope, FILES)
  const isVisit = request.mode === 'navigate'
  if (isVisit) {
    if (address === null) bypassedClients.add(resultingClientId)
    event.waitUntil(obeySwitch())
  }
  // A visit is asked for by the page that it leaves, which may be a frame.
  const isBypassed = !isVisit && bypassedClients.has(clientId)
  if (address !== null && !isBypassed) event.respondWith(answer(address, request))
})

/** @throws Error when a file is missing: the worker then is not installed, and the next visit tries again. */
async function hold(): Promise<void> {
  const cache = await caches.open(CACHE)
  await cache.put(scope, await loadPage())
  await cache.addAll(NAMED.map((file) => new Request(file, { cache: 'no-cache' })))
  for (const file of HASHED) {
    const kept = await caches.match(file)
    if (kept) await cache.put(file, kept)
    else await cache.add(file)
  }
}

/** A host that is being filled may still have the page of another version. */
async function loadPage(): Promise<Response> {
  const page = await fetch(scope, { cache: 'no-cache' })
  if (!page.ok || page.redirected) throw new Error(`No page at ${scope}`)
  if (!(await page.clone().text()).includes(plan.entry)) {
    throw new Error('The page is of another version than its worker')
  }
  return page
}

async function begin(): Promise<void> {
  await dropCaches((name) => name !== CACHE)
  for (const { id, url } of await worker.clients.matchAll({ includeUncontrolled: true })) {
    if (!isPage(url, scope)) bypassedClients.add(id)
  }
  await worker.clients.claim()
}

async function answer(address: string, request: Request): Promise<Response> {
  // Opening the cache would make it anew after it was dropped.
  return (await caches.match(address, { cacheName: CACHE })) ?? fetch(request)
}

async function dropCaches(isOld: (name: string) => boolean): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && isOld(name))
  await Promise.all(names.map((name) => caches.delete(name)))
}

/** Without a network, or without a word from the host, all stays as it is. */
async function obeySwitch(): Promise<void> {
  const told: unknown = await fetch(absolute(SWITCH), { cache: 'no-store' })
    .then((response) => response.json())
    .catch(() => null)
  if (!isSwitchedOff(told)) return
  await worker.registration.unregister()
  await dropCaches(() => true)
}
