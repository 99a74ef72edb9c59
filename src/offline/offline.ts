import { ROOT } from '../chunks/own-script.ts'
import { isSwitchedOn, SWITCH, TAKE_OVER } from './sw-plan.ts'
import { admitScript } from '../chunks/trust.ts'

/**
 * Brings the worker that lets the page open without a network, when nothing else is to be done. Not in a frame, and not
 * for readers who save data: it loads all that the page has.
 * @param offer Tells that a new version is there; it takes over, with a reload, when its argument is called.
 */
export async function keepOffline(offer: (reload: () => void) => void): Promise<void> {
  const { serviceWorker } = navigator
  if (window.top !== window || !serviceWorker || savesData()) return
  await idle()
  // Registered once more, a worker that the host has switched off would stay.
  if (!serviceWorker.controller) await register(serviceWorker)
  const registration = await serviceWorker.getRegistration(ROOT)
  if (registration) watchVersions(registration, offer)
}

/** Once there is a worker it asks the host itself, also where no answer comes. */
async function register(serviceWorker: ServiceWorkerContainer): Promise<void> {
  const response = await fetch(new URL(SWITCH, ROOT), { cache: 'no-store' })
  if (!response.ok || !isSwitchedOn(await response.json())) return
  const url = new URL('sw.js', ROOT).href
  admitScript(url)
  await serviceWorker.register(url, { updateViaCache: 'none' })
}

const savesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true

const idle = (): Promise<unknown> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(resolve)
    else setTimeout(resolve, 1000)
  })

function watchVersions(
  registration: ServiceWorkerRegistration,
  offer: (reload: () => void) => void,
): void {
  const { serviceWorker } = navigator
  const takeOver = (): void => {
    serviceWorker.addEventListener('controllerchange', () => location.reload())
    if (registration.waiting) registration.waiting.postMessage(TAKE_OVER, [])
    // Another tab has let it take over.
    else location.reload()
  }
  const look = (): void => {
    // The first of all takes over by itself and is no news.
    if (registration.waiting && serviceWorker.controller) offer(takeOver)
  }
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look)
  })
  registration.installing?.addEventListener('statechange', look)
  look()
}
