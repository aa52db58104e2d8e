import type { ValueCode } from '@/lib/rules/values'

/** How people in these stories write about the seven values: an opening of their own, then an example from their work. */
type Texts = Readonly<Record<ValueCode, readonly string[]>>

export const OPENINGS: Record<'en' | 'es', Texts> = {
  en: {
    relationships: [
      'I used to think I was there to teach. Now I know that nothing I bring works unless the relationship comes first.',
      'A baby cannot be met without the people who hold that baby. I start with them.',
      'Families have taught me that being reliable in small things is what makes the big talks possible.',
    ],
    diversity: [
      'Every household has its own way of greeting, feeding and comforting, and I ask before I assume.',
      'I grew up in a family that did things differently, and I remember what it felt like to be explained.',
      'I keep learning which of my ideas about good care are mine alone.',
    ],
    justice: [
      'Some families have to prove again and again what others are simply believed. I try to carry part of that load.',
      'When a rule hurts a small child I say so, in the meeting where it can be changed.',
      'Waiting lists are not neutral. I keep track of who is always last on ours.',
    ],
    integrity: [
      'If I do not know, I say that I do not know, and that I will find out.',
      'I write what I saw, not what would be easier to read.',
      'I tell families at the beginning what I must report, so that it never comes as a betrayal.',
    ],
    confidentiality: [
      'In a small county everybody knows everybody, so I never talk about a family outside the room, not even kindly.',
      'My notes are short and respectful; I imagine the mother reading them.',
      'Before I share anything with a colleague I ask whether the family knows that I will.',
    ],
    knowledge: [
      'What we know about the early years changes, and I want to change with it.',
      'I read one article a month with my team and we ask what it means on Tuesday morning.',
      'Screening tools are only as good as the person who explains the result.',
    ],
    reflection: [
      'In supervision I learned to notice what I feel before I decide what to do.',
      'The visits I drive home from slowly are the ones I bring to my reflective supervisor.',
      'I wonder more than I did ten years ago, and I hurry less.',
    ],
  },
  es: {
    relationships: [
      'Al principio pensaba que iba a enseñar. Hoy sé que primero está la relación, y que sin ella nada de lo que llevo sirve.',
      'No se puede conocer a un bebé sin conocer a quienes lo sostienen. Empiezo por ellos.',
    ],
    diversity: [
      'Cada casa tiene su forma de saludar, de alimentar y de consolar. Pregunto antes de suponer.',
      'Sigo aprendiendo cuáles de mis ideas sobre el buen cuidado son solo mías.',
    ],
    justice: [
      'A algunas familias se les pide probar una y otra vez lo que a otras simplemente se les cree. Trato de cargar parte de ese peso.',
      'Cuando una regla lastima a una criatura, lo digo en la reunión donde se puede cambiar.',
    ],
    integrity: [
      'Si no sé, digo que no sé y que lo voy a averiguar.',
      'Desde el primer día explico a la familia qué debo reportar, para que nunca se sienta como una traición.',
    ],
    confidentiality: [
      'En un condado pequeño todo el mundo se conoce; por eso no hablo de una familia fuera del cuarto, ni siquiera con cariño.',
      'Mis notas son breves y respetuosas: imagino que la madre las lee.',
    ],
    knowledge: [
      'Lo que sabemos de los primeros años cambia, y quiero cambiar con ello.',
      'Cada mes leemos un artículo con el equipo y nos preguntamos qué significa para la visita del martes.',
    ],
    reflection: [
      'En la supervisión reflexiva aprendí a notar lo que siento antes de decidir qué hacer.',
      'Las visitas de las que regreso manejando despacio son las que llevo a mi supervisora.',
    ],
  },
}

export const EXAMPLES: Record<'en' | 'es', readonly string[]> = {
  en: [
    'Last spring a grandmother let me sit on the floor with her for three visits before she said a word about the court date. Those three visits were the work.',
    'With one young couple I said nothing for ten minutes and watched their son bring me the same red cup. His father noticed it before I named it.',
    'A mother told me that I was the first person who had asked what she wished for her daughter. I had only asked because my supervisor had asked me.',
    'I once apologized to a father for an assumption I had made about his work schedule. We started again, and he has missed no visit since.',
    'In our team we now begin each case discussion with what the child might want us to know.',
    'When a placement ended early, I visited the foster parents too. They had lost someone, and nobody had said so.',
    'I carry a small notebook with the words families use for comfort, and I use theirs, not mine.',
    'A colleague and I disagreed about a referral. We took it to reflective consultation and both left with a better question.',
  ],
  es: [
    'La primavera pasada, una abuela me dejó sentarme en el piso con ella tres visitas antes de hablarme de la corte. Esas tres visitas eran el trabajo.',
    'Con una pareja joven guardé silencio diez minutos mientras su hijo me traía la misma taza roja. El papá lo notó antes de que yo lo dijera.',
    'Una mamá me dijo que yo era la primera persona que le preguntaba qué soñaba para su hija.',
    'Una vez le pedí disculpas a un papá por algo que supuse de su horario. Empezamos de nuevo y no ha faltado a ninguna visita.',
    'Llevo una libreta con las palabras que usan las familias para consolar, y uso las de ellas, no las mías.',
  ],
}

/** What raters add in their own words. */
export const COMMENTS: readonly string[] = [
  'I would trust this person with my own grandchild. Calm, curious, and honest about what is hard.',
  'Brings real situations to supervision, including the ones that did not go well. That is rare.',
  'Families ask for her by name. She notices fathers, siblings and the dog.',
  'Still learning to slow down with angry parents, and knows it. I recommend without hesitation.',
  'Prepared, kind, and clear in writing. Our whole team has changed its way of opening meetings because of this work.',
  '',
  'We have worked together for six years. I have seen steady growth in reflective capacity.',
  '',
]

export const FEEDBACK: readonly string[] = [
  'A thoughtful portfolio. The statement on reflection stayed with the reviewers. Congratulations!',
  'Clear, complete, and a pleasure to read. Thank you for the care you bring to families.',
  'Your work history shows the range of your experience. Please keep logging your hours for renewal.',
]
