/** A reviewer's own readings: the list, the page of one, and what is saved while it is read. */
export const reading = {
  'error.invited': 'First say whether anything ties you to this applicant.',
  'error.sent': 'This review has been sent. Nothing in it can be changed any more.',
  'error.over': 'This review is finished. Nothing in it can be changed any more.',
  'error.declined': 'You declined this review.',
  'error.removed': 'The office has taken this review back. Nothing more can be saved in it.',
  'error.ended': 'This case has gone on without this review. Nothing more can be saved in it.',
  'error.held': 'The office has put this case on hold. What you wrote is kept; send it when the case goes on.',
  'error.step': 'Say how far this domain is shown',
  'error.recommendation': 'Choose what you recommend',
  'error.reasons': 'Give at least one reason: what is missing, and in which requirement',
  'error.toApplicant': 'Write to the applicant what they need to do next',
  'error.waiting':
    '{count, plural, one {One tick was} other {# ticks were}} not saved yet. They are being saved now; send the review again in a moment.',
  'error.changedMeanwhile': 'This text was changed in another window meanwhile. Both versions are shown beside it.',
  'error.entryGone': 'The applicant has removed this entry',
  'error.competencyGone': 'This competency is no longer on the list',
} as const
