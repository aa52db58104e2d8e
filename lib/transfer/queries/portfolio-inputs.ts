import type { Document } from '@/lib/check/format'
import { fromHours } from '@/lib/core/minutes'
import type { Ctx } from '@/lib/ctx/ctx'
import { translator } from '@/lib/i18n/translate'
import { sameText } from '@/lib/portfolio/queries/in-bulk'
import type { Ledger } from '@/lib/portfolio/queries/ledger'
import type { Extras, GiverAnswer } from '../schema/portfolio'

/** One entry of the file, as the command of its room takes it, and the key by which it is known again. */
export type Entry<I> = { id: string; path: string; title: string; key: string; input: I }
type Given = { applicationId: string | null; extras: Extras | null }

const LONGEST = 300
const cut = (text: string | null | undefined) => [...(text ?? '').trim()].slice(0, LONGEST).join('')

export function educationOf({ applicationId }: Given, { education }: Document) {
  return education.map(({ id, level, field, institution, completedOn, competencies }, index) => {
    const said = { level, field: cut(field), institution: cut(institution), completedOn }
    return {
      ...{ id, path: `education[${index}]`, title: said.field || level },
      key: sameText(level, said.field, said.institution, completedOn),
      input: { applicationId, ...said, competencies: [...competencies] },
    }
  })
}

export const educationKey = ({ level, field, institution, completedOn }: Ledger['education'][number]) =>
  sameText(level, field, institution, completedOn)

/** A license without a name, as in a bare file, is called by its kind. */
export function licencesOf(ctx: Pick<Ctx, 'locale' | 'org'>, { applicationId, extras }: Given, { licences }: Document) {
  const t = translator(ctx.locale, ctx.org.labels[ctx.locale])
  return licences.map((one, index) => {
    const kind = one.kind === 'mental-health' ? ('mental-health' as const) : ('other' as const)
    const name = cut(extras?.licences[one.id]?.name || (kind === 'other' ? one.kind : t(`ledger.licenceKind.${kind}`)))
    const said = { kind, name, state: cut(one.state), from: one.from, to: one.to }
    const key = sameText(kind, name, said.state, one.from)
    return { id: one.id, path: `licences[${index}]`, title: name, key, input: { applicationId, ...said } }
  })
}

export const licenceKey = ({ kind, name, state, fromDay }: Ledger['licences'][number]) =>
  sameText(kind, name, state, fromDay)

export function workOf({ applicationId, extras }: Given, { work }: Document) {
  return work.map(({ id, hoursPerWeek, serves, competencies, families, ...one }, index) => {
    const said = { ...one, role: cut(one.role), employer: cut(one.employer), current: one.to === null }
    return {
      ...{ id, path: `work[${index}]`, title: [said.role, said.employer].filter(Boolean).join(', ') },
      key: sameText(said.role, said.employer, one.from, one.kind),
      input: {
        ...{ applicationId, ...said, weeklyHours: fromHours(hoursPerWeek ?? 0), serves: [...serves] },
        ...{ competencies: [...competencies], families: families || null },
        description: extras?.work[id]?.description ?? '',
      },
    }
  })
}

export const workKey = ({ role, employer, fromDay, kind }: Ledger['work'][number]) =>
  sameText(role, employer, fromDay, kind)

export function trainingOf({ applicationId }: Given, { training }: Document) {
  return training.map((one, index) => {
    const said = { title: cut(one.title), provider: cut(one.provider), completedOn: one.completedOn }
    return {
      ...{ id: one.id, path: `training[${index}]`, title: said.title },
      key: sameText(said.completedOn, said.title, said.provider),
      input: {
        ...{ applicationId, ...said, about: [...one.about], competencies: [...one.competencies] },
        ...{ hours: fromHours(one.hours), deiHours: fromHours(one.deiHours) },
        ...{ rscProvisionHours: fromHours(one.rscProvisionHours), confirmDuplicate: false },
      },
    }
  })
}

export const trainingKey = ({ completedOn, title, provider }: Ledger['training'][number]) =>
  sameText(completedOn, title, provider)

/** A giver of the file: found by address or by name among the person's own, or to be named. */
export type GiverOfFile = { id: string; name: string; email: string; leave: boolean; sessions: number }

export function giversOf({ extras }: Given, { givers, rsc }: Document, answers: readonly GiverAnswer[]): GiverOfFile[] {
  return givers.map(({ id, name }) => {
    const answer = answers.find((one) => one.id === id)
    return {
      id,
      name: cut(name),
      email: answer?.email ?? extras?.givers[id]?.email ?? '',
      leave: answer?.leave === 'true',
      sessions: rsc.filter(({ giver }) => giver === id).length,
    }
  })
}

export function runsOf({ applicationId }: Given, { rsc }: Document, givers: readonly GiverOfFile[]) {
  const byId = new Map(givers.map((giver) => [giver.id, giver]))
  return rsc.map(({ id, from, to, hours, format, about, concerns, giver, competencies }, index) => {
    const found = byId.get(giver)
    const run = { applicationId, from, hours: fromHours(hours), format, concerns }
    const lists = { about: [...about], competencies: [...competencies] }
    return {
      ...{ id, path: `rsc[${index}]`, title: found?.name ?? '', giver: found, to },
      input: {
        run: { ...run, ...lists, to: to ?? from },
        giver: { name: found?.name ?? '', email: found?.email ?? '' },
      },
    }
  })
}

export function providedOf({ applicationId, extras }: Given, { rscProvided }: Document) {
  return rscProvided.map(({ id, from, to, recipients }, index) => ({
    ...{ id, path: `rscProvided[${index}]`, title: from, key: sameText(from, to, recipients) },
    input: { applicationId, from, to, recipients, setting: cut(extras?.rscProvided[id]?.setting) },
  }))
}

export const providedKey = ({ fromDay, toDay, recipients }: Ledger['rscProvided'][number]) =>
  sameText(fromDay, toDay, recipients)

/** Memberships have no ids in the format: their place in the list is one. */
export function membershipsOf({ applicationId, extras }: Given, { membership }: Document) {
  return membership.map(({ from, to }, index) => {
    const association = cut(extras?.membership[index]?.association)
    const path = `membership[${index}]`
    const key = sameText(association, from, to)
    return { id: String(index), path, title: association || from, key, to, input: { applicationId, association, from } }
  })
}

export const membershipKey = ({ association, fromDay, toDay }: Ledger['memberships'][number]) =>
  sameText(association, fromDay, toDay)
