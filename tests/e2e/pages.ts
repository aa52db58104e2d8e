import { issueLink, type LinkPurpose } from '@/lib/auth/links'
import { PERSONAS, personaEmail } from '@/lib/auth/personas'
import { orgBySlug } from '@/lib/ctx/org-scope'
import { newId } from '@/lib/db/new-id'
import { type Db, inOrg } from '@/lib/db/scope'
import { unscoped } from '@/lib/db/unscoped'

/** One page as somebody of the demo sees it; `as` is the key of a persona, null for somebody who is not signed in. */
export type PageOfDemo = { as: string | null; title: string; path: string }

/**
 * Every page of the product, once as somebody who has something on it. `{…}` stands for what `pagesOfDemo` finds in the
 * demo. pages.spec.ts fails when a page of app/ is missing here.
 */
export const PAGES: readonly PageOfDemo[] = [
  ...by(null, [
    ['Choose your association', '/'],
    ['Front page of an association', '/blue-ridge'],
    ['Categories', '/blue-ridge/categories'],
    ['One category', '/blue-ridge/categories/IMHS'],
    ['Glossary', '/blue-ridge/glossary'],
    ['One category, earlier edition', '/lakeland/categories/IFS'],
    ['Find your category', '/blue-ridge/find'],
    ['Training catalogue', '/blue-ridge/trainings'],
    ['Directory of givers', '/blue-ridge/givers'],
    ['A giver of the directory', '/blue-ridge/givers/{listedGiver}'],
    ['Public register', '/blue-ridge/register'],
    ['Public register, searched', '/blue-ridge/register?q=ruiz'],
    ['Verify a certificate', '/verify'],
    ['A verified number', '/verify/{number}'],
    ['An unknown number', '/verify/VA-00042-K'],
    ['Sign in', '/sign-in'],
    ['Create an account', '/sign-up'],
    ['Look into your mail', '/check-your-mail'],
    ['Forgotten password', '/forgotten'],
    ['Confirm an address', '/confirm/{confirm}'],
    ['A new password', '/reset/{reset}'],
    ['A new address', '/new-address/{newAddress}'],
    ['The old address is kept', '/keep-address/{keepAddress}'],
    ['A link that does not open', '/confirm/unknown'],
    ['Personas', '/personas'],
    ['Mailbox', '/mailbox'],
    ['A caught letter', '/mailbox/{mail}'],
    ['A rater begins', '/rate/{rate}'],
    ['A rater declines', '/rate/{rate}?step=decline'],
    ['A rater has answered', '/rate/{given}'],
    ['A rater has declined', '/rate/{declined}'],
    ['A rater’s questions', '/rate/{opened}?step=1'],
    ['A rater checks the answers', '/rate/{opened}?step=check'],
    ['A rater’s link that does not open', '/rate/unknown'],
    ['A giver confirms hours', '/confirm-hours/{hours}'],
    ['A giver’s link that does not open', '/confirm-hours/unknown'],
    ['An invitation to run an association', '/invitation/{invitation}'],
    ['An invitation that does not open', '/invitation/unknown'],
    ['Asked to review', '/review/{askedReview}'],
    ['Asked whether two entries are yours', '/joining/{joining}'],
    ['A link about two entries that does not open', '/joining/unknown'],
    ['Asked to review, by a link that does not open', '/review/unknown'],
    ['A school sends a transcript', '/transcript/{transcript}'],
    ['A school’s link that does not open', '/transcript/unknown'],
    ['Page not found', '/blue-ridge/no-such-page'],
  ]),
  ...by('rosa', [
    ['My desk', '/blue-ridge'],
    ['Your account', '/account'],
    ['Apply', '/blue-ridge/apply'],
    ['What if', '/blue-ridge/what-if?category=IMHS&addOns=ERS'],
    ['Bring in a portfolio', '/blue-ridge/bring-in'],
    ['What a portfolio would add', '/blue-ridge/bring-in/{portfolioImport}'],
    ['Task list', '{app}'],
    ['About you', '{app}/profile'],
    ['Education', '{app}/education'],
    ['Add a degree', '{app}/education/new'],
    ['Change a degree', '{app}/education/{education}'],
    ['Remove a degree', '{app}/education/{education}/remove'],
    ['Add a license', '{app}/education/license/new'],
    ['Enter the code of a session', '/blue-ridge/attend'],
    ['A session by its code', '/blue-ridge/attend/{sessionCode}'],
    ['Training', '{app}/training'],
    ['Add a training', '{app}/training/new'],
    ['Change a training', '{app}/training/{training}'],
    ['Remove a training', '{app}/training/{training}/remove'],
    ['Import a log', '{app}/spreadsheet'],
    ['Upload a spreadsheet', '{app}/spreadsheet?log=training'],
    ['A spreadsheet’s columns', '{app}/spreadsheet/{spreadsheet}?columns=1'],
    ['What a spreadsheet’s check found', '{app}/spreadsheet/{spreadsheet}'],
    ['Work', '{app}/work'],
    ['Add work', '{app}/work/new'],
    ['Change work', '{app}/work/{work}'],
    ['Remove work', '{app}/work/{work}/remove'],
    ['Reflective supervision', '{app}/supervision'],
    ['Log sessions', '{app}/supervision/new'],
    ['Change sessions', '{app}/supervision/{rscRun}'],
    ['Remove sessions', '{app}/supervision/{rscRun}/remove'],
    ['Name a giver', '{app}/supervision/givers/new'],
    ['Look for a giver', '{app}/supervision/givers/new?q=ruiz'],
    ['Change a giver', '{app}/supervision/givers/{giver}'],
    ['Directory of givers, filtered', '/blue-ridge/givers?language=es&open=1'],
    ['Write to a giver', '/blue-ridge/givers/{listedGiver}'],
    ['Shared sessions', '/blue-ridge/sessions'],
    ['Log a session you received', '/blue-ridge/sessions/new?as=member'],
    ['Sessions in one’s own calendar', '/blue-ridge/sessions/subscribe'],
    ['A shared session', '/blue-ridge/sessions/{sessionMember}'],
    ['Remember a session differently', '/blue-ridge/sessions/{sessionMember}?do=differ'],
    ['RSC you give', '{app}/giving'],
    ['Add RSC you give', '{app}/giving/new'],
    ['Competencies', '{app}/competencies'],
    ['The seven values', '{app}/values'],
    ['Write about a value', '{app}/values?write=integrity'],
    ['Documents', '{app}/documents'],
    ['References', '{app}/references'],
    ['Name a rater', '{app}/references/new'],
    ['Change a rater', '{app}/references/{rater}'],
    ['A rater is no longer needed', '{app}/references/{rater}/cancel'],
    ['Agreements', '{app}/agreements'],
    ['Membership', '{app}/membership'],
    ['Add a membership', '{app}/membership/new'],
    ['Change a membership', '{app}/membership/{membership}'],
    ['Remove a membership', '{app}/membership/{membership}/remove'],
    ['Check your answers', '{app}/check'],
    ['Not ready to submit', '{app}/submit'],
    ['Withdraw', '{app}/withdraw'],
    ['Letters one was sent', '/blue-ridge/letters'],
    ['A letter one was sent', '/blue-ridge/letters/{ownLetter}'],
  ]),
  ...by('grace', [
    ['Task list, complete', '{app}'],
    ['Change a license', '{app}/education/license/{licence}'],
    ['Remove a license', '{app}/education/license/{licence}/remove'],
    ['Remove a document', '{app}/documents/{document}/remove'],
    ['Check your answers', '{app}/check'],
    ['Submit', '{app}/submit'],
  ]),
  ...by('hannah', [
    ['Tracker', '{app}'],
    ['Questions about your application', '{app}/information'],
    ['Transcripts and proofs', '{app}/proofs'],
    ['A training that is being read', '{app}/training/{training}'],
  ]),
  ...by('tyler', [
    ['A desk that has just begun', '/blue-ridge'],
    ['A task list that has just begun', '{app}'],
    ['No training yet', '{app}/training'],
    ['No supervision yet', '{app}/supervision'],
    ['Nobody named yet', '{app}/references'],
  ]),
  ...by('monica', [
    ['Deferred', '{app}'],
    ['Appeal a deferral', '{app}/appeal'],
  ]),
  ...by('victor', [['Cleared for the exam', '{app}']]),
  ...by('joy', [['Endorsed', '{app}']]),
  ...by('denise', [
    ['RSC you give, with entries', '{app}/giving'],
    ['Change RSC you give', '{app}/giving/{rscProvided}'],
    ['Remove RSC you give', '{app}/giving/{rscProvided}/remove'],
  ]),
  ...by('carmen', [['Before one reads', '/blue-ridge/reviews/{invitedReview}/declare']]),
  ...by('elena', [
    ['My endorsements', '/blue-ridge/endorsements'],
    ['One endorsement', '/blue-ridge/endorsements/{endorsement}'],
    ['RSC one gives', '/blue-ridge/giving'],
    ['Logged hours one is asked about', '/blue-ridge/giving/hours/{namedBy}'],
    ['Log a session you gave', '/blue-ridge/sessions/new?as=giver'],
    ['Move a planned session', '/blue-ridge/sessions/{planned}?do=move'],
    ['Plan sessions ahead', '/blue-ridge/giving/series/new'],
    ['Own place in the directory', '/blue-ridge/giving/listing'],
    ['Messages with a seeker', '/blue-ridge/giving/messages/{seeker}'],
    ['My reviews', '/blue-ridge/reviews'],
    ['A case one reviews', '/blue-ridge/reviews/{openReview}'],
    ['A review one has finished', '/blue-ridge/reviews/{sentReview}'],
    ['When and what one reads', '/blue-ridge/reviews/availability'],
    ['People one advises', '/blue-ridge/advising'],
    ['The portfolio of somebody one advises', '/blue-ridge/advising/{advised}'],
    ['A part of it, with comments', '/blue-ridge/advising/{advised}/training'],
    ['References of somebody one advises', '/blue-ridge/advising/{advised}/references'],
  ]),
  ...by('alice', [
    ['Join', '/blue-ridge/join'],
    ['Associations and licenses', '/alliance'],
    ['Found an association', '/alliance/found'],
    ['Licenses of an association', '/alliance/blue-ridge'],
    ['Grant a license', '/alliance/blue-ridge/grant'],
    ['End a license', '/alliance/blue-ridge/end/{license}'],
  ]),
  ...by('samuel', [
    ['Office of an administrator', '/blue-ridge/office'],
    ['People and roles', '/blue-ridge/office/people'],
    ['Members', '/blue-ridge/office/members'],
    ['Keys for programs', '/blue-ridge/office/members/keys'],
    ['A list of members is tried', '/blue-ridge/office/members/{memberList}'],
    ['Somebody’s roles', '/blue-ridge/office/people/{person}'],
    ['Withdraw a role', '/blue-ridge/office/people/{person}/reviewer'],
    ['Settings', '/blue-ridge/office/settings'],
    ['Take a decision back', '/blue-ridge/office/applications/{examCase}/reverse'],
    ['Reasons of one’s own', '/blue-ridge/office/settings/reasons'],
    ['How cases are reviewed', '/blue-ridge/office/settings/reviewing'],
    ['The list of competencies', '/blue-ridge/office/settings/competencies'],
    ['Wording of the letters', '/blue-ridge/office/letters/wordings'],
    ['The wording of one letter', '/blue-ridge/office/letters/wordings/information-requested?locale=es'],
    ['Rating forms', '/blue-ridge/office/rating-forms'],
    ['Questions of a rating form', '/blue-ridge/office/rating-forms/all'],
  ]),
  ...by('jonas', [['Task list, earlier edition', '{app}']]),
  ...by('nora', [['Reviewers settle', '/blue-ridge/reviews/{tornReview}/settle']]),
  ...by('maya', [
    ['People who may be here twice', '/blue-ridge/office/joinings'],
    ['Two people side by side', '/blue-ridge/office/joinings/{twiceOne}/{twiceOther}'],
    ['Two people who are asked about', '/blue-ridge/office/joinings/{askedOne}/{askedOther}'],
    ['Office', '/blue-ridge/office'],
    ['Desk', '/blue-ridge/office/applications'],
    ['Desk, filtered', '/blue-ridge/office/applications?turn=coordinator&order=newest'],
    ['Acts on many cases', '/blue-ridge/office/applications/bulk'],
    ['Act on many cases', '/blue-ridge/office/applications/bulk/new?kind=message&all=1'],
    ['What became of many cases', '/blue-ridge/office/applications/bulk/{bulkAct}'],
    ['Keep a view of the desk', '/blue-ridge/office/applications/views?turn=coordinator'],
    ['A case', '/blue-ridge/office/applications/{case}'],
    ['Comments on a case', '/blue-ridge/office/applications/{case}/comments/training'],
    ['An entry not accepted', '/blue-ridge/office/applications/{case}/mark/training/{caseTraining}'],
    ['Ask for information', '/blue-ridge/office/applications/{case}/request'],
    ['Questions and answers', '/blue-ridge/office/applications/{case}/information'],
    ['Correct an applicant’s details', '/blue-ridge/office/applications/{case}/details'],
    ['Transcripts and proofs of a case', '/blue-ridge/office/applications/{case}/proofs'],
    ['Decide', '/blue-ridge/office/applications/{case}/decide'],
    ['The appeal of a case', '/blue-ridge/office/applications/{case}/appeal'],
    ['Reviews given out', '/blue-ridge/office/assignments'],
    ['Choose a reviewer', '/blue-ridge/office/applications/{caseToRead}/readers'],
    ['Hand a review on', '/blue-ridge/office/applications/{caseToRead}/readers/{readerToRead}'],
    ['Raters of a case', '/blue-ridge/office/applications/{raterCase}/raters'],
    ['Vet a rater', '/blue-ridge/office/applications/{raterCase}/raters/{caseRater}'],
    ['Cancel a rater of a case', '/blue-ridge/office/applications/{raterCase}/raters/{caseRater}/cancel'],
    ['Record an exam', '/blue-ridge/office/applications/{examCase}/exam'],
    ['Endorsements', '/blue-ridge/office/register'],
    ['Vetted givers', '/blue-ridge/office/givers'],
    ['Vet a giver', '/blue-ridge/office/givers/vet'],
    ['Correct a giver’s address', '/blue-ridge/office/givers/{vettedGiver}'],
    ['Catalogue of the office', '/blue-ridge/office/catalogue'],
    ['Publish a training', '/blue-ridge/office/catalogue/new'],
    ['A training of the catalogue', '/blue-ridge/office/catalogue/{catalogueTraining}'],
    ['Change a training of the catalogue', '/blue-ridge/office/catalogue/{catalogueTraining}/change'],
    ['Roster of a session', '/blue-ridge/office/catalogue/{catalogueTraining}/{catalogueSession}'],
    ['The pool of reviewers', '/blue-ridge/office/reviewers'],
    ['A reviewer of the pool', '/blue-ridge/office/reviewers/{person}'],
    ['Reviews of a case side by side', '/blue-ridge/office/applications/{torn}/reviews'],
    ['A decision while reviewers differ', '/blue-ridge/office/applications/{torn}/decide'],
    ['Agreement of the reviewers', '/blue-ridge/office/agreement'],
    ['Cases for practice', '/blue-ridge/office/calibrations'],
    ['What a case for practice showed', '/blue-ridge/office/calibrations/{calibration}'],
    ['Rounds of reviews', '/blue-ridge/office/rounds'],
    ['Plan a round', '/blue-ridge/office/rounds/new'],
    ['A round of reviews', '/blue-ridge/office/rounds/{round}'],
    ['Letters', '/blue-ridge/office/letters'],
    ['A letter', '/blue-ridge/office/letters/{letter}'],
    ['Audit trail', '/blue-ridge/office/audit'],
  ]),
  ...by('priya', [['Office of a second association', '/lakeland/office']]),
]

