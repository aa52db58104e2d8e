import { issueLink } from '@/lib/auth/links'
import { unscoped } from '@/lib/db/unscoped'
import { closeMemberKey } from '@/lib/people/commands/close-member-key'
import { openMemberKey } from '@/lib/people/commands/open-member-key'
import { aSubmitted, aTrainingOf, stateOf } from '../support/review'
import { codeOf, type Door, doors, filled, handlers, knock, SOME_ID } from './knock'
import { ACTIONS, ROUTES } from './permission-matrix'
import {
  aMember,
  anAssociation,
  doneBy,
  emailOfPersona,
  endSession,
  expect,
  inPlace,
  ORIGIN,
  openSessionOf,
  type Place,
  test,
} from './support'

let all: Door[] = []
let here: Place
let next: Place
let cookie = ''
let ended = ''
let stranger = ''
let ally = ''

const sorted = (names: Iterable<string>) => [...names].sort()
const whoOf = (door: Door) => ACTIONS[door.name]
const bindsOrg = (door: Door) => /\[(org|slug)\]/.test(door.page) && !door.file.includes('(account)')
const ofOrg = () => all.filter((door) => bindsOrg(door) && door.name !== 'joinAssociationAction')
/** Forms with one button answer nothing at all. */
const SILENT = new Set(['signOutAction', 'signOutEverywhereAction', 'chooseLocaleAction'])
/** Takes no input: whoever is signed in joins. */
const NO_INPUT = new Set(['joinAssociationAction'])

async function cookieOf(email: string) {
  const { id, name, value } = await openSessionOf(email)
  return { id, cookie: `${name}=${value}` }
}

test.beforeAll(async () => {
  all = doors()
  here = await anAssociation()
  next = await anAssociation()
  const somebody = await aMember(here)
  cookie = (await cookieOf(somebody.email)).cookie
  const gone = await cookieOf(somebody.email)
  await endSession(gone.id)
  ended = gone.cookie
  ally = (await cookieOf(emailOfPersona('alice'))).cookie
  stranger = (await cookieOf((await aMember(next, { roles: ['applicant', 'coordinator', 'admin'] })).email)).cookie
})

test('every server action stands in the permission matrix, and nothing else does', () => {
  expect(sorted(all.map(({ name }) => name))).toEqual(sorted(Object.keys(ACTIONS)))
  for (const { file } of all) expect(file, 'actions stand in actions.ts only').toMatch(/^app\/.*\/actions\.ts$/)
})

test('every route handler stands in the permission matrix, and nothing else does', () => {
  expect(sorted(handlers())).toEqual(sorted(Object.keys(ROUTES)))
})

test('no action of an association answers somebody without a session or with an ended one', async () => {
  for (const door of ofOrg()) {
    for (const session of [undefined, ended, 'attune.session=forged']) {
      const { text } = await knock(door, { bound: here.slug, cookie: session })
      expect(codeOf(text), door.name).toBe('signed_out')
    }
  }
})

test('no action of an association opens to people of another one, whatever they are there', async () => {
  for (const door of ofOrg()) {
    const { text } = await knock(door, { bound: here.slug, cookie: stranger })
    expect(codeOf(text), door.name).toBe('not_found')
    const nowhere = await knock(door, { bound: 'no-such-association', slug: here.slug, cookie: stranger })
    expect(codeOf(nowhere.text), door.name).toBe('not_found')
  }
})

test('no action runs without an origin, from a foreign one, or for a host that was only forwarded', async () => {
  for (const door of all) {
    const bound = whoOf(door) && typeof whoOf(door) === 'object' ? 'x' : bindsOrg(door) ? here.slug : undefined
    for (const origin of [null, 'null', 'https://attacker.example', ORIGIN.replace('http:', 'https:')]) {
      const { status, text, cookies } = await knock(door, { bound, cookie, origin, forwardedHost: 'attacker.example' })
      const refused = status >= 400 || codeOf(text) === 'forbidden' || (SILENT.has(door.name) && cookies.length === 0)
      expect(refused, `${door.name} from ${origin}: ${status} ${text.slice(0, 200)}`).toBe(true)
    }
  }
})

