import type { ReadingWords } from '../language.js';

/** What each option of a reading says, and who holds it. */
export const readings: ReadingWords = {
  'dsu-4-3-duties-roll': {
    rolls: {
      says: 'La obligación se traslada al siguiente día hábil, como ocurre con un derecho',
      heldBy: 'una analogía con la práctica del OSD, que se refiere a los actos que ejercen o preservan un derecho',
    },
    strict: {
      says: 'La obligación conserva su día, y el derecho que nace de su incumplimiento empieza al día siguiente',
      heldBy: 'los términos de la práctica del OSD, que no menciona las obligaciones',
    },
  },
  'dsu-4-3-refusal': {
    'day-31': {
      says: 'Puede solicitarse el establecimiento de un grupo especial una vez vencidos los 30 días en que aún podían entablarse las consultas',
      heldBy: 'los términos "no entabla consultas dentro de un plazo de no más de 30 días"',
    },
    'at-once': {
      says: 'Puede solicitarse el establecimiento de un grupo especial desde el día siguiente a la negativa',
      heldBy: 'los reclamantes en la práctica',
    },
  },
  'dsu-4-7-day-sixty': {
    'day-61': {
      says: 'Deben haber transcurrido sesenta días',
      heldBy: 'la práctica: las solicitudes se concentran a partir del día 61, y once en treinta años llegaron antes',
    },
    'day-60': {
      says: 'La solicitud se permite el propio día sexagésimo',
      heldBy: 'un texto de formación de la OMC ("at any time 60 days after")',
    },
  },
  'dsu-4-8-default': {
    'day-21': {
      says: 'Puede solicitarse el establecimiento de un grupo especial después de los 20 días del párrafo 8 del artículo 4 del ESD',
      heldBy: 'los términos de ese párrafo',
    },
    'day-11': {
      says: 'Puede solicitarse el establecimiento de un grupo especial después de los 10 días, como el párrafo 3 del artículo 4 del ESD lo permite después de 30',
      heldBy: 'una analogía con ese párrafo',
    },
  },
  'joint-failure': {
    'ends-them': {
      says: 'La declaración conjunta de que las consultas no han resuelto la diferencia pone fin también a estos plazos',
      heldBy: 'una analogía con el párrafo 7 del artículo 4 del ESD',
    },
    'only-4-7': {
      says: 'Solo el párrafo 7 del artículo 4 del ESD lo prevé, de modo que este plazo sigue corriendo',
      heldBy: 'los términos de esas disposiciones',
    },
  },
  'scm-4-4-urgency': {
    no: {
      says: 'La urgencia no acorta nada, porque el párrafo 12 del artículo 4 del Acuerdo SMC solo reduce a la mitad lo que ese artículo no prescribe, y este plazo lo prescribe',
      heldBy: 'los términos de ese párrafo',
    },
    'ten-days': {
      says: 'El párrafo 8 del artículo 4 del ESD se aplica además, de modo que puede solicitarse el establecimiento después de 20 días, o de 10 cuando el párrafo 12 del artículo 4 del Acuerdo SMC los reduce a la mitad',
      heldBy: 'una interpretación sistemática',
    },
  },
  'scm-7-4-fifteen-days': {
    beside: {
      says: 'Los 15 días del párrafo 4 del artículo 7 del Acuerdo SMC coexisten con los 20',
      heldBy: 'la práctica',
    },
    displaced: {
      says: 'Los 15 días del párrafo 4 del artículo 7 del Acuerdo SMC sustituyen a los 20, porque el Apéndice 2 del ESD les da prelación',
      heldBy: 'el párrafo 2 del artículo 1 del ESD',
    },
  },
  'scm-4-12-months': {
    'months-stay': {
      says: 'Solo se reducen a la mitad los días y las semanas',
      heldBy: 'la práctica, hasta donde la muestran los casos',
    },
    halved: {
      says: 'Todo plazo se reduce a la mitad, cualquiera que sea su unidad',
      heldBy: 'los términos del párrafo 12 del artículo 4 del Acuerdo SMC, que habla de plazos',
    },
  },
  'scm-4-12-intentions': {
    no: {
      says: 'Los 30 días se mantienen',
      heldBy: 'la práctica: dos casos, en los que la declaración llegó después de 15 días',
    },
    'fifteen-days': {
      says: 'Los 30 días pasan a ser 15, porque el párrafo 12 del artículo 4 del Acuerdo SMC solo exceptúa lo que ese artículo prescribe',
      heldBy: 'los términos de ese párrafo',
    },
  },
  'dsu-16-1-day-twenty': {
    'day-21': {
      says: 'Deben haber transcurrido veinte días',
      heldBy: 'la práctica: ningún informe se ha adoptado nunca antes del día 21',
    },
    'day-20': {
      says: 'El OSD puede examinar el informe el propio día vigésimo',
      heldBy: 'algunas guías',
    },
  },
  'dsu-16-4-sunday': {
    no: {
      says: 'Los plazos del OSD no se trasladan',
      heldBy: 'los términos del párrafo 4 del artículo 16 del ESD',
    },
    moves: {
      says: 'El derecho a que se adopte el informe se traslada al siguiente día hábil, como ocurre con el derecho de apelación',
      heldBy: 'la práctica del OSD sobre la expiración de los plazos',
    },
  },
  'dsu-16-4-end-of-appeal': {
    'day-60': {
      says: 'El derecho termina con el día sexagésimo, y una notificación posterior es tardía, aunque nadie pueda anularla',
      heldBy: 'la mayoría de los Miembros',
    },
    adoption: {
      says: 'El derecho solo termina con la adopción del informe',
      heldBy: 'un texto de formación de la OMC',
    },
  },
  'counting-back': {
    before: {
      says: 'El día se traslada al día hábil anterior, por prudencia',
      heldBy: 'la práctica del orden del día del OSD',
    },
    after: {
      says: 'El día se traslada al día hábil siguiente',
      heldBy: 'los términos de la práctica del OSD',
    },
  },
  'reasonable-period-moves': {
    unmoved: {
      says: 'El plazo vence ese día',
      heldBy: 'la práctica: 40 de los 41 vencimientos indicados',
    },
    moves: {
      says: 'El plazo vence el siguiente día hábil',
      heldBy: 'un caso (DS336)',
    },
  },
  'dsu-22-2-twenty-days': {
    'from-expiry': {
      says: 'La solicitud se permite desde el día siguiente al vencimiento, y el OSD la examina después de los 20 días',
      heldBy: 'la práctica: las dieciséis solicitudes presentadas dentro de un mes llegaron entre los días 5 y 19',
    },
    'after-twenty-days': {
      says: 'La solicitud solo se permite después de los 20 días',
      heldBy: 'los términos del párrafo 2 del artículo 22 del ESD',
    },
  },
  'rule-15-appeals': {
    'if-heard': {
      says: 'Las apelaciones ya oídas podían llevarse a término',
      heldBy: 'el Órgano de Apelación y la Unión Europea; cuatro informes de 2020',
    },
    none: {
      says: 'Ninguna apelación podía llevarse a término sin la aprobación del OSD',
      heldBy: 'los Estados Unidos',
    },
  },
  'dsu-17-5-ninety-days': {
    yes: {
      says: 'El límite puede rebasarse, y el informe se adopta con arreglo al párrafo 14 del artículo 17 del ESD',
      heldBy: 'la mayoría de los Miembros; los informes desde 2011',
    },
    no: {
      says: 'Un informe posterior no se adopta por consenso negativo',
      heldBy: 'los Estados Unidos, desde 2018',
    },
  },
  'void-appeals': {
    never: {
      says: 'El informe no se adopta hasta que la apelación se complete o se retire',
      heldBy: 'la práctica',
    },
    'day-90': {
      says: 'La apelación se considera completada el día nonagésimo',
      heldBy: 'algunos autores',
    },
  },
  'dsu-22-6-thirty-days': {
    open: {
      says: 'La cuestión se señala y no se decide',
      heldBy: 'ningún Miembro en particular',
    },
    ends: {
      says: 'Después de los 30 días se necesita un consenso a favor',
      heldBy: 'algunos Miembros; los acuerdos sobre la secuencia se precaven de ello',
    },
    survives: {
      says: 'El derecho al consenso negativo subsiste después de los 30 días',
      heldBy: 'otros Miembros',
    },
  },
  sequencing: {
    parallel: {
      says: 'No se prescribe ningún orden, y la cuestión se resuelve mediante acuerdos',
      heldBy: 'los Estados Unidos; los árbitros en el primer asunto de los bananos',
    },
    '21-5-first': {
      says: 'El cumplimiento se examina primero',
      heldBy: 'las Comunidades Europeas en 1999',
    },
  },
};
