/** One sentence per entry of lib/audit/catalogue.ts, under the entry's own name. */
export const audit = {
  'orgs.reasonSaved': 'A reason for “{kind}” was worded: before “{was}”, now “{is}”',
  'orgs.reasonRetired':
    'The reason “{reason}” for “{kind}” is offered {offered, select, yes {again} other {no longer}}',
  'orgs.reviewingSaved': 'How cases are reviewed was changed: {changed}',
  'orgs.wordingSaved':
    'The letter “{letter}” ({language}) was worded anew, version {version}; subject before: “{was}”, now: “{is}”',
  'orgs.wordingReverted':
    'The letter “{letter}” ({language}) went back to {to, plural, =0 {the letter Attune ships} other {version #}}, as version {version}',
  'orgs.founded': '{name} was founded at /{slug} by {by}',
  'orgs.editionAdopted': 'Edition {edition} of the standard holds for new applications; before it was {before}',
  'orgs.competenciesSaved': 'The list of competencies was changed: {before} before, {listed} now',
  'orgs.settingsSaved': 'The settings were changed: {changed}',
  'licensing.granted':
    'The Alliance ({by}) granted a license for {tracks}{addOns, select, none {} other { + {addOns}}} in {languages} from {from} {to, select, none {on} other {to {to}}}',
  'licensing.ended': 'The Alliance ({by}) ended the license for {tracks}; its last day is {lastDay}',
  'joining.proposed': 'Proposed to join {leaving} into {staying}: {reason}',
  'joining.agreed': '{name} agreed to the joining',
  'joining.vouched': 'Answered for the address of {name}, which nobody reads any more: {how}',
  'joining.declined': 'The joining of {leaving} into {staying} was declined by its owner',
  'joining.withdrawn': 'Took back the proposal to join {leaving} into {staying}',
  'joining.setApart': 'Said that {one} and {other} are two people: {reason}',
  'joining.joined': 'Joined {leaving} ({was}) into {staying} ({is})',
  'joining.caseMoved': 'Came with the joining of two entries of one person: was under {from}, is under {to}',
  'people.entered': '{name} was entered as a person without an account',
  'people.adminInvited': '{name} ({email}) was invited as the first administrator',
  'people.invitationAccepted': '{name} accepted the invitation',
  'people.joined': '{name} joined',
  'people.roleGranted':
    '{name} was given the role {role, select, applicant {Applicant} adviser {Adviser} reviewer {Reviewer} scorer {Exam scorer} coordinator {Coordinator} admin {Administrator} other {{role}}}',
  'people.roleWithdrawn':
    'The role {role, select, applicant {Applicant} adviser {Adviser} reviewer {Reviewer} scorer {Exam scorer} coordinator {Coordinator} admin {Administrator} other {{role}}} was withdrawn from {name}',
  'people.addressChanged': 'Address changed from {was} to {is}',
  'people.detailsCorrected': 'Details corrected by the office, {before} is now {after}: {reason}',
  'people.profileSaved': '{name} saved the profile',
  'people.membershipSaved': 'Membership saved: {title}',
  'people.membersSaved':
    'List of members, {source, select, program {sent by a program} other {from a file}}: {added} new, {changed} changed, {ended} ended{whole, select, true { (the whole list)} other {}}',
  'people.memberKeyOpened': 'Key for the list of members made: {name}',
  'people.memberKeyClosed': 'Key for the list of members closed: {name}',
  'transfer.memberListUploaded': 'List of members uploaded: {file} ({rows, plural, one {one row} other {# rows}})',
  'transfer.memberListTried': 'List of members tried: {file} ({good} good, {bad} to mend)',
  'transfer.memberListTaken': 'List of members taken over: {file} ({members} members)',
  'people.membershipRemoved': 'Membership removed: {title}',
  'portfolio.educationSaved': 'Education saved: {title}',
  'portfolio.educationRemoved': 'Education removed: {title}',
  'portfolio.licenceSaved': 'License saved: {title}',
  'portfolio.licenceRemoved': 'License removed: {title}',
  'portfolio.workSaved': 'Work saved: {title}, {employer}',
  'portfolio.workRemoved': 'Work removed: {title}',
  'portfolio.trainingSaved': 'Training saved: {title}',
  'portfolio.trainingRemoved': 'Training removed: {title}',
  'portfolio.trainingTaken': 'Training taken from the catalog: {title}',
  'catalogue.trainingPublished':
    '{isNew, select, true {Published in} other {Changed in}} the training catalog: {title}',
  'catalogue.trainingWithdrawn': 'Withdrawn from the training catalog: {title}',
  'catalogue.sessionPlanned': 'Session of {title} planned for {on}',
  'catalogue.sessionCancelled': 'Session of {title} on {on} canceled',
  'catalogue.rosterFilled': '{added} added to the roster of {title}, {on}',
  'catalogue.attendanceRecorded': 'Was at {title}, {on} ({how, select, list {on the list} other {by code}})',
  'catalogue.attendanceStruck': '{name} struck off the roster of {title}',
  'portfolio.documentUploaded': 'Document uploaded: {title}',
  'portfolio.documentAttached': 'Document attached: {title}',
  'portfolio.documentDetached': 'Document detached: {title}',
  'portfolio.documentScanned':
    '{verdict, select, clean {Virus scanner found nothing in} other {Virus scanner refused}} {title}',
  'portfolio.documentErased': 'File of {title} deleted',
  'portfolio.documentPaired': '{title} named as the translation of {original}',
  'portfolio.documentUnpaired': '{title} is no longer named as a translation',
  'portfolio.documentRemoved': 'Document removed: {title}',
  'portfolio.applicationStarted': 'Application {reference} was started',
  'portfolio.agreementSigned': 'A document was signed: {kind}',
  'portfolio.valueSaved': 'A value statement was written: {value}',
  'portfolio.sectionCompleted': 'A part was marked as finished: {section}',
  'portfolio.sectionReopened': 'A part was opened again: {section}',
  'portfolio.applicationSubmitted': 'Application {reference} was submitted',
  'portfolio.movedToRound':
    '{how, select, out {Taken out of the round {before}} placed {Placed in the round {round}} other {Moved from the round {before} to the round {round}}}',
  'portfolio.roundFollowed': 'The round {round} is decided by {expectedOn} instead of {before}',
  'rounds.roundOpened': 'Round {name}: opened for applications from {from} to {to}, decided by {decideOn}',
  'rounds.roundChanged':
    'Round {name}: changed, for applications from {from} to {to}, decided by {decideOn} (before: {before})',
  'rounds.roundClosed':
    'Round {name} was closed with {cases, plural, =0 {no applications} one {# application} other {# applications}} in it',
  'rounds.roundReopened': 'Round {name} takes applications again',
  'rounds.roundDeleted': 'Round {name} was deleted; no application had a place in it',
  'rounds.withdrawnReleased':
    'The round {round}, which this application had been in before it was withdrawn, was deleted',
  'reviewers.reviewerSaved':
    '{paused, select, true {Reviewer {name}: paused} other {Reviewer {name}: saved}}, at most {loadLimit} at a time, languages {languages}',
  'reviewers.availabilitySaved': 'A reviewer said what they read: languages {languages}, at most {loadLimit} at a time',
  'reviewers.absenceAdded': 'Reviewer {name} is away from {from} to {to}',
  'reviewers.absenceRemoved': 'Reviewer {name} is not away from {from} to {to} after all',
  'reviewers.teamAdded': 'Reviewer {name} belongs to {team}',
  'reviewers.teamRemoved': 'Reviewer {name} no longer belongs to {team}',
  'reviewers.conflictNoted': 'A conflict of interest of reviewer {name} was declared',
  'reviewers.conflictLifted': 'A declared conflict of interest of reviewer {name} was lifted',
  'portfolio.applicationWithdrawn': 'Application {reference} was withdrawn',
  'portfolio.draftWarned': 'Nobody has worked on {reference} for long; it comes to rest on {until}',
  'portfolio.draftRested': '{reference} rests until its applicant goes on',
  'portfolio.draftWoken': '{reference} goes on after a rest',
  'portfolio.applicationReopened': 'Application {reference} was opened again after the deferral',
  'portfolio.adviserAssigned': '{adviser} became the adviser',
  'portfolio.adviserWithdrawn': 'The adviser was taken away',
  'messages.commentWritten':
    'Comment written beside {section, select, profile {About you} membership {Membership} education {Education} training {Training} work {Work} supervision {RSC} giving {RSC given} competencies {Competencies} values {Values} documents {Documents} references {References} agreements {Agreements} other {{section}}}',
  'messages.digestSent': '{name} was sent the day’s comments ({threads, plural, one {# thread} other {# threads}})',
  'people.commentMailChosen':
    'Mail about comments: {choice, select, atOnce {at once} daily {once a day} never {never} other {{choice}}}',
  'register.endorsementGranted': 'Endorsement {number} entered into the register',
  'register.addOnGranted': 'Add-on {addOn} added to the endorsement {number}',
  'register.nameListed': 'The name on {number} is shown in the public register',
  'register.nameUnlisted': 'The name on {number} is no longer shown in the public register',
  'rsc.giverLinked': 'Named givers were linked to {giver}: {linked}',
  'register.giverVetted': '{giver} vetted as a giver of RSC from {from} to {to}',
  'exam.resultRecorded': 'Exam part {part}: {passed, select, yes {passed} other {not passed}}',
  'reviewers.reviewAssigned':
    '{kind, select, third {Third review} advisory {Advisory review} other {Review}} assigned to {reviewer} ({how, select, auto {by the rules} other {by hand}})',
  'reviewers.reviewRemoved':
    'Review taken from {reviewer}: {reason, select, overdue {the review is overdue} unavailable {not available} conflict {conflict of interest} mistake {assigned by mistake} role {they no longer hold the role} training {their training is over} other {another reason}}',
  'reviewers.reviewDeclined':
    '{reviewer} declined the review: {reason, select, conflict {conflict of interest} noTime {no time} notMyField {not their field} other {another reason}}',
  'reviewers.conflictDeclared':
    '{reviewer} declared a conflict of interest ({conflict, select, family {family} friend {friendship or dispute} colleague {colleagues} supervision {supervision} business {money or business} other {another reason}}){begun, select, yes { after having begun} other {}}',
  'reviewers.noConflictDeclared': 'A reviewer signed that there is no conflict of interest (text {text})',
  'reviewers.reviewReminded': '{reviewer} was reminded of the review',
  'reviewers.reviewExpired': 'The review of {reviewer}, due {dueOn}, has not come and is no longer waited for',
  'reviewers.moreTimeAllowed': '{reviewer} was given more time for the review, until {dueOn}',
  'reviewers.letterBounced':
    '{outcome, select, kept {A letter to {reviewer} ({email}) could not be delivered} other {A letter to {reviewer} ({email}) could not be delivered, and the review was taken back}}',
  'reviewers.addressTrusted': 'Letters go to reviewer {name} at {email} again',
  'reviewers.reviewExtended': 'The review of {reviewer} is due {dueOn} now',
  'reviewers.adviceAsked':
    '{found, select, yes {The applicant asked for an advisory review} other {The applicant asked for an advisory review; nobody of the pool was free}}',
  'reviewers.adviceGiven': '{advice, select, ready {Advised: ready to be sent} other {Advised: not yet}}',
  'reviewers.calibrationOpened':
    'Case for practice opened to {asked, plural, one {one reviewer} other {# reviewers}}: {title}',
  'reviewers.practiceReminded': '{reviewer} was reminded of the case for practice “{title}”',
  'reviewers.calibrationClosed':
    'Case for practice closed: {title} ({open, plural, =0 {everybody was in} one {one was not in} other {# were not in}})',
  'reviewers.settlingNoteWritten': 'A reviewer wrote to the other about what they judge differently',
  'reviewers.recommendationChanged':
    'A reviewer recommends something else than before: {is, select, endorse {endorse} clearForExam {clear for the exam} defer {defer} other {ask for more information}} instead of {was, select, endorse {endorse} clearForExam {clear for the exam} defer {defer} other {ask for more information}}',
  'reviewers.readingHandedOver':
    '{to, select, third {A reviewer asked for a third one} other {{how, select, tier {Nobody of the pool is free as second reviewer} nobody {Nobody of the pool is free as third reviewer} gone {A reviewer is no longer one before they agreed; the reading is the coordinator’s} other {A reviewer handed the reading over to the coordinator}}}}',
  'reviewers.settlingReminded': 'The reviewers were reminded that they still differ',
  'reviewers.settlingExpired': 'The reviewers did not settle in time',
  'reviewers.readersDiffer': 'The reviewers are in and do not recommend the same',
  'reviewers.readAgain':
    '{readers, plural, =0 {Read again, by others} one {Read again by the same reviewer} other {Read again by the same # reviewers}}',
  'reviewers.readingSettled':
    '{recommendation, select, endorse {The reading is settled: endorse} clearForExam {The reading is settled: clear for the exam} defer {The reading is settled: defer} other {The reading is settled: ask for more information}}{how, select, third { (a third reviewer made the majority)} coordinator { (by the coordinator)} other {}}',
  'reviewers.ticksSaved': 'A reviewer went through the entries',
  'reviewers.judgementSaved': 'A reviewer began to judge the domains',
  'reviewers.reviewWordsSaved': 'A reviewer began to write a comment',
  'reviewers.recommendationKept': 'A reviewer chose what to recommend',
  'reviewers.reviewKept': 'A reviewer kept a review to finish later',
  'reviewers.reviewSubmitted': '{late, select, yes {A review was sent, after its day} other {A review was sent}}',
  'reviewers.reviewsClosed':
    '{count, plural, one {A review that was still open ended} other {# reviews that were still open ended}}: {why, select, decided {the case was decided} withdrawn {the application was withdrawn} settled {the reviewers had settled} other {the application was sent}}',
  'review.started': 'Review begun',
  'review.coordinatorAssigned':
    '{coordinator} is the coordinator of this application{before, select, none {} other { instead of {before}}}',
  'review.roleEnded':
    'What {name} had in hand: {moved, plural, =0 {} one {# case to a colleague. } other {# cases to a colleague. }}{freed, plural, =0 {} one {# case waits for whoever takes it. } other {# cases wait for whoever takes them. }}{reviews, plural, =0 {} one {# review taken back. } other {# reviews taken back. }}{advised, plural, =0 {} one {# applicant without an adviser.} other {# applicants without an adviser.}}',
  'review.coordinatorUnassigned': '{coordinator} no longer is the coordinator of this application',
  'review.waitsExtended':
    '{count, plural, one {What is awaited} other {# things that are awaited}}: {days, plural, one {# day} other {# days}} more',
  'review.waitsPutBack':
    'More time taken back: {count, plural, one {one thing is} other {# things are}} due on the day before again',
  'bulk.actPrepared':
    'Prepared for {cases, plural, one {# case} other {# cases}}: {kind, select, assign {assign a coordinator} remind {remind} message {message} move {move to a round} extend {give more time} other {undo}}',
  'bulk.actStarted':
    'Started for {cases, plural, one {# case} other {# cases}}: {kind, select, assign {assign a coordinator} remind {remind} message {message} move {move to a round} extend {give more time} other {undo}}',
  'bulk.actDropped':
    'Not done after all: {kind, select, assign {assign a coordinator} remind {remind} message {message} move {move to a round} extend {give more time} other {undo}}',
  'bulk.actStopped':
    'Stopped after {gone} of {cases, plural, one {# case} other {# cases}}: {kind, select, assign {assign a coordinator} remind {remind} message {message} move {move to a round} extend {give more time} other {undo}}',
  'bulk.actFinished':
    'Done for {done, plural, one {# case} other {# cases}}, left out {skipped}: {kind, select, assign {assign a coordinator} remind {remind} message {message} move {move to a round} extend {give more time} other {undo}}',
  'review.deskViewSaved': 'View of the desk kept: {name}',
  'review.deskViewRemoved': 'View of the desk removed: {name}',
  'review.deskExported':
    'The list of applications was saved as a spreadsheet{filters, select, none {, all open ones} other {: {filters}}}',
  'review.entryMarked':
    '{kind, select, education {Education entry} licence {License} work {Work entry} training {Training entry} rsc {RSC} rscProvided {RSC given} membership {Membership} other {Entry}} {mark, select, verified {verified} other {not accepted: {reason}}}{was, select, verified { (before: verified)} none {} other { (before: not accepted)}}',
  'review.entriesVerified': '{count, plural, one {One entry} other {# entries}} verified',
  'review.informationRequested':
    'Information asked for, round {round}: {items, plural, one {one item} other {# items}}, by {dueOn}',
  'review.answersKept': 'Answers kept to send later, round {round}',
  'review.caseHeld': 'Put on hold: {reason}',
  'review.caseReleased': 'Goes on after {days, plural, one {one day} other {# days}} on hold',
  'review.noteWritten': 'A note for the staff was written',
  'review.flagRaised': 'Flagged: {reason}',
  'review.flagCleared': 'A flag was taken off: {reason}',
  'review.letterSentAgain': 'A letter that had not arrived was sent again, to {to}',
  'review.lettersPaused': 'The letters of this case are kept back',
  'review.lettersResumed': 'The letters of this case leave again ({count} were waiting)',
  'proofs.proofAsked':
    '{kind, select, transcript {Transcript} other {Proof of membership}} asked for, due {dueOn}: {title}',
  'proofs.proofExtended':
    '{kind, select, transcript {Transcript} other {Proof of membership}} now due {dueOn}: {title}',
  'proofs.proofReminded':
    'Reminded of the {kind, select, transcript {transcript} other {proof of membership}}: {title}',
  'proofs.proofReceived': '{kind, select, transcript {Transcript} other {Proof of membership}} received: {title}',
  'proofs.proofMetByList': 'Membership found on the association’s list of {listedOn}, no proof needed: {title}',
  'proofs.schoolAsked': '{school} ({email}) asked for the transcript, due {dueOn}: {title}',
  'proofs.transcriptSent': 'Official transcript received from {school}, sent by {signed}: {title}',
  'proofs.transcriptDeclined':
    '{school} does not send the transcript ({reason, select, notFound {nobody of that name} needsMore {needs something first} otherWay {sends it in another way} other {another reason}}): {title}',
  'proofs.schoolLetterBounced': 'The letter to {school} ({email}) came back: {title}',
  'proofs.proofJudged':
    '{kind, select, transcript {Transcript} other {Proof of membership}} {outcome, select, accepted {accepted} again {not accepted, another one asked for} other {not accepted}}: {title}',
  'proofs.proofExpired':
    '{kind, select, transcript {Transcript} other {Proof of membership}} did not come in time: {title}',
  'proofs.proofDropped':
    '{kind, select, transcript {Transcript} other {Proof of membership}} no longer needed: {title}',
  'review.informationReminded': 'Reminded of the questions of round {round}',
  'review.timeExtended': 'More time for the questions of round {round}: until {until} instead of {was}',
  'review.informationExpired': 'The time for the questions of round {round} ran out',
  'review.informationClosed': 'Questions of round {round} ended: the application was withdrawn',
  'review.informationTakenBack': 'The questions of round {round} were taken back',
  'review.answerJudged':
    'An answer of round {round} was judged: {outcome, select, accepted {accepted} refused {not accepted} other {asked again}}{was, select, none {} other { (before: {was, select, accepted {accepted} refused {not accepted} other {asked again}})}}',
  'review.informationAnswered': 'Information given, round {round}: {items, plural, one {one item} other {# items}}',
  'register.endorsementRevoked':
    '{addOn, select, none {Endorsement {number}} other {Add-on {addOn} on {number}}} revoked: {reason}',
  'review.decisionReversed':
    '{act, select, endorse {Endorsement taken back} clearForExam {Clearance for the exam taken back} other {Deferral taken back}}: {reason}',
  'review.decisionAppealed':
    'The deferral was appealed{documents, plural, =0 {} one {, with one document} other {, with # documents}}',
  'review.appealDecided':
    '{outcome, select, reopen {Appeal answered: in review again} other {Appeal answered: the decision stands}}',
  'review.decisionRecorded':
    '{act, select, endorse {Decided: endorsed} clearForExam {Decided: cleared for the exam} defer {Decided: deferred} closeIdle {Closed as idle by the office} other {Withdrawn by the office}}',
  'references.raterNamed': '{rater} was named as a rater',
  'references.raterChanged': 'The entry about {rater} was changed',
  'references.raterReaddressed':
    'The address of {rater} was corrected from {from} to {to}; earlier links stopped working',
  'references.raterRemoved': '{rater} was taken off the list of raters',
  'references.raterCancelled': '{rater} is no longer needed as a rater',
  'references.raterReminded': '{rater} was reminded of the reference',
  'references.raterVetted':
    '{accepted, select, yes {{rater} was vetted as a rater} other {{rater} was not accepted as a vetted rater}}: {note}',
  'references.ratingRequested': 'A reference was requested from {rater}, until {until}',
  'references.requestRepeated': 'The letter to {rater} was sent again; the link works until {until}',
  'references.restCancelled':
    '{count, plural, one {One rater was} other {# raters were}} told that nothing more is needed',
  'references.letterBounced': 'The letter to {rater} could not be delivered to {email}',
  'references.linkShown': 'The link of {rater} was shown, to be passed on by hand',
  'references.ratingResumed': '{rater} will give the reference after all',
  'references.ratingVoid': 'The reference from {rater} says too little to count',
  'references.feedbackGiven': 'A rater said how the form was to fill in',
  'references.formPublished':
    'Questions for raters published: version {number}, {questions} questions, {category, select, all {for every category} other {for {category}}}',
  'references.requestExtended': 'The link of {rater} works until {until} now',
  'references.requestExpired': 'The link sent to {rater} ran out unanswered',
  'references.ratingOpened': '{rater} began the reference',
  'references.ratingSaved': '{rater} saved part of the reference',
  'references.roleCorrected': '{rater} corrected the role from {from} to {to}',
  'references.ratingReceived': 'The reference from {rater} arrived',
  'references.ratingDeclined': '{rater} declined to give a reference',
  'rsc.giverNamed': '{giver} was named as a giver of RSC',
  'rsc.giverChanged': 'The entry about {giver} was changed',
  'rsc.giverRemoved': '{giver} was taken off the list of givers',
  'rsc.runSaved': 'RSC with {giver} saved',
  'rsc.runRemoved': 'RSC with {giver} removed',
  'rsc.confirmationRequested': '{giver} was asked to confirm {runs, plural, one {one entry} other {# entries}}',
  'rsc.giverReminded': '{giver} was reminded to confirm hours',
  'rsc.letterBounced': 'The letter to {giver} could not be delivered to {email}',
  'rsc.requestExtended': 'The link of {giver} works until {until} now',
  'rsc.requestExpired': 'The link sent to {giver} ran out unanswered',
  'rsc.requestAnswered': '{giver} has answered for every entry',
  'rsc.hoursConfirmed': '{giver} confirmed {runs, plural, one {one entry} other {# entries}}',
  'rsc.hoursCorrected': '{giver} corrected and confirmed an entry',
  'rsc.hoursDisputed': '{giver} did not agree with an entry',
  'rsc.sessionLogged': 'A session with {other} was logged',
  'rsc.sessionConfirmed': 'A session with {other} was confirmed',
  'rsc.sessionDiffers': 'A session with {other} was remembered differently',
  'rsc.differenceAccepted': 'What the other side said of a session with {other} was accepted',
  'rsc.differenceWithdrawn': 'The difference about a session with {other} was taken back',
  'rsc.sessionCorrected': 'A session with {other} was corrected',
  'rsc.sessionMoved': 'A planned session with {other} was moved',
  'rsc.sessionRemoved': 'A session with {other} was removed',
  'rsc.listingSaved':
    '{listed, select, yes {{name} stands in the directory of givers} other {{name} left the directory of givers}}',
  'rsc.giverContacted': 'A message went to {giver} through the directory',
  'rsc.seekerAnswered': '{name} was answered through the directory',
  'rsc.seriesPlanned': '{times, plural, one {One session was} other {# sessions were}} planned from {from} on',
  'rsc.seriesEnded': 'A series of planned sessions was ended',
  'rsc.calendarOpened': '{name} made an address for a calendar program',
  'rsc.calendarClosed': '{name} stopped the address for calendar programs',
  'rsc.sessionsTold': '{name} was told that sessions wait for them',
  'rsc.providedSaved': 'RSC given since {from} saved',
  'rsc.providedRemoved': 'RSC given since {from} removed',
  'portfolio.trainingsImported': '{entries, plural, one {One training} other {# trainings}} entered from {file}',
  'portfolio.workImported': '{entries, plural, one {One job} other {# jobs}} entered from {file}',
  'rsc.sessionsImported': '{entries, plural, one {One session of RSC} other {# sessions of RSC}} entered from {file}',
  'rsc.runsImported': '{entries, plural, one {One entry of RSC} other {# entries of RSC}} entered from {file}',
  'transfer.sheetUploaded': 'The spreadsheet {file} was uploaded ({rows, plural, one {one row} other {# rows}})',
  'transfer.checkStarted': 'The check of {rows, plural, one {one row} other {# rows}} of a spreadsheet began',
  'transfer.importChecked':
    'The spreadsheet {file} was checked: {good} can be entered, {bad} need mending, {twins} are there already',
  'transfer.importStarted': 'The import of {entries, plural, one {one entry} other {# entries}} from {file} began',
  'transfer.importDone': 'The import of {file} ended with {entries, plural, one {one entry} other {# entries}}',
  'transfer.importFailed': 'The import of {file} could not be done; nothing was entered',
  'transfer.importDropped': 'The import of {file} was given up',
  'transfer.portfolioUploaded':
    'The portfolio {file} was uploaded ({entries, plural, one {one entry} other {# entries}})',
  'transfer.portfolioTrialStarted':
    'The portfolio {file} is tried out again ({entries, plural, one {one entry} other {# entries}})',
  'transfer.portfolioImportStarted':
    'The import of the portfolio {file} began ({entries, plural, one {one entry} other {# entries}})',
  'transfer.portfolioFailed': 'The portfolio {file} could not be gone through; nothing was entered',
  'transfer.portfolioChecked':
    'The portfolio {file} was tried out ({refused, plural, =0 {nothing refused} one {one entry refused} other {# entries refused}})',
  'transfer.portfolioImported':
    'The portfolio {file} was entered ({entries, plural, one {one entry} other {# entries}})',
  'transfer.portfolioDropped': 'The portfolio {file} was given up',
} as const
