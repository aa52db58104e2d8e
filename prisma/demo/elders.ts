import { addDays, plainDate } from '@/lib/core/plain-date'
import { adoptEdition } from '@/lib/orgs/commands/adopt-edition'
import { momentOn } from './calendar'
import { arrives, broughtOver, lives } from './life'
import { decides, decidesClean, sitsExam } from './office'
import { newcomerOf } from './personas'
import { type Scene, sits } from './sitting'

const day = plainDate

/** Those who were endorsed before this register was kept here. */
export async function blueRidgeCharter(scene: Scene): Promise<void> {
  const { stage } = scene
  stage.tell(async () => void (await arrives(scene, 'office', newcomerOf('maya'), day('2014-02-03'))))
  stage.tell(async () => void (await arrives(scene, 'samuel', newcomerOf('samuel'), day('2014-02-03'))))
  const second = { givenName: 'Angela', familyName: 'Freeman', roles: ['coordinator'] }
  stage.tell(async () => void (await arrives(scene, 'angela', second, day('2021-08-16'))))
  const charter = (key: string, givenName: string, familyName: string) => ({ key, who: { givenName, familyName } })
  for (const [{ key, who }, category, on] of [
    [charter('ruth', 'Ruth', 'Abernathy'), 'IMHM-C', '2014-05-12'],
    [charter('miriam', 'Miriam', 'Goldfarb'), 'IMHM-C', '2016-10-03'],
    [charter('harold', 'Harold', 'Jensen'), 'IMHM-P', '2017-03-20'],
    [charter('winona', 'Winona', 'Tsosie'), 'ECMHM-C', '2019-06-17'],
    [charter('adaeze', 'Adaeze', 'Nwosu'), 'IMHM-RF', '2020-11-09'],
    [charter('carol', 'Carol', 'Whitfield'), 'IMHS', '2018-09-24'],
  ] as const) {
    broughtOver(scene, key, who, category, day(on))
  }
  await stage.play()
}

/** Whoever was endorsed in 2023 and 2024, on the way everybody goes, under the edition of those years. */
export async function blueRidgeElders(scene: Scene): Promise<void> {
  lives(scene, {
    ...{ who: newcomerOf('elena'), as: 'elena', category: 'IMHM-C', sent: day('2023-05-15'), until: day('2023-12-31') },
    afterwards: async (about) => {
      await decidesClean(about, day('2023-06-05'), 'clearForExam')
      await sitsExam(about, day('2023-10-17'), { correct: 55, passed: true })
      await decides(about, day('2023-11-06'), 'endorse')
    },
  })
  lives(scene, {
    ...{ who: { givenName: 'Marcus', familyName: 'Bell' }, category: 'IMHS', sent: day('2023-08-21') },
    until: day('2024-12-31'),
    afterwards: async (about) => {
      await decidesClean(about, day('2023-09-11'), 'clearForExam')
      await sitsExam(about, day('2023-10-17'), { correct: 44, passed: true })
      await sitsExam(about, day('2024-02-13'), { correct: 51 })
      await decides(about, day('2024-02-26'), 'endorse')
    },
  })
  lives(scene, {
    ...{ who: newcomerOf('denise'), as: 'denise', category: 'IFS', addOns: ['ERS'], sent: day('2024-01-22') },
    until: day('2024-12-31'),
    afterwards: (about) => decidesClean(about, day('2024-02-12'), 'endorse'),
  })
  const clean = [
    [{ givenName: 'Aiyana', familyName: 'Begay' }, 'ECFS', '2024-04-15'],
    [{ givenName: 'Sofía', familyName: 'Castellanos', locale: 'es' }, 'IFA', '2024-06-10'],
    [{ givenName: 'Deshawn', familyName: 'Rivers' }, 'ECFA', '2024-09-16'],
  ] as const
  for (const [who, category, sent] of clean) {
    const afterwards = (about: Parameters<typeof decidesClean>[0]) =>
      decidesClean(about, addDays(day(sent), 17), 'endorse')
    lives(scene, { who, category, sent: day(sent), until: day('2024-12-31'), afterwards })
  }
  scene.stage.tell(() =>
    sits(scene, { kind: 'system', job: 'edition.adopt' }, momentOn(day('2024-12-31'), 23), ({ ctx }) =>
      adoptEdition(ctx, { edition: '2025' }),
    ),
  )
  await scene.stage.play()
}