function by(as: string | null, pages: readonly (readonly [title: string, path: string])[]): PageOfDemo[] {
  return pages.map(([title, path]) => ({ as, title, path }))
}

type Finder = (db: Db, at: { orgId: string; personId: string }) => Promise<{ id: string } | null>
type Own =
  | 'spreadsheet'
  | 'education'
  | 'licence'
  | 'training'
  | 'work'
  | 'rscRun'
  | 'sessionMember'
  | 'rscProvided'
  | 'membership'
  | 'document'
  | 'portfolioImport'

const newest = { orderBy: { id: 'desc' } } as const

/** What stands in a path about the persona's own things. */
const OWN: Record<Own, Finder> = {
  spreadsheet: (db, where) => db.import.findFirst({ where, ...newest }),
  education: (db, where) => db.education.findFirst({ where, ...newest }),
  licence: (db, where) => db.licence.findFirst({ where, ...newest }),
  training: (db, where) => db.training.findFirst({ where, ...newest }),
  work: (db, where) => db.work.findFirst({ where, ...newest }),
  rscRun: (db, where) => db.rscRun.findFirst({ where, ...newest }),
  sessionMember: (db, where) =>
    db.sessionMember.findFirst({ where: { ...where, memberAgreedAt: null, giverAgreedAt: { not: null } }, ...newest }),
  rscProvided: (db, where) => db.rscProvided.findFirst({ where, ...newest }),
  membership: (db, where) => db.membership.findFirst({ where, ...newest }),
  portfolioImport: (db, where) => db.portfolioImport.findFirst({ where, ...newest }),
  document: (db, where) => db.document.findFirst({ where, ...newest }),
}

