import { hashPassword } from '@/lib/auth/passwords'
import { PERSONA_PASSWORD } from '@/lib/auth/personas'
import { unscoped } from '@/lib/db/unscoped'
import { env } from '@/lib/env/env'
import { addsOn } from './demo/add-on'
import { blueRidgeCases } from './demo/blue-ridge'
import { calendarOf } from './demo/calendar'
import { catalogue } from './demo/catalogue'
import { drafts, newcomers, ready, rosa, unlisted, vetting } from './demo/drafts'
import { blueRidgeCharter, blueRidgeElders } from './demo/elders'
import { found, ofTheAlliance } from './demo/founding'
import { lakelandCases, lakelandHistory, moves } from './demo/lakeland'
import { deliverOld } from './demo/letters'
import { manyCases } from './demo/many-cases'
import { memberList } from './demo/members'
import { newcomerOf } from './demo/personas'
import { pool } from './demo/pool'
import { portfolioFile } from './demo/portfolio-file'
import { directory } from './demo/sharing'
import { spreadsheet } from './demo/spreadsheets'
import { twice } from './demo/twice'
import { wordings } from './demo/wordings'

/**
 * Two associations and their people, told by calling the real commands at the moments they would have happened: if a
 * command breaks, the demo breaks. The stories end the day before it is loaded. A second time it changes nothing.
 */
export async function loadDemo(): Promise<void> {
  const there = await unscoped((db) => db.org.count({ where: { slug: { in: ['blue-ridge', 'lakeland'] } } }))
  if (there > 0) return
  const calendar = calendarOf(new Date())
  const passwordHash = await hashPassword(PERSONA_PASSWORD)
  const given = { calendar, passwordHash, origin: env().PUBLIC_ORIGIN }
  await ofTheAlliance(passwordHash, newcomerOf('alice'))
  const blueRidge = await found({ ...given, slug: 'blue-ridge' })
  const lakeland = await found({ ...given, slug: 'lakeland' })

  await Promise.all([blueRidgeCharter(blueRidge).then(() => blueRidgeElders(blueRidge)), lakelandHistory(lakeland)])
  vetting(blueRidge)
  pool(blueRidge)
  wordings(blueRidge)
  blueRidgeCases(blueRidge)
  manyCases(blueRidge)
  rosa(blueRidge)
  spreadsheet(blueRidge)
  memberList(blueRidge)
  portfolioFile(blueRidge)
  ready(blueRidge)
  drafts(blueRidge)
  catalogue(blueRidge)
  unlisted(blueRidge)
  directory(blueRidge)
  addsOn(blueRidge)
  newcomers(blueRidge)
  twice(blueRidge)
  lakelandCases(lakeland)
  moves(lakeland, blueRidge)
  await Promise.all([blueRidge.stage.play(), lakeland.stage.play()])
  await Promise.all([deliverOld(blueRidge), deliverOld(lakeland)])
}
