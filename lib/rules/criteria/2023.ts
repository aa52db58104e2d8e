import { minutes } from '@/lib/core/minutes'
import { plainDate } from '@/lib/core/plain-date'
import type { Demand, Edition, WorkDemand } from './shape'

/** The four-credential page (S4) and the Virginia overview (S1), as standards.md §4.1 decides them. Data only. */
const hours = (n: number) => minutes(n * 60)

const training: Demand = {
  code: 'training.total',
  minutes: hours(30),
  source: { refs: ['S4', 'standards §4.1'], text: 'At least 30 hours of specialised training for every category.' },
}
const references: Demand = {
  code: 'references',
  count: 3,
  source: { refs: ['S4'], text: 'Three references for every category.' },
}
const competencies: Demand = {
  code: 'competencies',
  source: {
    refs: ['S4', 'S1'],
    text: 'The portfolio details training and experience in the required competency areas.',
  },
}
const signatures: Demand = {
  code: 'signatures',
  documents: ['codeOfEthics', 'agreement'],
  source: { refs: ['S1', 'W-CT-PORT'], text: 'The code of ethics and the endorsement agreement are signed.' },
}
const membership: Demand = {
  code: 'membership',
  source: { refs: ['S1', 'W-KS', 'W-TN-POL'], text: 'Active membership; some associations only encourage it.' },
}
const exam: Demand = {
  code: 'exam',
  questions: 60,
  atMostWrong: 12,
  source: {
    refs: ['S4', 'W-ALL-EXAM'],
    text: 'Exam in two parts; part 1 has 60 questions, of which at most 12 wrong.',
  },
}
const encouraged: Demand = {
  code: 'rsc.received',
  minutes: null,
  windowMonths: null,
  cautionMonths: null,
  source: { refs: ['S1'], text: 'RSC is encouraged for FA, MHM-P and MHM-R/F, not required.' },
}
const rsc50: Demand = {
  code: 'rsc.received',
  minutes: hours(50),
  windowMonths: 24,
  cautionMonths: 12,
  source: { refs: ['S4', 'S1'], text: '50 hours of reflective supervision within a one to two year period.' },
}
const paidWork: WorkDemand = {
  code: 'work',
  days: 730,
  kind: null,
  after: 'any-time',
  degree: 'master',
  supervised: false,
  volunteer: false,
  internshipDays: 0,
  orEducation: false,
  source: { refs: ['S4'], text: 'At least 2 years of work in the infant and early childhood family field.' },
}
const masters: Demand = {
  code: 'education',
  atLeast: 'master',
  cda: false,
  licence: false,
  orWork: false,
  source: { refs: ['S4'], text: 'A master’s degree or higher.' },
}
const mentorWork: Demand = {
  ...paidWork,
  days: 1095,
  source: { refs: ['S4'], text: 'At least 3 years of work in the infant and early childhood family field.' },
}
const rest: readonly Demand[] = [references, competencies]
const formalities: readonly Demand[] = [signatures, membership]

export const edition2023: Edition = {
  id: '2023',
  from: plainDate('2023-01-01'),
  ratingMonths: null,
  voidAnswers: {
    count: 6,
    source: { refs: ['W-MI-REF', 'W-OR-REF'], text: 'Six or more “not enough information” answers void a rating.' },
  },
  demands: {
    FA: [
      {
        code: 'education',
        atLeast: 'associate',
        cda: true,
        licence: false,
        orWork: true,
        source: { refs: ['S4'], text: 'A CDA credential, or an associate degree, or 2 years of work.' },
      },
      {
        ...paidWork,
        volunteer: true,
        orEducation: true,
        source: {
          refs: ['S4', 'W-IN-TAB'],
          text: '2 years of work instead of the education; trained, supervised volunteering counts.',
        },
      },
      training,
      encouraged,
      ...rest,
      ...formalities,
    ],
    FS: [
      {
        code: 'education',
        atLeast: 'bachelor',
        cda: false,
        licence: false,
        orWork: false,
        source: { refs: ['S4'], text: 'A bachelor’s or master’s degree.' },
      },
      paidWork,
      training,
      {
        code: 'rsc.received',
        minutes: hours(24),
        windowMonths: 24,
        cautionMonths: 12,
        source: { refs: ['S4', 'S1'], text: '24 hours of reflective supervision within a one to two year period.' },
      },
      ...rest,
      ...formalities,
    ],
    MHS: [
      masters,
      {
        ...paidWork,
        after: 'degree',
        source: { refs: ['S4'], text: 'At least 2 years of work after the master’s degree.' },
      },
      training,
      rsc50,
      ...rest,
      exam,
      ...formalities,
    ],
    'MHM-C': [masters, mentorWork, training, rsc50, ...rest, exam, ...formalities],
    'MHM-P': [masters, mentorWork, training, encouraged, ...rest, exam, ...formalities],
    'MHM-RF': [masters, mentorWork, training, encouraged, ...rest, exam, ...formalities],
  },
  ers: {
    scopes: ['FS', 'MHS'],
    category: { source: { refs: ['S1'], text: 'Endorsed, or applying at the same time, as FS or MHS.' } },
    provided: {
      days: 365,
      recipients: 1,
      source: { refs: ['S1'], text: 'RSC given for at least 12 months to at least one person.' },
    },
    rscReceived: {
      minutes: minutes(1),
      source: { refs: ['S1'], text: 'RSC received about the RSC given; the overview names no number, so any counts.' },
    },
    training: {
      minutes: hours(15),
      furtherAfterEmerging: true,
      source: {
        refs: ['S1'],
        text: 'At least 15 training hours on giving RSC; for Emerging, 15 more within the period.',
      },
    },
    references: null,
    membership: { source: { refs: ['S1'], text: 'Active membership and endorsement.' } },
    emerging: {
      minutes: hours(5),
      months: 24,
      source: { refs: ['S1'], text: 'Emerging with 5 training hours on giving RSC; then 2 years to meet the rest.' },
    },
  },
}