async function linkTo(db: Db, purpose: LinkPurpose, orgId: string, object: { id: string } | null): Promise<string> {
  if (!object) return ''
  const now = new Date()
  const expiresAt = new Date(now.getTime() + 86_400_000)
  return issueLink({ db, now }, { purpose, objectId: object.id, orgId, expiresAt, beside: true })
}

/** Ids, numbers and links of the association of the demo that most pages show. */
async function common(db: Db, orgId: string): Promise<Record<string, string>> {
  const reading = await db.application.findFirst({ where: { orgId, state: 'in_review' }, ...newest })
  const examCase = await db.application.findFirst({ where: { orgId, state: 'cleared_for_exam' }, ...newest })
  const caseTraining = reading && (await OWN.training(db, { orgId, personId: reading.personId }))
  const endorsement = await db.endorsement.findFirst({ where: { orgId, status: 'active', listed: true }, ...newest })
  const session = await db.catalogueSession.findFirst({
    where: { orgId, cancelledAt: null },
    orderBy: [{ onDay: 'asc' }, { id: 'asc' }],
  })
  const letter = await db.letter.findFirst({ where: { orgId, sentAt: { not: null } }, ...newest })
  const asked = { orgId, requestedAt: { not: null }, receivedAt: null, declinedAt: null, cancelledAt: null }
  const invited = await db.reference.findFirst({ where: { ...asked, openedAt: null }, ...newest })
  const opened = await db.reference.findFirst({ where: { ...asked, openedAt: { not: null } }, ...newest })
  const given = await db.reference.findFirst({ where: { orgId, receivedAt: { not: null } }, ...newest })
  const declined = await db.reference.findFirst({ where: { orgId, declinedAt: { not: null } }, ...newest })
  const waiting = { orgId, answeredAt: null, cancelledAt: null }
  const transcript = await db.proofRequest.findFirst({
    where: { orgId, schoolAskedAt: { not: null }, receivedAt: null },
    ...newest,
  })
  const vetted = await db.vettedGiver.findFirst({ where: { orgId, person: { accountId: null } }, ...newest })
  const hours = await db.confirmationRequest.findFirst({ where: waiting, ...newest })
  const bulkAct = await db.bulkAct.findFirst({ where: { orgId }, orderBy: { id: 'desc' } })
  const license = await db.licenceGranted.findFirst({ where: { orgId, toDay: null }, ...newest })
  const listed = await db.giverListing.findFirst({ where: { orgId, listed: true }, orderBy: { personId: 'asc' } })
  const settling = await db.wait.findFirst({ where: { orgId, kind: 'settling', receivedAt: null }, ...newest })
  const calibration = await db.calibration.findFirst({ where: { orgId }, ...newest })
  const toRead = await db.review.findFirst({
    where: {
      orgId,
      kind: 'formal',
      declaredAt: null,
      declinedAt: null,
      removedAt: null,
      closedAt: null,
      submittedAt: null,
    },
    orderBy: { id: 'desc' },
  })
  const elena = await db.person.findFirst({ where: { orgId, roles: { some: { role: 'reviewer' } } }, ...newest })
  const side = await db.joiningSide.findFirst({ where: { orgId }, include: { joining: true }, ...newest })
  const alike = await db.person.findMany({
    where: { orgId, emailKey: 'gabrielsantos@people.example' },
    orderBy: { id: 'asc' },
  })
  return {
    license: license?.id ?? '',
    torn: settling?.subjectId ?? '',
    calibration: calibration?.id ?? '',
    memberList: (await db.memberList.findFirst({ where: { orgId }, ...newest }))?.id ?? '',
    bulkAct: bulkAct?.id ?? '',
    listedGiver: listed?.personId ?? '',
    person: elena?.id ?? '',
    round: (await db.round.findFirst({ where: { orgId, applications: { some: {} } }, ...newest }))?.id ?? '',
    case: reading?.id ?? '',
    examCase: examCase?.id ?? '',
    caseTraining: caseTraining?.id ?? '',
    number: endorsement?.number ?? '',
    letter: letter?.id ?? '',
    sessionCode: session?.code ?? '',
    catalogueTraining: session?.trainingId ?? '',
    catalogueSession: session?.id ?? '',
    rate: await linkTo(db, 'rate', orgId, invited),
    opened: await linkTo(db, 'rate', orgId, opened),
    given: await linkTo(db, 'rate', orgId, given),
    declined: await linkTo(db, 'rate', orgId, declined),
    raterCase: invited?.applicationId ?? '',
    caseRater: invited?.id ?? '',
    vettedGiver: vetted?.personId ?? '',
    hours: await linkTo(db, 'confirm-hours', orgId, hours),
    invitation: await linkTo(db, 'invitation', orgId, elena),
    joining: await linkTo(db, 'joining', orgId, side),
    twiceOne: alike[0]?.id ?? '',
    twiceOther: alike[1]?.id ?? '',
    askedOne: side?.joining.stayingId ?? '',
    askedOther: side?.joining.leavingId ?? '',
    askedReview: await linkTo(db, 'review', orgId, toRead),
    transcript: await linkTo(db, 'transcript', orgId, transcript),
    caseToRead: toRead?.applicationId ?? '',
    readerToRead: toRead?.id ?? '',
  }
}

