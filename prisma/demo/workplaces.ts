import type { Scope } from '@/lib/rules/categories'

export const EMPLOYERS: readonly string[] = [
  'Cedar Hollow Family Center',
  'New River Early Intervention',
  'Healthy Starts of Franklin County',
  'Stone Bridge Child and Family Services',
  'Mill Creek Head Start',
  'Redbud Counseling',
  'Valley Regional Health Department',
  'Open Door Home Visiting',
  'Ridgeline Community Services Board',
  'Little River Child Development Center',
  'Harbor House for Mothers and Babies',
  'Twin Oaks Pediatrics',
  'Laurel Family Resource Network',
  'Clear Spring Tribal Family Program',
]

export const SCHOOLS: readonly string[] = [
  'Shenandoah Valley State University',
  'Roanoke Mountain College',
  'Tidewater Metropolitan University',
  'Great Lakes School of Social Work',
  'Northern Plains University',
  'St. Brigid College',
]

/** What people in a scope of practice are called, in the languages they write in. */
export const ROLES: Record<Scope, { en: readonly string[]; es: readonly string[]; fields: readonly string[] }> = {
  FA: {
    en: ['Infant room teacher', 'Family child care provider', 'Teacher assistant', 'Parent educator'],
    es: ['Maestra de sala de bebés', 'Educadora de familias'],
    fields: ['Early childhood education', 'Child development'],
  },
  FS: {
    en: [
      'Home visitor',
      'Early intervention specialist',
      'Family support worker',
      'Developmental specialist',
      'Nurse home visitor',
    ],
    es: ['Visitadora a domicilio', 'Especialista en intervención temprana'],
    fields: ['Human development', 'Social work', 'Nursing', 'Special education'],
  },
  MHS: {
    en: ['Child and family therapist', 'Dyadic therapist', 'Early childhood clinician'],
    es: ['Terapeuta infantil y familiar'],
    fields: ['Clinical social work', 'Counseling psychology', 'Marriage and family therapy'],
  },
  'MHM-C': {
    en: ['Clinical supervisor', 'Lead therapist'],
    es: ['Supervisora clínica'],
    fields: ['Clinical social work', 'Clinical psychology'],
  },
  'MHM-P': {
    en: ['Early childhood policy director', 'Program administrator'],
    es: ['Directora de políticas para la primera infancia'],
    fields: ['Public administration', 'Social policy'],
  },
  'MHM-RF': {
    en: ['Associate professor', 'Research scientist'],
    es: ['Profesora asociada'],
    fields: ['Developmental psychology', 'Infant mental health'],
  },
}

export const DESCRIPTIONS: readonly string[] = [
  'Weekly visits with families of infants and toddlers; developmental screening; help with services.',
  'Works with children and the adults who raise them, mostly at home, often together with an interpreter.',
  'Supports daily care and the relationships around it; joins the team’s case discussions.',
  '',
]

export const CITIES: Record<string, readonly string[]> = {
  VA: ['Roanoke', 'Lynchburg', 'Harrisonburg', 'Blacksburg', 'Staunton', 'Charlottesville'],
  MN: ['Duluth', 'Bemidji', 'St. Cloud', 'Mankato', 'Rochester'],
}
