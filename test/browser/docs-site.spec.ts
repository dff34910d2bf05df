import {execFileSync} from 'node:child_process'
import {join} from 'node:path'
import {AxeBuilder} from '@axe-core/playwright'
import {expect, test} from '@playwright/test'

const root = join(import.meta.dirname, '../..')
const pageAt = (path: string) => `file://${join(root, 'docs-dist', path)}`

test.beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'docs/site/build.ts')], {stdio: 'pipe'})
})

for (const colorScheme of ['light', 'dark'] as const)
  for (const path of ['index.html', 'docs/exports.html'])
    test(`${path} is accessible in ${colorScheme}, and asks nobody for anything`, async ({page}) => {
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      await page.emulateMedia({colorScheme})
      await page.goto(pageAt(path))
      expect(asked.filter((url) => !url.startsWith(`file://${root}/docs-dist/`))).toEqual([])
      const {violations} = await new AxeBuilder({page}).analyze()
      expect(violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    })

test('a page fits a phone, with the text before the list of pages', async ({page}) => {
  await page.setViewportSize({width: 390, height: 800})
  await page.goto(pageAt('docs/exports.html'))
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  const [text, list] = [await page.locator('main').boundingBox(), await page.locator('nav').boundingBox()]
  expect(text!.y).toBeLessThan(list!.y)
  await page.getByRole('link', {name: 'All pages'}).click()
  await expect(page.locator('nav')).toBeInViewport()
})
