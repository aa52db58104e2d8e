import { mkdirSync, writeFileSync } from 'node:fs'
import type { Browser, BrowserContext } from '@playwright/test'
import { type PageOfDemo, pagesOfDemo } from '../e2e/pages'
import { signInAs } from '../e2e/support'

/** How each page is shown: width, language, light or dark. */
type Look = { name: string; width: number; locale: 'en' | 'es'; scheme: 'light' | 'dark' }

const LOOKS: readonly Look[] = (['en', 'es'] as const).flatMap((locale) =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    [360, 1280].map((width) => ({ name: `${width}-${locale}-${scheme}`, width, locale, scheme })),
  ),
)

export type Shot = PageOfDemo & { file: string; look: string; status: number; overflow: boolean }

async function contextFor(browser: Browser, origin: string, look: Look): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: look.width, height: look.width === 360 ? 740 : 860 },
    colorScheme: look.scheme,
    locale: look.locale === 'es' ? 'es-US' : 'en-US',
    isMobile: look.width === 360,
    hasTouch: look.width === 360,
    reducedMotion: 'reduce',
  })
  return context
}

const slug = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

async function shoot(
  browser: Browser,
  origin: string,
  folder: string,
  look: Look,
  pages: PageOfDemo[],
): Promise<Shot[]> {
  mkdirSync(`${folder}/${look.name}`, { recursive: true })
  const shots: Shot[] = []
  for (const as of new Set(pages.map((page) => page.as))) {
    const context = await contextFor(browser, origin, look)
    if (as) await signInAs(context, as)
    await context.addCookies([{ name: 'attune.locale', value: look.locale, url: origin }])
    const tab = await context.newPage()
    for (const page of pages.filter((one) => one.as === as)) {
      const answer = await tab.goto(page.path)
      const file = `${look.name}/${slug(`${as ?? 'visitor'} ${page.title}`)}.png`
      const overflow = await tab.evaluate(() => document.documentElement.scrollWidth > window.innerWidth + 1)
      await tab.screenshot({ path: `${folder}/${file}`, fullPage: true, animations: 'disabled' })
      shots.push({ ...page, file, look: look.name, status: answer?.status() ?? 0, overflow })
    }
    await context.close()
  }
  return shots
}

/** Every page of the product, in every look, as pictures. Two browsers' worth at once: the machine has two cores. */
export async function gallery(browser: Browser, origin: string, folder: string): Promise<Shot[]> {
  const pages = (await pagesOfDemo()).filter((page) => !page.path.includes('{'))
  const queue = [...LOOKS]
  const shots: Shot[] = []
  const work = async () => {
    for (let look = queue.shift(); look; look = queue.shift()) {
      shots.push(...(await shoot(browser, origin, folder, look, pages)))
      process.stdout.write(`  ${look.name}: ${pages.length} pages\n`)
    }
  }
  await Promise.all([work(), work()])
  return shots
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** The gallery's own page: each page of the product with all its looks, filtered by CSS alone. */
export function writeIndex(folder: string, shots: readonly Shot[], costs: readonly string[]): void {
  const titles = [...new Map(shots.map((shot) => [`${shot.as ?? ''}|${shot.title}|${shot.path}`, shot])).values()]
  const looks = LOOKS.map(({ name }) => name)
  const radios = looks
    .map(
      (look, index) =>
        `<input type="radio" name="look" id="l${index}" ${index === 1 ? 'checked' : ''}><label for="l${index}">${look}</label>`,
    )
    .join('')
  const rules = looks
    .map((look, index) => `#l${index}:checked~main .s:not([data-look="${look}"]){display:none}`)
    .join('')
  const figure = (shot: Shot) =>
    `<a class="s" data-look="${shot.look}" href="${shot.file}"><img loading="lazy" alt="" src="${shot.file}"></a>`
  const body = titles
    .map((page) => {
      const own = shots.filter((shot) => shot.as === page.as && shot.title === page.title && shot.path === page.path)
      return `<figure><figcaption><b>${escaped(page.title)}</b><br><small>${escaped(page.as ?? 'visitor')} · ${escaped(page.path)}</small></figcaption>${own.map(figure).join('')}</figure>`
    })
    .join('\n')
  writeFileSync(
    `${folder}/index.html`,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Attune: the tour</title>
<style>body{font:16px/1.5 system-ui;margin:2rem;background:#faf7f1;color:#23211d}label{margin:0 1rem 0 .3rem}
main{display:grid;gap:1.5rem;grid-template-columns:repeat(auto-fill,minmax(20rem,1fr));align-items:start;margin-top:1.5rem}
figure{margin:0;padding:1rem;background:#fff;border:1px solid #ddd6c9;border-radius:.75rem}img{width:100%;max-height:34rem;object-fit:cover;object-position:top;border:1px solid #eee;margin-top:.5rem}${rules}</style>
<h1>Attune: every page</h1><ul>${costs.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>${radios}<main>${body}</main></html>`,
  )
}
