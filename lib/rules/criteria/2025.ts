import { minutes } from '@/lib/core/minutes'
import { plainDate } from '@/lib/core/plain-date'
import { SCOPES } from '../categories'
import type { Demand, Edition, WorkDemand } from './shape'

/** The rules associations publish since January 2025, as standards.md §4.2 decides them. Data only. */
const hours = (n: number) => minutes(n * 60)

const training30: Demand = {
  code: 'training.total',
  minutes: hours(30),
  source: { refs: ['W-CT-IFS', 'W-CT-ECFA'], text: 'At least 30 hours of specialised training.' },
}
const training33: Demand = {
  code: 'training.total',
  minutes: hours(33),
  source: { refs: ['W-CT-MHS25', 'W-CT-IMHM'], text: 'At least 33 hours of training, DEI hours included.' },
}
const dei: Demand = {
  code: 'training.dei',
  minutes: hours(3),
  source: {
    refs: ['W-CT-IMHM', 'W-CT-CHG'],
    text: '3 of the training hours on diversity, equity and inclusion in IMH.',
  },
}
const references: Demand = {
  code: 'references',
  count: 3,
  source: { refs: ['S4', 'W-OR-IFA', 'W-IN-ECFS', 'W-IN-IMHS', 'W-OK-IV'], text: 'Three reference ratings.' },
}
const competencies: Demand = {
  code: 'competencies',
  source: { refs: ['S4', 'S1', 'W-MI-TRAIN'], text: 'The whole competency grid is covered.' },
}
const signatures: Demand = {
  code: 'signatures',
  documents: ['codeOfEthics', 'agreement', 'noSanction'],
  source: {
    refs: ['S1', 'W-PA-REG', 'W-ID-REG'],
    text: 'Code of ethics, endorsement agreement and no-sanction attestation are signed.',
  },
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
    refs: ['W-ALL-EXAM', 'W-CT-MHS25'],
    text: 'Mentors only; part 1 has 60 questions, of which at most 12 wrong.',
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
  source: { refs: ['S4', 'W-AL-EC', 'W-WA-RSC'], text: '50 hours of reflective supervision within 12 to 24 months.' },
}
const masters: Demand = {
  code: 'education',
  atLeast: 'master',
  cda: false,
  licence: false,
  orWork: false,
  source: { refs: ['W-OR-IMHM', 'S4'], text: 'A master’s degree, a doctorate or another postgraduate degree.' },
}
const treatment: WorkDemand = {
  code: 'work',
  days: 730,
  kind: 'treatment',
  after: 'degree-or-licence',
  degree: 'master',
  supervised: true,
  volunteer: false,
  internshipDays: 365,
  orEducation: false,
  source: {
    refs: ['W-CT-MHS25'],
    text: '2 years of supervised, paid dyadic treatment; 1 year of internship may count if its supervisor is endorsed as MHS or MHM-C.',
  },
}
const lead: WorkDemand = {
  code: 'work.lead',
  days: 1095,
  kind: 'policy',
  after: 'degree',
  degree: 'master',
  supervised: false,
  volunteer: false,
  internshipDays: 0,
  orEducation: false,
  source: {
    refs: ['W-CT-IMHM', 'W-OR-IMHM'],
    text: '3 years postgraduate as a leader in policy or programme administration.',
  },
}
const rest: readonly Demand[] = [competencies]
const formalities: readonly Demand[] = [signatures, membership]
const anyThree: Demand = {
  code: 'references.roles',
  places: ['any', 'any', 'any'],
  source: { refs: ['standards §4.2'], text: 'Any three raters.' },
}

