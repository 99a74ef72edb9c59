import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'

/** A session of WebDriver (https://www.w3.org/TR/webdriver2/): JSON over HTTP. */
export interface WebDriver {
  /**
   * @param path Of the command, below the session's own address.
   * @throws Error when the browser refuses.
   */
  send<R = unknown>(path: string, body?: Record<string, unknown>): Promise<R>
  get<R = unknown>(path: string): Promise<R>
  close(): Promise<void>
}

/** @param address Of the driver's server, which may still be starting. */
export async function openWebDriver(
  address: string,
  alwaysMatch: Record<string, unknown>,
): Promise<WebDriver> {
  const ask = async <R>(method: string, path: string, body?: unknown): Promise<R> => {
    const response = await fetch(`${address}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const { value } = (await response.json()) as { value: R & { error: string; message: string } }
    if (!response.ok) throw new Error(`${path}: ${value.error}: ${value.message}`)
    return value
  }
  const { sessionId } = await ask<{ sessionId: string }>('POST', '/session', {
    capabilities: { alwaysMatch },
  })
  const root = `/session/${sessionId}`
  return {
    send: (path, body = {}) => ask('POST', `${root}${path}`, body),
    get: (path) => ask('GET', `${root}${path}`),
    async close() {
      await ask('DELETE', root)
    },
  }
}

/** A port of this machine that nobody uses. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
