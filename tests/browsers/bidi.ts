import { WebSocket } from 'ws'

interface Message {
  readonly type: 'success' | 'error' | 'event'
  readonly id?: number
  readonly method?: string
  readonly params?: Record<string, unknown>
  readonly result?: Record<string, unknown>
  readonly error?: string
  readonly message?: string
}

/** A session of WebDriver BiDi (https://www.w3.org/TR/webdriver-bidi/): JSON over one socket. */
export interface BiDi {
  /** @throws Error when the browser refuses. */
  send<R = unknown>(method: string, params?: Record<string, unknown>): Promise<R>
  on(event: string, heard: (params: Record<string, unknown>) => void): Promise<void>
}

/** @param address Of the browser's own server, e.g. `ws://127.0.0.1:40225`. */
export async function openBiDi(address: string): Promise<BiDi> {
  const socket = new WebSocket(`${address}/session`)
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
  const waiting = new Map<number, PromiseWithResolvers>()
  const listeners = new Map<string, (params: Record<string, unknown>) => void>()
  let last = 0
  socket.on('message', (data: Buffer) => {
    const message: Message = JSON.parse(data.toString())
    if (message.type === 'event') return listeners.get(message.method!)?.(message.params!)
    const asked = waiting.get(message.id!)
    waiting.delete(message.id!)
    if (message.type === 'error') asked?.reject(new Error(`${message.error}: ${message.message}`))
    else asked?.resolve(message.result)
  })
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('The browser hung up'))
  })
  const send: BiDi['send'] = (method, params = {}) =>
    new Promise((resolve, reject) => {
      last += 1
      waiting.set(last, { resolve: resolve as (value: unknown) => void, reject })
      socket.send(JSON.stringify({ id: last, method, params }))
    })
  await send('session.new', { capabilities: {} })
  return {
    send,
    async on(event, heard) {
      listeners.set(event, heard)
      await send('session.subscribe', { events: [event] })
    },
  }
}

interface PromiseWithResolvers {
  resolve(value: unknown): void
  reject(error: Error): void
}
