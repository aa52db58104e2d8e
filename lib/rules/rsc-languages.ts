/** Languages a giver may offer RSC in, as BCP 47 codes: those spoken most where associations are, and American Sign Language. */
export const RSC_LANGUAGES = [
  'en',
  'es',
  'ase',
  'ar',
  'zh',
  'fr',
  'ht',
  'hmn',
  'ko',
  'pt',
  'ru',
  'so',
  'tl',
  'vi',
] as const
