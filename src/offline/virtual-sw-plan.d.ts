declare module 'virtual:sw-plan' {
  /** Made by build/service-worker.ts. */
  const plan: import('./sw-plan.ts').Plan
  export default plan
}
