declare module 'virtual:chunks' {
  /** Chunk name (for data the path of its file, without folder and .json) to the hash in its address: see `chunkPath`. */
  const hashes: Readonly<Record<string, string>>
  export default hashes
}
