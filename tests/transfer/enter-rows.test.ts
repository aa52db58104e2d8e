import { describe, expect, it } from 'vitest'
import { nameGiver } from '@/lib/rsc/commands/name-giver'
import { saveRscRun } from '@/lib/rsc/commands/save-rsc-run'
import { enterRows } from '@/lib/transfer/commands/enter-rows'
import { decode } from '@/lib/transfer/queries/decode'
import { downloadLog } from '@/lib/transfer/queries/download'
import { errorsFile } from '@/lib/transfer/queries/errors-file'
import { importRow } from '@/lib/transfer/queries/open-import'
import { kept } from '@/lib/transfer/queries/sheet'
import { tableOf } from '@/lib/transfer/queries/table'
import type { Log } from '@/lib/transfer/schema/logs'
import { refusal, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { aTraining, aWork } from '../support/ledger'
import { GIVER, RUN } from '../support/rsc'
import { anUpload, carriedOut, lines } from '../support/transfer'

const HEAD = 'Title,Provider,Completed on,Hours,DEI,Ages,Competencies'

describe('enterRows', () => {
  it('says of every row what is wrong, by the form’s own rules, all at once', () =>
    withCtx(async (ctx, person) => {
      const { id: applicationId, ctx: own } = await anApplication(ctx, person)
      const rows = [
        ',P,2025-01-01,1,,IMH,',
        'A,P,2/30/2025,six,,IMH,',
        'B,P,2030-01-01,1,,IMH,',
        'C,P,2025-01-01,1,2,IMH,flying',
        'D,P,,0,,,',
        '=1+1,P,45720,"1,5",,both,"Reflection, Thinking"',
        'E,P,2025-01-01,1,,IMH,',
        'e,p,2025-01-01,1,,IMH,',
      ]
      const importId = await anUpload(own, { applicationId, content: [HEAD, ...rows].join('\n') })
      const outcome = await carriedOut(own, importId)
      expect(lines(outcome.findings).sort()).toEqual([
        '2 title ledger.title.missing',
        '3 completedOn transfer.problem.day.impossible',
        '3 hours ui.hours.unclear',
        '4 completedOn ledger.completedOn.future',
        '5 competencies transfer.problem.unknownWord?word=flying',
        '5 deiHours ledger.deiHours.over',
        '6 about ledger.about.missing',
        '6 completedOn ui.date.missing',
        '6 hours ledger.hours.zero',
        '9 transfer.twin.file?row=8',
      ])
      expect(outcome).toMatchObject({ made: 2, bad: 5, twins: 1 })
      expect(await ctx.db.training.count({ where: { orgId: ctx.org.id } })).toBe(0)
      const file = await errorsFile(own, { applicationId, importId })
      expect(file.name).toBe('log to mend.csv')
      expect(file.text).toContain('"3","A","P","2/30/2025","six","","IMH","","Completed on: There is no such day')
      expect(file.text).not.toContain('1+1')
    }))

  it('reads work that goes on, and every way to say yes', () =>
    withCtx(async (ctx, person) => {
      const { id: applicationId, ctx: own } = await anApplication(ctx, person)
      const content = `puesto;empresa;desde;hasta;tipo;remunerado;supervisado;edades;familias
Visitadora;Centro;6-ene-2020;;prevención o intervención temprana;Sí;x;IMH-E|ECMH-E;14
Practicante;UVA;1/9/2018;presente;pasantía;no;;IMH;12.0
Otra;Casa;1/2/2015;31/12/2016;tratamiento;x;no;IMH;
`
      const importId = await anUpload(own, { applicationId, log: 'work', content })
      const outcome = await carriedOut(own, importId)
      expect(lines(outcome.findings)).toEqual([])
      expect(outcome.made).toBe(3)
    }))

  it('names new givers, and says which are not known', () =>
    withCtx(async (ctx, person) => {
      const { id: applicationId, ctx: own } = await anApplication(ctx, person)
      const content = `Giver,Email,Date,Hours,Type,Ages,What it was about
Nora New,nora@givers.test,2026-03-04,1:30,Individual,IMH,My own practice
Nobody,,2026-03-05,1,group,IMH,own
Nora New,nora@givers.test,2026-03-06,25,group,IMH,own
`
      const outcome = await carriedOut(own, await anUpload(own, { applicationId, log: 'rsc', content }))
      expect(lines(outcome.findings)).toEqual(['4 hours rsc.hours.tooManyForDays', '3 giverName rsc.giver.notNamed'])
      expect(outcome.notes.givers).toEqual(['Nora New'])
      expect(await ctx.db.giver.count({ where: { orgId: ctx.org.id } })).toBe(0)
    }))

  it.each(['training', 'work', 'rsc'] as const)('%s comes back from our own file as it went out', (log) =>
    withCtx(
      async (ctx, person) => {
        const { id: applicationId, ctx: own } = await anApplication(ctx, person)
        await fill(own, applicationId)
        const there = async () => (await downloadLog(own, { applicationId, log, empty: false })).text
        const text = await there()
        await emptied(own, log)
        const importId = await anUpload(own, { applicationId, log, content: text })
        const work = await importRow(own, importId)
        const system = { ...own, actor: { kind: 'system', job: 'test' } as const }
        const onward = async () => undefined
        const outcome = await enterRows(system, { work, table: await kept(own, work.storageKey), onward })
        expect(lines(outcome.findings)).toEqual([])
        expect(outcome.made).toBe(1)
        expect(await there()).toBe(text)
      },
      { locale: 'es' },
    ),
  )

  it('is not for people to call', () =>
    withCtx(async (ctx, person) => {
      const { id: applicationId, ctx: own } = await anApplication(ctx, person)
      const work = await importRow(own, await anUpload(own, { applicationId }))
      const table = await kept(own, work.storageKey)
      expect((await refusal(enterRows(own, { work, table, onward: async () => undefined }))).code).toBe('not_found')
    }))

  it('gives an empty template with the columns that are read', () =>
    withCtx(async (ctx, person) => {
      const { id: applicationId, ctx: own } = await anApplication(ctx, person)
      const { text, name } = await downloadLog(own, { applicationId, log: 'rsc', empty: true })
      expect(name).toMatch(/rsc empty\.csv$/)
      const read = decode(Buffer.from(text))
      expect(read.ok && (await tableOf(read.text))).toMatchObject({ ok: false, why: 'headerOnly' })
      expect(text).toContain('"Giver’s e-mail"')
      expect(text).not.toContain('Confirmed')
    }))
})

type Own = Parameters<Parameters<typeof withCtx>[0]>[0]

async function fill(own: Own, applicationId: string): Promise<void> {
  const title = '=HYPERLINK("x")\nsecond line; "quoted"'
  await aTraining(own, applicationId, { title, hours: '1:20', deiHours: '0:20', about: ['IMH-E', 'ECMH-E'] })
  await aWork(own, applicationId, { description: '-5 degrees, ñ' })
  const { giverId } = await nameGiver(own, { applicationId, ...GIVER })
  await saveRscRun(own, { applicationId, giverId, ...RUN })
}

async function emptied(own: Own, log: Log): Promise<void> {
  const where = { orgId: own.org.id }
  if (log === 'training') await own.db.training.deleteMany({ where })
  else if (log === 'work') await own.db.work.deleteMany({ where })
  else await own.db.rscRun.deleteMany({ where })
}