test('no action takes a field it does not ask for', async () => {
  const tokens = await unscoped(async (db) => {
    const link = { objectId: SOME_ID, orgId: here.id, expiresAt: new Date(Date.now() + 3_600_000) }
    const now = new Date()
    return {
      rate: await issueLink({ db, now }, { ...link, purpose: 'rate' }),
      'confirm-hours': await issueLink({ db, now }, { ...link, purpose: 'confirm-hours' }),
      invitation: await issueLink({ db, now }, { ...link, purpose: 'invitation' }),
      review: await issueLink({ db, now }, { ...link, purpose: 'review' }),
      joining: await issueLink({ db, now }, { ...link, purpose: 'joining' }),
      transcript: await issueLink({ db, now }, { ...link, purpose: 'transcript' }),
    }
  })
  for (const door of all) {
    if (SILENT.has(door.name) || NO_INPUT.has(door.name)) continue
    const who = whoOf(door)
    const bound = typeof who === 'object' ? tokens[who.link] : bindsOrg(door) ? here.slug : undefined
    const session = who === 'alliance' ? ally : cookie
    const { text } = await knock(door, { bound, cookie: session, fields: { isAdmin: 'true' } })
    expect(codeOf(text), door.name).toBe('invalid')
  }
})

test('what the office does is closed to the applicant of the case, and to another association’s office', async () => {
  const found = await inPlace(here, async (ctx) => {
    const { id, person } = await aSubmitted(ctx)
    return { applicationId: id, email: person.email, entryId: await aTrainingOf(ctx, person.id) }
  })
  const { applicationId, entryId } = found
  const applicant = (await cookieOf(found.email)).cookie
  const day = { 'satOn.year': '2026', 'satOn.month': '10', 'satOn.day': '1' }
  const due = { 'dueOn.year': '2030', 'dueOn.month': '1', 'dueOn.day': '1' }
  const inputs: Record<string, Record<string, string>> = {
    startReviewAction: { applicationId },
    assignAdviserAction: { applicationId, adviserId: SOME_ID },
    assignCoordinatorAction: { applicationId, coordinatorId: SOME_ID },
    recordDecisionAction: { applicationId, act: 'endorse' },
    decideAppealAction: { applicationId, outcome: 'uphold', answer: 'It stands.' },
    reverseDecisionAction: { applicationId, seen: SOME_ID, reason: 'A slip.' },
    markEntryAction: { applicationId, entryKind: 'training', entryId, mark: 'verified' },
    markAllVerifiedAction: { applicationId },
    requestInformationAction: { applicationId, ...due, 'items[0].section': 'training', 'items[0].ask': 'Why?' },
    recordExamResultAction: { applicationId, part: '1', correct: '50', ...day },
    readdressGiverAction: { personId: SOME_ID, email: 'a@giver.test' },
    vetGiverAction: {
      ...{ givenName: 'A', familyName: 'B', email: 'a@giver.test' },
      ...{ 'from.year': '2025', 'from.month': '1', 'from.day': '1', 'to.year': '2026', 'to.month': '1', 'to.day': '1' },
    },
  }
  const two = { oneId: SOME_ID, otherId: applicationId, reason: 'The same diploma.' }
  Object.assign(inputs, {
    proposeJoiningAction: { ...two, stayingId: SOME_ID },
    withdrawJoiningAction: { joiningId: SOME_ID },
    joinPeopleAction: { joiningId: SOME_ID },
    vouchForAddressAction: { sideId: SOME_ID, how: 'A passport.' },
    setApartAction: two,
  })
  const role = { personId: SOME_ID, role: 'coordinator' }
  Object.assign(inputs, { grantRoleAction: role, endRoleAction: role })
  inputs.saveSettingsAction = {
    ...{
      version: '0123456789abcdef',
      contactEmail: 'a@office.test',
      accent: 'teal',
      'languages[]': 'en',
      membershipRule: 'required',
    },
    ...{
      responseDays: '30',
      informationDays: '30',
      appealDays: '30',
      linkDays: '30',
      reminderDays: '7',
      reminderDaysBefore: '5',
    },
  }
  const ladders = ['information', 'transcript', 'membershipProof', 'review'].flatMap((ladder) => [
    [`ladders.${ladder}.after`, '14'],
    [`ladders.${ladder}.before`, ''],
    [`ladders.${ladder}.expireDays`, '14'],
  ])
  const stages = ['submitted', 'in_review', 'cleared_for_exam', 'deferred'].map((stage) => [`promises.${stage}`, ''])
  inputs.saveReviewingAction = {
    ...{
      version: '0123456789abcdef',
      readers: 'none',
      reviewerDays: '21',
      settlingDays: '7',
      closedDays: '',
      sharedEmployers: '',
    },
    ...{ informationRounds: '3', informationDaysAgain: '15', idleDraftMonths: '12' },
    ...Object.fromEntries([...ladders, ...stages]),
  }
  inputs.saveReasonAction = { version: '0123456789abcdef', kind: 'mark', code: '', en: 'Too old', es: 'Muy antiguo' }
  inputs.retireReasonAction = { version: '0123456789abcdef', code: 'own-0123456789ab', offered: 'no' }
  inputs.saveCompetenciesAction = { version: '0123456789abcdef', list: '' }
  inputs.vetRaterAction = { referenceId: SOME_ID, outcome: 'accepted', note: 'Called.' }
  const questions = Array.from({ length: 6 }, (_, nth): [string, string][] => [
    ...(['en', 'es'] as const).map((locale): [string, string] => [`questions[${nth}].${locale}`, 'A question']),
    [`questions[${nth}].domain`, 'thinking'],
    [`questions[${nth}].page`, '1'],
  ])
  const on = (name: string) => ({ [`${name}.year`]: '2026', [`${name}.month`]: '10', [`${name}.day`]: '1' })
  Object.assign(inputs, {
    publishTrainingAction: {
      ...{ title: 'A', provider: 'B', hours: '6', 'about[]': 'IMH-E', 'competencies[]': 'reflection' },
      ...on('from'),
    },
    withdrawTrainingAction: { trainingId: SOME_ID },
    planSessionAction: { trainingId: SOME_ID, how: 'online', ...on('onDay') },
    cancelSessionAction: { sessionId: SOME_ID },
    fillRosterAction: { sessionId: SOME_ID, list: 'a@roster.test' },
    strikeAttendanceAction: { attendanceId: SOME_ID },
  })
  Object.assign(inputs, {
    prepareBulkAction: { kind: 'remind', picked: applicationId },
    startBulkAction: { actId: SOME_ID },
    dropBulkAction: { actId: SOME_ID },
    stopBulkAction: { actId: SOME_ID },
    undoBulkAction: { actId: SOME_ID },
    saveDeskViewAction: { name: 'Mine', query: 'mine=1' },
    removeDeskViewAction: { viewId: SOME_ID },
    judgeAnswersAction: {
      ...{ applicationId, requestId: SOME_ID, 'items[0].itemId': SOME_ID, 'items[0].outcome': 'accepted' },
    },
    holdCaseAction: { applicationId, reason: 'payment' },
    releaseCaseAction: { applicationId },
    switchLettersAction: { applicationId, letters: 'paused' },
    sendLetterAgainAction: { letterId: SOME_ID },
    writeNoteAction: { applicationId, text: 'A note.' },
    raiseFlagAction: { applicationId, kind: 'urgent', reason: 'Why.' },
    clearFlagAction: { applicationId, flagId: SOME_ID },
    extendTimeAction: { applicationId, ...due },
    takeBackRequestAction: { applicationId },
    nudgeApplicantAction: { applicationId },
    openCalibrationAction: { applicationId, title: 'Case 1', ...due },
    closeCalibrationAction: { calibrationId: SOME_ID },
    changeRecommendationAction: { reviewId: SOME_ID, recommendation: 'defer' },
    handOverReadingAction: { reviewId: SOME_ID, to: 'coordinator' },
    saveTicksAction: { reviewId: SOME_ID },
    declareNoConflictAction: { reviewId: SOME_ID, confirmed: 'true' },
    assignReaderAction: { applicationId, reviewerId: SOME_ID },
    assignReadersAction: { 'seats[0]': `${applicationId}:${SOME_ID}` },
    findReadersAction: { applicationId },
    reassignReviewAction: { reviewId: SOME_ID, reviewerId: SOME_ID, reason: 'overdue' },
    nudgeReviewerAction: { reviewId: SOME_ID },
    allowMoreTimeAction: { reviewId: SOME_ID, days: '7' },
    removeReviewAction: { reviewId: SOME_ID, reason: 'overdue' },
    submitReviewAction: { reviewId: SOME_ID, recommendation: 'endorse' },
    writeSettlingNoteAction: { reviewId: SOME_ID, text: 'A word.' },
    correctDetailsAction: { applicationId, version: '1', givenName: 'A', familyName: 'B', reason: 'A slip.' },
    askForProofAction: { applicationId, what: 'transcript' },
    askSchoolForApplicantAction: {
      ...{ proofId: SOME_ID, school: 'A', schoolEmail: 'a@school.test', studentName: 'B', agreed: 'true' },
    },
    openMemberKeyAction: { name: 'Every night' },
    closeMemberKeyAction: { keyId: SOME_ID },
    tryMemberListAction: { listId: SOME_ID, dateOrder: 'mdy', whole: 'yes', 'columns.email': '0' },
    takeMemberListAction: { listId: SOME_ID },
    dropProofAction: { proofId: SOME_ID },
    judgeProofAction: { proofId: SOME_ID, outcome: 'accepted' },
    receiveProofAction: { proofId: SOME_ID },
  })
  const round = { name: 'Spring', ...on('opensOn'), ...on('cutOffOn'), ...on('decideOn') }
  const reads = { version: '1', 'languages[]': 'en', loadLimit: '3' }
  Object.assign(inputs, {
    saveAvailabilityAction: reads,
    saveReviewerAction: { personId: SOME_ID, ...reads },
    addAbsenceAction: { personId: SOME_ID, ...on('from'), ...on('to') },
    removeAbsenceAction: { absenceId: SOME_ID },
    trustAddressAction: { personId: SOME_ID },
    addTeamAction: { personId: SOME_ID, name: 'A team' },
    removeTeamAction: { teamId: SOME_ID },
    noteConflictAction: { personId: SOME_ID, name: 'Somebody', kind: 'friend' },
    liftConflictAction: { conflictId: SOME_ID },
    moveToRoundAction: { applicationId, roundId: SOME_ID },
    openRoundAction: round,
    changeRoundAction: { roundId: SOME_ID, version: '1', ...round },
    closeRoundAction: { roundId: SOME_ID },
    reopenRoundAction: { roundId: SOME_ID },
    deleteRoundAction: { roundId: SOME_ID },
  })
  const wording = { letter: 'rater-thanks', locale: 'en', version: '0' }
  inputs.saveWordingAction = { ...wording, subject: 'Thank you', title: 'Thank you', body: 'Thank you' }
  inputs.revertWordingAction = { ...wording, to: '0' }
  inputs.publishFormAction = { category: 'IFS', number: '0', ...Object.fromEntries(questions.flat()) }
  for (const door of all) {
    const who = whoOf(door)
    if (typeof who === 'object' || !who?.includes('.')) continue
    const fields = inputs[door.name]
    expect(fields, `${door.name} needs an input here`).toBeDefined()
    const asApplicant = codeOf((await knock(door, { bound: here.slug, cookie: applicant, fields })).text)
    expect(['not_found', 'forbidden'], `${door.name}: ${asApplicant}`).toContain(asApplicant)
    if (!fields?.applicationId) continue
    const nextDoor = codeOf((await knock(door, { bound: next.slug, cookie: stranger, fields })).text)
    expect(nextDoor, door.name).toBe('not_found')
  }
  const state = await inPlace(here, (ctx) => stateOf(ctx, applicationId))
  expect(state).toBe('submitted')
})

