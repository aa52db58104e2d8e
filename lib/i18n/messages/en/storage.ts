export const storage = {
  'error.empty': 'This file is empty. Choose it again, or choose another.',
  'error.too-large':
    'This file is larger than {megabytes} MB. Make it smaller, for example by scanning in grey, and try again.',
  'error.wrong-type': 'Choose a PDF, a JPG or a PNG. What a file is called and what is in it must agree.',
  'error.unreadable':
    'This file cannot be opened; it may be damaged. Save it again, or take a photo of the page instead.',
  'error.password':
    'This PDF is locked, by a password or against changes. Print it to a new PDF, or take a photo of the page.',
  'error.infected': 'The virus scanner refused this file. Choose another.',
} as const
