/** The tag that this script came by: a classic script knows it while it starts, a module has none. */
const tag = document.currentScript instanceof HTMLScriptElement ? document.currentScript : null

/**
 * Where the files of the build lie: beside the page for a module, above the folder of its own for a classic script. A page
 * that is one file on a disk has nothing beside it: then its own address, which links to the map begin with.
 */
export const ROOT: string = tag?.src
  ? new URL('../', tag.src).href
  : new URL(location.protocol === 'file:' ? '#' : '.', document.baseURI).href.replace('#', '')