test('acts behind a link need one of their own purpose', async () => {
  const now = new Date()
  for (const door of all) {
    const who = whoOf(door)
    if (typeof who !== 'object') continue
    const purpose = who.link === 'rate' ? 'confirm-hours' : 'rate'
    const wrong = await unscoped((db) =>
      issueLink(
        { db, now },
        { purpose, objectId: SOME_ID, orgId: here.id, expiresAt: new Date(now.getTime() + 60_000) },
      ),
    )
    const late = await unscoped((db) =>
      issueLink(
        { db, now },
        { purpose: who.link, objectId: SOME_ID, orgId: here.id, expiresAt: new Date(now.getTime() - 1) },
      ),
    )
    expect(codeOf((await knock(door, { bound: 'guessed' })).text), door.name).toBe('not_found')
    expect(codeOf((await knock(door, { bound: wrong })).text), door.name).toBe('not_found')
    expect(codeOf((await knock(door, { bound: late })).text), door.name).toBe('closed')
  }
})

test('a program’s address needs a link of its own purpose, and says when that has run out', async () => {
  const now = new Date()
  const made = (purpose: 'calendar' | 'rate', ms: number) =>
    unscoped((db) =>
      issueLink(
        { db, now },
        { purpose, objectId: SOME_ID, orgId: here.id, expiresAt: new Date(now.getTime() + ms), beside: true },
      ),
    )
  for (const [path, { who }] of Object.entries(ROUTES)) {
    if (typeof who !== 'object' || !('feed' in who)) continue
    const ask = async (token: string) => (await fetch(ORIGIN + path.replace('[token]', token))).status
    expect(await ask('guessed'), path).toBe(404)
    expect(await ask(`${await made('rate', 60_000)}.ics`), path).toBe(404)
    expect(await ask(await made(who.feed, -1)), path).toBe(410)
    expect(await ask(`${await made(who.feed, 60_000)}.ics`), `${path} of nobody`).toBe(404)
  }
})

