import { assigning as assigningEn } from './messages/en/assigning'
import { audit as auditEn } from './messages/en/audit'
import { auth as authEn } from './messages/en/auth'
import { bulk as bulkEn } from './messages/en/bulk'
import { casework as caseworkEn } from './messages/en/casework'
import { catalogue as catalogueEn } from './messages/en/catalogue'
import { claims as claimsEn } from './messages/en/claims'
import { common as commonEn } from './messages/en/common'
import { desk as deskEn } from './messages/en/desk'
import { exam as examEn } from './messages/en/exam'
import { exchange as exchangeEn } from './messages/en/exchange'
import { front as frontEn } from './messages/en/front'
import { givers as giversEn } from './messages/en/givers'
import { glossary as glossaryEn } from './messages/en/glossary'
import { joining as joiningEn } from './messages/en/joining'
import { ledger as ledgerEn } from './messages/en/ledger'
import { letters as lettersEn } from './messages/en/letters'
import { licensing as licensingEn } from './messages/en/licensing'
import { mail as mailEn } from './messages/en/mail'
import { members as membersEn } from './messages/en/members'
import { messages as messagesEn } from './messages/en/messages'
import { orgs as orgsEn } from './messages/en/orgs'
import { people as peopleEn } from './messages/en/people'
import { personas as personasEn } from './messages/en/personas'
import { pool as poolEn } from './messages/en/pool'
import { portfolio as portfolioEn } from './messages/en/portfolio'
import { print as printEn } from './messages/en/print'
import { proofs as proofsEn } from './messages/en/proofs'
import { reading as readingEn } from './messages/en/reading'
import { reasons as reasonsEn } from './messages/en/reasons'
import { references as referencesEn } from './messages/en/references'
import { register as registerEn } from './messages/en/register'
import { review as reviewEn } from './messages/en/review'
import { rounds as roundsEn } from './messages/en/rounds'
import { rsc as rscEn } from './messages/en/rsc'
import { rules as rulesEn } from './messages/en/rules'
import { sessions as sessionsEn } from './messages/en/sessions'
import { settling as settlingEn } from './messages/en/settling'
import { storage as storageEn } from './messages/en/storage'
import { transfer as transferEn } from './messages/en/transfer'
import { ui as uiEn } from './messages/en/ui'
import { assigning as assigningEs } from './messages/es/assigning'
import { audit as auditEs } from './messages/es/audit'
import { auth as authEs } from './messages/es/auth'
import { bulk as bulkEs } from './messages/es/bulk'
import { casework as caseworkEs } from './messages/es/casework'
import { catalogue as catalogueEs } from './messages/es/catalogue'
import { claims as claimsEs } from './messages/es/claims'
import { common as commonEs } from './messages/es/common'
import { desk as deskEs } from './messages/es/desk'
import { exam as examEs } from './messages/es/exam'
import { exchange as exchangeEs } from './messages/es/exchange'
import { front as frontEs } from './messages/es/front'
import { givers as giversEs } from './messages/es/givers'
import { glossary as glossaryEs } from './messages/es/glossary'
import { joining as joiningEs } from './messages/es/joining'
import { ledger as ledgerEs } from './messages/es/ledger'
import { letters as lettersEs } from './messages/es/letters'
import { licensing as licensingEs } from './messages/es/licensing'
import { mail as mailEs } from './messages/es/mail'
import { members as membersEs } from './messages/es/members'
import { messages as messagesEs } from './messages/es/messages'
import { orgs as orgsEs } from './messages/es/orgs'
import { people as peopleEs } from './messages/es/people'
import { personas as personasEs } from './messages/es/personas'
import { pool as poolEs } from './messages/es/pool'
import { portfolio as portfolioEs } from './messages/es/portfolio'
import { print as printEs } from './messages/es/print'
import { proofs as proofsEs } from './messages/es/proofs'
import { reading as readingEs } from './messages/es/reading'
import { reasons as reasonsEs } from './messages/es/reasons'
import { references as referencesEs } from './messages/es/references'
import { register as registerEs } from './messages/es/register'
import { review as reviewEs } from './messages/es/review'
import { rounds as roundsEs } from './messages/es/rounds'
import { rsc as rscEs } from './messages/es/rsc'
import { rules as rulesEs } from './messages/es/rules'
import { sessions as sessionsEs } from './messages/es/sessions'
import { settling as settlingEs } from './messages/es/settling'
import { storage as storageEs } from './messages/es/storage'
import { transfer as transferEs } from './messages/es/transfer'
import { ui as uiEs } from './messages/es/ui'

/** The one catalogue. A namespace is a room (or `common`, `ui`); a test proves both languages complete. */
export const catalogue = {
  en: {
    front: frontEn,
    personas: personasEn,
    audit: auditEn,
    auth: authEn,
    bulk: bulkEn,
    casework: caseworkEn,
    catalogue: catalogueEn,
    claims: claimsEn,
    common: commonEn,
    mail: mailEn,
    letters: lettersEn,
    licensing: licensingEn,
    members: membersEn,
    messages: messagesEn,
    orgs: orgsEn,
    people: peopleEn,
    pool: poolEn,
    portfolio: portfolioEn,
    print: printEn,
    rules: rulesEn,
    sessions: sessionsEn,
    assigning: assigningEn,
    settling: settlingEn,
    desk: deskEn,
    exam: examEn,
    givers: giversEn,
    glossary: glossaryEn,
    exchange: exchangeEn,
    joining: joiningEn,
    ledger: ledgerEn,
    reading: readingEn,
    proofs: proofsEn,
    reasons: reasonsEn,
    references: referencesEn,
    register: registerEn,
    rounds: roundsEn,
    rsc: rscEn,
    review: reviewEn,
    storage: storageEn,
    transfer: transferEn,
    ui: uiEn,
  },
  es: {
    front: frontEs,
    personas: personasEs,
    audit: auditEs,
    auth: authEs,
    bulk: bulkEs,
    casework: caseworkEs,
    catalogue: catalogueEs,
    claims: claimsEs,
    common: commonEs,
    mail: mailEs,
    letters: lettersEs,
    licensing: licensingEs,
    members: membersEs,
    messages: messagesEs,
    orgs: orgsEs,
    people: peopleEs,
    pool: poolEs,
    portfolio: portfolioEs,
    print: printEs,
    rules: rulesEs,
    sessions: sessionsEs,
    assigning: assigningEs,
    settling: settlingEs,
    desk: deskEs,
    exam: examEs,
    givers: giversEs,
    glossary: glossaryEs,
    exchange: exchangeEs,
    joining: joiningEs,
    ledger: ledgerEs,
    reading: readingEs,
    proofs: proofsEs,
    reasons: reasonsEs,
    references: referencesEs,
    register: registerEs,
    rounds: roundsEs,
    rsc: rscEs,
    review: reviewEs,
    storage: storageEs,
    transfer: transferEs,
    ui: uiEs,
  },
} as const

export const LOCALES = ['en', 'es'] as const
export type Locale = (typeof LOCALES)[number]

type English = (typeof catalogue)['en']
export type Namespace = keyof English
export type MessageKey = { [N in Namespace]: `${N}.${keyof English[N] & string}` }[Namespace]

export function isLocale(value: unknown): value is Locale {
  return value === 'en' || value === 'es'
}
