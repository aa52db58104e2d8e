import { saveMembership } from '@/lib/people/commands/save-membership'
import { saveProfile } from '@/lib/people/commands/save-profile'
import { MembershipInput, ProfileInput } from '@/lib/people/schema'
import { completeSection } from '@/lib/portfolio/commands/complete-section'
import { saveEducation } from '@/lib/portfolio/commands/save-education'
import { saveLicence } from '@/lib/portfolio/commands/save-licence'
import { saveTraining } from '@/lib/portfolio/commands/save-training'
import { saveValueStatement } from '@/lib/portfolio/commands/save-value-statement'
import { saveWork } from '@/lib/portfolio/commands/save-work'
import { signAgreement } from '@/lib/portfolio/commands/sign-agreement'
import { applicationFindings } from '@/lib/portfolio/queries/facts'
import { sectionsOf } from '@/lib/portfolio/queries/sections'
import { SectionRef, SIGNATURE_KINDS, SignInput, ValueInput } from '@/lib/portfolio/schema/application'
import { EducationInput, LicenceInput } from '@/lib/portfolio/schema/education'
import { TrainingInput } from '@/lib/portfolio/schema/training'
import { WorkInput } from '@/lib/portfolio/schema/work'
import { isSettled } from '@/lib/rules/finding'
import { DOCUMENTS } from '@/lib/rules/portfolio'
import { VALUES } from '@/lib/rules/values'
import { boxes } from './calendar'
import { diceOf } from './dice'
import type { Attended, Degree, Job, Plan } from './plan'
import type { Scene, Sitting, Someone } from './sitting'
import { EXAMPLES, OPENINGS } from './statements'
import { CITIES } from './workplaces'

/** What somebody types into the parts of a portfolio that need nobody else. */
export async function writesProfile(at: Sitting, who: Someone, applicationId: string): Promise<void> {
  const dice = diceOf(who.name)
  const state = at.ctx.org.zone === 'America/Chicago' ? 'MN' : 'VA'
  const { personId: id } = who
  const { version } = await at.ctx.db.person.findUniqueOrThrow({ where: { orgId_id: { orgId: at.ctx.org.id, id } } })
  await at.does(saveProfile, ProfileInput, {
    applicationId,
    version: String(version),
    givenName: who.givenName,
    familyName: who.familyName,
    phone: `(555) 01${dice.below(10)}-${dice.between(1000, 9999)}`,
    city: dice.one(CITIES[state] ?? []),
    state,
    hispanicLatino: who.locale === 'es' ? 'yes' : dice.one(['no', 'no', 'declined', '']),
    gender: dice.one(['woman', 'woman', 'woman', 'man', 'declined']),
    englishFirst: who.locale === 'es' ? 'no' : 'yes',
    yearsExperience: dice.one(['3-5', '6-10', '11-20', '21-plus']),
    community: dice.one(['rural', 'suburban', 'urban', 'mixed']),
    discipline: dice.one([
      'early-education',
      'home-visiting',
      'mental-health',
      'social-work',
      'nursing-health',
      'other',
    ]),
  })
}

export async function writesEducation(at: Sitting, applicationId: string, plan: Plan): Promise<string[]> {
  const ids: string[] = []
  for (const degree of plan.degrees) ids.push(await writesDegree(at, applicationId, degree))
  for (const { name, state, from } of plan.professional) {
    const typed = { applicationId, kind: 'mental-health' as const, name, state, from: boxes(from), to: boxes(null) }
    await at.does(saveLicence, LicenceInput, typed)
  }
  return ids
}

async function writesDegree(at: Sitting, applicationId: string, degree: Degree): Promise<string> {
  const { level, field, institution, on, domains } = degree
  const typed = { applicationId, level, field, institution, completedOn: boxes(on), competencies: [...domains] }
  return (await at.does(saveEducation, EducationInput, typed)).entryId
}

export async function writesJob(at: Sitting, applicationId: string, job: Job): Promise<string> {
  const { role, employer, kind, description, families, weekly } = job
  const typed = {
    ...{ applicationId, role, employer, kind, description, from: boxes(job.from), to: boxes(job.to ?? null) },
    ...(job.to ? {} : { current: 'true' as const }),
    ...(job.supervised ? { supervised: 'true' as const } : {}),
    weeklyHours: weekly,
    paid: job.unpaid ? ('no' as const) : ('yes' as const),
    serves: [...job.serves],
    families: families === undefined ? '' : String(families),
    competencies: [...job.domains],
  }
  return (await at.does(saveWork, WorkInput, typed)).entryId
}

export async function writesCourse(at: Sitting, applicationId: string, course: Attended): Promise<string> {
  const { title, provider, on, hours, dei, giving, about, domains } = course
  const typed = {
    ...{ applicationId, title, provider, completedOn: boxes(on), hours: String(hours) },
    deiHours: dei ? String(dei) : '',
    rscProvisionHours: giving ? String(giving) : '',
    about: [...about],
    competencies: [...domains],
  }
  return (await at.does(saveTraining, TrainingInput, typed)).entryId
}

export async function writesMembership(
  at: Sitting,
  scene: Scene,
  applicationId: string,
  plan: Pick<Plan, 'membership'>,
): Promise<void> {
  if (!plan.membership) return
  const { from, to } = plan.membership
  const typed = { applicationId, association: scene.name, from: boxes(from), to: boxes(to) }
  await at.does(saveMembership, MembershipInput, typed)
}

export async function writesStatements(at: Sitting, who: Someone, applicationId: string, count: number): Promise<void> {
  const dice = diceOf(`${who.name} values`)
  const examples = dice.shuffled(EXAMPLES[who.locale])
  for (const [nth, value] of VALUES.slice(0, count).entries()) {
    const text = [dice.one(OPENINGS[who.locale][value]), examples[nth % examples.length] ?? ''].join('\n\n')
    await at.does(saveValueStatement, ValueInput, { applicationId, value, text, version: 0 })
  }
}

/** Signs what the edition asks for. */
export async function signs(at: Sitting, applicationId: string): Promise<void> {
  const { edition } = await applicationFindings(at.ctx, applicationId)
  const asked = edition.demands.FS.flatMap((demand) => (demand.code === 'signatures' ? demand.documents : []))
  for (const [nth, kind] of SIGNATURE_KINDS.entries()) {
    const document = DOCUMENTS[nth]
    if (!document || !asked.includes(document)) continue
    await at.does(signAgreement, SignInput, { applicationId, kind, agreed: 'true' })
  }
}

/** Says "I have finished this part" wherever that is still to be said. A part with gaps stops the story, by name. */
export async function finishes(at: Sitting, applicationId: string): Promise<void> {
  const sections = await sectionsOf(at.ctx, await applicationFindings(at.ctx, applicationId))
  for (const { code, state, facts } of sections) {
    if (state === 'completed') continue
    const gaps = facts.findings.filter((finding) => !isSettled(finding))
    if (gaps.length > 0) throw new Error(gaps.map((gap) => `${gap.code} ${gap.counted}/${gap.required}`).join(', '))
    await at.does(completeSection, SectionRef, { applicationId, section: code })
  }
}
