/** The field's own words, explained once. `<word>` is the word, `<word>.means` what it means; the page sorts them. */
export const glossary = {
  title: 'Glossary',
  lead: 'The words of the Endorsement, as they are used on these pages.',
  association: 'Association',
  'association.means':
    'The association for infant mental health (AIMH) of a state or country. It receives your application and decides on it.',
  alliance: 'Alliance',
  'alliance.means': 'The body above the associations. It licenses them and publishes the standard.',
  endorsement: 'Endorsement',
  'endorsement.means':
    'The credential itself: IMH-E® for work from pregnancy to 36 months, ECMH-E® for work with children from 3 up to 6 years.',
  track: 'Track',
  'track.means': 'Which ages an endorsement is about: IMH-E® or ECMH-E®.',
  category: 'Category',
  'category.means':
    'The scope of your work that an endorsement describes, such as Infant Family Associate or Infant Mental Health Specialist. Categories are not steps of a ladder.',
  edition: 'Edition',
  'edition.means':
    'The version of the standard an application is held against. It is fixed when the application starts and does not change under it.',
  portfolio: 'Portfolio',
  'portfolio.means':
    'Everything you enter as evidence: education, work, training, reflective supervision, references, values and agreements.',
  domain: 'Competency domain',
  'domain.means': 'One of the eight areas of knowledge and skill in which a portfolio shows evidence.',
  rsc: 'RSC',
  'rsc.means':
    'Reflective supervision/consultation: regular time with somebody qualified to think about your work, the families, and what it stirs in you.',
  giver: 'RSC giver',
  'giver.means':
    'Whoever gives you RSC. Whether your hours count depends on what the giver was endorsed or vetted for on the day of the session.',
  vetted: 'Vetted giver',
  'vetted.means': 'A giver without an endorsement whom the association accepted, for a certain time.',
  ers: 'ERS',
  'ers.means': 'Endorsed Reflective Supervisor: an add-on to an endorsement for people who give RSC.',
  emerging: 'Emerging ERS',
  'emerging.means': 'The first step of ERS, for two years, while the hours given to others are still being gathered.',
  dei: 'DEI hours',
  'dei.means': 'Hours of a training that were about diversity, equity and inclusion. They are part of its hours.',
  rater: 'Rater',
  'rater.means': 'Somebody who knows your work and answers our questions about it behind a link, without an account.',
  waiver: 'Waiver',
  'waiver.means':
    'Your word that you will not ask to read a rating. The rater is told whether you gave it, and may write more freely.',
  adviser: 'Adviser',
  'adviser.means':
    'Somebody the association asks to read along and comment while you build your portfolio. Nobody decides on people they advised.',
  coordinator: 'Coordinator',
  'coordinator.means':
    'Who looks after applications at the association, asks when something is missing, and records the decision.',
  verified: 'Verified, not accepted',
  'verified.means':
    'What the office says of an entry after looking at its evidence. An entry that is not accepted does not count, and the reason is given.',
  exam: 'Exam',
  'exam.means':
    'Some categories ask for an exam in two parts before the award. It is opened once the portfolio is in order.',
  deferred: 'Deferred',
  'deferred.means':
    'A decision that something is still missing. You see what, and can come back with the same application when it is there.',
  register: 'Register',
  'register.means': 'The public list of people whose endorsement is active. Who does not want to be found is left out.',
} as const
