-- CreateTable
CREATE TABLE "AuditEntry" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "name" TEXT NOT NULL,
    "actorKind" TEXT NOT NULL,
    "actorPersonId" UUID,
    "applicationId" UUID,
    "subjectKind" TEXT,
    "subjectId" UUID,
    "detail" JSONB NOT NULL,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "givenName" TEXT NOT NULL,
    "familyName" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL,
    "confirmedAt" TIMESTAMPTZ,
    "passwordChangedAt" TIMESTAMPTZ,
    "disabledAt" TIMESTAMPTZ,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL,
    "lastSeenAt" TIMESTAMPTZ NOT NULL,
    "expiresAt" TIMESTAMPTZ NOT NULL,
    "endedAt" TIMESTAMPTZ,
    "endReason" TEXT,
    "agent" TEXT,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AllianceRole" (
    "accountId" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "grantedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "AllianceRole_pkey" PRIMARY KEY ("accountId","role")
);

-- CreateTable
CREATE TABLE "SecretLink" (
    "tokenHash" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "orgId" UUID,
    "accountId" UUID,
    "objectId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL,
    "expiresAt" TIMESTAMPTZ NOT NULL,
    "usedAt" TIMESTAMPTZ,
    "revokedAt" TIMESTAMPTZ,

    CONSTRAINT "SecretLink_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "Attempt" (
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "firstAt" TIMESTAMPTZ NOT NULL,
    "lastAt" TIMESTAMPTZ NOT NULL,
    "blockedUntil" TIMESTAMPTZ,

    CONSTRAINT "Attempt_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "AccountAudit" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "accountId" UUID,
    "name" TEXT NOT NULL,
    "detail" JSONB NOT NULL,

    CONSTRAINT "AccountAudit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExamResult" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "part" INTEGER NOT NULL,
    "correct" INTEGER,
    "of" INTEGER,
    "passed" BOOLEAN NOT NULL,
    "satOn" DATE NOT NULL,
    "recordedAt" TIMESTAMPTZ NOT NULL,
    "recordedById" UUID NOT NULL,

    CONSTRAINT "ExamResult_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "LicenceGranted" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "tracks" TEXT[],
    "addOns" TEXT[],
    "languages" TEXT[],
    "fromDay" DATE NOT NULL,
    "toDay" DATE,
    "grantedAt" TIMESTAMPTZ NOT NULL,
    "endedAt" TIMESTAMPTZ,

    CONSTRAINT "LicenceGranted_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "Letter" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "template" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "toName" TEXT NOT NULL,
    "toEmail" TEXT NOT NULL,
    "personId" UUID,
    "applicationId" UUID,
    "values" JSONB NOT NULL,
    "secret" JSONB,
    "subject" TEXT,
    "text" TEXT,
    "html" TEXT,
    "queuedAt" TIMESTAMPTZ NOT NULL,
    "sentAt" TIMESTAMPTZ,
    "failedAt" TIMESTAMPTZ,
    "failure" TEXT,
    "tries" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Letter_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "AccountLetter" (
    "id" UUID NOT NULL,
    "template" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "toName" TEXT NOT NULL,
    "toEmail" TEXT NOT NULL,
    "accountId" UUID,
    "values" JSONB NOT NULL,
    "secret" JSONB,
    "subject" TEXT,
    "text" TEXT,
    "html" TEXT,
    "queuedAt" TIMESTAMPTZ NOT NULL,
    "sentAt" TIMESTAMPTZ,
    "failedAt" TIMESTAMPTZ,
    "failure" TEXT,
    "tries" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "AccountLetter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CapturedMail" (
    "id" UUID NOT NULL,
    "receivedAt" TIMESTAMPTZ NOT NULL,
    "messageId" TEXT,
    "toEmail" TEXT NOT NULL,
    "fromEmail" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,

    CONSTRAINT "CapturedMail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Org" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "programme" TEXT NOT NULL,
    "contactEmail" TEXT NOT NULL,
    "website" TEXT,
    "zone" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "languages" TEXT[],
    "dateOrder" TEXT NOT NULL DEFAULT 'mdy',
    "accent" TEXT NOT NULL,
    "edition" TEXT NOT NULL,
    "settings" JSONB NOT NULL,
    "labels" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Org_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Counter" (
    "orgId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "value" INTEGER NOT NULL,

    CONSTRAINT "Counter_pkey" PRIMARY KEY ("orgId","name")
);

-- CreateTable
CREATE TABLE "Person" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "accountId" UUID,
    "givenName" TEXT NOT NULL,
    "familyName" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "searchName" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "phone" TEXT,
    "city" TEXT,
    "state" TEXT,
    "hispanicLatino" TEXT,
    "gender" TEXT,
    "englishFirst" TEXT,
    "educationReported" TEXT,
    "yearsExperience" TEXT,
    "community" TEXT,
    "discipline" TEXT,
    "profileSavedAt" TIMESTAMPTZ,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "RoleHeld" (
    "orgId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "grantedAt" TIMESTAMPTZ NOT NULL,
    "grantedById" UUID,

    CONSTRAINT "RoleHeld_pkey" PRIMARY KEY ("orgId","personId","role")
);

-- CreateTable
CREATE TABLE "Membership" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "association" TEXT NOT NULL,
    "fromDay" DATE NOT NULL,
    "toDay" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "Application" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "category" TEXT NOT NULL,
    "addOns" TEXT[],
    "edition" TEXT NOT NULL,
    "settings" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "stateSince" TIMESTAMPTZ NOT NULL,
    "startedAt" TIMESTAMPTZ NOT NULL,
    "submittedAt" TIMESTAMPTZ,
    "decidedAt" TIMESTAMPTZ,
    "withdrawnAt" TIMESTAMPTZ,
    "expectedOn" DATE,
    "coordinatorId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Application_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "SectionMark" (
    "orgId" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "section" TEXT NOT NULL,
    "completedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "SectionMark_pkey" PRIMARY KEY ("orgId","applicationId","section")
);

-- CreateTable
CREATE TABLE "Signature" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "signedOn" DATE NOT NULL,
    "signedName" TEXT NOT NULL,
    "textVersion" TEXT NOT NULL,
    "signedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Signature_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "Education" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "level" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "institution" TEXT NOT NULL,
    "completedOn" DATE NOT NULL,
    "competencies" TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ NOT NULL,
    "updatedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Education_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "Licence" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "fromDay" DATE NOT NULL,
    "toDay" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ NOT NULL,
    "updatedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Licence_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "Work" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "employer" TEXT NOT NULL,
    "fromDay" DATE NOT NULL,
    "toDay" DATE,
    "weeklyMinutes" INTEGER,
    "kind" TEXT NOT NULL,
    "paid" BOOLEAN NOT NULL,
    "supervised" BOOLEAN NOT NULL,
    "specialisedTraining" BOOLEAN NOT NULL,
    "supervisorEndorsed" BOOLEAN NOT NULL,
    "serves" TEXT[],
    "families" INTEGER,
    "competencies" TEXT[],
    "description" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ NOT NULL,
    "updatedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Work_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "Training" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "completedOn" DATE NOT NULL,
    "minutes" INTEGER NOT NULL,
    "deiMinutes" INTEGER NOT NULL,
    "rscProvisionMinutes" INTEGER NOT NULL,
    "about" TEXT[],
    "competencies" TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ NOT NULL,
    "updatedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Training_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "ValueStatement" (
    "orgId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "value" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "updatedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "ValueStatement_pkey" PRIMARY KEY ("orgId","personId","value")
);

