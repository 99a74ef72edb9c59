import scripts from 'virtual:frame-scripts'
import { admitScript, leaveToApp } from '../chunks/trust.ts'

/*
 * The one script that stands in the frame's page. Its policy knows it by its hash and trusts what it asks for
 * ('strict-dynamic'): Safari 26.5 matches 'self' with nothing in a sandbox that has no origin, and which host the files
 * lie on no build knows. The addresses stand in its text, so that the hash holds them too.
 */

// Pictures of any host are for readers without scripts, whose still map has no other way in.
const images = document.createElement('meta')
images.httpEquiv = 'Content-Security-Policy'
images.content = `img-src ${location.origin} data:`
document.head.append(images)

for (const url of scripts) {
  admitScript(url)
  const script = document.createElement('script')
  // In the order of the list.
  script.async = false
  script.src = url
  document.head.append(script)
}
leaveToApp()
