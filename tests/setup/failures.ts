import type { Reporter, TestModule } from 'vitest/node'

/** Names what failed once more at the end, where whoever sees the last lines alone looks. */
export default class Failures implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const failed = modules.flatMap(failedIn)
    if (failed.length > 0) console.log(['', 'Failed:', ...failed].join('\n'))
  }
}

function failedIn(module: TestModule): readonly string[] {
  const { relativeModuleId, children } = module
  const tests = [...children.allTests('failed')].map(({ fullName }) => fullName)
  const names = tests.length > 0 || module.errors().length === 0 ? tests : ['could not be run']
  return names.map((name) => `  ${relativeModuleId} > ${name}`)
}
