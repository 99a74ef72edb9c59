import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { started, stopped } from '../browsers/processes.ts'

/** The headers with which a site forbids frames, as its whole server has them. */
const SITE = { 'X-Frame-Options': 'DENY', 'Content-Security-Policy': "frame-ancestors 'self'" }
const DIST = resolve('dist')
const sample = (name: string): string => readFileSync(`hosting/${name}`, 'utf8')

/** A web server of this machine, with configuration, port and folder of our own. */
export interface WebServer {
  /** Of the page, by how it is served. */
  readonly pages: Readonly<Record<string, string>>
  stop(): Promise<void>
}

/** Where Debian has it; null where it is not installed. */
export function programOf(name: 'nginx' | 'apache2'): string | null {
  const path = `/usr/sbin/${name}`
  return spawnSync(path, ['-v']).status === 0 ? path : null
}

/** The sample as a server of its own, and its block within the server of a site. */
export async function nginx(program: string): Promise<WebServer> {
  const [whole, within] = [await freePort(), await freePort()]
  const conf = sample('nginx.conf').replaceAll('/srv/banned-band/dist/', `${DIST}/`)
  const [block = ''] = /^ {4}location \/ \{.*?^ {4}\}$/ms.exec(conf) ?? []
  const folder = folderOf('nginx')
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  )
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; pid ${folder}/pid; error_log stderr; ${process.getuid?.() === 0 ? 'user root;' : ''}
    events {}
    http {
      include /etc/nginx/mime.types;
      default_type application/octet-stream;
      access_log off;
      ${temporary.join(' ')}
      ${conf.replace('listen 80;', `listen 127.0.0.1:${whole};`)}
      server {
        listen 127.0.0.1:${within};
        ${Object.entries(SITE)
          .map(([name, value]) => `add_header ${name} "${value}" always;`)
          .join('\n')}
        ${block.replace('location / {', 'location /map/ {')}
        location = /map { return 301 /map/; }
      }
    }`,
  )
  const stop = await run(program, ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr'], within)
  const pages = {
    'a server': `http://127.0.0.1:${whole}/`,
    'a folder of a site': `http://127.0.0.1:${within}/map/`,
  }
  return { pages, stop: () => stop().then(() => rmSync(folder, { recursive: true })) }
}

const APACHE_MODULES = ['mpm_event', 'authz_core', 'mime', 'dir', 'autoindex']

/**
 * The sample in a folder of a site.
 * @param others Modules besides what no Apache is without.
 */
export async function apache(program: string, others: readonly string[]): Promise<WebServer> {
  const port = await freePort()
  const folder = folderOf('apache')
  mkdirSync(join(folder, 'site/map'), { recursive: true })
  for (const name of readdirSync(DIST))
    symlinkSync(join(DIST, name), join(folder, 'site/map', name))
  writeFileSync(join(folder, 'site/map/.htaccess'), sample('apache.htaccess'))
  writeFileSync(
    join(folder, 'apache.conf'),
    `ServerRoot ${folder}
    ServerName localhost
    PidFile ${folder}/pid
    Mutex fcntl:${folder}
    Listen 127.0.0.1:${port}
    ${[...APACHE_MODULES, ...others]
      .map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`)
      .join('\n')}
    ErrorLog ${folder}/errors
    ${process.getuid?.() === 0 ? 'User www-data' : ''}
    TypesConfig /etc/mime.types
    <IfModule mod_headers.c>
      ${Object.entries(SITE)
        .flatMap(([name, value]) => [
          `Header set ${name} "${value}"`,
          `Header always set ${name} "${value}"`,
        ])
        .join('\n')}
    </IfModule>
    DocumentRoot ${folder}/site
    <Directory ${folder}/site>
      AllowOverride FileInfo
      Require all granted
    </Directory>`,
  )
  const stop = await run(program, ['-f', join(folder, 'apache.conf'), '-DFOREGROUND'], port)
  const pages = { 'a folder of a site': `http://127.0.0.1:${port}/map/` }
  return { pages, stop: () => stop().then(() => rmSync(folder, { recursive: true })) }
}

function folderOf(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `banned-band-${name}-`))
  // For a server that gives up the rights of root.
  chmodSync(folder, 0o755)
  return folder
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/**
 * Starts a server and waits until it answers.
 * @throws Error with what it has said, when it ends before.
 */
async function run(
  program: string,
  words: readonly string[],
  port: number,
): Promise<() => Promise<unknown>> {
  const child = started(program, words, { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr?.on('data', (text) => (said += String(text)))
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${program} has ended: ${said}`)
    const answers = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    )
    if (answers) return () => stopped(child)
    await new Promise((wait) => setTimeout(wait, 20))
  }
}
