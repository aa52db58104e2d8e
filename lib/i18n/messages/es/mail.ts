import type { mail as en } from '../en/mail'

export const mail: Record<keyof typeof en, string> = {
  'mailbox.title': 'Buzón',
  'mailbox.lead': 'Lo que se habría enviado. En esta demostración ningún correo sale de esta máquina; se guarda aquí.',
  'mailbox.to': 'Para',
  'mailbox.from': 'De',
  'mailbox.subject': 'Asunto',
  'mailbox.received': 'Recibido',
  'mailbox.find': 'La dirección contiene',
  'mailbox.show': 'Mostrar',
  'mailbox.all': 'Todo el correo',
  'mailbox.none': 'No hay correo',
  'mailbox.noneText':
    'Una carta aparece aquí un momento después del hecho que cuenta. Mire otra vez o busque otra dirección.',
  'mailbox.links': 'Enlaces de esta carta',
  'mailbox.text': 'Como texto simple',
  'mailbox.letter': 'La carta',
  greeting: 'Hola, {name}:',
  'greeting.nobody': 'Hola:',
  closing: 'Un saludo cordial,',
  'footer.association':
    'Este correo viene de {org}. Si responde, lo leerá {contact}; una respuesta no llega a ningún portafolio.',
  'footer.account': 'Attune envió este correo automáticamente. Nadie lee las respuestas a esta dirección.',
  'button.fallback': 'Si el botón no funciona, copie esta dirección en su navegador:',
  'link.yours':
    'Este enlace es solo para usted; le pedimos que no reenvíe este correo. Funciona hasta el final del {until}.',
  hours: '{hours} {minutes, plural, =60 {hora} other {horas}}',
  'fact.reference': 'Solicitud',
  'fact.category': 'Endoso',
  'fact.applicant': 'Solicitante',
  'fact.recommendation': 'Recomendación',
  'fact.settledHow': 'Cómo se llegó a ella',
  'fact.round': 'Ronda',
  'fact.reading': 'Se le pide',
  'fact.due': 'Fecha límite de la revisión',
  'fact.role': 'Se le pide como',
  'fact.until': 'Le pedimos responder a más tardar el',
  'fact.number': 'Número de certificado',
  'fact.awardedOn': 'Otorgado el',
  'fact.expectedOn': 'Le escribiremos a más tardar el',
  'fact.coordinator': 'Quien coordina su solicitud',
  'fact.student': 'Estudiante',
  'fact.dueOn': 'Le pedimos responder a más tardar el',
  'fact.references': 'Referencias recibidas',
  'fact.hours': 'Horas',
  'fact.between': 'Entre',
  between: '{from} y {to}',
  of: '{received} de {needed}',

  'comment.noReply':
    'Si responde a este correo, la respuesta no llega a la conversación. Conteste, por favor, en la página a la que lleva el botón.',
  'comment.choice': 'Al momento, una vez al día o nunca: usted elige cómo se entera de los comentarios en {choice}',

  'document-refused.subject': 'El análisis de virus rechazó {document}',
  'document-refused.title': 'Se rechazó un documento suyo',
  'document-refused.lead':
    '{org} hace analizar cada documento en busca de virus. El análisis rechazó {document}; por eso se borró el archivo y no sirve de comprobante.',
  'document-refused.document': 'Documento',
  'document-refused.what':
    'Revise la computadora o el teléfono de donde viene y suba una copia limpia: fotografíe el papel otra vez o guárdelo de nuevo como PDF.',
  'document-refused.button': 'Abrir sus documentos',

  'joining-asked.subject': '¿Está usted registrado dos veces en {org}?',
  'joining-asked.title': '¿Son suyos los dos registros?',
  'joining-asked.lead':
    '{org} cree que usted está registrado dos veces: con esta dirección y con {other}. Si las dos son suyas, pueden convertirse en un solo registro.',
  'joining-asked.what':
    'Preguntamos en las dos direcciones. Solo cuando ambas dicen que sí, todo lo de un registro pasa al otro: solicitudes, datos, documentos y Endosos®.',
  'joining-asked.lasting':
    'Esto no se puede deshacer. Si no conoce la otra dirección, abra la página y diga que no: entonces no se mueve nada y nadie sabrá nada de usted.',
  'joining-asked.button': 'Responder a la pregunta',
  'joining-asked.until': 'El enlace funciona hasta el {until}. Sin respuesta, todo queda como está.',
  'joining-done.subject': 'Sus dos registros en {org} son uno',
  'joining-done.title': 'Sus dos registros son uno',
  'joining-done.lead':
    'Todo lo que estaba registrado en {org} con {leaving} está ahora con {staying}. A partir de ahora entre con esa dirección.',
  'joining-done.what':
    'Los certificados y sus números no cambian. Entrar en {org} con la otra dirección ya no lleva a ninguna parte; en otras asociaciones no ha cambiado nada.',
  'joining-done.twice': 'Si había anotado algo en los dos, ahora figura dos veces: elimine uno de los dos.',
  'joining-done.button': 'Abrir su escritorio',
  'joining-declined.subject': 'Rechazada: la unión de {leaving} y {staying}',
  'joining-declined.title': 'Una de las dos partes dijo que no',
  'joining-declined.lead':
    'Usted propuso unir a {leaving} con {staying}. La persona de una de las direcciones lo ha rechazado.',
  'joining-declined.next':
    'No se ha movido nada. Si son dos personas, indíquelo en la página: así no se volverán a sugerir.',
  'joining-declined.button': 'Abrir los dos registros',
  'joining-waits.subject': 'Aceptada, pero hay algo pendiente: {leaving} y {staying}',
  'joining-waits.title': 'Las dos partes dijeron que sí; le toca a usted',
  'joining-waits.lead':
    'Las dos direcciones aceptaron unir a {leaving} con {staying}. Desde que usted preguntó ha surgido algo que hay que resolver antes.',
  'joining-waits.next': 'La página dice qué es. Una vez resuelto, únalos allí con un clic.',
  'joining-waits.button': 'Abrir los dos registros',
  'admin-invitation.subject': 'Le invitamos a administrar Attune para {org}',
  'admin-invitation.title': 'Le damos la bienvenida',
  'admin-invitation.lead':
    'La Alliance ha fundado {org} en Attune y le ha nombrado como primera persona administradora.',
  'admin-invitation.what':
    'Usted decide quién trabaja en la oficina y cómo trabaja la asociación: sus idiomas, sus plazos y su gente. Su cuenta queda lista con un solo clic.',
  'admin-invitation.button': 'Aceptar la invitación',
  'admin-invitation.until': 'El enlace funciona hasta el {until}. Si no esperaba esta carta, no tiene que hacer nada.',

  'roster-listed.subject': 'Usted está en la lista de {training}',
  'roster-listed.title': 'Usted está en la lista de una capacitación',
  'roster-listed.lead': '{org} ha anotado que usted asistió a {training} el {date}.',
  'roster-listed.training': 'Capacitación',
  'roster-listed.day': 'Fecha',
  'roster-listed.what': 'Agréguela a su portafolio con un clic: no hay que escribir nada ni hace falta un certificado.',
  'roster-listed.signUp':
    'Cree una cuenta con esta dirección y podrá agregarla a su portafolio con un clic: no hay que escribir nada ni hace falta un certificado. Si no sabe de qué se trata, no tiene que hacer nada.',
  'roster-listed.button': 'Abrir la capacitación',

  'adviser-assigned.subject': 'Usted asesora a {applicant} ({reference})',
  'adviser-assigned.title': 'Ahora usted asesora a {applicant}',
  'adviser-assigned.lead':
    '{org} le ha pedido que ayude a {applicant} a preparar una solicitud de Endoso® como {category}.',
  'adviser-assigned.what':
    'Puede leer el portafolio, ver qué cuenta y qué falta todavía, y comentar junto a cada parte. No puede cambiar nada, y las valoraciones quedan entre quien las da y la oficina.',
  'adviser-assigned.button': 'Abrir el portafolio',

  'adviser-named.subject': '{adviser} le ayuda con {reference}',
  'adviser-named.title': 'Ahora {adviser} le asesora',
  'adviser-named.lead': '{org} ha pedido a {adviser} que le ayude a preparar su solicitud de Endoso® como {category}.',
  'adviser-named.what':
    '{adviser} puede leer su portafolio, pero no sus valoraciones, y no puede cambiar nada. Junto a cada parte hay un lugar para comentarios donde puede preguntar.',
  'adviser-named.button': 'Abrir su solicitud',

  'comment-written.subject': '{author} comentó sobre {section} ({reference})',
  'comment-written.title': 'Un comentario nuevo sobre {section}',
  'comment-written.lead': '{author} escribió junto a «{section}» de la solicitud {reference}:',
  'comment-written.button': 'Leer y contestar',

  'comment-digest.subject': '{count, plural, one {Un comentario} other {# comentarios}} sin leer',
  'comment-digest.title': '{count, plural, one {Un comentario sin leer} other {# comentarios sin leer}}',
  'comment-digest.lead': 'Desde su última visita, le han escrito en {org}:',
  'comment-digest.thread': '{count, plural, one {Un comentario} other {# comentarios}} de {authors}',
  'comment-digest.button': 'Abrir mi escritorio',

  'rater-invitation.subject': '{applicant} le pide una referencia',
  'rater-invitation.title': '{applicant} quisiera una referencia suya',
  'rater-invitation.lead':
    '{applicant} solicita a {org} el Endoso como {category} y dio su nombre porque usted conoce bien su trabajo.',
  'rater-invitation.takes':
    'Usted responde preguntas sobre cómo trabaja {applicant} con bebés, niñas y niños pequeños y quienes los cuidan, y dice si recomienda el Endoso. Toma unos {takes} minutos. No necesita una cuenta y puede hacerlo desde el teléfono.',
  'rater-invitation.waived':
    '{applicant} renunció al derecho de ver sus respuestas. Solo las leen las personas de {org} que deciden sobre la solicitud.',
  'rater-invitation.kept':
    '{applicant} no renunció al derecho de ver sus respuestas. Al responder, tenga presente que {applicant} puede pedir leerlas.',
  'rater-invitation.decline':
    'Si prefiere no responder, dígalo en la misma página. {applicant} solo sabrá que hace falta otra persona.',
  'rater-invitation.button': 'Responder las preguntas',

  'rater-reminder.subject': 'Recordatorio: {applicant} espera su referencia',
  'rater-reminder.title': 'Todavía falta su referencia para {applicant}',
  'rater-reminder.lead':
    'Hace un tiempo le escribimos porque {applicant} solicita a {org} el Endoso como {category}. Su referencia aún no nos ha llegado y sin ella la solicitud no puede avanzar.',
  'rater-reminder.link': 'Use, por favor, el enlace de este correo. Si ya había empezado, sus respuestas siguen ahí.',
  'rater-reminder.button': 'Responder las preguntas',

  'rater-no-longer-needed.subject': 'Ya no se necesita su referencia para {applicant}',
  'rater-no-longer-needed.title': 'Ya no se necesita su referencia',
  'rater-no-longer-needed.lead':
    'Le habíamos pedido una referencia para {applicant}. Esa petición se retiró. Usted no tiene que hacer nada más y el enlace que le enviamos dejó de funcionar.',
  'rater-no-longer-needed.thanks': 'Gracias por su disposición a ayudar.',

  'rater-thanks.subject': 'Gracias por su referencia para {applicant}',
  'rater-thanks.title': 'Recibimos su referencia',
  'rater-thanks.lead':
    'Gracias. Su referencia para {applicant} llegó a {org}. No tiene que hacer nada más; ya no se puede cambiar y el enlace dejó de funcionar.',
  'rater-thanks.why':
    'Un portafolio muestra horas y certificados. Cómo es una persona con las familias, solo nos lo puede contar gente como usted. Si hay alguna pregunta, {org} le escribirá o le llamará.',

  'giver-confirmation-request.subject': 'Confirme, por favor, las horas de {applicant} con usted',
  'giver-confirmation-request.title': '¿Estas horas fueron con usted?',
  'giver-confirmation-request.lead':
    '{applicant} registró {hours} de supervisión o consulta reflexiva con usted para una solicitud a {org}. Solo cuentan cuando usted, que las dio, las confirma.',
  'giver-confirmation-request.how':
    'En la página verá cada registro. Confírmelo, corríjalo o diga que no es correcto. Toma unos minutos y no necesita una cuenta.',
  'giver-confirmation-request.button': 'Ver las horas',

  'giver-reminder.subject': 'Recordatorio: {applicant} le pide confirmar horas',
  'giver-reminder.title': '{applicant} todavía necesita su confirmación',
  'giver-reminder.lead':
    'Hace un tiempo le pedimos confirmar {hours} de supervisión o consulta reflexiva que {applicant} registró con usted. Hasta que lo haga, no cuentan para la solicitud a {org}.',
  'giver-reminder.how':
    'Use, por favor, el enlace de este correo. Confirme cada registro, corríjalo o diga que no es correcto. No necesita una cuenta.',
  'giver-reminder.button': 'Ver las horas',

  'application-submitted.subject': 'Recibimos su solicitud {reference}',
  'application-submitted.title': 'Su solicitud ya llegó',
  'application-submitted.lead':
    'Gracias. Su solicitud de Endoso como {category} llegó a {org}. Guarde el número {reference}; se lo pediremos cuando llame o escriba.',
  'application-submitted.next.title': 'Qué sigue ahora',
  'application-submitted.next.check': 'Coordinación revisa que su portafolio esté completo.',
  'application-submitted.next.ask': 'Si falta algo, le pedimos exactamente eso, por correo.',
  'application-submitted.next.decide': 'Después se evalúa su portafolio y le escribimos el resultado.',
  'application-submitted.button': 'Ver en qué va',

  'information-requested.subject': 'Necesitamos algo más para {reference}',
  'information-requested.title': 'Necesitamos algo más de usted',
  'information-requested.lead':
    '{org} revisó su solicitud de Endoso como {category} y le pregunta por {count, plural, one {un punto} other {# puntos}}. Le pedimos responder a más tardar el {due}.',
  'information-requested.how':
    'Esas partes de su portafolio vuelven a estar abiertas; lo demás queda como usted lo envió. Cuando haya respondido todo, envíelo de nuevo y seguimos desde ahí.',
  'information-requested.button': 'Responder ahora',

  'round-moved.subject': 'Cuándo se decide su solicitud: {reference}',
  'round-moved.title': 'Su solicitud está en la ronda {round}',
  'round-moved.lead':
    '{org} revisa las solicitudes por rondas. La suya, para el Endoso® como {category}, se revisa en la ronda {round}.',
  'round-moved.meaning': 'Esta fecha sustituye a la que se le comunicó antes. No tiene que hacer nada.',
  'round-moved.button': 'Ver en qué punto está',
  'case-held.subject': 'Su solicitud está en pausa: {reference}',
  'case-held.title': 'Su solicitud está en pausa',
  'case-held.lead': '{org} puso en pausa su solicitud de Endoso como {category}.',
  'case-held.why': 'Motivo',
  'case-held.meaning':
    'Mientras tanto no corre ningún plazo, ni suyo ni nuestro, y nadie recibe recordatorios. Le escribiremos cuando siga adelante.',
  'case-held.button': 'Ver en qué va',

  'case-released.subject': 'Su solicitud sigue adelante: {reference}',
  'case-released.title': 'Su solicitud sigue adelante',
  'case-released.lead': '{org} vuelve a trabajar en su solicitud de Endoso como {category}.',
  'case-released.dates':
    'El plazo que usted y las personas que nombró tenían para responder se movió tanto como duró la pausa.',
  'case-released.button': 'Ver en qué va',

  'details-corrected.subject': 'Corregimos sus datos: {reference}',
  'details-corrected.title': 'Se corrigieron sus datos',
  'details-corrected.lead':
    '{org} ha corregido algo en sus datos para que su solicitud de Endoso como {category} los lleve tal como son.',
  'details-corrected.before': 'Antes',
  'details-corrected.after': 'Ahora',
  'details-corrected.next': 'Si no es correcto, cámbielo en sus datos o escríbanos.',
  'details-corrected.button': 'Ver sus datos',

  'proof-asked.subject': 'Necesitamos un {what}: {reference}',
  'proof-asked.title': 'Hace falta un {what}',
  'proof-asked.lead':
    'Para su solicitud de Endoso como {category}, {org} necesita un {what} aparte de su portafolio. Envíelo, por favor, a más tardar el {due}.',
  'proof-asked.how':
    'Basta una foto de cada página o un PDF, salvo que arriba se indique otra cosa. Si la oficina lo recibe directamente, no tiene que hacer nada aquí.',
  'proof-asked.school':
    'Tiene que llegar directamente de su universidad. Abra la página, indique la dirección de su secretaría académica y se lo pediremos por usted.',
  'proof-asked.button': 'Enviarlo',

  'proof-reminder.subject': 'Falta un {what}: {reference}',
  'proof-reminder.title': 'Un recordatorio',
  'proof-reminder.lead':
    '{org} le pidió un {what} para su solicitud de Endoso como {category} y todavía no ha llegado. El plazo es el {due}.',
  'proof-reminder.how': 'Si algo le impide conseguirlo, escríbanos. También se acepta con retraso.',
  'proof-reminder.school':
    'Tiene que llegar directamente de su universidad. Abra la página, indique la dirección de su secretaría académica y se lo pediremos por usted.',
  'proof-reminder.button': 'Enviarlo',

  'proof-refused.subject': 'Sobre el {what} que envió: {reference}',
  'proof-refused.title': 'No pudimos usar el {what}',
  'proof-refused.lead': 'Gracias por el {what} para su solicitud de Endoso como {category}. {org} no pudo aceptarlo:',
  'proof-refused.next': 'No tiene que enviar otro.',
  'proof-refused.button': 'Ver cómo va',

  'proof-received.subject': '{sender} ha enviado un {what}: {reference}',
  'proof-received.title': 'Ha llegado un {what}',
  'proof-received.lead':
    '{sender} ha enviado el {what} que usted pidió en la solicitud de {applicant}. Diga si es válido.',
  'proof-received.button': 'Verlo',

  'proof-expired.subject': 'Sin {what} de {applicant}: {reference}',
  'proof-expired.title': 'El {what} no ha llegado',
  'proof-expired.lead': 'El {what} que pidió a {applicant} no llegó a tiempo. La solicitud vuelve a esperarle a usted.',
  'proof-expired.next': 'Se acepta igualmente cuando llegue. Puede pedirlo de nuevo o seguir sin él.',
  'proof-expired.button': 'Abrir',

  'transcript-request.subject': 'Expediente académico de {student}, a petición de {applicant}',
  'transcript-request.title': 'Hace falta un expediente académico oficial',
  'transcript-request.lead':
    '{applicant} estudió con ustedes como {student} y solicita el Endoso® en salud mental infantil y de la primera infancia. {org} necesita que ustedes le envíen el expediente académico oficial a más tardar el {due}.',
  'transcript-request.consent': 'El {date} se nos comunicó que {applicant} está de acuerdo en que nos lo envíen.',
  'transcript-request.button': 'Enviar el expediente',
  'transcript-request.decline':
    'No necesita ninguna cuenta. Si no puede enviarlo, o si los envían de otra manera, puede decírnoslo en la misma página.',

  'transcript-reminder.subject': 'Falta el expediente académico de {student}',
  'transcript-reminder.title': 'Un recordatorio',
  'transcript-reminder.lead':
    '{org} les pidió el expediente académico oficial de {student} y todavía no ha llegado. El plazo es el {due}.',
  'transcript-reminder.consent': 'El {date} se nos comunicó que {applicant} está de acuerdo en que nos lo envíen.',
  'transcript-reminder.button': 'Enviar el expediente',
  'transcript-reminder.decline': 'Si no puede enviarlo, díganoslo en la misma página y dejaremos de escribirle.',

  'school-asked.subject': 'Hemos pedido su expediente a su universidad: {reference}',
  'school-asked.title': 'Se lo hemos pedido a su universidad',
  'school-asked.lead':
    'Para su solicitud de Endoso como {category}, {org} ha pedido a {school} ({email}) que envíe su expediente académico a más tardar el {due}. Hemos indicado que usted está de acuerdo.',
  'school-asked.next':
    'Por ahora no tiene que hacer nada. Si no está de acuerdo o la dirección no es la correcta, escríbanos o indique otra.',
  'school-asked.button': 'Ver cómo va',

  'school-sent.subject': 'Su expediente ha llegado de {school}: {reference}',
  'school-sent.title': 'Su expediente académico ha llegado',
  'school-sent.lead':
    '{school} ha enviado a {org} su expediente académico para su solicitud de Endoso como {category}. La oficina lo revisa.',
  'school-sent.next': 'No tiene que hacer nada.',
  'school-sent.button': 'Ver cómo va',

  'school-declined.subject': 'Sin expediente de {school}: {reference}',
  'school-declined.title': 'Su universidad no ha enviado el expediente',
  'school-declined.lead':
    'Para su solicitud de Endoso como {category}, {org} pidió su expediente académico a {school} ({email}).',
  'school-declined.next':
    'Puede indicar otra dirección o pedírselo usted a su universidad. Hay tiempo hasta el {due}; escríbanos si no sabe cómo seguir.',
  'school-declined.button': 'Ver qué puede hacer',

  'school-declined-office.subject': 'Sin expediente de {applicant} de {school}: {reference}',
  'school-declined-office.title': 'Una universidad no ha enviado un expediente',
  'school-declined-office.lead': 'A {school} ({email}) se le pidió el expediente académico de {applicant}.',
  'school-declined-office.next':
    '{applicant} lo sabe y tiene hasta el {due} para indicar otra dirección. También puede corregirla usted.',
  'school-declined-office.button': 'Abrir',

  'information-reminder.subject': 'Falta su respuesta para {reference}',
  'information-reminder.title': 'Un recordatorio',
  'information-reminder.lead':
    '{org} le preguntó por {count, plural, one {un punto} other {# puntos}} de su solicitud de Endoso como {category}. Le pedimos responder a más tardar el {due}.',
  'information-reminder.how':
    'Si no puede responder algún punto, indíquelo y diga por qué: así la solicitud sigue adelante en lugar de quedar en espera.',
  'information-reminder.button': 'Responder ahora',

  'information-closed.subject': 'Ya no hace falta que responda: {reference}',
  'information-closed.title': 'Seguimos sin sus respuestas',
  'information-closed.lead':
    '{how, select, expired {Venció el plazo para responder nuestras preguntas sobre su solicitud de Endoso como {category}; seguimos con lo que tenemos.} other {Ya no necesitamos respuesta a nuestras preguntas sobre su solicitud de Endoso como {category}.}}',
  'information-closed.next':
    'Lo que usted había cambiado o escrito hasta ahora queda guardado y se lee. Si todavía falta algo, {org} le volverá a preguntar.',
  'information-closed.button': 'Ver en qué va',

  'information-extended.subject': 'Más tiempo para responder: {reference}',
  'information-extended.title': 'Tiene más tiempo',
  'information-extended.lead':
    '{org} le da hasta el {due} para responder nuestras preguntas sobre su solicitud de Endoso como {category}.',
  'information-extended.button': 'Responder ahora',

  'information-day-back.subject': 'Responda a más tardar el {due}: {reference}',
  'information-day-back.title': 'Sus respuestas vencen de nuevo el {due}',
  'information-day-back.lead':
    'Le habíamos escrito que {org} esperaba hasta el {later} sus respuestas sobre su solicitud de Endoso como {category}. Esa fecha posterior ya no vale: vencen el {due}, como antes.',
  'information-day-back.button': 'Responder ahora',

  'information-expired.subject': '{applicant} no respondió: {reference}',
  'information-expired.title': '{applicant} no respondió',
  'information-expired.lead':
    'Las respuestas de {applicant} vencían el {due} y no llegaron. La solicitud le espera de nuevo.',
  'information-expired.button': 'Abrir la solicitud',

  'information-answered.subject': '{applicant} respondió: {reference}',
  'information-answered.title': '{applicant} respondió',
  'information-answered.lead':
    '{applicant} respondió {count, plural, one {el punto} other {los # puntos}} por los que usted preguntó. La solicitud le espera de nuevo.',
  'information-answered.button': 'Abrir la solicitud',

  'decision-endorsed.subject': 'Felicidades: ya tiene el Endoso como {category}',
  'decision-endorsed.title': '¡Felicidades!',
  'decision-endorsed.lead': '{org} le otorgó el Endoso como {category}.',
  'decision-endorsed.meaning':
    'Reconoce lo que usted ha aprendido, practicado y reflexionado por los bebés, las niñas y los niños pequeños y quienes los quieren. Nos alegra que cuenten con usted.',
  'decision-endorsed.verify': 'Quienes emplean y las familias pueden comprobar su Endoso en todo momento aquí:',
  'decision-endorsed.button': 'Abrir su certificado',

  'decision-cleared-for-exam.subject': '{reference}: ya puede presentar el examen',
  'decision-cleared-for-exam.title': 'Ya puede presentar el examen',
  'decision-cleared-for-exam.lead':
    'Su portafolio para el Endoso como {category} fue evaluado y cumple los requisitos. El examen es el último paso.',
  'decision-cleared-for-exam.next':
    '{org} le escribirá con las fechas y con la forma del examen. Hasta entonces no tiene que hacer nada.',
  'decision-cleared-for-exam.button': 'Ver su solicitud',

  'decision-deferred.subject': 'Sobre su solicitud {reference}',
  'decision-deferred.title': 'Su solicitud queda aplazada',
  'decision-deferred.lead':
    '{org} evaluó su solicitud de Endoso como {category} y por ahora no lo otorga. Sabemos cuánto trabajo hay detrás y queremos que sepa exactamente por qué.',
  'decision-deferred.feedback': 'Lo que todavía hace falta',
  'decision-deferred.todo': 'Antes de volver a enviarla',
  'decision-deferred.meaning':
    'Aplazada no quiere decir rechazada. Todo lo que escribió se conserva y puede seguir desde donde está.',
  'decision-deferred.talk': 'Si desea conversarlo, escriba a {contact}.',
  'decision-deferred.button': 'Abrir su solicitud',

  'decision-reversed.subject': 'Sobre la decisión de su solicitud {reference}',
  'decision-reversed.title': 'Se revierte una decisión',
  'decision-reversed.lead':
    '{org} revierte {act, select, endorse {el otorgamiento} clearForExam {la autorización para el examen} other {el aplazamiento}} de su solicitud de Endoso® como {category}. La solicitud está de nuevo en revisión y se decidirá otra vez.',
  'decision-reversed.reason': 'Por qué',
  'decision-reversed.revoked':
    'El Endoso® con el número {number} queda revocado desde hoy. Le pedimos que ya no use su certificado.',
  'decision-reversed.talk': 'Si desea conversarlo, escriba a {contact}.',
  'decision-reversed.next': 'Puede ver en todo momento en qué punto está su solicitud.',
  'decision-reversed.button': 'Abrir su solicitud',
  'appeal-received.subject': 'Su apelación sobre {reference} llegó',
  'appeal-received.title': 'Su apelación llegó',
  'appeal-received.lead':
    '{org} recibió su apelación contra la decisión sobre su solicitud de Endoso® como {category}. La leerá una persona que no tomó esa decisión.',
  'appeal-received.words': 'Lo que usted escribió',
  'appeal-received.next':
    'Recibirá una carta en cuanto se responda. Mientras tanto puede abrir la solicitud de nuevo y continuar; entonces ya no hará falta respuesta.',
  'appeal-received.button': 'Abrir su solicitud',
  'review-invitation.subject': '¿Puede revisar una solicitud hasta el {due}?',
  'review-invitation.title': '{org} le pide revisar una solicitud',
  'review-invitation.lead': 'Le pedimos leer esta solicitud y dar su recomendación hasta el {due}.',
  'review-invitation.conflict':
    'Antes de ver algo más que el nombre, usted firma que no tiene un conflicto de intereses: ni familia ni amistad cercana, ni empleador o equipo en común, ni supervisión, RSC o referencia entre ustedes, ni asuntos de dinero.',
  'review-invitation.decline':
    'Si no puede o no debe hacerlo, decline en la misma página con una sola pulsación; no necesita iniciar sesión. Se busca a otra persona.',
  'review-invitation.button': 'Aceptar o declinar',
  'review-reminder.subject': 'Su revisión vence el {due}',
  'review-reminder.title': 'Su revisión vence el {due}',
  'review-reminder.lead': '{org} espera su revisión de la solicitud de {applicant}.',
  'review-reminder.begun':
    'Lo que marcó y escribió hasta ahora está guardado. Continúe donde lo dejó y envíela cuando termine.',
  'review-reminder.notBegun': 'Todavía no la aceptó. Si no tiene tiempo, por favor decline: se busca a otra persona.',
  'review-reminder.button': 'Abrir la revisión',
  'review-removed.subject': 'Una revisión ya no está a su cargo',
  'review-removed.title': 'Ya no tiene que leer esta solicitud',
  'review-removed.lead': '{org} pasó a otras manos la revisión de la solicitud de {applicant}.',
  'review-removed.next':
    'La solicitud y sus documentos ya no están a su alcance. Gracias por haber estado a disposición.',
  'review-removed.button': 'Ver sus revisiones',
  'reader-missing.subject': 'Falta una persona revisora: {reference}',
  'reader-missing.title': 'Falta una persona revisora',
  'reader-missing.lead': '{reader} no revisa la solicitud de {applicant}. El motivo indicado: {reason}.',
  'reader-missing.nobody':
    'Nadie más del grupo puede leerla ahora. En la página del caso verá por qué, y puede pedírselo a alguien.',
  'reader-missing.byHand': 'Por favor, pídaselo a otra persona en la página del caso.',
  'reader-missing.button': 'Abrir el caso',
  'reader-unreached.subject': 'Una carta a una persona revisora fue devuelta: {reference}',
  'reader-unreached.title': 'Una carta a una persona revisora fue devuelta',
  'reader-unreached.lead': 'La carta sobre la solicitud de {applicant} no se pudo entregar a {reader}, en {email}.',
  'reader-unreached.another': 'Se retiró la revisión y se le pidió en su lugar a {another}. El caso sigue adelante.',
  'reader-unreached.nobody':
    'Se retiró la revisión. Nadie más del grupo puede leerla ahora. En la página del caso verá por qué, y puede pedírselo a alguien.',
  'reader-unreached.byHand': 'Se retiró la revisión. Por favor, pídasela a otra persona en la página del caso.',
  'reader-unreached.enough':
    'Se retiró la revisión. Ya leen la solicitud tantas personas como hacen falta, así que el caso sigue adelante.',
  'reader-unreached.kept':
    'La revisión sigue en sus manos, porque ya empezó a leer. Quizá pueda comunicarse con esta persona de otra manera.',
  'reader-unreached.button': 'Abrir el caso',
  'reader-unreached.address':
    'No se le asigna nada nuevo a {reader} mientras no tenga otra dirección, o alguien indique en su página, en «Personas revisoras», que las cartas llegan otra vez.',
  'review-overdue.subject': 'Una revisión no llegó: {reference}',
  'review-overdue.title': 'Una revisión no llegó',
  'review-overdue.lead':
    '{reader} debía revisar la solicitud de {applicant} hasta el {due} y no respondió a los recordatorios.',
  'review-overdue.next':
    'El caso vuelve a sus manos: pídaselo a otra persona o dé más tiempo. Si la revisión llega de todos modos, cuenta, marcada como tardía.',
  'review-overdue.button': 'Abrir el caso',
  'readers-differ.subject': 'Usted y otra persona revisora no coinciden: {reference}',
  'readers-differ.title': 'Por favor, acuerden una sola recomendación',
  'readers-differ.lead':
    'Las revisiones de la solicitud {reference} para {category} están entregadas y no recomiendan lo mismo. {org} les pide resolverlo hasta el {due}.',
  'readers-differ.next':
    'Ahora usted ve las revisiones una junto a la otra. Escríbanse allí, y cambie su recomendación si le convence. Si no llegan a un acuerdo, pásela a una tercera persona revisora o a la coordinación.',
  'readers-differ.button': 'Ver las dos revisiones',
  'readers-settled.subject': 'Resuelto: {reference}',
  'readers-settled.title': 'La lectura quedó resuelta',
  'readers-settled.lead':
    'Las revisiones de la solicitud {reference} para {category} llegaron a una sola recomendación.',
  'readers-settled.next': 'No tiene que hacer nada más. {org} le agradece el tiempo que dedicó.',
  'readers-settled.button': 'Abrir su revisión',
  'reading-settled.subject': 'La lectura de {reference} quedó resuelta',
  'reading-settled.title': 'De nuevo le toca a usted',
  'reading-settled.lead': 'Las personas revisoras de la solicitud de {applicant} llegaron a una recomendación.',
  'reading-settled.next': 'Sus motivos y sus palabras para la persona solicitante están listos en la decisión.',
  'reading-settled.button': 'Abrir el caso',
  'advice-given.subject': '{advice, select, ready {Lista para enviarse: {reference}} other {Todavía no: {reference}}}',
  'advice-given.title':
    '{advice, select, ready {Su solicitud parece lista para enviarse} other {Su solicitud todavía no está lista}}',
  'advice-given.lead':
    'Una persona revisora de {org} miró su solicitud de Endoso® como {category} antes de que la envíe.',
  'advice-given.next':
    'Es una orientación: después no cuenta para nada, y quien la dio no volverá a leer su solicitud. Usted decide cuándo enviarla.',
  'advice-given.button': 'Abrir su solicitud',
  'advice-missing.subject': 'Se pide una revisión orientativa: {reference}',
  'advice-missing.title': 'Se pide una revisión orientativa',
  'advice-missing.lead': '{applicant} pide una revisión orientativa del borrador para {category}.',
  'advice-missing.nobody':
    'Ninguna persona revisora está disponible. Verá por qué en cada caso, y podrá pedírselo a alguien en cuanto haya sitio.',
  'advice-missing.byHand': 'Por favor, elija quién la lee.',
  'advice-missing.button': 'Elegir una persona revisora',
  'calibration-opened.subject': 'Un caso de práctica: {case}',
  'calibration-opened.title': 'Por favor, lea un caso de práctica',
  'calibration-opened.lead':
    '{org} pide a todas las personas revisoras que lean el mismo caso, «{case}», hasta el {due}. Ya se decidió; nada de lo que diga lo cambia.',
  'calibration-opened.next':
    'Léalo y valórelo como cualquier otro. No verá nombres ni documentos. La oficina compara cuánto coinciden; quien no lo haya leído para entonces no recibe solicitudes nuevas hasta hacerlo.',
  'calibration-opened.button': 'Leer el caso',
  'calibration-reminder.subject': 'Aún por leer: {case}',
  'calibration-reminder.title': 'Un caso de práctica le espera',
  'calibration-reminder.lead':
    '{org} pidió a todas las personas revisoras que leyeran «{case}» hasta el {due}. Su lectura aún no ha llegado.',
  'calibration-reminder.next':
    'Lo que marcó y valoró hasta ahora sigue ahí. Quien no lo haya leído para entonces no recibe solicitudes nuevas hasta hacerlo.',
  'calibration-reminder.button': 'Leer el caso',
  'settling-note.subject': '{author} escribió sobre {reference}',
  'settling-note.title': 'Unas palabras de otra persona revisora',
  'settling-note.lead': '{author}, que también lee la solicitud {reference} para {category}, le escribió:',
  'settling-note.button': 'Responder',
  'settling-reminder.subject': 'Aún por resolver: {reference}',
  'settling-reminder.title': 'Las revisiones de esta solicitud siguen sin coincidir',
  'settling-reminder.lead':
    'Usted y otra persona revisora leyeron la solicitud {reference} para {category} y no recomiendan lo mismo. {org} les pide resolverlo hasta el {due}.',
  'settling-reminder.next':
    'Cambie su recomendación si le convence, o pásela a una tercera persona revisora o a la coordinación.',
  'settling-reminder.button': 'Ver las dos revisiones',
  'reading-handed-over.subject':
    '{how, select, tier {Falta una segunda persona revisora: {reference}} other {Las personas revisoras de {reference} no coinciden}}',
  'reading-handed-over.title':
    '{how, select, tier {Le toca a usted: falta una segunda persona revisora} other {Le toca a usted: las personas revisoras no coinciden}}',
  'reading-handed-over.lead':
    '{how, select, reader {{by} le pasa la solicitud de {applicant}: las personas revisoras no coinciden.} nobody {{by} pide una tercera persona revisora para la solicitud de {applicant}, y no hay nadie disponible.} tier {La primera revisión de la solicitud de {applicant} está entregada, y no hay nadie disponible para la segunda.} third {Una tercera revisión de la solicitud de {applicant} está entregada, y no hay mayoría.} gone {{by} ya no es persona revisora. Las personas revisoras de la solicitud de {applicant} aún no coincidían.} other {Las personas revisoras de la solicitud de {applicant} no llegaron a una recomendación a tiempo.}}',
  'reading-handed-over.next':
    '{how, select, tier {Elija a una persona revisora, o decida y diga por qué.} other {Usted ve las dos revisiones una junto a la otra. Pida una tercera revisión, o decida y diga por qué.}}',
  'reading-handed-over.button': 'Abrir el caso',
  'review-closed.subject': 'Su revisión ya no hace falta: {reference}',
  'review-closed.title': 'Ya no tiene que leer esta solicitud',
  'review-closed.lead': '{why} Su revisión de la solicitud {reference} para {category} terminó.',
  'review-closed.next':
    'La solicitud y sus documentos ya no están a su alcance. Gracias por haber estado a disposición. {org}',
  'review-closed.button': 'Ver sus revisiones',
  'appeal-made.subject': '{applicant} apela: {reference}',
  'appeal-made.title': 'Una apelación espera respuesta',
  'appeal-made.lead': '{applicant} apela el aplazamiento de la solicitud de {category}.',
  'appeal-made.next':
    '{free, select, none {Tiene que responder alguien que no haya decidido ni tenga vínculo con la persona solicitante, y {org} no tiene a nadie así por ahora. Una persona administradora da a otra la función de coordinación o de administración, en «Personas y funciones»; entonces esa persona puede responder.} other {Usted no tomó esta decisión, así que puede responder. Todas las personas de {org} que pueden hacerlo tienen esta carta; una respuesta basta.}}',
  'appeal-made.button': 'Leer la apelación',
  'appeal-decided.subject': 'Su apelación sobre {reference} tiene respuesta',
  'appeal-decided.title': '{outcome, select, reopen {Su solicitud vuelve a revisión} other {La decisión se mantiene}}',
  'appeal-decided.lead':
    'Una persona de {org} que no había decidido volvió a revisar su solicitud de Endoso® como {category}.',
  'appeal-decided.answer': 'La respuesta',
  'appeal-decided.next':
    '{outcome, select, reopen {Se decidirá de nuevo. Ahora no tiene que hacer nada.} other {Su solicitud sigue aplazada. Puede abrirla de nuevo, hacer lo que se pidió y enviarla otra vez.}}',
  'appeal-decided.button': 'Abrir su solicitud',
  'draft-idle.subject': '¿Desea continuar con {reference}?',
  'draft-idle.title': 'Su solicitud le espera',
  'draft-idle.lead':
    'Nadie ha trabajado en su solicitud de Endoso® como {category} desde el {since}. Si no pasa nada hasta el {until}, {org} la pondrá en reposo.',
  'draft-idle.next': 'No se borra nada, y puede continuar en cualquier momento, también después.',
  'draft-idle.button': 'Continuar con la solicitud',
  'draft-resting.subject': 'Su solicitud {reference} está en reposo',
  'draft-resting.title': 'Su solicitud está en reposo',
  'draft-resting.lead':
    'Hacía mucho que nadie trabajaba en su solicitud de Endoso® como {category}, así que {org} la puso en reposo.',
  'draft-resting.next': 'Todo lo que registró se conserva. Con un clic en su página de inicio continúa donde lo dejó.',
  'draft-resting.button': 'Abrir la solicitud',
  'application-closed.subject': 'Cerramos su solicitud {reference}',
  'application-closed.title': 'Su solicitud está cerrada',
  'application-closed.lead':
    'Su solicitud de Endoso como {category} le espera desde el {since}. Como no llegó nada, {org} la ha cerrado.',
  'application-closed.kept':
    'Sus estudios, trabajo, capacitación y horas siguen en su portafolio y puede usarlos para otra solicitud.',
  'application-closed.again': 'Puede empezar de nuevo cuando quiera.',
  'application-closed.button': 'Abrir su portafolio',

  'application-withdrawn.subject': 'Su solicitud {reference} fue retirada',
  'application-withdrawn.title': 'Su solicitud fue retirada',
  'application-withdrawn.lead':
    'Su solicitud de Endoso como {category} fue retirada. {org} ya no hará nada más con ella.',
  'application-withdrawn.kept':
    'Sus estudios, trabajo, capacitación y horas siguen en su portafolio y puede usarlos para otra solicitud.',
  'application-withdrawn.notyou': 'Si no es lo que usted quería, escriba pronto a {contact}.',
  'application-withdrawn.button': 'Abrir su portafolio',

  'rating-received.subject': 'Llegó la referencia de {rater}',
  'rating-received.title': 'Llegó una referencia',
  'rating-received.lead': '{rater} respondió nuestras preguntas para su solicitud {reference}.',
  'rating-received.discreet': 'Este correo solo dice que la referencia llegó, nunca lo que contiene.',
  'rating-received.button': 'Ver sus referencias',

  'rater-declined.subject': '{rater} no puede dar una referencia',
  'rater-declined.title': 'Le pedimos nombrar a otra persona',
  'rater-declined.lead':
    '{rater} nos dijo que no le es posible dar una referencia para su solicitud {reference}. Sucede a menudo y no dice nada sobre su trabajo.',
  'rater-declined.next': 'Nombre a otra persona en Referencias y le escribiremos enseguida.',
  'rater-declined.button': 'Nombrar a otra persona',

  'rater-resumed.subject': '{rater} dará la referencia después de todo',
  'rater-resumed.title': 'Una persona cambió de opinión',
  'rater-resumed.lead':
    '{rater} nos había dicho que no podría dar una referencia para su solicitud {reference}, y ahora sí la dará.',
  'rater-resumed.next':
    'Usted no tiene que hacer nada. Si mientras tanto pidió la referencia a otra persona, puede conservar ambas.',
  'rater-resumed.button': 'Ver sus referencias',

  'rater-bounced.subject': 'Nuestra carta a {rater} fue devuelta',
  'rater-bounced.title': 'Revise la dirección de {rater}',
  'rater-bounced.lead':
    'No pudimos entregar a {rater}, en {email}, nuestra carta para su solicitud {reference}. Nadie la ha leído.',
  'rater-bounced.next':
    'Pida a {rater} la dirección correcta, personal si es posible, y corríjala en Referencias: una carta nueva sale enseguida. Si las cartas no llegan de ningún modo, allí mismo puede mostrar el enlace y entregarlo usted.',
  'rater-bounced.button': 'Corregir la dirección',

  'rater-overdue.subject': '{rater} todavía no ha respondido',
  'rater-overdue.title': 'Un enlace venció sin respuesta',
  'rater-overdue.lead':
    'Pedimos a {rater} una referencia para su solicitud {reference} y enviamos recordatorios. El enlace ya venció y no ha llegado ninguna respuesta.',
  'rater-overdue.outstanding': 'Sin respuesta todavía',
  'rater-overdue.next':
    'Hable con esa persona y vuelva a pedirla con un solo botón en Referencias, o nombre a otra persona.',
  'rater-overdue.button': 'Ver sus referencias',

  'rating-void.subject': 'Una referencia para {reference} no cuenta',
  'rating-void.title': 'Una referencia dice demasiado poco para contar',
  'rating-void.lead':
    '{rater} respondió sobre {applicant} (solicitud {reference}) con tantas respuestas «No tengo información suficiente» que la referencia queda anulada.',
  'rating-void.next':
    'Se pidió a la persona solicitante que nombre a alguien más; no sabe nada de lo que contiene esta referencia. No hay que hacer nada; quizá quiera ayudar a encontrar a alguien.',
  'rating-void.button': 'Abrir el caso',

  'rating-another-needed.subject': 'Se necesita una referencia más para {reference}',
  'rating-another-needed.title': 'Nombre a una persona más',
  'rating-another-needed.lead':
    '{rater} respondió a nuestras preguntas para su solicitud {reference}, pero esta referencia no se puede contar. Nunca decimos lo que contiene una referencia, y los motivos pueden ser muchos.',
  'rating-another-needed.next':
    'Nombre a una persona más en Referencias y le escribiremos enseguida. Si tiene preguntas, su coordinación le ayudará con gusto.',
  'rating-another-needed.button': 'Nombrar a una persona más',

  'giver-bounced.subject': 'Nuestra carta a {giver} fue devuelta',
  'giver-bounced.title': '{giver} no se ha enterado de su petición',
  'giver-bounced.lead': 'No pudimos entregar la carta que pide a {giver} confirmar {hours} de RSC. Nadie la ha leído.',
  'giver-bounced.next':
    'Iba dirigida a {email}. Pida a {giver} la dirección correcta, corríjala en su registro y pida de nuevo la confirmación. Si estas horas las dio otra persona, nómbrela en su lugar.',
  'giver-bounced.known':
    'La dirección que tiene su asociación no funciona. Avise a {giver}: con la sesión iniciada puede cambiarla y confirmar sus horas; si no, escriba a su coordinación.',
  'giver-bounced.button': 'Abrir su registro',

  'hours-disputed.subject': '{giver} no está de acuerdo con algunas horas',
  'hours-disputed.title': 'Hay horas que necesitan otra mirada',
  'hours-disputed.lead':
    '{giver} vio {hours} de supervisión o consulta reflexiva que usted registró y no está de acuerdo con ellas tal como están. Por ahora no cuentan.',
  'hours-disputed.note': '{giver} escribió',
  'hours-disputed.next': 'Hable con {giver}, corrija el registro y pida de nuevo la confirmación.',
  'hours-disputed.button': 'Abrir el registro',

  'hours-corrected.subject': '{giver} corrigió y confirmó horas',
  'hours-corrected.title': 'Sus horas están corregidas y confirmadas',
  'hours-corrected.lead':
    '{giver} confirmó {hours} de supervisión o consulta reflexiva; usted había registrado {typed}.',
  'hours-corrected.next': 'Si usted lo recuerda de otra manera, hable con {giver}.',
  'hours-corrected.button': 'Ver sus horas',

  'giver-message.subject': '{answer, select, yes {{writer} le respondió} other {{writer} le pregunta por RSC}}',
  'giver-message.title': '{answer, select, yes {Una respuesta de {writer}} other {Un mensaje de {writer}}}',
  'giver-message.lead':
    '{answer, select, yes {{writer} respondió al mensaje que usted envió desde el directorio de proveedores.} other {{writer} le encontró en el directorio de proveedores y escribe:}}',
  'giver-message.email': 'Se le puede responder en',
  'giver-message.button': 'Leer y responder',
  'giver-message.quiet':
    'Las respuestas a este correo no se leen. Nadie ve la dirección de la otra persona si esta no la muestra.',

  'sessions-waiting.subject': '{all, plural, one {Una sesión espera} other {# sesiones esperan}} su respuesta',
  'sessions-waiting.title': 'Hay sesiones que esperan su respuesta',
  'sessions-waiting.lead':
    'En el registro que comparte con {people} hay sesiones de supervisión o consulta reflexiva. Cuentan cuando ambas partes han dicho que sí. Escribimos a lo sumo una vez al día.',
  'sessions-waiting.waiting': 'Por confirmar',
  'sessions-waiting.differing': 'Sin acuerdo',
  'sessions-waiting.people': 'Con',
  'sessions-waiting.button': 'Ver las sesiones',

  'session-moved.subject': 'Su sesión es ahora el {when}',
  'session-moved.title': 'Una sesión tiene otro día',
  'session-moved.lead': '{mover} cambió de día una sesión planificada de supervisión o consulta reflexiva con usted.',
  'session-moved.now': 'Ahora',
  'session-moved.before': 'Antes',
  'session-moved.next':
    'Si no le conviene, pónganse de acuerdo; el día se puede cambiar otra vez en la página de la sesión.',
  'session-moved.button': 'Ver la sesión',

  'hours-confirmed.subject': '{giver} confirmó {hours}',
  'hours-confirmed.title': 'Sus horas están confirmadas',
  'hours-confirmed.lead':
    '{giver} confirmó {hours} de supervisión o consulta reflexiva. No queda nada por hacer con estas horas.',
  'hours-confirmed.button': 'Ver sus horas',

  'confirm-address.subject': 'Confirme su dirección de correo',
  'confirm-address.title': '¿Es esta su dirección?',
  'confirm-address.lead':
    'Se abrió una cuenta en Attune con esta dirección. En Attune se solicita el Endoso en salud mental infantil y de la primera infancia. Le pedimos confirmar que la dirección es suya.',
  'confirm-address.expires': 'El enlace funciona durante {count, plural, one {una hora} other {# horas}}.',
  'confirm-address.notyou': 'Si no fue usted, no tiene que hacer nada: sin confirmación la cuenta sigue cerrada.',
  'confirm-address.button': 'Confirmar esta dirección',

  'address-already-known.subject': 'Usted ya tiene una cuenta',
  'address-already-known.title': 'Usted ya tiene una cuenta',
  'address-already-known.lead':
    'Alguien, probablemente usted, intentó abrir una cuenta en Attune con esta dirección. Ya existe una, así que nada cambió.',
  'address-already-known.forgot': '¿Olvidó su contraseña? Elija otra aquí:',
  'address-already-known.notyou': 'Si no fue usted, no tiene que hacer nada.',
  'address-already-known.button': 'Entrar',

  'reset-password.subject': 'Elija una contraseña nueva',
  'reset-password.title': 'Elija una contraseña nueva',
  'reset-password.lead': 'Alguien, probablemente usted, pidió una contraseña nueva para su cuenta en Attune.',
  'reset-password.expires':
    'El enlace funciona una sola vez, durante {count, plural, one {un minuto} other {# minutos}}.',
  'reset-password.notyou': 'Si no fue usted, no tiene que hacer nada: su contraseña sigue igual.',
  'reset-password.button': 'Elegir una contraseña nueva',

  'password-changed.subject': 'Se cambió su contraseña',
  'password-changed.title': 'Se cambió su contraseña',
  'password-changed.lead': 'La contraseña de su cuenta en Attune se cambió el {at}.',
  'password-changed.notyou': 'Si no fue usted, elija una contraseña nueva ahora mismo:',
  'password-changed.button': 'Elegir una contraseña nueva',

  'new-address.subject': 'Confirme su nueva dirección de correo',
  'new-address.title': '¿Usar esta dirección de ahora en adelante?',
  'new-address.lead':
    'Alguien, probablemente usted, quiere usar esta dirección para su cuenta en Attune. Abra la página y escriba su contraseña para confirmarla. Hasta entonces todo sigue llegando a la dirección que usted tenía.',
  'new-address.expires': 'El enlace funciona durante {count, plural, one {una hora} other {# horas}}.',
  'new-address.notyou': 'Si no fue usted, no tiene que hacer nada: nada cambia.',
  'new-address.button': 'Confirmar esta dirección',

  'address-in-use.subject': 'Esta dirección ya tiene una cuenta',
  'address-in-use.title': 'Esta dirección ya tiene una cuenta',
  'address-in-use.lead':
    'Alguien, probablemente usted, quiso usar esta dirección para otra cuenta en Attune. Ya existe una cuenta con ella, así que nada cambió.',
  'address-in-use.both':
    'Si las dos cuentas son suyas, escriba a su asociación: su oficina puede unir sus dos registros en uno y antes pregunta a las dos direcciones.',
  'address-in-use.notyou': 'Si no fue usted, no tiene que hacer nada.',
  'address-in-use.button': 'Entrar',

  'address-change-asked.subject': 'Se pidió otra dirección para su cuenta',
  'address-change-asked.title': '¿Fue usted?',
  'address-change-asked.lead':
    'Alguien que conoce su contraseña pidió usar {address} para su cuenta en Attune. Todavía no cambió nada: vale cuando la nueva dirección diga que sí.',
  'address-change-asked.notyou':
    'Si fue usted, aquí no tiene que hacer nada. Si no fue usted, deténgalo y elija una contraseña nueva:',
  'address-change-asked.expires': 'El enlace funciona durante {count, plural, one {una hora} other {# horas}}.',
  'address-change-asked.button': 'No fui yo',

  'address-changed.subject': 'Su cuenta tiene otra dirección',
  'address-changed.title': 'Su dirección cambió',
  'address-changed.lead':
    'Desde el {at} su cuenta en Attune usa {address}. Con ella inicia sesión, y ahí llegan nuestras cartas.',
  'address-changed.notyou': 'Si no fue usted, revierta el cambio ahora mismo y elija una contraseña nueva:',
  'address-changed.expires': 'El enlace funciona durante {count, plural, one {una hora} other {# horas}}.',
  'address-changed.button': 'Revertir el cambio',
}