test('a file comes in behind a link only from our own page, by a link of its own purpose that still works', async () => {
  const now = new Date()
  const made = (purpose: 'transcript' | 'rate', ms: number) =>
    unscoped((db) =>
      issueLink(
        { db, now },
        { purpose, objectId: SOME_ID, orgId: here.id, expiresAt: new Date(now.getTime() + ms), beside: true },
      ),
    )
  for (const [path, { who }] of Object.entries(ROUTES)) {
    if (typeof who !== 'object' || !('link' in who)) continue
    const send = async (token: string, origin: string | null) => {
      const body = new FormData()
      body.set('file', new File(['%PDF-1.4'], 'a.pdf'))
      const address = ORIGIN + path.replace('[token]', token)
      const headers = origin ? { origin } : undefined
      const answer = await fetch(address, { method: 'POST', redirect: 'manual', body, headers })
      expect(answer.status, path).toBe(303)
      return new URL(answer.headers.get('location') ?? '', ORIGIN).searchParams.get('refused')
    }
    const good = await made('transcript', 60_000)
    for (const origin of [null, 'https://attacker.example'])
      expect(await send(good, origin), path).toContain('common.error.origin')
    expect(await send('guessed', ORIGIN), path).toContain('auth.link.unknown')
    expect(await send(await made('rate', 60_000), ORIGIN), path).toContain('auth.link.unknown')
    expect(await send(await made('transcript', -1), ORIGIN), path).toContain('auth.link.expired')
    expect(await send(good, ORIGIN), `${path} of nobody`).toContain('common.error.not_found')
  }
})