async function ofPersona(key: string): Promise<Record<string, string>> {
  const persona = PERSONAS.find((one) => one.key === key)
  const slug = persona?.org
  const org = slug ? await unscoped((db) => orgBySlug(db, slug)) : null
  if (!persona || !org) return {}
  return inOrg(org.id, async (db) => {
    const { id: personId } = await db.person.findFirstOrThrow({
      where: { orgId: org.id, email: personaEmail(persona) },
      orderBy: { id: 'asc' },
    })
    const at = { orgId: org.id, personId }
    const application = await db.application.findFirst({ where: at, ...newest })
    const endorsement = await db.endorsement.findFirst({ where: at, ...newest })
    const found: Record<string, string> = { endorsement: endorsement?.id ?? '' }
    const giver = await db.giver.findFirst({ where: { ...at, giverPersonId: null }, ...newest })
    found.giver = giver?.id ?? ''
    const named = { orgId: org.id, giverPersonId: personId, runs: { some: { confirmedAt: null, disputedAt: null } } }
    found.namedBy = (await db.giver.findFirst({ where: named, ...newest }))?.id ?? ''
    const ahead = { orgId: org.id, session: { giverPersonId: personId }, heldOn: { gt: new Date() } }
    found.planned = (await db.sessionMember.findFirst({ where: ahead, ...newest }))?.id ?? ''
    const seeker = await db.giverMessage.findFirst({ where: { orgId: org.id, giverPersonId: personId }, ...newest })
    found.seeker = seeker?.askerId ?? ''
    const advised = await db.application.findFirst({ where: { orgId: org.id, adviserId: personId }, ...newest })
    found.advised = advised?.id ?? ''
    const sent = await db.letter.findFirst({ where: { ...at, sentAt: { not: null } }, ...newest })
    found.ownLetter = sent?.id ?? ''
    const mine = {
      orgId: org.id,
      reviewerId: personId,
      kind: 'formal',
      removedAt: null,
      declinedAt: null,
      closedAt: null,
    }
    const reads = { ...mine, submittedAt: null, declaredAt: { not: null } }
    const invited = { ...mine, submittedAt: null, declaredAt: null }
    found.invitedReview = (await db.review.findFirst({ where: invited, orderBy: { id: 'desc' } }))?.id ?? ''
    found.openReview = (await db.review.findFirst({ where: reads, orderBy: { id: 'desc' } }))?.id ?? ''
    const finished = { ...mine, submittedAt: { not: null } }
    found.sentReview = (await db.review.findFirst({ where: finished, orderBy: { id: 'desc' } }))?.id ?? ''
    const settling = { orgId: org.id, kind: 'settling', receivedAt: null }
    const torn = (await db.wait.findFirst({ where: settling, ...newest }))?.subjectId
    const differing =
      torn && (await db.review.findFirst({ where: { ...finished, applicationId: torn }, orderBy: { id: 'desc' } }))
    found.tornReview = differing ? differing.id : ''
    if (application) {
      const open = { receivedAt: null, declinedAt: null, cancelledAt: null }
      const rater = await db.reference.findFirst({
        where: { orgId: org.id, applicationId: application.id, ...open },
        ...newest,
      })
      found.app = `/${org.slug}/applications/${application.id}`
      found.rater = rater?.id ?? ''
    }
    for (const [name, find] of Object.entries(OWN)) found[name] = (await find(db, at))?.id ?? ''
    return found
  })
}

