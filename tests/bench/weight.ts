import { gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'

/** Compressed bytes of script that a page makes a modern browser load, before anybody touches it. */
export async function benchWeight(origin: string, cookie: string, path: string, executablePath: string): Promise<void> {
  const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  const browser = await chromium.launch({ executablePath, args })
  try {
    const context = await browser.newContext()
    const [name, value] = cookie.split('=')
    await context.addCookies([{ name: name ?? '', value: value ?? '', url: origin }])
    const page = await context.newPage()
    const sizes: Promise<number>[] = []
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script')
        sizes.push(response.body().then((body) => gzipSync(body).length))
    })
    const answer = await page.goto(origin + path, { waitUntil: 'networkidle' })
    if (answer?.status() !== 200) throw new Error(`${path} answered ${answer?.status()}`)
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
    process.stdout.write(
      `JavaScript of ${path.replace(/[0-9a-f-]{36}/g, '…')}: ${Math.round(bytes / 1000)} kB compressed in ${sizes.length} files (aim: at most 200)\n`,
    )
  } finally {
    await browser.close()
  }
}
