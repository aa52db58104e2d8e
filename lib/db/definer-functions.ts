/**
 * Every function that runs with its owner's rights, and why. Reviewed by hand; a test compares this list with the
 * database and fails on any other. Each repeats the tenant test and fixes its search_path.
 */
export const DEFINER_FUNCTIONS = {
  'attune.find_cases': 'the desk’s search over names, e-mail and reference, for the same reason as the two below',
  'attune.find_people': 'name search over a trigram index, which row security would switch off',
  'attune.find_endorsements': 'the same for the public register',
} as const
