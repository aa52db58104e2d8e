import type { ui as en } from '../en/ui'
import { crash } from './crash'

export const ui: Record<keyof typeof en, string> = {
  ...crash,
  skip: 'Ir al contenido',
  back: 'Volver',
  copy: 'Copiar',
  copied: 'Copiado',
  notProvided: 'Sin respuesta',
  language: 'Idioma',
  signIn: 'Iniciar sesión',
  'nav.label': 'Menú principal',
  'breadcrumbs.label': 'Dónde está usted',
  'pages.label': 'Páginas',
  'pages.previous': 'Anterior',
  'pages.next': 'Siguiente',
  'account.menu': 'Su cuenta',
  'account.roles': 'Sus funciones aquí',

  'field.optional': '(opcional)',
  'field.left': '{left, plural, one {Le queda # carácter} other {Le quedan # caracteres}}',
  'field.over': '{over, plural, one {Sobra # carácter} other {Sobran # caracteres}}',

  'date.month': 'Mes',
  'date.day': 'Día',
  'date.year': 'Año',
  'date.missing': '{label, select, none {Escriba la fecha} other {{label}: escriba la fecha}}',
  'date.incomplete.month': '{label, select, none {Escriba también el mes} other {{label}: escriba también el mes}}',
  'date.incomplete.day': '{label, select, none {Escriba también el día} other {{label}: escriba también el día}}',
  'date.incomplete.year': '{label, select, none {Escriba también el año} other {{label}: escriba también el año}}',
  'date.impossible.month':
    '{label, select, none {Escriba un mes del 1 al 12 o su nombre} other {{label}: escriba un mes del 1 al 12 o su nombre}}',
  'date.impossible.day':
    '{label, select, none {Escriba un día que exista en ese mes} other {{label}: escriba un día que exista en ese mes}}',
  'date.impossible.year':
    '{label, select, none {Escriba el año con cuatro cifras, como 2025} other {{label}: escriba el año con cuatro cifras, como 2025}}',

  'hours.hint': 'Por ejemplo, 1.5 o 1:30',
  'hours.unit': 'horas',
  'hours.understood': '= {hours} h {minutes} min',
  'hours.missing': '{label, select, none {Escriba las horas} other {{label}: escriba las horas}}',
  'hours.unclear':
    '{label, select, none {Escriba las horas así: 1.5 o 1:30} other {{label}: escriba las horas así: 1.5 o 1:30}}',
  'hours.minutes':
    '{label, select, none {Escriba como máximo 59 minutos después de los dos puntos} other {{label}: escriba como máximo 59 minutos después de los dos puntos}}',

  'file.empty': 'Este archivo está vacío. Elija otro.',
  'file.tooLarge': 'Este archivo es demasiado grande. Elija uno de {max} MB como máximo.',
  'file.too_large': 'Este archivo es demasiado grande. Elija uno más pequeño.',
  'file.unreachable': 'El archivo no llegó. Revise su conexión y elíjalo otra vez.',
  'file.size': '({size} MB)',
  'file.remove': 'Quitar',
  'file.stop': 'Detener',
  'file.sending': 'Subiendo {name}',
  'file.attached': '{name} está adjunto',
  'file.progress': '{sent} de {total} MB',

  'errorSummary.title': 'Hay un problema',
  'form.errorPrefix': 'Error:',
  'preview.ask': 'Ver antes la carta',
  'preview.title':
    '{count, plural, =0 {No saldría ninguna carta} one {La carta tal como saldría} other {Las # cartas tal como saldrían}}',
  'preview.notYet': 'Todavía no se ha enviado ni guardado nada. Cambie lo que desee y continúe abajo.',
  'preview.none': 'Este acto no envía ninguna carta. Todavía no se ha guardado nada.',
  'preview.to': 'Para',
  'preview.subject': 'Asunto',
  'form.pending': 'Un momento…',
  'form.leave': 'Lo que escribió aquí todavía no se ha guardado. ¿Desea salir de esta página?',
  'form.restored': 'Recuperamos lo que usted había escrito. Revíselo y guárdelo.',
  'form.signInAgain': 'Iniciar sesión de nuevo',
  'form.reload': 'Volver a cargar esta página',
  'form.invalid': 'Hay respuestas que necesitan otra mirada.',
  'form.signed_out':
    'Su sesión se cerró. Lo que escribió se conserva en este dispositivo: inicie sesión de nuevo y lo encontrará aquí.',
  'form.outdated':
    'Attune se actualizó mientras esta página estaba abierta. Lo que escribió se conserva: vuelva a cargar la página y guárdelo otra vez.',
  'form.unreachable':
    'No pudimos comunicarnos con Attune. Lo que escribió sigue aquí. Revise su conexión e inténtelo otra vez.',
  'form.unexpected':
    'Algo falló de nuestro lado. No se perdió nada de lo que escribió; inténtelo otra vez. Referencia: {reference}',

  'error.missing': '{label, select, none {Complete este dato} other {Complete «{quoted}»}}',
  'error.choose': '{label, select, none {Elija una respuesta} other {Elija una respuesta para «{quoted}»}}',
  'error.unclear':
    '{label, select, none {Escríbalo de otra manera: no pudimos leerlo} other {Escriba «{quoted}» de otra manera: no pudimos leerlo}}',
  'error.email':
    '{label, select, none {Escriba un correo electrónico como nombre@example.org} other {{label}: escriba un correo electrónico como nombre@example.org}}',
  'error.url':
    '{label, select, none {Escriba una dirección que empiece con https://} other {{label}: escriba una dirección que empiece con https://}}',
  'error.tooShort':
    '{label, select, none {Escriba al menos {min, plural, one {# carácter} other {# caracteres}}} other {{label}: escriba al menos {min, plural, one {# carácter} other {# caracteres}}}}',
  'error.tooLong':
    '{label, select, none {Escriba como máximo {max, plural, one {# carácter} other {# caracteres}}} other {{label}: escriba como máximo {max, plural, one {# carácter} other {# caracteres}}}}',
  'error.tooSmall': '{label, select, none {Escriba {min} o más} other {{label}: escriba {min} o más}}',
  'error.tooBig': '{label, select, none {Escriba {max} o menos} other {{label}: escriba {max} o menos}}',
  'error.tooFew':
    '{label, select, none {Elija al menos {min, plural, =1 {una} other {#}}} other {{label}: elija al menos {min, plural, =1 {una} other {#}}}}',
  'error.tooMany':
    '{label, select, none {Elija como máximo {max, plural, =1 {una} other {#}}} other {{label}: elija como máximo {max, plural, =1 {una} other {#}}}}',

  'autosave.idle': 'Se guarda mientras escribe',
  'autosave.typing': 'Todavía sin guardar',
  'autosave.saving': 'Guardando…',
  'autosave.saved': 'Guardado',
  'autosave.savedAt': 'Guardado a las {at, time, short}',
  'autosave.offline': 'Sin guardar: no hay conexión. Seguimos intentándolo y su texto se conserva en este dispositivo.',
  'autosave.conflict': 'Sin guardar: hay dos versiones',
  'autosave.refused': 'Sin guardar',
  'autosave.signedOut': 'Su sesión se cerró. Su texto se conserva en este dispositivo.',
  'autosave.retry': 'Intentar ahora',
  'autosave.conflictTitle': 'Hay dos versiones de este texto',
  'autosave.conflictText':
    'Se cambió en otro lugar, quizá en otra pestaña, mientras usted escribía aquí. Elija cuál se queda.',
  'autosave.byHand':
    'Entretanto se guardó otro texto: está aquí abajo. Tome de él lo que necesite y envíe de nuevo este formulario; entonces valdrá lo que esté en el campo.',
  'autosave.mine': 'Su versión',
  'autosave.theirs': 'La otra versión',
  'autosave.keepMine': 'Conservar la mía',
  'autosave.takeTheirs': 'Usar la otra',

  'slow.title': 'Espere un momento, por favor',
  'slow.text':
    'Llegaron tantas consultas a la vez desde su red que hacemos una pausa. Inténtelo de nuevo en {seconds, plural, one {# segundo} other {# segundos}}. No se pierde nada.',
  'slow.again': 'Intentar de nuevo',
  'page.notFoundTitle': 'Página no encontrada',
  'page.notFoundText':
    'Puede que la dirección tenga un error, que la página haya cambiado de lugar o que no le corresponda verla. Si llegó desde el enlace de una carta, pida uno nuevo a la coordinación de su asociación.',
}
