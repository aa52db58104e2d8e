/** What stands on paper. */
export const print = {
  'certificate.title': 'Certificate of Endorsement',
  'certificate.certifies': 'This is to certify that',
  'certificate.met': 'has met the requirements for Endorsement as',
  'certificate.with': 'with {addOns}',
  'certificate.by': 'and may use the credential',
  'certificate.awarded': 'Awarded',
  'certificate.number': 'Certificate number',
  'certificate.edition': 'Standard',
  'certificate.verify': 'Check this certificate',
  'certificate.subject': 'Endorsement of {name} as {category}, {number}',
  'sheet.subject': 'Sign-in sheet: {title}',
  'sheet.how':
    'Scan this with your phone’s camera, or type the code at {address}. The training then goes into your portfolio by itself, verified.',
  'sheet.until': 'The code is taken until {on}.',
} as const