-- CreateTable
CREATE TABLE "Document" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "storageKey" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL,
    "removedAt" TIMESTAMPTZ,

    CONSTRAINT "Document_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "Attachment" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "educationId" UUID,
    "licenceId" UUID,
    "workId" UUID,
    "trainingId" UUID,
    "membershipId" UUID,
    "attachedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Attachment_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "Reference" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "jobTitle" TEXT NOT NULL DEFAULT '',
    "role" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "waiver" BOOLEAN NOT NULL,
    "waiverAt" TIMESTAMPTZ NOT NULL,
    "endorsed" BOOLEAN NOT NULL DEFAULT false,
    "endorsedNote" TEXT,
    "vettedAt" TIMESTAMPTZ,
    "vettedById" UUID,
    "createdAt" TIMESTAMPTZ NOT NULL,
    "requestedAt" TIMESTAMPTZ,
    "remindedAt" TIMESTAMPTZ,
    "nudgedAt" TIMESTAMPTZ,
    "openedAt" TIMESTAMPTZ,
    "declinedAt" TIMESTAMPTZ,
    "declineReason" TEXT,
    "cancelledAt" TIMESTAMPTZ,
    "receivedAt" TIMESTAMPTZ,
    "receivedOn" DATE,
    "expiresAt" TIMESTAMPTZ,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Reference_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "Rating" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "referenceId" UUID NOT NULL,
    "formVersion" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "comment" TEXT NOT NULL DEFAULT '',
    "recommends" BOOLEAN,
    "notEnoughInformation" INTEGER NOT NULL DEFAULT 0,
    "raterName" TEXT NOT NULL,
    "raterTitle" TEXT NOT NULL,
    "knownSince" TEXT NOT NULL DEFAULT '',
    "savedAt" TIMESTAMPTZ NOT NULL,
    "submittedAt" TIMESTAMPTZ,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Rating_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "Endorsement" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "applicationId" UUID,
    "category" TEXT NOT NULL,
    "track" TEXT NOT NULL,
    "edition" TEXT NOT NULL,
    "awardedOn" DATE NOT NULL,
    "status" TEXT NOT NULL,
    "statusSince" DATE NOT NULL,
    "endedOn" DATE,
    "publicName" TEXT NOT NULL,
    "searchName" TEXT NOT NULL,
    "listed" BOOLEAN NOT NULL DEFAULT true,
    "awardedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Endorsement_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "AddOnHeld" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "endorsementId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "fromDay" DATE NOT NULL,
    "toDay" DATE,

    CONSTRAINT "AddOnHeld_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "VettedGiver" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "fromDay" DATE NOT NULL,
    "toDay" DATE NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "vettedAt" TIMESTAMPTZ NOT NULL,
    "vettedById" UUID NOT NULL,

    CONSTRAINT "VettedGiver_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "EntryMark" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "entryKind" TEXT NOT NULL,
    "entryId" UUID NOT NULL,
    "mark" TEXT NOT NULL,
    "reason" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "markedById" UUID NOT NULL,
    "markedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "EntryMark_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "InformationRequest" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "message" TEXT NOT NULL DEFAULT '',
    "dueOn" DATE NOT NULL,
    "requestedAt" TIMESTAMPTZ NOT NULL,
    "requestedById" UUID NOT NULL,
    "answeredAt" TIMESTAMPTZ,

    CONSTRAINT "InformationRequest_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "InformationItem" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "section" TEXT NOT NULL,
    "entryKind" TEXT,
    "entryId" UUID,
    "ask" TEXT NOT NULL,
    "answer" TEXT NOT NULL DEFAULT '',
    "answeredAt" TIMESTAMPTZ,
    "position" INTEGER NOT NULL,

    CONSTRAINT "InformationItem_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "Decision" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "act" TEXT NOT NULL,
    "feedback" TEXT NOT NULL DEFAULT '',
    "assessment" JSONB NOT NULL,
    "decidedAt" TIMESTAMPTZ NOT NULL,
    "decidedById" UUID NOT NULL,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "Giver" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "giverPersonId" UUID,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "createdAt" TIMESTAMPTZ NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Giver_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "RscRun" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "giverId" UUID NOT NULL,
    "fromDay" DATE NOT NULL,
    "toDay" DATE NOT NULL,
    "minutes" INTEGER NOT NULL,
    "format" TEXT NOT NULL,
    "about" TEXT[],
    "concerns" TEXT NOT NULL,
    "competencies" TEXT[],
    "confirmedAt" TIMESTAMPTZ,
    "disputedAt" TIMESTAMPTZ,
    "disputeNote" TEXT,
    "correctedFrom" JSONB,
    "correctedAt" TIMESTAMPTZ,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ NOT NULL,
    "updatedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "RscRun_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "ConfirmationRequest" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "giverId" UUID NOT NULL,
    "requestedAt" TIMESTAMPTZ NOT NULL,
    "remindedAt" TIMESTAMPTZ,
    "openedAt" TIMESTAMPTZ,
    "answeredAt" TIMESTAMPTZ,
    "expiresAt" TIMESTAMPTZ NOT NULL,
    "cancelledAt" TIMESTAMPTZ,

    CONSTRAINT "ConfirmationRequest_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "RscProvided" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "fromDay" DATE NOT NULL,
    "toDay" DATE,
    "recipients" INTEGER NOT NULL,
    "setting" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ NOT NULL,
    "updatedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "RscProvided_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "IdempotencyKey" (
    "orgId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "act" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "result" JSONB,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "IdempotencyKey_pkey" PRIMARY KEY ("orgId","personId","act","key")
);

