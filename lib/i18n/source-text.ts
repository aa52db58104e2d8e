/**
 * What the sources ask, in Spanish: by the sentence as it stands in the criteria, which are written in English beside what
 * they were read from. A test holds it against every edition.
 */
const SPANISH: Readonly<Record<string, string>> = {
  '12 hours of RSC received about the RSC given.': '12 horas de RSC recibida sobre la RSC que se da.',
  '15 of the training hours on giving RSC.': '15 de las horas de capacitación, sobre cómo dar RSC.',
  '15 training hours on giving RSC in total, the 5 of Emerging included.':
    '15 horas de capacitación sobre cómo dar RSC en total, incluidas las 5 de Emerging.',
  '2 years of paid prevention or early intervention.':
    '2 años de trabajo pagado en prevención o intervención temprana.',
  '2 years of paid work instead of the education; trained, supervised volunteering counts.':
    '2 años de trabajo pagado en lugar de los estudios; cuenta el voluntariado con capacitación y supervisión.',
  '2 years of supervised, paid dyadic treatment; 1 year of internship may count if its supervisor is endorsed as MHS or MHM-C.':
    '2 años de tratamiento diádico pagado y supervisado; puede contar 1 año de práctica si quien la supervisó tiene el Endoso como MHS o MHM-C.',
  '2 years of work instead of the education; trained, supervised volunteering counts.':
    '2 años de trabajo en lugar de los estudios; cuenta el voluntariado con capacitación y supervisión.',
  '24 clock hours; the newer wording has no window.': '24 horas de reloj; la redacción más reciente no pone plazo.',
  '24 hours of reflective supervision within a one to two year period.':
    '24 horas de supervisión reflexiva en un período de uno a dos años.',
  '25 of those 50 hours about the RSC the applicant gives.':
    '25 de esas 50 horas sobre la RSC que da la persona solicitante.',
  '3 of the training hours on diversity, equity and inclusion in IMH.':
    '3 de las horas de capacitación, sobre diversidad, equidad e inclusión en la salud mental infantil.',
  '3 years postgraduate as a leader in policy or programme administration.':
    '3 años, después del posgrado, en un puesto de liderazgo en políticas o administración de programas.',
  '3 years postgraduate as a leader in university teaching or published research.':
    '3 años, después del posgrado, en un puesto de liderazgo en docencia universitaria o investigación publicada.',
  '3 years postgraduate giving RSC, beside the MHS work.':
    '3 años dando RSC después del posgrado, además del trabajo de MHS.',
  '48 hours: 30, and 15 on giving RSC, and 3 DEI.': '48 horas: 30, más 15 sobre cómo dar RSC y 3 de DEI.',
  '50 hours of reflective supervision within 12 to 24 months.': '50 horas de supervisión reflexiva en 12 a 24 meses.',
  '50 hours of reflective supervision within a one to two year period.':
    '50 horas de supervisión reflexiva en un período de uno a dos años.',
  'A CDA credential, or an associate degree, or 2 years of work.':
    'Una credencial CDA, un título de asociado o 2 años de trabajo.',
  'A bachelor’s or master’s degree.': 'Una licenciatura o una maestría.',
  'A master’s degree or higher, or a professional mental-health licence.':
    'Una maestría o un título superior, o una licencia profesional en salud mental.',
  'A master’s degree or higher.': 'Una maestría o un título superior.',
  'A master’s degree, a doctorate or another postgraduate degree.': 'Una maestría, un doctorado u otro posgrado.',
  'A supervisor, an endorsed or vetted rater, and any third.':
    'Quien supervisa, una persona con Endoso o verificada, y una tercera cualquiera.',
  'A supervisor, teacher, trainer or consultant; the RSC giver; any third.':
    'Quien supervisa, enseña, capacita o asesora; quien da la RSC; una tercera cualquiera.',
  'A supervisor, teacher, trainer, consultant or colleague; the RSC giver; somebody who receives RSC from the applicant.':
    'Quien supervisa, enseña, capacita o asesora, o un colega; quien da la RSC; alguien que recibe RSC de la persona solicitante.',
  'A supervisor, the RSC giver, and any third.': 'Quien supervisa, quien da la RSC y una tercera persona cualquiera.',
  'Active membership and endorsement.': 'Membresía y Endoso vigentes.',
  'Active membership; some associations only encourage it.':
    'Membresía vigente; algunas asociaciones solo la recomiendan.',
  'Any academic degree, or a CDA, or 2 years of work.': 'Cualquier título académico, un CDA o 2 años de trabajo.',
  'Any three raters.': 'Tres personas cualesquiera.',
  'At least 10 families of the age group.': 'Al menos 10 familias del grupo de edad.',
  'At least 15 training hours on giving RSC; for Emerging, 15 more within the period.':
    'Al menos 15 horas de capacitación sobre cómo dar RSC; para Emerging, 15 más dentro del período.',
  'At least 2 years of work after the master’s degree.': 'Al menos 2 años de trabajo después de la maestría.',
  'At least 2 years of work in the infant and early childhood family field.':
    'Al menos 2 años de trabajo con familias en el campo de la primera infancia.',
  'At least 3 years of work in the infant and early childhood family field.':
    'Al menos 3 años de trabajo con familias en el campo de la primera infancia.',
  'At least 30 hours of specialised training for every category.':
    'Al menos 30 horas de capacitación especializada en todas las categorías.',
  'At least 30 hours of specialised training.': 'Al menos 30 horas de capacitación especializada.',
  'At least 33 hours of training, DEI hours included.': 'Al menos 33 horas de capacitación, incluidas las de DEI.',
  'Code of ethics, endorsement agreement and no-sanction attestation are signed.':
    'El código de ética, el acuerdo de Endoso y la declaración de no tener sanciones están firmados.',
  'Emerging with 5 training hours on giving RSC; then 2 years to meet the rest.':
    'Emerging con 5 horas de capacitación sobre cómo dar RSC; luego, 2 años para cumplir lo demás.',
  'Endorsed, or applying at the same time, as FS or MHS.':
    'Con el Endoso como FS o MHS, o con una solicitud al mismo tiempo.',
  'Endorsed, or applying at the same time, in any category.':
    'Con el Endoso en cualquier categoría, o con una solicitud al mismo tiempo.',
  'Exam in two parts; part 1 has 60 questions, of which at most 12 wrong.':
    'Examen en dos partes; la parte 1 tiene 60 preguntas, con 12 errores como máximo.',
  'Mentors only; part 1 has 60 questions, of which at most 12 wrong.':
    'Solo para mentores; la parte 1 tiene 60 preguntas, con 12 errores como máximo.',
  'RSC given for at least 12 months to at least one person.':
    'RSC dada durante al menos 12 meses a por lo menos una persona.',
  'RSC is encouraged for FA, MHM-P and MHM-R/F, not required.':
    'La RSC se recomienda para FA, MHM-P y MHM-R/F; no se exige.',
  'RSC received about the RSC given; the overview names no number, so any counts.':
    'RSC recibida sobre la RSC que se da; el resumen no indica una cantidad, así que cuenta cualquiera.',
  'Six or more “not enough information” answers void a rating.':
    'Seis o más respuestas «sin información suficiente» anulan una valoración.',
  'The code of ethics and the endorsement agreement are signed.':
    'El código de ética y el acuerdo de Endoso están firmados.',
  'The portfolio details training and experience in the required competency areas.':
    'El portafolio detalla la capacitación y la experiencia en las áreas de competencia requeridas.',
  'The whole competency grid is covered.': 'Toda la cuadrícula de competencias está cubierta.',
  'Three reference ratings.': 'Tres valoraciones de referencia.',
  'Three references for every category.': 'Tres referencias en todas las categorías.',
  'Two: the RSC giver, and somebody who receives RSC from the applicant.':
    'Dos: quien da la RSC y alguien que recibe RSC de la persona solicitante.',
}

/** What a source asks, in the reader's language. */
export function sourceText(locale: string, english: string): string {
  return (locale === 'es' && SPANISH[english]) || english
}
