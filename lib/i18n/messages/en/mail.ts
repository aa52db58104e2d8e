/** Every letter that leaves the house. `<letter>.subject`, `.title` and `.lead` exist for each; proofread them together. */
export const mail = {
  'mailbox.title': 'Mailbox',
  'mailbox.lead': 'What would have been sent. In this demo no mail leaves this machine; it is kept here instead.',
  'mailbox.to': 'To',
  'mailbox.from': 'From',
  'mailbox.subject': 'Subject',
  'mailbox.received': 'Received',
  'mailbox.find': 'Address contains',
  'mailbox.show': 'Show',
  'mailbox.all': 'All mail',
  'mailbox.none': 'No mail here',
  'mailbox.noneText':
    'A letter appears here a moment after the act it tells of. Look again, or search for another address.',
  'mailbox.links': 'Links in this letter',
  'mailbox.text': 'As plain text',
  'mailbox.letter': 'The letter',
  greeting: 'Hello {name},',
  'greeting.nobody': 'Hello,',
  closing: 'With warm regards,',
  'footer.association':
    'This email comes from {org}. If you reply, {contact} reads it; a reply does not reach a portfolio.',
  'footer.account': 'This email was sent automatically by Attune. Nobody reads replies to this address.',
  'button.fallback': 'If the button does not work, copy this address into your browser:',
  'link.yours': 'This link is for you alone, so please do not pass this email on. It works until the end of {until}.',
  hours: '{hours} {minutes, plural, =60 {hour} other {hours}}',
  'fact.reference': 'Application',
  'fact.category': 'Endorsement',
  'fact.applicant': 'Applicant',
  'fact.recommendation': 'Recommendation',
  'fact.settledHow': 'How it came about',
  'fact.round': 'Round',
  'fact.reading': 'You are asked for',
  'fact.due': 'Review due by',
  'fact.role': 'You are asked as',
  'fact.until': 'Please answer by',
  'fact.number': 'Certificate number',
  'fact.awardedOn': 'Awarded on',
  'fact.expectedOn': 'You hear from us by',
  'fact.coordinator': 'Your coordinator',
  'fact.student': 'Student',
  'fact.dueOn': 'Please answer by',
  'fact.references': 'References received',
  'fact.hours': 'Hours',
  'fact.between': 'Between',
  between: '{from} and {to}',
  of: '{received} of {needed}',

  'comment.noReply':
    'Replying to this email does not reach the conversation. Please answer on the page behind the button.',
  'comment.choice': 'At once, once a day or never: you choose how you hear of comments at {choice}',

  'document-refused.subject': 'The scan for viruses refused {document}',
  'document-refused.title': 'A document of yours was refused',
  'document-refused.lead':
    '{org} has every document looked over for viruses. The scan refused {document}, so the file was deleted and proves nothing.',
  'document-refused.document': 'Document',
  'document-refused.what':
    'Look at the computer or phone it came from, then upload a clean copy: photograph the paper again, or save it anew as a PDF.',
  'document-refused.button': 'Open your documents',

  'joining-asked.subject': 'Are you registered twice with {org}?',
  'joining-asked.title': 'Are these both you?',
  'joining-asked.lead':
    '{org} believes that you are registered twice: under this address and under {other}. If both are yours, they can become one.',
  'joining-asked.what':
    'We ask at both addresses. Only when both say yes does everything of the one move to the other: applications, entries, documents and endorsements.',
  'joining-asked.lasting':
    'This cannot be undone. If you do not know the other address, open the page and say no: nothing moves then, and nobody learns anything about you.',
  'joining-asked.button': 'Answer the question',
  'joining-asked.until': 'The link works until {until}. Without an answer everything stays as it is.',
  'joining-done.subject': 'Your two entries with {org} are one',
  'joining-done.title': 'Your two entries are one',
  'joining-done.lead':
    'Everything that was registered with {org} under {leaving} is now under {staying}. Sign in with that address from now on.',
  'joining-done.what':
    'Certificates and their numbers stay as they are. Signing in at {org} with the other address leads nowhere any more; with other associations nothing has changed.',
  'joining-done.twice':
    'If you had entered something under both, it stands there twice now: please remove one of the two.',
  'joining-done.button': 'Open your desk',
  'joining-declined.subject': 'Declined: joining {leaving} and {staying}',
  'joining-declined.title': 'One of the two said no',
  'joining-declined.lead':
    'You proposed to join {leaving} into {staying}. The owner of one of the addresses has declined.',
  'joining-declined.next':
    'Nothing was moved. If they are two people, say so on the page: they are not suggested again then.',
  'joining-declined.button': 'Open both entries',
  'joining-waits.subject': 'Agreed, but something is in the way: {leaving} and {staying}',
  'joining-waits.title': 'Both said yes; it is your turn',
  'joining-waits.lead':
    'Both addresses agreed to join {leaving} into {staying}. Since you asked, something has come up that has to be settled first.',
  'joining-waits.next': 'The page says what it is. Once it is settled, join them there with one press.',
  'joining-waits.button': 'Open both entries',
  'admin-invitation.subject': 'You are invited to run Attune for {org}',
  'admin-invitation.title': 'Welcome',
  'admin-invitation.lead': 'The Alliance has founded {org} in Attune and named you its first administrator.',
  'admin-invitation.what':
    'You decide who works in the office and how the association works: its languages, deadlines and people. Your account is set up with one press.',
  'admin-invitation.button': 'Accept the invitation',
  'admin-invitation.until':
    'The link works until {until}. If you did not expect this letter, you need not do anything.',

  'roster-listed.subject': 'You are on the list of {training}',
  'roster-listed.title': 'You are on the list of a training',
  'roster-listed.lead': '{org} has written down that you were at {training} on {date}.',
  'roster-listed.training': 'Training',
  'roster-listed.day': 'Held on',
  'roster-listed.what':
    'Put it into your portfolio with one press: nothing has to be typed, and no certificate is needed.',
  'roster-listed.signUp':
    'Create an account under this address and you can put it into your portfolio with one press: nothing has to be typed, and no certificate is needed. If you do not know what this is about, you need not do anything.',
  'roster-listed.button': 'Open the training',

  'adviser-assigned.subject': 'You advise {applicant} ({reference})',
  'adviser-assigned.title': 'You are now the adviser of {applicant}',
  'adviser-assigned.lead':
    '{org} has asked you to help {applicant} prepare an application for Endorsement as {category}.',
  'adviser-assigned.what':
    'You can read the portfolio, see what counts and what is still missing, and comment beside each part. You cannot change anything in it, and ratings stay between rater and office.',
  'adviser-assigned.button': 'Open the portfolio',

  'adviser-named.subject': '{adviser} helps you with {reference}',
  'adviser-named.title': '{adviser} is now your adviser',
  'adviser-named.lead': '{org} has asked {adviser} to help you prepare your application for Endorsement as {category}.',
  'adviser-named.what':
    '{adviser} can read your portfolio, but not your ratings, and cannot change anything. Beside each part there is a place for comments where you can ask.',
  'adviser-named.button': 'Open your application',

  'comment-written.subject': '{author} commented on {section} ({reference})',
  'comment-written.title': 'A new comment on {section}',
  'comment-written.lead': '{author} wrote beside “{section}” of application {reference}:',
  'comment-written.button': 'Read and answer',

  'comment-digest.subject': '{count, plural, one {One comment} other {# comments}} you have not read',
  'comment-digest.title': '{count, plural, one {One unread comment} other {# unread comments}}',
  'comment-digest.lead': 'Since you last looked, people at {org} have written to you:',
  'comment-digest.thread': '{count, plural, one {One comment} other {# comments}} by {authors}',
  'comment-digest.button': 'Open my desk',

  'rater-invitation.subject': '{applicant} asks you for a reference',
  'rater-invitation.title': '{applicant} would like a reference from you',
  'rater-invitation.lead':
    '{applicant} is applying to {org} for Endorsement as {category}, and has named you as somebody who knows this work well.',
  'rater-invitation.takes':
    'You answer questions about how {applicant} works with infants, young children and the people who care for them, and say whether you recommend the Endorsement. It takes about {takes} minutes. You need no account, and it works on a phone.',
  'rater-invitation.waived':
    '{applicant} has given up the right to see your answers. Only the people at {org} who decide on the application read them.',
  'rater-invitation.kept':
    '{applicant} has not given up the right to see your answers. Please answer knowing that {applicant} may ask to read them.',
  'rater-invitation.decline':
    'If you would rather not answer, say so on the same page. {applicant} then learns only that somebody else is needed.',
  'rater-invitation.button': 'Answer the questions',

  'rater-reminder.subject': 'Reminder: {applicant} is waiting for your reference',
  'rater-reminder.title': 'Your reference for {applicant} is still missing',
  'rater-reminder.lead':
    'A while ago we wrote to you because {applicant} is applying to {org} for Endorsement as {category}. Your reference has not reached us yet, and the application cannot go on without it.',
  'rater-reminder.link': 'Please use the link in this email. If you had begun, your answers are still there.',
  'rater-reminder.button': 'Answer the questions',

  'rater-no-longer-needed.subject': 'Your reference for {applicant} is no longer needed',
  'rater-no-longer-needed.title': 'Your reference is no longer needed',
  'rater-no-longer-needed.lead':
    'We had asked you for a reference for {applicant}. That request has been withdrawn. There is nothing left for you to do, and the link we sent you has stopped working.',
  'rater-no-longer-needed.thanks': 'Thank you for being ready to help.',

  'rater-thanks.subject': 'Thank you for your reference for {applicant}',
  'rater-thanks.title': 'Your reference has arrived',
  'rater-thanks.lead':
    'Thank you. Your reference for {applicant} has reached {org}. There is nothing more to do; it can no longer be changed, and the link has stopped working.',
  'rater-thanks.why':
    'A portfolio shows hours and certificates. What a person is like with families, only people like you can tell us. If a coordinator has a question, {org} will write or call.',

  'giver-confirmation-request.subject': 'Please confirm the hours {applicant} had with you',
  'giver-confirmation-request.title': 'Were these hours with you?',
  'giver-confirmation-request.lead':
    '{applicant} has recorded {hours} of reflective supervision or consultation with you for an application to {org}. They count only when you, who gave them, confirm them.',
  'giver-confirmation-request.how':
    'On the page you see each entry. Confirm it, correct it, or say that it is not right. It takes a few minutes, and you need no account.',
  'giver-confirmation-request.button': 'Look at the hours',

  'giver-reminder.subject': 'Reminder: {applicant} asks you to confirm hours',
  'giver-reminder.title': '{applicant} still needs your confirmation',
  'giver-reminder.lead':
    'A while ago we asked you to confirm {hours} of reflective supervision or consultation that {applicant} recorded with you. Until you do, they do not count for the application to {org}.',
  'giver-reminder.how':
    'Please use the link in this email. Confirm each entry, correct it, or say that it is not right. You need no account.',
  'giver-reminder.button': 'Look at the hours',

  'application-submitted.subject': 'We have your application {reference}',
  'application-submitted.title': 'Your application is in',
  'application-submitted.lead':
    'Thank you. Your application for Endorsement as {category} has reached {org}. Please keep the number {reference}; it is what we need when you call or write.',
  'application-submitted.next.title': 'What happens next',
  'application-submitted.next.check': 'The coordinator checks that your portfolio is complete.',
  'application-submitted.next.ask': 'If something is missing, we ask you for exactly that, by email.',
  'application-submitted.next.decide': 'Then your portfolio is reviewed, and we write to you about the result.',
  'application-submitted.button': 'See where it stands',

  'information-requested.subject': 'We need something more for {reference}',
  'information-requested.title': 'We need something more from you',
  'information-requested.lead':
    '{org} has looked at your application for Endorsement as {category} and asks you about {count, plural, one {one point} other {# points}}. Please answer by {due}.',
  'information-requested.how':
    'These parts of your portfolio are open for you again; the rest stays as you sent it. Once every point is answered, send it back, and we go on from there.',
  'information-requested.button': 'Answer now',

  'round-moved.subject': 'When your application is decided: {reference}',
  'round-moved.title': 'Your application is in the round {round}',
  'round-moved.lead':
    '{org} reviews applications in rounds. Yours, for Endorsement as {category}, is read in the round {round}.',
  'round-moved.meaning': 'This replaces the date you were given before. You need not do anything.',
  'round-moved.button': 'See where it stands',
  'case-held.subject': 'Your application is on hold: {reference}',
  'case-held.title': 'Your application is on hold',
  'case-held.lead': '{org} has put your application for Endorsement as {category} on hold.',
  'case-held.why': 'Why',
  'case-held.meaning':
    'Every deadline stands still meanwhile, yours and ours, and nobody is reminded. We write to you when it goes on.',
  'case-held.button': 'See where it stands',

  'case-released.subject': 'Your application goes on: {reference}',
  'case-released.title': 'Your application goes on',
  'case-released.lead': '{org} is working on your application for Endorsement as {category} again.',
  'case-released.dates':
    'The time you and those you named had for answers has moved by as long as the application was on hold.',
  'case-released.button': 'See where it stands',

  'details-corrected.subject': 'We corrected your details: {reference}',
  'details-corrected.title': 'Your details were corrected',
  'details-corrected.lead':
    '{org} has put something right in your details, so that your application for Endorsement as {category} carries them as they are.',
  'details-corrected.before': 'Before',
  'details-corrected.after': 'Now',
  'details-corrected.next': 'If this is wrong, change it in your details or write to us.',
  'details-corrected.button': 'Look at your details',

  'proof-asked.subject': 'Please send us a {what}: {reference}',
  'proof-asked.title': 'A {what} is needed',
  'proof-asked.lead':
    'For your application for Endorsement as {category}, {org} needs a {what} beside your portfolio. Please send it by {due}.',
  'proof-asked.how':
    'A photo of every page or a PDF will do, unless it says otherwise above. If the office gets it directly, you need do nothing here.',
  'proof-asked.school':
    'It has to come from your school itself. Open the page, name its registrar’s address, and we ask it for you.',
  'proof-asked.button': 'Send it',

  'proof-reminder.subject': 'Still needed, a {what}: {reference}',
  'proof-reminder.title': 'A reminder',
  'proof-reminder.lead':
    '{org} asked you for a {what} for your application for Endorsement as {category}, and it has not come yet. It is due on {due}.',
  'proof-reminder.how': 'If something keeps you from getting it, write to us. What comes late is accepted, too.',
  'proof-reminder.school':
    'It has to come from your school itself. Open the page, name its registrar’s address, and we ask it for you.',
  'proof-reminder.button': 'Send it',

  'proof-refused.subject': 'About the {what} you sent: {reference}',
  'proof-refused.title': 'We could not use the {what}',
  'proof-refused.lead':
    'Thank you for the {what} for your application for Endorsement as {category}. {org} could not accept it:',
  'proof-refused.next': 'You need not send another one.',
  'proof-refused.button': 'See where it stands',

  'proof-received.subject': '{sender} has sent a {what}: {reference}',
  'proof-received.title': 'A {what} has arrived',
  'proof-received.lead':
    '{sender} has sent the {what} you asked for in the application of {applicant}. Say whether it is good.',
  'proof-received.button': 'Look at it',

  'proof-expired.subject': 'No {what} from {applicant}: {reference}',
  'proof-expired.title': 'The {what} has not come',
  'proof-expired.lead':
    'The {what} you asked {applicant} for did not come in time. The application is waiting for you again.',
  'proof-expired.next': 'It is taken all the same when it comes. You can ask anew, or go on without it.',
  'proof-expired.button': 'Open it',

  'transcript-request.subject': 'Transcript of {student}, asked for by {applicant}',
  'transcript-request.title': 'An official transcript is needed',
  'transcript-request.lead':
    '{applicant} studied with you as {student} and is applying for Endorsement in infant and early childhood mental health. {org} needs the official transcript from you, by {due}.',
  'transcript-request.consent': 'On {date} we were told that {applicant} agrees to your sending it to us.',
  'transcript-request.button': 'Send the transcript',
  'transcript-request.decline':
    'You need no account. If you cannot send it, or send transcripts in another way, the same page tells us so.',

  'transcript-reminder.subject': 'Still needed: the transcript of {student}',
  'transcript-reminder.title': 'A reminder',
  'transcript-reminder.lead':
    '{org} asked you for the official transcript of {student}, and it has not come yet. It is due on {due}.',
  'transcript-reminder.consent': 'On {date} we were told that {applicant} agrees to your sending it to us.',
  'transcript-reminder.button': 'Send the transcript',
  'transcript-reminder.decline': 'If you cannot send it, say so on the same page, and we stop writing to you.',

  'school-asked.subject': 'We have asked your school for a transcript: {reference}',
  'school-asked.title': 'Your school has been asked',
  'school-asked.lead':
    'For your application for Endorsement as {category}, {org} has asked {school} ({email}) to send your transcript by {due}. We wrote that you agree to it.',
  'school-asked.next':
    'You need do nothing now. If you do not agree, or the address is not the right one, write to us or name another one.',
  'school-asked.button': 'See where it stands',

  'school-sent.subject': 'Your transcript has come from {school}: {reference}',
  'school-sent.title': 'Your transcript has arrived',
  'school-sent.lead':
    '{school} has sent your transcript for your application for Endorsement as {category} to {org}. The office looks at it.',
  'school-sent.next': 'You need do nothing.',
  'school-sent.button': 'See where it stands',

  'school-declined.subject': 'No transcript from {school}: {reference}',
  'school-declined.title': 'Your school has not sent the transcript',
  'school-declined.lead':
    'For your application for Endorsement as {category}, {org} asked {school} ({email}) for your transcript.',
  'school-declined.next':
    'You can name another address, or ask your school yourself. There is time until {due}; write to us if you are stuck.',
  'school-declined.button': 'See what you can do',

  'school-declined-office.subject': 'No transcript of {applicant} from {school}: {reference}',
  'school-declined-office.title': 'A school has not sent a transcript',
  'school-declined-office.lead': '{school} ({email}) was asked for the transcript of {applicant}.',
  'school-declined-office.next':
    '{applicant} has been told and has until {due} to name another address. You can correct the address yourself, too.',
  'school-declined-office.button': 'Open it',

  'information-reminder.subject': 'Still to answer for {reference}',
  'information-reminder.title': 'A reminder',
  'information-reminder.lead':
    '{org} asked you about {count, plural, one {one point} other {# points}} of your application for Endorsement as {category}. Please answer by {due}.',
  'information-reminder.how':
    'If you cannot answer a point, say so and why: then the application goes on without it instead of waiting.',
  'information-reminder.button': 'Answer now',

  'information-closed.subject': 'You need not answer any more: {reference}',
  'information-closed.title': 'We go on without your answers',
  'information-closed.lead':
    '{how, select, expired {The time to answer our questions about your application for Endorsement as {category} is over, so we go on with what we have.} other {We no longer need answers to our questions about your application for Endorsement as {category}.}}',
  'information-closed.next':
    'What you had changed or written by then is kept, and is read. If something is still missing, {org} will ask you again.',
  'information-closed.button': 'See where it stands',

  'information-extended.subject': 'More time to answer: {reference}',
  'information-extended.title': 'You have more time',
  'information-extended.lead':
    '{org} gives you until {due} to answer our questions about your application for Endorsement as {category}.',
  'information-extended.button': 'Answer now',

  'information-day-back.subject': 'Please answer by {due} after all: {reference}',
  'information-day-back.title': 'Your answers are due on {due} again',
  'information-day-back.lead':
    'We had written that {org} waits until {later} for your answers about your application for Endorsement as {category}. That later day no longer holds: they are due on {due}, as before.',
  'information-day-back.button': 'Answer now',

  'information-expired.subject': '{applicant} has not answered: {reference}',
  'information-expired.title': '{applicant} has not answered',
  'information-expired.lead':
    'The answers of {applicant} were due on {due} and have not come. The application is waiting for you again.',
  'information-expired.button': 'Open the application',

  'information-answered.subject': '{applicant} has answered: {reference}',
  'information-answered.title': '{applicant} has answered',
  'information-answered.lead':
    '{applicant} has answered {count, plural, one {the one point} other {all # points}} you asked about. The application is waiting for you again.',
  'information-answered.button': 'Open the application',

  'decision-endorsed.subject': 'Congratulations: you are endorsed as {category}',
  'decision-endorsed.title': 'Congratulations!',
  'decision-endorsed.lead': '{org} has awarded you the Endorsement as {category}.',
  'decision-endorsed.meaning':
    'It recognizes what you have learned, practiced and thought through for infants, young children and the people who love them. We are glad that they have you.',
  'decision-endorsed.verify': 'Employers and families can check your Endorsement at any time here:',
  'decision-endorsed.button': 'Open your certificate',

  'decision-cleared-for-exam.subject': '{reference}: you may take the examination',
  'decision-cleared-for-exam.title': 'You may take the examination',
  'decision-cleared-for-exam.lead':
    'Your portfolio for Endorsement as {category} has been reviewed and meets the requirements. The examination is the last step.',
  'decision-cleared-for-exam.next':
    '{org} will write to you with the dates, and with how the examination is held. You do not need to do anything until then.',
  'decision-cleared-for-exam.button': 'See your application',

  'decision-deferred.subject': 'About your application {reference}',
  'decision-deferred.title': 'Your application is deferred',
  'decision-deferred.lead':
    '{org} has reviewed your application for Endorsement as {category} and does not award it yet. We know how much work stands behind it, and we want you to know exactly why.',
  'decision-deferred.feedback': 'What is still needed',
  'decision-deferred.todo': 'Before you send it again',
  'decision-deferred.meaning':
    'Deferred does not mean refused. Everything you entered is kept, and you can go on from where you are.',
  'decision-deferred.talk': 'If you would like to talk this through, write to {contact}.',
  'decision-deferred.button': 'Open your application',

  'decision-reversed.subject': 'About the decision on your application {reference}',
  'decision-reversed.title': 'A decision is taken back',
  'decision-reversed.lead':
    '{org} takes back {act, select, endorse {the award} clearForExam {your clearance for the exam} other {the deferral}} of your application for Endorsement® as {category}. The application is in review again and will be decided anew.',
  'decision-reversed.reason': 'Why',
  'decision-reversed.revoked':
    'The endorsement with the number {number} is revoked from today. Please do not use its certificate any more.',
  'decision-reversed.talk': 'If you would like to talk this through, write to {contact}.',
  'decision-reversed.next': 'You see at any time where your application stands.',
  'decision-reversed.button': 'Open your application',
  'appeal-received.subject': 'Your appeal about {reference} has arrived',
  'appeal-received.title': 'Your appeal has arrived',
  'appeal-received.lead':
    '{org} has received your appeal against the decision on your application for Endorsement® as {category}. Somebody who did not make that decision will read it.',
  'appeal-received.words': 'What you wrote',
  'appeal-received.next':
    'You get a letter as soon as it is answered. Meanwhile you can still open the application again and go on; then no answer is needed any more.',
  'appeal-received.button': 'Open your application',
  'review-invitation.subject': 'Would you review an application by {due}?',
  'review-invitation.title': '{org} asks you to review an application',
  'review-invitation.lead': 'Please read this application and give your recommendation by {due}.',
  'review-invitation.conflict':
    'Before you see anything but the name, you sign that you have no conflict of interest: no family or close friendship, no common employer or team, no supervision, RSC or reference between you, nothing to do with money.',
  'review-invitation.decline':
    'If you cannot, or should not, decline on the same page with one press; you need not sign in. Somebody else is found for it.',
  'review-invitation.button': 'Accept or decline',
  'review-reminder.subject': 'Your review is due by {due}',
  'review-reminder.title': 'Your review is due by {due}',
  'review-reminder.lead': '{org} is waiting for your review of the application of {applicant}.',
  'review-reminder.begun':
    'What you have ticked and written so far is kept. Go on where you stopped, and send it when you are done.',
  'review-reminder.notBegun':
    'You have not accepted it yet. If you have no time, please decline: somebody else is found for it.',
  'review-reminder.button': 'Open the review',
  'review-removed.subject': 'A review is no longer yours to do',
  'review-removed.title': 'You need not read this application any more',
  'review-removed.lead': '{org} has handed the review of the application of {applicant} on.',
  'review-removed.next':
    'The application and its documents are closed to you now. Thank you for having been ready to read.',
  'review-removed.button': 'See your reviews',
  'reader-missing.subject': 'A reviewer is missing: {reference}',
  'reader-missing.title': 'A reviewer is missing',
  'reader-missing.lead': '{reader} does not review the application of {applicant}. The reason given: {reason}.',
  'reader-missing.nobody':
    'Nobody else in the pool may read it now. On the page of the case you see why, and can ask somebody yourself.',
  'reader-missing.byHand': 'Please ask somebody else on the page of the case.',
  'reader-missing.button': 'Open the case',
  'reader-unreached.subject': 'A letter to a reviewer came back: {reference}',
  'reader-unreached.title': 'A letter to a reviewer came back',
  'reader-unreached.lead':
    'The letter about the application of {applicant} could not be delivered to {reader}, at {email}.',
  'reader-unreached.another': 'The review was taken back, and {another} has been asked instead. The case goes on.',
  'reader-unreached.nobody':
    'The review was taken back. Nobody else in the pool may read it now. On the page of the case you see why, and can ask somebody yourself.',
  'reader-unreached.byHand': 'The review was taken back. Please ask somebody else on the page of the case.',
  'reader-unreached.enough':
    'The review was taken back. As many others as are needed read the application, so the case goes on.',
  'reader-unreached.kept':
    'The review stays theirs, because they have begun to read. Perhaps you can reach them another way.',
  'reader-unreached.button': 'Open the case',
  'reader-unreached.address':
    'Nothing new is given to {reader} until they have another address, or somebody says on their page under “Reviewers” that letters arrive there again.',
  'review-overdue.subject': 'A review has not come: {reference}',
  'review-overdue.title': 'A review has not come',
  'review-overdue.lead':
    '{reader} was to review the application of {applicant} by {due}, and has not answered the reminders.',
  'review-overdue.next':
    'The case is yours again: ask somebody else, or give more time. If the review comes all the same it counts, marked late.',
  'review-overdue.button': 'Open the case',
  'readers-differ.subject': 'You and another reviewer differ: {reference}',
  'readers-differ.title': 'Please settle on one recommendation',
  'readers-differ.lead':
    'The reviews of application {reference} for {category} are in, and they do not recommend the same. {org} asks you to settle it until {due}.',
  'readers-differ.next':
    'You now see the reviews side by side. Write to each other there, and change your recommendation if you are convinced. If you cannot agree, hand it to a third reviewer or to the coordinator.',
  'readers-differ.button': 'See both reviews',
  'readers-settled.subject': 'Settled: {reference}',
  'readers-settled.title': 'The reading is settled',
  'readers-settled.lead': 'The reviews of application {reference} for {category} have come to one recommendation.',
  'readers-settled.next': 'There is nothing more you have to do. {org} thanks you for the time you gave.',
  'readers-settled.button': 'Open your review',
  'reading-settled.subject': 'The reading of {reference} is settled',
  'reading-settled.title': 'It is your turn again',
  'reading-settled.lead': 'The reviewers of the application of {applicant} have come to a recommendation.',
  'reading-settled.next': 'Their reasons and their words for the applicant stand ready in the decision.',
  'reading-settled.button': 'Open the case',
  'advice-given.subject': '{advice, select, ready {Ready to be sent: {reference}} other {Not yet: {reference}}}',
  'advice-given.title':
    '{advice, select, ready {Your application looks ready to be sent} other {Your application is not ready yet}}',
  'advice-given.lead':
    'A reviewer of {org} has looked at your application for Endorsement® as {category} before you send it.',
  'advice-given.next':
    'This is advice: it counts for nothing later, and whoever gave it will not read your application again. You decide when to send it.',
  'advice-given.button': 'Open your application',
  'advice-missing.subject': 'An advisory review is asked for: {reference}',
  'advice-missing.title': 'An advisory review is asked for',
  'advice-missing.lead': '{applicant} asks for an advisory review of the draft for {category}.',
  'advice-missing.nobody':
    'Nobody of the pool is free for it. You see why for each of them, and can ask somebody as soon as there is room.',
  'advice-missing.byHand': 'Please choose who reads it.',
  'advice-missing.button': 'Choose a reviewer',
  'calibration-opened.subject': 'A case for practice: {case}',
  'calibration-opened.title': 'Please read a case for practice',
  'calibration-opened.lead':
    '{org} asks everybody of the pool to read the same case, “{case}”, until {due}. It has been decided; nothing you say changes it.',
  'calibration-opened.next':
    'Read and judge it as you would any other. You see no name and no documents. The office compares how alike you all judge; whoever has not read it by then is given no new applications until they have.',
  'calibration-opened.button': 'Read the case',
  'calibration-reminder.subject': 'Still to be read: {case}',
  'calibration-reminder.title': 'A case for practice waits for you',
  'calibration-reminder.lead':
    '{org} has asked everybody of the pool to read “{case}” until {due}. Yours is not in yet.',
  'calibration-reminder.next':
    'What you have ticked and judged so far is there. Whoever has not read it by then is given no new applications until they have.',
  'calibration-reminder.button': 'Read the case',
  'settling-note.subject': '{author} wrote about {reference}',
  'settling-note.title': 'A word from another reviewer',
  'settling-note.lead': '{author}, who also reads application {reference} for {category}, wrote to you:',
  'settling-note.button': 'Answer',
  'settling-reminder.subject': 'Still to be settled: {reference}',
  'settling-reminder.title': 'The reviews of this application still differ',
  'settling-reminder.lead':
    'You and another reviewer read application {reference} for {category} and do not recommend the same. {org} asks you to settle it until {due}.',
  'settling-reminder.next':
    'Change your recommendation if you are convinced, or hand it to a third reviewer or to the coordinator.',
  'settling-reminder.button': 'See both reviews',
  'reading-handed-over.subject':
    '{how, select, tier {A second reviewer is missing: {reference}} other {The reviewers of {reference} do not agree}}',
  'reading-handed-over.title':
    '{how, select, tier {It is your turn: a second reviewer is missing} other {It is your turn: the reviewers do not agree}}',
  'reading-handed-over.lead':
    '{how, select, reader {{by} hands the application of {applicant} over to you: the reviewers do not agree.} nobody {{by} asks for a third reviewer for the application of {applicant}, and nobody of the pool is free.} tier {The first review of the application of {applicant} is in, and nobody of the pool is free for the second.} third {A third reviewer of the application of {applicant} is in, and there is no majority.} gone {{by} is no longer a reviewer. The reviewers of the application of {applicant} had not agreed yet.} other {The reviewers of the application of {applicant} have not settled on a recommendation in time.}}',
  'reading-handed-over.next':
    '{how, select, tier {Choose a reviewer by hand, or decide and say why.} other {You see both reviews side by side. Ask a third reviewer, or decide and say why.}}',
  'reading-handed-over.button': 'Open the case',
  'review-closed.subject': 'Your review is no longer needed: {reference}',
  'review-closed.title': 'You need not read this application any more',
  'review-closed.lead': '{why} Your review of application {reference} for {category} has ended.',
  'review-closed.next':
    'The application and its documents are closed to you now. Thank you for having been ready to read. {org}',
  'review-closed.button': 'See your reviews',
  'appeal-made.subject': '{applicant} appeals: {reference}',
  'appeal-made.title': 'An appeal waits for an answer',
  'appeal-made.lead': '{applicant} appeals against the deferral of the application for {category}.',
  'appeal-made.next':
    '{free, select, none {Somebody who neither decided nor is tied to the applicant has to answer, and {org} has nobody like that at the moment. An administrator gives somebody else the role of coordinator or administrator, under “People and roles”; then that person can answer.} other {You did not make this decision, so you may answer. Everybody at {org} who may has this letter; one answer settles it.}}',
  'appeal-made.button': 'Read the appeal',
  'appeal-decided.subject': 'Your appeal about {reference} is answered',
  'appeal-decided.title': '{outcome, select, reopen {Your application is in review again} other {The decision stands}}',
  'appeal-decided.lead':
    'Somebody at {org} who had not decided has looked at your application for Endorsement® as {category} again.',
  'appeal-decided.answer': 'The answer',
  'appeal-decided.next':
    '{outcome, select, reopen {It will be decided anew. There is nothing you have to do now.} other {Your application stays deferred. You can open it again, do what was asked for, and send it once more.}}',
  'appeal-decided.button': 'Open your application',
  'draft-idle.subject': 'Do you want to go on with {reference}?',
  'draft-idle.title': 'Your application waits for you',
  'draft-idle.lead':
    'Nobody has worked on your application for Endorsement® as {category} since {since}. If nothing happens until {until}, {org} puts it to rest.',
  'draft-idle.next': 'Nothing is deleted, and you can go on at any time, also afterwards.',
  'draft-idle.button': 'Go on with the application',
  'draft-resting.subject': 'Your application {reference} rests',
  'draft-resting.title': 'Your application rests',
  'draft-resting.lead':
    'Nobody had worked on your application for Endorsement® as {category} for a long time, so {org} has put it to rest.',
  'draft-resting.next': 'Everything you entered is kept. One press on its first page, and you go on where you stopped.',
  'draft-resting.button': 'Open the application',
  'application-closed.subject': 'We closed your application {reference}',
  'application-closed.title': 'Your application is closed',
  'application-closed.lead':
    'Your application for Endorsement as {category} has been waiting for you since {since}. As nothing came, {org} has closed it.',
  'application-closed.kept':
    'Your education, work, training and hours stay in your portfolio, and you can use them for another application.',
  'application-closed.again': 'You are welcome to begin again whenever you are ready.',
  'application-closed.button': 'Open your portfolio',

  'application-withdrawn.subject': 'Your application {reference} is withdrawn',
  'application-withdrawn.title': 'Your application is withdrawn',
  'application-withdrawn.lead':
    'Your application for Endorsement as {category} has been withdrawn. {org} does nothing more with it.',
  'application-withdrawn.kept':
    'Your education, work, training and hours stay in your portfolio, and you can use them for another application.',
  'application-withdrawn.notyou': 'If this is not what you wanted, write to {contact} soon.',
  'application-withdrawn.button': 'Open your portfolio',

  'rating-received.subject': 'The reference from {rater} has arrived',
  'rating-received.title': 'A reference has arrived',
  'rating-received.lead': '{rater} has answered our questions for your application {reference}.',
  'rating-received.discreet': 'This email says only that the reference arrived, never what is in it.',
  'rating-received.button': 'See your references',

  'rater-declined.subject': '{rater} cannot give a reference',
  'rater-declined.title': 'Please name somebody else',
  'rater-declined.lead':
    '{rater} has told us that a reference for your application {reference} is not possible. That happens often, and it says nothing about your work.',
  'rater-declined.next': 'Name somebody else under References, and we write to that person straight away.',
  'rater-declined.button': 'Name somebody else',

  'rater-resumed.subject': '{rater} will give the reference after all',
  'rater-resumed.title': 'A rater has thought again',
  'rater-resumed.lead':
    '{rater} had told us that a reference for your application {reference} would not be possible, and will give it after all.',
  'rater-resumed.next': 'There is nothing you have to do. If you have asked somebody else since, you may keep both.',
  'rater-resumed.button': 'See your references',

  'rater-bounced.subject': 'Our letter to {rater} came back',
  'rater-bounced.title': 'Please check the address of {rater}',
  'rater-bounced.lead':
    'We could not deliver our letter for your application {reference} to {rater} at {email}. Nobody has read it.',
  'rater-bounced.next':
    'Ask {rater} for the right address, a personal one if there is one, and correct it under References: a new letter goes out at once. If letters do not arrive at all, you can show the link there and pass it on yourself.',
  'rater-bounced.button': 'Correct the address',

  'rater-overdue.subject': '{rater} has not answered yet',
  'rater-overdue.title': 'A link ran out without an answer',
  'rater-overdue.lead':
    'We asked {rater} for a reference for your application {reference} and sent reminders. The link has run out now, and no answer has come.',
  'rater-overdue.outstanding': 'Not answered yet',
  'rater-overdue.next': 'Speak with them and ask again with one press under References, or name somebody else.',
  'rater-overdue.button': 'See your references',

  'rating-void.subject': 'A reference for {reference} does not count',
  'rating-void.title': 'A reference says too little to count',
  'rating-void.lead':
    '{rater} answered for {applicant} (application {reference}), with so many “not enough information” that the reference is void.',
  'rating-void.next':
    'The applicant has been asked to name another rater, and knows nothing of what is in this one. Nothing has to be done; you may want to help find somebody.',
  'rating-void.button': 'Open the case',

  'rating-another-needed.subject': 'One more reference is needed for {reference}',
  'rating-another-needed.title': 'Please name one more person',
  'rating-another-needed.lead':
    '{rater} has answered our questions for your application {reference}, but this reference cannot be counted. We never tell what is in a reference, and there are many reasons for this.',
  'rating-another-needed.next':
    'Name one more person under References, and we write to that person straight away. If you have questions, your coordinator is glad to help.',
  'rating-another-needed.button': 'Name one more person',

  'giver-bounced.subject': 'Our letter to {giver} came back',
  'giver-bounced.title': '{giver} has not heard of your request',
  'giver-bounced.lead':
    'We could not deliver the letter that asks {giver} to confirm {hours} of RSC. Nobody has read it.',
  'giver-bounced.next':
    'It went to {email}. Ask {giver} for the right address, correct it in your log, and ask for confirmation again. If somebody else gave these hours, name that person instead.',
  'giver-bounced.known':
    'Your association has an address of theirs that does not work. Tell {giver} so: signed in, they can change it and confirm your hours; otherwise write to your coordinator.',
  'giver-bounced.button': 'Open your log',

  'hours-disputed.subject': '{giver} does not agree with some hours',
  'hours-disputed.title': 'Some hours need another look',
  'hours-disputed.lead':
    '{giver} has looked at {hours} of reflective supervision or consultation that you recorded and does not agree with them as they stand. They do not count for now.',
  'hours-disputed.note': '{giver} wrote',
  'hours-disputed.next': 'Talk with {giver}, correct the entry, and ask for confirmation again.',
  'hours-disputed.button': 'Open the entry',

  'hours-corrected.subject': '{giver} has corrected and confirmed hours',
  'hours-corrected.title': 'Your hours are corrected and confirmed',
  'hours-corrected.lead':
    '{giver} has confirmed {hours} of reflective supervision or consultation; you had recorded {typed}.',
  'hours-corrected.next': 'If you remember it differently, talk with {giver}.',
  'hours-corrected.button': 'See your hours',

  'giver-message.subject': '{answer, select, yes {{writer} has answered you} other {{writer} asks you about RSC}}',
  'giver-message.title': '{answer, select, yes {An answer from {writer}} other {A message from {writer}}}',
  'giver-message.lead':
    '{answer, select, yes {{writer} has answered the message you sent through the directory of givers.} other {{writer} found you in the directory of givers and writes:}}',
  'giver-message.email': 'They may be answered at',
  'giver-message.button': 'Read and answer',
  'giver-message.quiet':
    'Answers to this mail are not read. Neither of you sees the other’s address unless its owner shows it.',

  'sessions-waiting.subject': '{all, plural, one {A session waits} other {# sessions wait}} for your word',
  'sessions-waiting.title': 'Sessions wait for your word',
  'sessions-waiting.lead':
    'Sessions of reflective supervision or consultation stand in the log you share with {people}. They count once you have both said yes. We write at most once a day.',
  'sessions-waiting.waiting': 'To confirm',
  'sessions-waiting.differing': 'Remembered differently',
  'sessions-waiting.people': 'With',
  'sessions-waiting.button': 'Look at the sessions',

  'session-moved.subject': 'Your session is now on {when}',
  'session-moved.title': 'A session has another day',
  'session-moved.lead': '{mover} has moved a planned session of reflective supervision or consultation with you.',
  'session-moved.now': 'Now',
  'session-moved.before': 'Before',
  'session-moved.next':
    'If this does not suit you, talk to each other; the day can be changed again on the page of the session.',
  'session-moved.button': 'Look at the session',

  'hours-confirmed.subject': '{giver} has confirmed {hours}',
  'hours-confirmed.title': 'Your hours are confirmed',
  'hours-confirmed.lead':
    '{giver} has confirmed {hours} of reflective supervision or consultation. Nothing is left to do for these hours.',
  'hours-confirmed.button': 'See your hours',

  'confirm-address.subject': 'Confirm your email address',
  'confirm-address.title': 'Is this your address?',
  'confirm-address.lead':
    'An account was opened in Attune with this address. Attune is where applications for Endorsement in infant and early childhood mental health are made. Please confirm that the address is yours.',
  'confirm-address.expires': 'The link works for {count, plural, one {one hour} other {# hours}}.',
  'confirm-address.notyou': 'If it was not you, you need do nothing: without a confirmation the account stays closed.',
  'confirm-address.button': 'Confirm this address',

  'address-already-known.subject': 'You already have an account',
  'address-already-known.title': 'You already have an account',
  'address-already-known.lead':
    'Somebody, probably you, tried to open an account in Attune with this address. There is one already, so nothing was changed.',
  'address-already-known.forgot': 'Forgotten your password? Choose a new one here:',
  'address-already-known.notyou': 'If it was not you, you need do nothing.',
  'address-already-known.button': 'Sign in',

  'reset-password.subject': 'Choose a new password',
  'reset-password.title': 'Choose a new password',
  'reset-password.lead': 'Somebody, probably you, asked for a new password for your account in Attune.',
  'reset-password.expires': 'The link works once, for {count, plural, one {one minute} other {# minutes}}.',
  'reset-password.notyou': 'If it was not you, you need do nothing: your password stays as it is.',
  'reset-password.button': 'Choose a new password',

  'password-changed.subject': 'Your password was changed',
  'password-changed.title': 'Your password was changed',
  'password-changed.lead': 'The password of your account in Attune was changed on {at}.',
  'password-changed.notyou': 'If it was not you, choose a new password at once:',
  'password-changed.button': 'Choose a new password',

  'new-address.subject': 'Confirm your new email address',
  'new-address.title': 'Use this address from now on?',
  'new-address.lead':
    'Somebody, probably you, wants to use this address for their account in Attune. Open the page and type your password to confirm it. Until then everything goes to the address you had.',
  'new-address.expires': 'The link works for {count, plural, one {one hour} other {# hours}}.',
  'new-address.notyou': 'If it was not you, you need do nothing: nothing changes.',
  'new-address.button': 'Confirm this address',

  'address-in-use.subject': 'This address has an account already',
  'address-in-use.title': 'This address has an account already',
  'address-in-use.lead':
    'Somebody, probably you, wanted to use this address for another account in Attune. There is an account with it already, so nothing was changed.',
  'address-in-use.both':
    'If both accounts are yours, write to your association: its office can join your two entries into one, and asks both addresses first.',
  'address-in-use.notyou': 'If it was not you, you need do nothing.',
  'address-in-use.button': 'Sign in',

  'address-change-asked.subject': 'Your account is to get another address',
  'address-change-asked.title': 'Was this you?',
  'address-change-asked.lead':
    'Somebody who knows your password asked to use {address} for your account in Attune. Nothing is changed yet: it counts once the new address says yes.',
  'address-change-asked.notyou':
    'If it was you, you need do nothing here. If it was not you, stop it and choose a new password:',
  'address-change-asked.expires': 'The link works for {count, plural, one {one hour} other {# hours}}.',
  'address-change-asked.button': 'This was not me',

  'address-changed.subject': 'Your account has another address',
  'address-changed.title': 'Your address was changed',
  'address-changed.lead':
    'Since {at} your account in Attune uses {address}. You sign in with it, and our letters go there.',
  'address-changed.notyou': 'If it was not you, take it back at once and choose a new password:',
  'address-changed.expires': 'The link works for {count, plural, one {one hour} other {# hours}}.',
  'address-changed.button': 'Take it back',
} as const
