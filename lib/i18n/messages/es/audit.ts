import type { audit as en } from '../en/audit'

export const audit: Record<keyof typeof en, string> = {
  'orgs.reasonSaved': 'Se redactó un motivo para «{kind}»: antes «{was}», ahora «{is}»',
  'orgs.reasonRetired':
    'El motivo «{reason}» para «{kind}» {offered, select, yes {se vuelve a ofrecer} other {ya no se ofrece}}',
  'orgs.reviewingSaved': 'Se cambió la forma de revisar los casos: {changed}',
  'orgs.wordingSaved':
    'Se cambió la redacción de la carta «{letter}» ({language}), versión {version}; asunto anterior: «{was}», ahora: «{is}»',
  'orgs.wordingReverted':
    'La carta «{letter}» ({language}) volvió a {to, plural, =0 {la carta que trae Attune} other {la versión #}}, como versión {version}',
  'orgs.founded': '{by} fundó {name} en /{slug}',
  'orgs.editionAdopted': 'La edición {edition} de la norma rige para las solicitudes nuevas; antes regía {before}',
  'orgs.competenciesSaved': 'Se cambió la lista de competencias: antes {before}, ahora {listed}',
  'orgs.settingsSaved': 'Se cambiaron los ajustes: {changed}',
  'licensing.granted':
    'La Alianza ({by}) otorgó una licencia para {tracks}{addOns, select, none {} other { + {addOns}}} en {languages} desde el {from} {to, select, none {sin fecha final} other {hasta el {to}}}',
  'licensing.ended': 'La Alianza ({by}) terminó la licencia para {tracks}; su último día es el {lastDay}',
  'joining.proposed': 'Propuso unir a {leaving} con {staying}: {reason}',
  'joining.agreed': '{name} aceptó la unión',
  'joining.vouched': 'Respondió por la dirección de {name}, que ya nadie lee: {how}',
  'joining.declined': 'La unión de {leaving} con {staying} fue rechazada por su titular',
  'joining.withdrawn': 'Retiró la propuesta de unir a {leaving} con {staying}',
  'joining.setApart': 'Indicó que {one} y {other} son dos personas: {reason}',
  'joining.joined': 'Unió a {leaving} ({was}) con {staying} ({is})',
  'joining.caseMoved':
    'Llegó al unirse dos registros de una misma persona: estaba a nombre de {from} y ahora está a nombre de {to}',
  'people.entered': '{name} quedó registrado/a como persona sin cuenta',
  'people.adminInvited': 'Se invitó a {name} ({email}) como primera persona administradora',
  'people.invitationAccepted': '{name} aceptó la invitación',
  'people.joined': '{name} se unió',
  'people.roleGranted':
    '{name} recibió la función {role, select, applicant {Solicitante} adviser {Asesoría} reviewer {Revisión} scorer {Calificación de exámenes} coordinator {Coordinación} admin {Administración} other {{role}}}',
  'people.roleWithdrawn':
    'Se retiró a {name} la función {role, select, applicant {Solicitante} adviser {Asesoría} reviewer {Revisión} scorer {Calificación de exámenes} coordinator {Coordinación} admin {Administración} other {{role}}}',
  'people.addressChanged': 'La dirección de correo pasó de {was} a {is}',
  'people.detailsCorrected': 'La oficina corrigió los datos, {before} ahora es {after}: {reason}',
  'people.profileSaved': '{name} guardó el perfil',
  'people.membershipSaved': 'Membresía guardada: {title}',
  'people.membersSaved':
    'Lista de miembros, {source, select, program {enviada por un programa} other {de un archivo}}: {added} nuevos, {changed} con cambios, {ended} terminados{whole, select, true { (lista completa)} other {}}',
  'people.memberKeyOpened': 'Clave creada para la lista de miembros: {name}',
  'people.memberKeyClosed': 'Clave cerrada para la lista de miembros: {name}',
  'transfer.memberListUploaded': 'Lista de miembros subida: {file} ({rows, plural, one {una fila} other {# filas}})',
  'transfer.memberListTried': 'Lista de miembros probada: {file} ({good} bien, {bad} por corregir)',
  'transfer.memberListTaken': 'Lista de miembros adoptada: {file} ({members} miembros)',
  'people.membershipRemoved': 'Membresía eliminada: {title}',
  'portfolio.educationSaved': 'Estudios guardados: {title}',
  'portfolio.educationRemoved': 'Estudios eliminados: {title}',
  'portfolio.licenceSaved': 'Licencia guardada: {title}',
  'portfolio.licenceRemoved': 'Licencia eliminada: {title}',
  'portfolio.workSaved': 'Trabajo guardado: {title}, {employer}',
  'portfolio.workRemoved': 'Trabajo eliminado: {title}',
  'portfolio.trainingSaved': 'Capacitación guardada: {title}',
  'portfolio.trainingRemoved': 'Capacitación eliminada: {title}',
  'portfolio.trainingTaken': 'Capacitación tomada del catálogo: {title}',
  'catalogue.trainingPublished':
    '{isNew, select, true {Publicada en} other {Modificada en}} el catálogo de capacitaciones: {title}',
  'catalogue.trainingWithdrawn': 'Retirada del catálogo de capacitaciones: {title}',
  'catalogue.sessionPlanned': 'Sesión de {title} programada para el {on}',
  'catalogue.sessionCancelled': 'Sesión de {title} del {on} cancelada',
  'catalogue.rosterFilled': '{added} añadidas a la lista de asistencia de {title}, {on}',
  'catalogue.attendanceRecorded': 'Asistió a {title}, {on} ({how, select, list {en la lista} other {con el código}})',
  'catalogue.attendanceStruck': '{name} retirado de la lista de asistencia de {title}',
  'portfolio.documentUploaded': 'Documento subido: {title}',
  'portfolio.documentAttached': 'Documento adjuntado: {title}',
  'portfolio.documentDetached': 'Documento separado de la entrada: {title}',
  'portfolio.documentScanned':
    '{verdict, select, clean {El antivirus no encontró nada en} other {El antivirus rechazó}} {title}',
  'portfolio.documentErased': 'Archivo de {title} borrado',
  'portfolio.documentPaired': '{title} indicado como traducción de {original}',
  'portfolio.documentUnpaired': '{title} ya no se indica como traducción',
  'portfolio.documentRemoved': 'Documento eliminado: {title}',
  'portfolio.applicationStarted': 'Se inició la solicitud {reference}',
  'portfolio.agreementSigned': 'Se firmó un documento: {kind}',
  'portfolio.valueSaved': 'Se escribió una declaración sobre un valor: {value}',
  'portfolio.sectionCompleted': 'Se marcó una parte como terminada: {section}',
  'portfolio.sectionReopened': 'Se volvió a abrir una parte: {section}',
  'portfolio.applicationSubmitted': 'Se envió la solicitud {reference}',
  'portfolio.movedToRound':
    '{how, select, out {Retirada de la ronda {before}} placed {Asignada a la ronda {round}} other {Pasada de la ronda {before} a la ronda {round}}}',
  'portfolio.roundFollowed': 'La ronda {round} se decide a más tardar el {expectedOn} en lugar del {before}',
  'rounds.roundOpened':
    'Ronda {name}: abierta para solicitudes del {from} al {to}, con decisión a más tardar el {decideOn}',
  'rounds.roundChanged':
    'Ronda {name}: modificada, para solicitudes del {from} al {to}, con decisión a más tardar el {decideOn} (antes: {before})',
  'rounds.roundClosed':
    'La ronda {name} se cerró con {cases, plural, =0 {ninguna solicitud} one {# solicitud} other {# solicitudes}}',
  'rounds.roundReopened': 'La ronda {name} vuelve a aceptar solicitudes',
  'rounds.roundDeleted': 'Se eliminó la ronda {name}; ninguna solicitud tenía lugar en ella',
  'rounds.withdrawnReleased': 'Se eliminó la ronda {round}, en la que estaba esta solicitud antes de ser retirada',
  'reviewers.reviewerSaved':
    '{paused, select, true {Persona revisora {name}: en pausa} other {Persona revisora {name}: datos guardados}}, como máximo {loadLimit} a la vez, idiomas {languages}',
  'reviewers.availabilitySaved':
    'Una persona revisora indicó lo que lee: idiomas {languages}, como máximo {loadLimit} a la vez',
  'reviewers.absenceAdded': 'La persona revisora {name} está ausente del {from} al {to}',
  'reviewers.absenceRemoved': 'La persona revisora {name} ya no estará ausente del {from} al {to}',
  'reviewers.teamAdded': 'La persona revisora {name} pertenece a {team}',
  'reviewers.teamRemoved': 'La persona revisora {name} ya no pertenece a {team}',
  'reviewers.conflictNoted': 'Se declaró un conflicto de interés de la persona revisora {name}',
  'reviewers.conflictLifted': 'Se levantó un conflicto de interés declarado de la persona revisora {name}',
  'portfolio.applicationWithdrawn': 'Se retiró la solicitud {reference}',
  'portfolio.draftWarned': 'Hace mucho que nadie trabaja en {reference}; entra en reposo el {until}',
  'portfolio.draftRested': '{reference} está en reposo hasta que se reanude',
  'portfolio.draftWoken': '{reference} continúa después del reposo',
  'portfolio.applicationReopened': 'Se volvió a abrir la solicitud {reference} después del aplazamiento',
  'portfolio.adviserAssigned': '{adviser} es ahora la persona asesora',
  'portfolio.adviserWithdrawn': 'Se retiró a la persona asesora',
  'messages.commentWritten':
    'Comentario escrito junto a {section, select, profile {Sobre usted} membership {Membresía} education {Formación académica} training {Capacitación} work {Trabajo} supervision {RSC} giving {RSC que ofrece} competencies {Competencias} values {Valores} documents {Documentos} references {Referencias} agreements {Acuerdos} other {{section}}}',
  'messages.digestSent':
    '{name} recibió los comentarios del día ({threads, plural, one {# conversación} other {# conversaciones}})',
  'people.commentMailChosen':
    'Correo sobre comentarios: {choice, select, atOnce {al momento} daily {una vez al día} never {nunca} other {{choice}}}',
  'register.endorsementGranted': 'Endoso {number} inscrito en el registro',
  'register.addOnGranted': 'Complemento {addOn} añadido al Endoso {number}',
  'register.nameListed': 'El nombre del {number} aparece en el registro público',
  'register.nameUnlisted': 'El nombre del {number} ya no aparece en el registro público',
  'rsc.giverLinked': 'Proveedores nombrados que se vincularon con {giver}: {linked}',
  'register.giverVetted': '{giver} queda aprobado como proveedor de RSC del {from} al {to}',
  'exam.resultRecorded': 'Examen, parte {part}: {passed, select, yes {aprobada} other {no aprobada}}',
  'reviewers.reviewAssigned':
    '{kind, select, third {Tercera revisión asignada} advisory {Revisión orientativa asignada} other {Revisión asignada}} a {reviewer} ({how, select, auto {según las reglas} other {a mano}})',
  'reviewers.reviewRemoved':
    'Se retiró la revisión a {reviewer}: {reason, select, overdue {la revisión está atrasada} unavailable {no está disponible} conflict {conflicto de intereses} mistake {asignada por error} role {ya no tiene la función} training {su capacitación terminó} other {otro motivo}}',
  'reviewers.reviewDeclined':
    '{reviewer} declinó la revisión: {reason, select, conflict {conflicto de intereses} noTime {sin tiempo} notMyField {no es su área} other {otro motivo}}',
  'reviewers.conflictDeclared':
    '{reviewer} declaró un conflicto de intereses ({conflict, select, family {familia} friend {amistad o enemistad} colleague {colegas} supervision {supervisión} business {dinero o negocios} other {otro motivo}}){begun, select, yes { después de haber empezado} other {}}',
  'reviewers.noConflictDeclared': 'Una persona revisora firmó que no tiene conflicto de intereses (texto {text})',
  'reviewers.reviewReminded': 'Se recordó la revisión a {reviewer}',
  'reviewers.reviewExpired': 'La revisión de {reviewer}, con fecha {dueOn}, no llegó y ya no se espera',
  'reviewers.moreTimeAllowed': 'Se dio más tiempo a {reviewer} para la revisión, hasta el {dueOn}',
  'reviewers.letterBounced':
    '{outcome, select, kept {No se pudo entregar una carta a {reviewer} ({email})} other {No se pudo entregar una carta a {reviewer} ({email}) y se retiró la revisión}}',
  'reviewers.addressTrusted': 'Se vuelve a escribir a la persona revisora {name} a {email}',
  'reviewers.reviewExtended': 'La revisión de {reviewer} vence ahora el {dueOn}',
  'reviewers.adviceAsked':
    '{found, select, yes {La persona solicitante pidió una revisión orientativa} other {La persona solicitante pidió una revisión orientativa; no había nadie disponible}}',
  'reviewers.adviceGiven': '{advice, select, ready {Orientación: lista para enviarse} other {Orientación: todavía no}}',
  'reviewers.calibrationOpened':
    'Caso de práctica abierto a {asked, plural, one {una persona revisora} other {# personas revisoras}}: {title}',
  'reviewers.practiceReminded': 'Se recordó a {reviewer} el caso de práctica «{title}»',
  'reviewers.calibrationClosed':
    'Caso de práctica cerrado: {title} ({open, plural, =0 {entregaron todas} one {faltó una} other {faltaron #}})',
  'reviewers.settlingNoteWritten': 'Una persona revisora escribió a la otra sobre lo que valoran de manera distinta',
  'reviewers.recommendationChanged':
    'Una persona revisora cambió su recomendación: {is, select, endorse {otorgar} clearForExam {autorizar para el examen} defer {aplazar} other {pedir más información}} en lugar de {was, select, endorse {otorgar} clearForExam {autorizar para el examen} defer {aplazar} other {pedir más información}}',
  'reviewers.readingHandedOver':
    '{to, select, third {Una persona revisora pidió una tercera} other {{how, select, tier {No hay nadie disponible para la segunda revisión} nobody {No hay nadie disponible para una tercera revisión} gone {Una persona revisora dejó de serlo antes de coincidir; la lectura pasa a la coordinación} other {Una persona revisora pasó la lectura a la coordinación}}}}',
  'reviewers.settlingReminded': 'Se recordó a las personas revisoras que siguen sin coincidir',
  'reviewers.settlingExpired': 'Las personas revisoras no llegaron a una recomendación a tiempo',
  'reviewers.readersDiffer': 'Las personas revisoras entregaron y no recomiendan lo mismo',
  'reviewers.readAgain':
    '{readers, plural, =0 {Se lee de nuevo, por otras personas} one {La misma persona la lee de nuevo} other {Las mismas # personas la leen de nuevo}}',
  'reviewers.readingSettled':
    '{recommendation, select, endorse {La lectura quedó resuelta: otorgar} clearForExam {La lectura quedó resuelta: autorizar para el examen} defer {La lectura quedó resuelta: aplazar} other {La lectura quedó resuelta: pedir más información}}{how, select, third { (una tercera persona revisora formó la mayoría)} coordinator { (por la coordinación)} other {}}',
  'reviewers.ticksSaved': 'Una persona revisora recorrió las entradas',
  'reviewers.judgementSaved': 'Una persona revisora empezó a valorar las áreas',
  'reviewers.reviewWordsSaved': 'Una persona revisora empezó a escribir un comentario',
  'reviewers.recommendationKept': 'Una persona revisora eligió qué recomendar',
  'reviewers.reviewKept': 'Una persona revisora guardó una revisión para terminarla más tarde',
  'reviewers.reviewSubmitted':
    '{late, select, yes {Se envió una revisión, después de su fecha} other {Se envió una revisión}}',
  'reviewers.reviewsClosed':
    '{count, plural, one {Terminó una revisión que seguía abierta} other {Terminaron # revisiones que seguían abiertas}}: {why, select, decided {el caso se decidió} withdrawn {la solicitud se retiró} settled {las personas revisoras se pusieron de acuerdo} other {la solicitud se envió}}',
  'review.started': 'Revisión iniciada',
  'review.coordinatorAssigned':
    '{coordinator} coordina esta solicitud{before, select, none {} other { en lugar de {before}}}',
  'review.roleEnded':
    'Lo que {name} tenía a su cargo: {moved, plural, =0 {} one {# caso a otra persona. } other {# casos a otra persona. }}{freed, plural, =0 {} one {# caso espera a quien lo tome. } other {# casos esperan a quien los tome. }}{reviews, plural, =0 {} one {# revisión retirada. } other {# revisiones retiradas. }}{advised, plural, =0 {} one {# persona solicitante sin asesoría.} other {# personas solicitantes sin asesoría.}}',
  'review.coordinatorUnassigned': '{coordinator} ya no coordina esta solicitud',
  'review.waitsExtended':
    '{count, plural, one {Lo que se espera} other {# cosas que se esperan}}: {days, plural, one {# día} other {# días}} más',
  'review.waitsPutBack':
    'Se retiró el tiempo adicional: {count, plural, one {una cosa vence} other {# cosas vencen}} de nuevo el día anterior',
  'bulk.actPrepared':
    'Se preparó para {cases, plural, one {# caso} other {# casos}}: {kind, select, assign {asignar coordinación} remind {recordar} message {enviar un mensaje} move {pasar a una ronda} extend {dar más tiempo} other {deshacer}}',
  'bulk.actStarted':
    'Se inició para {cases, plural, one {# caso} other {# casos}}: {kind, select, assign {asignar coordinación} remind {recordar} message {enviar un mensaje} move {pasar a una ronda} extend {dar más tiempo} other {deshacer}}',
  'bulk.actDropped':
    'Finalmente no se hizo: {kind, select, assign {asignar coordinación} remind {recordar} message {enviar un mensaje} move {pasar a una ronda} extend {dar más tiempo} other {deshacer}}',
  'bulk.actStopped':
    'Se detuvo tras {gone} de {cases, plural, one {# caso} other {# casos}}: {kind, select, assign {asignar coordinación} remind {recordar} message {enviar un mensaje} move {pasar a una ronda} extend {dar más tiempo} other {deshacer}}',
  'bulk.actFinished':
    'Se hizo en {done, plural, one {# caso} other {# casos}}, se omitieron {skipped}: {kind, select, assign {asignar coordinación} remind {recordar} message {enviar un mensaje} move {pasar a una ronda} extend {dar más tiempo} other {deshacer}}',
  'review.deskViewSaved': 'Se guardó una vista de solicitudes: {name}',
  'review.deskViewRemoved': 'Se quitó una vista de solicitudes: {name}',
  'review.deskExported':
    'La lista de solicitudes se guardó como hoja de cálculo{filters, select, none {, todas las abiertas} other {: {filters}}}',
  'review.entryMarked':
    '{kind, select, education {Formación académica} licence {Licencia} work {Experiencia laboral} training {Capacitación} rsc {RSC} rscProvided {RSC dada} membership {Membresía} other {Entrada}}: {mark, select, verified {verificada} other {no aceptada: {reason}}}{was, select, verified { (antes: verificada)} none {} other { (antes: no aceptada)}}',
  'review.entriesVerified': '{count, plural, one {Una entrada verificada} other {# entradas verificadas}}',
  'review.informationRequested':
    'Información solicitada, ronda {round}: {items, plural, one {un punto} other {# puntos}}, para el {dueOn}',
  'review.answersKept': 'Respuestas guardadas para enviar después, ronda {round}',
  'review.caseHeld': 'Puesta en pausa: {reason}',
  'review.caseReleased': 'Sigue adelante tras {days, plural, one {un día} other {# días}} en pausa',
  'review.noteWritten': 'Se escribió una nota para el equipo',
  'review.flagRaised': 'Marcada: {reason}',
  'review.flagCleared': 'Se quitó una marca: {reason}',
  'review.letterSentAgain': 'Una carta que no había llegado se envió de nuevo, a {to}',
  'review.lettersPaused': 'Las cartas de este caso se retienen',
  'review.lettersResumed': 'Las cartas de este caso vuelven a salir ({count} esperaban)',
  'proofs.proofAsked':
    '{kind, select, transcript {Expediente académico solicitado} other {Comprobante de membresía solicitado}}, para el {dueOn}: {title}',
  'proofs.proofExtended':
    '{kind, select, transcript {Expediente académico} other {Comprobante de membresía}}, ahora para el {dueOn}: {title}',
  'proofs.proofReminded':
    'Recordatorio del {kind, select, transcript {expediente académico} other {comprobante de membresía}}: {title}',
  'proofs.proofReceived':
    '{kind, select, transcript {Expediente académico recibido} other {Comprobante de membresía recibido}}: {title}',
  'proofs.proofMetByList':
    'Membresía encontrada en la lista de la asociación del {listedOn}, no hace falta comprobante: {title}',
  'proofs.schoolAsked': 'Expediente académico pedido a {school} ({email}), para el {dueOn}: {title}',
  'proofs.transcriptSent': 'Expediente académico oficial recibido de {school}, enviado por {signed}: {title}',
  'proofs.transcriptDeclined':
    '{school} no envía el expediente académico ({reason, select, notFound {no consta nadie con ese nombre} needsMore {necesita algo antes} otherWay {lo envía de otra manera} other {otro motivo}}): {title}',
  'proofs.schoolLetterBounced': 'La carta a {school} ({email}) fue devuelta: {title}',
  'proofs.proofJudged':
    '{kind, select, transcript {Expediente académico} other {Comprobante de membresía}} {outcome, select, accepted {aceptado} again {no aceptado, se pide otro} other {no aceptado}}: {title}',
  'proofs.proofExpired':
    'No llegó a tiempo el {kind, select, transcript {expediente académico} other {comprobante de membresía}}: {title}',
  'proofs.proofDropped':
    'Ya no hace falta el {kind, select, transcript {expediente académico} other {comprobante de membresía}}: {title}',
  'review.informationReminded': 'Recordatorio de las preguntas de la ronda {round}',
  'review.timeExtended': 'Más tiempo para las preguntas de la ronda {round}: hasta el {until} en lugar del {was}',
  'review.informationExpired': 'Venció el plazo de las preguntas de la ronda {round}',
  'review.informationClosed': 'Terminaron las preguntas de la ronda {round}: la solicitud se retiró',
  'review.informationTakenBack': 'Se retiraron las preguntas de la ronda {round}',
  'review.answerJudged':
    'Se valoró una respuesta de la ronda {round}: {outcome, select, accepted {aceptada} refused {no aceptada} other {se vuelve a preguntar}}{was, select, none {} other { (antes: {was, select, accepted {aceptada} refused {no aceptada} other {se vuelve a preguntar}})}}',
  'review.informationAnswered': 'Información enviada, ronda {round}: {items, plural, one {un punto} other {# puntos}}',
  'register.endorsementRevoked':
    '{addOn, select, none {Endoso {number}} other {Complemento {addOn} de {number}}} revocado: {reason}',
  'review.decisionReversed':
    '{act, select, endorse {Endoso revertido} clearForExam {Autorización para el examen revertida} other {Aplazamiento revertido}}: {reason}',
  'review.decisionAppealed':
    'Se apeló el aplazamiento{documents, plural, =0 {} one {, con un documento} other {, con # documentos}}',
  'review.appealDecided':
    '{outcome, select, reopen {Apelación respondida: de nuevo en revisión} other {Apelación respondida: la decisión se mantiene}}',
  'review.decisionRecorded':
    '{act, select, endorse {Decisión: otorgado} clearForExam {Decisión: autorizado para el examen} defer {Decisión: aplazado} closeIdle {Cerrada por inactividad por la oficina} other {Retirada por la oficina}}',
  'references.raterNamed': 'Se nombró a {rater} para dar una referencia',
  'references.raterChanged': 'Se cambiaron los datos de {rater}',
  'references.raterReaddressed':
    'Se corrigió la dirección de {rater}: de {from} a {to}; los enlaces anteriores dejaron de funcionar',
  'references.raterRemoved': '{rater} salió de la lista de referencias',
  'references.raterCancelled': 'Ya no se necesita la referencia de {rater}',
  'references.raterReminded': 'Se envió un recordatorio a {rater}',
  'references.raterVetted':
    '{accepted, select, yes {La asociación aceptó a {rater} tras conocerle} other {La asociación no aceptó a {rater} como persona avalada}}: {note}',
  'references.ratingRequested': 'Se pidió una referencia a {rater}, hasta el {until}',
  'references.requestRepeated': 'Se envió otra vez la carta a {rater}; el enlace funciona hasta el {until}',
  'references.restCancelled':
    '{count, plural, one {Se avisó a una persona} other {Se avisó a # personas}} que ya no hace falta su referencia',
  'references.letterBounced': 'La carta a {rater} no se pudo entregar en {email}',
  'references.linkShown': 'Se mostró el enlace de {rater} para entregarlo por otro medio',
  'references.ratingResumed': '{rater} dará la referencia después de todo',
  'references.ratingVoid': 'La referencia de {rater} dice demasiado poco para contar',
  'references.feedbackGiven': 'Una persona que dio su referencia opinó sobre el formulario',
  'references.formPublished':
    'Preguntas para las referencias publicadas: versión {number}, {questions} preguntas, {category, select, all {para todas las categorías} other {para {category}}}',
  'references.requestExtended': 'El enlace de {rater} ahora vale hasta el {until}',
  'references.requestExpired': 'El enlace enviado a {rater} venció sin respuesta',
  'references.ratingOpened': '{rater} comenzó la referencia',
  'references.ratingSaved': '{rater} guardó parte de la referencia',
  'references.roleCorrected': '{rater} corrigió su relación: de {from} a {to}',
  'references.ratingReceived': 'Llegó la referencia de {rater}',
  'references.ratingDeclined': '{rater} prefirió no dar una referencia',
  'rsc.giverNamed': 'Se nombró a {giver} como proveedor de RSC',
  'rsc.giverChanged': 'Se cambiaron los datos de {giver}',
  'rsc.giverRemoved': '{giver} salió de la lista de proveedores de RSC',
  'rsc.runSaved': 'Se guardaron horas de RSC con {giver}',
  'rsc.runRemoved': 'Se eliminaron horas de RSC con {giver}',
  'rsc.confirmationRequested': 'Se pidió a {giver} que confirme {runs, plural, one {un registro} other {# registros}}',
  'rsc.giverReminded': 'Se recordó a {giver} que confirme las horas',
  'rsc.letterBounced': 'La carta a {giver} no se pudo entregar en {email}',
  'rsc.requestExtended': 'El enlace de {giver} ahora vale hasta el {until}',
  'rsc.requestExpired': 'El enlace enviado a {giver} venció sin respuesta',
  'rsc.requestAnswered': '{giver} respondió por todos los registros',
  'rsc.hoursConfirmed': '{giver} confirmó {runs, plural, one {un registro} other {# registros}}',
  'rsc.hoursCorrected': '{giver} corrigió y confirmó un registro',
  'rsc.hoursDisputed': '{giver} no está de acuerdo con un registro',
  'rsc.sessionLogged': 'Se anotó una sesión con {other}',
  'rsc.sessionConfirmed': 'Se confirmó una sesión con {other}',
  'rsc.sessionDiffers': 'No hay acuerdo sobre una sesión con {other}',
  'rsc.differenceAccepted': 'Se aceptó lo que la otra parte dijo de una sesión con {other}',
  'rsc.differenceWithdrawn': 'Se retiró la diferencia sobre una sesión con {other}',
  'rsc.sessionCorrected': 'Se corrigió una sesión con {other}',
  'rsc.sessionMoved': 'Se cambió de día una sesión planificada con {other}',
  'rsc.sessionRemoved': 'Se eliminó una sesión con {other}',
  'rsc.listingSaved':
    '{listed, select, yes {{name} está en el directorio de proveedores} other {{name} salió del directorio de proveedores}}',
  'rsc.giverContacted': 'Se envió un mensaje a {giver} desde el directorio',
  'rsc.seekerAnswered': 'Se respondió a {name} desde el directorio',
  'rsc.seriesPlanned':
    '{times, plural, one {Se planificó una sesión} other {Se planificaron # sesiones}} desde el {from}',
  'rsc.seriesEnded': 'Se terminó una serie de sesiones planificadas',
  'rsc.calendarOpened': '{name} creó una dirección para un programa de calendario',
  'rsc.calendarClosed': '{name} cerró la dirección para programas de calendario',
  'rsc.sessionsTold': 'Se avisó a {name} de que hay sesiones que esperan su respuesta',
  'rsc.providedSaved': 'Se guardó la RSC que da desde el {from}',
  'rsc.providedRemoved': 'Se eliminó la RSC que daba desde el {from}',
  'portfolio.trainingsImported':
    'Se anotaron {entries, plural, one {una capacitación} other {# capacitaciones}} desde {file}',
  'portfolio.workImported': 'Se anotaron {entries, plural, one {un trabajo} other {# trabajos}} desde {file}',
  'rsc.sessionsImported':
    'Se anotaron {entries, plural, one {una sesión de RSC} other {# sesiones de RSC}} desde {file}',
  'rsc.runsImported': 'Se anotaron {entries, plural, one {una entrada de RSC} other {# entradas de RSC}} desde {file}',
  'transfer.sheetUploaded': 'Se subió la hoja de cálculo {file} ({rows, plural, one {una fila} other {# filas}})',
  'transfer.checkStarted':
    'Empezó la revisión de {rows, plural, one {una fila} other {# filas}} de una hoja de cálculo',
  'transfer.importChecked':
    'Se revisó la hoja de cálculo {file}: {good} se pueden anotar, {bad} necesitan corrección, {twins} ya estaban',
  'transfer.importStarted':
    'Empezó la importación de {entries, plural, one {una entrada} other {# entradas}} desde {file}',
  'transfer.importDone': 'La importación de {file} terminó con {entries, plural, one {una entrada} other {# entradas}}',
  'transfer.importFailed': 'No se pudo importar {file}; no se anotó nada',
  'transfer.importDropped': 'Se descartó la importación de {file}',
  'transfer.portfolioUploaded':
    'Se subió el portafolio {file} ({entries, plural, one {una anotación} other {# anotaciones}})',
  'transfer.portfolioTrialStarted':
    'Se prueba de nuevo el portafolio {file} ({entries, plural, one {una anotación} other {# anotaciones}})',
  'transfer.portfolioImportStarted':
    'Empezó la incorporación del portafolio {file} ({entries, plural, one {una anotación} other {# anotaciones}})',
  'transfer.portfolioFailed': 'No se pudo revisar el portafolio {file}; no se anotó nada',
  'transfer.portfolioChecked':
    'Se probó el portafolio {file} ({refused, plural, =0 {nada rechazado} one {una anotación rechazada} other {# anotaciones rechazadas}})',
  'transfer.portfolioImported':
    'Se incorporó el portafolio {file} ({entries, plural, one {una anotación} other {# anotaciones}})',
  'transfer.portfolioDropped': 'Se desistió del portafolio {file}',
}
