declare module 'virtual:chunks' {
  /** Chunk name (the path below geo/data, without .json) to its address, relative to the page. */
  const urls: Readonly<Record<string, string>>
  export default urls
}
