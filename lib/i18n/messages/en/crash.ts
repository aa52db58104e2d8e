/** What is said when a page breaks: part of `ui`, kept apart because the last resort (app/global-error.tsx) carries both languages. */
export const crash = {
  'page.errorTitle': 'This page could not be shown',
  'page.errorText': 'Something went wrong on our side. Nothing that was saved is lost.',
  'page.errorReference': 'Reference: {reference}',
  'page.retry': 'Try again',
  'page.home': 'Go to the start page',
} as const
