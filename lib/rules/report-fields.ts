/** The report fields of facts.md §8: codes, all optional. `declined` is "prefer not to say". */
export const DECLINED = 'declined'
export const REPORT_FIELDS = {
  hispanicLatino: ['yes', 'no', DECLINED],
  gender: ['woman', 'man', 'nonbinary', 'other', DECLINED],
  englishFirst: ['yes', 'no', DECLINED],
  educationReported: ['high-school', 'CDA', 'associate', 'bachelor', 'master', 'doctorate', DECLINED],
  yearsExperience: ['0-2', '3-5', '6-10', '11-20', '21-plus', DECLINED],
  community: ['rural', 'suburban', 'urban', 'mixed', DECLINED],
  discipline: [
    'early-education',
    'early-intervention',
    'home-visiting',
    'child-welfare',
    'mental-health',
    'social-work',
    'nursing-health',
    'occupational-physical-speech',
    'higher-education',
    'policy-administration',
    'other',
    DECLINED,
  ],
} as const
export type ReportField = keyof typeof REPORT_FIELDS
export const REPORT_FIELD_NAMES = Object.keys(REPORT_FIELDS) as ReportField[]
