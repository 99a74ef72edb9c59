declare module 'virtual:frame-scripts' {
  /** Addresses of the scripts of the frame's page, relative to it, in their order. */
  const scripts: readonly string[]
  export default scripts
}
