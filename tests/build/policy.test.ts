import { expect, it } from 'vitest'
import { embedPolicy, HASHED_PAGES_POLICY, POLICY } from '../../build/policy.ts'

const frame = embedPolicy('loader()', ['a{}', 'b{}'])

it('is strict everywhere', () => {
  for (const policy of [POLICY, frame, HASHED_PAGES_POLICY]) {
    expect(policy).not.toMatch(/unsafe|\*|script-src[^;]*(http|data)/)
    for (const rule of [
      "object-src 'none'",
      "base-uri 'none'",
      "require-trusted-types-for 'script'",
    ]) {
      expect(policy.split('; ')).toContain(rule)
    }
  }
})

it("trusts no 'self' with the scripts and styles of a frame, which matches nothing in WebKit's sandbox", () => {
  // printf 'loader()' | openssl dgst -sha256 -binary | base64
  expect(frame).toContain(
    "script-src 'sha256-CPkJxJn0gxP3mM/m96WTrQtQwFcjm4p5VRM3Nh1Emkk=' 'strict-dynamic';",
  )
  expect(frame).toMatch(/; style-src 'sha256-[\w+/]{43}=' 'sha256-[\w+/]{43}=';/)
})
