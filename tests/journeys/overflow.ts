import type { Page } from 'playwright-core'

/** Elements of the page that stick out of the window, or whose words stick out of them. */
export const overflowing = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const clipped = [
      ...document.querySelectorAll<HTMLElement>('button, .choice, th, dt, h1, h2, h3'),
    ]
      .filter(
        ({ offsetParent, scrollWidth, clientWidth }) =>
          offsetParent && scrollWidth > clientWidth + 1 && clientWidth > 1,
      )
      .map((element) => `${element.className} ${element.textContent?.slice(0, 40)}`)
    const { scrollWidth, clientWidth } = document.documentElement
    const wide = [...document.querySelectorAll<HTMLElement>('main *:not(.stage-map *)')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => `beside the window: ${element.tagName} ${element.className}`)
    return scrollWidth > clientWidth ? [...wide, ...clipped] : clipped
  })
