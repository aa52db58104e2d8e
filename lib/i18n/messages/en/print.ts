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
} as const
