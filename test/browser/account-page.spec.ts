import {execFileSync} from 'node:child_process'
import {mkdtempSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {AxeBuilder} from '@axe-core/playwright'
import {expect, type Page, test} from '@playwright/test'

const root = join(import.meta.dirname, '../..')
const page_ = join(mkdtempSync(join(tmpdir(), 'variorum-page-')), 'account.html')

test.beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'bin/variorum.js'), 'collate', join(root, 'examples/moscow-meeting'), '--out', page_], {stdio: 'pipe'})
})

async function open(page: Page): Promise<string[]> {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('pageerror', (error) => asked.push(`error: ${error.message}`))
  await page.goto(`file://${page_}`)
  return asked
}

test('needs no network and makes no error', async ({page}) => {
  expect(await open(page)).toEqual([`file://${page_}`])
})

test('a click on a reading lights up its words in the report', async ({page}) => {
  await open(page)
  const reading = page.locator('.reading').first()
  const words = (await reading.locator('q').first().innerText()).replace(/ …$/, '').slice(0, 40)
  await reading.click()
  await expect(page.locator('[data-on].on').first()).toBeVisible()
  const lit = (await page.locator('[data-on].on').allInnerTexts()).join('').replace(/\s+/g, ' ')
  expect(lit).toContain(words)
  await expect(page.locator('#why .card').first()).toBeVisible()
})

test('a click on a sentence shows what was recorded from it', async ({page}) => {
  await open(page)
  await page.locator('[data-sentence]').first().click()
  await expect(page.locator('#why h2')).toHaveText('Recorded from this sentence')
  await expect(page.locator('#why .card').first()).toContainText('vouched for by')
})

test('works by keyboard', async ({page}) => {
  await open(page)
  await page.keyboard.press('j')
  await expect(page.locator('tr[aria-selected=true]')).toHaveCount(1)
  const first = await page.locator('tr[aria-selected=true]').getAttribute('data-point')
  await page.keyboard.press('j')
  expect(await page.locator('tr[aria-selected=true]').getAttribute('data-point')).not.toBe(first)
  await page.keyboard.press('Escape')
  await expect(page.locator('tr[aria-selected=true]')).toHaveCount(0)
  await page.keyboard.press('?')
  await expect(page.locator('#keys')).toBeVisible()
})

test('filters points by status', async ({page}) => {
  await open(page)
  const single = page.locator('tr[data-status=single]')
  expect(await single.count()).toBeGreaterThan(0)
  await page.locator('[data-filter=single]').uncheck()
  await expect(single.first()).toBeHidden()
})

for (const scheme of ['light', 'dark'] as const)
  test(`is accessible in the ${scheme}`, async ({page}) => {
    await page.emulateMedia({colorScheme: scheme})
    await open(page)
    const {violations} = await new AxeBuilder({page}).analyze()
    expect(violations.filter(({impact}) => impact === 'serious' || impact === 'critical').map(({id, nodes}) => [id, nodes[0]?.html])).toEqual([])
  })

for (const width of [1280, 390])
  test(`fits ${width} pixels`, async ({page}) => {
    await page.setViewportSize({width, height: 800})
    await open(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })

test('shows the reports on paper', async ({page}) => {
  await open(page)
  await page.emulateMedia({media: 'print'})
  await expect(page.locator('nav')).toBeHidden()
  await expect(page.locator('.report').last()).toBeVisible()
})