test('a program’s door opens with a key of this association, and only for as long as that is open', async () => {
  const admin = await aMember(here, { roles: ['admin'] })
  const nearby = await aMember(next, { roles: ['admin'] })
  const name = 'A program'
  const opened = await doneBy(here, admin, ['admin'], (ctx) => openMemberKey(ctx, { name }))
  const neighbour = await doneBy(next, nearby, ['admin'], (ctx) => openMemberKey(ctx, { name }))
  for (const [path, { who }] of Object.entries(ROUTES)) {
    if (typeof who !== 'object' || !('key' in who)) continue
    const send = (key: string | null, body: string, type = 'application/json') =>
      fetch(ORIGIN + filled(path, here.slug), {
        method: 'POST',
        headers: { 'content-type': type, ...(key ? { authorization: `Bearer ${key}` } : {}) },
        body,
      })
    const good = JSON.stringify({ members: [{ email: 'one@program.test', to: '2030-12-31' }] })
    const key = opened.secret.url
    for (const wrong of [null, 'attune_guessed_guessed_guessed_guessed', neighbour.secret.url]) {
      const refused = await send(wrong, good)
      expect([refused.status, refused.headers.get('www-authenticate')], path).toEqual([401, 'Bearer'])
    }
    expect(await (await send(key, good)).json()).toMatchObject({ added: 1, here: 0 })
    expect(await (await send(key, good)).json()).toMatchObject({ added: 0, same: 1 })
    const unclear = await send(key, JSON.stringify({ members: [{ email: 'x' }], isAdmin: true }))
    expect(unclear.status, path).toBe(422)
    const { problems } = await unclear.json()
    expect(problems.map((one: { path: string }) => one.path)).toEqual(['$.members.0.email', '$'])
    expect((await send(key, '{')).status, path).toBe(422)
    expect((await send(key, good, 'text/plain')).status, path).toBe(415)
    expect((await send(key, `"${'x'.repeat(3_000_000)}"`)).status, path).toBe(413)
    await doneBy(here, admin, ['admin'], (ctx) => closeMemberKey(ctx, { keyId: opened.keyId }))
    expect((await send(key, good)).status, path).toBe(401)
  }
})