-- CreateIndex
CREATE INDEX "AuditEntry_orgId_applicationId_at_idx" ON "AuditEntry"("orgId", "applicationId", "at");

-- CreateIndex
CREATE INDEX "AuditEntry_orgId_at_idx" ON "AuditEntry"("orgId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Account_email_key" ON "Account"("email");

-- CreateIndex
CREATE INDEX "Session_accountId_endedAt_idx" ON "Session"("accountId", "endedAt");

-- CreateIndex
CREATE INDEX "SecretLink_purpose_objectId_idx" ON "SecretLink"("purpose", "objectId");

-- CreateIndex
CREATE INDEX "AccountAudit_accountId_at_idx" ON "AccountAudit"("accountId", "at");

-- CreateIndex
CREATE INDEX "ExamResult_orgId_applicationId_part_satOn_idx" ON "ExamResult"("orgId", "applicationId", "part", "satOn");

-- CreateIndex
CREATE INDEX "LicenceGranted_orgId_fromDay_idx" ON "LicenceGranted"("orgId", "fromDay");

-- CreateIndex
CREATE INDEX "Letter_orgId_applicationId_queuedAt_idx" ON "Letter"("orgId", "applicationId", "queuedAt");

-- CreateIndex
CREATE INDEX "Letter_orgId_personId_queuedAt_idx" ON "Letter"("orgId", "personId", "queuedAt");

-- CreateIndex
CREATE INDEX "CapturedMail_receivedAt_idx" ON "CapturedMail"("receivedAt");

-- CreateIndex
CREATE INDEX "CapturedMail_toEmail_receivedAt_idx" ON "CapturedMail"("toEmail", "receivedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Org_slug_key" ON "Org"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Org_code_key" ON "Org"("code");

-- CreateIndex
CREATE INDEX "Person_orgId_familyName_givenName_id_idx" ON "Person"("orgId", "familyName", "givenName", "id");

-- CreateIndex
CREATE INDEX "Person_accountId_idx" ON "Person"("accountId");

-- CreateIndex
CREATE UNIQUE INDEX "Person_orgId_accountId_key" ON "Person"("orgId", "accountId");

-- CreateIndex
CREATE INDEX "Membership_orgId_personId_fromDay_idx" ON "Membership"("orgId", "personId", "fromDay");

-- CreateIndex
CREATE INDEX "Application_orgId_personId_startedAt_idx" ON "Application"("orgId", "personId", "startedAt");

-- CreateIndex
CREATE INDEX "Application_orgId_stateSince_id_idx" ON "Application"("orgId", "stateSince", "id");

-- CreateIndex
CREATE INDEX "Application_orgId_state_stateSince_id_idx" ON "Application"("orgId", "state", "stateSince", "id");

-- CreateIndex
CREATE INDEX "Application_orgId_category_stateSince_id_idx" ON "Application"("orgId", "category", "stateSince", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Application_orgId_reference_key" ON "Application"("orgId", "reference");

-- CreateIndex
CREATE UNIQUE INDEX "Signature_orgId_applicationId_kind_key" ON "Signature"("orgId", "applicationId", "kind");

-- CreateIndex
CREATE INDEX "Education_orgId_personId_completedOn_idx" ON "Education"("orgId", "personId", "completedOn");

-- CreateIndex
CREATE INDEX "Licence_orgId_personId_fromDay_idx" ON "Licence"("orgId", "personId", "fromDay");

-- CreateIndex
CREATE INDEX "Work_orgId_personId_fromDay_idx" ON "Work"("orgId", "personId", "fromDay");

-- CreateIndex
CREATE INDEX "Training_orgId_personId_completedOn_idx" ON "Training"("orgId", "personId", "completedOn");

-- CreateIndex
CREATE INDEX "Document_orgId_personId_createdAt_idx" ON "Document"("orgId", "personId", "createdAt");

-- CreateIndex
CREATE INDEX "Attachment_orgId_documentId_idx" ON "Attachment"("orgId", "documentId");

-- CreateIndex
CREATE INDEX "Attachment_orgId_educationId_idx" ON "Attachment"("orgId", "educationId");

-- CreateIndex
CREATE INDEX "Attachment_orgId_licenceId_idx" ON "Attachment"("orgId", "licenceId");

-- CreateIndex
CREATE INDEX "Attachment_orgId_workId_idx" ON "Attachment"("orgId", "workId");

-- CreateIndex
CREATE INDEX "Attachment_orgId_trainingId_idx" ON "Attachment"("orgId", "trainingId");

-- CreateIndex
CREATE INDEX "Attachment_orgId_membershipId_idx" ON "Attachment"("orgId", "membershipId");

-- CreateIndex
CREATE INDEX "Reference_orgId_applicationId_createdAt_idx" ON "Reference"("orgId", "applicationId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Reference_orgId_applicationId_email_key" ON "Reference"("orgId", "applicationId", "email");

-- CreateIndex
CREATE UNIQUE INDEX "Rating_orgId_referenceId_key" ON "Rating"("orgId", "referenceId");

-- CreateIndex
CREATE INDEX "Endorsement_orgId_personId_idx" ON "Endorsement"("orgId", "personId");

-- CreateIndex
CREATE INDEX "Endorsement_orgId_searchName_id_idx" ON "Endorsement"("orgId", "searchName", "id");

-- CreateIndex
CREATE INDEX "Endorsement_orgId_category_searchName_id_idx" ON "Endorsement"("orgId", "category", "searchName", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Endorsement_orgId_number_key" ON "Endorsement"("orgId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Endorsement_orgId_applicationId_key" ON "Endorsement"("orgId", "applicationId");

-- CreateIndex
CREATE INDEX "AddOnHeld_orgId_endorsementId_idx" ON "AddOnHeld"("orgId", "endorsementId");

-- CreateIndex
CREATE INDEX "VettedGiver_orgId_personId_idx" ON "VettedGiver"("orgId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "EntryMark_orgId_applicationId_entryKind_entryId_key" ON "EntryMark"("orgId", "applicationId", "entryKind", "entryId");

-- CreateIndex
CREATE UNIQUE INDEX "InformationRequest_orgId_applicationId_round_key" ON "InformationRequest"("orgId", "applicationId", "round");

-- CreateIndex
CREATE INDEX "InformationItem_orgId_requestId_position_idx" ON "InformationItem"("orgId", "requestId", "position");

-- CreateIndex
CREATE INDEX "Decision_orgId_applicationId_decidedAt_idx" ON "Decision"("orgId", "applicationId", "decidedAt");

-- CreateIndex
CREATE INDEX "Giver_orgId_giverPersonId_idx" ON "Giver"("orgId", "giverPersonId");

-- CreateIndex
CREATE UNIQUE INDEX "Giver_orgId_personId_email_key" ON "Giver"("orgId", "personId", "email");

-- CreateIndex
CREATE INDEX "RscRun_orgId_personId_fromDay_idx" ON "RscRun"("orgId", "personId", "fromDay");

-- CreateIndex
CREATE INDEX "RscRun_orgId_giverId_idx" ON "RscRun"("orgId", "giverId");

-- CreateIndex
CREATE INDEX "ConfirmationRequest_orgId_giverId_requestedAt_idx" ON "ConfirmationRequest"("orgId", "giverId", "requestedAt");

-- CreateIndex
CREATE INDEX "RscProvided_orgId_personId_fromDay_idx" ON "RscProvided"("orgId", "personId", "fromDay");

-- CreateIndex
CREATE INDEX "IdempotencyKey_orgId_at_idx" ON "IdempotencyKey"("orgId", "at");

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AllianceRole" ADD CONSTRAINT "AllianceRole_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExamResult" ADD CONSTRAINT "ExamResult_orgId_applicationId_fkey" FOREIGN KEY ("orgId", "applicationId") REFERENCES "Application"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleHeld" ADD CONSTRAINT "RoleHeld_orgId_personId_fkey" FOREIGN KEY ("orgId", "personId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_orgId_personId_fkey" FOREIGN KEY ("orgId", "personId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_orgId_personId_fkey" FOREIGN KEY ("orgId", "personId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_orgId_coordinatorId_fkey" FOREIGN KEY ("orgId", "coordinatorId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SectionMark" ADD CONSTRAINT "SectionMark_orgId_applicationId_fkey" FOREIGN KEY ("orgId", "applicationId") REFERENCES "Application"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Signature" ADD CONSTRAINT "Signature_orgId_applicationId_fkey" FOREIGN KEY ("orgId", "applicationId") REFERENCES "Application"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Education" ADD CONSTRAINT "Education_orgId_personId_fkey" FOREIGN KEY ("orgId", "personId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Licence" ADD CONSTRAINT "Licence_orgId_personId_fkey" FOREIGN KEY ("orgId", "personId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Work" ADD CONSTRAINT "Work_orgId_personId_fkey" FOREIGN KEY ("orgId", "personId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Training" ADD CONSTRAINT "Training_orgId_personId_fkey" FOREIGN KEY ("orgId", "personId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ValueStatement" ADD CONSTRAINT "ValueStatement_orgId_personId_fkey" FOREIGN KEY ("orgId", "personId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_orgId_personId_fkey" FOREIGN KEY ("orgId", "personId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_orgId_documentId_fkey" FOREIGN KEY ("orgId", "documentId") REFERENCES "Document"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_orgId_educationId_fkey" FOREIGN KEY ("orgId", "educationId") REFERENCES "Education"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_orgId_licenceId_fkey" FOREIGN KEY ("orgId", "licenceId") REFERENCES "Licence"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_orgId_workId_fkey" FOREIGN KEY ("orgId", "workId") REFERENCES "Work"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_orgId_trainingId_fkey" FOREIGN KEY ("orgId", "trainingId") REFERENCES "Training"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_orgId_membershipId_fkey" FOREIGN KEY ("orgId", "membershipId") REFERENCES "Membership"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reference" ADD CONSTRAINT "Reference_orgId_applicationId_fkey" FOREIGN KEY ("orgId", "applicationId") REFERENCES "Application"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rating" ADD CONSTRAINT "Rating_orgId_referenceId_fkey" FOREIGN KEY ("orgId", "referenceId") REFERENCES "Reference"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Endorsement" ADD CONSTRAINT "Endorsement_orgId_personId_fkey" FOREIGN KEY ("orgId", "personId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Endorsement" ADD CONSTRAINT "Endorsement_orgId_applicationId_fkey" FOREIGN KEY ("orgId", "applicationId") REFERENCES "Application"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AddOnHeld" ADD CONSTRAINT "AddOnHeld_orgId_endorsementId_fkey" FOREIGN KEY ("orgId", "endorsementId") REFERENCES "Endorsement"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VettedGiver" ADD CONSTRAINT "VettedGiver_orgId_personId_fkey" FOREIGN KEY ("orgId", "personId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EntryMark" ADD CONSTRAINT "EntryMark_orgId_applicationId_fkey" FOREIGN KEY ("orgId", "applicationId") REFERENCES "Application"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InformationRequest" ADD CONSTRAINT "InformationRequest_orgId_applicationId_fkey" FOREIGN KEY ("orgId", "applicationId") REFERENCES "Application"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InformationItem" ADD CONSTRAINT "InformationItem_orgId_requestId_fkey" FOREIGN KEY ("orgId", "requestId") REFERENCES "InformationRequest"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_orgId_applicationId_fkey" FOREIGN KEY ("orgId", "applicationId") REFERENCES "Application"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Giver" ADD CONSTRAINT "Giver_orgId_personId_fkey" FOREIGN KEY ("orgId", "personId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Giver" ADD CONSTRAINT "Giver_orgId_giverPersonId_fkey" FOREIGN KEY ("orgId", "giverPersonId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RscRun" ADD CONSTRAINT "RscRun_orgId_personId_fkey" FOREIGN KEY ("orgId", "personId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RscRun" ADD CONSTRAINT "RscRun_orgId_giverId_fkey" FOREIGN KEY ("orgId", "giverId") REFERENCES "Giver"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConfirmationRequest" ADD CONSTRAINT "ConfirmationRequest_orgId_giverId_fkey" FOREIGN KEY ("orgId", "giverId") REFERENCES "Giver"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RscProvided" ADD CONSTRAINT "RscProvided_orgId_personId_fkey" FOREIGN KEY ("orgId", "personId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

