import { describe, expect, it } from 'vitest'
import { ledgerOf } from '@/lib/portfolio/queries/ledger'
import { decode } from '@/lib/transfer/queries/decode'
import { downloadLog } from '@/lib/transfer/queries/download'
import { importRow } from '@/lib/transfer/queries/open-import'
import { tableOf } from '@/lib/transfer/queries/table'
import { withCtx } from '../support/actors'

import { aPair, aSession } from '../support/sessions'
import { anUpload, carriedOut, lines } from '../support/transfer'

async function rowsOf(text: string) {
  const decoded = decode(Buffer.from(text))
  const read = decoded.ok ? await tableOf(decoded.text) : decoded
  if (!('table' in read)) throw new Error('our own file can be read')
  const { headers, rows } = read.table
  return rows.map(({ cells }) => Object.fromEntries(headers.map((header, at) => [header, cells[at] ?? ''])))
}

describe('RSC as a spreadsheet', () => {
  it('holds the single sessions the ledger counts, and knows them when they come back', () =>
    withCtx(async (ctx, person) => {
      const { applicationId, member } = await aSession(ctx, person, 'giver')
      const { text } = await downloadLog(member, { applicationId, log: 'rsc', empty: false })
      const rows = await rowsOf(text)
      expect(rows).toHaveLength((await ledgerOf(member, person.id)).rsc.length)
      expect(rows).toMatchObject([{ 'First day': '2026-10-14', 'Last day': '', 'In person or virtual': 'Virtual' }])
      const importId = await anUpload(member, { applicationId, log: 'rsc', content: text })
      expect(await carriedOut(member, importId)).toMatchObject({ made: 0, bad: 0, twins: 1 })
    }))

  it('takes a line without a last day that says how it was held as a session of the shared log', () =>
    withCtx(async (ctx, person) => {
      const { applicationId, member, giverPerson } = await aPair(ctx, person)
      const head =
        'Giver,Email,First session,Last session,Hours,Individual or group,In person or virtual,Ages,What it was about'
      const said = 'individual,online,IMH-E,own practice'
      const content = `${head}\nGiver,${giverPerson.email},2026-10-14,,1,${said}\nGiver,${giverPerson.email},2026-10-15,,1,individual,by kite,IMH-E,own practice\n`
      const importId = await anUpload(member, { applicationId, log: 'rsc', content })
      const outcome = await carriedOut(member, importId)
      expect(lines(outcome.findings)).toEqual(['3 mode transfer.problem.unknownWord?word=by+kite'])
      expect((await importRow(member, importId)).state).toBe('checked')
    }))
})