test('acts upon an account need its session', async () => {
  const fields: Record<string, Record<string, string>> = {
    endSessionAction: { sessionId: SOME_ID },
    changePasswordAction: { current: 'one two three', password: 'four five six' },
    requestAddressAction: { email: 'other@example.org', password: 'one two three' },
  }
  for (const door of all.filter(({ name }) => fields[name])) {
    const { text } = await knock(door, { cookie: ended, fields: fields[door.name] })
    expect(text, door.name).toContain('auth.signedOut')
  }
  const join = all.filter(({ name }) => name === 'joinAssociationAction')
  for (const door of join) expect(codeOf((await knock(door, { bound: here.slug })).text)).toBe('signed_out')
})

test('route handlers of an association refuse the signed-out, the neighbours and foreign pages', async () => {
  for (const [path, { who, methods, body = { text: 'x', version: 0 } }] of Object.entries(ROUTES)) {
    if (who === 'visitor' || typeof who === 'object') continue
    for (const method of methods) {
      const address = ORIGIN + filled(path, here.slug)
      const ask = (session: string | undefined, origin: string | null) =>
        fetch(address, {
          method,
          redirect: 'manual',
          headers: {
            'content-type': 'application/json',
            ...(session ? { cookie: session } : {}),
            ...(origin ? { origin } : {}),
          },
          ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
        })
      for (const session of [undefined, ended]) expect((await ask(session, ORIGIN)).status, path).toBe(401)
      expect((await ask(stranger, ORIGIN)).status, path).toBe(404)
      // Who may not at all is told so before anything is looked up, and that there is no such desk; who may is told that
      // nothing is there; an address that names no row is one's own.
      const named = path.replace('[org]', '').includes('[')
      const hidden = who === 'application.read' || who === 'application.review'
      const nothing = hidden ? 404 : who.includes('.') ? 403 : named ? 404 : 200
      expect((await ask(cookie, ORIGIN)).status, `${path} with an id of nothing`).toBe(nothing)
      if (method === 'GET') continue
      for (const origin of [null, 'null', 'https://attacker.example']) {
        expect((await ask(cookie, origin)).status, path).toBe(403)
      }
    }
  }
})

test('a handler answers no method but its own', async () => {
  for (const [path, { methods }] of Object.entries(ROUTES)) {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'].filter((one) => !methods.includes(one as 'PUT'))) {
      const { status } = await fetch(ORIGIN + filled(path, here.slug), { method, headers: { origin: ORIGIN } })
      expect(status, `${method} ${path}`).toBe(405)
    }
  }
})