async function outside(): Promise<Record<string, string>> {
  return unscoped(async (db) => {
    const now = new Date()
    const expiresAt = new Date(now.getTime() + 86_400_000)
    const mail = await db.capturedMail.findFirst(newest)
    const account = await db.account.findFirstOrThrow({ orderBy: { id: 'asc' } })
    const link = { objectId: account.id, accountId: account.id, expiresAt, beside: true }
    // Stopped long ago, so that the account shows nothing that waits.
    const moves = { id: newId(now), accountId: account.id, fromEmail: account.email, toEmail: 'new@persona.example' }
    await db.addressChange.create({ data: { ...moves, requestedAt: now, expiresAt, stoppedAt: now } })
    const move = { ...link, objectId: moves.id }
    return {
      mail: mail?.id ?? '',
      confirm: await issueLink({ db, now }, { ...link, purpose: 'confirm-address' }),
      reset: await issueLink({ db, now }, { ...link, purpose: 'reset-password' }),
      newAddress: await issueLink({ db, now }, { ...move, purpose: 'new-address' }),
      keepAddress: await issueLink({ db, now }, { ...move, purpose: 'keep-address' }),
    }
  })
}

/** All pages with their addresses in this database. Something the demo lacks leaves its `{…}` in the path. */
export async function pagesOfDemo(): Promise<PageOfDemo[]> {
  const org = await unscoped((db) => orgBySlug(db, 'blue-ridge'))
  if (!org) throw new Error('this database has no demo')
  const shared = { ...(await outside()), ...(await inOrg(org.id, (db) => common(db, org.id))) }
  const own = new Map<string | null, Record<string, string>>([[null, {}]])
  for (const { as } of PAGES) if (as && !own.has(as)) own.set(as, await ofPersona(as))
  return PAGES.map((page) => {
    const values: Record<string, string> = { ...shared, ...own.get(page.as) }
    return { ...page, path: page.path.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] || whole) }
  })
}
