/** Results of the exam’s parts. */
export const exam = {
  'part.missing': 'Choose which part of the exam this is',
  'correct.missing': 'Enter how many answers were right',
  'correct.unclear': 'Enter the number of right answers in figures',
  'correct.tooMany': 'The part has {of} questions. Enter a number up to {of}',
  'passed.missing': 'Choose whether the part was passed',
  'satOn.future': 'Enter the day of the exam; it cannot lie ahead',
  'error.own': 'You cannot record the result of your own exam.',
  'error.notCleared': 'Results are recorded only while somebody is cleared for the exam.',
} as const
