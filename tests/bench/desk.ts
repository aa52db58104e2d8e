import pg from 'pg'
import { barePage } from './bare-page'
import { latency, throughput } from './measure'
import type { Plenty } from './plenty'

type Given = { origin: string; cookie: string; plenty: Plenty; app: string; superuser: string }

async function html(url: string, cookie: string, mark: string): Promise<string> {
  const answer = await fetch(url, {
    headers: { cookie, 'accept-language': 'en', 'accept-encoding': 'identity' },
    redirect: 'manual',
  })
  const text = await answer.text()
  if (answer.status !== 200 || !text.includes(mark)) throw new Error(`${url} answered ${answer.status}, not the page`)
  return text
}

/** The desk against a bare page as long as it, and a page far down against the first. */
export async function benchDesk({ origin, cookie, plenty }: Given): Promise<void> {
  const first = `${origin}/${plenty.slug}/office/applications?stage=all`
  const page = await html(first, cookie, 'B-')
  const bare = await barePage(page.length)
  try {
    const bareLength = (await html(bare.origin, '', '<table>')).length
    const desk = () => html(first, cookie, 'B-')
    const plain = () => html(bare.origin, '', '<table>')
    const speed = await throughput(desk, plain)
    process.stdout.write(
      `desk: ${speed.a.toFixed(1)}/s of ${page.length} bytes; bare page: ${speed.b.toFixed(1)}/s of ${bareLength} bytes; ` +
        `ratio ${speed.ratio.toFixed(2)} (aim: at least 0.7)\n`,
    )
    const deep = await deepPage(origin, page, cookie)
    const down = await latency(() => html(deep, cookie, 'B-'), desk)
    process.stdout.write(
      `page 40 of the desk: ${down.a.toFixed(1)} ms, first page: ${down.b.toFixed(1)} ms; ratio ${down.ratio.toFixed(2)} (aim: at most 1.2)\n`,
    )
  } finally {
    bare.stop()
  }
}

/** Follows "next" forty times, as a person would. */
async function deepPage(origin: string, page: string, cookie: string): Promise<string> {
  let text = page
  let at = ''
  for (let hop = 0; hop < 40; hop++) {
    const next = /href="([^"]*[?&;]after=[^"]*)"/.exec(text)?.[1]
    if (!next) throw new Error(`no next page after ${hop} pages`)
    at = new URL(next.replaceAll('&amp;', '&'), origin).href
    text = await html(at, cookie, 'B-')
  }
  return at
}

/** A name search in the largest association, under row security as the product asks it, against the same without. */
export async function benchSearch({ plenty, app, superuser }: Given): Promise<void> {
  const ours = new pg.Client({ connectionString: app })
  const open = new pg.Client({ connectionString: superuser })
  await Promise.all([ours.connect(), open.connect()])
  try {
    const walled = async () => {
      await ours.query('begin')
      await ours.query(`select set_config('app.org', $1, true)`, [plenty.orgId])
      const found = await ours.query({ name: 'w', text: 'select attune.find_people($1, 200)', values: [plenty.needle] })
      await ours.query('commit')
      if (found.rowCount === 0) throw new Error('nothing found under row security')
      return found.rowCount
    }
    const text = `select "id" from "Person" where "orgId" = $1 and "searchName" like $2 limit 200`
    const bare = async () => {
      await open.query('begin')
      await open.query(`select set_config('app.org', $1, true)`, [plenty.orgId])
      const found = await open.query({ name: 'b', text, values: [plenty.orgId, `%${plenty.needle}%`] })
      await open.query('commit')
      if (found.rowCount === 0) throw new Error('nothing found without row security')
      return found.rowCount
    }
    if ((await walled()) !== (await bare())) throw new Error('the two searches do not find the same')
    const { a, b, ratio } = await latency(walled, bare, 200)
    process.stdout.write(
      `name search among ${plenty.applications}: ${a.toFixed(2)} ms, without row security ${b.toFixed(2)} ms; ratio ${ratio.toFixed(2)} (aim: at most 2)\n`,
    )
  } finally {
    await Promise.all([ours.end(), open.end()])
  }
}
