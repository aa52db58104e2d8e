/** What readers recommend, how they come to one recommendation, and how alike they judge. */
export const settling = {
  'recommendation.endorse': 'Endorse',
  'recommendation.clearForExam': 'Clear for the exam',
  'recommendation.defer': 'Defer',
  'recommendation.moreInformation': 'Ask for more information',
  'how.one': 'One reviewer has read it',
  'how.agreed': 'The reviewers agree',
  'how.third': 'A third reviewer made the majority',
  'how.coordinator': 'The coordinator settled it',
  'closed.decided': 'The application has been decided.',
  'closed.withdrawn': 'The application was withdrawn.',
  'closed.settled': 'The reviewers have settled on a recommendation.',
  'closed.sent': 'The applicant has sent the application.',
} as const
