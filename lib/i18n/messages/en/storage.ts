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
  'error.pages-too-large': 'Together these files are larger than {together} MB. Send fewer pages, or smaller photos.',
  'error.pages-too-many': 'At most {files} files become one document. Send fewer.',
  'error.joined-too-large':
    'Joined, these pages are larger than {megabytes} MB. Send fewer pages, or scan them in gray.',
  'error.page.empty': '{file} is empty. Take it out, or choose it again.',
  'error.page.too-large': '{file} is larger than {megabytes} MB. Take it out, or choose a smaller one.',
  'error.page.wrong-type':
    '{file} is not a PDF, a JPG or a PNG, or its name says something else than what is in it. Take it out.',
  'error.page.unreadable': '{file} cannot be opened; it may be damaged. Take it out, or photograph the page again.',
  'error.page.password': '{file} is locked, by a password or against changes. Take it out, or print it to a new PDF.',
  'error.page.infected': 'The virus scanner refused {file}. Take it out.',
  'error.zip.unreadable': 'This zip cannot be opened; it may be damaged. Pack it again and try once more.',
  'error.zip.climbs': 'A file in this zip is named to land outside of it. We do not take such a zip.',
  'error.zip.locked': 'This zip is locked by a password. Pack it again without one.',
  'error.zip.too-many': 'There are more than {most} files in this zip. Pack fewer of them.',
  'error.zip.too-much': 'What is in this zip unpacks to more than {megabytes} MB. We do not take it.',
  'error.zip.twice': 'There are two files of the same name in this zip: {file}.',
} as const
