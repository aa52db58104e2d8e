import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { anApplication } from '../support/builders'
import { aMember, anAssociation, comes, expect, heading, inPlace, press, problems, signIn, test } from './support'

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }

/** As Excel saves it in Spanish: semicolons, commas in numbers, the old Windows alphabet; two rows to mend. */
const KEPT = `Curso;Organización;Fecha;Duración;Edades;Notas
Apego y trauma;Universidad;13/2/2025;6;0-3;x
Observación;Centro;4/3/2025;tres;0-3;
=CMD();Centro;31/4/2025;1,5;ambas;
`
const csv = (name: string, content: Buffer | string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(content) })

async function applicant(page: Page) {
  const place = await anAssociation()
  const person = await aMember(place)
  const { id } = await inPlace(place, (ctx) => anApplication(ctx, person))
  await signIn(page, person.email)
  return { home: `/${place.slug}/applications/${id}` }
}

/** Waits for a stage of the import; without JavaScript the person looks again by hand, with it the page does. */
async function until(page: Page, name: RegExp, script: boolean): Promise<void> {
  if (script) return expect(heading(page, name)).toBeVisible({ timeout: 120_000 })
  await comes(page, name)
}

async function fits(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(over, `${page.url()} is wider than the phone`).toBeLessThanOrEqual(0)
}

for (const script of [true, false]) {
  test(`a log comes in from a phone ${script ? 'with' : 'without'} JavaScript: mapped, mended, entered once`, async ({
    device,
  }) => {
    test.setTimeout(180_000)
    const page = await device({ ...PHONE, javaScriptEnabled: script })
    const { home } = await applicant(page)
    await page.goto(`${home}/training`)
    await page.getByRole('link', { name: 'Import from a spreadsheet' }).click()
    await expect(heading(page, 'Import trainings')).toBeVisible()
    await fits(page)
    await page.getByLabel('CSV file').setInputFiles(csv('mis cursos.csv', Buffer.from(KEPT, 'latin1')))
    await press(page, 'Upload')

    await expect(heading(page, 'Which column is which?')).toBeVisible()
    await expect(page.getByText('These columns of your file stay out: Notas.')).toBeVisible()
    await expect(page.getByRole('radio', { name: /day first/ })).toBeChecked()
    await fits(page)
    await page.getByLabel('Hours', { exact: true }).selectOption({ label: 'Choose a column' })
    await press(page, 'Check the rows')
    await expect(problems(page)).toContainText(/Choose (a column|the column for “Hours”)/)
    await expect(page.getByLabel('Ages')).toHaveValue('4')
    await page.getByLabel('Hours', { exact: true }).selectOption({ label: 'Column “Duración”' })
    await press(page, 'Check the rows')

    await until(page, /2 rows need mending/, script)
    const table = page.getByRole('table', { name: 'What to mend' })
    await expect(table.getByRole('row', { name: /3.*Hours.*tres/ })).toBeVisible()
    await expect(table.getByRole('row', { name: /4.*Completed on.*31\/4\/2025.*There is no such day/ })).toBeVisible()
    await fits(page)
    if (script) expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download the rows to mend' }).click(),
    ])
    const text = (await readFile(await file.path())).toString('utf8')
    expect(text).toContain(`"4","'=CMD()"`)
    const mended = text.replace('tres', '3').replace('31/4/2025', '30/4/2025')
    await page.getByLabel('Upload the mended rows').setInputFiles(csv('mended.csv', mended))
    await press(page, 'Upload')
    await until(page, /Everything in your file can be entered/, script)
    await page.getByRole('button', { name: 'Enter 3 trainings' }).click(script ? { clickCount: 2, delay: 10 } : {})
    await until(page, /3 entries were added/, script)
    await fits(page)

    await page.getByRole('link', { name: 'See the log' }).click()
    await expect(page.getByText('3 trainings, 10.5 hours in all')).toBeVisible()
    await expect(page.getByRole('link', { name: '=CMD()', exact: true })).toBeVisible()
    await page.goto(page.url().replace(/\/training.*/, '/spreadsheet?log=training'))
    await page
      .getByLabel('CSV file')
      .setInputFiles(csv('again.csv', Buffer.from(KEPT.split('\n').slice(0, 2).join('\n'))))
    await press(page, 'Upload')
    await press(page, 'Check the rows')
    await until(page, /There is nothing new in your file/, script)
    await press(page, 'Give up this import')
    await expect(heading(page, 'Import trainings')).toBeVisible()
  })
}

test('files that are no tables are refused by what they are, with and without JavaScript', async ({ page, device }) => {
  const { home } = await applicant(page)
  const without = await device({ javaScriptEnabled: false })
  await without.context().addCookies(await page.context().cookies())
  const files = [
    [csv('empty.csv', ''), /This file is empty/],
    [csv('headers.csv', 'Title,Hours\n'), /column names but no row below them/],
    [csv('book.csv', Buffer.from('504b0304140006000800', 'hex')), /This is a workbook/],
    [csv('picture.csv', Buffer.from('89504e470d0a1a0a0000', 'hex')), /not a text file/],
    [csv('huge.csv', Buffer.alloc(11 * 1024 * 1024, 'a,b\n')), /larger than 10 MB/],
  ] as const
  for (const who of [page, without]) {
    for (const [file, said] of files) {
      await who.goto(`${home}/spreadsheet?log=training`)
      await who.getByLabel('CSV file').setInputFiles(file)
      await press(who, 'Upload')
      await expect(who.getByRole('alert').filter({ hasText: said })).toBeVisible()
    }
  }
})

test('a log goes out as a file that spreadsheets open, and an empty template with the same columns', async ({
  page,
}) => {
  const { home } = await applicant(page)
  for (const log of ['training', 'work', 'rsc']) {
    const [full, empty] = [`${home}/spreadsheet/log/${log}`, `${home}/spreadsheet/log/${log}?empty=1`]
    for (const at of [full, empty]) {
      const answer = await page.request.get(at)
      expect(answer.headers()).toMatchObject({
        'content-type': 'text/csv; charset=utf-8',
        'x-content-type-options': 'nosniff',
      })
      expect(answer.headers()['content-disposition']).toMatch(/^attachment/)
      expect((await answer.body()).subarray(0, 4).toString('hex')).toBe('efbbbf22')
    }
  }
})
