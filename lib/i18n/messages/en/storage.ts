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
  'error.zip.unreadable': 'This zip cannot be opened; it may be damaged. Pack it again and try once more.',
  'error.zip.climbs': 'A file in this zip is named to land outside of it. We do not take such a zip.',
  'error.zip.locked': 'This zip is locked by a password. Pack it again without one.',
  'error.zip.too-many': 'There are more than {most} files in this zip. Pack fewer of them.',
  'error.zip.too-much': 'What is in this zip unpacks to more than {megabytes} MB. We do not take it.',
  'error.zip.twice': 'There are two files of the same name in this zip: {file}.',
} as const