export const edition2025: Edition = {
  id: '2025',
  from: plainDate('2025-01-01'),
  ratingMonths: 12,
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
        source: { refs: ['W-CT-ECFA', 'W-OR-IFA'], text: 'Any academic degree, or a CDA, or 2 years of work.' },
      },
      {
        code: 'work',
        days: 730,
        kind: null,
        after: 'any-time',
        degree: 'master',
        supervised: false,
        volunteer: true,
        internshipDays: 0,
        orEducation: true,
        source: {
          refs: ['W-CT-ECFA', 'W-IN-TAB', 'W-ALL-EC'],
          text: '2 years of paid work instead of the education; trained, supervised volunteering counts.',
        },
      },
      training30,
      encouraged,
      references,
      {
        code: 'references.roles',
        places: [['supervisor'], 'endorsed', 'any'],
        source: { refs: ['W-OR-IFA', 'W-MN-REQ'], text: 'A supervisor, an endorsed or vetted rater, and any third.' },
      },
      ...rest,
      ...formalities,
    ],
    FS: [
      {
        code: 'work',
        days: 730,
        kind: 'prevention',
        after: 'any-time',
        degree: 'master',
        supervised: false,
        volunteer: false,
        internshipDays: 0,
        orEducation: false,
        source: { refs: ['W-CT-IFS', 'W-MI-ECFS'], text: '2 years of paid prevention or early intervention.' },
      },
      {
        code: 'work.families',
        families: 10,
        source: { refs: ['W-CT-IFS', 'W-MI-ECFS'], text: 'At least 10 families of the age group.' },
      },
      training30,
      {
        code: 'rsc.received',
        minutes: hours(24),
        windowMonths: null,
        cautionMonths: null,
        source: { refs: ['W-CT-IFS', 'W-IN-ECFS'], text: '24 clock hours; the newer wording has no window.' },
      },
      references,
      {
        code: 'references.roles',
        places: [['supervisor'], ['rsc-giver'], 'any'],
        source: { refs: ['W-IN-ECFS', 'W-CT-IFS'], text: 'A supervisor, the RSC giver, and any third.' },
      },
      ...rest,
      ...formalities,
    ],
    MHS: [
      {
        code: 'education',
        atLeast: 'master',
        cda: false,
        licence: true,
        orWork: false,
        source: { refs: ['W-CT-MHS25'], text: 'A master’s degree or higher, or a professional mental-health licence.' },
      },
      treatment,
      training33,
      dei,
      rsc50,
      references,
      {
        code: 'references.roles',
        places: [['supervisor', 'teacher', 'trainer', 'consultant'], ['rsc-giver'], 'any'],
        source: {
          refs: ['W-IN-IMHS', 'W-OK-III'],
          text: 'A supervisor, teacher, trainer or consultant; the RSC giver; any third.',
        },
      },
      ...rest,
      ...formalities,
    ],
    'MHM-C': [
      masters,
      treatment,
      {
        ...lead,
        kind: 'rsc',
        source: { refs: ['W-CT-IMHM', 'W-OR-IMHM'], text: '3 years postgraduate giving RSC, beside the MHS work.' },
      },
      {
        code: 'training.total',
        minutes: hours(48),
        source: { refs: ['W-CT-IMHM', 'W-CT-CHG'], text: '48 hours: 30, and 15 on giving RSC, and 3 DEI.' },
      },
      dei,
      {
        code: 'training.rsc-provision',
        minutes: hours(15),
        source: { refs: ['W-CT-IMHM'], text: '15 of the training hours on giving RSC.' },
      },
      rsc50,
      {
        code: 'rsc.about-provided',
        minutes: hours(25),
        source: { refs: ['W-IN-IMHM', 'W-FL-REQ'], text: '25 of those 50 hours about the RSC the applicant gives.' },
      },
      references,
      {
        code: 'references.roles',
        places: [['supervisor', 'teacher', 'trainer', 'consultant', 'colleague'], ['rsc-giver'], ['rsc-recipient']],
        source: {
          refs: ['W-OK-IV'],
          text: 'A supervisor, teacher, trainer, consultant or colleague; the RSC giver; somebody who receives RSC from the applicant.',
        },
      },
      ...rest,
      exam,
      ...formalities,
    ],
    'MHM-P': [masters, lead, training33, dei, encouraged, references, anyThree, ...rest, exam, ...formalities],
    'MHM-RF': [
      masters,
      {
        ...lead,
        kind: 'research',
        source: {
          refs: ['W-CT-IMHM', 'W-OR-IMHM'],
          text: '3 years postgraduate as a leader in university teaching or published research.',
        },
      },
      training33,
      dei,
      encouraged,
      references,
      anyThree,
      ...rest,
      exam,
      ...formalities,
    ],
  },
  ers: {
    scopes: [...SCOPES],
    category: {
      source: { refs: ['S3', 'W-IN-ERS'], text: 'Endorsed, or applying at the same time, in any category.' },
    },
    provided: {
      days: 365,
      recipients: 1,
      source: { refs: ['S1', 'W-IN-ERS'], text: 'RSC given for at least 12 months to at least one person.' },
    },
    rscReceived: {
      minutes: hours(12),
      source: { refs: ['W-IN-ERS'], text: '12 hours of RSC received about the RSC given.' },
    },
    training: {
      minutes: hours(15),
      furtherAfterEmerging: false,
      source: { refs: ['W-IN-ERS'], text: '15 training hours on giving RSC in total, the 5 of Emerging included.' },
    },
    references: {
      places: [['rsc-giver'], ['rsc-recipient']],
      source: { refs: ['W-IN-ERS'], text: 'Two: the RSC giver, and somebody who receives RSC from the applicant.' },
    },
    membership: { source: { refs: ['S1'], text: 'Active membership and endorsement.' } },
    emerging: {
      minutes: hours(5),
      months: 24,
      source: {
        refs: ['S1', 'W-IN-ERS'],
        text: 'Emerging with 5 training hours on giving RSC; then 2 years to meet the rest.',
      },
    },
  },
}
